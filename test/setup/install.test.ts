// The check of Node's version before anything is installed, and the lock that keeps two runs apart.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { satisfies } from '../../.dev/install.mjs';
import { withLock } from '../../.dev/lock.mjs';
import { ROOT } from './source.ts';

const RANGE = '^20.19 || ^22.12 || >=24';

describe('satisfies', () => {
  test.each(['20.19.0', '20.20.2', '22.12.0', '22.30.1', '24.0.0', '25.1.0'])('%s is new enough', (version) => {
    expect(satisfies(version, RANGE)).toBe(true);
  });

  test.each(['18.20.0', '20.18.3', '21.7.0', '22.11.0', '23.11.0'])('%s is not', (version) => {
    expect(satisfies(version, RANGE)).toBe(false);
  });

  test('a range that it cannot read is an error, not a yes', () => {
    expect(() => satisfies('20.19.0', '~20')).toThrow('engines.node');
  });
});

describe('withLock', () => {
  test('two pieces of work do not overlap', async () => {
    const steps: string[] = [];
    const work = (name: string) => async () => {
      steps.push(`${name} begins`);
      await new Promise((resolve) => setTimeout(resolve, 20));
      steps.push(`${name} ends`);
    };
    await Promise.all([withLock('try-overlap', work('a')), withLock('try-overlap', work('b'))]);
    expect(steps).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
  });

  test('a lock left by a process that is gone is taken over', async () => {
    mkdirSync(join(ROOT, '.build'), { recursive: true });
    // Above the highest process number of any system.
    writeFileSync(join(ROOT, '.build', 'try-stale.lock'), '99999999');
    expect(await withLock('try-stale', () => Promise.resolve('done'))).toBe('done');
  });

  test('work that fails lets go', async () => {
    await expect(withLock('try-fail', () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    expect(await withLock('try-fail', () => Promise.resolve('done'))).toBe('done');
  });
});
