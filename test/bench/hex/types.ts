// What a bench hands to whoever prints it.

export interface BenchRow {
  /** What was measured, e.g. "field". */
  readonly name: string;
  /** The map, e.g. "24×18". */
  readonly size: string;
  /** The unit of value and reference, e.g. "ns/hex". */
  readonly unit: string;
  /** Median over the rounds. */
  readonly value: number;
  /** The same for the C++ twin, when a compiler was there. */
  readonly reference?: number;
  /** Median over the rounds of value / reference of one round. */
  readonly ratio?: number;
  /** Checksum of the results; equal to the twin's, or the bench throws. */
  readonly check: string;
}
