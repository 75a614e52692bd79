// Does what format 2 adds make sense: contamination that gives itself away, zones that cannot be cleared, kinds that nobody lays.
import { disc, makeFieldSolver, makeHexText, makePlaceText, UNREACHED } from '../hex/index.ts';
import { mayLie, stepCosts } from '../rules/index.ts';
import type { Column, Scenario } from '../rules/index.ts';
import { say } from './gate.ts';
import type { Gate } from './gate.ts';
import { memberOf } from './located.ts';
import { quoted, quotedName } from './quote.ts';
import { en } from '../rules/index.ts';

/** Checks a scenario in which no other fault was found. */
export function checkMore(gate: Gate, scenario: Scenario): void {
  checkGivenAway(gate, scenario);
  checkClearing(gate, scenario);
  checkLayers(gate, scenario);
}

/**
 * OB-9: contamination that the laying side does not know may not be given away by a refusal, so that nothing of the
 * catalogue could lie there anyway.
 */
function checkGivenAway(gate: Gate, scenario: Scenario): void {
  const bare = { ...scenario, contamination: [] };
  scenario.contamination.forEach(({ known, places }, index) => {
    if (known.laying) return;
    places.forEach((place, i) => {
      const kind = scenario.catalogue.find((entry) => mayLie(bare, entry, place) === undefined);
      if (kind === undefined) return;
      const text = makePlaceText(scenario.grid, place);
      say(gate, ['contamination', index, 'places', i], {
        code: 'scenario/given-away',
        message: en`The laying side does not know of this, but could try to lay ${quotedName(kind)} at ${text} and be refused (OB-9).`,
        hint: en`Put it outside the obstacle zones or into a restriction, or write "known": {"laying": true}.`,
      });
    });
  });
}

/** CO-7: a clear task is done only when every hex of its zone has been searched, by a column with teams (CL-10). */
function checkClearing(gate: Gate, scenario: Scenario): void {
  const { columns, grid, zones } = scenario;
  const seen = new Set<string>();
  columns.forEach((column, i) => {
    if (column.task !== 'clear') return;
    const key = `${column.side} ${column.zone}`;
    if (seen.has(key)) return;
    seen.add(key);
    const those = columns.filter((other) => other.task === 'clear' && `${other.side} ${other.zone}` === key);
    const mask = searchableBy(scenario, those);
    const left = zones[column.zone].hexes.find((hex) => mask[hex] === 0);
    if (left === undefined) return;
    const message = en`No column with this task and with teams can search ${makeHexText(grid, left)} in ${quoted(zones[column.zone].name)}: it is never done (CO-7).`;
    const hint = en`Give a column teams, open a way, or leave such hexes out of the zone.`;
    say(gate, ['columns', i, 'zone'], { code: 'scenario/never-cleared', severity: 'warning', message, hint });
  });
}

/** size: 1 where one of the columns can search, which it does from its own hex or one beside it. */
function searchableBy(scenario: Scenario, columns: readonly Column[]): Uint8Array {
  const { grid } = scenario;
  const costs = stepCosts(scenario);
  const solver = makeFieldSolver(grid);
  const mask = new Uint8Array(grid.size);
  for (const column of columns) {
    if (column.teams === 0) continue;
    const field = solver.from(costs[column.class], [column.start]);
    for (const hex of scenario.zones[column.zone].hexes)
      if (disc(grid, hex, 1).some((near) => field[near] !== UNREACHED)) mask[hex] = 1;
  }
  return mask;
}

/** LB-2: a remote kind that the catalogue names is laid by somebody. */
function checkLayers(gate: Gate, { catalogue, columns }: Scenario): void {
  if (memberOf(gate.located.value, 'catalogue') === undefined) return;
  const laid = new Set(columns.flatMap(({ layer }) => layer?.kinds ?? []));
  catalogue.forEach((kind, i) => {
    if (kind.behaviour !== 'remote' || laid.has(i)) return;
    const message = en`No layer lays ${quotedName(kind)}, so that a belt of it would stay absent (LB-3).`;
    const hint = en`Add a column of the laying side with a "layer" for it, or leave the kind out.`;
    say(gate, ['catalogue', i], { code: 'scenario/no-layer', severity: 'warning', message, hint });
  });
}
