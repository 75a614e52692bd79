// Settings of the steps as they come back from storage: what holds up is kept, a bad piece costs no other.
import { expect, test } from 'vitest';
import { type Lasting, readLasting, timesWritten } from '../../../src/ui/model/lasting.ts';

const whole: Lasting = {
  step: 'compare',
  run: { id: 'r', turn: 3 },
  speed: 'fast',
  viewer: 'moving',
  seed: 'monday',
  control: { moving: 'player', laying: 'react' },
  compare: { left: ['a', 'no-belts'], policy: 'breach', layingPolicy: 'idle', seeds: '4000', seedBase: 'class-' },
  other: 'b',
  routes: true,
};

test('what was kept comes back', () => {
  expect(readLasting(JSON.parse(JSON.stringify({ ...whole, n: 7 })))).toEqual(whole);
  expect(timesWritten({ ...whole, n: 7 })).toBe(7);
});

test.each([[undefined], [null], ['x'], [[1]], [{}]])('%j is nothing, and no fault', (stored) => {
  expect(Object.values(readLasting(stored)).every((one) => one === undefined)).toBe(true);
  expect(timesWritten(stored)).toBe(0);
});

test.each<[string, object, Partial<Lasting>]>([
  ['an unknown step', { step: 'dance' }, { step: undefined }],
  ['a turn that is none', { run: { id: 'r', turn: -1 } }, { run: undefined }],
  ['a policy that is none', { control: { moving: 'walk', laying: 'idle' } }, { control: undefined }],
  ['a seed without end', { seed: 'x'.repeat(99) }, { seed: undefined }],
  [
    'ids that are none',
    { compare: { ...whole.compare, left: ['a', 4], policy: 'x' } },
    { compare: { ...whole.compare, left: ['a'], policy: undefined } as Lasting['compare'] },
  ],
])('%s is left out, and the rest stays', (_, change, expected) => {
  expect(readLasting({ ...whole, ...change })).toEqual({ ...whole, ...expected });
});
