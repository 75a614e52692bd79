// A lane that is a worker of whatever platform: one question at a time, and a worker that dies answers with one clear error.
import type { LastingLane } from './lane-stock.ts';
import type { Answer, Message, Question } from './protocol.ts';

/** What a platform's worker has to offer. */
export interface Line {
  /** Called once, before the first question. */
  readonly listen: (onMessage: (message: Message) => void, onDeath: (message: string) => void) => void;
  readonly send: (question: Question) => void;
  readonly end: () => void;
  readonly wait?: (waits: boolean) => void;
}

interface Waiting {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
  readonly onNews?: (news: unknown) => void;
}

export function makeWorkerLane({ listen, send, end, wait }: Line): LastingLane {
  let dead: Error | undefined;
  let waiting: Waiting | undefined;
  listen(
    (message) => {
      if (message.answer === 'news') waiting?.onNews?.(message.news);
      else waiting?.resolve(message);
    },
    (message) => {
      // The first cause counts: a worker that fails also ends.
      dead ??= new Error(message);
      waiting?.reject(dead);
    },
  );
  return {
    ask: (question, onNews) =>
      new Promise((resolve, reject) => {
        waiting = { resolve, reject, onNews };
        if (dead === undefined) send(question);
        else reject(dead);
      }),
    close: end,
    isAlive: () => dead === undefined,
    wait,
  };
}
