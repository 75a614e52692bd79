// A scenario as one side knows it before the first turn (KN-1, KN-2).
import type { Column, Contamination, Scenario, SideName } from './types.ts';

/** A column of which the other side does not know yet: its number stays, nothing else is told. */
function hidden(column: Column): Column {
  return {
    ...column,
    name: column.id,
    strength: 1,
    teams: 0,
    methods: [],
    recon: 0,
    start: -1,
    from: 0,
    jam: 0,
    layer: undefined,
  };
}

/** Does a side know of a column before the first turn: its own, an announced one, and in edition 1, which told all, any (KN-1, KN-2)? */
export function isForetold({ edition }: Scenario, column: Column, side: SideName): boolean {
  return edition === 1 || column.announced || column.side === side;
}

function columnsFor(scenario: Scenario, side: SideName): readonly Column[] {
  return scenario.columns.map((column) => (isForetold(scenario, column, side) ? column : hidden(column)));
}

/** Contamination that the side does not know is left out; numbers in `contamination` are then its own. */
function contaminationFor({ contamination }: Scenario, side: SideName): readonly Contamination[] {
  return contamination.filter(({ known }) => known[side]);
}

/** What a side may read of a scenario; the moving side has neither the posts nor the triggers. */
export function scenarioFor(scenario: Scenario, side: SideName): Scenario {
  const known = {
    ...scenario,
    columns: columnsFor(scenario, side),
    contamination: contaminationFor(scenario, side),
    triggers: [],
  };
  return side === 'moving' ? { ...known, posts: [] } : known;
}
