// What can be typed: reading lines, and that the line of every order that may be given gives that order, for all shipped scenarios.
import { describe, expect, test } from 'vitest';
import { ordersBy, policiesFor } from '../../../src/exercise/index.ts';
import { advance, compile, isOver, legalOrders, setUp, SIDES, viewFor, type Order } from '../../../src/rules/index.ts';
import { linesFor } from '../../../src/ui/model/typed/complete.ts';
import { VERBS, type TypedPhase } from '../../../src/ui/model/typed/grammar.ts';
import { lineOf, orderFrom } from '../../../src/ui/model/typed/orders.ts';
import { readLine } from '../../../src/ui/model/typed/read.ts';
import { phrasesOf } from '../../../src/ui/model/typed/tokens.ts';
import { typedWorld } from '../../../src/ui/model/typed/world.ts';
import { LANGUAGES, speak, text } from '../../../src/ui/text/index.ts';
import { shippedCases } from '../shipped.ts';
import { kindOf, placesOf } from '../sketches.ts';
import { planFor, twoSides } from '../two-sides.ts';
import '../words.ts';

const scenario = twoSides();
const planning = { scenario, plan: planFor(scenario) };

function read(line: string, phase: TypedPhase = 'plan') {
  return readLine(line, typedWorld(planning, phase));
}

describe('a line', () => {
  const lay = (line: string) => {
    const got = read(line);
    return got.ok ? { kind: got.reading.names.kind, places: got.reading.places, numbers: got.reading.numbers } : got;
  };
  const wanted = {
    kind: [kindOf(scenario, 'antiVehicleBelt')],
    places: placesOf(scenario, ['5,3', '5,4']),
    numbers: [2],
  };

  test.each([
    'lay anti-vehicle belt 5,3 5,4 depth 2',
    'LAY the Anti Vehicle belt at 5,3, 5,4; depth 2!',
    'please lay anti-vehicle, 5,3 to 5,4, depth 2',
    'put antivehicleBelt at 5, 3 and 5,4 depth 2',
    'lay anti-vehicle depth 2 from 5,3 to 5,4',
    'lay anti vehicle 5 3 5 4 2 rows',
    'anti-vehicle belt 5,3 5,4 depth 2 lay',
  ])('%s', (line) => expect(lay(line)).toEqual(wanted));

  test('hexsides are written with a direction; accents, capitals and blanks do not matter', () => {
    const places = placesOf(scenario, ['3,2/NE', '3,1']);
    expect(read('what is at 3,2/ne and 3 , 1')).toMatchObject({ ok: true, reading: { places } });
    expect(read('Whât ís at 3,2 / NE, 3,1')).toMatchObject({ ok: true, reading: { places } });
  });

  test.each([
    ['marhc van', 'orders', { why: 'noVerb', like: 'march' }],
    ['rem 3,1', 'plan', { why: 'noVerb', like: 'remove' }],
    ['xyzzy', 'plan', { why: 'noVerb', like: undefined }],
    ['march van to 3,2', 'plan', { why: 'notNow', verb: 'march' }],
    ['lay foo 3,3', 'plan', { why: 'unknown', typed: 'foo' }],
    ['lay anti 3,3', 'plan', { why: 'ambiguous', typed: 'anti', names: ['Anti-vehicle belt', 'Anti-personnel belt'] }],
    ['lay mixed 9,3', 'plan', { why: 'badPlace', typed: '9,3' }],
    ['what is at 3,2/N', 'plan', { why: 'badPlace', typed: '3,2/N' }],
  ] as const)('“%s” in %s is not done: %o', (line, phase, trouble) => {
    expect(read(line, phase)).toMatchObject({ ok: false, trouble });
  });

  test('KN-1: who is not known of has no name, and a covered plan has no belts', () => {
    expect(read('where is ghosts')).toMatchObject({ ok: false, trouble: { why: 'unknown', typed: 'ghosts' } });
    const moving = { scenario, view: viewFor(setUp(compile(scenario, planning.plan), 'x'), 'laying') };
    expect(readLine('where is ghosts', typedWorld(moving, 'orders')).ok).toBe(false);
    expect(typedWorld({ scenario }, 'covered').names).toMatchObject({ belt: [], post: [], column: [] });
  });

  test('offers begin with what was typed, and leave out what is not for now', () => {
    const offers = linesFor('lay anti', typedWorld(planning, 'plan'), undefined);
    expect(offers).toEqual(['lay Anti-vehicle belt', 'lay Anti-personnel belt']);
    expect(linesFor('march', typedWorld(planning, 'plan'), undefined)).toEqual([]);
    expect(linesFor('van', typedWorld(planning, 'plan'), undefined)).toEqual(['route Van', 'where is Van']);
  });
});

describe('in Polish', () => {
  test.each([
    ['polozenie', 'plan', { verb: 'status' }],
    ['Glebokosc 3,1 2', 'plan', { verb: 'depth', numbers: [2] }],
    ['wyłącz 4,1', 'orders', { verb: 'switch', flags: new Set(['off']) }],
    ['wlacz caly pas 4,1', 'orders', { verb: 'switch', flags: new Set(['on', 'whole']) }],
  ] as const)(
    '“%s”: letters may lack their strokes, and one word may be a command and its fixed word',
    async (line, phase, reading) => {
      await speak('pl');
      expect(read(line, phase)).toMatchObject({ ok: true, reading });
      await speak('en');
    },
  );
});

describe.each(LANGUAGES)('in $name', ({ code }) => {
  test('no two commands that can be said at one time are said alike, and each has help', async () => {
    await speak(code);
    const said = new Map<string, string[]>();
    for (const verb of VERBS) {
      for (const phrase of phrasesOf(text.typing.verbs[verb])) {
        said.set(phrase.join(' '), [...(said.get(phrase.join(' ')) ?? []), verb]);
      }
      expect(text.typing.help[verb].length).toBeGreaterThan(3);
    }
    const double = [...said.values()].filter((verbs) => verbs.length > 1);
    expect(double).toEqual([]);
    await speak('en');
  });

  test('TU-2: the line of every legal order gives that order, in all shipped scenarios', async () => {
    await speak(code);
    for (const { id, scenario: shipped, plans } of shippedCases().filter(
      ({ scenario: { grid } }) => grid.size < 3000,
    )) {
      const checked = new Set<Order['do']>();
      const setting = compile(shipped, plans[0]);
      const policies = policiesFor(shipped, plans[0], {
        moving: 'breach',
        laying: shipped.edition === 2 ? 'react' : 'idle',
      });
      let state = setUp(setting, 'x');
      for (let turn = 0; !isOver(state) && turn < 12; turn++) {
        for (const side of SIDES) {
          const legal = legalOrders(state, side);
          const view = viewFor(state, side);
          const world = typedWorld({ scenario: view.scenario, view }, 'orders');
          for (const order of legal.filter((one) => turn % 4 === 0 || !checked.has(one.do))) {
            const line = lineOf(order, world, view);
            const got = readLine(line, world);
            expect(got, `${id}: ${line}`).toMatchObject({ ok: true });
            if (got.ok)
              expect(orderFrom(got.reading, { view, legal }), `${id}: ${line}`).toEqual({ is: 'order', order });
            checked.add(order.do);
          }
        }
        const next = advance(state, ordersBy(state, policies));
        if (!next.ok) throw new Error('orders of a policy are refused');
        state = next.state;
      }
    }
    await speak('en');
  });
});
