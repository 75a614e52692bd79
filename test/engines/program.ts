// What every engine has to work out alike: one text. To compare something else, change this file alone.

/** One step of a 32-bit mixing function: multiplications and shifts whose overflow every engine has to get right. */
function mix(state: number, input: number): number {
  const a = Math.imul(state ^ input, 0x85ebca6b);
  const b = Math.imul(a ^ (a >>> 13), 0xc2b2ae35);
  return (b ^ (b >>> 16)) >>> 0;
}

/** The text that the engines are compared by: one line for each 10,000 steps. */
export function program(): string {
  const lines: string[] = [];
  let state = 1;
  for (let line = 0; line < 10; line += 1) {
    for (let step = 0; step < 10_000; step += 1)
      state = mix(state, step * 3 + Math.floor(state / 7) + Math.floor(Math.sqrt(step)));
    lines.push(`${line}: ${state.toString(16).padStart(8, '0')}`);
  }
  return lines.join('\n');
}
