// Reads a table out of RULES.md, so that code and rules text cannot drift apart.
import { readFileSync } from 'node:fs';

const lines = readFileSync(new URL('../../RULES.md', import.meta.url), 'utf8').split('\n');

/** The rows below a heading such as `**T-1`, cell by cell, without the head of the table. */
export function tableOf(heading: string): string[][] {
  const from = lines.findIndex((line) => line.startsWith(`**${heading} `));
  if (from < 0) throw new Error(`RULES.md has no table ${heading}`);
  const rows: string[][] = [];
  for (let i = from + 2; lines[i]?.startsWith('|'); i++) {
    rows.push(
      lines[i]
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    );
  }
  if (rows.length < 3) throw new Error(`table ${heading} is empty`);
  return rows.slice(2);
}

/** A whole number, or undefined for a dash. */
export function minutesOf(cell: string): number | undefined {
  return cell === '–' ? undefined : Number(cell);
}
