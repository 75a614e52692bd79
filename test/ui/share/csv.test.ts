// Comma-separated values: quoting as RFC 4180 says, and no cell that a spreadsheet would run.
import { describe, expect, test } from 'vitest';
import type { ComparisonReport } from '../../../src/analysis/index.ts';
import { csvText, pairRows, planRows } from '../../../src/ui/share/csv.ts';

test.each([
  [['a', 1, undefined, -2.5], 'a,1,,-2.5\r\n'],
  [['a,b', 'say "hi"', 'two\nlines'], '"a,b","say ""hi""","two\nlines"\r\n'],
  [['=1+1', '+x', '-x', '@x', '\tx'], "'=1+1,'+x,'-x,'@x,'\tx\r\n"],
  [['="a"'], '"\'=""a"""\r\n'],
] as const)('%j', (row, line) => {
  expect(csvText([row])).toBe(line);
});

describe('a comparison', () => {
  const interval = { mean: 1, low: 0, high: 2 };
  const report = {
    plans: [
      {
        plan: 'A, first',
        denied: { count: 3, of: 10, low: 0.1, high: 0.6 },
        delay: { p10: 5, mean: 7.5 },
        clearanceTime: { p10: 1, p50: 2, p90: 3, mean: 2 },
        canalisation: { num: 1, den: 4 },
        losses: { mean: 0.5 },
        cost: { points: 8, effort: 40 },
      },
    ],
    paired: [{ a: 'A', b: 'B', delay: interval, denied: interval }],
  } as unknown as ComparisonReport;

  test('has a head and a line for each plan, with nothing where nothing is defined', () => {
    const [head, line] = csvText(planRows(report)).trimEnd().split('\r\n');
    expect(head.split(',')).toHaveLength(18);
    expect(line).toBe('"A, first",10,3,0.1,0.6,5,,,7.5,1,2,3,2,1,4,0.5,8,40');
  });

  test('and for each pair', () => {
    const [head, line] = csvText(pairRows(report)).trimEnd().split('\r\n');
    expect(head.split(',')).toHaveLength(11);
    expect(line).toBe('A,B,1,0,2,,,,1,0,2');
  });
});
