// What the bench of par solves, the limits and goals, and the values that are known.
import type { Scenario } from '../../../src/rules/index.ts';
import { parseScenario } from '../../../src/scenario/index.ts';
import { readShipped } from '../../scenarios/files.ts';
import { beltsAnywhere, singleHexes } from './maps.ts';

/** Solved one after another; a row says what the slowest of them took. */
export interface ParCase {
  readonly name: string;
  readonly size: string;
  /** Seconds for one, and to be proved within. */
  readonly limit: number;
  readonly goal: number;
  readonly scenarios: readonly (() => Scenario)[];
  /** By scenario: the delay in minutes, where it has been proved. */
  readonly known: readonly (number | undefined)[];
}

/** Delays of the shipped scenarios that have a par. */
export const SHIPPED: Readonly<Record<string, number | undefined>> = {
  'first-ford': 54,
  'ebb-line': 84,
  'second-sweep': 85,
  'tree-line': 55,
  'late-seeds': 61,
  'night-bridge': 78,
  'two-keys': 76,
  'after-the-line': 66,
  'fire-sack': 52,
  'border-years': 91,
  'winter-notice': 181,
  'open-gate': 74,
  'two-corridors': 90,
};

function readScenario(id: string): Scenario {
  const result = parseScenario(readShipped(`${id}.json`));
  if (!result.ok) throw new Error(`bench: ${id} is no scenario`);
  return result.value;
}

function shipped(): ParCase[] {
  return Object.entries(SHIPPED).map(([id, value]) => {
    const scenario = readScenario(id);
    const size = `${scenario.grid.width}×${scenario.grid.height}`;
    return { name: id, size, limit: 30, goal: 4, scenarios: [() => scenario], known: [value] };
  });
}

interface Made {
  readonly make: typeof singleHexes;
  readonly what: string;
  readonly width: number;
  readonly height: number;
  readonly budget: number;
  readonly goal: number;
  readonly known: ParCase['known'];
}

const MADE: readonly Made[] = [
  { make: singleHexes, what: 'single hexes', width: 24, height: 18, budget: 6, goal: 10, known: [46, 45, 42] },
  { make: singleHexes, what: 'single hexes', width: 24, height: 18, budget: 9, goal: 10, known: [59, 57, 51] },
  { make: singleHexes, what: 'single hexes', width: 24, height: 18, budget: 12, goal: 10, known: [72, 72, 64] },
  { make: beltsAnywhere, what: 'belts anywhere', width: 24, height: 18, budget: 6, goal: 10, known: [51, 43, 34] },
  { make: beltsAnywhere, what: 'belts anywhere', width: 24, height: 18, budget: 9, goal: 60, known: [76, 60, 52] },
  {
    make: singleHexes,
    what: 'single hexes',
    width: 50,
    height: 50,
    budget: 10,
    goal: 60,
    known: [57, 55, 62],
  },
];

/** In the order in which they are solved. */
export function parCases(): ParCase[] {
  const made = MADE.map(({ make, what, width, height, budget, goal, known }): ParCase => {
    const scenarios = known.map((_, map) => () => make(width, height, budget, map + 1));
    return { name: `${what}, budget ${budget}`, size: `${width}×${height}`, limit: 60, goal, scenarios, known };
  });
  return [...shipped(), ...made];
}
