// The colours of the board, and how terrains, features, zones and families look. A paper map in daylight.
import type { Family, Feature, MoverClass, Terrain, ZoneKind } from '../rules/index.ts';
import type { AreaSort, RouteStyle } from './types.ts';

export const PAPER = '#ece5d3';
export const INK = '#2b2a26';
export const WHITE = '#fffdf6';
export const ACCENT = '#1f5fa8';
export const WARNING = '#b3261e';
export const GOOD = '#2f7d4f';
export const MOVING = '#27496d';
export const POST = '#7a4a12';
/** Declared effects of groups. */
export const EFFECT = '#2c4a1e';

/** Looks of terrain, in the order of the shader's tiles. A terrain of the stock list has the look of its id. */
export const TERRAIN_LOOKS = [
  'open',
  'road',
  'scrub',
  'forest',
  'hill',
  'marsh',
  'town',
  'water',
  'stripes',
  'grains',
  'checks',
  'barred',
] as const;
export type TerrainLook = (typeof TERRAIN_LOOKS)[number];

/** Ground and pattern of each look. */
export const TERRAIN_COLOURS: Readonly<Record<TerrainLook, readonly [ground: string, pattern: string]>> = {
  open: ['#f3ecd9', '#e3d8bb'],
  road: ['#f1e9d4', '#b08a5b'],
  scrub: ['#e6e6c4', '#a9ad72'],
  forest: ['#c4d6aa', '#6f9560'],
  hill: ['#e8d5ae', '#b98f5c'],
  marsh: ['#d5e3d6', '#6d9aa0'],
  town: ['#e2d5c8', '#9a8375'],
  water: ['#b3d1e0', '#7eaec8'],
  stripes: ['#e7dfd6', '#bfae9d'],
  grains: ['#eee6cc', '#c9b891'],
  checks: ['#dfe0d8', '#aeb2a5'],
  barred: ['#cfc9bf', '#8f887c'],
};

const SPARE_LOOKS: readonly TerrainLook[] = ['stripes', 'grains', 'checks'];

/** The look of each terrain: its own for stock ids; for others a spare one, barred when nobody can enter. */
export function terrainLooks(terrains: readonly Terrain[]): TerrainLook[] {
  let spare = 0;
  return terrains.map((terrain) => {
    const own = TERRAIN_LOOKS.slice(0, 8).find((look) => look === terrain.id);
    if (own !== undefined) return own;
    if (Object.values(terrain.cost).every((minutes) => minutes === undefined)) return 'barred';
    return SPARE_LOOKS[spare++ % SPARE_LOOKS.length];
  });
}

/** Looks of hexside features. */
export const FEATURE_LOOKS = ['river', 'stream', 'ford', 'bridge', 'ditch', 'wall', 'line', 'barrier'] as const;
export type FeatureLook = (typeof FEATURE_LOOKS)[number];

/** The look of each feature: its own for stock ids, else a line, or a heavy one when somebody cannot cross. */
export function featureLooks(features: readonly Feature[]): FeatureLook[] {
  return features.map((feature) => {
    const own = FEATURE_LOOKS.slice(0, 6).find((look) => look === feature.id);
    if (own !== undefined) return own;
    return Object.values(feature.cross).includes(undefined) ? 'barrier' : 'line';
  });
}

export const HATCHES = ['none', 'rising', 'falling', 'cross', 'upright', 'dots'] as const;
export type Hatch = (typeof HATCHES)[number];

export interface ZoneLook {
  /** Two letters on the map. */
  readonly code: string;
  readonly colour: string;
  /** Distance of the outline from the border, in world units: zones that share a border stay apart. */
  readonly inset: number;
  /** CSS pixels on and off; empty = solid. */
  readonly dash: readonly number[];
  readonly hatch: Hatch;
}

export const ZONE_LOOKS: Readonly<Record<ZoneKind, ZoneLook>> = {
  obstacleZone: { code: 'OZ', colour: '#5d6b1e', inset: 0.07, dash: [9, 4], hatch: 'rising' },
  restriction: { code: 'RZ', colour: '#b3261e', inset: 0.13, dash: [], hatch: 'cross' },
  engagementArea: { code: 'EA', colour: '#b4560f', inset: 0.1, dash: [], hatch: 'falling' },
  civilianArea: { code: 'CA', colour: '#6b4a9e', inset: 0.16, dash: [2, 3], hatch: 'dots' },
  protectedRoute: { code: 'PR', colour: '#17766f', inset: 0.19, dash: [12, 3, 2, 3], hatch: 'none' },
  entry: { code: 'IN', colour: MOVING, inset: 0.05, dash: [], hatch: 'none' },
  exit: { code: 'OUT', colour: MOVING, inset: 0.05, dash: [], hatch: 'none' },
  objective: { code: 'OBJ', colour: MOVING, inset: 0.05, dash: [], hatch: 'none' },
  clearance: { code: 'CL', colour: '#1f6f3a', inset: 0.12, dash: [6, 3], hatch: 'dots' },
  depot: { code: 'DEP', colour: '#5d6b1e', inset: 0.05, dash: [2, 2], hatch: 'none' },
};

