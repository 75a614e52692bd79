// What a side knows, as the screens need it: its columns by number, and the scenario as the laying side has it (KN-1, KN-2).
import { scenarioFor } from '../../rules/index.ts';
import type { Scenario, View } from '../../rules/index.ts';

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
