// The guided start: its steps, what in the page shows that one is done, and which words fit what is there.
import type { Step } from './choices.ts';

export const GUIDE_STEPS = ['kind', 'point', 'lay', 'run', 'turn', 'result', 'compare', 'debrief'] as const;
export type GuideStep = (typeof GUIDE_STEPS)[number];

/** What the guide looks at. */
export interface Facts {
  readonly step: Step;
  readonly inHand: boolean;
  /** Places of the belt that is pointed at. */
  readonly picked: number;
  readonly belts: number;
  /** The exercise on show. */
  readonly run: object | undefined;
  readonly turn: number;
  /** Has the result been in sight for a while? */
  readonly resultSeen: boolean;
  /** The comparison on show. */
  readonly report: object | undefined;
}

/** The step of the page at which each is done. */
export const WHERE: Readonly<Record<GuideStep, Step>> = {
  kind: 'plan',
  point: 'plan',
  lay: 'plan',
  run: 'exercise',
  turn: 'exercise',
  result: 'exercise',
  compare: 'compare',
  debrief: 'debrief',
};

const DONE: Readonly<Record<GuideStep, (now: Facts, before: Facts) => boolean>> = {
  kind: (now, before) => now.inHand || now.belts > before.belts,
  point: (now, before) => now.picked > 0 || now.belts > before.belts,
  lay: (now, before) => now.belts > before.belts,
  run: ({ run }, before) => run !== undefined && run !== before.run,
  turn: ({ run, turn }, before) => run !== undefined && turn !== before.turn,
  result: ({ resultSeen }) => resultSeen,
  compare: ({ report }, before) => report !== undefined && report !== before.report,
  debrief: ({ step }) => step === 'debrief',
};

/** `before`: the facts when the step began. */
export function isDone(step: GuideStep, now: Facts, before: Facts): boolean {
  return DONE[step](now, before);
}

/** The step whose words are shown: an earlier one where what it brought about is gone again. */
export function stepToShow(step: GuideStep, { inHand, picked, run }: Facts): GuideStep {
  const isLaying = step === 'point' || step === 'lay';
  if (isLaying && !inHand) return 'kind';
  if (step === 'lay' && picked === 0) return 'point';
  return (step === 'turn' || step === 'result') && run === undefined ? 'run' : step;
}

/** Selectors of what to use next, the best first. */
export function targetsOf(step: GuideStep, at: Step, kind: number): readonly string[] {
  if (at !== WHERE[step]) return [`#step-${WHERE[step]}`];
  const targets: Readonly<Record<GuideStep, readonly string[]>> = {
    kind: [`.kinds > :nth-child(${kind + 1})`, '.kind'],
    point: ['#board', 'input[name=place]'],
    lay: ['.action-bar .main'],
    run: ['[data-turn="run-exercise"]'],
    turn: ['.player .main'],
    result: ['[data-mark="result"]'],
    compare: ['[data-turn="run"]'],
    debrief: ['#step-debrief'],
  };
  return targets[step];
}
