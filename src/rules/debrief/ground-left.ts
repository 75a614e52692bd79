// The ground while it is released: which hexes are suspected or confirmed, what is left where, and what a survey or a clearing makes of it (LE-3, LE-5, LE-6).
import {
  CANCEL_CHANCE,
  CLEARING_HEX,
  CLEARING_UNIT,
  PURPOSE,
  RESIDUAL_CHANCE,
  SURVEY,
  TECHNICAL_SURVEY,
} from '../numbers.ts';
import type { Heard } from '../table.ts';
import { wasLaid } from './civilians.ts';
import { type Hazards, hazardsOf } from './hazards.ts';
import { fallsBelow, hasGoodRecord, isKnownOf, type Remains, remainsOf } from './remains.ts';

/** What a hex is; `surveyed` is suspected still, after a survey that did not cancel it (LE-5). */
export const HEX = { free: 0, suspected: 1, surveyed: 2, confirmed: 3, done: 4 } as const;

/** How many hexes there are of each, and what else is counted on the way. */
export interface Tallies {
  suspected: number;
  confirmed: number;
  cancelled: number;
  reduced: number;
  cleared: number;
  /** Units left in all, weighed, in quarters (CI-3). */
  exposure: number;
  /** Units kept back, and those that no area covers (LE-6). */
  residual: number;
}

/** Changed in place while the work goes on. */
export interface GroundLeft {
  readonly state: Heard;
  readonly hazards: Hazards;
  readonly remains: Remains;
  /** By number of the hex in `hazards.hexes`: one of HEX. */
  readonly status: Uint8Array;
  readonly tallies: Tallies;
}

export interface Price {
  readonly weeks: number;
  readonly points: number;
}

/** LE-3. */
function areasOf(state: Heard, { hexes, reaches }: Hazards, remains: Remains): Uint8Array {
  const { setting, words, notes } = state;
  const status = new Uint8Array(hexes.length);
  /** Who made it so: for a listener. */
  const by = notes && new Int32Array(hexes.length);
  reaches.forEach(({ own, near }, segment) => {
    if (!wasLaid(setting, words, segment)) return;
    if (!hasGoodRecord(state, segment)) {
      if (!isKnownOf(state, segment)) return;
      for (const hex of near) {
        if (status[hex] !== HEX.free) continue;
        status[hex] = HEX.suspected;
        if (by) by[hex] = segment;
      }
    } else if (remains.personnel[segment] + remains.others[segment] > 0) {
      for (const hex of own) {
        status[hex] = HEX.confirmed;
        if (by) by[hex] = segment;
      }
    }
  });
  if (by) noteAreas(state, hexes, status, by);
  return status;
}

/** The listener hears of each area, by number of its hex. */
function noteAreas({ setting, notes }: Heard, hexes: readonly number[], status: Uint8Array, by: Int32Array): void {
  hexes.forEach((hex, number) => {
    if (status[number] === HEX.free) return;
    const is = status[number] === HEX.confirmed ? 'confirmed' : 'suspected';
    notes?.push({ note: 'area', hex, is, place: setting.segments[by[number]].place });
  });
}

function weigh({ hazards, remains }: Pick<GroundLeft, 'hazards' | 'remains'>, segment: number): number {
  const { personnel, others } = hazards.reaches[segment];
  return remains.personnel[segment] * personnel + remains.others[segment] * others;
}

/** The ground as the exercise leaves it. */
export function groundLeft(state: Heard): GroundLeft {
  const hazards = hazardsOf(state.setting);
  const remains = remainsOf(state);
  const status = areasOf(state, hazards, remains);
  const tallies = { suspected: 0, confirmed: 0, cancelled: 0, reduced: 0, cleared: 0, exposure: 0, residual: 0 };
  for (const hex of status) {
    if (hex === HEX.suspected) tallies.suspected += 1;
    if (hex === HEX.confirmed) tallies.confirmed += 1;
  }
  for (let i = 0; i < remains.others.length; i++) {
    tallies.exposure += weigh({ hazards, remains }, i);
    const units = remains.personnel[i] + remains.others[i];
    if (units === 0 || status[hazards.reaches[i].at] !== HEX.free) continue;
    tallies.residual += units;
    state.notes?.push({ note: 'residual', place: state.setting.segments[i].place, units, by: 'uncovered' });
  }
  return { state, hazards, remains, status, tallies };
}

