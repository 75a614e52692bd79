// The test ford in format 2: every part that format 2 adds is there once, in a document that a test may change; and a plan that uses them.
import { parsePlan, parseScenario } from '../../src/scenario/index.ts';
import type { Plan, Scenario } from '../../src/rules/index.ts';
import { brief, fordDocument, placeOf, textOf } from './fixtures.ts';
import type { AnyDocument } from './fixtures.ts';

const service = { strength: 2, teams: 0, methods: [], recon: 1, from: 0, announced: false, side: 'laying' };

/** A new document each time. */
export function ford2Document(): AnyDocument {
  const { budget: _budget, ...ford } = fordDocument();
  return {
    ...ford,
    format: 'abatis-scenario/2',
    terrains: [
      { id: 'reeds', name: 'Reeds', cost: { foot: 12, wheeled: null, tracked: 9, engineer: 9 }, shelter: true },
    ],
    catalogue: [
      'antiVehicleBelt',
      'antiPersonnelBelt',
      'barrierDitch',
      'networkedBelt',
      'bridgeDemolition',
      'dummyBelt',
      { like: 'remoteBelt', id: 'scatter', life: 3 },
    ],
    zones: [
      ...ford.zones,
      { id: 'sweep', kind: 'clearance', name: 'To be swept', hexes: ['1,6..2,7'] },
      { id: 'yard', kind: 'depot', name: 'Yard', hexes: ['10,6'] },
    ],
    columns: [
      ...ford.columns,
      { ...ford.columns[2], id: 'delta', name: 'Column delta', task: 'clear', zone: 'sweep', jam: 2 },
      { ...ford.columns[0], id: 'echo', name: 'Column echo', task: 'hold', zone: 'east', hold: 30 },
      {
        ...service,
        id: 'layer',
        name: 'Layer',
        class: 'tracked',
        task: 'serve',
        start: '10,6',
        layer: { kinds: ['scatter'], range: 3, load: 6, reload: 2, reloads: 1, depot: 'yard' },
      },
      { ...service, id: 'rear', name: 'Rear guard', class: 'wheeled', task: 'leave', zone: 'west', start: '9,4' },
    ],
    calendar: {
      carry: 50,
      execution: '2031-09-01',
      conflicts: [{ from: '2030-01-01', to: '2030-03-31' }],
      periods: [
        { id: 'spring', name: 'Spring', from: '2030-04-01', points: 40, effort: 400 },
        { id: 'autumn', name: 'Autumn', from: '2030-10-01', points: 30, effort: 300 },
        { id: 'summer', name: 'Next summer', from: '2031-06-01', points: 20, effort: 200 },
      ],
      stores: [
        { id: 'depot-a', name: 'Store A', kinds: ['antiVehicleBelt', 'scatter'], stock: 12, rate: 4, lead: 1, cost: 5 },
      ],
    },
    treaties: [
      {
        id: 'ban',
        name: 'The ban',
        side: 'laying',
        bans: ['antiPersonnel'],
        article: 'Article 1',
        exitArticle: 'Article 20',
        mayLeave: true,
      },
    ],
    law: { recording: 'Article 9', civilians: 'Article 3' },
    contamination: [
      {
        id: 'old',
        name: 'Old belt',
        kind: 'antiPersonnelBelt',
        depth: 1,
        places: ['1,6', '1,7'],
        known: { moving: true },
        recorded: true,
      },
    ],
    messages: [
      { id: 'withdraw', name: 'Withdraw' },
      { id: 'storm', name: 'The network fails' },
    ],
    triggers: [
      {
        id: 'umpire-1',
        name: 'The network fails late',
        when: { any: [{ turn: 9 }, { all: [{ entered: 'sack' }, { not: { loss: 3 } }] }] },
        do: [{ degrade: true }, { degrade: 'sack' }, { tell: 'storm' }],
      },
    ],
    legacy: { teams: 3, points: 150, years: 20 },
    layingPolicy: 'react',
  };
}

/** The fixture, checked, after a change to its document. */
export function ford2Scenario(change: (document: AnyDocument) => void = () => undefined): Scenario {
  const document = ford2Document();
  change(document);
  const result = parseScenario(textOf(document));
  if (!result.ok) throw new Error(`fixture: ${JSON.stringify(result.problems)}`);
  return result.value;
}

/** A plan with every part that format 2 adds. */
export function ford2PlanDocument(scenario: Scenario = ford2Scenario()): AnyDocument {
  return {
    format: 'abatis-plan/2',
    scenario: scenario.id,
    scenarioHash: scenario.hash,
    name: 'All of it',
    belts: [
      { id: 'b1', kind: 'antiVehicleBelt', depth: 1, places: ['7,3', '7,4'], care: 'hasty', laid: 'autumn' },
      { id: 'b2', kind: 'networkedBelt', depth: 1, places: ['8,3'], care: 'marked' },
      { id: 'b3', kind: 'bridgeDemolition', depth: 1, places: ['6,4/W'] },
      { id: 'b4', kind: 'scatter', depth: 1, places: ['9,5', '9,6'], ordered: 'autumn', laid: 'summer' },
      { id: 'b5', kind: 'dummyBelt', depth: 1, places: ['5,5'] },
    ],
    groups: [
      { id: 'g1', name: 'Into the sack', belts: ['b1', 'b2'], effect: 'fix', area: 'sack', predicted: 45 },
      { id: 'g2', name: 'Bridge', belts: ['b3'], effect: 'block' },
    ],
    triggers: [
      {
        id: 't1',
        name: 'Blow the bridge',
        when: { all: [{ seen: 'any' }, { entered: 'sack' }] },
        do: [{ arm: 'b3' }, { fire: 'b3' }],
      },
      {
        id: 't2',
        name: 'Open for the rear guard',
        when: { any: [{ entered: 'sack', side: 'laying' }, { message: 'withdraw' }, { seen: 'alpha' }] },
        each: true,
        do: [{ switch: 'b2', off: true }, { tell: 'withdraw' }],
      },
      {
        id: 't3',
        name: 'Close the gap',
        when: { not: { loss: 1, side: 'laying' } },
        do: [{ lay: 'b4', by: 'layer' }],
      },
    ],
    notices: [{ treaty: 'ban', period: 'spring' }],
    production: [{ store: 'depot-a', period: 'spring' }],
  };
}

/** That plan, checked. */
export function ford2Plan(scenario: Scenario = ford2Scenario()): Plan {
  const result = parsePlan(textOf(ford2PlanDocument(scenario)), scenario);
  if (!result.ok) throw new Error(`fixture: ${JSON.stringify(result.problems)}`);
  return result.value;
}

export type Change = (document: AnyDocument) => unknown;

/** What is said of the scenario after a change to its document. */
export function problemsAfter(change: Change) {
  const document = ford2Document();
  change(document);
  const text = textOf(document);
  const { ok, problems } = parseScenario(text);
  return { text, ok, problems };
}

/** The errors that the scenario has after the change, and the one that it should have, where the needle (see `placeOf`) is in the text. */
export function faultAfter(change: Change, code: string, pointer: string, needle: string) {
  const { text, ok, problems } = problemsAfter(change);
  const errors = problems.filter(({ severity }) => severity === 'error').map(brief);
  return { found: [ok, ...errors], wanted: [false, { code, pointer, ...placeOf(text, needle) }] };
}
