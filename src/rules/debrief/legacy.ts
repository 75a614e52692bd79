// Land release: the same ground cleared in the years after, year by year and in short (LE-4 to LE-7, CI-3).
import type { LegacySummary, LegacyYear } from '../measure-types.ts';
import { INCIDENT_BANDS, RESIDUAL_BANDS, TEAM_WEEKS } from '../numbers.ts';
import type { Heard } from '../table.ts';
import { bandOf, fromQuarters } from './civilians.ts';
import { type GroundLeft, groundLeft, HEX, noteExposure, type Price, priceOf, workInPlace } from './ground-left.ts';

/** Where the work stands: surveys go through all hexes first, then clearing does (LE-4). */
interface Queue {
  hex: number;
  clearing: boolean;
}

/** The next hex in which there is work, or −1. */
function nextInPlace({ status }: GroundLeft, queue: Queue): number {
  for (;;) {
    for (; queue.hex < status.length; queue.hex++) {
      const found = status[queue.hex];
      const isNext = queue.clearing ? found === HEX.confirmed : found === HEX.suspected || found === HEX.surveyed;
      if (isNext) return queue.hex;
    }
    if (queue.clearing) return -1;
    queue.hex = 0;
    queue.clearing = true;
  }
}

/** LE-4: one year's work; what it took. */
function workAYearInPlace(ground: GroundLeft, queue: Queue, number: number): Price {
  const { teams, points } = ground.state.setting.scenario.legacy;
  const year: Price = { weeks: teams * TEAM_WEEKS, points };
  const spent = { weeks: 0, points: 0 };
  if (year.weeks === 0 || year.points === 0) return spent;
  for (;;) {
    const hex = nextInPlace(ground, queue);
    if (hex < 0) return spent;
    const price = priceOf(ground, hex);
    // What a whole year is not enough for takes a whole year.
    const weeks = Math.min(price.weeks, year.weeks);
    const cost = Math.min(price.points, year.points);
    if (spent.weeks + weeks > year.weeks || spent.points + cost > year.points) return spent;
    workInPlace(ground, hex, { weeks, points: cost }, number);
    spent.weeks += weeks;
    spent.points += cost;
  }
}

function yearsOf(ground: GroundLeft): LegacyYear[] {
  const { tallies, state } = ground;
  const queue: Queue = { hex: 0, clearing: false };
  const years: LegacyYear[] = [];
  while (tallies.suspected + tallies.confirmed > 0 && years.length < state.setting.scenario.legacy.years) {
    const exposure = fromQuarters(tallies.exposure);
    if (state.notes !== undefined) noteExposure(ground, years.length + 1);
    const spent = workAYearInPlace(ground, queue, years.length + 1);
    const { suspected, confirmed, cancelled, reduced, cleared } = tallies;
    years.push({ year: years.length + 1, suspected, confirmed, cancelled, reduced, cleared, ...spent, exposure });
  }
  return years;
}

/** The legacy of a state, as if the exercise were over: each year's work from the first on; [] when nothing is to be done (LE-7). */
export function legacyOf(state: Heard): readonly LegacyYear[] {
  return yearsOf(groundLeft(state));
}

/** The same in short (LE-7). */
export function legacySummaryOf(state: Heard): LegacySummary {
  const ground = groundLeft(state);
  const { suspected, confirmed } = ground.tallies;
  const years = yearsOf(ground);
  const { tallies } = ground;
  const left = tallies.suspected + tallies.confirmed;
  const sum = (field: 'weeks' | 'points' | 'exposure') => years.reduce((all, year) => all + year[field], 0);
  return {
    years: left === 0 ? years.length : undefined,
    suspected,
    confirmed,
    cancelled: tallies.cancelled,
    reduced: tallies.reduced,
    cleared: tallies.cleared,
    left,
    weeks: sum('weeks'),
    points: sum('points'),
    incidents: bandOf(sum('exposure'), INCIDENT_BANDS),
    residual: bandOf(tallies.residual, RESIDUAL_BANDS),
  };
}
