// The browser's worker: answers each message with one message, and may send news before it.
import { makeServe, type Message, type Question } from './protocol.ts';

const serve = makeServe();
const send = (message: Message) => self.postMessage(message);

self.addEventListener('message', ({ data }: MessageEvent<Question>) => {
  void serve(data, (news) => send({ answer: 'news', news })).then(send);
});