/** Units left in a hex (LE-6). */
function unitsAt({ hazards, remains }: GroundLeft, hex: number): number {
  let units = 0;
  for (const segment of hazards.segmentsAt[hex]) units += remains.personnel[segment] + remains.others[segment];
  return units;
}

/** What the next step in a hex costs: a survey, a technical survey, or clearing. */
export function priceOf(ground: GroundLeft, hex: number): Price {
  const status = ground.status[hex];
  if (status === HEX.suspected) return SURVEY;
  if (status === HEX.surveyed) return TECHNICAL_SURVEY;
  const units = unitsAt(ground, hex);
  return {
    weeks: CLEARING_HEX.weeks + units * CLEARING_UNIT.weeks,
    points: CLEARING_HEX.points + units * CLEARING_UNIT.points,
  };
}

/** LE-5. */
function surveyInPlace(ground: GroundLeft, hex: number): void {
  const { status, tallies, hazards, state } = ground;
  const isEmpty = unitsAt(ground, hex) === 0;
  if (isEmpty && fallsBelow(state, CANCEL_CHANCE, hazards.hexes[hex], PURPOSE.survey)) {
    status[hex] = HEX.done;
    tallies.suspected -= 1;
    tallies.cancelled += 1;
  } else status[hex] = HEX.surveyed;
}

/** LE-5. */
function surveyTechnicallyInPlace(ground: GroundLeft, hex: number): void {
  const { status, tallies } = ground;
  const isEmpty = unitsAt(ground, hex) === 0;
  status[hex] = isEmpty ? HEX.done : HEX.confirmed;
  tallies.suspected -= 1;
  if (isEmpty) tallies.reduced += 1;
  else tallies.confirmed += 1;
}

/** LE-6: a unit that is kept back is an anti-personnel one, if there was any. */
function clearInPlace(ground: GroundLeft, hex: number): void {
  const { state, hazards, remains, status, tallies } = ground;
  for (const segment of hazards.segmentsAt[hex]) {
    const hadPersonnel = remains.personnel[segment] > 0;
    if (!hadPersonnel && remains.others[segment] === 0) continue;
    tallies.exposure -= weigh(ground, segment);
    const kept = fallsBelow(state, RESIDUAL_CHANCE, state.setting.segments[segment].place, PURPOSE.residual) ? 1 : 0;
    remains.personnel[segment] = hadPersonnel ? kept : 0;
    remains.others[segment] = hadPersonnel ? 0 : kept;
    tallies.exposure += weigh(ground, segment);
    tallies.residual += kept;
    if (kept > 0)
      state.notes?.push({ note: 'residual', place: state.setting.segments[segment].place, units: kept, by: 'kept' });
  }
  status[hex] = HEX.done;
  tallies.confirmed -= 1;
  tallies.cleared += 1;
}

/** The listener hears what adds to the exposure of a year that begins (CI-3). */
export function noteExposure(ground: GroundLeft, year: number): void {
  const { notes, setting } = ground.state;
  setting.segments.forEach(({ place }, segment) => {
    const quarters = weigh(ground, segment);
    if (quarters > 0) notes?.push({ note: 'exposure', year, place, quarters });
  });
}

/** The listener hears which step it was, what it made of the hex, and what it took. */
function noteStep({ state, hazards, status }: GroundLeft, hex: number, was: number, price: Price, year: number): void {
  const isDone = status[hex] === HEX.done;
  const facts = { note: 'release', year, hex: hazards.hexes[hex], weeks: price.weeks, points: price.points } as const;
  if (was === HEX.suspected) {
    state.notes?.push({ ...facts, step: 'survey', became: isDone ? 'cancelled' : 'surveyed' });
  } else if (was === HEX.surveyed) {
    state.notes?.push({ ...facts, step: 'technical', became: isDone ? 'reduced' : 'confirmed' });
  } else state.notes?.push({ ...facts, step: 'clearing', became: 'cleared' });
}

/** Takes the next step in a hex that is suspected or confirmed; `price` is what it takes of its year. */
export function workInPlace(ground: GroundLeft, hex: number, price: Price, year: number): void {
  const was = ground.status[hex];
  if (was === HEX.suspected) surveyInPlace(ground, hex);
  else if (was === HEX.surveyed) surveyTechnicallyInPlace(ground, hex);
  else clearInPlace(ground, hex);
  if (ground.state.notes !== undefined) noteStep(ground, hex, was, price, year);
}
