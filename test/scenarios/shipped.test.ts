// The shipped scenarios and plans: every file is sound, says what a class needs, and together they use all that the rules have.
// `ABATIS_UPDATE=1 npx vitest run test/scenarios/shipped.test.ts` makes long-march.json anew and writes the scenarios' hashes into the plans.
import { beforeAll, describe, expect, test } from 'vitest';
import { arrivalWithoutBelts, makePolicy, POLICIES } from '../../src/exercise/index.ts';
import { neighbour, sideEnds, sidesTouch } from '../../src/hex/index.ts';
import {
  costOfPlan,
  METHODS,
  MOVER_CLASSES,
  type Scenario,
  STOCK_FEATURES,
  STOCK_KINDS,
  TASKS,
  ZONE_KINDS,
} from '../../src/rules/index.ts';
import { parseScenario } from '../../src/scenario/index.ts';
import { isUpdate, loadShipped, PLAN_FILES, readShipped, SCENARIO_IDS, type Shipped, writeShipped } from './files.ts';
import { largeText } from './make-large.ts';

beforeAll(() => {
  if (!isUpdate) return;
  writeShipped('long-march.json', largeText());
  for (const file of PLAN_FILES) {
    const text = readShipped(file);
    const { scenario } = JSON.parse(text) as { scenario: string };
    const parsed = parseScenario(readShipped(`${scenario}.json`));
    if (parsed.ok) writeShipped(file, text.replace(/("scenarioHash": ")[0-9a-f]*"/, `$1${parsed.value.hash}"`));
  }
});

function all(): Shipped[] {
  return SCENARIO_IDS.map(loadShipped);
}

/** Hexsides that carry one of these features. */
function sidesWith({ feature, features }: Scenario, ids: readonly string[]): number[] {
  const wanted = new Set(ids.map((id) => 1 + features.findIndex((entry) => entry.id === id)));
  return [...feature.keys()].filter((side) => wanted.has(feature[side]));
}

describe.each(SCENARIO_IDS)('%s', (id) => {
  test('parses without a problem or a warning, and so do its plans', () => {
    const { problems, plans } = loadShipped(id);
    expect(problems).toEqual([]);
    expect(plans.flatMap((plan) => plan.problems)).toEqual([]);
  });

  test('has the name of its file', () => {
    expect(loadShipped(id).scenario.id).toBe(id);
  });

  test('has the texts that a class needs, and calls its numbers notional', () => {
    const { text } = loadShipped(id).scenario;
    expect(text.summary.split('. ').length).toBe(2);
    expect(text.briefing.length).toBeGreaterThanOrEqual(2);
    expect(text.briefing.length).toBeLessThanOrEqual(4);
    expect(text.briefing.join(' ')).toContain('notional');
    expect(text.learning.length).toBeGreaterThanOrEqual(2);
    expect(text.learning.length).toBeLessThanOrEqual(4);
    expect(text.questions.length).toBeGreaterThanOrEqual(3);
    expect(text.questions.length).toBeLessThanOrEqual(5);
  });

  test('has at least two plans for nearly the same points, each named in the briefing and using most of the budget', () => {
    const { scenario, plans } = loadShipped(id);
    const points = plans.map(({ plan }) => costOfPlan(scenario, plan).points);
    expect(plans.length).toBeGreaterThanOrEqual(2);
    expect(Math.max(...points) - Math.min(...points)).toBeLessThanOrEqual(scenario.budget.points / 20);
    expect(Math.min(...points)).toBeGreaterThanOrEqual(scenario.budget.points * 0.9);
    for (const { plan } of plans) expect(scenario.text.briefing.join(' ')).toContain(`"${plan.name}"`);
  });

  test('is won by the moving side well before the deadline when nothing is laid, under every policy', () => {
    const { scenario } = loadShipped(id);
    // Who clears what lies there already has work for most of the time, with nothing laid besides.
    const clears = scenario.columns.some(({ side, task }) => side === 'moving' && task === 'clear');
    const share = clears ? 0.9 : 0.7;
    for (const name of POLICIES) {
      const arrival = arrivalWithoutBelts(scenario, 'shipped', { moving: makePolicy(name, scenario) });
      expect(arrival).toBeLessThanOrEqual(scenario.deadline * share);
    }
  });

  test('has waters that run on from hexside to hexside', () => {
    const { scenario } = loadShipped(id);
    const { grid } = scenario;
    const water = sidesWith(scenario, ['river', 'stream', 'ford', 'bridge']);
    for (const side of water) {
      const near = sideEnds(grid, side).flatMap((hex) => [
        hex,
        ...Array.from({ length: 6 }, (_, d) => neighbour(grid, hex, d)),
      ]);
      const sides = new Set(near.flatMap((hex) => [hex * 3, hex * 3 + 1, hex * 3 + 2]));
      expect(water.some((other) => sides.has(other) && sidesTouch(grid, side, other))).toBe(true);
    }
  });

  test('has bridges that join road to road', () => {
    const { scenario } = loadShipped(id);
    for (const side of sidesWith(scenario, ['bridge'])) {
      const grounds = sideEnds(scenario.grid, side).map((hex) => scenario.terrains[scenario.terrain[hex]].id);
      for (const ground of grounds) expect(['road', 'town']).toContain(ground);
    }
  });
});

describe('all shipped files', () => {
  test('are these scenarios, and every plan belongs to one', () => {
    expect(SCENARIO_IDS).toEqual([
      'after-the-line',
      'border-years',
      'ebb-line',
      'fire-sack',
      'first-ford',
      'late-seeds',
      'long-march',
      'night-bridge',
      'old-fields',
      'open-gate',
      'second-sweep',
      'tree-line',
      'two-corridors',
      'two-keys',
      'winter-notice',
    ]);
    expect(
      all()
        .flatMap(({ plans }) => plans.map(({ file }) => file))
        .sort(),
    ).toEqual([...PLAN_FILES]);
  });

  test('include the small one and the large one', () => {
    const sizes = all().map(({ scenario }) => `${scenario.grid.width}×${scenario.grid.height}`);
    expect(sizes).toContain('12×9');
    expect(sizes).toContain('100×100');
  });

  test('the large one is the text that make-large.ts makes', () => {
    expect(readShipped('long-march.json') === largeText()).toBe(true);
  });

  test('use every mover class, method, task, policy and zone kind', () => {
    const columns = all().flatMap(({ scenario }) => scenario.columns);
    const used = (values: readonly string[]) => [...new Set(values)].sort();
    expect(used(columns.map((column) => column.class))).toEqual(used(MOVER_CLASSES));
    expect(used(columns.flatMap((column) => column.methods))).toEqual(used(METHODS));
    expect(used(columns.map((column) => column.task))).toEqual(used(TASKS));
    expect(used(all().map(({ scenario }) => scenario.policy))).toEqual(used(POLICIES));
    expect(used(all().flatMap(({ scenario }) => scenario.zones.map((zone) => zone.kind)))).toEqual(used(ZONE_KINDS));
  });

  test('lay every stock kind in some plan, and have both orientations and both offsets', () => {
    const kinds = all().flatMap(({ scenario, plans }) =>
      plans.flatMap(({ plan }) => plan.belts.map((belt) => scenario.catalogue[belt.kind].id)),
    );
    expect(STOCK_KINDS.map((kind) => kind.id).filter((id) => !kinds.includes(id))).toEqual([]);
    const shapes = all().map(({ scenario }) => scenario.grid);
    expect(new Set(shapes.map((grid) => grid.orientation))).toEqual(new Set(['pointy', 'flat']));
    expect(new Set(shapes.map((grid) => grid.offset))).toEqual(new Set(['odd', 'even']));
  });

  test('carry the waters and crossings of the stock', () => {
    const ids = all().flatMap(({ scenario }) =>
      [...new Set(scenario.feature)].flatMap((f) => scenario.features[f - 1]?.id ?? []),
    );
    for (const id of ['river', 'stream', 'ford', 'bridge']) {
      expect(STOCK_FEATURES.map((entry) => entry.id)).toContain(id);
      expect(ids).toContain(id);
    }
  });
});

describe('scenarios/README.md', () => {
  const readme = readShipped('README.md');

  test('says for each of S1 to S12 which shipped scenarios teach it', () => {
    for (let i = 1; i <= 12; i++) {
      const row = new RegExp(`^\\| S${i} .*\\|(.*)\\|$`, 'm').exec(readme)?.[1] ?? '';
      const ids = [...row.matchAll(/`([a-z-]+)`/g)].map(([, id]) => id);
      expect(ids.length, `S${i}`).toBeGreaterThan(0);
      expect(SCENARIO_IDS).toEqual(expect.arrayContaining(ids));
    }
  });

  test('has a row for every scenario and every plan', () => {
    const rows = all().flatMap(({ scenario, plans }) => [
      `| \`${scenario.id}\` |`,
      ...plans.map(({ key }) => `${scenario.id} · `.concat(key)),
    ]);
    const plain = readme.replaceAll('**', '');
    expect(rows.filter((row) => !plain.includes(row))).toEqual([]);
  });
});
