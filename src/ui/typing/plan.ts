// Commands of the plan step: the same edits as on the map and in the panel, with the same refusals (OB-1 … OB-8).
import type { Place } from '../../hex/index.ts';
import { shortName } from '../model/belt-words.ts';
import { CARE_FLAGS } from '../model/typed/grammar.ts';
import type { PlanEdit, ToldFault } from '../model/plan-edit.ts';
import { namesOf, missing, refused, said, type Answer } from './answer.ts';
import type { Asked } from './asked.ts';
import { leftText } from '../store/laying.ts';
import { text } from '../text/index.ts';

function faultAnswer(faults: readonly ToldFault[]): Answer {
  const said = faults.map(({ rule, message }) => text.laying.refused(rule, text.say(message)));
  const lines = faults.map(({ hint }, i) => text.board.describe([said[i], text.say(hint)]));
  const turns = faults.flatMap((fault, i) =>
    fault.of === undefined ? [] : [{ what: said[i], topic: { kind: 'fault' as const, fault } }],
  );
  return { ...refused(...lines), turns };
}

/** Makes an edit; what the rules have against it, otherwise. */
function edit({ store }: Asked, change: PlanEdit, done: string): Answer {
  const faults = store.plans.edit(change);
  return faults.length > 0 ? faultAnswer(faults) : said(done, leftText(store.plans));
}

/** Lays through the hand, as pointing at the map does: places between are filled in. */
export function lay(asked: Asked): Answer {
  const { store, world, reading } = asked;
  const { laying, notices } = store;
  const kind = reading.names.kind?.[0];
  if (kind === undefined) return missing('lay', 'kind', namesOf(world, 'kind'));
  if (reading.places.length === 0) return missing('lay', 'place');
  // What is being pointed at on the map neither goes into the belt that was typed, nor is it put aside.
  const before = [laying.kind.value, laying.depth.value, laying.chain.value] as const;
  laying.drop();
  laying.take(kind);
  laying.depth.value = reading.numbers[0] ?? 1;
  const heard = notices.overhear(() => {
    for (const place of reading.places) laying.pick(place);
  });
  const answer = laying.far.value ? refused(...heard.slice(-1)) : commit(asked);
  laying.drop();
  laying.take(before[0]);
  laying.depth.value = before[1];
  laying.chain.value = before[2];
  return answer;
}

function commit({ store: { laying, plans, notices }, reading }: Asked): Answer {
  const belt = laying.belt.value;
  const faults = laying.faults.value;
  if (belt === undefined || faults.length > 0) return faultAnswer(faults);
  const heard = notices.overhear(() => laying.commit());
  const care = CARE_FLAGS.find((one) => reading.flags.has(one));
  const more = care === undefined ? [] : plans.edit({ do: 'care', belt: belt.id, care });
  return more.length > 0 ? faultAnswer(more) : said(...heard);
}

/** The belt that was named, or that lies at a place. */
function beltOf({ store, reading: { names, places } }: Asked) {
  const { belts } = store.plans.plan.value;
  const under = (place: Place) => belts.find((belt) => belt.places.includes(place));
  return names.belt === undefined ? places.map(under).find((belt) => belt !== undefined) : belts[names.belt[0]];
}

export function remove(asked: Asked): Answer {
  const { reading, world, around } = asked;
  const belt = beltOf(asked);
  if (belt === undefined) return missing(reading.verb, 'belt', beltNames(asked, namesOf(world, 'belt')));
  const name = shortName(around.scenario, belt);
  return edit(asked, { do: 'remove', belt: belt.id }, text.belts.removed(name));
}

function beltNames({ around }: Asked, ids: readonly string[]): readonly string[] {
  return (around.plan?.belts ?? []).map((belt, i) => text.board.describe([ids[i], shortName(around.scenario, belt)]));
}

export function depth(asked: Asked): Answer {
  const { reading, world, around } = asked;
  const belt = beltOf(asked);
  if (belt === undefined) return missing(reading.verb, 'belt', beltNames(asked, namesOf(world, 'belt')));
  const [rows] = reading.numbers;
  if (rows === undefined) return missing(reading.verb, 'number');
  const done = text.typing.deepened(shortName(around.scenario, belt), text.words.rows(rows));
  return edit(asked, { do: 'depth', belt: belt.id, depth: rows }, done);
}

export function care(asked: Asked): Answer {
  const { reading, world, around } = asked;
  const belt = beltOf(asked);
  if (belt === undefined) return missing(reading.verb, 'belt', beltNames(asked, namesOf(world, 'belt')));
  const how = CARE_FLAGS.find((one) => reading.flags.has(one));
  if (how === undefined) return missing(reading.verb, 'care');
  const done = text.typing.cared(shortName(around.scenario, belt), text.words.care[how]);
  return edit(asked, { do: 'care', belt: belt.id, care: how }, done);
}

export function clear(asked: Asked): Answer {
  return edit(asked, { do: 'clear' }, text.typing.cleared);
}

export function step({ store: { plans, notices } }: Asked, which: 'undo' | 'redo'): Answer {
  const heard = notices.overhear(which === 'undo' ? plans.undo : plans.redo);
  return heard.length === 0 ? refused(text.typing.nothingTo) : said(...heard, leftText(plans));
}
