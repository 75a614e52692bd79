// What adaptive counts otherwise than breach: forcing against clearing, lanes in the making, ground beside what was found (PO-8).
import { neighbour } from '../../hex/index.ts';
import { CERTAIN, type ColumnView, hexesOf, type Minutes, type SegmentView } from '../../rules/index.ts';
import {
  bestHelp,
  bitesColumn,
  breachMinutes,
  forceLoss,
  forceMinutes,
  type Knowledge,
  minutesLeft,
} from './knowledge.ts';

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

/**
 * PO-8: adds to the weights what the ground beside known segments counts with. `weights` holds places and minutes in turn,
 * of the segments that bite the column; segments that are found for certain teach nothing.
 */
export function addSuspicions(knowledge: Knowledge, column: number, weights: number[]): void {
  const { scenario } = knowledge.roster;
  const { grid, catalogue } = scenario;
  const taken = new Set(knowledge.view.segments.map(({ place }) => place));
  const most = new Map<number, Minutes>();
  const suspect = (hex: number, minutes: Minutes) => {
    if (hex >= 0 && !taken.has(hex) && minutes > (most.get(hex) ?? 0)) most.set(hex, minutes);
  };
  for (const segment of knowledge.shut) {
    if (catalogue[segment.kind].visibility >= CERTAIN || !bitesColumn(knowledge, segment, column)) continue;
    const minutes = Math.floor(adaptiveMinutes(knowledge, column, segment) / SUSPICION);
    for (const hex of hexesOf(scenario, segment.place)) {
      suspect(hex, minutes);
      for (let direction = 0; direction < 6; direction++) suspect(neighbour(grid, hex, direction), minutes);
    }
  }
  for (const [hex, minutes] of most) weights.push(hex, minutes);
}
