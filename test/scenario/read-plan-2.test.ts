// Plan format 2: what a legal plan becomes, each fault with its place, and back to text.
import { describe, expect, test } from 'vitest';
import { makePlanText, parsePlan, planDocument, planHash } from '../../src/scenario/index.ts';
import { brief, placeOf, textOf } from './fixtures.ts';
import type { AnyDocument } from './fixtures.ts';
import { ford2Plan, ford2PlanDocument, ford2Scenario } from './fixtures-2.ts';
import type { Change } from './fixtures-2.ts';
import { english } from '../english.ts';

const scenario = ford2Scenario();

function problemsOf(change: Change) {
  const document = ford2PlanDocument(scenario);
  change(document);
  const text = textOf(document);
  const { ok, problems } = parsePlan(text, scenario);
  return { text, ok, problems };
}

describe('a legal plan of format 2', () => {
  test('has no problems', () => {
    expect(problemsOf(() => undefined)).toMatchObject({ ok: true, problems: [] });
  });

  test('has care and periods of belts by number (OB-10, PR-2)', () => {
    const [b1, b2, b3, b4] = ford2Plan(scenario).belts;
    expect(b1).toMatchObject({ care: 'hasty', laid: 1 });
    expect(b2).toMatchObject({ care: 'marked' });
    expect(Object.keys(b3)).toEqual(['id', 'kind', 'depth', 'places']);
    expect(b4).toMatchObject({ ordered: 1, laid: 2 });
  });

  test('leaves out what need not be said: recorded, ordered in the first period', () => {
    const document = ford2PlanDocument(scenario);
    Object.assign(document.belts[2], { care: 'recorded', ordered: 'spring' });
    const result = parsePlan(textOf(document), scenario);
    expect(result.ok && result.value).toEqual(ford2Plan(scenario));
  });

  test('has groups, notices and production by number (IN-1, TR-3, PR-5)', () => {
    const { groups, notices, production } = ford2Plan(scenario);
    expect(groups).toEqual([
      { id: 'g1', name: 'Into the sack', belts: [0, 1], effect: 'fix', area: 3, predicted: 45 },
      { id: 'g2', name: 'Bridge', belts: [2], effect: 'block' },
    ]);
    expect(notices).toEqual([{ treaty: 0, period: 0 }]);
    expect(production).toEqual([{ store: 0, period: 0 }]);
  });

  test('has triggers with belts, columns, zones and messages by number (TG-2, TG-3)', () => {
    const { triggers } = ford2Plan(scenario);
    expect(triggers?.map(({ id, each, actions }) => [id, each, actions])).toEqual([
      [
        't1',
        false,
        [
          { do: 'arm', belt: 2 },
          { do: 'fire', belt: 2 },
        ],
      ],
      [
        't2',
        true,
        [
          { do: 'switch', belt: 1, off: true },
          { do: 'tell', message: 0 },
        ],
      ],
      ['t3', false, [{ do: 'lay', belt: 3, column: 5 }]],
    ]);
    expect(triggers?.map(({ when }) => when)).toEqual([
      {
        when: 'all',
        of: [
          { when: 'seen', column: -1 },
          { when: 'entered', zone: 3, side: 'moving' },
        ],
      },
      {
        when: 'any',
        of: [
          { when: 'entered', zone: 3, side: 'laying' },
          { when: 'message', message: 0 },
          { when: 'seen', column: 0 },
        ],
      },
      { when: 'not', of: { when: 'loss', side: 'laying', steps: 1 } },
    ]);
  });
});

const trigger = (d: AnyDocument, i = 0) => d.triggers[i];

