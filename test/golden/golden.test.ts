// Golden transcripts: each scenario × plan × policy on one seed, with a digest for each turn and the measures.
// A difference means that the same inputs now give another exercise. When that is meant, raise RULES_VERSION if the rules
// changed, look at the difference, and rewrite on purpose: `ABATIS_UPDATE=1 npx vitest run test/golden`.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { play, POLICIES, type PolicyName } from '../../src/exercise/index.ts';
import { RULES_VERSION } from '../../src/rules/index.ts';
import { isUpdate, loadShipped, SCENARIO_IDS, type Shipped, type ShippedPlan } from '../scenarios/files.ts';

const FOLDER = new URL('./', import.meta.url);
const SEED = 'golden';

const CASES = SCENARIO_IDS.flatMap((id) => {
  const shipped = loadShipped(id);
  return shipped.plans.flatMap((plan) =>
    POLICIES.map((policy) => ({ name: `${id}.${plan.key}.${policy}`, shipped, plan, policy })),
  );
});

function goldenText(shipped: Shipped, plan: ShippedPlan, policy: PolicyName): string {
  const { startDigest, turns, measures } = play(shipped.scenario, plan.plan, SEED, policy);
  const golden = {
    rulesVersion: RULES_VERSION,
    scenario: shipped.scenario.id,
    scenarioHash: shipped.scenario.hash,
    plan: plan.key,
    policy,
    seed: SEED,
    startDigest,
    digests: turns.map((turn) => turn.digest),
    measures,
  };
  return `${JSON.stringify(golden, undefined, 2)}\n`;
}

beforeAll(() => {
  if (!isUpdate) return;
  for (const file of readdirSync(FOLDER)) if (file.endsWith('.json')) rmSync(new URL(file, FOLDER));
  for (const { name, shipped, plan, policy } of CASES) {
    writeFileSync(new URL(`${name}.json`, FOLDER), goldenText(shipped, plan, policy));
  }
});

describe('golden transcripts', () => {
  test.each(CASES)('$name', ({ name, shipped, plan, policy }) => {
    const golden: unknown = JSON.parse(readFileSync(new URL(`${name}.json`, FOLDER), 'utf8'));
    expect(JSON.parse(goldenText(shipped, plan, policy))).toEqual(golden);
  });

  test('there is none that no test reads', () => {
    const files = readdirSync(FOLDER).filter((file) => file.endsWith('.json'));
    expect(files.sort()).toEqual(CASES.map(({ name }) => `${name}.json`).sort());
  });
});
