// One browser and one served page for all tests of a file; contexts are closed after each test.
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { launchBrowser } from '../setup/browser.ts';
import { type Served, servePage } from './serve.ts';

/** To be called at the top of a test file; both are there once its tests run. */
export function useHost(): { readonly browser: Browser; readonly url: string } {
  let browser: Browser;
  let served: Served;
  beforeAll(async () => {
    [browser, served] = await Promise.all([launchBrowser(), servePage()]);
  });
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });
  return {
    get browser() {
      return browser;
    },
    get url() {
      return served.url;
    },
  };
}
