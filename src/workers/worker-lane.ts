// A lane that is a worker of whatever platform: one question at a time, and a worker that dies answers with one clear error.
import type { Lane } from './pool.ts';
import type { Answer, Question } from './protocol.ts';

/** What a platform's worker has to offer. */
export interface Line {
  /** Called once, before the first question. */
  readonly listen: (onAnswer: (answer: Answer) => void, onDeath: (message: string) => void) => void;
  readonly send: (question: Question) => void;
  readonly end: () => void;
}

export function makeWorkerLane({ listen, send, end }: Line): Lane {
  let dead: Error | undefined;
  let waiting: { readonly resolve: (answer: Answer) => void; readonly reject: (error: Error) => void } | undefined;
  listen(
    (answer) => waiting?.resolve(answer),
    (message) => {
      // The first cause counts: a worker that fails also ends.
      dead ??= new Error(message);
      waiting?.reject(dead);
    },
  );
  return {
    ask: (question) =>
      new Promise((resolve, reject) => {
        waiting = { resolve, reject };
        if (dead === undefined) send(question);
        else reject(dead);
      }),
    close: end,
  };
}
