// The command line in every language: what the page offers is understood, and a plan and a whole exercise go by typed lines alone.
import { afterEach, describe, expect, test } from 'vitest';
import { PLAYER } from '../../../src/exercise/index.ts';
import { FLAGS, specOf, TYPED_PHASES, VERBS, type TypedPhase, type Verb } from '../../../src/ui/model/typed/grammar.ts';
import { readLine } from '../../../src/ui/model/typed/read.ts';
import { phrasesOf } from '../../../src/ui/model/typed/tokens.ts';
import { typedWorld } from '../../../src/ui/model/typed/world.ts';
import { twinRows } from '../../../src/ui/model/twin.ts';
import { LANGUAGES, named, speak, text } from '../../../src/ui/text/index.ts';
import type { LanguageCode } from '../../../src/ui/text/plural.ts';
import { typingOf } from '../../../src/ui/typing/typing.ts';
import { kindOf, placesOf } from '../sketches.ts';
import { BOTH, openStore } from '../store/playing.ts';
import { planFor, twoSides, VAN } from '../two-sides.ts';

const scenario = twoSides();
const planning = { scenario, plan: planFor(scenario) };
const first = (entry: string) => entry.split('|')[0];

/** What was read, without what it had to be told apart from. */
function read(line: string, phase: TypedPhase = 'plan') {
  const got = readLine(line, typedWorld(planning, phase));
  if (!got.ok) throw new Error(`“${line}”: ${JSON.stringify(got.trouble)}`);
  return got.reading;
}

afterEach(() => speak('en'));

/** Lines as people say them, in other orders and forms than those that are offered. */
const SAID: readonly (readonly [LanguageCode, TypedPhase, string, object])[] = [
  ['de', 'plan', 'Bitte lege eine Fahrzeugsperre von 5,3 bis 5,4, Tiefe 2', { verb: 'lay', numbers: [2] }],
  ['de', 'plan', 'Fahrzeugsperre 5,3 5,4 2 Reihen tief legen', { verb: 'lay', numbers: [2] }],
  ['de', 'plan', 'baue Sperrgräben 5,3/NE ohne Nachweis', { verb: 'lay', flags: new Set(['hasty']) }],
  ['de', 'plan', 'nimm die Sperre bei 3,1 weg', { verb: 'remove', places: placesOf(scenario, ['3,1']) }],
  ['de', 'plan', 'aendere die Tiefe bei 3,1 auf 2', { verb: 'depth', numbers: [2] }],
  ['de', 'plan', 'Hilfe zu marschieren', { verb: 'help', names: { verb: [VERBS.indexOf('march')] } }],
  ['de', 'orders', 'schick Van mit Gewalt nach 3,1', { verb: 'march', flags: new Set(['force']) }],
  ['de', 'orders', 'raeume mit Van 3,1, dann pruefen', { verb: 'breach', flags: new Set(['prove']) }],
  ['de', 'orders', 'schalte die ganze Sperre bei 4,1 ab', { verb: 'switch', flags: new Set(['whole', 'off']) }],
  ['de', 'orders', 'mache 3,2 scharf', { verb: 'arm', places: placesOf(scenario, ['3,2']) }],
  ['de', 'orders', 'löse 3,2 aus', { verb: 'fire', places: placesOf(scenario, ['3,2']) }],
  ['de', 'orders', 'lade Van nach', { verb: 'reload', names: { column: [VAN] } }],
  ['de', 'setUp', 'spiele beide Seiten', { verb: 'begin', flags: new Set(['both']) }],
  ['de', 'watch', 'zeige Runde 3', { verb: 'turn', numbers: [3] }],
  ['lt', 'plan', 'klok juostą prieš transportą 5,3 5,4 gylis 2 pažymėta', { verb: 'lay', flags: new Set(['marked']) }],
  ['lt', 'plan', 'pasalinti juosta prie 3,1', { verb: 'remove', places: placesOf(scenario, ['3,1']) }],
  ['lt', 'orders', 'siųsk Van į 3,1 jėga', { verb: 'march', names: { column: [VAN] }, flags: new Set(['force']) }],
  ['lt', 'orders', 'valyti 3,1 su Van rankomis ir patikrinti', { verb: 'breach', flags: new Set(['hand', 'prove']) }],
  ['lt', 'orders', 'atšaukti įsakymą Van', { verb: 'drop', names: { column: [VAN] } }],
  ['lt', 'setUp', 'pradėti už judančiąją pusę', { verb: 'begin', flags: new Set(['moving']) }],
  ['lt', 'watch', 'rodyti ėjimą 3', { verb: 'turn', numbers: [3] }],
  ['lv', 'plan', 'liec joslu pret transportu 5,3 5,4 dziļums 2 marķēta', { verb: 'lay', flags: new Set(['marked']) }],
  ['lv', 'plan', 'nonem joslu pie 3,1', { verb: 'remove', places: placesOf(scenario, ['3,1']) }],
  ['lv', 'orders', 'sūti Van uz 3,1 ar spēku', { verb: 'march', names: { column: [VAN] }, flags: new Set(['force']) }],
  ['lv', 'orders', 'attīri 3,1 ar Van ar rokām un pārbaudi', { verb: 'breach', flags: new Set(['hand', 'prove']) }],
  ['lv', 'orders', 'pārslēdz visu joslu 4,1 izslēgt', { verb: 'switch', flags: new Set(['whole', 'off']) }],
  ['lv', 'setUp', 'sākt par kustīgo pusi', { verb: 'begin', flags: new Set(['moving']) }],
  ['lv', 'watch', 'rādi gājienu 3', { verb: 'turn', numbers: [3] }],
];

