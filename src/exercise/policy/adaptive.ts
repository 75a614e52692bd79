// What adaptive counts otherwise than breach: forcing against clearing, lanes in the making, ground beside what was found (PO-8).
import { neighbour, type Place } from '../../hex/index.ts';
import { CERTAIN, type ColumnView, hexesOf, type Minutes, type SegmentView } from '../../rules/index.ts';
import { bestHelp, breachMinutes, forceLoss, forceMinutes, type Knowledge, minutesLeft, shutAt } from './knowledge.ts';
import type { Draft } from './keep.ts';
import type { Roster } from './roster.ts';

/** For each strength step that forcing is expected to cost. */
const STEP_DREAD: Minutes = 60;
/** What part of a segment's minutes the ground beside it counts with: one in so many. */
const SUSPICION = 3;

/** Minutes of clearing it, by this column or, where it cannot, by the best of the side; −1 = nobody can. */
function clearingMinutes(knowledge: Knowledge, segment: SegmentView, column: number): Minutes {
  const own = breachMinutes(knowledge, segment, column);
  return own >= 0 ? own : bestHelp(knowledge, segment);
}

/** What forcing counts with, or −1 when the column cannot, or has too few steps for it. */
function forcingMinutes(knowledge: Knowledge, segment: SegmentView, column: number): Minutes {
  const minutes = forceMinutes(knowledge, segment, column);
  const loss = forceLoss(knowledge, segment, column);
  return minutes < 0 || knowledge.view.columns[column].strength <= loss ? -1 : minutes + loss * STEP_DREAD;
}

function prefersForce(knowledge: Knowledge, segment: SegmentView, column: number): boolean {
  const force = forcingMinutes(knowledge, segment, column);
  const clearing = clearingMinutes(knowledge, segment, column);
  return force >= 0 && (clearing < 0 || force < clearing);
}

/** PO-8: a lane in the making counts with what is left of it, another segment with the least of clearing and forcing. */
export function adaptiveMinutes(knowledge: Knowledge, column: number, segment: SegmentView): Minutes {
  const { worker } = segment;
  const left = worker >= 0 && worker !== column ? minutesLeft(knowledge, segment, worker) : -1;
  if (left >= 0) return left;
  return prefersForce(knowledge, segment, column)
    ? forcingMinutes(knowledge, segment, column)
    : clearingMinutes(knowledge, segment, column);
}

/** PO-8: does it force the step that these segments bar, all of them? */
export function forcesBars(knowledge: Knowledge, column: ColumnView, bars: readonly SegmentView[]): boolean {
  let loss = 0;
  for (const bar of bars) {
    if (!prefersForce(knowledge, bar, column.column)) return false;
    loss += forceLoss(knowledge, bar, column.column);
  }
  return column.strength > loss;
}

/** Hexes on which something known lies, whatever it is: nothing is suspected there. */
const TAKEN = -1;

/** PO-8: what is suspected on and beside a place that counts with so many minutes; `touched` gets the hexes that had nothing yet. */
function suspectInPlace(roster: Roster, place: Place, minutes: Minutes, touched: number[]): void {
  const { scenario, suspected } = roster;
  const suspect = (hex: number) => {
    if (hex < 0 || suspected[hex] === TAKEN || minutes <= suspected[hex]) return;
    if (suspected[hex] === 0) touched.push(hex);
    suspected[hex] = minutes;
  };
  for (const hex of hexesOf(scenario, place)) {
    suspect(hex);
    for (let direction = 0; direction < 6; direction++) suspect(neighbour(scenario.grid, hex, direction));
  }
}

/**
 * PO-8: adds to the weights what the ground beside known segments counts with. `weights` holds places and minutes in turn,
 * of the segments that bite the column; segments that are found for certain teach nothing.
 */
export function addSuspicions(knowledge: Knowledge, weights: Draft): void {
  const { roster, view } = knowledge;
  const { scenario, suspected } = roster;
  const touched: number[] = [];
  for (const { place } of view.segments) if (place < scenario.grid.size) suspected[place] = TAKEN;
  const { items, count } = weights;
  for (let i = 0; i < count; i += 2) {
    const minutes = Math.floor(items[i + 1] / SUSPICION);
    const segment = shutAt(knowledge, items[i]);
    if (minutes <= 0 || segment === undefined || scenario.catalogue[segment.kind].visibility >= CERTAIN) continue;
    suspectInPlace(roster, items[i], minutes, touched);
  }
  for (const hex of touched) {
    items[weights.count++] = hex;
    items[weights.count++] = suspected[hex];
    suspected[hex] = 0;
  }
  for (const { place } of view.segments) if (place < scenario.grid.size) suspected[place] = 0;
}
