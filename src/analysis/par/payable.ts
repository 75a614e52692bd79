// What a box of the search asks for of each kind leaves so much of the budget for the rest, and so upper bounds for all kinds (PA-3).
import { countRowFor, type Fixing, type Relaxation } from './relaxation.ts';
import { ENDLESS, type Option, type ParModel, type Part } from './types.ts';

type Amount = 'points' | 'effort';
const AMOUNTS = ['points', 'effort'] as const;

/** By kind: the option whose rows cost least of an amount. */
function cheapest({ options }: ParModel, amount: Amount): ReadonlyMap<number, Option> {
  const best = new Map<number, Option>();
  for (const option of options) {
    const known = best.get(option.kind);
    if (known === undefined || option[amount] * known.depth < known[amount] * option.depth)
      best.set(option.kind, option);
  }
  return best;
}

const known = new WeakMap<ParModel, Readonly<Record<Amount, ReadonlyMap<number, Option>>>>();

function cheapestOf(model: ParModel): Readonly<Record<Amount, ReadonlyMap<number, Option>>> {
  const found = known.get(model) ?? { points: cheapest(model, 'points'), effort: cheapest(model, 'effort') };
  known.set(model, found);
  return found;
}

function holds(outer: Part, inner: Part): boolean {
  return (
    outer.left <= inner.left && outer.right >= inner.right && outer.top <= inner.top && outer.bottom >= inner.bottom
  );
}

interface Asked {
  readonly part: Part;
  readonly rows: number;
}

/** Rows that are asked for in a part at least: by itself, or by all parts in it. Parts hold one another, or have nothing in common. */
function leastIn({ rows }: Pick<Asked, 'rows'>, inside: readonly Asked[]): number {
  const outermost = inside.filter((each) => !inside.some((other) => other !== each && holds(other.part, each.part)));
  let sum = 0;
  for (const each of outermost) {
    sum += leastIn(
      each,
      inside.filter((other) => other !== each && holds(each.part, other.part)),
    );
  }
  return Math.max(rows, sum);
}

/** By kind: rows that the box asks for at least. */
function askedBy({ countRows }: Relaxation, box: readonly Fixing[]): ReadonlyMap<number, number> {
  const lower = new Map<number, number>();
  for (const fixing of box) {
    if (fixing.what === 'row') lower.set(fixing.index, Math.max(lower.get(fixing.index) ?? 0, fixing.lower));
  }
  const byKind = new Map<number, Asked[]>();
  for (const { kind, part, row } of countRows.values()) {
    const rows = lower.get(row) ?? 0;
    if (rows > 0) byKind.set(kind, [...(byKind.get(kind) ?? []), { part, rows }]);
  }
  return new Map([...byKind].map(([kind, asked]) => [kind, leastIn({ rows: 0 }, asked)]));
}

/** The box with what follows from it for each kind; undefined when it asks for more than can be paid. */
export function withPayable(relaxation: Relaxation, box: readonly Fixing[]): readonly Fixing[] | undefined {
  const { model } = relaxation.target;
  const [[whole]] = model.ranks;
  const asked = askedBy(relaxation, box);
  const cheap = cheapestOf(model);
  // Rounded in favour of the box, so that it holds too where deeper rows cost less each.
  const left = { points: model.budget.points, effort: model.budget.effort };
  for (const amount of AMOUNTS) {
    for (const [kind, rows] of asked) {
      const option = cheap[amount].get(kind);
      if (option !== undefined) left[amount] -= Math.floor((rows * option[amount]) / option.depth);
    }
    if (left[amount] < 0) return undefined;
  }
  const bounds = [...cheap.points.keys()].flatMap((kind): Fixing[] => {
    let more = ENDLESS;
    for (const amount of AMOUNTS) {
      const option = cheap[amount].get(kind);
      if (option === undefined || option[amount] === 0) continue;
      more = Math.min(more, Math.floor((left[amount] * option.depth) / option[amount]));
    }
    if (more === ENDLESS) return [];
    const upper = (asked.get(kind) ?? 0) + more;
    const index = countRowFor(relaxation, kind, whole);
    const isKnown = box.some((fixing) => fixing.what === 'row' && fixing.index === index && fixing.upper <= upper);
    return isKnown ? [] : [{ what: 'row', index, lower: 0, upper, most: ENDLESS }];
  });
  return [...box, ...bounds];
}
