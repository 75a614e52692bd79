// What is told of the shipped scenarios before one is loaded, made from their files when the page is built. Loaded with the list of scenarios.
import type { ScenarioCard } from '../ui/index.ts';

const cards: Readonly<Record<string, ScenarioCard>> = import.meta.glob<ScenarioCard>('/scenarios/*.json', {
  query: '?card',
  import: 'default',
  eager: true,
});

/** By id, the part of the file's name before .json. */
export function scenarioCards(): ReadonlyMap<string, ScenarioCard> {
  const idOf = (path: string) => path.slice(path.lastIndexOf('/') + 1, -'.json'.length);
  return new Map(Object.entries(cards).map(([path, card]) => [idOf(path), card]));
}
