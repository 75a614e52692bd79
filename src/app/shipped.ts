// The scenarios and example plans that come with the page: names at once, contents when asked for.
import type { ShippedScenario } from '../ui/index.ts';

/** The scenario that a first visit opens on. */
export const FIRST = 'first-ford';

type Loaders = Readonly<Record<string, () => Promise<string>>>;

const scenarioFiles: Loaders = import.meta.glob<string>('/scenarios/*.json', { query: '?raw', import: 'default' });
const planFiles: Loaders = import.meta.glob<string>('/scenarios/plans/*.json', { query: '?raw', import: 'default' });

/** The part of a path between the last slash and .json. */
function stem(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1, -'.json'.length);
}

/** The shipped scenarios: the first one in front, then by id; each with the plans whose files are named `<id>.<name>.json`. */
export function shippedScenarios(): readonly ShippedScenario[] {
  const scenarios = Object.entries(scenarioFiles).map(([path, load]) => {
    const id = stem(path);
    const plans = Object.entries(planFiles)
      .map(([file, loadPlan]) => ({ name: stem(file), load: loadPlan }))
      .filter(({ name }) => name.startsWith(`${id}.`))
      .map(({ name, load: loadPlan }) => ({ name: name.slice(id.length + 1), load: loadPlan }));
    return { id, load, plans };
  });
  const rank = ({ id }: ShippedScenario) => (id === FIRST ? 0 : 1);
  return scenarios.sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1));
}
