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

function columnsFor({ columns, edition }: Scenario, side: SideName): readonly Column[] {
  // A scenario of edition 1 has columns of the moving side only, and always told both sides of all of them.
  if (edition === 1) return columns;
  return columns.map((column) => (column.side === side || column.announced ? column : hidden(column)));
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
