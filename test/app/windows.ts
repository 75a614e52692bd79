// Windows that tests of the page use one after the other: a window that is emptied opens the page at half the cost of a new one.
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';

/** What a test may ask of its window. */
export interface WindowOptions extends BrowserContextOptions {
  /** As on a machine without WebGL: no map can be drawn. */
  readonly withoutMap?: boolean;
}

interface Window {
  readonly context: BrowserContext;
  readonly page: Page;
  /** All that it was opened with but its size and what it prefers, which can be changed. */
  readonly key: string;
}

export const DESK = { width: 1366, height: 768 };
/** Windows that stay open, empty, for the next test. */
const KEPT = 4;
/** What tests listen to. */
const EVENTS = ['console', 'download', 'pageerror', 'request', 'worker'] as const;

const idle: Window[] = [];
const taken: Window[] = [];

/** An empty window, with nothing stored, for one test: as new, but perhaps used before. Not for pages with a service worker, or from a disk. */
export async function takeWindow(browser: Browser, options: WindowOptions): Promise<Window> {
  const { viewport = DESK, reducedMotion = null, forcedColors = null, contrast = null, ...others } = options;
  const one = await findWindow(browser, others);
  if (viewport !== null) await one.page.setViewportSize(viewport);
  await one.page.emulateMedia({ reducedMotion, forcedColors, contrast });
  return one;
}

async function findWindow(browser: Browser, options: WindowOptions): Promise<Window> {
  const key = JSON.stringify(options);
  const at = idle.findIndex((one) => one.key === key && one.context.browser() === browser);
  const [found] = at === -1 ? [] : idle.splice(at, 1);
  const one = found ?? (await openWindow(browser, key, options));
  taken.push(one);
  return one;
}

async function openWindow(browser: Browser, key: string, { withoutMap, ...options }: WindowOptions): Promise<Window> {
  // Only the tests of working offline need the service worker; to the others it would only be a load.
  const context = await browser.newContext({ viewport: DESK, serviceWorkers: 'block', ...options });
  if (withoutMap === true) await context.addInitScript(takeWebGlAway);
  return { context, page: await context.newPage(), key };
}

function takeWebGlAway(): void {
  const { getContext } = HTMLCanvasElement.prototype;
  Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', {
    value(this: HTMLCanvasElement, kind: string) {
      return kind === '2d' ? getContext.call(this, '2d') : null;
    },
  });
}

/** Ends what a test has opened: windows taken from here are emptied and kept, all others closed. */
export async function emptyWindows(browser: Browser): Promise<void> {
  const used = taken.splice(0);
  const kept = new Set([...used, ...idle].map(({ context }) => context));
  const strangers = browser.contexts().filter((context) => !kept.has(context));
  const fit = await Promise.all(used.map((one) => emptied(one).catch(() => false)));
  idle.push(...used.filter((_, i) => fit[i]));
  const spare = [...used.filter((_, i) => !fit[i]), ...idle.splice(0, idle.length - KEPT)];
  await Promise.all([...strangers, ...spare.map(({ context }) => context)].map((context) => context.close()));
}

/** Takes the page away and all that it stored; whether the window is as new. */
async function emptied({ context, page }: Window): Promise<boolean> {
  if (page.isClosed()) return false;
  await Promise.all(context.pages().map((other) => (other === page ? undefined : other.close())));
  for (const event of EVENTS) page.removeAllListeners(event);
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  const { origin } = new URL(page.url());
  await page.mouse.move(0, 0);
  await page.evaluate(() => sessionStorage.clear());
  await page.goto('about:blank', { timeout: 5000 });
  await page.emulateMedia({ media: null });
  const session = await context.newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb,local_storage,cache_storage' });
  await session.detach();
  return true;
}
