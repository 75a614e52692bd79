// The smallest change of one input that turns something: tried out one by one or by doubling and halving, never worked out (WY-3).
import type { Change, ChangeName, Unit, Unturned } from './change-types.ts';

/** An input that is a whole number, and what turns when it has another value. */
export interface Knob {
  readonly change: ChangeName;
  readonly of?: string;
  readonly period?: number;
  readonly unit: Unit;
  readonly now: number;
  /** Values that are looked at. */
  readonly least: number;
  readonly most: number;
  /** Does the outcome turn at this value? It is the engine or the gate that says so. */
  readonly turns: (value: number) => boolean;
  /** Rules that the changed plan would break. */
  readonly breaks?: (value: number) => readonly string[];
}

export type Found = { readonly change: Change } | { readonly unturned: Unturned };

/** Where no more values than so many lie in a direction, all are tried; else they are doubled and halved. */
const EACH = 12;

interface Hit {
  readonly by: number;
  readonly search: Change['search'];
}

/** The least k from 1 to `room` at which it turns; where there are many, by doubling and halving, so that k − 1 does not turn it. */
function least(room: number, turns: (k: number) => boolean): Hit | undefined {
  if (room <= EACH) {
    for (let k = 1; k <= room; k++) if (turns(k)) return { by: k, search: 'each' };
    return undefined;
  }
  let no = 0;
  let yes = 1;
  while (!turns(yes)) {
    if (yes === room) return undefined;
    no = yes;
    yes = Math.min(2 * yes, room);
  }
  while (yes - no > 1) {
    const middle = Math.floor((yes + no) / 2);
    if (turns(middle)) yes = middle;
    else no = middle;
  }
  return { by: yes, search: yes === 1 ? 'each' : 'halving' };
}

/** The nearest value at which it turns, upwards or downwards; of equals the greater. */
export function smallest(knob: Knob): Found {
  const { change, of, period, unit, now, least: bottom, most } = knob;
  const up = least(most - now, (k) => knob.turns(now + k));
  // Below, only what would be nearer is of use.
  const room = Math.min(now - bottom, up === undefined ? Number.MAX_SAFE_INTEGER : up.by - 1);
  const down = least(room, (k) => knob.turns(now - k));
  const hit = down ?? up;
  const named = { change, ...(of !== undefined && { of }), ...(period !== undefined && { period }) };
  if (hit === undefined) {
    const search = Math.max(most - now, now - bottom) <= EACH ? 'each' : 'halving';
    return { unturned: { ...named, least: bottom, most, search } };
  }
  const to = down === undefined ? now + hit.by : now - hit.by;
  const breaks = knob.breaks?.(to) ?? [];
  return { change: { ...named, now, to, by: hit.by, unit, breaks, search: hit.search } };
}

/** What was found, apart. */
export function sortFound(found: readonly Found[]): { changes: readonly Change[]; unturned: readonly Unturned[] } {
  const changes = found.flatMap((each) => ('change' in each ? [each.change] : []));
  return { changes, unturned: found.flatMap((each) => ('unturned' in each ? [each.unturned] : [])) };
}

/** A switch, a name or another thing that is so or so: the change, when it turns. */
export function switched(
  change: ChangeName,
  now: Change['now'],
  to: Change['to'],
  turns: boolean,
  more: Partial<Change> = {},
): readonly Change[] {
  return turns ? [{ change, now, to, by: 1, unit: 'switch', breaks: [], search: 'each', ...more }] : [];
}

/** An input whose values have no order between them: a name, a place, a switch. */
export interface Choice<V extends Change['now']> {
  readonly change: ChangeName;
  readonly of?: string;
  readonly period?: number;
  readonly now: V;
  /** Other values, the one that is tried first before the others. */
  readonly others: readonly V[];
  readonly turns: (value: V) => boolean;
  /** How far a value is; 1 `switch` unless said. */
  readonly far?: (value: V) => number;
  readonly unit?: Unit;
}

/** The first of the values that turns it; nothing where there are none to try. */
export function chosen<V extends Change['now']>(choice: Choice<V>): readonly Found[] {
  const { change, of, period, now, others, turns, far, unit = 'switch' } = choice;
  if (others.length === 0) return [];
  const named = { change, ...(of !== undefined && { of }), ...(period !== undefined && { period }) };
  const to = others.find(turns);
  if (to === undefined) return [{ unturned: { ...named, least: 0, most: others.length, search: 'each' } }];
  return [{ change: { ...named, now, to, by: far?.(to) ?? 1, unit, breaks: [], search: 'each' } }];
}

/** A knob, where it has any room. */
export function tried(knob: Knob): readonly Found[] {
  return knob.least >= knob.most ? [] : [smallest(knob)];
}
