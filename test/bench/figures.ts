// From rows of the bench to text: a table for a terminal, or one in Markdown; with goals and whether they are met.
import type { BenchRow, Goal } from './hex/types.ts';

const HEADINGS = ['what', 'size', 'value', 'unit', 'reference', 'ratio', 'goal', 'met', 'check'] as const;
// Columns of numbers stand to the right.
const NUMERIC = new Set<string>(['value', 'reference', 'ratio']);

/** Three significant digits are all that a noisy machine gives. */
function figure(value: number | undefined): string {
  if (value === undefined) return '–';
  return value >= 100 ? String(Math.round(value)) : String(Number(value.toPrecision(3)));
}

function goalText(goal: Goal | undefined): string {
  if (goal === undefined) return '–';
  const { of, most, least } = goal;
  return `${of === 'ratio' ? 'ratio ' : ''}${most === undefined ? `≥ ${least}` : `≤ ${most}`}`;
}

/** Undefined without a goal, or without the ratio that it asks for. */
export function isMet({ value, ratio, goal }: BenchRow): boolean | undefined {
  const found = goal?.of === 'ratio' ? ratio : value;
  if (goal === undefined || found === undefined) return undefined;
  return found <= (goal.most ?? Infinity) && found >= (goal.least ?? -Infinity);
}

function cellsOf(row: BenchRow): string[] {
  const met = isMet(row);
  return [
    row.name,
    row.size,
    figure(row.value),
    row.unit,
    figure(row.reference),
    figure(row.ratio),
    goalText(row.goal),
    met === undefined ? '–' : met ? 'yes' : 'NO',
    row.check,
  ];
}

/** For a terminal. */
export function plainTable(rows: readonly BenchRow[]): string {
  const all = [[...HEADINGS], ...rows.map(cellsOf)];
  const widths = HEADINGS.map((_, column) => Math.max(...all.map((line) => line[column].length)));
  const pad = (cell: string, column: number) =>
    NUMERIC.has(HEADINGS[column]) ? cell.padStart(widths[column]) : cell.padEnd(widths[column]);
  return all.map((line) => line.map(pad).join('  ').trimEnd()).join('\n');
}

/** For a document: without checksums. */
export function markdownTable(rows: readonly BenchRow[]): string {
  const last = HEADINGS.indexOf('check');
  const line = (cells: readonly string[]) => `| ${cells.slice(0, last).join(' | ')} |`;
  const rule = HEADINGS.map((heading) => (NUMERIC.has(heading) ? '--:' : '---'));
  return [line(HEADINGS), line(rule), ...rows.map((row) => line(cellsOf(row)))].join('\n');
}
