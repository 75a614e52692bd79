// The classroom drawn larger: the same columns, posts and number of belts on a map of any size, in as many times the minutes.
import { makeGrid } from '../../../src/hex/index.ts';
import type { Plan, Scenario } from '../../../src/rules/index.ts';
import { classroom, classroomPlan } from './classroom.ts';

export interface Scaled {
  readonly scenario: Scenario;
  readonly plan: Plan;
}

/** A map of `width` by `height` hexes, both at least those of the classroom. */
export function scaledClassroom(width: number, height: number): Scaled {
  const { grid: small } = classroom;
  const grid = makeGrid({ width, height, orientation: 'pointy', offset: 'odd' });
  // Rounded up: the first of the hexes that one hex of the classroom has become.
  const across = (column: number) => Math.ceil((column * width) / small.width);
  const down = (row: number) => Math.ceil((row * height) / small.height);
  const moved = (hex: number) => down(Math.trunc(hex / small.width)) * width + across(hex % small.width);
  const source = (hex: number) => {
    const row = Math.floor((Math.trunc(hex / width) * small.height) / height);
    return row * small.width + Math.floor(((hex % width) * small.width) / width);
  };
  const grown = Array.from({ length: grid.size }, (_, hex) => source(hex));
  const scenario: Scenario = {
    ...classroom,
    id: `bench-classroom-${width}`,
    grid,
    terrain: Uint8Array.from(grown, (hex) => classroom.terrain[hex]),
    feature: new Uint8Array(grid.size * 3),
    zones: classroom.zones.map((zone) => ({
      ...zone,
      hexes: grown.flatMap((hex, i) => (zone.hexes.includes(hex) ? [i] : [])),
    })),
    columns: classroom.columns.map((column) => ({ ...column, start: moved(column.start) })),
    posts: classroom.posts.map((post) => ({ ...post, hex: moved(post.hex) })),
    deadline: classroom.deadline * Math.ceil(width / small.width),
  };
  // A belt of hexes runs down a column through where its middle place comes to lie; the one on hexsides is left out.
  const belts = classroomPlan.belts
    .filter(({ places }) => places.every((place) => place < small.size))
    .map((belt) => {
      const middle = Math.trunc(belt.places.length / 2);
      return { ...belt, places: belt.places.map((_, i) => moved(belt.places[middle]) + (i - middle) * width) };
    });
  return { scenario, plan: { name: 'Seven belts', belts } };
}
