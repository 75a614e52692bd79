// The stock terrain, hexside features and obstacle kinds: tables T-1 to T-3b of RULES.md. All numbers are notional.
import type { Bite, Chance, Component, Feature, Minutes, ObstacleKind, PerClass, PerMethod, Terrain } from './types.ts';

type Maybe<T> = T | undefined;
const no = undefined;

function perClass<T>(foot: T, wheeled: T, tracked: T, engineer: T): PerClass<T> {
  return { foot, wheeled, tracked, engineer };
}

function perMethod<T>(hand: T, mechanical: T, rapid: T): PerMethod<T> {
  return { hand, mechanical, rapid };
}

function terrain(id: string, name: string, ...cost: [Maybe<Minutes>, Maybe<Minutes>, Maybe<Minutes>, Maybe<Minutes>]) {
  return { id, name, cost: perClass(...cost) };
}

function feature(id: string, name: string, ...cross: [Maybe<Minutes>, Maybe<Minutes>, Maybe<Minutes>, Maybe<Minutes>]) {
  return { id, name, cross: perClass(...cross) };
}

function bite(hazard: Chance, force: Maybe<Minutes>): Bite {
  return { hazard, force };
}

/** T-1. */
export const STOCK_TERRAINS: readonly Terrain[] = [
  terrain('open', 'Open ground', 10, 6, 5, 6),
  terrain('road', 'Road', 8, 3, 4, 4),
  terrain('scrub', 'Scrub', 12, 10, 8, 9),
  terrain('forest', 'Forest', 14, no, 14, 16),
  terrain('hill', 'Hills', 15, 14, 10, 12),
  terrain('marsh', 'Marsh', 20, no, 18, 20),
  terrain('town', 'Town', 10, 6, 7, 7),
  terrain('water', 'Water', no, no, no, no),
];

/** T-2. */
export const STOCK_FEATURES: readonly Feature[] = [
  feature('river', 'River', 30, no, no, 45),
  feature('stream', 'Stream', 5, 15, 6, 6),
  feature('ford', 'Ford', 8, 12, 6, 6),
  feature('bridge', 'Bridge', 0, 0, 0, 0),
  feature('ditch', 'Ditch', 3, no, 20, 12),
  feature('wall', 'Wall', 6, no, no, 15),
];

/** T-3a and T-3b, a line each. */
const ditch: Component = {
  class: 'barrier',
  bite: perClass<Maybe<Bite>>(bite(0, 4), bite(0, no), bite(0, no), bite(0, no)),
  work: perMethod<Maybe<Minutes>>(60, 20, 12),
  hazard: perMethod(0, 0, 0),
  miss: perMethod(0, 0, 0),
};
const trees: Component = {
  class: 'barrier',
  bite: perClass<Maybe<Bite>>(bite(0, 6), bite(0, no), bite(0, 25), bite(0, 20)),
  work: perMethod<Maybe<Minutes>>(40, 20, no),
  hazard: perMethod(0, 0, 0),
  miss: perMethod(0, 0, 0),
};
const antiVehicle: Component = {
  class: 'antiVehicle',
  bite: perClass<Maybe<Bite>>(no, bite(32768, 6), bite(26214, 6), bite(26214, 6)),
  work: perMethod<Maybe<Minutes>>(20, 48, 30),
  hazard: perMethod(655, 3277, 2621),
  miss: perMethod(1311, 6554, 16384),
};
const antiPersonnel: Component = {
  class: 'antiPersonnel',
  bite: perClass<Maybe<Bite>>(bite(26214, 8), no, no, no),
  work: perMethod<Maybe<Minutes>>(60, 12, 24),
  hazard: perMethod(3277, 655, 2621),
  miss: perMethod(3277, 6554, 16384),
};

/** T-3. */
export const STOCK_KINDS: readonly ObstacleKind[] = [
  {
    id: 'barrierDitch',
    name: 'Barrier ditch',
    family: 'barrier',
    lies: 'hexside',
    components: [ditch],
    cost: 3,
    effort: 40,
    maxDepth: 1,
    maxLength: 8,
    visibility: 65536,
  },
  {
    id: 'felledTrees',
    name: 'Felled trees',
    family: 'barrier',
    lies: 'hex',
    components: [trees],
    cost: 1,
    effort: 30,
    maxDepth: 2,
    maxLength: 4,
    visibility: 65536,
    terrains: ['forest'],
  },
  {
    id: 'antiVehicleBelt',
    name: 'Anti-vehicle belt',
    family: 'antiVehicle',
    lies: 'hex',
    components: [antiVehicle],
    cost: 4,
    effort: 20,
    maxDepth: 3,
    maxLength: 6,
    visibility: 19661,
  },
  {
    id: 'antiPersonnelBelt',
    name: 'Anti-personnel belt',
    family: 'antiPersonnel',
    lies: 'hex',
    components: [antiPersonnel],
    cost: 3,
    effort: 25,
    maxDepth: 3,
    maxLength: 6,
    visibility: 13107,
  },
  {
    id: 'mixedBelt',
    name: 'Mixed belt',
    family: 'mixed',
    lies: 'hex',
    components: [antiVehicle, antiPersonnel],
    cost: 8,
    effort: 45,
    maxDepth: 3,
    maxLength: 6,
    visibility: 19661,
  },
];
