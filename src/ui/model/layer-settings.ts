// Which layers the map shows, and how that is remembered as text.
import { MOVER_CLASSES } from '../../rules/index.ts';
import type { MoverClass } from '../../rules/index.ts';
import { fieldsOf } from './record.ts';

/** One of these tints the hexes. */
export const TINTS = ['none', 'cost', 'toGoal', 'fromStart', 'added', 'tracks'] as const;
export type Tint = (typeof TINTS)[number];

/** Any of these lies over it. */
export const OVERLAYS = ['routes', 'cut', 'known', 'worth', 'legacy'] as const;
export type Overlay = (typeof OVERLAYS)[number];

/** What of the map itself can be left out. */
export const SHEETS = ['terrain', 'zones', 'features', 'grid', 'coordinates'] as const;
export type Sheet = (typeof SHEETS)[number];

/** How segments count in a distance: at their minutes, as not to be passed, or not at all. */
export const PASSAGES = ['through', 'round', 'bare'] as const;
export type PassageBy = (typeof PASSAGES)[number];

export interface LayerSettings {
  readonly tint: Tint;
  /** Of the movement cost. */
  readonly mover: MoverClass;
  /** Number of the flow (columns with one goal) of the distances. */
  readonly flow: number;
  readonly by: PassageBy;
  readonly overlays: readonly Overlay[];
  readonly hidden: readonly Sheet[];
}

export const NO_LAYERS: LayerSettings = {
  tint: 'none',
  mover: 'tracked',
  flow: 0,
  by: 'through',
  overlays: [],
  hidden: [],
};

/** The same with one of a list switched on or off; the list keeps the order of `all`. */
export function switched<T>(all: readonly T[], list: readonly T[], one: T, on: boolean): readonly T[] {
  return all.filter((each) => (each === one ? on : list.includes(each)));
}

export function makeSettingsText(settings: LayerSettings): string {
  return JSON.stringify(settings);
}

/** What was remembered, as far as it can be understood; other parts are as if nothing had been chosen. */
export function parseSettingsText(content: string | undefined): LayerSettings {
  const found = readObject(content);
  const oneOf = <T>(all: readonly T[], value: unknown, otherwise: T): T =>
    all.find((one) => one === value) ?? otherwise;
  const someOf = <T>(all: readonly T[], value: unknown): readonly T[] =>
    Array.isArray(value) ? all.filter((one) => value.includes(one)) : [];
  const flow = found.flow;
  return {
    tint: oneOf(TINTS, found.tint, NO_LAYERS.tint),
    mover: oneOf(MOVER_CLASSES, found.mover, NO_LAYERS.mover),
    flow: typeof flow === 'number' && Number.isInteger(flow) && flow >= 0 ? flow : 0,
    by: oneOf(PASSAGES, found.by, NO_LAYERS.by),
    overlays: someOf(OVERLAYS, found.overlays),
    hidden: someOf(SHEETS, found.hidden),
  };
}

function readObject(content: string | undefined): Readonly<Record<string, unknown>> {
  try {
    return fieldsOf(JSON.parse(content ?? '{}'));
  } catch {
    return {};
  }
}
