// The scales of the picture of effect against cost.
import { scaleLinear } from 'd3-scale';

/** A scale that holds the values and 0, with round ends. */
export function scaleFor(values: readonly number[], from: number, to: number) {
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  return scaleLinear()
    .domain([least, most === least ? least + 1 : most])
    .nice()
    .range([from, to]);
}
