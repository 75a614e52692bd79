// Cells of the tables of a comparison.
import type { Distribution, Interval } from '../analysis/index.ts';
import { minutes, percent } from './output.ts';

export function shareBetween({ low, high }: Interval): string {
  return `${percent(low)} to ${percent(high)}`;
}

export function mean(value: number | undefined): string {
  return value === undefined ? '–' : value.toFixed(1);
}

export function quantiles({ p10, p50, p90, mean: average }: Distribution): string[] {
  return [minutes(p10), minutes(p50), minutes(p90), mean(average)];
}

export function signed(value: number, digits = 1): string {
  return `${value > 0 ? '+' : ''}${value.toFixed(digits)}`;
}
