// How many ways abreast a flow has left: the minimum cut on hexes at which belts may lie (RD-5).
import {
  blockedSides,
  type Hex,
  IMPASSABLE_SIDE,
  isSidePlace,
  minimumCut,
  placeOfHex,
  placeOfSide,
  sideExists,
  sideOf,
  sideOfPlace,
  UNBLOCKABLE,
  UNREACHED,
} from '../../hex/index.ts';
import { mayLie, type ObstacleKind, type Scenario } from '../../rules/index.ts';
import { costsWith } from './ground.ts';
import { keptAnswer } from './kept.ts';
import type { Capacity, FlowGround, Lying, RouteCut, RouteGround } from './types.ts';

/** By scenario and number of the kind: 1 for the hexes, or the hexsides, where it may lie. */
const masks = new WeakMap<Scenario, Map<number, Uint8Array>>();

function makeMask(scenario: Scenario, kind: ObstacleKind): Uint8Array {
  const { grid } = scenario;
  const mask = new Uint8Array(kind.lies === 'hexside' ? grid.size * 3 : grid.size);
  for (let i = 0; i < mask.length; i++) {
    if (kind.lies === 'hexside' && !sideExists(grid, i)) continue;
    const place = kind.lies === 'hexside' ? placeOfSide(grid, i) : placeOfHex(i);
    if (mayLie(scenario, kind, place) === undefined) mask[i] = 1;
  }
  return mask;
}

function maskOfKind(scenario: Scenario, kind: number): Uint8Array {
  const known = masks.get(scenario) ?? new Map<number, Uint8Array>();
  masks.set(scenario, known);
  const mask = known.get(kind) ?? makeMask(scenario, scenario.catalogue[kind]);
  known.set(kind, mask);
  return mask;
}

/** 1 where something that bites the flow may lie or lies already: hexes, and hexsides. */
function layable({ scenario, lying }: RouteGround, { flow }: FlowGround): { hexes: Uint8Array; sides: Uint8Array } {
  const { grid, catalogue } = scenario;
  const [hexes, sides] = [new Uint8Array(grid.size), new Uint8Array(grid.size * 3)];
  catalogue.forEach(({ behaviour, lies }, kind) => {
    if (behaviour === 'dummy' || flow.minutes[kind][0] === 0) return;
    const mask = maskOfKind(scenario, kind);
    const into = lies === 'hexside' ? sides : hexes;
    for (let i = 0; i < into.length; i++) into[i] |= mask[i];
  });
  for (const place of lying.flatMap(({ places }) => places)) {
    if (isSidePlace(grid, place)) sides[sideOfPlace(grid, place)] = 1;
    else hexes[place] = 1;
  }
  return { hexes, sides };
}

/** RD-5: 1 for the hexes that count, those that belts can bar: on the hex, or on all hexsides by which the flow comes and goes. */
function countedHexes(ground: RouteGround, at: FlowGround): Uint8Array {
  const { grid } = ground.scenario;
  const { enter, cross } = at.flow.bare;
  const { hexes, sides } = layable(ground, at);
  const isShut = (hex: Hex): boolean => {
    for (let d = 0; d < 6; d++) {
      const side = sideOf(grid, hex, d);
      const isWay = side >= 0 && enter[grid.neighbours[hex * 6 + d]] > 0 && cross[side] !== IMPASSABLE_SIDE;
      if (isWay && sides[side] === 0) return false;
    }
    return true;
  };
  for (let hex = 0; hex < grid.size; hex++) if (hexes[hex] === 0 && isShut(hex)) hexes[hex] = 1;
  return hexes;
}

/** RD-5: ways abreast with these belts beside what lies there, `round` or `through`. */
export function cutWith(
  ground: RouteGround,
  at: FlowGround,
  belts: readonly Lying[],
  how: 'through' | 'round',
): RouteCut {
  const { grid } = ground.scenario;
  const { flow, starts } = at;
  const costs = costsWith(ground, at, belts, how);
  const { enter } = costs;
  const counted = countedHexes(ground, at);
  const weights = new Int32Array(grid.size);
  for (let hex = 0; hex < grid.size; hex++) if (enter[hex] > 0) weights[hex] = counted[hex] === 0 ? UNBLOCKABLE : 1;
  for (const hex of flow.goal) if (enter[hex] > 0) weights[hex] = UNBLOCKABLE;
  for (const hex of starts) weights[hex] = UNBLOCKABLE;
  const crossBlocked = blockedSides(costs);
  return keptAnswer(ground.kept.cuts, [weights, crossBlocked, starts, flow.goal], () => {
    const { value, hexes } = minimumCut(grid, weights, starts, flow.goal, { crossBlocked });
    return value === UNREACHED ? { hexes } : { value, hexes };
  });
}

/** Both. */
export function capacityWith(ground: RouteGround, at: FlowGround, belts: readonly Lying[]): Capacity {
  return { round: cutWith(ground, at, belts, 'round'), through: cutWith(ground, at, belts, 'through') };
}
