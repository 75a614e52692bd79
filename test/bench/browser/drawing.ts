// Drawing in a browser, in interleaved rounds: script and whole frame of the board beside a bare quad, a change, and rest.
import type { Page } from 'playwright-core';
import { SIZES } from '../hex/cases.ts';
import { median, sizeText } from '../hex/ours.ts';
import type { BenchRow } from '../hex/types.ts';
import type { DrawingBench, Frames } from './drawing-page.ts';
import { WHATS, type What } from './whats.ts';

declare const window: { readonly drawing: DrawingBench };

const FRAMES = 16;
/** After so many, a change counts as never seen. */
const MOST_FRAMES = 10;
/** The board draws with another program of the same source: a pixel here and there may differ. */
const LEAST_ALIKE = 0.98;
const NAMES: Readonly<Record<What, string>> = {
  terrain: 'terrain',
  field: 'terrain and field',
  all: 'everything drawn',
};

/** Besides the page's own times, the processor time of the process that draws, in milliseconds a frame: a busy machine disturbs it least. */
interface Round {
  readonly board: Frames & { readonly processor: number };
  readonly quad: Frames & { readonly processor: number };
}

/** Milliseconds of processor time that Chromium's drawing process has had. */
async function makeDrawingClock(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().browser()?.newBrowserCDPSession();
  if (session === undefined) throw new Error('the page has no browser');
  return async () => {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    return processInfo.reduce((sum, { type, cpuTime }) => sum + (type === 'GPU' ? cpuTime * 1000 : 0), 0);
  };
}

async function measure(page: Page, clock: () => Promise<number>, size: number, what: What): Promise<Round> {
  await page.evaluate((s) => window.drawing.show(...s), [size, what] as const);
  if (what === 'terrain') {
    const alike = await page.evaluate(() => window.drawing.alike());
    if (alike < LEAST_ALIKE) throw new Error(`bench: of board and quad only ${Math.round(alike * 100)} % are alike`);
  }
  const start = await clock();
  const quad = await page.evaluate((frames) => window.drawing.quad(frames), FRAMES);
  const middle = await clock();
  const board = await page.evaluate((frames) => window.drawing.board(frames), FRAMES);
  const end = await clock();
  return {
    board: { ...board, processor: (end - middle) / FRAMES },
    quad: { ...quad, processor: (middle - start) / FRAMES },
  };
}

/** Rounds by map and what is drawn on it; in each round all of them once. */
async function allRounds(page: Page, rounds: number): Promise<Map<string, Round[]>> {
  const all = new Map<string, Round[]>();
  const clock = await makeDrawingClock(page);
  for (let round = -1; round < rounds; round++) {
    for (const what of WHATS) {
      for (let size = 0; size < SIZES.length; size++) {
        const one = await measure(page, clock, size, what);
        if (round >= 0) all.set(`${what} ${size}`, [...(all.get(`${what} ${size}`) ?? []), one]);
      }
    }
  }
  return all;
}

function rowsOf(size: number, what: What, rounds: readonly Round[], small: readonly Round[]): BenchRow[] {
  const name = `Chromium: frame while panned and zoomed, ${NAMES[what]}`;
  const row = { size: sizeText(SIZES[size]), unit: 'ms', check: `${rounds.length} rounds` };
  const script: BenchRow = { ...row, name: `${name}: script`, value: median(rounds.map(({ board }) => board.script)) };
  const drawn: BenchRow = {
    ...row,
    name: `${name}: processor time of drawing, to a bare quad`,
    value: median(rounds.map(({ board }) => board.processor)),
    reference: median(rounds.map(({ quad }) => quad.processor)),
    ratio: median(rounds.map(({ board, quad }) => board.processor / quad.processor)),
  };
  if (what === 'all') return [script, drawn];
  const whole = median(rounds.map(({ board }) => board.whole));
  return [
    { ...script, goal: { of: 'value', most: 0.5 } },
    { ...drawn, goal: { of: 'ratio', most: 1.2 } },
    {
      ...row,
      name: `${name}: to a bare quad`,
      value: whole,
      reference: median(rounds.map(({ quad }) => quad.whole)),
      ratio: median(rounds.map(({ board, quad }) => board.whole / quad.whole)),
      goal: { of: 'ratio', most: 1.2 },
    },
    {
      ...row,
      name: `${name}: to 24×18`,
      value: whole,
      reference: median(small.map(({ board }) => board.whole)),
      ratio: median(rounds.map(({ board }, i) => board.whole / small[i].board.whole)),
      goal: { of: 'ratio', most: 1.5 },
    },
  ];
}

/** Throws when the board does not draw what the quad does. */
export async function benchDrawing(page: Page, rounds: number): Promise<BenchRow[]> {
  const all = await allRounds(page, rounds);
  const of = (what: What, size: number) => all.get(`${what} ${size}`) ?? [];
  const rows = WHATS.flatMap((what) => SIZES.flatMap((_, size) => rowsOf(size, what, of(what, size), of(what, 0))));
  for (let size = 0; size < SIZES.length; size++) {
    await page.evaluate((s) => window.drawing.show(...s), [size, 'field'] as const);
    const frames = await page.evaluate((most) => window.drawing.framesToChange(most), MOST_FRAMES);
    const idle = await page.evaluate(() => window.drawing.idleFrames(1000));
    const row = { size: sizeText(SIZES[size]), unit: 'frames', check: `${frames} ${idle}` };
    const late = frames < 0 ? MOST_FRAMES + 1 : frames;
    rows.push({ ...row, name: 'Chromium: until a change is seen', value: late, goal: { of: 'value', most: 1 } });
    rows.push({ ...row, name: 'Chromium: drawn in a second of rest', value: idle, goal: { of: 'value', most: 0 } });
  }
  return rows;
}
