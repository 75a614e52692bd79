// Words and names in a sentence that can be said in another language: the vocabulary, and the stock's names of things.
import { STOCK_KINDS } from './catalogue.ts';
import { STOCK_FEATURES, STOCK_TERRAINS } from './ground.ts';
import { listed, type Part, type Sentence } from './sentence.ts';
import { BEHAVIOURS, CARES, COMPONENT_CLASSES, MOVER_CLASSES, TASKS } from './types.ts';

/** What an id of a file can name, and documents. */
const NOUNS = [
  'belt',
  'column',
  'feature',
  'kind',
  'message',
  'period',
  'stock kind',
  'store',
  'terrain',
  'treaty',
  'zone',
  'scenario',
  'plan',
  'transcript',
  'orders',
  'sweep',
  'tallies',
  'text',
  'terrains',
  'features',
] as const;
export type Noun = (typeof NOUNS)[number];

/** All words that `word` can say, beside the stock's names. */
export const VOCABULARY = [
  ...NOUNS,
  ...COMPONENT_CLASSES,
  ...MOVER_CLASSES,
  ...BEHAVIOURS,
  ...CARES,
  ...TASKS,
] as const;

/** A word of the vocabulary as a sentence of its own. */
export function word(term: (typeof VOCABULARY)[number]): Sentence {
  return { template: term, parts: [] };
}

interface Thing {
  readonly id: string;
  readonly name: string;
}

/** The name of a kind of obstacle, a terrain or a feature: the stock's own can be said in another language, a scenario's is as it is. */
export function nameOf({ id, name }: Thing): Part {
  const isStock = [STOCK_KINDS, STOCK_TERRAINS, STOCK_FEATURES].some((stock) =>
    stock.some((thing: Thing) => thing.id === id && thing.name === name),
  );
  return isStock ? { template: name, parts: [] } : name;
}

/** Ids of terrains or features in a row. */
export function groundNames(ids: readonly string[]): Part {
  const isStock = (id: string) => [...STOCK_TERRAINS, ...STOCK_FEATURES].some((thing) => thing.id === id);
  return listed(ids.map((id) => (isStock(id) ? { template: id, parts: [] } : id)));
}
