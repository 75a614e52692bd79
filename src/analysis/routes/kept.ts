// Answers kept by what was asked: flows of one class that differ in their teams only have the same routes and cuts.

type Numbers = ArrayLike<number>;

export interface Kept<T> {
  readonly asked: readonly Numbers[];
  readonly answer: T;
}

/** Answers kept at most; the oldest goes first. */
const MOST = 64;

function isSame(a: Numbers, b: Numbers): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

/** The answer to a question of the same numbers, worked out only once. The numbers must not change afterwards. */
export function keptAnswer<T>(known: Kept<T>[], asked: readonly Numbers[], work: () => T): T {
  const found = known.find((kept) => kept.asked.every((numbers, i) => isSame(numbers, asked[i])));
  if (found !== undefined) return found.answer;
  const answer = work();
  if (known.length >= MOST) known.shift();
  known.push({ asked, answer });
  return answer;
}
