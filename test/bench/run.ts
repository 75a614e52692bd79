// `npm run bench [-- --json]`: runs every bench and prints its rows, as a table or as JSON. Ratios count; milliseconds are of this machine.
import { parseArgs } from 'node:util';
import { type BenchRow, benchHex } from './hex/index.ts';
import { benchRules } from './rules/index.ts';

/** Each measures one room and throws when its results are wrong. */
const BENCHES: readonly (() => BenchRow[] | Promise<BenchRow[]>)[] = [() => benchHex(), () => benchRules()];

const HEADINGS = ['what', 'size', 'value', 'unit', 'reference', 'ratio', 'check'] as const;
// Columns of numbers stand to the right.
const NUMERIC = new Set(['value', 'reference', 'ratio']);

/** Three significant digits are all that a noisy machine gives. */
function figure(value: number | undefined): string {
  if (value === undefined) return '–';
  return value >= 100 ? String(Math.round(value)) : String(Number(value.toPrecision(3)));
}

function table(rows: readonly BenchRow[]): string {
  const cells = rows.map((row) => [
    row.name,
    row.size,
    figure(row.value),
    row.unit,
    figure(row.reference),
    figure(row.ratio),
    row.check,
  ]);
  const all = [[...HEADINGS], ...cells];
  const widths = HEADINGS.map((_, column) => Math.max(...all.map((line) => line[column].length)));
  const pad = (cell: string, column: number) =>
    NUMERIC.has(HEADINGS[column]) ? cell.padStart(widths[column]) : cell.padEnd(widths[column]);
  return all.map((line) => line.map(pad).join('  ').trimEnd()).join('\n');
}

function readFlags(): { json: boolean } {
  try {
    const { json = false } = parseArgs({ options: { json: { type: 'boolean' } } }).values;
    return { json };
  } catch {
    process.stderr.write('Usage: npm run bench [-- --json]\n');
    process.exit(2);
  }
}

const { json } = readFlags();
const rows: BenchRow[] = [];
for (const bench of BENCHES) rows.push(...(await bench()));
process.stdout.write(`${json ? JSON.stringify({ node: process.version, rows }, undefined, 2) : table(rows)}\n`);
