// The one gate from untrusted JSON to a legal Scenario: shape, then meaning, then sense; all problems at once.
import { editionOne } from '../rules/index.ts';
import type { Column, ObstacleKind, Post, Scenario, Zone } from '../rules/index.ts';
import { hashOf } from './canonical.ts';
import { checkFormat } from './format.ts';
import { makeGate } from './gate.ts';
import type { Gate } from './gate.ts';
import { readJsonInto } from './json.ts';
import type { Located } from './located.ts';
import { makeSink, resultOf } from './problems.ts';
import type { Sink } from './problems.ts';
import { readMap } from './read-map.ts';
import type { ReadMap } from './read-map.ts';
import { readColumns, readPosts, soundZones } from './read-sides.ts';
import type { Read } from './read-sides.ts';
import { readZones } from './read-zones.ts';
import { checkSense } from './sense.ts';
import type { Playable } from './sense.ts';
import { soundPart } from './shape-check.ts';
import { scenarioShape } from './shapes.ts';
import type { ScenarioDocument } from './shapes.ts';
import { readCatalogue } from './stock.ts';
import type { Result } from './types.ts';

/**
 * Reads a scenario of format 1 from the text of a file. The scenario, perhaps with warnings, or at least one error; never
 * throws, whatever the text.
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
  if (checkFormat(sink, located, 'scenario') === undefined) return undefined;
  const gate = makeGate(sink, located, scenarioShape);
  const map = readMap(gate);
  const catalogue = readCatalogue(gate, map.terrains).items;
  const zones = readZones(gate, map.grid);
  const columns = readColumns(gate, map, zones);
  const posts = readPosts(gate, map, zones);
  const parts = soundParts(gate, map, zones && soundZones(zones), columns, posts);
  if (parts !== undefined) checkSense(gate, parts);
  if (sink.errors > 0 || parts === undefined) return undefined;
  return makeScenario(gate.located.value as ScenarioDocument, parts, catalogue);
}

/** The parts on which sense depends, when all of them are sound, whatever else may be wrong. */
function soundParts(
  gate: Gate,
  { grid, ground, terrains, features }: ReadMap,
  zones: readonly Zone[] | undefined,
  readColumns: readonly Read<Column>[],
  readPosts: readonly Read<Post>[],
): Playable | undefined {
  const turnMinutes = soundPart<number>(gate.check, ['turnMinutes']);
  const deadline = soundPart<number>(gate.check, ['deadline']);
  const needed = soundPart<number>(gate.check, ['needed']);
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

/** Every part has been checked against its shape and for its meaning, and no fault was found. */
function makeScenario(document: ScenarioDocument, parts: Playable, catalogue: readonly ObstacleKind[]): Scenario {
  const { id, title, summary, briefing, learning, questions, sides, budget, policy } = document;
  const text = { title, summary, briefing, learning, questions, sides };
  return { ...editionOne(budget), id, hash: hashOf(document), text, ...parts, catalogue, budget, policy };
}
