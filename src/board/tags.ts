// Where labels stand so that none lies over another: each takes the first of its spots that is free. Pure; CSS pixels.
import type { Box, Point } from './geometry.ts';

export interface TagSize {
  readonly width: number;
  /** Above and below the spot. */
  readonly above: number;
  readonly below: number;
}

/** A label in its forms, the fullest first, and the spots where it may stand, the best first. */
export interface TagWish {
  readonly forms: readonly TagSize[];
  readonly spots: readonly Point[];
}

export interface TagPlace {
  readonly at: Point;
  /** Index of the form. */
  readonly form: number;
}

/** Pixels between two labels. */
const GAP = 2;

function boxAt({ x, y }: Point, { width, above, below }: TagSize): Box {
  return { left: x - width / 2, right: x + width / 2, top: y - above, bottom: y + below };
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right + GAP && b.left < a.right + GAP && a.top < b.bottom + GAP && b.top < a.bottom + GAP;
}

/**
 * By wish: where it stands and in which form; undefined where no form is free at any spot. A shorter form at a better spot comes after
 * a fuller one at any spot. `taken`: where nothing may stand.
 */
export function placeTags(wishes: readonly TagWish[], taken: readonly Box[] = []): (TagPlace | undefined)[] {
  const used = [...taken];
  return wishes.map(({ forms, spots }) => {
    for (const [form, size] of forms.entries()) {
      for (const at of spots) {
        const box = boxAt(at, size);
        if (used.some((other) => meet(other, box))) continue;
        used.push(box);
        return { at, form };
      }
    }
    return undefined;
  });
}
