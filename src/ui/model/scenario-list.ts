// The list of scenarios: what is told of each, and looking for some.
import type { Task } from '../../rules/index.ts';
import type { ScenarioCard } from '../services.ts';

/** A scenario in the words of a language. */
export interface ListedScenario {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly sides: { readonly laying: string; readonly moving: string };
  readonly card: ScenarioCard;
  /** What it teaches, in words. */
  readonly teaches: readonly string[];
  readonly plans: number;
}

/** In the language, else in the scenario's own. */
export function wordsOfCard(
  { words }: ScenarioCard,
  language: string,
): Pick<ListedScenario, 'title' | 'summary' | 'sides'> {
  const [own, here] = [words[''], words[language]];
  return { ...own, ...here, sides: { ...own.sides, ...here?.sides } };
}

/** Those in which every word that is looked for occurs, in title, summary, sides, id or what it teaches. */
export function findScenarios(all: readonly ListedScenario[], query: string): readonly ListedScenario[] {
  const wishes = query.toLocaleLowerCase().split(/\s+/);
  return all.filter(({ id, title, summary, sides, teaches }) => {
    const said = [id, title, summary, sides.laying, sides.moving, ...teaches].join('\n').toLocaleLowerCase();
    return wishes.every((wish) => said.includes(wish));
  });
}

/** Tasks with their counts, in the order of the rules' list. */
export function taskCounts(tasks: Readonly<Partial<Record<Task, number>>>, order: readonly Task[]) {
  return order.flatMap((task) => {
    const n = tasks[task] ?? 0;
    return n === 0 ? [] : [{ task, n }];
  });
}
