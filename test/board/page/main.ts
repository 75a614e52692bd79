// The page that the board's tests drive: mounts a board and leaves it, with what it reported, on `window.desk`.
import { EMPTY_SCENE, createBoard } from '../../../src/board/index.ts';
import type { Board, DragPick, Pick } from '../../../src/board/index.ts';
import { hexAt, makeGrid } from '../../../src/hex/index.ts';
import { madeUpScenario, madeUpScene } from './made-up.ts';

export interface Desk {
  readonly board: Board;
  readonly picks: Pick[];
  readonly hovers: (Pick | undefined)[];
  readonly drags: DragPick[];
  readonly errors: string[];
  readonly EMPTY_SCENE: typeof EMPTY_SCENE;
  readonly hexAt: typeof hexAt;
  readonly makeGrid: typeof makeGrid;
  readonly madeUpScenario: typeof madeUpScenario;
  readonly madeUpScene: typeof madeUpScene;
}

declare global {
  interface Window {
    desk: Desk;
  }
}

const host = document.getElementById('host');
if (host === null) throw new Error('no host');
const desk = {
  picks: [] as Pick[],
  hovers: [] as (Pick | undefined)[],
  drags: [] as DragPick[],
  errors: [] as string[],
};
const board = createBoard(host, {
  reducedMotion: new URLSearchParams(location.search).has('still'),
  onPick: (pick) => desk.picks.push(pick),
  onHover: (pick) => desk.hovers.push(pick),
  onDrag: (drag) => desk.drags.push(drag),
  onError: (message) => desk.errors.push(message),
});
window.desk = { ...desk, board, EMPTY_SCENE, hexAt, makeGrid, madeUpScenario, madeUpScene };
