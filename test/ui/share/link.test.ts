// Links: what goes in comes out; what is cut, altered, swollen, foreign or newer is told apart and never opened.
import { deflateSync, strToU8 } from 'fflate';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isLink, type Link, makeLink, readLink } from '../../../src/ui/share/link.ts';

const control = { moving: 'player', laying: 'react' } as const;
const shipped: Link = { scenario: { id: 'first-ford', hash: 'a'.repeat(64) }, plan: '{"é": "ł"}', seed: 'š', control };

function fragmentOf(value: unknown): string {
  const base64 = Buffer.from(deflateSync(strToU8(JSON.stringify(value)))).toString('base64url');
  return `1.${base64}`;
}

describe('a link', () => {
  test.each<Link>([
    shipped,
    { scenario: { id: 'x', hash: 'y' } },
    { scenario: { file: 'own.json', text: '{}\n' }, plan: 'p' },
  ])('reads back as it was made', (link) => {
    const fragment = makeLink(link);
    expect(fragment).toMatch(/^1\.[\w-]+$/);
    expect(readLink(fragment)).toEqual({ ok: true, link });
  });

  test('any text survives', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (plan, seed) => {
        const link = { ...shipped, plan, seed };
        expect(readLink(makeLink(link))).toEqual({ ok: true, link });
      }),
    );
  });

  test('a long plan is much shorter as a link', () => {
    const plan = JSON.stringify(Array.from({ length: 128 }, (_, i) => ({ id: `belt-${i}`, places: [`${i},3`] })));
    expect(makeLink({ ...shipped, plan }).length).toBeLessThan(plan.length / 2);
  });
});

describe('a fault', () => {
  const whole = makeLink({ ...shipped, plan: 'plan '.repeat(400) });

  test('cut anywhere, it is broken or foreign', () => {
    for (let length = 0; length < whole.length; length++) {
      expect(readLink(whole.slice(0, length)).ok).toBe(false);
    }
  });

  test('an altered character is never taken for what was sent', () => {
    for (let i = 2; i < whole.length; i++) {
      const other = whole[i] === 'A' ? 'B' : 'A';
      const read = readLink(whole.slice(0, i) + other + whole.slice(i + 1));
      // Text inside may change; then the gate of files judges it. The frame holds, or the link is refused.
      const keys = read.ok ? Object.keys(read.link) : Object.keys(shipped);
      expect(keys).toEqual(Object.keys(shipped));
    }
  });

  test('one that would inflate past any file of ours is stopped on the way', () => {
    const bomb = `1.${Buffer.from(deflateSync(new Uint8Array(64 * 1024 * 1024))).toString('base64url')}`;
    expect(bomb.length).toBeLessThan(100_000);
    expect(readLink(bomb)).toEqual({ ok: false, fault: 'tooBig' });
  });

  test.each([
    ['2.abcd', 'newer'],
    ['0.abcd', 'foreign'],
    ['section', 'foreign'],
    ['1.', 'foreign'],
    ['1.a b', 'foreign'],
    ['1.!!!!', 'foreign'],
    ['1.AAAA', 'broken'],
  ] as const)('%s is %s', (fragment, fault) => {
    expect(readLink(fragment)).toEqual({ ok: false, fault });
  });

  test.each([
    ['no object', 7],
    ['no scenario', { plan: 'x' }],
    ['a scenario of numbers', { scenario: { id: 1, hash: 2 } }],
    ['a plan that is no text', { scenario: { id: 'a', hash: 'b' }, plan: {} }],
    ['a control that nobody knows', { scenario: { id: 'a', hash: 'b' }, control: { moving: 'win', laying: 'react' } }],
  ])('%s is broken', (_, value) => {
    expect(readLink(fragmentOf(value))).toEqual({ ok: false, fault: 'broken' });
  });

  test('what is no link of ours is left alone', () => {
    for (const fragment of ['', 'panel', '1', '1.', 'x.abc', '1.a/b']) expect(isLink(fragment)).toBe(false);
    expect(isLink(makeLink(shipped))).toBe(true);
  });
});
