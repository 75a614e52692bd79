// The scenarios and example plans that come with the page: names at once, contents when asked for.
import type { ShippedScenario } from '../ui/index.ts';

/** The scenario that a first visit opens on. */
export const FIRST = 'first-ford';

/** Hashes of shipped scenarios → those that they had before, as far as plans for them still suit: they differ in their format alone. */
const FORMER: ReadonlyMap<string, readonly string[]> = new Map([
  // first-ford
  [
    '8e76689967a701d5932199bc2ea061e304cb8b4f61ae117c8f986f13247a993d',
    ['aaf9017195e82a203898b1ef8c0fbac4c649997d1063a9d84cddab5744325eaf'],
  ],
  // two-corridors
  [
    'e0f4f249d8b96df553a5197c0122dc67ab789b32c46d984bb11300cc47812036',
    ['e00512cf84a31d0f704bf41a61cbc54632f86ef0f65da5726b081b7739e5d99e'],
  ],
  // ebb-line
  [
    'd1df08de6599022e6a494c189702068154401bc45be9b131ce83a751f8e1c7f9',
    ['d44895cff4e9dc87414aa1ec60992886467c72d684c0e8882317b4191bea1451'],
  ],
  // long-march
  [
    '95a06eccd4b32b744bce6d186aa52d7f6ae55d202d3e98788fba6aa85231cb7a',
    ['a882a46569a3e861344d172b8763e36b2efb1d518bf21c81b6932eaf90ed708d'],
  ],
]);

/** Hashes under which plans for a scenario may have been stored before it changed. */
export function formerHashes(hash: string): readonly string[] {
  return FORMER.get(hash) ?? [];
}

type Loaders = Readonly<Record<string, () => Promise<string>>>;

const scenarioFiles: Loaders = import.meta.glob<string>('/scenarios/*.json', { query: '?raw', import: 'default' });
const planFiles: Loaders = import.meta.glob<string>('/scenarios/plans/*.json', { query: '?raw', import: 'default' });

const wordFiles: Loaders = import.meta.glob<string>('/scenarios/texts/*.json', { query: '?raw', import: 'default' });

/** By language; '' is the scenario's own. */
const titles: Readonly<Record<string, Readonly<Record<string, string>>>> = import.meta.glob('/scenarios/*.json', {
  query: '?title',
  import: 'default',
  eager: true,
});

/** Names of the plans. */
const planTitles: Readonly<Record<string, string>> = import.meta.glob('/scenarios/plans/*.json', {
  query: '?name',
  import: 'default',
  eager: true,
});

/** The part of a path between the last slash and .json. */
function stem(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1, -'.json'.length);
}

/** The shipped scenarios: the first one in front, then by id; each with the plans whose files are named `<id>.<name>.json`, and words `<id>.<language>.json`. */
export function shippedScenarios(): readonly ShippedScenario[] {
  const scenarios = Object.entries(scenarioFiles).map(([path, load]) => {
    const id = stem(path);
    const plans = Object.entries(planFiles)
      .filter(([file]) => stem(file).startsWith(`${id}.`))
      .map(([file, loadPlan]) => ({
        name: stem(file).slice(id.length + 1),
        title: planTitles[file],
        load: loadPlan,
      }));
    const words = Object.entries(wordFiles).flatMap(([file, loadWords]) => {
      const [scenario, language] = stem(file).split('.');
      return scenario === id ? [[language, loadWords] as const] : [];
    });
    return { id, titles: titles[path] ?? {}, load, plans, words: Object.fromEntries(words) };
  });
  const rank = ({ id }: ShippedScenario) => (id === FIRST ? 0 : 1);
  return scenarios.sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1));
}
