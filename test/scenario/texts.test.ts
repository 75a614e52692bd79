// A scenario's words in another language: laid over it they change what people read, and nothing else.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { play } from '../../src/exercise/index.ts';
import { digestOf, setUp, compile, type Scenario } from '../../src/rules/index.ts';
import { parsePlan, parseScenario, parseTexts, validateText, withTexts } from '../../src/scenario/index.ts';

const folder = new URL('../../scenarios/', import.meta.url);

function scenarioOf(id: string): Scenario {
  const result = parseScenario(readFileSync(new URL(`${id}.json`, folder), 'utf8'));
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

const ford = scenarioOf('first-ford');
const words = (more: object) =>
  JSON.stringify({ format: 'abatis-text/1', scenario: 'first-ford', language: 'xx', ...more });

describe('reading', () => {
  test('everything may be left out, and what is there is said', () => {
    const result = parseTexts(words({ title: 'Kahlaamo', names: { zones: { tallow: 'Talu' } } }), ford);
    expect(result).toMatchObject({ ok: true, value: { language: 'xx', title: 'Kahlaamo' } });
  });

  test.each([
    ['for another scenario', { scenario: 'fire-sack' }, 'text/other-scenario', '/scenario'],
    ['an id that is not there', { names: { zones: { tallows: 'x' } } }, 'text/unknown-id', '/names/zones/tallows'],
    ['a treaty that is not there', { articles: { ban: { article: 'x' } } }, 'text/unknown-id', '/articles/ban'],
    ['a key that has no meaning', { headline: 'x' }, 'shape/unknown-key', '/headline'],
    ['no language', { language: 'Polish' }, 'shape/id', '/language'],
    ['a control character', { title: 'a\u0007b' }, undefined, '/title'],
    ['a newer format', { format: 'abatis-text/2' }, 'format/newer', '/format'],
  ])('%s is refused at its place', (_, more, code, pointer) => {
    const result = parseTexts(words(more), ford);
    expect(result.ok).toBe(false);
    expect(result.problems).toHaveLength(1);
    const [problem] = result.problems;
    if (code !== undefined) expect(problem.code).toBe(code);
    expect(problem.pointer).toBe(pointer);
    expect(problem.hint).not.toBe('');
  });

  test('an id like a word of the language itself names nothing', () => {
    const text = words({}).replace(
      '"language"',
      '"names": {"zones": {"__proto__": "x", "constructor": "y"}}, "language"',
    );
    const { problems } = parseTexts(text, ford);
    expect(problems.map(({ pointer }) => pointer)).toContain('/names/zones/constructor');
  });

  test('without its scenario it is not said to be right', () => {
    const { kind, ...rest } = validateText(words({}));
    expect(kind).toBe('text');
    expect(rest).toMatchObject({ result: { ok: false, problems: [{ code: 'text/no-scenario' }] } });
    expect(validateText(words({}), () => ford)).toMatchObject({ kind: 'text', result: { ok: true } });
  });
});

const files = readdirSync(new URL('texts/', folder)).filter((file) => file.endsWith('.json'));

describe.each(files)('%s', (file) => {
  const [id, language] = file.split('.');
  const scenario = scenarioOf(id);
  const result = parseTexts(readFileSync(new URL(`texts/${file}`, folder), 'utf8'), scenario);
  if (!result.ok) throw new Error(JSON.stringify(result.problems, undefined, 2));
  const texts = result.value;
  const told = withTexts(scenario, texts);

  test('is for the scenario and language in its name, and has all that people read', () => {
    expect([texts.scenario, texts.language]).toEqual([id, language]);
    for (const key of ['title', 'summary', 'sides'] as const) expect(texts[key]).toBeDefined();
    const paragraphs = ['briefing', 'learning', 'questions'] as const;
    expect(paragraphs.map((key) => texts[key]?.length)).toEqual(paragraphs.map((key) => scenario.text[key].length));
    const lists = ['zones', 'columns', 'posts', 'treaties', 'messages', 'triggers', 'contamination'] as const;
    expect(lists.map((list) => [list, Object.keys(texts.names?.[list] ?? {}).sort()])).toEqual(
      lists.map((list) => [list, scenario[list].map((one) => one.id).sort()]),
    );
    const plans = readdirSync(new URL('plans/', folder)).filter((name) => name.startsWith(`${id}.`));
    expect(Object.keys(texts.plans ?? {}).sort()).toEqual(plans.map((name) => name.split('.')[1]).sort());
    for (const name of plans) {
      const plan = parsePlan(readFileSync(new URL(`plans/${name}`, folder), 'utf8'), scenario);
      if (!plan.ok) throw new Error(name);
      const groups = texts.groups?.[name.split('.')[1]] ?? {};
      expect(Object.keys(groups).sort()).toEqual((plan.value.groups ?? []).map((group) => group.id).sort());
    }
  });

  test('laid over the scenario it changes no play', () => {
    expect(told.hash).toBe(scenario.hash);
    expect(told.text.title).toBe(texts.title);
    const bare = { name: 'None', belts: [] };
    expect(digestOf(setUp(compile(told, bare), 'a'))).toBe(digestOf(setUp(compile(scenario, bare), 'a')));
    const [one, other] = [scenario, told].map((each) => play(each, bare, 'a', each.policy));
    expect(other.turns.map(({ digest }) => digest)).toEqual(one.turns.map(({ digest }) => digest));
    expect(other.measures).toEqual(one.measures);
  });
});
