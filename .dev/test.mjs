// `npm test [-- vitest arguments]` and, with --long first, `npm run test:long`: everything that a test needs, then the tests.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureBrowser } from './browser.mjs';
import { ensureCli, ensurePage } from './build.mjs';
import { LINT, TYPES, runCheck, stage } from './check.mjs';
import { PlainError, at, runMain, runTool } from './common.mjs';
import { ensureEngines } from './engines.mjs';
import { ensureFirefox } from './firefox.mjs';
import { ensureInstalled } from './install.mjs';

const REPORT = at('.build', 'vitest.json');

/** The closing line that any reader can count, from Vitest's report. */
function summary() {
  const { testResults } = /** @type {{ testResults: { status: string, assertionResults: { status: string }[] }[] }} */ (
    JSON.parse(readFileSync(REPORT, 'utf8'))
  );
  const tests = testResults.flatMap((file) => file.assertionResults);
  const count = (/** @type {string} */ status) => tests.filter((test) => test.status === status).length;
  // A file that could not even be loaded holds no test, and still has failed.
  const broken = testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  );
  return { passed: count('passed'), failed: count('failed') + broken.length };
}

/** @param {readonly string[]} args @param {NodeJS.ProcessEnv} env */
async function runVitest(args, env) {
  rmSync(REPORT, { force: true });
  mkdirSync(at('.build'), { recursive: true });
  const reports = ['--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`];
  const { code } = await runTool('vitest/vitest.mjs', ['run', ...reports, ...args], { env });
  try {
    const { passed, failed } = summary();
    process.stdout.write(`${passed} passed, ${failed} failed\n`);
  } catch {
    throw new PlainError('Vitest ended without a report.');
  }
  process.exitCode = code;
}

await runMain(async () => {
  const long = process.argv[2] === '--long';
  const args = process.argv.slice(long ? 3 : 2);
  /** @type {NodeJS.ProcessEnv} */
  const env = { ...process.env, ...(long && { ABATIS_LONG: '1' }) };
  await stage('dependencies', ensureInstalled);
  await stage('browser', async () => {
    env.ABATIS_BROWSER = await ensureBrowser();
  });
  await stage('JavaScript engines', ensureEngines);
  await stage('second browser', ensureFirefox);
  await stage('types', () => runCheck(TYPES));
  if (args.length === 0 && !long) await stage('lint', () => runCheck(LINT));
  await stage('build', async () => {
    await ensurePage();
    await ensureCli();
  });
  await runVitest(args, env);
});
