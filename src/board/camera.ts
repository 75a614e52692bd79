// The view onto the world: a point in the middle and a scale. Pure; the board keeps one and replaces it.
import type { Box, Point } from './geometry.ts';
import type { ViewBox } from './types.ts';

export interface Camera {
  /** The world point in the middle. */
  readonly x: number;
  readonly y: number;
  /** CSS pixels per world unit, which is the radius of a hex. */
  readonly zoom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The largest scale: a hex's radius in CSS pixels. */
export const MAX_ZOOM = 96;
/** While the view moves, a painting of one thing is shown up to so many times larger or smaller before it is painted anew. */
const MOST_SCALED = 1.3;
/** Room around the map when it is fitted, in CSS pixels; above it stand buttons, where there is room for both. */
const MARGIN = 14;
const TOP = { room: 52, from: 560 };

/** From the world to CSS pixels of the host. */
export function toScreen(camera: Camera, size: Size, point: Point): Point {
  return {
    x: (point.x - camera.x) * camera.zoom + size.width / 2,
    y: (point.y - camera.y) * camera.zoom + size.height / 2,
  };
}

/** From CSS pixels of the host to the world. */
export function toWorld(camera: Camera, size: Size, point: Point): Point {
  return {
    x: (point.x - size.width / 2) / camera.zoom + camera.x,
    y: (point.y - size.height / 2) / camera.zoom + camera.y,
  };
}

/** The camera that shows the whole box, with a margin. */
export function fitCamera(box: Box, size: Size): Camera {
  const top = size.height >= TOP.from ? TOP.room : MARGIN;
  const across = Math.max(1, size.width - 2 * MARGIN) / (box.right - box.left);
  const down = Math.max(1, size.height - MARGIN - top) / (box.bottom - box.top);
  const zoom = Math.min(across, down, MAX_ZOOM);
  // In the middle, unless it would come too near to the top.
  const spare = (size.height - zoom * (box.bottom - box.top)) / 2;
  return { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 - Math.max(0, top - spare) / zoom, zoom };
}

/** Keeps the scale within its limits and the map within reach: the middle of the view never leaves the box. */
export function clampCamera(camera: Camera, box: Box, size: Size): Camera {
  const least = Math.min(fitCamera(box, size).zoom * 0.75, MAX_ZOOM);
  return {
    x: Math.min(Math.max(camera.x, box.left), box.right),
    y: Math.min(Math.max(camera.y, box.top), box.bottom),
    zoom: Math.min(Math.max(camera.zoom, least), MAX_ZOOM),
  };
}

/** Zooms so that the world point under a screen point stays there. The limits are applied to the scale first. */
export function zoomAbout(camera: Camera, box: Box, size: Size, at: Point, factor: number): Camera {
  const anchor = toWorld(camera, size, at);
  const { zoom } = clampCamera({ ...camera, zoom: camera.zoom * factor }, box, size);
  const moved = {
    x: anchor.x - (at.x - size.width / 2) / zoom,
    y: anchor.y - (at.y - size.height / 2) / zoom,
    zoom,
  };
  return clampCamera(moved, box, size);
}

/** Moves the picture by CSS pixels. */
export function panned(camera: Camera, box: Box, size: Size, dx: number, dy: number): Camera {
  return clampCamera({ x: camera.x - dx / camera.zoom, y: camera.y - dy / camera.zoom, zoom: camera.zoom }, box, size);
}

/** The scale for which a thing is to be painted: the one that it is painted for, as long as the view moves and that is near enough. */
export function paintedZoom(painted: number, zoom: number, moving: boolean): number {
  return moving && zoom < painted * MOST_SCALED && painted < zoom * MOST_SCALED ? painted : zoom;
}

/** Where a painting for one view lies in another: from texture coordinates of the canvas (0 … 1, upwards) to those of the painting. */
export interface Lie {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** Unscaled, it is shifted by whole device pixels: each of the screen is then one of the painting. */
export function lieOf(painted: Camera, camera: Camera, size: Size, ratio: number): Lie {
  const scale = painted.zoom / camera.zoom;
  const unit = painted.zoom * ratio;
  const whole = (shift: number) => (scale === 1 ? Math.round(shift) : shift);
  return {
    x: (1 - scale) / 2 + whole((camera.x - painted.x) * unit) / Math.round(size.width * ratio),
    y: (1 - scale) / 2 - whole((camera.y - painted.y) * unit) / Math.round(size.height * ratio),
    scale,
  };
}

/** What is seen of the box, in parts of it. */
export function viewBoxOf(camera: Camera, box: Box, size: Size): ViewBox {
  const [first, last] = [
    toWorld(camera, size, { x: 0, y: 0 }),
    toWorld(camera, size, { x: size.width, y: size.height }),
  ];
  const across = (x: number) => (x - box.left) / (box.right - box.left);
  const down = (y: number) => (y - box.top) / (box.bottom - box.top);
  return { left: across(first.x), top: down(first.y), right: across(last.x), bottom: down(last.y) };
}
