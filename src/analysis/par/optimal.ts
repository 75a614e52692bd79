// The stock planner `optimal`: par for what the laying side knows before the first turn (PL-5).
import { knownColumns } from '../../exercise/index.ts';
import { type Scenario, scenarioFor } from '../../rules/index.ts';
import { parRefusal } from './model.ts';
import { par } from './par.ts';
import type { ParRefusal, ParReport, ParTask } from './types.ts';

/** Linear programs after which the planner stops (PL-5). */
export const OPTIMAL_WORK = 500;

/** The scenario as its side knows it: columns that it does not know keep their numbers, and are not asked for anything. */
function knownOf(scenario: Scenario): { readonly known: Scenario; readonly columns: readonly number[] } {
  const known = scenarioFor(scenario, 'laying');
  return { known, columns: knownColumns(known) };
}

/** What keeps a scenario from having an optimal plan; undefined = nothing. It tells nothing of columns that the side does not know. */
export function optimalRefusal(scenario: Scenario): ParRefusal | undefined {
  const { known, columns } = knownOf(scenario);
  return parRefusal({ ...known, columns: columns.map((i) => known.columns[i]) });
}

/**
 * PL-5: a plan, with the proof or the gap, for a scenario that `optimalRefusal` has nothing against. The same on every machine, unless
 * `isOver` ends it.
 */
export function optimalPlan(scenario: Scenario, { makeLp, isOver }: Pick<ParTask, 'makeLp' | 'isOver'>): ParReport {
  const { known, columns } = knownOf(scenario);
  const named = (report: ParReport): ParReport => ({ ...report, plan: { ...report.plan, name: 'Optimal' } });
  if (columns.length === 0) {
    const [plan, cost] = [
      { name: 'Optimal', belts: [] },
      { points: 0, effort: 0 },
    ];
    return { status: 'optimal', value: 0, bound: 0, arrival: 0, bare: 0, plan, cost, solved: 0, nodes: 0 };
  }
  return named(
    par({
      scenario: known,
      columns,
      makeLp,
      work: OPTIMAL_WORK,
      isOver: ({ report, ...rest }) => isOver({ ...rest, report: () => named(report()) }),
    }),
  );
}
