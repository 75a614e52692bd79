// What the terrain's shader is told of a frame: vectors of four numbers, in the order in which it names them (terrain-shader.ts).
import type { Grid } from '../hex/index.ts';
import type { Camera, Lie, Size } from './camera.ts';
import type { TileSheet } from './terrain-tiles.ts';
import type { Layer } from './types.ts';

export const FRAME_VECTORS = 5;

export interface TerrainFrame {
  readonly grid: Grid;
  readonly camera: Camera;
  readonly size: Size;
  readonly sheet: TileSheet;
  readonly shown: Readonly<Record<Extract<Layer, 'terrain' | 'grid' | 'overlay'>, boolean>>;
  /** Where the picture of the sheets lies, if there is one. */
  readonly picture?: Lie;
}

/** Writes a frame into its vectors. Length: FRAME_VECTORS × 4. */
export function packFrameInto(vectors: Float32Array, frame: TerrainFrame): void {
  const { grid, camera, size, sheet, shown, picture } = frame;
  const [across, down] = [size.width / camera.zoom, size.height / camera.zoom];
  vectors.set([camera.x - across / 2, camera.y - down / 2, across, down]);
  vectors.set([grid.width, grid.height, Number(grid.orientation === 'flat'), Number(grid.offset === 'even')], 4);
  vectors.set([camera.zoom, sheet.edge, sheet.width, sheet.height], 8);
  vectors.set([Number(shown.terrain), Number(shown.grid), Number(shown.overlay)], 12);
  if (picture !== undefined) vectors.set([picture.x, picture.y, picture.scale], 16);
}
