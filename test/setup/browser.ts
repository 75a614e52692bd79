// Starts the system's Chromium for tests, one for each worker, as it works on machines without a screen or a graphics card.
import { type Browser, chromium } from 'playwright-core';
import { findBrowser } from '../../.dev/browser.mjs';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

let shared: Promise<Browser> | undefined;

/** The browser that all test files of this worker share: starting one costs more than most tests. It ends with the worker. */
export async function sharedBrowser(): Promise<Browser> {
  const there = await shared?.catch(() => undefined);
  if (there?.isConnected() === true) return there;
  shared = launchBrowser();
  return shared;
}

/** A browser of the test's own; the caller closes it. Throws when none is installed (`npm test` installs one where it may). */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === undefined)
    throw new Error('No Chromium, Chrome or Edge was found: run npm test, or set ABATIS_BROWSER.');
  return chromium.launch({ executablePath, args: FLAGS });
}
