// When has the moving side arrived (ME-1)?
import { describe, expect, test } from 'vitest';
import { arrivalOf, COL, decidingColumn, isDenied, type State } from '../../src/rules/index.ts';
import { columnAt } from '../../src/rules/state.ts';
import { begin } from './watch.ts';

/** A state in which the columns arrived at these minutes (−1 = not). */
function arrivals(minutes: readonly number[], needed: number, deadline: number): State {
  const state = begin({ rows: ['.....', '.....'], columns: minutes.map(() => ({})), needed, deadline });
  minutes.forEach((minute, i) => {
    state.words[columnAt(i) + COL.arrived] = minute;
  });
  return state;
}

describe('ME-1 arrival', () => {
  test.each([
    // The example of RULES.md: 2 of 3 needed, deadline 120.
    [[61, 118, 131], 2, 120, 118, 1],
    [[131, 61, 118], 2, 120, 118, 2],
    [[61, 118, 131], 3, 120, undefined, -1],
    [[61, 118, 131], 1, 120, 61, 0],
    [[61, 121, 131], 2, 120, undefined, -1],
    [[120, -1, 120], 2, 120, 120, 2],
    [[-1, -1, -1], 1, 120, undefined, -1],
    // Of columns that arrive in the same minute the lower number is counted first.
    [[50, 50, 50], 2, 120, 50, 1],
    [[0, -1, -1], 1, 120, 0, 0],
  ])('at %j, %i needed by %i: %s', (minutes, needed, deadline, arrival, column) => {
    const state = arrivals(minutes, needed, deadline);
    expect(arrivalOf(state)).toBe(arrival);
    expect(decidingColumn(state)).toBe(column);
    expect(isDenied(state)).toBe(arrival === undefined);
  });
});
