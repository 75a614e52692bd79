// A small sweep for tests: the test ford with two plans, a number that is varied, and two policies, as texts by file.
import {
  makeSweep,
  parseSweep,
  type Sweep,
  type SweepProblem,
  type SweepSpec,
} from '../../../src/analysis/sweep/index.ts';
import { type Located, type Problem, readJson, type Result } from '../../../src/scenario/index.ts';
import { type AnyDocument, fordDocument, fordPlanDocument, fordScenario, textOf } from '../../scenario/fixtures.ts';

export const SEEDS = 600;

/** A new document each time: 2 variants × 2 policies = 4 cells of 3 plans, each of 600 seeds = 3 units. */
export function sweepDocument(): AnyDocument {
  return {
    format: 'abatis-sweep/1',
    name: 'The ford, by deadline',
    scenarios: [
      {
        file: 'test-ford.json',
        plans: ['plans/both.json', 'plans/ditch.json', 'none'],
        vary: [{ pointer: '/deadline', values: [240, 60] }],
      },
    ],
    policies: ['direct', 'breach'],
    seeds: { count: SEEDS },
  };
}

export type Texts = Readonly<Record<string, string>>;

export function sweepTexts(): Record<string, string> {
  const plan = fordPlanDocument(fordScenario());
  return {
    'test-ford.json': textOf(fordDocument()),
    'plans/both.json': textOf(plan),
    'plans/ditch.json': textOf({ ...plan, name: 'Ditch only', belts: plan.belts.slice(1) }),
  };
}

function valueOf<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(`fixture: ${JSON.stringify(result.problems)}`);
}

export function specOf(document: AnyDocument): SweepSpec {
  return valueOf(parseSweep(textOf(document)));
}

export function locatedOf(texts: Texts): ReadonlyMap<string, Located> {
  return new Map(Object.entries(texts).map(([file, text]) => [file, valueOf(readJson(text))]));
}

/** The sweep of a document, after a change to it. */
export function sweepOf(change: (document: AnyDocument) => void = () => undefined, texts: Texts = sweepTexts()): Sweep {
  const document = sweepDocument();
  change(document);
  const made = makeSweep(specOf(document), locatedOf(texts));
  if (!made.ok) throw new Error(`fixture: ${JSON.stringify(made.problems)}`);
  return made.sweep;
}

/** What is wrong with a document and its files. */
export function problemsIn(
  change: (document: AnyDocument) => void,
  texts: Texts = sweepTexts(),
): readonly (SweepProblem | Problem)[] {
  const document = sweepDocument();
  change(document);
  const spec = parseSweep(textOf(document));
  if (!spec.ok) return spec.problems;
  const made = makeSweep(spec.value, locatedOf(texts));
  return made.ok ? [] : made.problems;
}
