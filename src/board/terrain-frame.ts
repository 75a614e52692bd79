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

/** Writes a frame into its vectors. Length: FRAME_VECTORS × 4. Number by number: lists would be made and copied in every frame. */
export function packFrameInto(vectors: Float32Array, frame: TerrainFrame): void {
  const { grid, camera, size, sheet, shown, picture } = frame;
  const across = size.width / camera.zoom;
  const down = size.height / camera.zoom;
  vectors[0] = camera.x - across / 2;
  vectors[1] = camera.y - down / 2;
  vectors[2] = across;
  vectors[3] = down;
  vectors[4] = grid.width;
  vectors[5] = grid.height;
  vectors[6] = Number(grid.orientation === 'flat');
  vectors[7] = Number(grid.offset === 'even');
  vectors[8] = camera.zoom;
  vectors[9] = sheet.edge;
  vectors[10] = sheet.width;
  vectors[11] = sheet.height;
  vectors[12] = Number(shown.terrain);
  vectors[13] = Number(shown.grid);
  vectors[14] = Number(shown.overlay);
  if (picture === undefined) return;
  vectors[16] = picture.x;
  vectors[17] = picture.y;
  vectors[18] = picture.scale;
}
