// The debrief sheet of one plan: what was predicted, what was answered before and after, whether the debrief was opened. Plain data.
import { fieldsOf } from './record.ts';

export interface Prediction {
  /** Undefined = not said. */
  readonly denied?: boolean;
  /** As it was typed: whole minutes, or anything else. */
  readonly delay: string;
  readonly why: string;
}

export interface Answer {
  readonly before: string;
  readonly after: string;
}

export interface Sheet {
  /** Which plan it is about (`subjectKey`). */
  readonly subject: string;
  /** The plan's name when it was written last. */
  readonly plan: string;
  readonly prediction: Prediction;
  /** By id of the question. */
  readonly answers: Readonly<Record<string, Answer>>;
  /** Was the debrief opened? From then on prediction and answers before it stand. */
  readonly opened: boolean;
}

/** Longest answer or reason, in UTF-16 code units. */
export const ANSWER_LIMIT = 4000;
/** Digits of predicted minutes at most. */
export const MINUTES_DIGITS = 6;
export const NO_ANSWER: Answer = { before: '', after: '' };

export function emptySheet(subject: string, plan: string): Sheet {
  return { subject, plan, prediction: { delay: '', why: '' }, answers: {}, opened: false };
}

/** Was anything predicted? */
export function isPredicted({ denied, delay, why }: Prediction): boolean {
  return denied !== undefined || delay.trim() !== '' || why.trim() !== '';
}

/** The minutes of a text; undefined when it is none. A delay may be below 0, where belts make the ways clearer. */
export function minutesIn(text: string): number | undefined {
  const found = /^([-−]?)(\d{1,6})$/u.exec(text.trim());
  if (found === null) return undefined;
  const size = Number(found[2]);
  return found[1] === '' || size === 0 ? size : -size;
}

function textIn(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, ANSWER_LIMIT) : '';
}

/** What storage gave back, checked like a file; undefined when it is no sheet. */
export function readSheet(stored: unknown): Sheet | undefined {
  const { subject, plan, prediction, answers, opened } = fieldsOf(stored);
  if (typeof subject !== 'string' || typeof plan !== 'string') return undefined;
  const { denied, delay, why } = fieldsOf(prediction);
  const said = typeof denied === 'boolean' ? { denied } : {};
  const entries = Object.entries(fieldsOf(answers)).map(([id, answer]) => {
    const { before, after } = fieldsOf(answer);
    return [id, { before: textIn(before), after: textIn(after) }] as const;
  });
  return {
    subject,
    plan,
    prediction: { ...said, delay: textIn(delay).slice(0, MINUTES_DIGITS + 1), why: textIn(why) },
    answers: Object.fromEntries(entries),
    opened: opened === true,
  };
}

/** Both texts, one under the other, unless one holds the other. */
function mergeTexts(a: string, b: string): string {
  if (a.includes(b.trim())) return a;
  return b.includes(a.trim()) ? b : `${a}\n\n${b}`.slice(0, ANSWER_LIMIT);
}

/** Two sheets of one plan, written in two tabs, as one that loses no sentence; of what can only be said once the first's counts. */
export function mergeSheets(a: Sheet, b: Sheet): Sheet {
  const ids = [...new Set([...Object.keys(a.answers), ...Object.keys(b.answers)])];
  const answers = ids.map((id) => {
    const [one, two] = [a.answers[id] ?? NO_ANSWER, b.answers[id] ?? NO_ANSWER];
    return [id, { before: mergeTexts(one.before, two.before), after: mergeTexts(one.after, two.after) }] as const;
  });
  const { prediction } = a;
  const denied = prediction.denied ?? b.prediction.denied;
  return {
    ...a,
    prediction: {
      ...(denied === undefined ? {} : { denied }),
      delay: prediction.delay.trim() === '' ? b.prediction.delay : prediction.delay,
      why: mergeTexts(prediction.why, b.prediction.why),
    },
    answers: Object.fromEntries(answers),
    opened: a.opened || b.opened,
  };
}
