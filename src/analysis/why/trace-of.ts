// A measure with its parts, and what they come to (WY-2).
import { MEASURE_RULES } from './rule-ids.ts';
import type { MeasureName, MeasurePart, MeasureTrace } from './types.ts';

export function traceOf(
  measure: MeasureName,
  value: number | undefined,
  parts: readonly MeasurePart[],
  more: Partial<MeasureTrace> = {},
): MeasureTrace {
  return { measure, rules: MEASURE_RULES[measure], value, parts, ...more };
}

/** What the parts of a trace come to (WY-2). */
export function sumOfParts({ parts, divisor }: MeasureTrace): number {
  const sum = parts.reduce((all, { amount }) => all + amount, 0);
  return divisor === undefined ? sum : Math.ceil(sum / divisor);
}
