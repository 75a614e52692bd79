// A worker of the browser, from a file of its own.

export function makeWorker(): Worker {
  return new Worker(new URL('./browser-worker.ts', import.meta.url), { type: 'module' });
}
