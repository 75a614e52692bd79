// Builds small scenarios in code, so that a test of a rule shows all that matters to it.
import { type Hex, makeGrid, parsePlaceText, type Place } from '../../src/hex/index.ts';
import {
  type Belt,
  type Column,
  editionOne,
  type ObstacleKind,
  type Plan,
  type Post,
  type Scenario,
  STOCK_FEATURES,
  STOCK_KINDS,
  STOCK_TERRAINS,
  type Zone,
} from '../../src/rules/index.ts';

export interface Sketch {
  /** Rows of one letter a hex: `.` open, `r` road, `f` forest, `w` water, `m` marsh. */
  readonly rows: readonly string[];
  readonly features?: Readonly<Record<string, readonly string[]>>;
  readonly zones?: readonly (Omit<Zone, 'hexes'> & { readonly hexes: readonly string[] })[];
  readonly columns?: readonly Partial<Column>[];
  readonly posts?: readonly Partial<Post>[];
  readonly kinds?: readonly ObstacleKind[];
  readonly turnMinutes?: number;
  readonly deadline?: number;
  readonly needed?: number;
  readonly points?: number;
  readonly effort?: number;
  /** Whatever else the scenario has. */
  readonly more?: Partial<Scenario>;
}

const LETTERS: Readonly<Record<string, string>> = { '.': 'open', r: 'road', f: 'forest', w: 'water', m: 'marsh' };

/** A scenario from a sketch: one tracked column at 0,0 that has to reach the zone `goal`, which is the last hex unless given. */
export function build(sketch: Sketch): Scenario {
  const height = sketch.rows.length;
  const width = sketch.rows[0].length;
  const grid = makeGrid({ width, height, orientation: 'pointy', offset: 'odd' });
  const place = (text: string): Place => {
    const found = parsePlaceText(grid, text);
    if (found === undefined) throw new Error(`no place ${text}`);
    return found;
  };
  const feature = new Uint8Array(grid.size * 3);
  for (const [id, sides] of Object.entries(sketch.features ?? {})) {
    const index = STOCK_FEATURES.findIndex((entry) => entry.id === id);
    for (const side of sides) feature[place(side) - grid.size] = index + 1;
  }
  const goal = { id: 'goal', kind: 'objective' as const, name: 'Goal', hexes: [`${width - 1},${height - 1}`] };
  const zones = (sketch.zones ?? [goal]).map((zone) => ({
    ...zone,
    hexes: zone.hexes.map(place).sort((a, b) => a - b),
  }));
  const columns = (sketch.columns ?? [{}]).map((column, i) => buildColumn(column, i));
  const budget = { points: sketch.points ?? 100, effort: sketch.effort ?? 1000 };
  return {
    ...editionOne(budget),
    id: 'sketch',
    hash: '0'.repeat(64),
    text: {
      title: 'Sketch',
      summary: '',
      briefing: [],
      learning: [],
      questions: [],
      sides: { laying: 'North', moving: 'South' },
    },
    grid,
    terrains: STOCK_TERRAINS,
    terrain: Uint8Array.from(sketch.rows.join(''), (letter) =>
      STOCK_TERRAINS.findIndex((terrain) => terrain.id === LETTERS[letter]),
    ),
    features: STOCK_FEATURES,
    feature,
    zones,
    catalogue: sketch.kinds ?? STOCK_KINDS,
    columns,
    posts: (sketch.posts ?? []).map((post, i) => buildPost(post, i)),
    budget,
    turnMinutes: sketch.turnMinutes ?? 15,
    deadline: sketch.deadline ?? 300,
    needed: sketch.needed ?? columns.length,
    policy: 'direct',
    ...sketch.more,
  };
}

function buildColumn(column: Partial<Column>, i: number): Column {
  return {
    id: `c${i + 1}`,
    name: `Column ${i + 1}`,
    side: 'moving',
    class: 'tracked',
    strength: 6,
    teams: 2,
    methods: ['hand', 'mechanical'],
    recon: 0,
    task: 'reach',
    zone: 0,
    start: 0 as Hex,
    from: 0,
    announced: true,
    hold: 0,
    jam: 0,
    ...column,
  };
}

function buildPost(post: Partial<Post>, i: number): Post {
  return {
    id: `p${i + 1}`,
    name: `Post ${i + 1}`,
    hex: 0,
    range: 5,
    areas: [0],
    rate: 1,
    chance: 65536,
    minutes: 10,
    loss: 0,
    ...post,
  };
}

/** A plan of belts written as `kind depth place place …`. */
export function planOf(scenario: Scenario, ...belts: readonly string[]): Plan {
  return { name: 'plan', belts: belts.map((text, i) => beltOf(scenario, text, `b${i + 1}`)) };
}

export function beltOf(scenario: Scenario, text: string, id = 'b'): Belt {
  const [kind, depth, ...places] = text.split(' ');
  return {
    id,
    kind: scenario.catalogue.findIndex((entry) => entry.id === kind),
    depth: Number(depth),
    places: places.map((placeText) => parsePlaceText(scenario.grid, placeText) as Place),
  };
}

/** A stock kind with some of its numbers changed. */
export function kindLike(id: string, change: Partial<ObstacleKind>): ObstacleKind {
  const stock = STOCK_KINDS.find((kind) => kind.id === id);
  if (stock === undefined) throw new Error(`no kind ${id}`);
  return { ...stock, ...change };
}
