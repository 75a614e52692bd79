// The one gate from untrusted JSON to a legal Plan, and the way back to text.
import { makePlaceText } from '../hex/index.ts';
import type { Place } from '../hex/index.ts';
import { checkPlan } from '../rules/index.ts';
import type { Belt, Plan, PlanFault, Scenario } from '../rules/index.ts';
import { hashOf } from './canonical.ts';
import { checkFormat } from './format.ts';
import { entriesOf, makeGate, say } from './gate.ts';
import type { Entry, Gate } from './gate.ts';
import { readJsonInto } from './json.ts';
import type { Located } from './located.ts';
import { suggest } from './nearest.ts';
import { readPlace } from './places.ts';
import { makeSink, resultOf } from './problems.ts';
import type { Sink } from './problems.ts';
import { quoted } from './quote.ts';
import { soundPart } from './shape-check.ts';
import { PLAN_FORMAT, planShape } from './shapes.ts';
import type { BeltDocument, PlanDocument } from './shapes.ts';
import type { Result } from './types.ts';

/**
 * Reads a plan of format 1 for a scenario from the text of a file: shape, the right scenario, known kinds, places on the map,
 * and the rules of laying (OB-1 to OB-8). A legal plan, or at least one error; never throws, whatever the text.
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

/** The same, with the problems in `sink`; undefined when one of them is an error. */
export function readPlanInto(sink: Sink, located: Located, scenario: Scenario): Plan | undefined {
  if (checkFormat(sink, located, 'plan') === undefined) return undefined;
  const gate = makeGate(sink, located, planShape);
  if (!checkScenario(gate, scenario)) return undefined;
  const entries = entriesOf<BeltDocument>(gate, 'belts') ?? [];
  const belts = entries.map((entry) => readBelt(gate, scenario, entry));
  const sound = belts.filter((belt) => belt !== undefined);
  const plan: Plan = { name: soundPart<string>(gate.check, ['name']) ?? '', belts: sound };
  const entryOf = belts.flatMap((belt, i) => (belt === undefined ? [] : [i]));
  for (const fault of checkPlan(scenario, plan)) sayFault(gate, fault, plan, entryOf);
  return sink.errors > 0 ? undefined : plan;
}

/** Is the plan for this scenario? Of a plan for another one nothing more is said. */
function checkScenario(gate: Gate, scenario: Scenario): boolean {
  const id = soundPart<string>(gate.check, ['scenario']);
  if (id !== undefined && id !== scenario.id) {
    say(gate, ['scenario'], {
      code: 'plan/other-scenario',
      message: `This plan is for the scenario ${quoted(id)}, not for ${quoted(scenario.id)}.`,
      hint: `Open it with ${quoted(id)}, or choose a plan for ${quoted(scenario.id)}.`,
    });
    return false;
  }
  const hash = soundPart<string>(gate.check, ['scenarioHash']);
  if (hash !== undefined && hash !== scenario.hash) {
    say(gate, ['scenarioHash'], {
      code: 'plan/other-hash',
      message: `The plan was made for another version of ${quoted(scenario.id)}: the scenario has changed since.`,
      hint: `If the plan still suits it, write "${scenario.hash}" here.`,
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
      message: `The scenario's catalogue has no kind ${quoted(document.kind)}.`,
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
  return places.length < document.places.length ? undefined : { id: document.id, kind, depth: document.depth, places };
}

/** A fault found by the rules, at its place in the file. `entryOf` numbers the entries of the plan's belts. */
function sayFault(gate: Gate, fault: PlanFault, plan: Plan, entryOf: readonly number[]): void {
  const belt = fault.belt < 0 ? undefined : plan.belts[fault.belt];
  const path = belt === undefined ? ['belts'] : ['belts', entryOf[fault.belt], ...partOf(fault)];
  const subject = belt === undefined ? '' : `Belt ${quoted(belt.id)}: `;
  say(gate, path, {
    code: `plan/${fault.code}`,
    message: `${subject}${belt === undefined ? capital(fault.message) : fault.message} (${fault.rule}).`,
    hint: `${capital(fault.hint)}.`,
  });
}

const PARTS = new Map([
  ['duplicate-id', 'id'],
  ['depth', 'depth'],
  ['length', 'places'],
]);

function partOf({ code, segment }: PlanFault): (string | number)[] {
  if (segment !== undefined) return ['places', segment];
  const part = PARTS.get(code);
  return part === undefined ? [] : [part];
}

function capital(sentence: string): string {
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`;
}

/** The JSON document of a plan. */
export function planDocument(scenario: Scenario, plan: Plan): PlanDocument {
  const belts = plan.belts.map(({ id, kind, depth, places }) => ({
    id,
    kind: scenario.catalogue[kind].id,
    depth,
    places: places.map((place) => makePlaceText(scenario.grid, place)),
  }));
  return { format: PLAN_FORMAT, scenario: scenario.id, scenarioHash: scenario.hash, name: plan.name, belts };
}

/** The text of a plan's file, a line for each belt; `parsePlan` reads it back as an equal plan. */
export function makePlanText(scenario: Scenario, plan: Plan): string {
  const { belts, ...head } = planDocument(scenario, plan);
  const keys = Object.entries(head).map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`);
  const lines = belts.map(
    ({ id, kind, depth, places }) =>
      `    { "id": ${JSON.stringify(id)}, "kind": ${JSON.stringify(kind)}, "depth": ${depth}, "places": [${places
        .map((place) => JSON.stringify(place))
        .join(', ')}] }`,
  );
  const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`;
  return `{\n${keys.join('')}  "belts": ${list}\n}\n`;
}

/** SHA-256 of the canonical form of a plan's document; the same however its hexsides were named. */
export function planHash(scenario: Scenario, plan: Plan): string {
  return hashOf(planDocument(scenario, plan));
}
