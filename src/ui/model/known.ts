// What a side knows, as the screens need it: its columns by number, and the scenario as the laying side has it (KN-1, KN-2).
import { scenarioFor } from '../../rules/index.ts';
import type { Plan, Scenario, View } from '../../rules/index.ts';
import type { Surroundings } from './describe.ts';

/** Numbers of the columns of which the viewer knows now: its own, announced ones, and those in sight. */
export function columnsKnown({ scenario, viewer, columns }: View): readonly number[] {
  return columns.flatMap(({ column, hex }) => {
    const { side, announced } = scenario.columns[column];
    return viewer === 'umpire' || side === viewer || announced || hex >= 0 ? [column] : [];
  });
}

const laying = new WeakMap<Scenario, Scenario>();

/** The scenario as the laying side knows it while it plans (KN-2), the same object each time. */
export function layingScenario(scenario: Scenario): Scenario {
  const known = laying.get(scenario) ?? scenarioFor(scenario, 'laying');
  laying.set(scenario, known);
  return known;
}

/** Columns that a screen may name: while planning those of the briefing, in an exercise those that the viewer knows of. */
export function columnsNamed({ scenario, plan, view }: Surroundings): readonly number[] {
  if (view !== undefined) return columnsKnown(view);
  return scenario.columns.flatMap(({ announced, side }, i) =>
    announced || (plan !== undefined && side === 'laying') ? [i] : [],
  );
}

/** The plan whose belts a screen may name. */
export function planNamed({ plan, view }: Surroundings): Plan | undefined {
  return view === undefined ? plan : view.plan;
}

/** Does a screen tell what a column is to do? Of its own side, of announced ones, and all to the umpire. */
export function isTaskKnown({ scenario, view }: Surroundings, column: number): boolean {
  const { side, announced } = scenario.columns[column];
  return announced || view === undefined || view.viewer === 'umpire' || view.viewer === side;
}
