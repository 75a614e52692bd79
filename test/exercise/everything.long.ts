// 10,000 random playouts of the scenario in which everything is there: no exception, and each ends with measures (about 5 minutes).
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ordersBy, playTurn, policiesFor, LAYING_POLICIES, POLICIES } from '../../src/exercise/index.ts';
import { compile, isOver, leaveOutAll, measure, setUp } from '../../src/rules/index.ts';
import { parsePlan, parseScenario } from '../../src/scenario/index.ts';
import { randomTurn } from '../rules/laying-side.ts';
import { diceOf } from '../rules/random.ts';

const RUNS = 10_000;
const read = (name: string) => readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8');

test(`${RUNS} random playouts, by players and by policies turn about`, () => {
  const parsed = parseScenario(read('everything.json'));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const scenario = parsed.value;
  const plan = parsePlan(read('everything.plan.json'), scenario);
  if (!plan.ok) throw new Error(JSON.stringify(plan.problems));
  const setting = compile(scenario, plan.value);
  const bare = leaveOutAll(setting);
  const pairs = POLICIES.flatMap((moving) =>
    LAYING_POLICIES.map((laying) => policiesFor(scenario, plan.value, { moving, laying })),
  );
  const limit = Math.ceil(scenario.deadline / scenario.turnMinutes);
  for (let run = 0; run < RUNS; run++) {
    const dice = diceOf(1_000_000 + run);
    const policies = pairs[run % pairs.length];
    let state = setUp(setting, `long-${run}`);
    let turns = 0;
    for (; !isOver(state) && turns <= limit; turns++) {
      state = playTurn(state, dice(2) === 0 ? randomTurn(dice, state) : ordersBy(state, policies)).state;
    }
    expect(isOver(state)).toBe(true);
    const { more, losses } = measure(state, setUp(bare, `long-${run}`));
    expect(losses).toBeGreaterThanOrEqual(0);
    expect(more?.legacy.left).toBeGreaterThanOrEqual(0);
  }
});
