// Any file → what it is and what is wrong with it; newer formats are refused in clear words.
import { describe, expect, test } from 'vitest';
import { parsePlan, parseScenario, validateText } from '../../src/scenario/index.ts';
import type { Validation } from '../../src/scenario/index.ts';
import { brief, fordDocument, fordPlanDocument, fordScenario, textOf } from './fixtures.ts';
import { english } from '../english.ts';

const scenario = fordScenario();
const find = (id: string) => (id === scenario.id ? scenario : undefined);

function codesOf(validation: Validation): string[] {
  if (validation.kind === 'transcript' || validation.kind === 'sweep') return [];
  const problems = validation.kind === 'unknown' ? validation.problems : validation.result.problems;
  return problems.map(({ code }) => code);
}

describe('validateText', () => {
  test('knows scenarios, plans and transcripts by their format', () => {
    expect(validateText(textOf(fordDocument()))).toMatchObject({ kind: 'scenario', result: { ok: true } });
    expect(validateText(textOf(fordPlanDocument(scenario)), find)).toMatchObject({
      kind: 'plan',
      result: { ok: true },
    });
    const transcript = validateText('{"format": "abatis-transcript/1", "seed": "7"}');
    expect(transcript.kind === 'transcript' && transcript.located.value).toEqual({
      format: 'abatis-transcript/1',
      seed: '7',
    });
  });

  test('a plan without its scenario: its shape is checked, and the scenario asked for', () => {
    const plan = { ...fordPlanDocument(scenario), scenario: 'unheard-of', colour: 1 };
    const validation = validateText(textOf(plan), find);
    expect(validation).toMatchObject({ kind: 'plan', result: { ok: false } });
    expect(codesOf(validation)).toEqual(['plan/no-scenario', 'shape/unknown-key']);
  });

  test.each([
    ['{', 'json/unexpected-end'],
    ['', 'json/empty'],
    ['[]', 'format/missing'],
    ['7', 'format/missing'],
    ['null', 'format/missing'],
    ['{"title": "x"}', 'format/missing'],
    ['{"format": 1}', 'format/unknown'],
    ['{"format": "abatis-scenario"}', 'format/unknown'],
    ['{"format": "abatis-scenario/0"}', 'format/unknown'],
    ['{"format": "other/1"}', 'format/unknown'],
    ['{"format": "abatis-orders/1"}', 'format/orders'],
    ['{"format": "abatis-transcript/3"}', 'format/newer'],
    ['{"format": "abatis-scenario/3"}', 'format/newer', 'scenario'],
    ['{"format": "abatis-plan/3"}', 'format/newer', 'plan'],
    ['{"format": "abatis-transcript/1", "a": 1.5}', 'json/not-whole'],
  ])('%s is told as %s', (text, code, kind = 'unknown') => {
    const validation = validateText(text, find);
    expect([validation.kind, codesOf(validation)]).toEqual([kind, [code]]);
  });
});

describe('the format is looked at first', () => {
  test.each([
    ['scenario', 'abatis-scenario/3', 'format/newer'],
    ['scenario', 'abatis-scenario/10', 'format/newer'],
    ['scenario', 'abatis-plan/1', 'format/other'],
    ['scenario', 'abatis-scenario/01', 'format/unknown'],
    ['plan', 'abatis-plan/3', 'format/newer'],
    ['plan', 'abatis-scenario/1', 'format/other'],
  ])('read as a %s, %s is %s, and nothing else is said', (kind, format, code) => {
    const text = textOf({ format, nonsense: true });
    const { ok, problems } = kind === 'plan' ? parsePlan(text, scenario) : parseScenario(text);
    expect(ok).toBe(false);
    expect(problems.map(brief)).toEqual([{ code, pointer: '/format', line: 2, column: 13 }]);
  });

  test('of a newer version it says so', () => {
    const { problems } = parseScenario('{"format": "abatis-scenario/3"}');
    expect(english(problems[0].message)).toContain('made by a newer version');
    expect(english(problems[0].message)).toContain('reads up to /2');
    expect(english(problems[0].hint)).toContain('nothing was changed');
  });

  test.each(['[]', '"abatis-scenario/1"', 'null', '1'])('%s is no scenario', (text) => {
    expect(parseScenario(text).problems.map(brief)).toEqual([
      { code: 'format/not-an-object', pointer: '', line: 1, column: 1 },
    ]);
  });
});
