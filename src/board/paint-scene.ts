// Paints what changes, below the columns: fields in numbers, areas, routes, posts with their range, belts and what is about to be laid.
import { disc, isSidePlace } from '../hex/index.ts';
import type { Grid } from '../hex/index.ts';
import { clip, haloText, inPixels, isSeen, stroke, trace } from './brush.ts';
import type { Brush } from './canvas-layer.ts';
import { centreOf, centreOfPlace } from './geometry.ts';
import { outlineOf } from './outline.ts';
import { paintHandle } from './paint-handles.ts';
import { paintArea, paintGlow, paintLetters, paintNumbers, paintValue } from './paint-areas.ts';
import { paintGroup } from './paint-groups.ts';
import { paintRoute, paintRouteLetters } from './paint-routes.ts';
import { ACCENT, FAMILY_LOOKS, POST, WHITE } from './palette.ts';
import { paintSegment } from './paint-segment.ts';
import { fillSymbol } from './symbols.ts';
import type { Layer, PostMark, Scene, SegmentMark } from './types.ts';

export function paintScene(brush: Brush, grid: Grid, scene: Scene, shown: Readonly<Record<Layer, boolean>>): void {
  brush.ctx.lineCap = 'butt';
  if (shown.overlay) {
    if (scene.field !== undefined) paintNumbers(brush, grid, scene.field);
    for (const area of scene.areas ?? []) paintArea(brush, grid, area);
    for (const glow of scene.glows ?? []) paintGlow(brush, grid, glow);
    for (const route of scene.routes) paintRoute(brush, grid, route);
  }
  for (const post of scene.posts) paintRange(brush, grid, post);
  if (shown.belts) {
    paintChains(brush, grid, scene.segments);
    for (const mark of scene.segments) {
      if (!isSeen(brush, centreOfPlace(grid, mark.place), 1.2)) continue;
      const { selected = false, refused = false } = mark;
      paintSegment(brush, grid, { ...mark, solid: mark.known, selected, refused, ghost: mark.dormant ?? false });
    }
    for (const mark of scene.ghost) {
      const look = { ...mark, lane: 'none', marked: false, solid: true, selected: false, ghost: true } as const;
      paintSegment(brush, grid, look);
    }
  }
  for (const post of scene.posts) paintPost(brush, grid, post);
  for (const handle of scene.handles ?? []) paintHandle(brush, grid, handle);
  if (!shown.overlay) return;
  for (const group of scene.groups ?? []) paintGroup(brush, grid, group);
  for (const area of scene.areas ?? []) paintLetters(brush, grid, area);
  for (const glow of scene.glows ?? []) paintValue(brush, grid, glow);
  paintRouteLetters(brush, grid, scene.routes);
}

/** A line from each segment to the next of its belt, under both. */
function paintChains(brush: Brush, grid: Grid, segments: readonly SegmentMark[]): void {
  const { ctx } = brush;
  for (let i = 1; i < segments.length; i++) {
    const a = segments[i - 1];
    const b = segments[i];
    if (a.belt < 0 || a.belt !== b.belt || isSidePlace(grid, a.place) || isSidePlace(grid, b.place)) continue;
    ctx.beginPath();
    trace(ctx, [centreOfPlace(grid, a.place), centreOfPlace(grid, b.place)], false);
    stroke(brush, FAMILY_LOOKS[b.family].colour, Math.max(3, brush.unit * 0.16));
    ctx.stroke();
  }
}

const ranges = new WeakMap<PostMark, Path2D>();

/** The border of the hexes within a post's range. */
function rangeOf(grid: Grid, post: PostMark): Path2D {
  const known = ranges.get(post);
  if (known !== undefined) return known;
  const path = new Path2D();
  for (const loop of outlineOf(grid, disc(grid, post.hex, post.range), 0.02)) trace(path, loop, true);
  ranges.set(post, path);
  return path;
}

function paintRange(brush: Brush, grid: Grid, post: PostMark): void {
  const { ctx } = brush;
  const path = rangeOf(grid, post);
  ctx.globalAlpha = post.selected === true ? 0.12 : 0.05;
  ctx.fillStyle = POST;
  ctx.fill(path, 'evenodd');
  ctx.globalAlpha = 0.8;
  stroke(brush, POST, post.selected === true ? 2.5 : 1.5, [6, 5]);
  ctx.stroke(path);
  ctx.globalAlpha = 1;
}

function paintPost(brush: Brush, grid: Grid, post: PostMark): void {
  const centre = centreOf(grid, post.hex);
  if (!isSeen(brush, centre, 2)) return;
  const size = Math.min(30, Math.max(12, brush.unit * 0.8));
  inPixels(brush, centre, (ctx) => {
    ctx.beginPath();
    ctx.moveTo(0, -size * 0.62);
    ctx.lineTo(size * 0.68, size * 0.46);
    ctx.lineTo(-size * 0.68, size * 0.46);
    ctx.closePath();
    ctx.lineJoin = 'round';
    ctx.lineWidth = post.selected === true ? 5 : 3.5;
    ctx.strokeStyle = post.selected === true ? ACCENT : WHITE;
    ctx.stroke();
    ctx.fillStyle = POST;
    ctx.fill();
    ctx.fillStyle = WHITE;
    fillSymbol(ctx, 'post', 0, size * 0.12, size * 0.62);
    if (brush.unit >= 22) haloText(ctx, clip(post.label, 16), 0, size * 0.46 + 9, 10, POST);
  });
}
