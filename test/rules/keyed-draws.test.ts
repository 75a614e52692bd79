// Tests of keyed draws: what happens in one place leaves the dice of another alone (CH-1), and joined chances (CH-4).
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makePolicy, POLICIES, type PolicyName, playTurns } from '../../src/exercise/index.ts';
import { rowOf } from '../../src/hex/index.ts';
import { compile, type GameEvent, joinChances, setUp } from '../../src/rules/index.ts';
import { build, kindLike, planOf } from './build.ts';

/** Stock kinds whose dice fall often: half of them found in a turn, and chances of about a third everywhere else. */
const KINDS = ['antiVehicleBelt', 'mixedBelt'].map((id) => {
  const often = { hand: 20000, mechanical: 20000, rapid: 20000 };
  const components = kindLike(id, {}).components.map((component) => ({ ...component, hazard: often, miss: often }));
  return kindLike(id, { visibility: 32768, components });
});

const watched = (row: number) => Array.from({ length: 9 }, (_, col) => `${col},${row}`);

/** Two corridors with water between them, each with its own column, engagement area and post. */
const TWO_CORRIDORS = build({
  rows: ['..........', 'wwwwwwwwww', '..........'],
  zones: [
    { id: 'goal', kind: 'objective', name: 'Goal', hexes: ['9,0', '9,2'] },
    { id: 'north', kind: 'engagementArea', name: 'North', hexes: watched(0) },
    { id: 'south', kind: 'engagementArea', name: 'South', hexes: watched(2) },
  ],
  columns: [
    { start: 0, recon: 1 },
    { start: 20, recon: 1 },
  ],
  posts: [
    { hex: 9, areas: [1], chance: 25000, loss: 20000 },
    { hex: 29, range: 9, areas: [2], chance: 25000, loss: 20000 },
  ],
  kinds: KINDS,
  deadline: 240,
});
const SOUTH = ['antiVehicleBelt 2 3,2', 'mixedBelt 1 6,2'];

/** Everything that the south corridor sees in a run: the second column's events and what is found there. */
function southLog(north: readonly string[], seed: string, policy: PolicyName): string[] {
  const setting = compile(TWO_CORRIDORS, planOf(TWO_CORRIDORS, ...north, ...SOUTH));
  const turns = playTurns(setUp(setting, seed), { moving: makePolicy(policy, TWO_CORRIDORS) });
  const isSouth = (event: GameEvent) =>
    event.type === 'found' ? rowOf(TWO_CORRIDORS.grid, event.place) === 2 : 'column' in event && event.column === 1;
  return turns.flatMap(({ events }, i) => events.filter(isSouth).map((event) => `${i + 1} ${JSON.stringify(event)}`));
}

const northBelts = fc.uniqueArray(
  fc.record({
    kind: fc.constantFrom('antiVehicleBelt', 'mixedBelt'),
    depth: fc.integer({ min: 1, max: 3 }),
    col: fc.integer({ min: 1, max: 8 }),
  }),
  { selector: ({ col }) => col, maxLength: 4 },
);

/** Where no column waits for what another finds out (PO-7). */
const APART = POLICIES.filter((name) => name !== 'probe');

describe('CH-1: keyed draws', () => {
  test('CH-1: belts moved in one corridor change no event of the other', () => {
    fc.assert(
      fc.property(fc.integer(), northBelts, fc.constantFrom(...APART), (seed, belts, policy) => {
        const north = belts.map(({ kind, depth, col }) => `${kind} ${depth} ${col},0`);
        expect(southLog(north, `seed ${seed}`, policy)).toEqual(southLog([], `seed ${seed}`, policy));
      }),
      { numRuns: 60 },
    );
  });

  test('CH-1: another seed is another run', () => {
    const logs = Array.from({ length: 20 }, (_, i) => southLog([], `seed ${i}`, 'breach').join('\n'));
    expect(new Set(logs).size).toBeGreaterThan(15);
  });
});

/** By hand: what is left of 65,536 after each chance, rounded down. */
const joined: [number[], number][] = [
  [[], 0],
  [[0], 0],
  [[26214], 26214],
  [[0, 5], 5],
  [[65536, 1], 65536],
  [[1, 65536], 65536],
  // 32,768; 16,384.
  [[32768, 32768], 49152],
  // 39,322; 19,661.
  [[26214, 32768], 45875],
  // 64,881; 64,881 × 62,259 ÷ 65,536 = 61,636.75…
  [[655, 3277], 3900],
  // 65,535; 65,534.00…; 65,533.00…
  [[1, 1], 2],
  [[1, 1, 1], 3],
  // 49,152; 36,864; 27,648.
  [[16384, 16384, 16384], 37888],
];

describe('CH-4: joined chances', () => {
  test.each(joined)('CH-4: %j: %i', (chances, chance) => {
    expect(joinChances(chances)).toBe(chance);
  });
});
