// The page that the board's tests drive: mounts a board and leaves it, with what it reported, on `window.desk`.
import { EMPTY_SCENE, createBoard, overviewSize, paintOverview, paintOverviewMarks } from '../../../src/board/index.ts';
import type { Board, DragPick, Pick, ViewBox } from '../../../src/board/index.ts';
import { hexAt, makeGrid } from '../../../src/hex/index.ts';
import { madeUpScenario, madeUpScene } from './made-up.ts';

export interface Desk {
  readonly board: Board;
  readonly picks: Pick[];
  readonly hovers: (Pick | undefined)[];
  readonly drags: DragPick[];
  readonly errors: string[];
  readonly views: ViewBox[];
  readonly overview: {
    readonly overviewSize: typeof overviewSize;
    readonly paintOverview: typeof paintOverview;
    readonly paintOverviewMarks: typeof paintOverviewMarks;
  };
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
  views: [] as ViewBox[],
};
const board = createBoard(host, {
  reducedMotion: new URLSearchParams(location.search).has('still'),
  onPick: (pick) => desk.picks.push(pick),
  onHover: (pick) => desk.hovers.push(pick),
  onDrag: (drag) => desk.drags.push(drag),
  onView: (view) => desk.views.push(view),
  onError: (message) => desk.errors.push(message),
});
const overview = { overviewSize, paintOverview, paintOverviewMarks };
window.desk = { ...desk, overview, board, EMPTY_SCENE, hexAt, makeGrid, madeUpScenario, madeUpScene };
