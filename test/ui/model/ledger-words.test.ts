// The two ledgers and the front in words, and a plan's share of par (ME-13, ME-17, PA-8).
import { describe, expect, test } from 'vitest';
import { compareShards, type Front, type PlanReport } from '../../../src/analysis/index.ts';
import { axesWords, bandWords, costFacts, effectFacts, frontLines } from '../../../src/ui/model/ledger-words.ts';
import { parRows, parShareFinding } from '../../../src/ui/model/par-words.ts';
import { shardOf, taskOf } from '../../analysis/fixtures.ts';
import '../words.ts';

const rows = [
  [{ arrival: 94, clearance: 5 }, { arrival: 84, clearance: 9 }, { arrival: 74 }],
  [{ arrival: -1, clearance: 7 }, { arrival: 86, clearance: 9 }, { arrival: 74 }],
];
const [plan] = compareShards(taskOf(2), [shardOf(1, rows)]).plans;

describe('ME-13: facts', () => {
  test('effect and cost apart; without a second edition the cost is the budget alone', () => {
    const effect = effectFacts(plan);
    expect(effect[0]).toEqual(['Denied', expect.stringMatching(/^50 % \(.+ to .+\)$/)]);
    expect(effect[2]).toEqual(['Clearance time', '6 min on average']);
    expect(costFacts({ ...plan, more: undefined })).toEqual([['Plan', `198 points, ${plan.cost.effort} crew-min`]]);
  });

  test('law with what is disputed, bands with their shares, years that are longer than is followed', () => {
    const none = { count: 0, of: 2 };
    const spread = { mean: 2.5, p10: 1, p50: undefined, p90: undefined, ...none };
    const violation = { rule: 'LW-1', about: 'treaty', article: 'Art. 1' } as const;
    const more = {
      law: [
        { ...violation, disputed: false },
        { ...violation, disputed: true },
      ],
      burden: { weight: spread, bands: { none: 1, few: 1, some: 0, many: 0 }, confirmed: { num: 0, den: 0 } },
      legacy: { years: spread, weeks: spread, points: spread, incidents: { none: 0, few: 2, some: 0, many: 0 } },
    } as unknown as PlanReport['more'];
    const facts = Object.fromEntries(costFacts({ ...plan, more }));
    expect(facts['Law entries']).toBe('2, 1 of them disputed');
    expect(facts['Burden on civilians']).toBe('2.5 on average (none 50 %, few 50 %)');
    expect(facts['Years until the land is released, median']).toBe('longer than is followed');
    expect(facts['Work afterwards']).toBe('2.5 team-weeks and 2.5 points on average');
    expect(facts['Incidents afterwards']).toBe('few');
  });

  test('bands that do not occur are not named', () => {
    expect(bandWords({ none: 0, few: 3, some: 0, many: 1 })).toBe('few 75 %, many 25 %');
  });
});

test('ME-17: of the front, or dominated, and by which', () => {
  const front: Front = {
    axes: ['delay', 'points'],
    plans: [
      { plan: 'A', values: [3, 1], dominatedBy: [] },
      { plan: 'B', values: [2, 2], dominatedBy: ['A', 'C'] },
    ],
  };
  expect(frontLines(front).map(({ isBest }) => isBest)).toEqual([true, false]);
  expect(frontLines(front)[1].sentence).toBe(
    '“B” is dominated by A, C: at least as good in all of it, and better in one.',
  );
  expect(axesWords(front)).toBe('Counted here: mean delay, points of the plan.');
});

describe('PA-8: the share of par', () => {
  const of = (num: number, den: number) => ({ num, den });

  test('as a sentence: some, none, all, not defined', () => {
    const some = { delay: 35, atLeast: of(35, 54), atMost: of(35, 54) };
    expect(parShareFinding('Ford', some)).toBe('“Ford” reaches 65 % of what the budget allows.');
    expect(parShareFinding('Ford', { ...some, atMost: of(35, 40) })).toContain('65 % to 88 %');
    expect(parShareFinding('Ford', { delay: 0, atLeast: of(0, 54), atMost: of(0, 54) })).toContain('delays nothing');
    expect(parShareFinding('Ford', { delay: 54, atLeast: of(54, 54), atMost: of(54, 54) })).toContain('is at par');
    expect(parShareFinding('Ford', { delay: 0 })).toContain('No plan of the budget delays anything');
  });

  test('as bars: par reaches from the best plan to the bound', () => {
    const rowsOf = parRows('Ford', { value: 50, bound: 54 }, { delay: 35 });
    expect(rowsOf.map(({ label, words, value, low, high }) => [label, words, value, low, high])).toEqual([
      ['Ford', '35 min', 35, 35, 35],
      ['Par', '50 min to 54 min', 50, 50, 54],
    ]);
    expect(parRows('Ford', { value: 54, bound: 54 }, { delay: 35 })[1].words).toBe('54 min');
  });
});
