// The page in a browser, and what a test needs to know of it: errors, requests, and the page's own probe.
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { AbatisProbe, ProbeState } from '../../src/app/probe.ts';
import { DESK, takeWindow, type WindowOptions } from './windows.ts';

declare global {
  interface Window {
    abatisProbe?: AbatisProbe;
  }
}

/** A page, and all that it did wrong. */
export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Console errors, uncaught errors, violations of the content security policy. */
  readonly faults: string[];
  /** Addresses asked for that are not of the page's origin. */
  readonly strays: string[];
  readonly state: () => Promise<ProbeState>;
  /** Waits until the state is as wanted. */
  readonly until: (wanted: (state: ProbeState) => boolean) => Promise<ProbeState>;
  /** The point of a place on the screen. */
  readonly at: (place: string) => Promise<{ x: number; y: number }>;
}

export async function visit(
  browser: Browser,
  url: string,
  options: WindowOptions = {},
  given?: BrowserContext,
): Promise<Visit> {
  const { context, page } = await windowFor(browser, url, options, given);
  const faults: string[] = [];
  const strays: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('request', (request) => {
    const address = request.url();
    if (!address.startsWith(new URL(url).origin) && !/^(blob|data):/.test(address)) strays.push(address);
  });
  await page.goto(url);
  return { page, context, faults, strays, ...eyesOf(page) };
}

async function windowFor(
  browser: Browser,
  url: string,
  options: WindowOptions,
  given: BrowserContext | undefined,
): Promise<Pick<Visit, 'context' | 'page'>> {
  if (given === undefined && options.serviceWorkers !== 'allow' && url.startsWith('http'))
    return takeWindow(browser, options);
  const context = given ?? (await browser.newContext({ viewport: DESK, ...options }));
  return { context, page: await context.newPage() };
}

function eyesOf(page: Page): Pick<Visit, 'state' | 'until' | 'at'> {
  const state = () =>
    page.evaluate(() => {
      if (window.abatisProbe === undefined) throw new Error('no probe');
      return window.abatisProbe.state();
    });
  return {
    state,
    async until(wanted) {
      for (let i = 0; i < 400; i++) {
        const now = await state().catch(() => undefined);
        if (now !== undefined && wanted(now)) return now;
        await page.waitForTimeout(25);
      }
      throw new Error(`never so: ${wanted.toString()} in ${JSON.stringify(await state())}`);
    },
    async at(place) {
      await page.waitForFunction(fillsItsHost);
      const point = await page.evaluate((text) => window.abatisProbe?.screenOf(text), place);
      if (point === undefined) throw new Error(`no place ${place} on the screen`);
      return point;
    },
  };
}

/** Has the map taken the size of the room it has? The bar of a belt takes some away, and the map follows a moment later. */
function fillsItsHost(): boolean {
  const host = document.querySelector('.board-host');
  const size = window.abatisProbe?.state().board?.size;
  return host?.clientHeight === size?.height && host?.clientWidth === size?.width;
}

/** Waits until the browser has laid out and drawn all that was done before. */
export function drawn(page: Page): Promise<void> {
  return page.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  );
}

/** Waits until the map is drawn and a scenario is open. */
export function ready({ until }: Visit): Promise<ProbeState> {
  return until((state) => state.scenario !== undefined && state.board?.ready === true);
}

/** Opens a shipped scenario with one of its example plans, and waits until both are there. */
export async function openExample({ page, until }: Visit, scenario: string, plan: string): Promise<void> {
  await page.selectOption('select[name=scenario]', scenario);
  const before = await until((now) => now.scenario === scenario && now.board?.ready === true);
  // Neither the focus nor the panel moves: tests begin where a visitor does.
  await page.dispatchEvent(`[data-example=${plan}]`, 'click');
  // Belts can be those of the plan that lay there before, and a plan that comes later leads back to the plan step.
  await until(({ plans, belts }) => plans.length > before.plans.length && belts.length > 0);
}

/** Plays the open plan by the policies that are chosen, to its end. */
export async function playAlone({ page, until }: Visit): Promise<void> {
  await page.click('#step-exercise');
  await page.click('.panel button.main.wide');
  await until(({ turns }) => turns > 0);
}

/** Another scenario with an example plan, an exercise, and a comparison on 20 seeds, each waited for. */
export async function playAndCompare(seen: Visit): Promise<void> {
  await openExample(seen, 'fire-sack', 'turn');
  await playAlone(seen);
  await seen.page.click('#step-compare');
  await seen.page.fill('input[name=seeds]', '20');
  await seen.page.click('[data-turn=run]');
  await seen.until(({ compared }) => compared === 20);
}
