// How the search divides a box: by who is late, by the rows of a kind in a part of the map, by an option; by the one that narrows most (PA-3).
import { countRowFor, type Fixing, fixInPlace, type Relaxation } from './relaxation.ts';
import { isIn } from './regions.ts';
import { withPayable } from './payable.ts';
import { countsOf } from './timetable.ts';
import { ENDLESS, MILLION, type Part } from './types.ts';

/** Millionths that count as nothing. */
const NOTHING = 1;
/** A sum this close to a whole number, in millionths, is taken for one when it comes to dividing. */
const CLOSE = 1000;
/** Ways to divide that are tried out. */
const MOST_TRIED = 3;
/** What a half that is closed counts as having grown, and the least that any half does, in millionths of the budget. */
const CLOSED = MILLION;
const LEAST = 50;

/** Something whole that the values, in millionths, make a fraction. */
interface Divide {
  readonly value: number;
  readonly most: number;
  readonly row: () => Pick<Fixing, 'what' | 'index'>;
}

/** Those that are fractions, the nearest to the middle of two whole numbers first. What is `close` to one is whole. */
function fractions(offers: readonly Divide[], close: number): Divide[] {
  return offers
    .map((offer, i) => ({ offer, i, rest: offer.value % MILLION }))
    .filter(({ rest }) => rest > close && rest < MILLION - close)
    .sort((a, b) => Math.abs(a.rest * 2 - MILLION) - Math.abs(b.rest * 2 - MILLION) || a.i - b.i)
    .map(({ offer }) => offer);
}

function columnOffers(columns: readonly number[], y: Int32Array): Divide[] {
  return columns.map((index) => ({ value: y[index] ?? 0, most: 1, row: () => ({ what: 'column', index }) }));
}

/** By kind and part: rows laid. */
function countOffers(relaxation: Relaxation, parts: readonly Part[], y: Int32Array): Divide[] {
  const { target, optionOf } = relaxation;
  const { model } = target;
  const laid = Array.from(y.keys()).filter((column) => optionOf[column] >= 0 && y[column] > 0);
  return parts.flatMap((part) => {
    const sums = new Map<number, number>();
    for (const column of laid) {
      const { kind, depth, place } = model.options[optionOf[column]];
      if (isIn(model, part, place)) sums.set(kind, (sums.get(kind) ?? 0) + depth * y[column]);
    }
    return [...sums].map(([kind, value]): Divide => {
      return { value, most: ENDLESS, row: () => ({ what: 'row', index: countRowFor(relaxation, kind, part) }) };
    });
  });
}

/** What could be divided by, the most telling first: who is late; else rows of a kind, in the largest parts of the map; else an option. */
function offersOf(relaxation: Relaxation, y: Int32Array): Divide[] {
  const { lateColumns, optionOf, target } = relaxation;
  const groups = lateColumns.filter((column) => column >= 0);
  const late = fractions(columnOffers(groups, y), NOTHING);
  if (late.length > 0) return late;
  const counts: Divide[] = [];
  for (const parts of target.model.ranks) {
    counts.push(...fractions(countOffers(relaxation, parts, y), CLOSE));
    if (counts.length >= MOST_TRIED) break;
  }
  if (counts.length > 0) return counts.slice(0, MOST_TRIED);
  const options = Array.from(y.keys()).filter((column) => optionOf[column] >= 0);
  return fractions(columnOffers(options, y), NOTHING).slice(0, 1);
}

/** The fuller half comes first. */
function halvesOf({ value, most, row }: Divide): readonly [Fixing, Fixing] {
  const fixing = { ...row(), most };
  const whole = Math.floor(value / MILLION);
  return [
    { ...fixing, lower: whole + 1, upper: most },
    { ...fixing, lower: 0, upper: whole },
  ];
}

/**
 * The halves of the box to look at: none or one when others are closed already. Each way to divide is tried out on the rows that
 * there are; the one whose halves both become dearest is taken. `grown` says by how much a half has, in millionths of the budget, or
 * undefined when it is closed.
 */
export function divide(
  relaxation: Relaxation,
  box: readonly Fixing[],
  y: Int32Array,
  grown: () => number | undefined,
): readonly Fixing[] {
  const offers = offersOf(relaxation, y);
  if (offers.length === 0) throw new RangeError('par: nothing to divide by');
  if (offers.length === 1) return halvesOf(offers[0]);
  let best: { halves: readonly Fixing[]; score: number } | undefined;
  for (const offer of offers) {
    const halves = halvesOf(offer);
    const growths = halves.map((half) => {
      const payable = withPayable(relaxation, [...box, half]);
      if (payable === undefined) return undefined;
      fixInPlace(relaxation, payable);
      return grown();
    });
    const open = halves.filter((_, i) => growths[i] !== undefined);
    if (open.length < 2) return open;
    const [a, b] = growths.map((growth) => Math.floor(Math.max(LEAST, growth ?? CLOSED) / LEAST));
    if (best === undefined || a * b > best.score) best = { halves, score: a * b };
  }
  return best?.halves ?? [];
}

/**
 * The halves of a box in which what was chosen has no timetable: fewer segments of some class, or as many of it and fewer of the
 * next. None when the box asks for as many of each already: all in it has at least these segments, and so no timetable.
 */
export function divideByClass(
  { times, target: { model } }: Relaxation,
  box: readonly Fixing[],
  chosen: readonly number[],
): readonly Fixing[] {
  if (model.calendar === undefined || times === undefined) throw new RangeError('par: not paid, without a calendar');
  const counts = countsOf(model, model.calendar, chosen);
  const open = counts.findIndex(
    (count, i) =>
      count > 0 &&
      !box.some(({ what, index, lower }) => what === 'row' && index === times.classes[i] && lower >= count),
  );
  if (open < 0) return [];
  const fixing = { what: 'row', index: times.classes[open], most: ENDLESS } as const;
  return [
    { ...fixing, lower: counts[open], upper: ENDLESS },
    { ...fixing, lower: 0, upper: counts[open] - 1 },
  ];
}
