// Which layers are on, as text: what is written comes back, and what cannot be understood is as if nothing had been chosen.
import { describe, expect, test } from 'vitest';
import {
  type LayerSettings,
  makeSettingsText,
  NO_LAYERS,
  OVERLAYS,
  parseSettingsText,
  switched,
} from '../../../src/ui/model/layer-settings.ts';

const CHOSEN: LayerSettings = {
  tint: 'added',
  mover: 'foot',
  flow: 2,
  by: 'round',
  overlays: ['cut', 'legacy'],
  hidden: ['grid'],
};

describe('remembered settings', () => {
  test('come back as they were', () => {
    expect(parseSettingsText(makeSettingsText(CHOSEN))).toEqual(CHOSEN);
  });

  test.each([undefined, '', '{', 'null', '[]', '7', '{"tint":"rainbow","overlays":"all","flow":-1}'])(
    '%j is as if nothing had been chosen',
    (content) => {
      expect(parseSettingsText(content)).toEqual(NO_LAYERS);
    },
  );

  test('what can be understood is kept, in the order of the menu', () => {
    const content = '{"tint":"cost","mover":"submarine","overlays":["legacy","ghosts","routes"],"flow":1.5}';
    expect(parseSettingsText(content)).toEqual({ ...NO_LAYERS, tint: 'cost', overlays: ['routes', 'legacy'] });
  });
});

test('switching keeps the order of the menu', () => {
  expect(switched(OVERLAYS, ['worth'], 'routes', true)).toEqual(['routes', 'worth']);
  expect(switched(OVERLAYS, ['routes', 'worth'], 'routes', false)).toEqual(['worth']);
});
