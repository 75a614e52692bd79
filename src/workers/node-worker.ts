// Node's worker: answers each message with one message.
import { parentPort } from 'node:worker_threads';
import { buffersOf, makeServe, type Question } from './protocol.ts';

const serve = makeServe();

parentPort?.on('message', (question: Question) => {
  const answer = serve(question);
  parentPort?.postMessage(answer, buffersOf(answer));
});
