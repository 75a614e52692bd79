// The one gate from untrusted JSON to a legal Plan. The way back to text is in make-plan.ts.
import type { Place } from '../hex/index.ts';
import { capital, checkPlan, en } from '../rules/index.ts';
import type { Belt, Plan, PlanEntry, PlanFault, Scenario } from '../rules/index.ts';
import { checkFormat } from './format.ts';
import { entriesOf, makeGate, say } from './gate.ts';
import type { Entry, Gate } from './gate.ts';
import { readJsonInto } from './json.ts';
import type { Located, Path } from './located.ts';
import { suggest } from './nearest.ts';
import { readPlace } from './places.ts';
import { makeSink, resultOf } from './problems.ts';
import type { Sink } from './problems.ts';
import { quoted } from './quote.ts';
import { checkEdition, readPlanParts, readWhen } from './read-plan-parts.ts';
import type { PlanParts } from './read-plan-parts.ts';
import type { NamedBelt } from './names.ts';
import { partAt, soundPart } from './shape-check.ts';
import { planShape, planShape1 } from './shape-plan.ts';
import type { BeltDocument } from './shape-plan.ts';
import type { Result } from './types.ts';

/**
 * Reads a plan of format 1 or 2 for a scenario from the text of a file: shape, the right scenario, known kinds, places on the map,
 * and the rules of planning. A legal plan, or at least one error; never throws, whatever the text.
 */
export function parsePlan(text: string, scenario: Scenario): Result<Plan> {
  const sink = makeSink();
  const located = readJsonInto(sink, text);
  return resultOf(sink, located && readPlanInto(sink, located, scenario));
}

/** The same for a plan inside another document; problems name their places in that document. */
export function parsePlanDocument(located: Located, scenario: Scenario): Result<Plan> {
  const sink = makeSink();
  return resultOf(sink, readPlanInto(sink, located, scenario));
}

/**
 * A plan that can be read, whether or not it is legal: for who asks why it was refused. Never to be played. Undefined when the file
 * is at fault in another way.
 */
export function readRefusedPlan(text: string, scenario: Scenario): Plan | undefined {
  const sink = makeSink();
  const located = readJsonInto(sink, text);
  const read = located && readIllegalInto(sink, located, scenario);
  return sink.errors > 0 ? undefined : read?.plan;
}

/** The same, with the problems in `sink`; undefined when one of them is an error. */
export function readPlanInto(sink: Sink, located: Located, scenario: Scenario): Plan | undefined {
  const read = readIllegalInto(sink, located, scenario);
  if (read === undefined) return undefined;
  const { plan, gate, entryOf } = read;
  for (const fault of checkPlan(scenario, plan)) sayFault(gate, fault, plan, entryOf);
  return sink.errors > 0 ? undefined : plan;
}

/** What can be read of a plan, before the rules of planning are asked. */
function readIllegalInto(sink: Sink, located: Located, scenario: Scenario) {
  const version = checkFormat(sink, located, 'plan');
  if (version === undefined) return undefined;
  const gate = makeGate(sink, located, 'plan', version, { 1: planShape1, 2: planShape });
  if (!checkScenario(gate, scenario) || !checkEdition(gate, scenario)) return undefined;
  const entries = entriesOf<BeltDocument>(gate, 'belts') ?? [];
  const belts = entries.map((entry) => readBelt(gate, scenario, entry));
  const sound = belts.filter((belt) => belt !== undefined);
  const { parts, entryOf } = readPlanParts(gate, scenario, namedBelts(entries, belts));
  const plan: Plan = { name: soundPart<string>(gate.check, ['name']) ?? '', belts: sound, ...parts };
  const beltOf = belts.flatMap((belt, i) => (belt === undefined ? [] : [i]));
  return { plan, gate, entryOf: { ...entryOf, belts: beltOf } };
}

/** All belts of the file by name, with their numbers among the sound ones. */
function namedBelts(
  entries: readonly Entry<BeltDocument>[],
  belts: readonly (Belt | undefined)[],
): readonly NamedBelt[] {
  let count = 0;
  return entries.map(({ id }, i) => ({ id, index: belts[i] === undefined ? undefined : count++ }));
}

