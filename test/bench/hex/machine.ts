// How quick the machine is beside the one that goals in milliseconds and playouts a second were set on: by a program that is none of ours.
import { SIZES } from './cases.ts';
import { median, sizeText } from './ours.ts';
import { compileReference, runReference } from './reference.ts';
import type { BenchRow } from './types.ts';

/** The distance field of the C++ twin on that machine, 100×100, ns a hex. */
const FIELD_THERE = 11.3;

/** One row, none without a compiler. */
export function benchMachine(rounds = 5): BenchRow[] {
  const size = SIZES.find(({ width }) => width === 100);
  if (size === undefined || !compileReference()) return [];
  const hexes = size.runs.field * size.width * size.height;
  const times = Array.from({ length: rounds }, (_, round) => runReference('field', size, round));
  const value = median(times.map(({ nanoseconds }) => nanoseconds / hexes));
  return [
    {
      name: 'this machine: C++ field, to where goals were set',
      size: sizeText(size),
      unit: 'ns/hex',
      value,
      reference: FIELD_THERE,
      ratio: value / FIELD_THERE,
      check: times[0].check,
    },
  ];
}
