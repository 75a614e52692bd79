// Layers that mark places: distinct routes, minimum cut, what the other side knows, each belt's worth, records and legacy.
import type { FlowDenial, WorthReport } from '../../analysis/index.ts';
import type { AreaMark, AreaSort } from '../../board/index.ts';
import { disc, type Place } from '../../hex/index.ts';
import type { AreasLeft } from '../../rules/index.ts';
import { text } from '../text/index.ts';
import type { LayerGround } from './layer-ground.ts';
import { emptyPart, type LayerPart, type LegendKey, sayer } from './layer-parts.ts';
import { cutLayer, routesLayer } from './layers.ts';

/** Adds a line of words to a place. */
function note(at: Map<Place, string[]>, place: Place, words: string): void {
  const known = at.get(place) ?? [];
  if (!known.includes(words)) known.push(words);
  at.set(place, known);
}

export function routesPart(ground: LayerGround, flows: readonly FlowDenial[]): LayerPart {
  const { layers, words } = text;
  if (flows.length === 0) return emptyPart('routes', layers.routesTitle, layers.noColumns);
  const { lines } = routesLayer(ground.scenario, flows, 'executed');
  const at = new Map<Place, string[]>();
  for (const { hexes, role, minutes, added } of lines) {
    const said = layers.fateAt[role](words.minutes(minutes), words.minutes(added));
    for (const hex of hexes) note(at, hex, said);
  }
  const fates = (['open', 'lengthened', 'closed'] as const).filter((fate) => lines.some(({ role }) => role === fate));
  return {
    marks: { routes: lines.map(({ hexes, role }) => ({ hexes, style: role, letter: layers.fateLetter[role] })) },
    legend: {
      id: 'routes',
      title: layers.routesTitle,
      keys: fates.map((fate) => ({
        swatch: { as: 'route', style: fate },
        letter: layers.fateLetter[fate],
        words: layers.fate[fate],
      })),
      notes: [],
    },
    say: sayer(at),
  };
}

/** RD-5: round what lies there while a way leads round it, else through it. */
export function cutPart(ground: LayerGround, flows: readonly FlowDenial[]): LayerPart {
  const { layers } = text;
  if (flows.length === 0) return emptyPart('cut', layers.overlay.cut, layers.noColumns);
  const how = flows.some(({ executed }) => executed.capacity.round.value !== 0) ? 'round' : 'through';
  const places = cutLayer(ground.scenario, flows, 'executed', how)
    .places.filter(({ role }) => role === 'cut')
    .map(({ place }) => place);
  const notes = how === 'through' ? [layers.cutThrough] : [];
  if (places.length === 0) {
    const isOpen = flows.some(({ executed }) => executed.capacity[how].value === undefined);
    return emptyPart('cut', layers.overlay.cut, isOpen ? layers.cutOpen : layers.cutShut);
  }
  const at = new Map<Place, string[]>();
  places.forEach((place, i) => note(at, place, layers.cutAt(i + 1)));
  return {
    marks: { areas: [{ places, sort: 'cut', letters: places.map((_, i) => String(i + 1)) }] },
    legend: {
      id: 'cut',
      title: layers.cutTitle(places.length),
      keys: [{ swatch: { as: 'area', sort: 'cut' }, letter: '1', words: layers.cutKey }],
      notes,
    },
    say: sayer(at),
  };
}

/** Hexes within recon range of the moving side's columns that the viewer sees (RC-1). */
function watchedHexes({ scenario, view, columns }: LayerGround): readonly Place[] {
  const seen = columns.map((column) => {
    const own = scenario.columns[column];
    const now = view?.columns[column];
    if (now === undefined) return { hex: own.start, recon: own.recon };
    return { hex: now.status === 'active' ? now.hex : -1, recon: own.recon };
  });
  const hexes = seen.flatMap(({ hex, recon }) => (hex < 0 ? [] : disc(scenario.grid, hex, recon)));
  return [...new Set(hexes)].sort((a, b) => a - b);
}

