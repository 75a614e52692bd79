// All layers that are switched on: what the board draws over its scene, the legend, and what is said of a place.
import type { FlowDenial, WorthReport } from '../../analysis/index.ts';
import type { Place } from '../../hex/index.ts';
import type { AreasLeft } from '../../rules/index.ts';
import { text } from '../text/index.ts';
import type { LayerGround, LayerSource } from './layer-ground.ts';
import { cutPart, knownPart, legacyPart, routesPart, worthPart } from './layer-overlays.ts';
import { emptyPart, type LayerMarks, type LayerPart, type LegendEntry } from './layer-parts.ts';
import type { LayerSettings, Overlay } from './layer-settings.ts';
import { addedPart, costPart, distancePart, tracksPart, type TracksShown } from './layer-tints.ts';

/** What has to be asked for, or takes longer; undefined = it is not there. */
export interface LayerReports {
  readonly flows: readonly FlowDenial[] | undefined;
  readonly tracks: TracksShown | undefined;
  readonly worth: WorthReport | undefined;
  readonly areas: AreasLeft | undefined;
}

export interface LayerShow {
  readonly marks: Partial<LayerMarks>;
  readonly legend: readonly LegendEntry[];
  readonly say: (place: Place) => readonly string[];
}

/** `ground` undefined = nothing of either side may be seen: then only the map's own numbers are shown. */
export function showLayers(
  { scenario }: LayerSource,
  ground: LayerGround | undefined,
  settings: LayerSettings,
  reports: LayerReports,
): LayerShow {
  const tint = tintPart(scenario, ground, settings, reports);
  const overlays = settings.overlays.map((id) => overlayPart(id, ground, reports));
  const parts = [...(tint === undefined ? [] : [tint]), ...overlays];
  return {
    marks: joinMarks(parts),
    legend: parts.map(({ legend }) => legend),
    say: (place) => parts.flatMap(({ say }) => say(place) ?? []),
  };
}

function tintPart(
  scenario: LayerSource['scenario'],
  ground: LayerGround | undefined,
  settings: LayerSettings,
  { tracks }: LayerReports,
): LayerPart | undefined {
  const { layers } = text;
  const { tint, mover } = settings;
  if (tint === 'none') return undefined;
  if (tint === 'cost') return costPart(scenario, mover);
  if (ground === undefined) return emptyPart(tint, layers.tint[tint], layers.hidden);
  if (tint === 'added') return addedPart(ground, settings);
  if (tint !== 'tracks') return distancePart(ground, settings, tint);
  if (tracks === undefined) return emptyPart(tint, layers.tint.tracks, layers.tracksAsk);
  return tracksPart(tracks, ground.view === undefined);
}

function overlayPart(id: Overlay, ground: LayerGround | undefined, reports: LayerReports): LayerPart {
  const { layers } = text;
  const { flows, worth, areas } = reports;
  if (ground === undefined) return emptyPart(id, layers.overlay[id], layers.hidden);
  switch (id) {
    case 'routes':
      return flows === undefined ? emptyPart(id, layers.routesTitle, layers.routesBusy) : routesPart(ground, flows);
    case 'cut':
      return flows === undefined ? emptyPart(id, layers.overlay.cut, layers.routesBusy) : cutPart(ground, flows);
    case 'known':
      return knownPart(ground);
    case 'worth':
      return worth === undefined ? emptyPart(id, layers.overlay.worth, layers.tracksAsk) : worthPart(ground, worth);
    case 'legacy':
      return areas === undefined ? emptyPart(id, layers.legacyTitle, layers.legacyLater) : legacyPart(areas);
  }
}

function joinMarks(parts: readonly LayerPart[]): Partial<LayerMarks> {
  const all = parts.map(({ marks }) => marks);
  return {
    field: all.find(({ field }) => field !== undefined)?.field,
    areas: all.flatMap(({ areas = [] }) => areas),
    glows: all.flatMap(({ glows = [] }) => glows),
    routes: all.flatMap(({ routes = [] }) => routes),
  };
}
