// temp
import { execSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'vitest';
import { chromium } from 'playwright-core';
import { findBrowser } from '../../.dev/browser.mjs';
import { sharedPage } from './serve.ts';
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(process.env.MORE?.split(' ').filter(Boolean) ?? []),
];
function cpu(root: number): Record<string, number> {
  const out = execSync('ps -eo pid,ppid,cputimes,args --no-headers', { maxBuffer: 1e8 }).toString().trim().split('\n');
  const rows = out.map((l) => l.trim().split(/\s+/));
  const kids = new Map<number, number[]>();
  for (const [p, pp] of rows) {
    const a = kids.get(+pp) ?? [];
    a.push(+p);
    kids.set(+pp, a);
  }
  const sum: Record<string, number> = {};
  const walk = (p: number) => {
    try {
      const s = readFileSync(`/proc/${p}/stat`, 'utf8').split(')').pop()!.trim().split(' ');
      const t = (+s[11] + +s[12] + +s[13] + +s[14]) / 100;
      const args =
        rows
          .find(([q]) => +q === p)
          ?.slice(3)
          .join(' ') ?? '';
      const k = /--type=(\S+)/.exec(args)?.[1] ?? 'main';
      sum[k] = (sum[k] ?? 0) + t;
    } catch {}
    for (const c of kids.get(p) ?? []) walk(c);
  };
  walk(root);
  return sum;
}
test('x', { timeout: 300000 }, async () => {
  const { url } = await sharedPage();
  for (const mode of (process.env.MODES ?? 'blank same').split(' ')) {
    const browser = await chromium.launch({ executablePath: findBrowser(), args: FLAGS });
    const pid = +execSync(`pgrep -P ${process.pid} -n chrom`).toString();
    const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, serviceWorkers: 'block' });
    const page = await context.newPage();
    const ends: string[] = [];
    for (let i = 0; i < 12; i++) {
      const before = cpu(pid),
        t = Date.now();
      await page.goto(url);
      await page.waitForFunction(
        () =>
          (window as any).abatisProbe?.state().board?.ready === true &&
          (window as any).abatisProbe.state().scenario !== undefined,
      );
      const wall = Date.now() - t;
      const { origin } = new URL(url);
      if (mode === 'blank') await page.goto('about:blank');
      else if (mode === 'same') await page.goto(`${url}service-worker.js`);
      if (mode !== 'none') {
        const session = await context.newCDPSession(page);
        await session.send('Storage.clearDataForOrigin', {
          origin,
          storageTypes: 'indexeddb,local_storage,cache_storage',
        });
        await session.detach();
      }
      const after = cpu(pid);
      ends.push(
        `${wall}ms ` +
          Object.keys(after)
            .filter((k) => k !== 'zygote' && k !== 'utility')
            .map((k) => `${k.slice(0, 4)} ${((after[k] ?? 0) - (before[k] ?? 0)).toFixed(2)}`)
            .join(' '),
      );
    }
    console.log(mode + '\n' + ends.join('\n'));
    await browser.close();
  }
});
