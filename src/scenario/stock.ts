// The lists that a scenario adds to the stock of the rules: terrains, hexside features, kinds of obstacle.
import { MOVER_CLASSES, STOCK_FEATURES, STOCK_KINDS, STOCK_TERRAINS } from '../rules/index.ts';
import type { Bite, Component, Feature, Minutes, ObstacleKind, PerClass, Terrain } from '../rules/index.ts';
import type * as z from 'zod';
import { checkRepeats, entriesOf, idsOf, say, sayUnknown } from './gate.ts';
import type { Entry, Gate } from './gate.ts';
import { MAX_FEATURES, MAX_TERRAINS } from './limits.ts';
import { memberOf } from './located.ts';
import { checkPartShape, soundPart } from './shape-check.ts';
import { idShape, kindShape, likeShape } from './shape-parts.ts';
import type { featureShape, terrainShape } from './shape-parts.ts';

type KindDocument = z.infer<typeof kindShape>;
type LikeDocument = z.infer<typeof likeShape>;

/** The values of a list, and the ids that may be referred to: also those of entries that are faulty. */
export interface Stock<T> {
  readonly items: readonly T[];
  readonly ids: readonly string[];
  /** False when the list cannot be read, so that nothing can be said of references to it. */
  readonly known: boolean;
}

/** The stock terrains with those of the scenario added, or put in place of the one with the same id. */
export function readTerrains(gate: Gate): Stock<Terrain> {
  const merge = (entry: z.infer<typeof terrainShape>): Terrain => ({
    ...entry,
    cost: minutesOf(entry.cost),
    shelter: STOCK_TERRAINS.find(({ id }) => id === entry.id)?.shelter ?? false,
  });
  return mergeInto(gate, 'terrains', STOCK_TERRAINS, merge, MAX_TERRAINS);
}

/** The same for hexside features. */
export function readFeatures(gate: Gate): Stock<Feature> {
  const merge = (entry: z.infer<typeof featureShape>): Feature => ({ ...entry, cross: minutesOf(entry.cross) });
  return mergeInto(gate, 'features', STOCK_FEATURES, merge, MAX_FEATURES);
}

function mergeInto<D, T extends { readonly id: string }>(
  gate: Gate,
  key: string,
  stock: readonly T[],
  merge: (document: D) => T,
  most: number,
): Stock<T> {
  const entries = entriesOf<D>(gate, key);
  if (entries === undefined) return { items: stock, ids: [], known: false };
  checkRepeats(gate, key, entries);
  const byId = new Map(stock.map((item) => [item.id, item]));
  for (const { document } of entries) if (document !== undefined) byId.set(merge(document).id, merge(document));
  if (byId.size > most) {
    const message = `With the stock, these are ${byId.size} ${key}; at most ${most} are allowed.`;
    say(gate, [key], { code: 'scenario/too-many', message, hint: 'Remove some, or replace stock ones by their id.' });
  }
  return { items: [...byId.values()], ids: [...new Set([...byId.keys(), ...idsOf(entries)])], known: true };
}

/** The stock of version 1. */
const FIRST_KINDS = STOCK_KINDS.slice(0, 5);

/** How a whole new kind lives unless it says. */
const STANDING = {
  behaviour: 'standing',
  lead: 0,
  life: 0,
  recording: 58982,
  degrade: 0,
  fire: 0,
  seeThrough: 0,
} as const;

/** The kinds of obstacle that may be laid; the whole stock when the scenario does not say. */
export function readCatalogue(gate: Gate, terrains: Stock<Terrain>): Stock<ObstacleKind> {
  const list = memberOf(gate.located.value, 'catalogue');
  if (list === undefined) return { items: FIRST_KINDS, ids: FIRST_KINDS.map(({ id }) => id), known: true };
  if (!Array.isArray(list) || gate.check.faulty.has('/catalogue')) return { items: [], ids: [], known: false };
  const items: ObstacleKind[] = [];
  const entries: Entry<unknown>[] = [];
  list.forEach((raw: unknown, index) => {
    const id = typeof raw === 'string' ? raw : memberOf(raw, 'id');
    entries.push({ index, id: typeof id === 'string' ? id : undefined, document: undefined });
    const kind = readKind(gate, index, raw);
    if (kind === undefined) return;
    items.push(kind);
    if (terrains.known && typeof raw !== 'string') checkKindTerrains(gate, index, kind, terrains.ids);
  });
  checkRepeats(gate, 'catalogue', entries);
  return { items, ids: idsOf(entries), known: true };
}

/** An entry is the id of a stock kind, a stock kind with changes ("like"), or a whole new kind. */
function readKind(gate: Gate, index: number, raw: unknown): ObstacleKind | undefined {
  const path = ['catalogue', index];
  const isLike = memberOf(raw, 'like') !== undefined;
  const isObject = typeof raw === 'object' && raw !== null;
  checkPartShape(gate.sink, gate.check, path, isLike ? likeShape : isObject ? kindShape : idShape);
  if (isLike) {
    const like = soundPart<LikeDocument>(gate.check, path);
    const stock = like && stockKind(gate, [...path, 'like'], like.like);
    return stock && changedKind(stock, like);
  }
  if (isObject) {
    const document = soundPart<KindDocument>(gate.check, path);
    return document && { ...STANDING, ...document, components: document.components.map(componentOf) };
  }
  const id = soundPart<string>(gate.check, path);
  return id === undefined ? undefined : stockKind(gate, path, id);
}

function stockKind(gate: Gate, path: (string | number)[], id: string): ObstacleKind | undefined {
  const kind = STOCK_KINDS.find((stock) => stock.id === id);
  if (kind === undefined) {
    const known = STOCK_KINDS.map((stock) => stock.id);
    sayUnknown(gate, path, 'stock kind', id, known);
  }
  return kind;
}

function changedKind(stock: ObstacleKind, document: LikeDocument): ObstacleKind {
  const { like: _like, components, ...changes } = document;
  return { ...stock, ...changes, components: components?.map(componentOf) ?? stock.components };
}

function checkKindTerrains(gate: Gate, index: number, kind: ObstacleKind, known: readonly string[]): void {
  kind.terrains?.forEach((id, i) => {
    const path = ['catalogue', index, 'terrains', i];
    if (!known.includes(id) && soundPart(gate.check, path) === id) sayUnknown(gate, path, 'terrain', id, known);
  });
}

/** Minutes as files write them, null for "not at all". */
function minutesOf(minutes: Record<string, number | null>): PerClass<Minutes | undefined> {
  return perClass((mover) => minutes[mover] ?? undefined);
}

function componentOf(document: KindDocument['components'][number]): Component {
  const { bite, work } = document;
  return {
    ...document,
    bite: perClass((mover): Bite | undefined => {
      const given = bite[mover];
      return given === null ? undefined : { hazard: given.hazard, force: given.force ?? undefined };
    }),
    work: { hand: work.hand ?? undefined, mechanical: work.mechanical ?? undefined, rapid: work.rapid ?? undefined },
  };
}

function perClass<T>(of: (mover: (typeof MOVER_CLASSES)[number]) => T): PerClass<T> {
  const [foot, wheeled, tracked, engineer] = MOVER_CLASSES;
  return { foot: of(foot), wheeled: of(wheeled), tracked: of(tracked), engineer: of(engineer) };
}
