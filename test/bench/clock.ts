// The clock of the benches that run on one core: processor time of this process, which others at work on the machine disturb least.

/** Nanoseconds of processor time since the process began, those of the collector of garbage and of the compiler included. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) * 1000;
}
