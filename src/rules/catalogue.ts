// The stock kinds of obstacle: tables T-3 to T-3c of RULES.md. All numbers are notional.
import {
  type Bite,
  CERTAIN,
  type Chance,
  type Component,
  type Minutes,
  type ObstacleKind,
  type PerClass,
  type PerMethod,
} from './types.ts';

type Maybe<T> = T | undefined;
const no = undefined;

function perClass<T>(foot: T, wheeled: T, tracked: T, engineer: T): PerClass<T> {
  return { foot, wheeled, tracked, engineer };
}

function perMethod<T>(hand: T, mechanical: T, rapid: T): PerMethod<T> {
  return { hand, mechanical, rapid };
}

function bite(hazard: Chance, force: Maybe<Minutes>): Bite {
  return { hazard, force };
}

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
const gap: Component = {
  class: 'barrier',
  bite: perClass<Maybe<Bite>>(bite(0, 30), bite(0, no), bite(0, no), bite(0, no)),
  work: perMethod<Maybe<Minutes>>(no, 80, 50),
  hazard: perMethod(0, 0, 0),
  miss: perMethod(0, 0, 0),
};
const crater: Component = {
  class: 'barrier',
  bite: perClass<Maybe<Bite>>(bite(0, 3), bite(0, no), bite(0, 25), bite(0, 20)),
  work: perMethod<Maybe<Minutes>>(90, 30, 20),
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

/** T-3c: how most kinds live, and a scenario's own kind unless it says. */
export const STANDING_LIFE = {
  behaviour: 'standing',
  lead: 0,
  life: 0,
  recording: 58982,
  degrade: 0,
  fire: 0,
  seeThrough: 0,
} as const;
const PLAIN = { ...STANDING_LIFE, recording: CERTAIN };

/** T-3 and T-3c. */
export const STOCK_KINDS: readonly ObstacleKind[] = [
  {
    ...PLAIN,
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
    ...PLAIN,
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
    ...STANDING_LIFE,
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
    ...STANDING_LIFE,
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
    ...STANDING_LIFE,
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
  {
    ...PLAIN,
    id: 'networkedBelt',
    name: 'Networked belt',
    family: 'networked',
    lies: 'hex',
    components: [antiVehicle],
    cost: 7,
    effort: 25,
    maxDepth: 2,
    maxLength: 6,
    visibility: 13107,
    behaviour: 'networked',
    lead: 1,
    degrade: 32768,
  },
  {
    ...STANDING_LIFE,
    id: 'remoteBelt',
    name: 'Remotely laid belt',
    family: 'remote',
    lies: 'hex',
    components: [antiVehicle],
    cost: 5,
    effort: 5,
    maxDepth: 1,
    maxLength: 4,
    visibility: 32768,
    behaviour: 'remote',
    life: 6,
    recording: 32768,
  },
  {
    ...PLAIN,
    id: 'bridgeDemolition',
    name: 'Bridge demolition',
    family: 'reserve',
    lies: 'hexside',
    components: [gap],
    cost: 4,
    effort: 60,
    maxDepth: 1,
    maxLength: 1,
    visibility: 65536,
    features: ['bridge'],
    behaviour: 'reserve',
    fire: 58982,
  },
  {
    ...PLAIN,
    id: 'roadCut',
    name: 'Road cut',
    family: 'reserve',
    lies: 'hex',
    components: [crater],
    cost: 2,
    effort: 50,
    maxDepth: 1,
    maxLength: 2,
    visibility: 65536,
    terrains: ['road'],
    behaviour: 'reserve',
    fire: 58982,
  },
  {
    ...PLAIN,
    id: 'dummyBelt',
    name: 'Dummy belt',
    family: 'dummy',
    lies: 'hex',
    components: [],
    cost: 1,
    effort: 8,
    maxDepth: 3,
    maxLength: 6,
    visibility: 19661,
    behaviour: 'dummy',
    looksLike: 'antiVehicleBelt',
    seeThrough: 6554,
  },
];
