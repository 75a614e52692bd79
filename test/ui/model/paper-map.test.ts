// The printed map: labels as in the table, rows of depth, numbers along the edges, the part that matters, and nothing that the laying side does not know.
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { colOf, parsePlaceText, rowOf } from '../../../src/hex/index.ts';
import type { Plan, Scenario } from '../../../src/rules/index.ts';
import { layingScenario } from '../../../src/ui/model/known.ts';
import { paperGround } from '../../../src/ui/model/paper-map.ts';
import { paperMarks } from '../../../src/ui/model/paper-marks.ts';
import { beltRows, decisionLines, groupRows, triggerLines } from '../../../src/ui/model/plan-sheet.ts';
import { openManual } from '../../../src/ui/text/index.ts';
import { planOf } from '../../rules/build.ts';
import { shippedCases } from '../shipped.ts';
import { field, placesOf } from '../sketches.ts';

// The board draws with it; nothing is drawn here.
vi.mock('phaser', () => ({
  Game: undefined,
  Scale: undefined,
  WEBGL: 2,
  Renderer: { WebGL: { RenderNodes: { RenderNode: Object }, Wrappers: {} } },
}));
beforeAll(openManual);

const cases = shippedCases().flatMap(({ id, scenario, plans }) => plans.map((plan) => [id, scenario, plan] as const));
const of = (wanted: string) => cases.filter(([id]) => id === wanted);

function marksOf(scenario: Scenario, plan: Plan) {
  const known = layingScenario(scenario);
  return paperMarks(known, plan, paperGround(known, plan).extent);
}

describe('every shipped plan', () => {
  test.each(cases)('%s: each belt is on the map as it is in the table', (_, scenario, plan) => {
    const rows = beltRows(scenario, plan);
    const drawn = marksOf(scenario, plan).belts.filter(({ label }) => /\d/.test(label));
    expect(drawn.map(({ label }) => label)).toEqual(rows.map(([label]) => label));
    for (const [i, { rows: outlines, sides, depth }] of drawn.entries()) {
      expect(depth).toBe(plan.belts[i].depth);
      // On hexes an outline for each row; on hexsides a line.
      expect(sides === '' ? outlines.length : depth).toBe(depth);
      expect(sides === '').toBe(outlines.length > 0);
    }
  });

  test.each(cases)('%s: nothing is drawn that the laying side does not know (KN-2)', (_, scenario, plan) => {
    const { belts, starts } = marksOf(scenario, plan);
    const known = scenario.contamination.filter((one) => one.known.laying);
    expect(belts).toHaveLength(plan.belts.length + known.length);
    const told = scenario.columns.filter(({ announced, side }) => announced && side === 'moving');
    expect(starts).toHaveLength(new Set(told.map(({ start }) => start)).size);
  });
});

test('among them are scenarios where something lies hidden', () => {
  expect(cases.some(([, { contamination }]) => contamination.some(({ known }) => !known.laying))).toBe(true);
  expect(cases.some(([, { columns }]) => columns.some(({ announced, side }) => !announced && side === 'moving'))).toBe(
    true,
  );
});

describe('of a large map', () => {
  const wide = field({
    rows: Array.from({ length: 35 }, () => '.'.repeat(60)),
    zones: [],
    columns: [{ start: 60 * 20 + 10, announced: true }],
  });

  test('the part that matters is printed, with what lies in it', () => {
    const plan = planOf(wide, 'antiVehicleBelt 2 30,20 30,21');
    const { extent, isWhole, columns, rows } = paperGround(wide, plan);
    expect(isWhole).toBe(false);
    const [belt] = placesOf(wide, ['30,21']);
    expect(extent).toEqual({ left: 8, top: 18, right: colOf(wide.grid, belt) + 2, bottom: rowOf(wide.grid, belt) + 2 });
    // Numbers as places are called, and no others.
    for (const { words } of columns) expect(parsePlaceText(wide.grid, `${words},20`)).toBeDefined();
    expect(rows.map(({ words }) => Number(words)).every((row) => row >= 18 && row <= 23)).toBe(true);
  });

  test('without anything that matters it is printed whole', () => {
    const bare = field({ rows: Array.from({ length: 35 }, () => '.'.repeat(60)), zones: [], columns: [] });
    expect(paperGround(bare, { name: 'none', belts: [] }).isWhole).toBe(true);
  });
});

test('a small map is whole, and each hex is ground of one terrain', () => {
  const scenario = field();
  const ground = paperGround(scenario, { name: 'none', belts: [] });
  expect(ground.isWhole).toBe(true);
  const hexes = ground.terrains.flatMap(({ path }) => path.match(/M/g) ?? []);
  expect(hexes).toHaveLength(scenario.grid.size);
});

describe('the tables of a plan', () => {
  test('periods and decisions, where the scenario has them', () => {
    const [, scenario, plan] =
      of('border-years').find(([, , { name }]) => name === 'Early walls') ?? of('border-years')[0];
    expect(beltRows(scenario, plan).map((row) => row[6])).toContain(scenario.calendar.periods[0].name);
    expect(decisionLines(scenario, plan).length).toBeGreaterThan(0);
    const [, treaty, leave] = of('winter-notice')[0];
    expect(decisionLines(treaty, leave).join(' ')).toContain(treaty.treaties[0].name);
  });

  test('groups name their belts as the map does; triggers say what they do', () => {
    const [, scenario, plan] = of('fire-sack')[0];
    const labels = beltRows(scenario, plan).map(([label]) => label);
    for (const row of groupRows(scenario, plan))
      for (const label of row[3].split(', ')) expect(labels).toContain(label);
    const [, late, byTrigger] =
      of('late-seeds').find(([, , { triggers = [] }]) => triggers.length > 0) ?? of('late-seeds')[0];
    expect(triggerLines(late, byTrigger)).toHaveLength(byTrigger.triggers?.length ?? -1);
  });
});
