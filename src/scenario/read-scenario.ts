// The one gate from untrusted JSON to a legal Scenario: shape, then meaning, then sense; all problems at once.
import { STOCK_LEGACY } from '../rules/index.ts';
import type { Column, Post, Scenario } from '../rules/index.ts';
import { hashOf } from './canonical.ts';
import { checkFormat } from './format.ts';
import { makeGate } from './gate.ts';
import type { Gate } from './gate.ts';
import { readJsonInto } from './json.ts';
import type { Located } from './located.ts';
import { makeSink, resultOf } from './problems.ts';
import type { Sink } from './problems.ts';
import { readCalendar } from './read-calendar.ts';
import { readCatalogue } from './read-catalogue.ts';
import { namedColumns, readColumns } from './read-columns.ts';
import { readMap } from './read-map.ts';
import type { ReadMap } from './read-map.ts';
import { readPosts, soundZones } from './read-sides.ts';
import type { Read } from './read-sides.ts';
import { readTriggers } from './read-triggers.ts';
import { readContamination, readMessages, readTreaties, soundMessages } from './read-world.ts';
import { readZones } from './read-zones.ts';
import type { ReadZone } from './read-zones.ts';
import { checkSense } from './sense.ts';
import { checkMore } from './sense-more.ts';
import type { Playable } from './sense.ts';
import { soundPart } from './shape-check.ts';
import { scenarioShape, scenarioShape1 } from './shapes.ts';
import type { ScenarioDocument } from './shapes.ts';
import type { Result } from './types.ts';

/**
 * Reads a scenario of format 1 or 2 from the text of a file. The scenario, perhaps with warnings, or at least one error;
 * never throws, whatever the text.
 */
export function parseScenario(text: string): Result<Scenario> {
  const sink = makeSink();
  const located = readJsonInto(sink, text);
  return resultOf(sink, located && readScenarioInto(sink, located));
}

/** The same for a scenario inside another document; problems name their places in that document. */
export function parseScenarioDocument(located: Located): Result<Scenario> {
  const sink = makeSink();
  return resultOf(sink, readScenarioInto(sink, located));
}

/** The scenario together with its JSON document, as a transcript keeps it. */
export function scenarioDocument(text: string): Result<{ readonly scenario: Scenario; readonly document: unknown }> {
  const sink = makeSink();
  const located = readJsonInto(sink, text);
  const scenario = located && readScenarioInto(sink, located);
  return resultOf(sink, located && scenario && { scenario, document: located.value });
}

/** The same, with the problems in `sink`; undefined when one of them is an error. */
export function readScenarioInto(sink: Sink, located: Located): Scenario | undefined {
  const version = checkFormat(sink, located, 'scenario');
  if (version === undefined) return undefined;
  const gate = makeGate(sink, located, 'scenario', version, { 1: scenarioShape1, 2: scenarioShape });
  const map = readMap(gate);
  const kinds = readCatalogue(gate, map.terrains, map.features);
  const zones = readZones(gate, map.grid);
  const { calendar, budget, dated } = readCalendar(gate, kinds);
  const columns = readColumns(gate, { map, zones, kinds });
  const posts = readPosts(gate, map, zones);
  const world = readWorld(gate, map, zones, kinds, dated);
  const parts = soundParts(gate, map, zones, columns, posts);
  if (parts !== undefined) checkSense(gate, parts);
  if (sink.errors > 0 || parts === undefined || calendar === undefined || budget === undefined) return undefined;
  const document = gate.located.value as ScenarioDocument;
  const catalogue = (kinds ?? []).flatMap(({ kind }) => kind ?? []);
  const named = { hash: hashOf(located.value), edition: version };
  const scenario = scenarioOf(document, { ...named, ...parts, ...world, calendar, budget, catalogue });
  checkMore(gate, scenario);
  return sink.errors > 0 ? undefined : scenario;
}

/** What a scenario has in its document, and no other part of it says. */
type Written = 'id' | 'text' | 'policy' | 'layingPolicy' | 'law' | 'legacy';

/**
 * Part by part: V8 gives an object of more than a dozen parts that are spread into it a hidden class of its own each time it is made, and the
 * engine's code, which then meets another one in every job, is thrown away and at last made for any object, at two thirds of the speed.
 */
function scenarioOf(document: ScenarioDocument, made: Omit<Scenario, Written>): Scenario {
  const { title, summary, briefing, learning, questions, sides } = document;
  const { layingPolicy = 'react', law = {}, legacy = STOCK_LEGACY } = document;
  return {
    id: document.id,
    hash: made.hash,
    text: { title, summary, briefing, learning, questions, sides },
    grid: made.grid,
    terrains: made.terrains,
    terrain: made.terrain,
    features: made.features,
    feature: made.feature,
    zones: made.zones,
    catalogue: made.catalogue,
    columns: made.columns,
    posts: made.posts,
    budget: made.budget,
    turnMinutes: made.turnMinutes,
    deadline: made.deadline,
    needed: made.needed,
    policy: document.policy,
    layingPolicy,
    edition: made.edition,
    calendar: made.calendar,
    treaties: made.treaties,
    law,
    contamination: made.contamination,
    messages: made.messages,
    triggers: made.triggers,
    legacy,
  };
}

/** What format 2 has round the exercise. */
function readWorld(
  gate: Gate,
  { grid }: ReadMap,
  zones: readonly ReadZone[] | undefined,
  kinds: ReturnType<typeof readCatalogue>,
  dated: boolean | undefined,
): Pick<Scenario, 'treaties' | 'contamination' | 'messages' | 'triggers'> {
  const treaties = readTreaties(gate, dated);
  const contamination = readContamination(gate, grid, kinds);
  const messages = readMessages(gate);
  const names = { zones, columns: namedColumns(gate), messages, belts: [] };
  const triggers = readTriggers(gate, names).map(({ value }) => value);
  return { treaties, contamination, messages: soundMessages(messages), triggers };
}

/** The parts on which sense depends, when all of them are sound, whatever else may be wrong. */
function soundParts(
  gate: Gate,
  { grid, ground, terrains, features }: ReadMap,
  readZones: readonly ReadZone[] | undefined,
  readColumns: readonly Read<Column>[],
  readPosts: readonly Read<Post>[],
): Playable | undefined {
  const turnMinutes = soundPart<number>(gate.check, ['turnMinutes']);
  const deadline = soundPart<number>(gate.check, ['deadline']);
  const needed = soundPart<number>(gate.check, ['needed']);
  const zones = readZones && soundZones(readZones);
  const columns = valuesOf(readColumns);
  const posts = valuesOf(readPosts);
  if (grid === undefined || ground === undefined || zones === undefined) return undefined;
  if (turnMinutes === undefined || deadline === undefined || needed === undefined) return undefined;
  if (columns.length < readColumns.length || posts.length < readPosts.length) return undefined;
  const board = { grid, terrains: terrains.items, features: features.items, ...ground };
  return { ...board, zones, columns, posts, turnMinutes, deadline, needed };
}

function valuesOf<T extends Column | Post>(read: readonly Read<T>[]): readonly T[] {
  return read.flatMap((entry) => (entry === undefined ? [] : [entry.value]));
}
