// The words of a step, with the names that the open scenario and the buttons have.
import type { GuideStep } from '../model/guide.ts';
import { useStore } from '../store/index.ts';
import { exampleOf } from '../store/laying.ts';
import { named, text } from '../text/index.ts';

interface Words {
  readonly title: string;
  readonly words: string;
  /** Index of the kind that is named as an example. */
  readonly kind: number;
}

export function useGuideWords(step: GuideStep): Words {
  const { plans, laying } = useStore();
  const { steps } = text.guide;
  const scenario = plans.scenario.value;
  const kind = Math.max(0, scenario?.catalogue.findIndex(({ lies }) => lies === 'hex') ?? 0);
  const example = scenario?.catalogue[kind];
  const lies = laying.kindInHand.value?.lies ?? 'hex';
  const place = scenario === undefined ? '' : exampleOf(scenario, lies);
  const words: Readonly<Record<GuideStep, string>> = {
    kind: steps.kind.text(example === undefined ? '' : named(example)),
    point: lies === 'hex' ? steps.point.text(place) : steps.point.sides(place),
    lay: steps.lay.text(text.laying.commit),
    run: steps.run.text(text.exercise.run),
    turn: steps.turn.text(text.exercise.play, text.exercise.forward),
    result: steps.result.text,
    compare: steps.compare.text(text.compare.run),
    debrief: steps.debrief.text,
  };
  return { title: steps[step].title, words: words[step], kind };
}
