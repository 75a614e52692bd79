// Makes scenarios/long-march.json: a map of 10,000 hexes is worked out here, not drawn by hand. shipped.test.ts compares the file with it.
import type { MoverClass, Method } from '../../src/rules/index.ts';
import { formatScenario } from './format.ts';
import { LEGEND, makeGround, SHAPE } from './large-ground.ts';

interface March {
  readonly id: string;
  readonly name: string;
  readonly start: string;
  readonly from: number;
  readonly zone: 'uppermark' | 'lowermark';
  readonly announced?: boolean;
}

/** What columns of one class have in common here. */
const MAKE: Readonly<Record<MoverClass, { strength: number; recon: number }>> = {
  foot: { strength: 4, recon: 2 },
  wheeled: { strength: 4, recon: 1 },
  tracked: { strength: 6, recon: 2 },
  engineer: { strength: 4, recon: 2 },
};

function column(mover: MoverClass, teams: number, methods: readonly Method[], march: March) {
  const { id, name, zone, start, from, announced = true } = march;
  const { strength, recon } = MAKE[mover];
  return { id, name, class: mover, strength, teams, methods, recon, task: 'reach', zone, start, from, announced };
}

const NORTH = '1,24';
const SOUTH = '1,78';
const COLUMNS = [
  column('tracked', 2, ['mechanical'], {
    id: 'north-lead',
    name: 'North lead',
    start: NORTH,
    from: 0,
    zone: 'uppermark',
  }),
  column('tracked', 0, [], { id: 'north-main', name: 'North main', start: NORTH, from: 30, zone: 'uppermark' }),
  column('engineer', 2, ['hand', 'rapid'], {
    id: 'north-works',
    name: 'North works',
    start: NORTH,
    from: 15,
    zone: 'uppermark',
  }),
  column('wheeled', 1, ['hand'], { id: 'north-train', name: 'North train', start: NORTH, from: 90, zone: 'uppermark' }),
  column('wheeled', 0, [], {
    id: 'north-rear',
    name: 'North rear',
    start: NORTH,
    from: 120,
    zone: 'uppermark',
    announced: false,
  }),
  column('tracked', 2, ['mechanical'], {
    id: 'south-lead',
    name: 'South lead',
    start: SOUTH,
    from: 0,
    zone: 'lowermark',
  }),
  column('tracked', 0, [], {
    id: 'south-main',
    name: 'South main',
    start: SOUTH,
    from: 30,
    zone: 'lowermark',
    announced: false,
  }),
  column('engineer', 2, ['hand', 'rapid'], {
    id: 'south-works',
    name: 'South works',
    start: SOUTH,
    from: 15,
    zone: 'lowermark',
  }),
  column('wheeled', 0, [], { id: 'south-train', name: 'South train', start: SOUTH, from: 90, zone: 'lowermark' }),
  column('foot', 1, ['hand'], {
    id: 'north-walkers',
    name: 'North walkers',
    start: '38,30',
    from: 0,
    zone: 'uppermark',
  }),
  column('foot', 1, ['hand'], {
    id: 'south-walkers',
    name: 'South walkers',
    start: '40,70',
    from: 0,
    zone: 'lowermark',
  }),
];

function post(id: string, name: string, hex: string, area: string) {
  return { id, name, hex, range: 6, areas: [area], rate: 2, chance: 16000, minutes: 12, loss: 8000 };
}

const TEXT = {
  title: 'Long March',
  summary:
    'Eleven columns cross a wide land in which one river has five crossings. On a map of ten thousand hexes only a few of them decide anything.',
  briefing: [
    'The Westerners march from two roads in the west to Uppermark and Lowermark in the east, some hundred hexes away. Eight of their eleven columns have to arrive within 750 minutes. Tracked, wheeled and engineer columns keep to the roads; the walkers start half way.',
    'From north to south runs the Sill. Vehicles cross it by three bridges and two fords and nowhere else; engineer columns and people on foot also get over elsewhere, slowly. In the west the Sedge brook, in the east a second arm join it. Posts of the Easterners watch the three bridges. Nothing may be laid in and around Ley, where people live.',
    'Two plans cost nearly the same. "On the roads" lays wide belts across the roads that the columns use, in open country and in the woods. "At the crossings" lays narrow, deep belts at the bridges and fords. Before you compare them, count the hexes that would have to be closed to cut the west from the east, by each of the two ideas.',
    'All times, costs and chances are notional: they are there to show the lesson, and describe nothing real.',
  ],
  learning: [
    'Find the few places through which every route has to go, and count what it takes to close them.',
    'Explain why a wide belt in open country is left aside at little cost.',
    'Combine a barrier with belts before and behind it, so that one crossing has to be opened several times.',
    'Judge how far from the other side of the map a decision can be felt.',
  ],
  questions: [
    'How many hexes are enough to close all crossings, and how many would a line from the north to the south edge take?',
    'How many minutes did the columns lose by going round the belts on the roads?',
    'Which columns crossed the river away from bridges and fords, and what did it cost them?',
    'The fords got only one row each. When would the columns have used them all the same?',
    'Which belt of the plan "At the crossings" was never met? Was it wasted?',
  ],
} as const;

/** The document of the scenario. */
function makeLarge() {
  const { title, summary, briefing, learning, questions } = TEXT;
  return {
    format: 'abatis-scenario/2',
    id: 'long-march',
    title,
    summary,
    briefing,
    learning,
    questions,
    sides: { laying: 'Easterners', moving: 'Westerners' },
    map: { ...SHAPE, legend: LEGEND, ...makeGround() },
    catalogue: ['barrierDitch', 'felledTrees', 'antiVehicleBelt', 'antiPersonnelBelt', 'mixedBelt'],
    zones: [
      { id: 'north-road', kind: 'entry', name: 'North road', hexes: ['0,22..2,26'] },
      { id: 'south-road', kind: 'entry', name: 'South road', hexes: ['0,76..2,80'] },
      { id: 'uppermark', kind: 'objective', name: 'Uppermark', hexes: ['97,20..99,24'] },
      { id: 'lowermark', kind: 'objective', name: 'Lowermark', hexes: ['97,64..99,68'] },
      { id: 'north-bridge', kind: 'engagementArea', name: 'North bridge', hexes: ['46,11..53,15'] },
      { id: 'middle-bridge', kind: 'engagementArea', name: 'Middle bridge', hexes: ['49,45..56,49'] },
      { id: 'south-bridge', kind: 'engagementArea', name: 'South bridge', hexes: ['50,81..57,85'] },
      { id: 'ley', kind: 'civilianArea', name: 'Ley and its fields', hexes: ['68,46..76,54'] },
      { id: 'ley-limits', kind: 'restriction', name: 'Ley limits', hexes: ['68,46..76,54'] },
    ],
    columns: COLUMNS,
    posts: [
      post('north-post', 'North post', '54,12', 'north-bridge'),
      post('middle-post', 'Middle post', '57,46', 'middle-bridge'),
      post('south-post', 'South post', '58,82', 'south-bridge'),
    ],
    budget: { points: 100, effort: 800 },
    turnMinutes: 30,
    deadline: 750,
    needed: 8,
    policy: 'breach',
  };
}

/** The text of scenarios/long-march.json. */
export function largeText(): string {
  return formatScenario(makeLarge());
}
