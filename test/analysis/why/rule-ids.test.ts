// Every rule that is named as a reason is in RULES.md, and every sort of event, draw, minutes and measure names one.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { purposeOf } from '../../../src/analysis/why/draws.ts';
import {
  DRAW_RULES,
  EFFECT_RULES,
  EVENT_RULES,
  keyOf,
  MEASURE_RULES,
  rulesOf,
  SPENT_RULES,
} from '../../../src/analysis/why/rule-ids.ts';
import { DRAW_NAMES, MEASURES } from '../../../src/analysis/why/types.ts';
import { DEPTH_LIMIT, type GameEvent, PURPOSE, REFUSAL_TEXT, REFUSALS } from '../../../src/rules/index.ts';
import { LOG_CASES } from '../../ui/model/log-events.ts';
import { build } from '../../rules/build.ts';

const RULES = new Set(
  [...readFileSync(new URL('../../../RULES.md', import.meta.url), 'utf8').matchAll(/^- \*\*([A-Z]{2}-\d+)\*\*/gm)].map(
    ([, id]) => id,
  ),
);

describe('rule ids', () => {
  test('RULES.md is read', () => {
    expect(RULES.size).toBeGreaterThan(100);
    expect(RULES.has('WY-1')).toBe(true);
    expect(RULES.has('XX-1')).toBe(false);
  });

  test.each([
    ['events', EVENT_RULES],
    ['minutes', SPENT_RULES],
    ['draws', DRAW_RULES],
    ['measures', MEASURE_RULES],
    ['effects', EFFECT_RULES],
  ])('of %s', (_, table) => {
    for (const [key, ids] of Object.entries(table)) {
      expect([key, ids.length > 0]).toEqual([key, true]);
      for (const id of ids) expect([key, id, RULES.has(id)]).toEqual([key, id, true]);
    }
  });

  test('of refusals', () => {
    for (const why of REFUSALS) expect([why, RULES.has(REFUSAL_TEXT[why].rule)]).toEqual([why, true]);
  });

  test('a stopped column names the rule of the refusal, too', () => {
    const scenario = build({ rows: ['..'] });
    const stopped: GameEvent = { type: 'stopped', column: 0, why: 'harmless', minute: 0 };
    expect(rulesOf(stopped, scenario)).toEqual(['TU-4', 'KN-5']);
  });

  test('every event that there is has a key of the table', () => {
    const scenario = build({ rows: ['..'], columns: Array.from({ length: 24 }, () => ({})) });
    for (const { event } of LOG_CASES) expect(Object.keys(EVENT_RULES)).toContain(keyOf(event, scenario));
  });
});

describe('T-5', () => {
  test('each purpose is named, with its row and component', () => {
    // The order of belts (WO-4) is drawn beside the runs.
    const { order, ...ofRuns } = PURPOSE;
    expect(() => purposeOf(order)).toThrow(RangeError);
    const found = new Set(Object.values(ofRuns).map((purpose) => purposeOf(purpose).draw));
    expect([...found].sort()).toEqual([...DRAW_NAMES].sort());
    expect(purposeOf(PURPOSE.force + DEPTH_LIMIT - 1)).toEqual({ draw: 'force', row: DEPTH_LIMIT - 1 });
    expect(purposeOf(PURPOSE.miss + 8 * 2 + 3)).toEqual({ draw: 'miss', row: 2, component: 3 });
    expect(purposeOf(PURPOSE.tripHazard + 1)).toEqual({ draw: 'tripHazard', row: 1 });
  });

  test('no other number is', () => {
    const named = (purpose: number) => {
      try {
        return purposeOf(purpose).draw;
      } catch {
        return undefined;
      }
    };
    const all = Array.from({ length: 400 }, (_, purpose) => named(purpose)).filter((draw) => draw !== undefined);
    // Twelve that stand for one number each, three rows of four, and three rows of four components.
    expect(all.length).toBe(12 + 3 * 4 + 3 * 4);
  });

  test('measures have names of their own', () => expect(new Set(MEASURES).size).toBe(MEASURES.length));
});
