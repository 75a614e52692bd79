// Paints the labels of zones: two letters, and the name where there is room for it; none over another.
import type { Grid, Hex } from '../hex/index.ts';
import type { Zone } from '../rules/index.ts';
import { clip, FONT, haloText, inPixels, isSeen, tag } from './brush.ts';
import type { Brush } from './canvas-layer.ts';
import { centreOf, centreOfPlace } from './geometry.ts';
import type { Box, Point } from './geometry.ts';
import { ZONE_LOOKS } from './palette.ts';
import { placeTags } from './tags.ts';
import type { TagPlace, TagSize, TagWish } from './tags.ts';
import type { Scene } from './types.ts';

/** Radii of a hex in CSS pixels below which labels and names are left out, and belts may be covered: hexes with a mark of their own have less room. */
const LEAST = { code: 4, name: 20, markedName: 36, segments: 11 };
/** Hexes of a zone at which its label may stand, at most. */
const MOST_SPOTS = 24;
const MOST_LETTERS = 22;

/** Above hexes of the zone spread over all of it, the topmost first; then below them. World units. */
export function spotsOf(grid: Grid, hexes: readonly Hex[]): readonly Point[] {
  const step = Math.max(1, Math.ceil(hexes.length / MOST_SPOTS));
  const chosen = hexes.filter((_, i) => i % step === 0).map((hex) => centreOf(grid, hex));
  const at = (dy: number) => chosen.map(({ x, y }) => ({ x, y: y + dy }));
  return [...at(-0.55), ...at(0.6).reverse(), ...at(0)];
}

interface Label {
  readonly zone: Zone;
  readonly name: string;
}

function labelOf(zone: Zone, unit: number): Label {
  const isMarked = zone.kind === 'entry' || zone.kind === 'exit' || zone.kind === 'objective';
  const least = isMarked ? LEAST.markedName : LEAST.name;
  return { zone, name: unit >= least ? clip(zone.name, MOST_LETTERS) : '' };
}

/** Sizes of code and name together, and of the code alone. */
function formsOf(ctx: CanvasRenderingContext2D, { zone, name }: Label, size: number): readonly TagSize[] {
  ctx.font = `700 ${size}px ${FONT}`;
  const width = ctx.measureText(ZONE_LOOKS[zone.kind].code).width + size * 0.8;
  const code = { width, above: size * 0.7, below: size * 0.7 };
  if (name === '') return [code];
  ctx.font = `600 ${size * 0.95}px ${FONT}`;
  return [{ ...code, width: Math.max(width, ctx.measureText(name).width), below: size * 2 }, code];
}

/** Places depend on the scale only, so that labels do not jump while the map is moved. */
function placesOf(
  brush: Brush,
  grid: Grid,
  labels: readonly Label[],
  size: number,
  taken: readonly Box[],
): (TagPlace | undefined)[] {
  const { ctx, unit } = brush;
  ctx.save();
  ctx.setTransform(1, 0, 0, 1, 0, 0);
  const wishes = labels.map(
    (label): TagWish => ({
      forms: formsOf(ctx, label, size),
      spots: spotsOf(grid, label.zone.hexes).map(({ x, y }) => ({ x: x * unit, y: y * unit })),
    }),
  );
  ctx.restore();
  return placeTags(wishes, taken);
}

/** Boxes of belts and posts, which are not to be covered. */
function takenBy({ unit }: Brush, grid: Grid, { segments, ghost, posts }: Scene): readonly Box[] {
  if (unit < LEAST.segments) return [];
  const box = ({ x, y }: Point, across: number, down: number): Box => ({
    left: (x - across) * unit,
    right: (x + across) * unit,
    top: (y - down) * unit,
    bottom: (y + down) * unit,
  });
  return [
    ...[...segments, ...ghost].map(({ place }) => box(centreOfPlace(grid, place), 0.55, 0.5)),
    ...posts.map(({ hex }) => box(centreOf(grid, hex), 0.6, 0.6)),
  ];
}

export function paintTags(brush: Brush, grid: Grid, zones: readonly Zone[], scene: Scene): void {
  if (brush.unit < LEAST.code) return;
  const size = Math.min(12, Math.max(8, brush.unit * 0.36));
  // Small zones have few spots, so they choose first.
  const labels = [...zones].sort((a, b) => a.hexes.length - b.hexes.length).map((zone) => labelOf(zone, brush.unit));
  const places = placesOf(brush, grid, labels, size, takenBy(brush, grid, scene));
  labels.forEach(({ zone, name }, i) => {
    const place = places[i];
    if (place === undefined) return;
    const at = { x: place.at.x / brush.unit, y: place.at.y / brush.unit };
    if (!isSeen(brush, at, 6)) return;
    const { code, colour } = ZONE_LOOKS[zone.kind];
    inPixels(brush, at, (ctx) => {
      tag(ctx, code, 0, size, colour);
      if (name !== '' && place.form === 0) haloText(ctx, name, 0, size * 1.45, size * 0.95, colour);
    });
  });
}