/** Is the plan for this scenario? Of a plan for another one nothing more is said. */
function checkScenario(gate: Gate, scenario: Scenario): boolean {
  const id = soundPart<string>(gate.check, ['scenario']);
  if (id !== undefined && id !== scenario.id) {
    say(gate, ['scenario'], {
      code: 'plan/other-scenario',
      message: en`This plan is for the scenario ${quoted(id)}, not for ${quoted(scenario.id)}.`,
      hint: en`Open it with ${quoted(id)}, or choose a plan for ${quoted(scenario.id)}.`,
    });
    return false;
  }
  const hash = soundPart<string>(gate.check, ['scenarioHash']);
  if (hash !== undefined && hash !== scenario.hash) {
    say(gate, ['scenarioHash'], {
      code: 'plan/other-hash',
      message: en`The plan was made for another version of ${quoted(scenario.id)}: the scenario has changed since.`,
      hint: en`If the plan still suits it, write "${scenario.hash}" here.`,
    });
  }
  return true;
}

/** A belt of which kind and places are known; its legality comes later. */
function readBelt(gate: Gate, scenario: Scenario, { index, document }: Entry<BeltDocument>): Belt | undefined {
  if (document === undefined) return undefined;
  const kind = scenario.catalogue.findIndex(({ id }) => id === document.kind);
  if (kind < 0) {
    say(gate, ['belts', index, 'kind'], {
      code: 'plan/unknown-kind',
      message: en`The scenario's catalogue has no kind ${quoted(document.kind)}.`,
      hint: suggest(
        document.kind,
        scenario.catalogue.map(({ id }) => id),
      ),
    });
    return undefined;
  }
  const places: Place[] = [];
  document.places.forEach((text, i) => {
    const place = readPlace(scenario.grid, text, scenario.catalogue[kind].lies);
    if ('fault' in place) say(gate, ['belts', index, 'places', i], place.fault);
    else places.push(place.value);
  });
  const { id, depth } = document;
  const when = readWhen(gate, scenario, ['belts', index], document);
  return places.length < document.places.length ? undefined : { id, kind, depth, places, ...when };
}

/** A fault found by the rules, at its place in the file. `entryOf` numbers the entries of the plan's lists. */
function sayFault(gate: Gate, fault: PlanFault, plan: Plan, entryOf: EntryOf): void {
  const belt = fault.belt < 0 ? undefined : plan.belts[fault.belt];
  say(gate, pathOf(gate, fault, entryOf), {
    code: `plan/${fault.code}`,
    message:
      belt === undefined
        ? en`${capital(fault.message)} (${fault.rule}).`
        : en`Belt ${quoted(belt.id)}: ${fault.message} (${fault.rule}).`,
    hint: en`${capital(fault.hint)}.`,
  });
}

type EntryOf = PlanParts['entryOf'] & { readonly belts: readonly number[] };

/** The part of a belt, or of another entry, that a fault is about. */
const PARTS = new Map([
  ['duplicate-id', 'id'],
  ['depth', 'depth'],
  ['length', 'places'],
  ['laid-too-early', 'laid'],
  ['unseen-loss', 'when'],
  ['wrong-area', 'area'],
]);
/** The list in which an item of an entry stands. */
const ITEMS: Readonly<Record<PlanEntry['list'], string>> = {
  groups: 'belts',
  triggers: 'do',
  notices: 'treaty',
  production: 'store',
};

function pathOf(gate: Gate, { code, belt, segment, entry }: PlanFault, entryOf: EntryOf): Path {
  if (belt < 0 && entry === undefined) return ['belts'];
  const path = entry === undefined ? ['belts', entryOf.belts[belt]] : [entry.list, entryOf[entry.list][entry.index]];
  if (segment !== undefined) return [...path, 'places', segment];
  if (entry?.item !== undefined) return [...path, ITEMS[entry.list], entry.item];
  const part = PARTS.get(code);
  return part === undefined || partAt(gate.located.value, [...path, part]) === undefined ? path : [...path, part];
}
