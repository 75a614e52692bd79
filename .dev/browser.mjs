// Finds a Chromium, Chrome or Edge for the tests; on Debian as root, installs one.
import { join } from 'node:path';
import { PlainError } from './common.mjs';
import { aptInstall, canInstall } from './debian.mjs';
import { isProgram, which } from './which.mjs';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];

/** @returns {string[]} */
function knownPaths() {
  const { env, platform } = process;
  if (platform === 'darwin') {
    const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (app) => `/Applications/${app}.app/Contents/MacOS/${app}`,
    );
    return [...apps, ...apps.map((path) => join(env.HOME ?? '/', path))];
  }
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(
      (folder) => folder !== undefined,
    );
    const files = [
      'Google\\Chrome\\Application\\chrome.exe',
      'Chromium\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ];
    return folders.flatMap((folder) => files.map((file) => join(folder, file)));
  }
  return ['/snap/bin/chromium', '/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge'];
}

/** The browser of the environment variable ABATIS_BROWSER, or the first one found. @returns {string | undefined} */
export function findBrowser() {
  const wanted = process.env.ABATIS_BROWSER;
  if (wanted !== undefined && wanted !== '') {
    if (isProgram(wanted)) return wanted;
    throw new PlainError(`ABATIS_BROWSER is set to ${wanted}, which is not a program.`);
  }
  return which(NAMES) ?? knownPaths().find(isProgram);
}

/** A browser's path; installs Debian's Chromium when there is none and we may. @returns {Promise<string>} */
export async function ensureBrowser() {
  const found = findBrowser();
  if (found !== undefined) return found;
  const trouble = canInstall() ? await aptInstall(['chromium'], 'the browser for the tests') : undefined;
  const installed = findBrowser();
  if (installed !== undefined) return installed;
  throw new PlainError(
    `${trouble === undefined ? '' : `${trouble}\n`}The tests need Chromium, Google Chrome or Microsoft Edge, and none was found. ` +
      'Install one (on Debian and Ubuntu: apt-get install chromium), or set ABATIS_BROWSER to its program.',
  );
}
