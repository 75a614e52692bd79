// The browser's worker: answers each message with one message.
import { buffersOf, makeServe, type Question } from './protocol.ts';

const serve = makeServe();

self.addEventListener('message', ({ data }: MessageEvent<Question>) => {
  const answer = serve(data);
  self.postMessage(answer, { transfer: buffersOf(answer) });
});
