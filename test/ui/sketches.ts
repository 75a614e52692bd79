// The small scenario of these tests: 7 by 5 open hexes, one tracked column that goes from the west edge to the east edge.
import { parsePlaceText } from '../../src/hex/index.ts';
import type { Place } from '../../src/hex/index.ts';
import type { Belt, Scenario } from '../../src/rules/index.ts';
import { build } from '../rules/build.ts';
import type { Sketch } from '../rules/build.ts';

const ROWS = ['.......', '.......', '.......', '.......', '.......'];

export function field(more: Partial<Sketch> = {}): Scenario {
  return build({
    rows: ROWS,
    zones: [{ id: 'east', kind: 'objective', name: 'East', hexes: ['6,0', '6,1', '6,2', '6,3', '6,4'] }],
    columns: [{ start: 14, announced: true, class: 'tracked', teams: 2, methods: ['mechanical'] }],
    points: 60,
    effort: 600,
    ...more,
  });
}

export function placesOf(scenario: Scenario, texts: readonly string[]): readonly Place[] {
  return texts.map((text) => {
    const place = parsePlaceText(scenario.grid, text);
    if (place === undefined) throw new Error(`no place ${text}`);
    return place;
  });
}

/** Index of a kind of the scenario's catalogue. */
export function kindOf(scenario: Scenario, id: string): number {
  return scenario.catalogue.findIndex((kind) => kind.id === id);
}

export function beltOf(scenario: Scenario, id: string, kind: string, texts: readonly string[], depth = 1): Belt {
  return { id, kind: kindOf(scenario, kind), depth, places: placesOf(scenario, texts) };
}
