// Route denial in `abatis compare`: the figures of the analysis, for each plan, as JSON and as a table (RD).
import { expect, test } from 'vitest';
import { countEnds, routeDenials, type RouteState } from '../../src/analysis/index.ts';
import { routesOf } from '../../src/cli/routes.ts';
import { makeHexText, makePlaceText } from '../../src/hex/index.ts';
import { build, planOf } from '../rules/build.ts';
import { fordPlan, fordScenario } from '../scenario/fixtures.ts';
import { makeDesk, PLAN_A, PLAN_B, SCENARIO } from './run.ts';

const { run, json } = makeDesk();
const both = ['compare', SCENARIO, '--plan', PLAN_A, '--plan', PLAN_B, '--seeds', '2'];

test('--json: flows once, and for each plan what becomes of them', async () => {
  const scenario = fordScenario();
  const plan = fordPlan(scenario);
  const reports = routeDenials(scenario, [plan, { name: 'Ditch only', belts: plan.belts.slice(1) }]);
  const { json: found } = await json(...both);
  expect(found.flows.length).toBe(reports[0].flows.length);
  reports[0].flows.forEach((flow, f) => {
    expect(found.flows[f]).toMatchObject({
      class: flow.mover,
      goal: scenario.zones[flow.zone].id,
      columns: flow.columns.map((column) => scenario.columns[column].id),
      routes: flow.routes.map(({ minutes, hexes }) => ({
        minutes,
        hexes: hexes.map((hex) => makeHexText(scenario.grid, hex)),
      })),
      capacity: { round: { value: flow.bare.capacity.round.value } },
    });
  });
  const stateOf = ({ ends, capacity }: RouteState) => ({
    ...countEnds(ends),
    routes: ends.map((end) => ({ ...end, at: end.at.map((place) => makePlaceText(scenario.grid, place)) })),
    capacity: { round: { value: capacity.round.value }, through: { value: capacity.through.value } },
  });
  reports.forEach(({ flows }, i) => {
    const states = flows.map(({ laid, executed }) => ({ laid: stateOf(laid), executed: stateOf(executed) }));
    expect(found.plans[i].routes).toMatchObject(JSON.parse(JSON.stringify(states)));
  });
});

test('for people: a row for each plan and flow', async () => {
  const { stdout } = await run(...both);
  expect(stdout).toMatch(/^Distinct good routes that are closed/m);
  expect(stdout.match(/^Behind the bridge +\w+ to \w+ \(/gm)?.length).toBe(
    routeDenials(fordScenario(), [fordPlan(fordScenario())])[0].flows.length,
  );
});

test('the table: minutes added, ways abreast, no way, and a further row where belts come later', () => {
  const scenario = build({ rows: ['...', '...', '...'], columns: [{ start: 0, methods: ['hand'] }] });
  const plan = planOf(scenario, 'antiVehicleBelt 1 1,1', 'remoteBelt 1 1,2 1,0', 'antiVehicleBelt 1 0,1');
  const rows = routesOf(scenario, [plan]).lines.slice(3);
  // Two ways lead from the corner: over 1,0 (20 minutes) and over 0,1 (15); 17 minutes for each belt on them.
  expect(rows).toEqual([
    'plan                tracked to goal (c1)       0           1  17     0        2      1        2   15       20     20',
    'plan, all executed  tracked to goal (c1)       0           1  34     0        2      0        2   15       37      –',
  ]);
});
