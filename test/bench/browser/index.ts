// The bench in a real Chromium: fields, jobs in workers, drawing, and how the page starts; each beside its goal.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../setup/browser.ts';
import type { BenchRow } from '../hex/types.ts';
import { benchDrawing } from './drawing.ts';
import { benchFields } from './fields.ts';
import { benchCompare, benchPars } from './jobs.ts';
import { buildPages, buildShipped, serve } from './pages.ts';
import { benchStart } from './start.ts';

async function open(browser: Browser, address: string, name: 'bench' | 'drawing'): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  await page.goto(address);
  await page.waitForFunction((key) => key in window, name);
  return page;
}

/** Builds the pages, opens them, and measures all rows. */
export async function benchBrowser(rounds = 5): Promise<BenchRow[]> {
  const scratch = mkdtempSync(join(tmpdir(), 'abatis-bench-'));
  const [pages, shipped] = [join(scratch, 'pages'), join(scratch, 'page')];
  await buildPages(pages);
  await buildShipped(shipped);
  const [own, page] = [await serve(pages, true), await serve(shipped)];
  const browser = await launchBrowser();
  try {
    const rows = await benchStart(browser, page.origin, shipped, rounds);
    rows.push(...(await benchDrawing(await open(browser, `${own.origin}/drawing`, 'drawing'), rounds)));
    const jobs = await open(browser, `${own.origin}/jobs`, 'bench');
    rows.push(...(await benchFields(jobs, rounds)));
    rows.push(...(await benchCompare(jobs, rounds)));
    rows.push(...(await benchPars(jobs)));
    return rows;
  } finally {
    await browser.close();
    own.close();
    page.close();
    rmSync(scratch, { recursive: true, force: true });
  }
}
