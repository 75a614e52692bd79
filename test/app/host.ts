// The browser and the served page, which all test files of a worker share; after each test all windows are empty again.
import type { Browser } from 'playwright-core';
import { afterEach, beforeAll } from 'vitest';
import { sharedBrowser } from '../setup/browser.ts';
import { type Served, sharedPage } from './serve.ts';
import { emptyWindows } from './windows.ts';

/** To be called at the top of a test file; both are there once its tests run. */
export function useHost(): { readonly browser: Browser; readonly url: string } {
  let browser: Browser;
  let served: Served;
  beforeAll(async () => {
    [browser, served] = await Promise.all([sharedBrowser(), sharedPage()]);
  });
  afterEach(() => emptyWindows(browser));
  return {
    get browser() {
      return browser;
    },
    get url() {
      return served.url;
    },
  };
}
