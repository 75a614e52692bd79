// Layers that give each hex a number: movement cost, distances, what belts add, where playouts went.
import type { FlowGround, Tracks } from '../../analysis/index.ts';
import type { Place } from '../../hex/index.ts';
import { stepCosts } from '../../rules/index.ts';
import type { PolicyName } from '../../exercise/index.ts';
import type { MoverClass, Scenario } from '../../rules/index.ts';
import { text } from '../text/index.ts';
import { addedMinutes, chosenFlow, distances, type LayerGround } from './layer-ground.ts';
import { emptyPart, type LayerPart } from './layer-parts.ts';
import type { LayerSettings } from './layer-settings.ts';

/** Outlining more hexes than this would take longer than it says. */
const MOST_OUTLINED = 20_000;

/** Playouts that were played for the map. */
export interface TracksShown {
  readonly tracks: Tracks;
  readonly policy: PolicyName;
}

function mostOf(values: Int32Array): number {
  let most = 0;
  for (let hex = 0; hex < values.length; hex++) most = Math.max(most, values[hex]);
  return most;
}

function leastOf(values: Int32Array): number {
  let least = mostOf(values);
  for (let hex = 0; hex < values.length; hex++) if (values[hex] >= 0) least = Math.min(least, values[hex]);
  return least;
}

const minutes = (n: number) => text.words.minutes(n);

export function costPart(scenario: Scenario, mover: MoverClass): LayerPart {
  const enter = Int32Array.from(stepCosts(scenario)[mover].enter, (cost) => (cost === 0 ? -1 : cost));
  const name = text.words.moverClass[mover];
  const { costTitle, costAt, costNever, costNote } = text.layers;
  const max = mostOf(enter);
  return {
    marks: { field: { values: enter, max } },
    legend: {
      id: 'cost',
      title: costTitle(name),
      ramp: { low: minutes(leastOf(enter)), high: minutes(max) },
      keys: [],
      notes: [costNote],
    },
    say: (place) => at(enter, place, (value) => (value < 0 ? costNever(name) : costAt(minutes(value), name))),
  };
}

/** Words for a hex; none for hexsides. */
function at(values: Int32Array, place: Place, words: (value: number) => string): string | undefined {
  return place < values.length ? words(values[place]) : undefined;
}

/** Class and goal of a flow, and the names of its columns where others have the same. */
export function flowName({ scenario, routes }: LayerGround, flow: FlowGround): string {
  const alike = routes.flows.filter(({ mover, zone }) => mover === flow.mover && zone === flow.zone);
  const names = alike.length > 1 ? flow.flow.columns.map((column) => scenario.columns[column].name) : [];
  return text.effect.group(text.words.moverClass[flow.mover], scenario.zones[flow.zone]?.name ?? '', names);
}

export function distancePart(ground: LayerGround, settings: LayerSettings, id: 'toGoal' | 'fromStart'): LayerPart {
  const { layers } = text;
  const flow = chosenFlow(ground, settings);
  if (flow === undefined) return emptyPart(id, layers.tint[id], layers.noColumns);
  const values = distances(ground, flow, settings.by, id);
  const max = mostOf(values);
  const [title, words] =
    id === 'toGoal' ? [layers.toGoalTitle, layers.toGoalAt] : [layers.fromStartTitle, layers.fromStartAt];
  return {
    marks: { field: { values, max } },
    legend: {
      id,
      title: title(flowName(ground, flow), layers.passage[settings.by]),
      ramp: { low: minutes(0), high: minutes(max) },
      keys: [],
      notes: [layers.noWayNote],
    },
    say: (place) => at(values, place, (value) => words(value < 0 ? layers.noWay : minutes(value))),
  };
}

export function addedPart(ground: LayerGround, settings: LayerSettings): LayerPart {
  const { layers } = text;
  const flow = chosenFlow(ground, settings);
  if (flow === undefined) return emptyPart('added', layers.tint.added, layers.noColumns);
  const by = settings.by === 'bare' ? 'through' : settings.by;
  const values = addedMinutes(ground, flow, by);
  const shut = [...values.keys()].filter((hex) => values[hex] === -2);
  const max = mostOf(values);
  const drawn = values.map((value) => (value === 0 ? -1 : value));
  return {
    marks: {
      field: { values: drawn, max },
      areas: shut.length === 0 || shut.length > MOST_OUTLINED ? [] : [{ places: shut, sort: 'shut' }],
    },
    legend: {
      id: 'added',
      title: layers.addedTitle(flowName(ground, flow), layers.passage[by]),
      ramp: { low: minutes(0), high: minutes(max) },
      keys: shut.length === 0 ? [] : [{ swatch: { as: 'area', sort: 'shut' }, words: layers.shut }],
      notes: [layers.addedNote],
    },
    say: (place) =>
      at(values, place, (value) =>
        value === -2 ? layers.shutAt : value < 0 ? layers.noWay : layers.addedAt(minutes(value)),
      ),
  };
}

export function tracksPart({ tracks, policy }: TracksShown, onlyAnnounced: boolean): LayerPart {
  const { layers, words } = text;
  const { steps, total, seeds } = tracks;
  const mean = (count: number) => layers.mean(count / seeds);
  const max = mostOf(steps);
  return {
    marks: {
      field: { values: steps.map((count) => (count === 0 ? -1 : count)), max, write: mean },
    },
    legend: {
      id: 'tracks',
      title: layers.tracksTitle(seeds, words.policyShort[policy]),
      ramp: { low: mean(0), high: mean(max) },
      keys: [],
      notes: [layers.tracksNote, ...(onlyAnnounced ? [layers.tracksKnown] : [])],
    },
    say: (place) =>
      at(steps, place, (count) =>
        count === 0 ? layers.tracksNone : layers.tracksAt(mean(count), words.share(count / total)),
      ),
  };
}
