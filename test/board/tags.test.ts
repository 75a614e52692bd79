// Labels of zones: none over another, on every shipped map at every scale; fuller forms and better spots first.
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spotsOf } from '../../src/board/paint-tags.ts';
import { placeTags, type TagPlace, type TagSize } from '../../src/board/tags.ts';
import { parseScenario } from '../../src/scenario/index.ts';

const FULL: TagSize = { width: 80, above: 8, below: 24 };
const CODE: TagSize = { width: 22, above: 8, below: 8 };
const forms = [FULL, CODE];

function overlaps(places: readonly (TagPlace | undefined)[], sizes: readonly TagSize[]): number {
  const boxes = places.flatMap((place) => {
    if (place === undefined) return [];
    const { width, above, below } = sizes[place.form];
    const { x, y } = place.at;
    return [{ left: x - width / 2, right: x + width / 2, top: y - above, bottom: y + below }];
  });
  return boxes.flatMap((a, i) =>
    boxes.slice(i + 1).filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom),
  ).length;
}

describe('labels', () => {
  test('take the first free spot, then the shorter form, else none', () => {
    const [a, b, c] = [
      { x: 0, y: 0 },
      { x: 0, y: 40 },
      { x: 50, y: 0 },
    ];
    const places = placeTags([
      { forms, spots: [a] },
      { forms, spots: [a, b] },
      { forms, spots: [a, c, { x: 70, y: 0 }] },
      { forms, spots: [a] },
    ]);
    expect(places).toEqual([{ at: a, form: 0 }, { at: b, form: 0 }, { at: { x: 70, y: 0 }, form: 1 }, undefined]);
  });

  test('nothing stands where something is already', () => {
    const taken = [{ left: -5, right: 5, top: -5, bottom: 5 }];
    expect(placeTags([{ forms: [CODE], spots: [{ x: 0, y: 0 }] }], taken)).toEqual([undefined]);
  });

  test('never lie over one another', () => {
    const spot = fc.record({ x: fc.integer({ min: 0, max: 300 }), y: fc.integer({ min: 0, max: 200 }) });
    const wishes = fc.array(fc.array(spot, { minLength: 1, maxLength: 5 }), { maxLength: 20 });
    fc.assert(
      fc.property(wishes, (all) => {
        expect(overlaps(placeTags(all.map((spots) => ({ forms, spots }))), forms)).toBe(0);
      }),
    );
  });

  const files = readdirSync('scenarios').filter((name) => name.endsWith('.json'));
  test.each(files)('%s: each zone has one where hexes are large enough', (name) => {
    const scenario = parseScenario(readFileSync(`scenarios/${name}`, 'utf8'));
    if (!scenario.ok) throw new Error(name);
    const { grid, zones } = scenario.value;
    for (const unit of [6, 10, 16, 24, 40]) {
      const at = (x: number) => x * unit;
      const places = placeTags(
        zones.map(({ hexes }) => ({ forms, spots: spotsOf(grid, hexes).map(({ x, y }) => ({ x: at(x), y: at(y) })) })),
      );
      expect(overlaps(places, forms)).toBe(0);
      if (unit >= 16) expect(places.filter((place) => place === undefined)).toEqual([]);
    }
  });
});
