// Scenario format 2: what a legal document becomes.
import { describe, expect, test } from 'vitest';
import { makeHexText, parsePlaceText } from '../../src/hex/index.ts';
import { parseDayText, STOCK_KINDS, STOCK_LEGACY } from '../../src/rules/index.ts';
import { hashOf, parseScenario } from '../../src/scenario/index.ts';
import { fordDocument, textOf } from './fixtures.ts';
import { ford2Document, ford2Scenario } from './fixtures-2.ts';

const day = (text: string) => parseDayText(text) ?? Number.NaN;

describe('a legal scenario of format 2', () => {
  test('has no problems, not even warnings, and is of edition 2', () => {
    expect(parseScenario(textOf(ford2Document()))).toMatchObject({ ok: true, problems: [] });
    expect(ford2Scenario()).toMatchObject({ edition: 2, layingPolicy: 'react', hash: hashOf(ford2Document()) });
  });

  test('has its calendar in days, and the sum of its periods as its budget (PR-1)', () => {
    const { calendar, budget } = ford2Scenario();
    expect(calendar).toMatchObject({ dated: true, carry: 50, execution: day('2031-09-01') });
    expect(calendar.periods.map(({ id, from }) => [id, from])).toEqual([
      ['spring', day('2030-04-01')],
      ['autumn', day('2030-10-01')],
      ['summer', day('2031-06-01')],
    ]);
    expect(calendar.conflicts).toEqual([{ from: day('2030-01-01'), to: day('2030-03-31') }]);
    expect(calendar.stores).toEqual([
      { id: 'depot-a', name: 'Store A', kinds: [0, 6], stock: 12, rate: 4, lead: 1, cost: 5, running: false },
    ]);
    expect(budget).toEqual({ points: 90, effort: 900 });
  });

  test('may do without dates, where there are no treaties', () => {
    const { calendar } = ford2Scenario((d) => {
      for (const period of d.calendar.periods) delete period.from;
      delete d.calendar.execution;
      delete d.calendar.conflicts;
      delete d.treaties;
    });
    expect(calendar).toMatchObject({ dated: false, execution: 0, conflicts: [] });
    expect(calendar.periods.map(({ from }) => from)).toEqual([0, 0, 0]);
  });

  test('may have a budget in place of a calendar, the whole stock, and stock terms of the legacy', () => {
    const scenario = ford2Scenario((d) => {
      Object.assign(d, { ...fordDocument(), format: d.format });
      for (const key of ['calendar', 'treaties', 'legacy', 'layingPolicy', 'catalogue', 'contamination', 'triggers'])
        delete d[key];
    });
    expect(scenario.calendar).toMatchObject({ dated: false, periods: [{ points: 60, effort: 600 }] });
    expect(scenario.catalogue).toEqual(STOCK_KINDS);
    expect(scenario).toMatchObject({
      legacy: STOCK_LEGACY,
      layingPolicy: 'react',
      budget: { points: 60, effort: 600 },
    });
  });

  test('has treaties with what need not be said (TR-1)', () => {
    const ban = { noticeMonths: 6, mayLeave: true, abstains: false, bans: ['antiPersonnel'], side: 'laying' };
    expect(ford2Scenario().treaties).toEqual([expect.objectContaining(ban)]);
    expect(ford2Scenario().treaties[0]).not.toHaveProperty('noticed');
    const { treaties } = ford2Scenario((d) =>
      Object.assign(d.treaties[0], {
        noticed: '2030-05-31',
        suspended: '2031-01-01',
        noticeMonths: 12,
        abstains: true,
      }),
    );
    const days = { noticed: day('2030-05-31'), suspended: day('2031-01-01') };
    expect(treaties[0]).toMatchObject({ ...days, noticeMonths: 12, abstains: true });
  });

  test('has columns of both sides, tasks, and layers with kinds and depot by number (CO-6 to CO-8, LB-2)', () => {
    const { columns, zones } = ford2Scenario();
    const by = (id: string) => columns.find((column) => column.id === id);
    expect(by('alpha')).toMatchObject({ side: 'moving', hold: 0, jam: 0 });
    expect(by('delta')).toMatchObject({ side: 'moving', task: 'clear', jam: 2, zone: 6 });
    expect(by('echo')).toMatchObject({ task: 'hold', hold: 30 });
    expect(by('layer')).toMatchObject({ side: 'laying', task: 'serve', zone: -1 });
    expect(by('layer')?.layer).toEqual({ kinds: [6], range: 3, load: 6, reload: 2, reloads: 1, depot: 7 });
    expect(zones[7].kind).toBe('depot');
    expect(by('rear')).not.toHaveProperty('layer');
  });

  test('has contamination, messages and triggers by number (PC-1, TG-2)', () => {
    const { contamination, grid, messages, triggers } = ford2Scenario();
    const places = ['1,6', '1,7'].map((text) => parsePlaceText(grid, text));
    const known = { laying: false, moving: true };
    expect(contamination).toEqual([
      { id: 'old', name: 'Old belt', kind: 1, depth: 1, places, known, recorded: true, marked: false },
    ]);
    expect(messages.map(({ id }) => id)).toEqual(['withdraw', 'storm']);
    expect(triggers[0].when).toEqual({
      when: 'any',
      of: [
        { when: 'turn', turn: 9 },
        {
          when: 'all',
          of: [
            { when: 'entered', zone: 3, side: 'moving' },
            { when: 'not', of: { when: 'loss', side: 'moving', steps: 3 } },
          ],
        },
      ],
    });
    expect(triggers[0]).toMatchObject({
      each: false,
      actions: [{ do: 'degrade' }, { do: 'degrade', zone: 3 }, { do: 'tell', message: 1 }],
    });
  });

  test('knows where people shelter: as it says, else as the stock does (MP-5)', () => {
    const cost = { foot: 9, wheeled: 9, tracked: 9, engineer: 9 };
    const { terrains } = ford2Scenario((d) => {
      d.terrains.push({ id: 'forest', name: 'Wood', cost }, { id: 'town', name: 'Ruins', cost, shelter: false });
    });
    const shelters = ['reeds', 'forest', 'town', 'open'].map((id) => terrains.find((t) => t.id === id)?.shelter);
    expect(shelters).toEqual([true, true, false, false]);
  });

  test('may change how a stock kind lives, and add kinds of each behaviour (LB-1)', () => {
    const { catalogue } = ford2Scenario((d) => {
      d.catalogue.push(
        { like: 'roadCut', id: 'cut', fire: 30000, terrains: ['road', 'open'] },
        { like: 'bridgeDemolition', id: 'ford-cut', features: ['ford', 'bridge'] },
        { like: 'dummyBelt', id: 'decoy', looksLike: 'scatter', seeThrough: 9 },
      );
    });
    const by = (id: string) => catalogue.find((kind) => kind.id === id);
    expect(by('scatter')).toMatchObject({ behaviour: 'remote', life: 3, recording: 32768 });
    expect(by('cut')).toMatchObject({ behaviour: 'reserve', fire: 30000, terrains: ['road', 'open'] });
    expect(by('ford-cut')?.features).toEqual(['ford', 'bridge']);
    expect(by('decoy')).toMatchObject({ behaviour: 'dummy', looksLike: 'scatter', seeThrough: 9, components: [] });
  });

  test('a clearance zone that nobody can enter may be searched from beside it (CL-10)', () => {
    const { zones, grid } = ford2Scenario((d) => {
      d.zones[6].hexes = ['1,8'];
      delete d.contamination;
    });
    expect(zones[6].hexes.map((hex) => makeHexText(grid, hex))).toEqual(['1,8']);
  });
});
