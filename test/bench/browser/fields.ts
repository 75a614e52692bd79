// Distance fields in a browser, beside the compiled twin.
import type { Page } from 'playwright-core';
import { fold, type Kind, SIZES } from '../hex/cases.ts';
import { hex8, median, sizeText } from '../hex/ours.ts';
import { compileReference, runReference } from '../hex/reference.ts';
import type { BenchRow } from '../hex/types.ts';
import type { BrowserBench } from './page.ts';

declare const window: { readonly bench: BrowserBench };

/** Rounds of the page and of the twin in turn; throws when their checksums differ. */
async function benchField(page: Page, number: number, kind: Kind, rounds: number): Promise<BenchRow> {
  const size = SIZES[number];
  const hasReference = compileReference();
  const perHex = 1 / (size.runs[kind] * size.width * size.height);
  const ours: number[] = [];
  const theirs: number[] = [];
  let check = 0;
  for (let round = -1; round < rounds; round++) {
    const mine = await page.evaluate(([s, k, r]) => window.bench.round(s, k, r), [
      number,
      kind,
      Math.max(0, round),
    ] as const);
    if (round < 0) continue;
    ours.push(mine.nanoseconds * perHex);
    check = fold(check, Number.parseInt(mine.check, 16));
    if (!hasReference) continue;
    const twin = runReference(kind, size, round);
    if (twin.check !== mine.check) throw new Error(`bench in Chromium, ${kind}: ${mine.check}, the twin ${twin.check}`);
    theirs.push(twin.nanoseconds * perHex);
  }
  const row: BenchRow = {
    name: `Chromium: ${kind}`,
    size: sizeText(size),
    unit: 'ns/hex',
    value: median(ours),
    check: hex8(check),
  };
  if (!hasReference) return row;
  const ratio = median(ours.map((value, i) => value / theirs[i]));
  return { ...row, reference: median(theirs), ratio, goal: kind === 'field' ? { of: 'ratio', most: 1.8 } : undefined };
}

/** All sizes, plain and with the costs of hexsides. */
export async function benchFields(page: Page, rounds: number): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  for (let size = 0; size < SIZES.length; size++) {
    for (const kind of ['field', 'sides'] as const) rows.push(await benchField(page, size, kind, rounds));
  }
  return rows;
}
