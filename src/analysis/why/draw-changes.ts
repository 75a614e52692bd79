// Which number behind a draw's chance would have made it turn out otherwise: the turn is played again with it (WY-4).
import {
  type Bite,
  CERTAIN,
  legacySummaryOf,
  type Note,
  type Component,
  type ObstacleKind,
  type Post,
  type Scenario,
  type State,
  withNumbers,
} from '../../rules/index.ts';
import type { Change } from './change-types.ts';
import { isSameDraw } from './draws.ts';
import { segmentAt } from './facts.ts';
import { type HeardTurn, hearTurn } from './hear.ts';
import { type Knob, smallest } from './search.ts';
import type { DrawFacts } from './types.ts';

type Part = Pick<Knob, 'change' | 'now'> & { readonly of: string; readonly make: (value: number) => Scenario };

function withKind(scenario: Scenario, kind: number, change: Partial<ObstacleKind>): Scenario {
  return { ...scenario, catalogue: scenario.catalogue.map((each, i) => (i === kind ? { ...each, ...change } : each)) };
}

type OfKind = 'visibility' | 'seeThrough' | 'degrade' | 'fire' | 'recording';

function ofKind(scenario: Scenario, kind: number, change: OfKind): Part[] {
  const { id, [change]: now } = scenario.catalogue[kind];
  return [{ change, of: id, now, make: (value) => withKind(scenario, kind, { [change]: value }) }];
}

function ofPost(scenario: Scenario, post: number, change: 'postChance' | 'postLoss'): Part[] {
  const { id, chance, loss } = scenario.posts[post];
  const make = (value: number): Scenario => {
    const number: Partial<Post> = change === 'postChance' ? { chance: value } : { loss: value };
    return { ...scenario, posts: scenario.posts.map((each, i) => (i === post ? { ...each, ...number } : each)) };
  };
  return [{ change, of: id, now: change === 'postChance' ? chance : loss, make }];
}

/** A number of each component of a kind; `pick` says which, `put` changes it. */
function ofComponents(
  scenario: Scenario,
  kind: number,
  change: 'hazard' | 'clearHazard' | 'miss',
  pick: (component: Component) => number | undefined,
  put: (component: Component, value: number) => Component,
): Part[] {
  const { id, components } = scenario.catalogue[kind];
  return components.flatMap((component, c): Part[] => {
    const now = pick(component);
    if (now === undefined) return [];
    const make = (value: number) =>
      withKind(scenario, kind, { components: components.map((each, i) => (i === c ? put(each, value) : each)) });
    return [{ change, of: `${id}/${component.class}`, now, make }];
  });
}

function bites(scenario: Scenario, kind: number, column: number): Part[] {
  const { class: mover } = scenario.columns[column];
  const put = (component: Component, hazard: number): Component => {
    const bite: Bite = { force: component.bite[mover]?.force, hazard };
    return { ...component, bite: { ...component.bite, [mover]: bite } };
  };
  return ofComponents(scenario, kind, 'hazard', ({ bite }) => bite[mover]?.hazard, put);
}

/** The numbers that a scenario gives and the draw's chance was made of. Of what stands in the rules' own tables there is none. */
function partsOf({ setting }: State, facts: DrawFacts): readonly Part[] {
  const { scenario } = setting;
  const { draw, column = -1, post, component = 0, method } = facts;
  if (post !== undefined) return ofPost(scenario, post, draw === 'engage' ? 'postChance' : 'postLoss');
  const segment = segmentAt(setting, facts.place);
  if (segment === undefined) return [];
  const { kind } = segment;
  switch (draw) {
    case 'recon':
    case 'search':
      return ofKind(scenario, kind, 'visibility');
    case 'seeThrough':
    case 'degrade':
    case 'fire':
      return ofKind(scenario, kind, draw);
    case 'record':
      return ofKind(scenario, kind, 'recording');
    case 'jam':
      return ofKind(scenario, kind, 'degrade');
    case 'bump':
    case 'force':
    case 'tripHazard':
      return bites(scenario, kind, column);
    case 'clearing':
    case 'miss': {
      if (method === undefined) return [];
      const key = draw === 'miss' ? 'miss' : 'hazard';
      const put = (each: Component, value: number) => ({ ...each, [key]: { ...each[key], [method]: value } });
      const name = draw === 'miss' ? 'miss' : 'clearHazard';
      const found = ofComponents(scenario, kind, name, (each) => each[key][method], put);
      return draw === 'miss' ? found.slice(component, component + 1) : found;
    }
    default:
      return [];
  }
}

function changesOf(state: State, facts: DrawFacts, turns: (scenario: Scenario) => boolean): readonly Change[] {
  return partsOf(state, facts).flatMap(({ make, ...part }) => {
    const [least, most] = facts.happened ? [1, part.now] : [part.now, CERTAIN];
    const found = smallest({ ...part, unit: 'chance', least, most, turns: (value) => turns(make(value)) });
    return 'change' in found ? [found.change] : [];
  });
}

function isOtherwise(notes: readonly Note[], facts: DrawFacts): boolean {
  return notes.some((note) => note.note === 'draw' && isSameDraw(note, facts) && note.happened !== facts.happened);
}

/**
 * The smallest change of one of the scenario's numbers with which the draw would have turned out otherwise, for each that has one.
 * Verified by playing the turn again from the state before it; one less does not turn it.
 */
export function drawChanges({ before, orders }: HeardTurn, facts: DrawFacts): readonly Change[] {
  const turns = (scenario: Scenario) => isOtherwise(hearTurn(withNumbers(before, scenario), orders).notes, facts);
  return changesOf(before, facts, turns);
}

/** The same for a draw of the legacy, which is worked out again from the last state. */
export function legacyDrawChanges(last: State, facts: DrawFacts): readonly Change[] {
  const turns = (scenario: Scenario) => {
    const notes: Note[] = [];
    legacySummaryOf({ ...withNumbers(last, scenario), notes });
    return isOtherwise(notes, facts);
  };
  return changesOf(last, facts, turns);
}
