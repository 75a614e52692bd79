// The one gate from unknown data to a tally, and its text: what a sweep writes to files and reads back.
import { canonicalText } from '../../scenario/index.ts';
import type { Histogram } from './histogram.ts';
import { pairsLength } from './pairs.ts';
import {
  type ComparisonTally,
  FIGURES,
  GROUP_FIGURES,
  type GroupTally,
  MORE_FIGURES,
  MORE_SUMS,
  PAIR_FIELDS,
  type PlanTally,
  SUMS,
} from './types.ts';

/** Where in the data something is wrong, as a JSON pointer, and what should be there. */
export interface TallyFault {
  readonly pointer: string;
  readonly expected: string;
}

export type TallyResult =
  | { readonly ok: true; readonly value: ComparisonTally }
  | { readonly ok: false; readonly fault: TallyFault };

/** The canonical text of a tally: equal tallies are equal texts, and `parseTally` reads back what it says. */
export function makeTallyText(tally: ComparisonTally): string {
  return canonicalText(tally);
}

/** Reading goes on after a fault, with something harmless in place of what is wrong; the first fault counts. */
interface Reader {
  fault?: TallyFault;
}

function blameInPlace(reader: Reader, pointer: string, expected: string): void {
  reader.fault ??= { pointer, expected };
}

function listAt(reader: Reader, value: unknown, at: string): readonly unknown[] {
  if (Array.isArray(value)) return value;
  blameInPlace(reader, at, 'a list');
  return [];
}

function numberAt(reader: Reader, value: unknown, at: string, least = Number.MIN_SAFE_INTEGER): number {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= least) return value;
  blameInPlace(reader, at, least < 0 ? 'a whole number' : `a whole number from ${least} on`);
  return 0;
}

function textAt(reader: Reader, value: unknown, at: string): string {
  if (typeof value === 'string') return value;
  blameInPlace(reader, at, 'a text');
  return '';
}

/** An object with exactly these keys, perhaps the further ones together. */
function objectAt(
  reader: Reader,
  value: unknown,
  at: string,
  keys: readonly string[],
  more: readonly string[] = [],
): ReadonlyMap<string, unknown> {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  const entries = new Map<string, unknown>(isObject ? Object.entries(value) : []);
  const wanted = entries.size === keys.length ? keys : [...keys, ...more];
  if (entries.size !== wanted.length || !wanted.every((key) => entries.has(key))) {
    blameInPlace(reader, at, `an object with ${wanted.join(', ')}`);
  }
  return entries;
}

/** Pairs of numbers that rise from pair to pair by their first. */
function risingAt(reader: Reader, value: unknown, at: string): readonly (readonly [number, number])[] {
  let last = Number.NEGATIVE_INFINITY;
  return listAt(reader, value, at).map((entry, i) => {
    const pair = listAt(reader, entry, `${at}/${i}`);
    if (pair.length !== 2) blameInPlace(reader, `${at}/${i}`, 'two numbers');
    const first = numberAt(reader, pair[0], `${at}/${i}/0`);
    if (first <= last) blameInPlace(reader, `${at}/${i}/0`, 'a number above those before it');
    last = first;
    return [first, numberAt(reader, pair[1], `${at}/${i}/1`, 1)];
  });
}

type Keys = readonly [reader: Reader, value: unknown, at: string, keys: readonly string[], more?: readonly string[]];

function histogramsAt(...[reader, value, at, keys, more]: Keys): Readonly<Record<string, Histogram>> {
  const found = [...objectAt(reader, value, at, keys, more)];
  return Object.fromEntries(found.map(([name, item]) => [name, risingAt(reader, item, `${at}/${name}`)]));
}

function groupAt(reader: Reader, value: unknown, at: string): GroupTally {
  const object = objectAt(reader, value, at, ['group', 'achieved', 'figures']);
  return {
    group: textAt(reader, object.get('group'), `${at}/group`),
    achieved: numberAt(reader, object.get('achieved'), `${at}/achieved`, 0),
    figures: histogramsAt(reader, object.get('figures'), `${at}/figures`, GROUP_FIGURES) as GroupTally['figures'],
  };
}

function numbersAt(reader: Reader, value: unknown, at: string): readonly number[] {
  return listAt(reader, value, at).map((item, i) => numberAt(reader, item, `${at}/${i}`, 0));
}

function planAt(reader: Reader, value: unknown, at: string): PlanTally {
  const object = objectAt(reader, value, at, [
    'plan',
    'runs',
    'deniedRuns',
    'figures',
    'sums',
    'belts',
    'columns',
    'groups',
  ]);
  const figures = histogramsAt(reader, object.get('figures'), `${at}/figures`, FIGURES, MORE_FIGURES);
  const sums = [...objectAt(reader, object.get('sums'), `${at}/sums`, SUMS, MORE_SUMS)];
  const read = sums.map(([name, item]) => [name, numberAt(reader, item, `${at}/sums/${name}`, 0)]);
  const groups = listAt(reader, object.get('groups'), `${at}/groups`);
  return {
    plan: textAt(reader, object.get('plan'), `${at}/plan`),
    runs: numberAt(reader, object.get('runs'), `${at}/runs`, 0),
    deniedRuns: numberAt(reader, object.get('deniedRuns'), `${at}/deniedRuns`, 0),
    figures: figures as PlanTally['figures'],
    sums: Object.fromEntries(read) as PlanTally['sums'],
    belts: numbersAt(reader, object.get('belts'), `${at}/belts`),
    columns: numbersAt(reader, object.get('columns'), `${at}/columns`),
    groups: groups.map((group, i) => groupAt(reader, group, `${at}/groups/${i}`)),
  };
}

/** Ranges of seeds that do not touch. */
function seedsAt(reader: Reader, value: unknown): ComparisonTally['seeds'] {
  let last = -1;
  return risingAt(reader, value, '/seeds').map(([from, to], i) => {
    if (from < 1 || to < from || from <= last + 1) blameInPlace(reader, `/seeds/${i}`, 'a range apart from the others');
    last = to;
    return [from, to];
  });
}

function tallyAt(reader: Reader, value: unknown): ComparisonTally {
  const object = objectAt(reader, value, '', ['seeds', 'plans', 'pairs']);
  const seeds = seedsAt(reader, object.get('seeds'));
  const plans = listAt(reader, object.get('plans'), '/plans').map((plan, i) => planAt(reader, plan, `/plans/${i}`));
  const count = seeds.reduce((sum, [from, to]) => sum + to - from + 1, 0);
  plans.forEach(({ runs }, i) => {
    if (runs !== count) blameInPlace(reader, `/plans/${i}/runs`, `${count}, as many as there are seeds`);
  });
  const pairs = listAt(reader, object.get('pairs'), '/pairs').map((item, i) => numberAt(reader, item, `/pairs/${i}`));
  const wanted = pairsLength(plans.length);
  if (pairs.length !== wanted)
    blameInPlace(reader, '/pairs', `${wanted} numbers: ${PAIR_FIELDS.length} for each pair of plans`);
  return { seeds, plans, pairs };
}

/** A tally from parsed JSON; the first thing that is wrong with it is told as data. */
export function parseTally(value: unknown): TallyResult {
  const reader: Reader = {};
  const tally = tallyAt(reader, value);
  return reader.fault === undefined ? { ok: true, value: tally } : { ok: false, fault: reader.fault };
}
