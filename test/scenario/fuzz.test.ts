// Whatever is done to a good file, reading it never throws: it is legal, or it has an error at a place that exists.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkPlan } from '../../src/rules/index.ts';
import { makePlanText, parsePlan, parseScenario, validateText } from '../../src/scenario/index.ts';
import type { Result } from '../../src/scenario/index.ts';
import { fordDocument, fordPlanDocument, fordScenario, textOf } from './fixtures.ts';
import { ford2Document, ford2PlanDocument, ford2Scenario } from './fixtures-2.ts';
import { english } from '../english.ts';

const scenario = fordScenario();
const scenario2 = ford2Scenario();
/** Is it a plan, and its text. */
const GOOD = [
  [false, textOf(fordDocument())],
  [false, textOf(ford2Document())],
  [true, textOf(ford2PlanDocument(scenario2))],
] as const;
/** Scenarios and plans of both formats; and what of format 2 stands under the name of format 1. */
const SCENARIOS = [
  fordDocument,
  ford2Document,
  () => ({ ...ford2Document(), format: 'abatis-scenario/1', budget: { points: 9, effort: 9 } }),
];
const PLANS = [
  { of: scenario, make: () => fordPlanDocument(scenario) },
  { of: scenario2, make: () => ford2PlanDocument(scenario2) },
  { of: scenario2, make: () => ({ ...ford2PlanDocument(scenario2), format: 'abatis-plan/1' }) },
  { of: scenario, make: () => ({ ...ford2PlanDocument(scenario2), scenarioHash: scenario.hash }) },
];

/** Values to put where they do not belong. */
const odd = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    0,
    -1,
    65536,
    1e9,
    '',
    '3,4',
    '3,4/NE',
    '0,0..11,8',
    '__proto__',
    'constructor',
    'east',
    'b1',
    'spring',
    '2031-02-29',
  ),
  fc.constantFrom<unknown>(
    { turn: 1 },
    { all: [] },
    { all: [{ not: { seen: 'any' } }], any: 3 },
    { not: { not: { not: { not: { not: { not: { not: {} } } } } } } },
    { lay: 'b1', by: 'alpha' },
    { degrade: [] },
    { when: null },
    { laying: true },
  ),
  fc.constantFrom<unknown>([], {}, [[]], ['3,4'], [null], { id: 'east' }, { like: 'mixedBelt' }, Array(200).fill(1)),
  fc.integer(),
  fc.string({ unit: 'binary', maxLength: 5 }),
);

/** Replaces, removes or doubles one part of a document, found by walking down with the numbers of `way`. */
function mutate(document: unknown, way: readonly number[], value: unknown, how: 'put' | 'drop' | 'double'): void {
  let part = document as Record<string, unknown>;
  for (const step of way) {
    const keys = Object.keys(part);
    if (keys.length === 0) return;
    const key = keys[step % keys.length];
    const next = part[key];
    if (step !== way.at(-1) && typeof next === 'object' && next !== null) {
      part = next as Record<string, unknown>;
      continue;
    }
    if (how === 'put') part[key] = value;
    else if (how === 'double' && Array.isArray(part)) part.push(next);
    else if (Array.isArray(part)) part.splice(step % keys.length, 1);
    else delete part[key];
    return;
  }
}

/** What is wrong with an answer: legal and yet with an error, or a problem without a place in the text, or without words. */
function faultsOf(text: string, result: Result<unknown>): string[] {
  const faults: string[] = [];
  if (result.ok === result.problems.some(({ severity }) => severity === 'error')) faults.push('ok and yet not ok');
  const lines = text.split(/\r\n|\n|\r/);
  for (const { code, line, column, message, hint, pointer } of result.problems) {
    const inside = line >= 1 && line <= lines.length && column >= 1 && column <= lines[line - 1].length + 1;
    if (!inside) faults.push(`${code} at ${line}:${column}`);
    if (english(message) === '' || english(hint) === '') faults.push(`${code} has no words`);
    if (pointer !== '' && !pointer.startsWith('/')) faults.push(`${code} at ${pointer}`);
  }
  return faults;
}

const change = fc.record({
  way: fc.array(fc.nat(), { minLength: 1, maxLength: 6 }),
  value: odd,
  how: fc.constantFrom('put' as const, 'put' as const, 'drop' as const, 'double' as const),
});
const changes = fc.array(change, { minLength: 1, maxLength: 3 });

describe('never throws, and always says what is wrong', () => {
  test.each(SCENARIOS.map((make, i) => [i, make] as const))('a scenario with parts exchanged (%i)', (_, make) => {
    let refused = 0;
    fc.assert(
      fc.property(changes, (list) => {
        const document = make();
        for (const { way, value, how } of list) mutate(document, way, structuredClone(value), how);
        const text = textOf(document);
        const result = parseScenario(text);
        expect(faultsOf(text, result)).toEqual([]);
        refused += result.ok ? 0 : 1;
      }),
      { numRuns: 400 },
    );
    expect(refused).toBeGreaterThan(130);
  });

  test.each(PLANS.map((each, i) => [i, each] as const))(
    'a plan with parts exchanged (%i); what is accepted, the rules accept, and it is read back equal',
    (_, { of, make }) => {
      fc.assert(
        fc.property(changes, (list) => {
          const document = make();
          for (const { way, value, how } of list) mutate(document, way, structuredClone(value), how);
          const text = textOf(document);
          const result = parsePlan(text, of);
          expect(faultsOf(text, result)).toEqual([]);
          if (!result.ok) return;
          expect(checkPlan(of, result.value)).toEqual([]);
          expect(parsePlan(makePlanText(of, result.value), of)).toMatchObject({ ok: true, value: result.value });
        }),
        { numRuns: 400 },
      );
    },
  );

  test('either with characters exchanged, inserted or cut', () => {
    const piece = fc.oneof(
      fc.constantFrom('', '"', '{', '}', '[', ']', ',', ':', '-', '0', '9', 'e', '\\', '/', '\n', '\ud800', '\u0000'),
      fc.string({ unit: 'binary', maxLength: 3 }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...GOOD), fc.nat(), fc.nat(3), piece, ([isPlan, good], at, cut, put) => {
        const from = at % (good.length + 1);
        const text = good.slice(0, from) + put + good.slice(from + cut);
        expect(faultsOf(text, isPlan ? parsePlan(text, scenario2) : parseScenario(text))).toEqual([]);
        expect(validateText(text, () => scenario2).kind).toMatch(/^(scenario|plan|unknown)$/);
      }),
      { numRuns: 800 },
    );
  });

  test('any text at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        expect(faultsOf(text, parseScenario(text))).toEqual([]);
        expect(faultsOf(text, parsePlan(text, scenario))).toEqual([]);
      }),
    );
  });
});
