// The same from a text inside the page: what the build in one file takes in place of make-worker.ts.
// oxlint-disable-next-line import/default -- Vite makes the default export.
import InlineWorker from './browser-worker.ts?worker&inline';

export function makeWorker(): Worker {
  return new InlineWorker();
}
