// What a scenario adds to the stock of the rules: terrains and hexside features. Kinds of obstacle are read in read-catalogue.ts.
import { MOVER_CLASSES, STOCK_FEATURES, STOCK_TERRAINS } from '../rules/index.ts';
import type { Feature, Minutes, PerClass, Terrain } from '../rules/index.ts';
import type * as z from 'zod/mini';
import { checkRepeats, entriesOf, idsOf, say } from './gate.ts';
import type { Gate } from './gate.ts';
import { MAX_FEATURES, MAX_TERRAINS } from './limits.ts';
import type { featureShape, terrainShape } from './shape-kinds.ts';
import { en, word } from '../rules/index.ts';

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
    shelter: entry.shelter ?? STOCK_TERRAINS.find(({ id }) => id === entry.id)?.shelter ?? false,
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
  key: 'terrains' | 'features',
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
    const message = en`With the stock, these are ${byId.size} ${word(key)}; at most ${most} are allowed.`;
    say(gate, [key], { code: 'scenario/too-many', message, hint: en`Remove some, or replace stock ones by their id.` });
  }
  return { items: [...byId.values()], ids: [...new Set([...byId.keys(), ...idsOf(entries)])], known: true };
}

/** Minutes as files write them, null for "not at all". */
function minutesOf(minutes: Record<string, number | null>): PerClass<Minutes | undefined> {
  return perClass((mover) => minutes[mover] ?? undefined);
}

export function perClass<T>(of: (mover: (typeof MOVER_CLASSES)[number]) => T): PerClass<T> {
  const [foot, wheeled, tracked, engineer] = MOVER_CLASSES;
  return { foot: of(foot), wheeled: of(wheeled), tracked: of(tracked), engineer: of(engineer) };
}
