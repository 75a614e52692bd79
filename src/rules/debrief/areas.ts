// The ground as an exercise leaves it, by hex and by place: what is suspected or confirmed, and which segments have a good record (LE-2, LE-3).
import type { Hex, Place } from '../../hex/index.ts';
import type { Heard } from '../table.ts';
import { wasLaid } from './civilians.ts';
import { groundLeft, HEX } from './ground-left.ts';
import { hasGoodRecord } from './remains.ts';

/** Ascending. */
export interface AreasLeft {
  readonly suspected: readonly Hex[];
  readonly confirmed: readonly Hex[];
  /** Places of segments that were laid, or lay there already, with and without a good record. */
  readonly recorded: readonly Place[];
  readonly unrecorded: readonly Place[];
}

/** LE-2, LE-3 for a state, as if the exercise were over. */
export function areasLeft(state: Heard): AreasLeft {
  const { setting, words } = state;
  const { status, hazards } = groundLeft(state);
  const hexesAs = (wanted: number) =>
    hazards.hexes.filter((_, number) => status[number] === wanted).sort((a, b) => a - b);
  const laid = setting.segments.flatMap(({ place }, i) => (wasLaid(setting, words, i) ? [{ place, i }] : []));
  const placesWith = (good: boolean) =>
    laid.filter(({ i }) => hasGoodRecord(state, i) === good).map(({ place }) => place);
  return {
    suspected: hexesAs(HEX.suspected),
    confirmed: hexesAs(HEX.confirmed),
    recorded: placesWith(true),
    unrecorded: placesWith(false),
  };
}
