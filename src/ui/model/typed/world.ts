// The names that can be typed, from what the one at the screen may know of (KN-1): the same source as the map, the list and the readout.
import { makePlaceText } from '../../../hex/index.ts';
import type { Belt, Scenario } from '../../../rules/index.ts';
import { named, text } from '../../text/index.ts';
import { shortName } from '../belt-words.ts';
import type { Surroundings } from '../describe.ts';
import { columnsNamed, planNamed } from '../known.ts';
import { LISTS } from '../twin.ts';
import { VERBS, type NameClass, type TypedPhase } from './grammar.ts';
import type { Name } from './names.ts';
import type { TypedWorld } from './read.ts';

export const TYPED_STEPS = ['plan', 'exercise', 'debrief', 'compare'] as const;

export function typedWorld(around: Surroundings, phase: TypedPhase): TypedWorld {
  const { scenario } = around;
  const sees = phase !== 'covered' && phase !== 'handOver';
  const names: Record<NameClass, readonly Name[]> = {
    kind: around.view === undefined ? scenario.catalogue.map((kind, value) => name(value, named(kind), kind.id)) : [],
    column: sees ? columnNames(scenario, columnsNamed(around)) : [],
    belt: sees ? (planNamed(around)?.belts ?? []).map((belt, value) => beltNamed(scenario, belt, value)) : [],
    zone: scenario.zones.map(({ name: called, id }, value) => name(value, called, id)),
    post: sees ? postNames(around) : [],
    message: scenario.messages.map(({ name: called, id }, value) => name(value, called, id)),
    list: LISTS.map((list, value) => name(value, ...text.typing.lists[list].split('|'))),
    step: TYPED_STEPS.map((step, value) => name(value, ...text.typing.steps[step].split('|'))),
    verb: VERBS.map((verb, value) => name(value, ...text.typing.verbs[verb].split('|'))),
  };
  return { grid: scenario.grid, phase, names };
}

function name(value: number, ...forms: readonly string[]): Name {
  return { value, forms };
}

/** A column whose name another has too is called by its id. */
function columnNames({ columns }: Scenario, known: readonly number[]): readonly Name[] {
  return known.map((column) => {
    const { name: called, id } = columns[column];
    const twice = known.some((other) => other !== column && columns[other].name === called);
    return twice ? name(column, id) : name(column, called, id);
  });
}

function beltNamed(scenario: Scenario, belt: Belt, value: number): Name {
  return name(value, belt.id, shortName(scenario, belt), makePlaceText(scenario.grid, belt.places[0]));
}

function postNames({ scenario, plan, view }: Surroundings): readonly Name[] {
  const posts = view?.posts ?? (plan === undefined ? [] : scenario.posts);
  return posts.map(({ name: called, id }, value) => name(value, called, id));
}

/** What a name of a class is called. */
export function labelOf({ names }: TypedWorld, of: NameClass, value: number): string {
  return names[of].find((one) => one.value === value)?.forms[0] ?? '';
}
