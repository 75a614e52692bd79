// What adaptive counts otherwise than breach: forcing against clearing, lanes in the making, ground beside what was found (PO-8).
import { type Hex, neighbour, type Place } from '../../hex/index.ts';
import { CERTAIN, type ColumnView, hexesOf, type Minutes, type SegmentView, type View } from '../../rules/index.ts';
import { bestHelp, breachMinutes, forceLoss, forceMinutes, type Knowledge, minutesLeft, shutAt } from './knowledge.ts';
import { type Draft, note } from './keep.ts';
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

/** The hexes on and beside a place; worked out once for each. */
function around({ scenario, grid, arounds }: Roster, place: Place): readonly Hex[] {
  const known = arounds.get(place);
  if (known !== undefined) return known;
  const hexes = hexesOf(scenario, place).flatMap((hex) => [
    hex,
    ...[0, 1, 2, 3, 4, 5].map((direction) => neighbour(grid, hex, direction)).filter((next) => next >= 0),
  ]);
  arounds.set(place, hexes);
  return hexes;
}

/** PO-8: what is suspected on and beside a place that counts with so many minutes; `touched` gets the hexes that had nothing yet. */
function suspectInPlace(roster: Roster, place: Place, minutes: Minutes, touched: Draft): void {
  const { suspected } = roster;
  const hexes = around(roster, place);
  for (let i = 0; i < hexes.length; i++) {
    const hex = hexes[i];
    if (suspected[hex] === TAKEN || minutes <= suspected[hex]) continue;
    if (suspected[hex] === 0) note(touched, hex);
    suspected[hex] = minutes;
  }
}

/** Marks all hexes on which the view shows a segment. */
function markKnownInPlace({ grid, suspected }: Roster, { segments }: View, mark: number): void {
  for (let i = 0; i < segments.length; i++) {
    const { place } = segments[i];
    if (place < grid.size) suspected[place] = mark;
  }
}

/**
 * PO-8: adds to the weights what the ground beside known segments counts with. `weights` holds places and minutes in turn,
 * of the segments that bite the column; segments that are found for certain teach nothing.
 */
export function addSuspicions(knowledge: Knowledge, weights: Draft): void {
  const { roster, view } = knowledge;
  const { scenario, suspected, touched } = roster;
  touched.count = 0;
  markKnownInPlace(roster, view, TAKEN);
  const { items, count } = weights;
  for (let i = 0; i < count; i += 2) {
    const minutes = Math.floor(items[i + 1] / SUSPICION);
    const segment = shutAt(knowledge, items[i]);
    if (minutes <= 0 || segment === undefined || scenario.catalogue[segment.kind].visibility >= CERTAIN) continue;
    suspectInPlace(roster, items[i], minutes, touched);
  }
  for (let i = 0; i < touched.count; i++) {
    const hex = touched.items[i];
    note(weights, hex);
    note(weights, suspected[hex]);
    suspected[hex] = 0;
  }
  markKnownInPlace(roster, view, 0);
}
