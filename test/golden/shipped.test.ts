// Golden runs of the shipped scenarios: every plan under every pair of policies on one seed, with a digest for each turn and the measures.
// A change here is a change of what the rules or the policies do. After looking at the difference: `ABATIS_UPDATE=1 npx vitest run test/golden`.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LAYING_POLICIES, measuresJson, NO_BELTS, play, POLICIES } from '../../src/exercise/index.ts';
import { RULES_VERSION } from '../../src/rules/index.ts';
import { isUpdate, loadShipped, SCENARIO_IDS } from '../scenarios/files.ts';

const FOLDER = new URL('./shipped/', import.meta.url);
const SEED = 'golden';

interface Golden {
  readonly rulesVersion: number;
  readonly scenarioHash: string;
  readonly runs: Readonly<Record<string, { readonly digests: string; readonly measures: unknown }>>;
}

/** Each turn's digest is cut to eight digits: enough to tell where two runs part, and small to keep. */
function goldenOf(id: string): Golden {
  const { scenario, plans } = loadShipped(id);
  const runs: Record<string, Golden['runs'][string]> = {};
  for (const { key, plan } of [...plans, { key: 'none', plan: NO_BELTS }]) {
    for (const moving of POLICIES) {
      for (const laying of LAYING_POLICIES) {
        const { turns, measures } = play(scenario, plan, SEED, { moving, laying });
        const digests = turns.map(({ digest }) => digest.slice(0, 8)).join(' ');
        const { columns: _columns, belts: _belts, ...short } = measures;
        runs[`${key} ${moving} ${laying}`] = { digests, measures: measuresJson({ ...short, columns: [], belts: [] }) };
      }
    }
  }
  return { rulesVersion: RULES_VERSION, scenarioHash: scenario.hash, runs };
}

function textOf({ runs, ...head }: Golden): string {
  const lines = Object.entries(runs).map(([name, run]) => `    ${JSON.stringify(name)}: ${JSON.stringify(run)}`);
  return `${JSON.stringify(head).slice(0, -1)},\n  "runs": {\n${lines.join(',\n')}\n  }\n}\n`;
}

describe('golden runs', () => {
  test.each(SCENARIO_IDS)(
    '%s',
    (id) => {
      const file = new URL(`${id}.json`, FOLDER);
      const found = goldenOf(id);
      if (isUpdate) writeFileSync(file, textOf(found));
      expect(existsSync(file)).toBe(true);
      expect(found).toEqual(JSON.parse(readFileSync(file, 'utf8')));
    },
    120_000,
  );

  test('there is none that no test reads', () => {
    expect(readdirSync(FOLDER).sort()).toEqual(SCENARIO_IDS.map((id) => `${id}.json`).sort());
  });
});