describe('refused, with the place', () => {
  test.each<[title: string, Change, code: string, pointer: string, needle: string]>([
    ['an unknown period', (d) => (d.belts[0].laid = 'autum'), 'plan/unknown-period', '/belts/0/laid', '"autum"'],
    ['an unknown care', (d) => (d.belts[0].care = 'careful'), 'shape/choice', '/belts/0/care', '"careful"'],
    [
      'PR-2: laid before the lead',
      (d) => (d.belts[1].laid = 'spring'),
      'plan/laid-too-early',
      '/belts/1/laid',
      'b2…"spring"',
    ],
    ['a group twice', (d) => (d.groups[1].id = 'g1'), 'plan/duplicate-id', '/groups/1/id', 'predicted…"g1"'],
    [
      'a group of an unknown belt',
      (d) => (d.groups[1].belts = ['b9']),
      'plan/unknown-belt',
      '/groups/1/belts/0',
      '"b9"',
    ],
    [
      'IN-1: a belt in two groups',
      (d) => d.groups[1].belts.push('b1'),
      'plan/belt-twice',
      '/groups/1/belts/1',
      'predicted…"b1"',
    ],
    ['an effect that is none', (d) => (d.groups[0].effect = 'stop'), 'shape/choice', '/groups/0/effect', '"stop"'],
    ['an unknown area', (d) => (d.groups[0].area = 'sakc'), 'plan/unknown-zone', '/groups/0/area', '"sakc"'],
    [
      'IN-1: an area that is none',
      (d) => (d.groups[0].area = 'farm'),
      'plan/wrong-zone-kind',
      '/groups/0/area',
      '"farm"',
    ],
    ['a trigger twice', (d) => (trigger(d, 1).id = 't1'), 'plan/duplicate-id', '/triggers/1/id', 'Blow…"t1"'],
    ['an unknown belt', (d) => (trigger(d).do[0].arm = 'b9'), 'plan/unknown-belt', '/triggers/0/do/0/arm', '"b9"'],
    [
      'an unknown column',
      (d) => (trigger(d, 2).do[0].by = 'leyar'),
      'plan/unknown-column',
      '/triggers/2/do/0/by',
      '"leyar"',
    ],
    [
      'TG-5: a column that lays nothing',
      (d) => (trigger(d, 2).do[0].by = 'rear'),
      'plan/no-layer',
      '/triggers/2/do/0',
      'Close…do…{',
    ],
    [
      'TG-5: firing what stands',
      (d) => (trigger(d).do[1].fire = 'b1'),
      'plan/wrong-behaviour',
      '/triggers/0/do/1',
      'arm…{',
    ],
    ['TG-3: degrading', (d) => (trigger(d).do = [{ degrade: true }]), 'plan/action', '/triggers/0/do/0', 'do…{'],
    [
      'TG-2: losses not seen',
      (d) => (trigger(d).when = { loss: 2 }),
      'plan/loss-unseen',
      '/triggers/0/when',
      'Blow…when…{',
    ],
    [
      'TG-2: deep inside',
      (d) => (trigger(d).when = { not: { loss: 2, side: 'moving' } }),
      'plan/loss-unseen',
      '/triggers/0/when/not',
      'not…{',
    ],
    [
      'TG-2: its own column seen',
      (d) => (trigger(d).when = { seen: 'rear' }),
      'plan/wrong-side',
      '/triggers/0/when/seen',
      '"rear"',
    ],
    [
      'an unknown message',
      (d) => (trigger(d, 1).do[1].tell = 'withdrew'),
      'plan/unknown-message',
      '/triggers/1/do/1/tell',
      '"withdrew"',
    ],
    ['an unknown treaty', (d) => (d.notices[0].treaty = 'bun'), 'plan/unknown-treaty', '/notices/0/treaty', '"bun"'],
    [
      'notice in an unknown period',
      (d) => (d.notices[0].period = 'winter'),
      'plan/unknown-period',
      '/notices/0/period',
      '"winter"',
    ],
    [
      'an unknown store',
      (d) => (d.production[0].store = 'depot-b'),
      'plan/unknown-store',
      '/production/0/store',
      '"depot-b"',
    ],
    [
      'PR-5: production twice',
      (d) => d.production.push({ ...d.production[0] }),
      'plan/production-twice',
      '/production/1',
      'production…}…{',
    ],
    [
      'TR-2: a banned kind',
      (d) => d.belts.push({ id: 'b6', kind: 'antiPersonnelBelt', depth: 1, places: ['8,5'] }),
      'plan/treaty',
      '/belts/5',
      'b5…{',
    ],
    ['a key that is none', (d) => (d.groups[0].aera = 'sack'), 'shape/unknown-key', '/groups/0/aera', '"aera"'],
  ])('%s', (title, change, code, pointer, needle) => {
    const { text, ok, problems } = problemsOf(change);
    expect([ok, ...problems.map(brief)]).toEqual([false, { code, pointer, ...placeOf(text, needle) }]);
    const rule = /^[A-Z]{2}-\d/.exec(title)?.[0];
    if (rule !== undefined) expect(english(problems[0].message)).toContain(`(${rule})`);
  });

  test('a faulty belt is no unknown one to groups and triggers, and entries keep their numbers', () => {
    const { problems } = problemsOf((d) => {
      d.belts[0].kind = 'moat';
      d.groups.unshift({ id: 'g0', name: 'None', belts: ['b9'], effect: 'turn' });
      d.groups.push({ id: 'g3', name: 'Again', belts: ['b3'], effect: 'turn' });
    });
    expect(problems.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
      'plan/unknown-kind /belts/0/kind',
      'plan/unknown-belt /groups/0/belts/0',
      'plan/belt-twice /groups/3/belts/0',
    ]);
  });

  test('what is nearly right is suggested', () => {
    expect(english(problemsOf((d) => (d.belts[0].laid = 'autum')).problems[0].hint)).toBe('Did you mean "autumn"?');
  });
});

describe('to text and back', () => {
  test('a plan of format 2 is read back equal, with the same hash, a line for each entry', () => {
    const plan = ford2Plan(scenario);
    const text = makePlanText(scenario, plan);
    const result = parsePlan(text, scenario);
    expect(result.ok && result.value).toEqual(plan);
    expect(result.ok && planHash(scenario, result.value)).toBe(planHash(scenario, plan));
    expect(text).toContain('\n    { "id": "g2", "name": "Bridge", "belts": ["b3"], "effect": "block" }\n');
    expect(text).toContain('\n  "notices": [\n    { "treaty": "ban", "period": "spring" }\n  ],\n');
  });

  test('its document says the same as the one it was read from', () => {
    const document = ford2PlanDocument(scenario);
    document.belts[2].places = ['5,4/E'];
    expect(planDocument(scenario, ford2Plan(scenario))).toEqual(document);
  });

  test('everything that is said counts in the hash', () => {
    const plan = ford2Plan(scenario);
    const hashes = [
      plan,
      { ...plan, groups: [] },
      { ...plan, triggers: [] },
      { ...plan, notices: [] },
      { ...plan, production: [] },
      { ...plan, belts: plan.belts.map((belt) => ({ ...belt, care: 'hasty' as const })) },
      { ...plan, belts: plan.belts.map((belt) => ({ ...belt, laid: 2 })) },
    ].map((each) => planHash(scenario, each));
    expect(new Set(hashes).size).toBe(hashes.length);
  });
});