test.each(SAID)('%s, %s: %s', async (code, phase, line, reading) => {
  await speak(code);
  expect(read(line, phase)).toMatchObject(reading);
});

describe.each(LANGUAGES)('in $name', ({ code }) => {
  test('every way to say a command is that command, whenever it is for', async () => {
    await speak(code);
    for (const verb of VERBS) {
      for (const phase of TYPED_PHASES.filter((one) => specOf(verb).phases.includes(one))) {
        for (const phrase of phrasesOf(text.typing.verbs[verb]))
          expect([phrase.join(' '), read(phrase.join(' '), phase).verb]).toEqual([phrase.join(' '), verb]);
      }
    }
  });

  test('fixed words that one command takes, lists and steps are told apart', async () => {
    await speak(code);
    const { flags, lists, steps } = text.typing;
    const taken = VERBS.map((verb) =>
      FLAGS.filter((flag) => specOf(verb).flags.includes(flag)).map((flag) => flags[flag]),
    );
    for (const entries of [...taken, Object.values(lists), Object.values(steps)]) {
      const phrases = entries.flatMap((entry) => phrasesOf(entry).map((words) => words.join(' ')));
      expect(phrases.filter((phrase, i) => phrases.indexOf(phrase) !== i)).toEqual([]);
    }
  });

  test('the lines that are offered are read as they were meant', async () => {
    await speak(code);
    const { lines, flags, lists, steps, example } = text.typing;
    const kind = kindOf(scenario, 'antiVehicleBelt');
    const called = named(scenario.catalogue[kind]);
    const places = placesOf(scenario, ['5,3', '5,4']);
    const laid = { verb: 'lay', names: { kind: [kind] }, places, numbers: [2] };
    expect(read(lines.lay(called, '5,3 5,4', 2))).toMatchObject(laid);
    expect(read(example(called, '5,3', '5,4'))).toMatchObject(laid);
    for (const [value, one] of scenario.catalogue.entries())
      expect(read(lines.kind(named(one)))).toMatchObject({ verb: 'lay', names: { kind: [value] }, places: [] });
    expect(read(lines.remove('3,1'))).toMatchObject({ verb: 'remove', places: placesOf(scenario, ['3,1']) });
    expect(read(lines.where('Van'))).toMatchObject({ verb: 'where', names: { column: [VAN] } });
    expect(read(lines.route('Van'))).toMatchObject({ verb: 'route', names: { column: [VAN] } });
    expect(read(lines.near('3,2', 1))).toMatchObject({
      verb: 'near',
      places: placesOf(scenario, ['3,2']),
      numbers: [1],
    });
    for (const [i, entry] of Object.values(lists).entries())
      for (const word of entry.split('|'))
        expect(read(lines.list(word))).toMatchObject({ verb: 'list', names: { list: [i] } });
    for (const word of Object.values(steps).map(first)) {
      const { verb, names } = read(lines.go(word));
      expect([verb, names.step?.length]).toEqual(['go', 1]);
    }
    for (const side of ['laying', 'moving', 'both'] as const) {
      const { verb, flags: got } = read(lines.begin(first(flags[side])), 'setUp');
      expect([verb, [...got]]).toEqual(['begin', [side]]);
    }
    expect(read(`${first(text.typing.verbs.see)} ${first(flags.umpire)}`, 'watch').flags).toEqual(new Set(['umpire']));
  });

  test('every order that is offered is read as it was meant', async () => {
    await speak(code);
    const { lines } = text.typing;
    const meaning = (line: string) => {
      const { verb, names, places, flags } = read(line, 'orders');
      return [verb, names.column, places.length, [...flags].sort()];
    };
    const answers = [true, false];
    for (const method of ['hand', 'mechanical', 'rapid'] as const)
      for (const prove of answers)
        for (const mark of answers) {
          const meant = [method, ...(prove ? ['prove'] : []), ...(mark ? ['mark'] : [])].sort();
          const line = lines.breach('Van', '5,3', text.words.method[method], prove, mark);
          expect([line, ...meaning(line)]).toEqual([line, 'breach', [VAN], 1, meant]);
        }
    const orders = [
      [lines.hold('Van'), 'hold', [VAN], 0, []],
      [lines.march('Van', '5,3', true), 'march', [VAN], 1, ['force']],
      [lines.search('Van', '5,3'), 'search', [VAN], 1, []],
      [lines.jam('Van', '5,3'), 'jam', [VAN], 1, []],
      [lines.reload('Van'), 'reload', [VAN], 0, []],
      [lines.layBelt('Van', '3,1'), 'lay', [VAN], 1, []],
      [lines.switch('5,3', true, true), 'switch', undefined, 1, ['off', 'whole']],
      [lines.switch('5,3', false, false), 'switch', undefined, 1, ['on']],
      [lines.arm('3,1'), 'arm', undefined, 1, []],
      [lines.fire('3,1'), 'fire', undefined, 1, []],
    ] as const;
    for (const [line, ...meant] of orders) expect([line, ...meaning(line)]).toEqual([line, ...meant]);
  });

  test('“near” filters the list, with accents or without', async () => {
    await speak(code);
    const rows = (filter: string) => twinRows(planning, 'hex', filter).rows.map(({ title }) => title);
    for (const phrase of text.typing.verbs.near.split('|')) {
      expect(rows(`${phrase} 3,2 1`)).toHaveLength(7);
      expect(rows(`${phrase.normalize('NFD').replace(/\p{M}/gu, '')} 3,2 1`)).toHaveLength(7);
    }
  });

  test('a plan is made, and an exercise of two people played to its result', async () => {
    await speak(code);
    const store = await openStore(BOTH);
    const typing = typingOf(store);
    const { verbs, lines, flags } = text.typing;
    const say = (line: string) => {
      typing.submit(line);
      const last = typing.entries.value.at(-1);
      expect([line, last?.lines, last?.ok]).toEqual([line, last?.lines, true]);
      return last?.lines.join(' ') ?? '';
    };
    const does = (verb: Verb, ...rest: readonly string[]) => say([first(verbs[verb]), ...rest].join(' '));
    store.boarding.step.value = 'plan';
    const belts = () => store.plans.plan.value.belts;
    const before = belts().length;
    say(lines.lay(named(scenario.catalogue[kindOf(scenario, 'antiVehicleBelt')]), '1,1 1,3', 2));
    expect(belts().at(-1)).toMatchObject({ depth: 2, places: { length: 3 } });
    does('depth', '1,1', '1');
    expect(belts().at(-1)?.depth).toBe(1);
    does('care', '1,1', first(flags.hasty));
    expect(belts().at(-1)?.care).toBe('hasty');
    does('undo');
    does('redo');
    say(lines.remove('1,3'));
    expect(belts()).toHaveLength(before);
    say(lines.go(first(text.typing.steps.exercise)));
    say(lines.begin(first(flags.both)));
    expect(store.running.control.value).toEqual({ moving: PLAYER, laying: PLAYER });
    for (let turn = 0; turn < 40 && store.commanding.desk.value !== undefined; turn++) {
      does('ready');
      does('suggest');
      does('handIn');
      does('ready');
      if (turn === 0) {
        say(lines.march('Van', '6,2', false));
        expect(store.commanding.orders.value.get(`column ${VAN}`)).toMatchObject({ do: 'march' });
      } else does('suggest');
      does('handIn');
    }
    const result = does('result');
    expect(result).toMatch(/\d/);
    does('turn', '1');
    expect(store.running.turn.value).toBe(1);
    does('see', first(flags.laying));
    expect(store.running.viewer.value).toBe('laying');
  });
});
