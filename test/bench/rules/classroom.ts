// A classroom scenario made in code: 24×18, eight columns, eight belts, three posts; the size that numbers.md names.
import { makeGrid, parsePlaceText } from '../../../src/hex/index.ts';
import {
  type Belt,
  type Column,
  editionOne,
  type Method,
  type MoverClass,
  type Plan,
  type Scenario,
  STOCK_FEATURES,
  STOCK_KINDS,
  STOCK_TERRAINS,
  type Zone,
} from '../../../src/rules/index.ts';

const WIDTH = 24;
const HEIGHT = 18;
const grid = makeGrid({ width: WIDTH, height: HEIGHT, orientation: 'pointy', offset: 'odd' });
const hex = (column: number, row: number) => row * WIDTH + column;

/** Roads along rows 4 and 12, a belt of forest and marsh in the middle, hills and scrub elsewhere by a fixed pattern. */
function terrainAt(column: number, row: number): string {
  if (row === 4 || row === 12) return 'road';
  if (column > 9 && column < 15 && row > 6 && row < 10) return column % 2 === 0 ? 'forest' : 'marsh';
  const pattern = (column * 7 + row * 13 + ((column * row) % 5)) % 11;
  return pattern < 6 ? 'open' : pattern < 8 ? 'scrub' : pattern === 8 ? 'hill' : pattern === 9 ? 'town' : 'open';
}

function terrain(): Uint8Array {
  const ids = STOCK_TERRAINS.map(({ id }) => id);
  const terrain = new Uint8Array(grid.size);
  for (let at = 0; at < grid.size; at++) terrain[at] = ids.indexOf(terrainAt(at % WIDTH, Math.floor(at / WIDTH)));
  return terrain;
}

function zone(
  id: string,
  kind: Zone['kind'],
  columns: readonly [number, number],
  rows: readonly [number, number],
): Zone {
  const hexes: number[] = [];
  for (let row = rows[0]; row <= rows[1]; row++) {
    for (let column = columns[0]; column <= columns[1]; column++) hexes.push(hex(column, row));
  }
  return { id, kind, name: id, hexes };
}

function column(i: number, mover: MoverClass, row: number, from: number): Column {
  const clears = mover === 'engineer' || mover === 'foot';
  const methods: readonly Method[] = mover === 'engineer' ? ['mechanical', 'rapid'] : ['hand'];
  return {
    id: `c${i}`,
    name: `Column ${i}`,
    side: 'moving',
    class: mover,
    strength: 4,
    teams: clears ? 2 : 1,
    methods,
    recon: 2,
    task: 'reach',
    zone: 1,
    start: hex(0, row),
    from,
    announced: true,
    hold: 0,
    jam: 0,
  };
}

const budget = { points: 1000, effort: 10000 };

export const classroom: Scenario = {
  ...editionOne(budget),
  id: 'bench-classroom',
  hash: '0'.repeat(64),
  text: {
    title: 'Classroom',
    summary: '',
    briefing: [],
    learning: [],
    questions: [],
    sides: { laying: 'Laying', moving: 'Moving' },
  },
  grid,
  terrains: STOCK_TERRAINS,
  terrain: terrain(),
  features: STOCK_FEATURES,
  feature: new Uint8Array(grid.size * 3),
  zones: [
    zone('west', 'entry', [0, 0], [2, 14]),
    zone('east', 'objective', [23, 23], [2, 14]),
    zone('north-sack', 'engagementArea', [9, 13], [2, 6]),
    zone('south-sack', 'engagementArea', [9, 13], [10, 14]),
  ],
  catalogue: STOCK_KINDS,
  columns: [
    column(0, 'tracked', 4, 0),
    column(1, 'tracked', 12, 0),
    column(2, 'wheeled', 4, 10),
    column(3, 'wheeled', 12, 10),
    column(4, 'foot', 7, 0),
    column(5, 'foot', 9, 0),
    column(6, 'engineer', 4, 20),
    column(7, 'engineer', 12, 20),
  ],
  posts: [
    { id: 'n', name: 'North', hex: hex(14, 3), range: 4, areas: [2], rate: 2, chance: 20000, minutes: 8, loss: 16384 },
    { id: 's', name: 'South', hex: hex(14, 13), range: 4, areas: [3], rate: 2, chance: 20000, minutes: 8, loss: 16384 },
    {
      id: 'm',
      name: 'Middle',
      hex: hex(15, 8),
      range: 5,
      areas: [2, 3],
      rate: 1,
      chance: 9000,
      minutes: 6,
      loss: 8192,
    },
  ],
  budget,
  turnMinutes: 20,
  deadline: 480,
  needed: 6,
  policy: 'breach',
};

function belt(id: string, kindId: string, depth: number, places: readonly string[]): Belt {
  return {
    id,
    kind: STOCK_KINDS.findIndex((kind) => kind.id === kindId),
    depth,
    places: places.map((text) => {
      const place = parsePlaceText(grid, text);
      if (place === undefined) throw new Error(`classroom: ${text}`);
      return place;
    }),
  };
}

/** Eight belts across both roads and the ground between them. */
export const classroomPlan: Plan = {
  name: 'Eight belts',
  belts: [
    belt('north-road', 'mixedBelt', 2, ['11,3', '11,4', '11,5']),
    belt('south-road', 'mixedBelt', 2, ['11,11', '11,12', '11,13']),
    belt('north-flank', 'antiVehicleBelt', 1, ['11,0', '11,1', '11,2']),
    belt('south-flank', 'antiVehicleBelt', 1, ['11,14', '11,15', '11,16', '11,17']),
    belt('middle', 'mixedBelt', 1, ['11,6', '11,7', '11,8', '11,9', '11,10']),
    belt('trees', 'felledTrees', 2, ['14,7', '14,8']),
    belt('second-north', 'antiVehicleBelt', 2, ['17,3', '17,4', '17,5']),
    belt('second-south', 'barrierDitch', 1, ['17,12/W', '17,12/NW']),
  ],
};

/** The same without its two strongest belts, to compare with. */
export const classroomThinPlan: Plan = { name: 'Six belts', belts: classroomPlan.belts.slice(2) };
