// Starts the system's Firefox for tests, without a screen and with an empty profile, and drives it by keyboard and script.
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Marionette, joinMarionette } from './marionette.ts';

/** Quiet, and without WebGL, which Firefox has on some machines only: so that every machine shows the same. */
const SETTINGS = {
  'marionette.port': 0,
  'webgl.disabled': true,
  'app.update.auto': false,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'services.settings.server': 'data:,',
  'toolkit.telemetry.reportingpolicy.firstRun': false,
};

/** Special keys as WebDriver names them. */
export const KEYS = { enter: '\uE007', tab: '\uE004', escape: '\uE00C' } as const;

export interface Firefox {
  readonly open: (url: string) => Promise<void>;
  readonly reload: () => Promise<void>;
  /** Runs the body of a function in the page and gives its value; a promise is waited for. */
  readonly run: <T>(body: string, ...args: readonly unknown[]) => Promise<T>;
  /** Runs it until it gives something truthy. */
  readonly until: <T>(body: string, ...args: readonly unknown[]) => Promise<T>;
  /** Presses these keys one after the other. */
  readonly type: (keys: string) => Promise<void>;
  /** What the browser has complained of in pages: errors that nobody caught, and refusals of the content security policy. */
  readonly complaints: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

const COMPLAINTS = `
  return Services.console.getMessageArray().flatMap((message) => {
    if (!(message instanceof Ci.nsIScriptError)) return [];
    const ofPages = message.category === 'content javascript' || message.errorMessage.includes('Content-Security-Policy');
    return ofPages && (message.flags & Ci.nsIScriptError.warningFlag) === 0 ? [message.errorMessage] : [];
  });`;

async function portOf(profile: string, program: ChildProcess): Promise<number> {
  const file = join(profile, 'MarionetteActivePort');
  while (!existsSync(file) || readFileSync(file, 'utf8') === '') {
    if (program.exitCode !== null) throw new Error(`Firefox ended at once, with code ${program.exitCode}`);
    await sleep(50);
  }
  return Number(readFileSync(file, 'utf8'));
}

/** A Firefox of the test's own; the caller closes it. @param program where it is */
export async function launchFirefox(program: string): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), 'abatis-firefox-'));
  const lines = Object.entries(SETTINGS).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`);
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const flags = ['--headless', '--no-remote', '--marionette', '--remote-allow-system-access', '--profile', profile];
  const child = spawn(program, [...flags, 'about:blank'], { stdio: 'ignore' });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const killIt = () => child.kill('SIGKILL');
  process.once('exit', killIt);
  const marionette = await joinMarionette(await portOf(profile, child));
  await marionette.send('WebDriver:NewSession');
  await marionette.send('WebDriver:SetWindowRect', { width: 1366, height: 860 });
  return {
    ...handsOn(marionette),
    async close() {
      await marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(killIt);
      marionette.close();
      await ended;
      process.off('exit', killIt);
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function handsOn({ send }: Marionette): Omit<Firefox, 'close'> {
  const execute = async (script: string, args: readonly unknown[]) =>
    ((await send('WebDriver:ExecuteScript', { script, args, sandbox: null })) as { value: unknown }).value;
  const run = (async (body: string, ...args: readonly unknown[]) => execute(body, args)) as Firefox['run'];
  return {
    run,
    open: async (url) => void (await send('WebDriver:Navigate', { url })),
    reload: async () => void (await send('WebDriver:Refresh')),
    until: (async (body: string, ...args: readonly unknown[]) => {
      for (let i = 0; i < 600; i++) {
        const value = await execute(body, args).catch(() => undefined);
        if (value) return value;
        await sleep(50);
      }
      throw new Error(`never so in Firefox: ${body}`);
    }) as Firefox['until'],
    async type(keys) {
      const actions = [...keys].flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]);
      await send('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
    },
    async complaints() {
      await send('Marionette:SetContext', { value: 'chrome' });
      try {
        const answer = await send('WebDriver:ExecuteScript', { script: COMPLAINTS, args: [] });
        return (answer as { value: readonly string[] }).value;
      } finally {
        await send('Marionette:SetContext', { value: 'content' });
      }
    },
  };
}
