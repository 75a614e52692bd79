// A small valid scenario and plan for tests of all rooms, as a document that a test may change, as text, and as checked values.
import { parsePlan, parseScenario } from '../../src/scenario/index.ts';
import type { Problem } from '../../src/scenario/index.ts';
import type { Plan, Scenario } from '../../src/rules/index.ts';

// Tests reach into documents to make them wrong, so that no narrower type would do.
// oxlint-disable-next-line typescript/no-explicit-any
export type AnyDocument = Record<string, any>;

/** A new document each time: a river with a bridge and a ford, woods to the north, one objective in the east. */
export function fordDocument(): AnyDocument {
  return {
    format: 'abatis-scenario/1',
    id: 'test-ford',
    title: 'The test ford',
    summary: 'Two columns have to cross a river.',
    briefing: ['Hold the river line.', 'All numbers are notional.'],
    learning: ['An obstacle that nobody watches is only a delay.'],
    questions: ['Where would you cross?'],
    sides: { laying: 'Amber', moving: 'Blue' },
    map: {
      width: 12,
      height: 9,
      orientation: 'pointy',
      offset: 'odd',
      legend: { '.': 'open', f: 'forest', '=': 'road', '~': 'water' },
      rows: [
        '....ff..ff..',
        '....ff..f...',
        '.........f..',
        '............',
        '============',
        '............',
        '............',
        '...f........',
        '~~.........~',
      ],
      features: {
        river: ['6,0/W', '6,0/SW', '6,1/W', '6,2/W', '6,2/SW', '6,3/W', '6,4/NW', '6,4/SW', '6,5/W', '6,6/NW'].concat([
          '6,6/W',
          '6,6/SW',
          '6,7/W',
          '6,8/NW',
          '6,8/W',
        ]),
        bridge: ['6,4/W'],
        ford: ['6,2/NW'],
      },
    },
    zones: [
      { id: 'belt-zone', kind: 'obstacleZone', name: 'Obstacle zone', hexes: ['3,0..9,8'] },
      { id: 'farm', kind: 'restriction', name: 'Farm', hexes: ['7,6', '8,6'] },
      { id: 'village', kind: 'restriction', name: 'Village', hexes: ['7,2..8,2'], bans: ['antiPersonnel'] },
      { id: 'sack', kind: 'engagementArea', name: 'The sack', hexes: ['7,3..9,5'] },
      { id: 'east', kind: 'objective', name: 'East edge', hexes: ['11,0..11,7'] },
      { id: 'west', kind: 'exit', name: 'West edge', hexes: ['0,0..0,7'] },
    ],
    columns: [
      column('alpha', 'tracked', '0,4', { teams: 1, methods: ['mechanical', 'rapid'], recon: 2 }),
      column('bravo', 'wheeled', '0,3', { from: 5 }),
      column('charlie', 'engineer', '0,5', { teams: 2, methods: ['hand', 'mechanical'], recon: 1, announced: false }),
    ],
    posts: [
      {
        id: 'watch',
        name: 'Watch post',
        hex: '10,4',
        range: 3,
        areas: ['sack'],
        rate: 1,
        chance: 16384,
        minutes: 10,
        loss: 8192,
      },
    ],
    budget: { points: 60, effort: 600 },
    turnMinutes: 15,
    deadline: 240,
    needed: 2,
    policy: 'breach',
  };
}

function column(id: string, mover: string, start: string, more: AnyDocument): AnyDocument {
  return {
    id,
    name: `Column ${id}`,
    class: mover,
    strength: 4,
    teams: 0,
    methods: [],
    recon: 0,
    task: 'reach',
    zone: 'east',
    start,
    from: 0,
    announced: true,
    ...more,
  };
}

/** The text of a document, as a designer would write it. */
export function textOf(document: unknown): string {
  return JSON.stringify(document, null, 2);
}

/** The fixture, checked, after a change to its document. */
export function fordScenario(change: (document: AnyDocument) => void = () => undefined): Scenario {
  const document = fordDocument();
  change(document);
  const result = parseScenario(textOf(document));
  if (!result.ok) throw new Error(`fixture: ${JSON.stringify(result.problems)}`);
  return result.value;
}

/** A plan of two belts for the fixture: 12 + 8 points east of the bridge, one ditch line along the river. */
export function fordPlanDocument(scenario: Scenario = fordScenario()): AnyDocument {
  return {
    format: 'abatis-plan/1',
    scenario: scenario.id,
    scenarioHash: scenario.hash,
    name: 'Behind the bridge',
    belts: [
      { id: 'b1', kind: 'antiVehicleBelt', depth: 1, places: ['7,3', '7,4', '7,5'] },
      { id: 'b2', kind: 'barrierDitch', depth: 1, places: ['9,3/NE', '9,3/E'] },
    ],
  };
}

/** That plan, checked. */
export function fordPlan(scenario: Scenario = fordScenario()): Plan {
  const result = parsePlan(textOf(fordPlanDocument(scenario)), scenario);
  if (!result.ok) throw new Error(`fixture: ${JSON.stringify(result.problems)}`);
  return result.value;
}

/** Line and column of a needle in a text. "one…two" is the first "two" after the first "one". */
export function placeOf(text: string, needle: string): { line: number; column: number } {
  let at = 0;
  let from = 0;
  for (const part of needle.split('…')) {
    at = text.indexOf(part, from);
    if (at < 0) throw new Error(`not in the text: ${part}`);
    from = at + part.length;
  }
  const lines = text.slice(0, at).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

/** What tests look at in a problem. */
export function brief(problem: Problem): { code: string; pointer: string; line: number; column: number } {
  const { code, pointer, line, column } = problem;
  return { code, pointer, line, column };
}