/** Places of segments that the viewer sees, by whether the moving side knows them. While a plan is made none of it is known. */
function segmentsKnown({ scenario, view, plan }: LayerGround): { known: Place[]; unknown: Place[] } {
  const all = view?.segments ?? [
    ...(plan?.belts ?? []).flatMap(({ places }) => places.map((place) => ({ place, known: false }))),
    ...scenario.contamination.flatMap(({ places, known }) => places.map((place) => ({ place, known: known.moving }))),
  ];
  const at = (wanted: boolean) => all.filter(({ known }) => known === wanted).map(({ place }) => place);
  return { known: at(true), unknown: at(false) };
}

/** KN-1, KN-2. */
export function knownPart(ground: LayerGround): LayerPart {
  const { layers } = text;
  if (ground.view?.viewer === 'moving') return emptyPart('known', layers.overlay.known, layers.knownOwn);
  const { known, unknown } = segmentsKnown(ground);
  const watched = watchedHexes(ground);
  const sorts = [
    ['watched', watched, layers.watched, layers.watchedAt],
    ['known', known, layers.known, layers.knownAt],
    ['unknown', unknown, layers.unknown, layers.unknownAt],
  ] as const;
  const notes = ground.view?.viewer === 'laying' ? [layers.knownGuess] : [];
  return { ...areasPart('known', layers.knownTitle, sorts, layers.knownLetter, notes) };
}

type Sorts = readonly (readonly [sort: AreaSort, places: readonly Place[], key: string, at: string])[];

function areasPart(
  id: 'known' | 'legacy',
  title: string,
  sorts: Sorts,
  letters: Readonly<Partial<Record<AreaSort, string>>>,
  notes: readonly string[],
): LayerPart {
  const at = new Map<Place, string[]>();
  const areas: AreaMark[] = [];
  const keys: LegendKey[] = [];
  for (const [sort, places, key, words] of sorts) {
    if (places.length === 0) continue;
    areas.push({ places, sort, letters: letters[sort] });
    keys.push({ swatch: { as: 'area', sort }, letter: letters[sort], words: key });
    for (const place of places) note(at, place, words);
  }
  return { marks: { areas }, legend: { id, title, keys, notes }, say: sayer(at) };
}

/** WO-2. */
export function worthPart({ plan }: LayerGround, report: WorthReport): LayerPart {
  const { layers, words } = text;
  const values = report.leaveOneOut?.belts ?? [];
  const most = Math.max(1, ...values.map(({ delay }) => delay?.mean ?? 0));
  const at = new Map<Place, string[]>();
  const glows = (plan?.belts ?? []).flatMap(({ id, places }) => {
    const value = values.find((one) => one.id === id);
    if (value === undefined) return [];
    const { delay, denied } = value;
    const said = [
      ...(delay === undefined
        ? []
        : [layers.worthAt(id, words.decimal(delay.mean), words.decimal(delay.low), words.decimal(delay.high))]),
      ...(denied.mean > 0 ? [layers.worthDenied(id, words.share(denied.mean))] : []),
    ];
    for (const place of places) for (const line of said) note(at, place, line);
    const label = delay === undefined ? layers.worthNoDelay(id) : layers.worthLabel(id, words.signed(delay.mean));
    const mean = delay?.mean ?? 0;
    return [{ places, strength: mean <= 0 ? -1 : Math.round((100 * mean) / most), label }];
  });
  return {
    marks: { glows },
    legend: {
      id: 'worth',
      title: layers.worthTitle(report.seeds),
      keys: [{ swatch: { as: 'glow' }, words: layers.worthKey }],
      notes: glows.length === 0 ? [layers.worthNoBelts] : [],
    },
    say: sayer(at),
  };
}

/** LE-2, LE-3. */
export function legacyPart({ suspected, confirmed, recorded, unrecorded }: AreasLeft): LayerPart {
  const { layers } = text;
  const sorts = [
    ['suspected', suspected, layers.suspected, layers.suspected],
    ['confirmed', confirmed, layers.confirmed, layers.confirmed],
    ['recorded', recorded, layers.recorded, layers.recorded],
    ['unrecorded', unrecorded, layers.unrecorded, layers.unrecorded],
  ] as const;
  const isClean = suspected.length + confirmed.length === 0;
  return areasPart('legacy', layers.legacyTitle, sorts, layers.legacyLetter, isClean ? [layers.legacyClean] : []);
}
