// The browser's worker: answers each message with one message, and may send news before it.
import { jobsWith } from './jobs.ts';
import { makeServe, type Message, type Question } from './protocol.ts';

// HiGHS is a chunk of its own: whoever compares does not load it.
const serve = makeServe(jobsWith(async () => (await import('./browser-lp.ts')).loadLpBrowser()));
const send = (message: Message) => self.postMessage(message);

self.addEventListener('message', ({ data }: MessageEvent<Question>) => {
  void serve(data, (news) => send({ answer: 'news', news })).then(send);
});
