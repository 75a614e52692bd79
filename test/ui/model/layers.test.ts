// Layers of route denial: lines and places with their roles, one entry for each place (RD-2 to RD-6).
import { describe, expect, test } from 'vitest';
import { routeDenial } from '../../../src/analysis/index.ts';
import { makePlaceText } from '../../../src/hex/index.ts';
import type { Column, Scenario } from '../../../src/rules/index.ts';
import { cutLayer, type Layer, LAYER_STATES, routesLayer } from '../../../src/ui/model/layers.ts';
import { build, planOf } from '../../rules/build.ts';

const ROWS = ['.........', '.........', '..wwwww..', '..wwwww..', '..wwwww..', '.........', '.........'];
const START = 27;

function lake(columns: readonly Partial<Column>[]): Scenario {
  const goal = { id: 'goal', kind: 'objective', name: 'Goal', hexes: ['8,2', '8,3', '8,4'] } as const;
  return build({ rows: ROWS, zones: [goal], columns });
}

function texts(scenario: Scenario, { places }: Layer, role: string): string[] {
  return places.filter((one) => one.role === role).map(({ place }) => makePlaceText(scenario.grid, place));
}

const DITCH = 'barrierDitch 1 4,0/E 4,1/NE 4,1/E';

describe('routes', () => {
  test('a line for each route with its fate, and the segments on it, hexes and hexsides', () => {
    const scenario = lake([{ start: START, teams: 0 }]);
    const { flows } = routeDenial(scenario, planOf(scenario, DITCH, 'antiVehicleBelt 1 4,5 4,6'));
    const layer = routesLayer(scenario, flows, 'laid');
    expect(layer.lines.map(({ role, minutes, added }) => [role, minutes, added]).sort()).toEqual([
      ['closed', 45, 0],
      ['lengthened', 45, 126],
    ]);
    expect(texts(scenario, layer, 'start')).toEqual(['0,3']);
    expect(texts(scenario, layer, 'goal')).toEqual(['8,2', '8,3', '8,4']);
    expect(texts(scenario, layer, 'closed')).toEqual(['4,1/E']);
    expect(texts(scenario, layer, 'lengthened')).toEqual(['4,5']);
    expect(routesLayer(scenario, flows, 'bare').lines.map(({ role }) => role)).toEqual(['open', 'open']);
  });

  test('a line that several flows share has the fate that is best for them', () => {
    const scenario = lake([
      { start: START, teams: 0, methods: [] },
      { start: START, class: 'foot', teams: 0 },
    ]);
    const { flows } = routeDenial(scenario, planOf(scenario, DITCH));
    expect(flows.map(({ mover }) => mover)).toEqual(['tracked', 'foot']);
    const [tracked, foot] = flows.map((flow) => routesLayer(scenario, [flow], 'laid').lines);
    expect(tracked.map(({ role }) => role).sort()).toEqual(['closed', 'open']);
    expect(foot.map(({ role }) => role).sort()).toEqual(['lengthened', 'open']);
    const both = routesLayer(scenario, flows, 'laid').lines;
    expect(both.map(({ role }) => role).sort()).toEqual(['lengthened', 'open']);
    expect(both.length).toBe(2);
  });
});

describe('cut', () => {
  test('the hexes that would have to be blocked, in each state', () => {
    const scenario = lake([{ start: START }]);
    const { flows } = routeDenial(scenario, planOf(scenario, 'remoteBelt 1 4,0 4,1'));
    const found = LAYER_STATES.map((state) => texts(scenario, cutLayer(scenario, flows, state, 'round'), 'cut').length);
    expect(found).toEqual([4, 4, 2]);
    const { places, lines } = cutLayer(scenario, flows, 'executed', 'through');
    expect(lines).toEqual([]);
    expect(places.map(({ place }) => place)).toEqual(
      [...new Set(places.map(({ place }) => place))].sort((a, b) => a - b),
    );
    expect(places.filter(({ role }) => role === 'cut').map(({ place }) => place)).toEqual(
      flows[0].executed.capacity.through.hexes,
    );
  });
});
