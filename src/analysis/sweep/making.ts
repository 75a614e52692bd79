// What all checks of one sweep share while it is made, and what the planner `optimal` and WO-6 have to say about it (SW-2, PL-5).
import { en, type Part, type Plan, type Scenario, type Sentence } from '../../rules/index.ts';
import {
  type Located,
  parsePlanDocument,
  type Path,
  pointerOf,
  type Problem,
  problemsOf,
  report,
  type Sink,
} from '../../scenario/index.ts';
import { optimalRefusal } from '../par/optimal.ts';
import { worthFault } from '../worth/worth.ts';
import type { Cell, Change, MadePlan, SweepSpec } from './types.ts';
import { changesText } from './variants.ts';

/** The files of a specification, read as JSON, by name. */
export type SweepFiles = ReadonlyMap<string, Located>;

/** A variant for which the planner `optimal` has yet to make a plan (PL-5). */
export interface WantedPlan {
  /** Its scenario's hash, and its text. */
  readonly scenario: string;
  readonly scenarioText: string;
}

/** What all checks of one sweep share. */
export interface Making {
  readonly spec: SweepSpec;
  readonly files: SweepFiles;
  /** Problems with the specification, and with each file. */
  readonly own: Sink;
  /** Plans that were made, those of them that are asked for, and those that are wanting, by the scenario's hash. */
  readonly made: ReadonlyMap<string, MadePlan>;
  readonly used: Map<string, MadePlan>;
  readonly wanted: Map<string, WantedPlan>;
  readonly found: Map<string, readonly Problem[]>;
}

/** What the gate has against a variant is told at the values in the specification: the file itself is not at fault. */
export function sayVariant(
  making: Making,
  path: Path,
  what: Part,
  changes: readonly Change[],
  problems: readonly Problem[],
) {
  const problem = problems.find(({ severity }) => severity === 'error') ?? problems[0];
  report(making.own, making.spec.located, path, {
    code: 'sweep/variant',
    message: en`With ${changesText(changes)} ${what} is refused: ${problem.pointer} ${problem.message}`,
    hint: en`${problem.hint} Or leave this value out.`,
  });
}

/** What the gate, a planner or WO-6 has against a cell, told once at its place. */
function sayOnce(making: Making, path: Path, code: string, message: Sentence, hint: Sentence): void {
  const told = problemsOf(making.own).some((problem) => problem.code === code && problem.pointer === pointerOf(path));
  if (!told) report(making.own, making.spec.located, path, { code, message, hint });
}

/** PL-5: the plan that was made for the variant; else it is wanting, or there is none. */
export function optimalOn(making: Making, path: Path, document: unknown, scenario: Scenario): Plan | undefined {
  const refusal = optimalRefusal(scenario);
  if (refusal !== undefined) {
    const hint = en`Leave the planner out.`;
    sayOnce(making, path, 'sweep/planner', en`The planner "optimal" has no plan: ${refusal.message}.`, hint);
    return undefined;
  }
  const made = making.made.get(scenario.hash);
  if (made === undefined) {
    making.wanted.set(scenario.hash, { scenario: scenario.hash, scenarioText: JSON.stringify(document) });
    return undefined;
  }
  const result = parsePlanDocument({ value: made.document, path: [], source: making.spec.located.source }, scenario);
  if (result.ok) making.used.set(scenario.hash, made);
  else sayOnce(making, path, 'sweep/made', en`The plan that was made does not fit.`, en`Run all shards again.`);
  return result.ok ? result.value : undefined;
}

/** WO-6: can the worth that is asked for be told of every plan? */
export function checkWorth(making: Making, cells: readonly Cell[]): void {
  const { worth, seedBase } = making.spec;
  if (worth === undefined) return;
  for (const { scenario, plans, policy, layingPolicy } of cells) {
    for (const plan of plans) {
      const fault = worthFault({ ...worth, seedBase, scenario, plan, policy, layingPolicy });
      if (fault !== undefined) {
        sayOnce(
          making,
          ['worth', 'seeds'],
          'sweep/worth',
          en`${fault}.`,
          en`Take fewer seeds, or plans with fewer belts.`,
        );
      }
    }
  }
}
