// Node's worker: answers each message with one message, and may send news before it.
import { parentPort } from 'node:worker_threads';
import { jobsWith } from './jobs.ts';
import { loadLpNode } from './node-lp.ts';
import { makeServe, type Message, type Question } from './protocol.ts';

const serve = makeServe(jobsWith(loadLpNode));
const send = (message: Message) => parentPort?.postMessage(message);

parentPort?.on('message', (question: Question) => {
  void serve(question, (news) => send({ answer: 'news', news })).then(send);
});