export interface FamilyLook {
  readonly letter: string;
  readonly colour: string;
  /** Families differ by symbol, letter and hatch, so that colour is not needed. */
  readonly hatch: Hatch;
}

export const FAMILY_LOOKS: Readonly<Record<Family, FamilyLook>> = {
  barrier: { letter: 'B', colour: '#5a3d22', hatch: 'upright' },
  antiVehicle: { letter: 'V', colour: '#a8321a', hatch: 'rising' },
  antiPersonnel: { letter: 'P', colour: '#6a2f86', hatch: 'falling' },
  mixed: { letter: 'M', colour: '#7d1436', hatch: 'cross' },
  networked: { letter: 'N', colour: '#0b5c6b', hatch: 'rising' },
  remote: { letter: 'R', colour: '#9a4d00', hatch: 'dots' },
  reserve: { letter: 'X', colour: '#3d3d3d', hatch: 'upright' },
  dummy: { letter: 'D', colour: '#6a6250', hatch: 'none' },
};

export const CLASS_LETTERS: Readonly<Record<MoverClass, string>> = {
  foot: 'F',
  wheeled: 'W',
  tracked: 'T',
  engineer: 'E',
};

export const ROUTE_LOOKS: Readonly<Record<RouteStyle, { colour: string; width: number; dash: readonly number[] }>> = {
  plan: { colour: ACCENT, width: 4, dash: [] },
  best: { colour: '#0b7285', width: 4, dash: [] },
  alternative: { colour: '#0b7285', width: 3, dash: [7, 5] },
  open: { colour: '#0b7285', width: 4, dash: [] },
  lengthened: { colour: '#8a5a00', width: 4, dash: [9, 5] },
  closed: { colour: WARNING, width: 3, dash: [2, 5] },
};

export interface AreaLook {
  readonly colour: string;
  readonly hatch: Hatch;
  /** CSS pixels on and off; empty = solid. */
  readonly dash: readonly number[];
  /** Of the outline, in CSS pixels. */
  readonly width: number;
  /** Where in a hex its letter stands, in world units: areas of several sorts may share a hex. */
  readonly letterAt: readonly [x: number, y: number];
}

export const AREA_LOOKS: Readonly<Record<AreaSort, AreaLook>> = {
  cut: { colour: '#5b1a8b', hatch: 'cross', dash: [], width: 3, letterAt: [-0.46, -0.42] },
  shut: { colour: '#4a4a4a', hatch: 'rising', dash: [2, 3], width: 1.5, letterAt: [0, 0] },
  known: { colour: '#27496d', hatch: 'upright', dash: [], width: 2.5, letterAt: [0.46, -0.42] },
  unknown: { colour: '#5c5749', hatch: 'none', dash: [3, 3], width: 2, letterAt: [0.46, -0.42] },
  watched: { colour: '#27496d', hatch: 'dots', dash: [8, 4], width: 1.5, letterAt: [0, 0] },
  suspected: { colour: '#8a5a00', hatch: 'dots', dash: [5, 4], width: 2, letterAt: [0, 0.55] },
  confirmed: { colour: '#9c1f16', hatch: 'cross', dash: [], width: 2.5, letterAt: [0, 0.55] },
  recorded: { colour: '#2a6244', hatch: 'none', dash: [], width: 2.5, letterAt: [0, -0.58] },
  unrecorded: { colour: '#4a4a4a', hatch: 'none', dash: [2, 3], width: 2.5, letterAt: [0, -0.58] },
  only1: { colour: '#0b5394', hatch: 'none', dash: [10, 5], width: 4, letterAt: [0, -0.58] },
  only2: { colour: '#b4560f', hatch: 'none', dash: [2, 4], width: 4, letterAt: [0, -0.58] },
  changed: { colour: '#6a2f86', hatch: 'none', dash: [], width: 4, letterAt: [0, -0.58] },
};

/** Red, green and blue, 0 … 1, of a `#rrggbb` colour. */
export function rgb(colour: string): readonly [number, number, number] {
  const value = Number.parseInt(colour.slice(1), 16);
  return [(value >> 16) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255];
}
