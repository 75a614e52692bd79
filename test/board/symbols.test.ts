// One symbol each, and no two families that look the same without colour.
import { expect, test } from 'vitest';
import { CLASS_LETTERS, FAMILY_LOOKS } from '../../src/board/palette.ts';
import { symbolPathText } from '../../src/board/symbols.ts';

const FAMILIES = ['barrier', 'antiVehicle', 'antiPersonnel', 'mixed'] as const;
const CLASSES = ['foot', 'wheeled', 'tracked', 'engineer'] as const;

test('every family has its own symbol, letter and hatch', () => {
  expect(new Set(FAMILIES.map(symbolPathText)).size).toBe(FAMILIES.length);
  expect(new Set(FAMILIES.map((family) => FAMILY_LOOKS[family].letter)).size).toBe(FAMILIES.length);
  expect(new Set(FAMILIES.map((family) => FAMILY_LOOKS[family].hatch)).size).toBe(FAMILIES.length);
});

test('every declared effect has its own symbol, and so has the axis', () => {
  const all = ['disrupt', 'turn', 'fix', 'block', 'axis'] as const;
  expect(new Set(all.map(symbolPathText)).size).toBe(all.length);
});

test('every mover class has its own symbol and letter', () => {
  expect(new Set([...CLASSES, 'post' as const].map(symbolPathText)).size).toBe(CLASSES.length + 1);
  expect(CLASSES.map((mover) => CLASS_LETTERS[mover]).join('')).toBe('FWTE');
});
