// What a bench hands to whoever prints it.

/** What numbers are asked for: of the value or of the ratio, at most or at least so much. */
export interface Goal {
  readonly of: 'value' | 'ratio';
  readonly most?: number;
  readonly least?: number;
}

export interface BenchRow {
  /** What was measured, e.g. "field". */
  readonly name: string;
  /** The map, e.g. "24×18". */
  readonly size: string;
  /** The unit of value and reference, e.g. "ns/hex". */
  readonly unit: string;
  /** Median over the rounds. */
  readonly value: number;
  /** The same for what it is set against: the C++ twin, when a compiler was there; for a package, ours; for two workers, one. */
  readonly reference?: number;
  /** Median over the rounds of value / reference of one round, or as the row's name says. */
  readonly ratio?: number;
  readonly goal?: Goal;
  /** Checksum of the results; equal to the twin's or to what was recorded, or the bench throws. */
  readonly check: string;
}
