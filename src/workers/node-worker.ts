// Node's worker: answers each message with one message, and may send news before it.
import { parentPort } from 'node:worker_threads';
import { makeServe, type Message, type Question } from './protocol.ts';

const serve = makeServe();
const send = (message: Message) => parentPort?.postMessage(message);

parentPort?.on('message', (question: Question) => {
  void serve(question, (news) => send({ answer: 'news', news })).then(send);
});
