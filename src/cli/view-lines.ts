// What a side sees, as JSON with names in place of numbers, and as short tables.
import { makeHexText, makePlaceText } from '../hex/index.ts';
import type { ColumnView, Plan, Scenario, SegmentView, View } from '../rules/index.ts';
import { minutes, table } from './output.ts';

function hexText({ grid }: Scenario, hex: number): string | undefined {
  return hex < 0 ? undefined : makeHexText(grid, hex);
}

/** A layer's load, and nothing for those that have none to tell. */
function layerJson({ columns }: Scenario, { column, load, reloads, ready }: ColumnView): object {
  return columns[column].layer === undefined ? {} : { load, reloads, ready: ready > 0 ? ready : undefined };
}

function columnJson(scenario: Scenario, each: ColumnView): object {
  const { id, side } = scenario.columns[each.column];
  const hex = hexText(scenario, each.hex);
  return {
    id,
    side,
    status: each.status,
    hex,
    clock: hex === undefined ? undefined : each.clock,
    strength: hex === undefined ? undefined : each.strength,
    clearing: each.clearing === undefined ? undefined : makePlaceText(scenario.grid, each.clearing),
    searching: each.searching === undefined ? undefined : hexText(scenario, each.searching),
    ...layerJson(scenario, each),
  };
}

function segmentJson(scenario: Scenario, plan: Plan, each: SegmentView): object {
  const { place, kind, belt, worker, depth, lane, rowsSwept, marked, live, phase, off, stuck, turnsLeft } = each;
  return {
    place: makePlaceText(scenario.grid, place),
    kind: scenario.catalogue[kind].id,
    belt: belt < 0 ? undefined : plan.belts[belt].id,
    depth,
    lane,
    rowsSwept,
    marked,
    worker: worker < 0 ? undefined : scenario.columns[worker].id,
    live,
    phase,
    off: off || undefined,
    stuck: stuck || undefined,
    turnsLeft: turnsLeft > 0 ? turnsLeft : undefined,
  };
}

/** A side's view; `plan` gives belts their names, where the side is shown which belt a segment is of. */
export function viewJson(view: View, plan: Plan): object {
  const { scenario } = view;
  return {
    turn: view.turn + 1,
    minute: view.minute,
    over: view.over,
    columns: view.columns.map((each) => columnJson(scenario, each)),
    segments: view.segments.map((each) => segmentJson(scenario, plan, each)),
    searched: view.searched.map((hex) => makeHexText(scenario.grid, hex)),
    told: scenario.messages.filter((_, i) => view.told[i] > 0).map(({ id }) => id),
  };
}

function stateText({ off, stuck, live, phase }: SegmentView): string {
  // KN-5: it looks as if it acted on columns and does not, though it is not switched off.
  const isHarmless = phase === 'standing' && !live && !off;
  const words = [phase, off ? 'off' : '', stuck ? 'stuck' : '', isHarmless ? 'harmless' : ''];
  return words.filter((word) => word !== '').join(' ');
}

export function viewLines({ scenario, columns, segments }: View, plan: Plan): string[] {
  const columnRows = columns.map((each) => [
    scenario.columns[each.column].id,
    scenario.columns[each.column].side,
    each.status,
    hexText(scenario, each.hex) ?? '–',
    each.hex < 0 ? '–' : `${each.clock}`,
    each.hex < 0 ? '–' : `${each.strength}`,
  ]);
  const segmentRows = segments.map((each) => [
    makePlaceText(scenario.grid, each.place),
    scenario.catalogue[each.kind].id,
    each.belt < 0 ? '–' : plan.belts[each.belt].id,
    `${each.depth}`,
    each.lane,
    stateText(each),
    minutes(each.turnsLeft > 0 ? each.turnsLeft : undefined),
  ]);
  return [
    ...table(['column', 'side', 'status', 'hex', 'clock', 'strength'], columnRows),
    ...(segmentRows.length === 0
      ? []
      : ['', ...table(['segment', 'kind', 'belt', 'rows', 'lane', 'state', 'turns left'], segmentRows)]),
  ];
}
