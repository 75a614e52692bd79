// The public names of board/: the drawing surface between the panels. It holds no rule.
export { createBoard, NO_WEBGL } from './board.ts';
export { columnMark, columnMarks, postMarks, segmentMarks } from './from-view.ts';
export { boundsOf, centreOf, centreOfPlace, cornersOf, sidePoints } from './geometry.ts';
export type { Box, Point } from './geometry.ts';
export { roadJoins } from './ground-art.ts';
export { outlineOf } from './outline.ts';
export { GROUP_SIZE, groupSpot } from './paint-groups.ts';
export { overviewSize, paintOverview, paintOverviewMarks } from './overview.ts';
export type { OverviewSize } from './overview.ts';
export {
  AREA_LOOKS,
  CLASS_LETTERS,
  FAMILY_LOOKS,
  ROUTE_LOOKS,
  TERRAIN_COLOURS,
  ZONE_LOOKS,
  featureLooks,
  terrainLooks,
} from './palette.ts';
export type { AreaLook, FamilyLook, FeatureLook, Hatch, TerrainLook, ZoneLook } from './palette.ts';
export { SYMBOL_BOX, symbolPathText, turnedBox } from './symbols.ts';
export type { SymbolName } from './symbols.ts';
export { AREA_SORTS, DRAG_MODES, EMPTY_SCENE, LAYERS, PICK_MODES, ROUTE_STYLES } from './types.ts';
export type {
  AreaMark,
  AreaSort,
  Board,
  BoardOptions,
  ColumnMark,
  DragMode,
  DragPick,
  FieldMark,
  GhostMark,
  GlowMark,
  GroupMark,
  HandleMark,
  Layer,
  Pick,
  PickMode,
  PostMark,
  Probe,
  RouteMark,
  RouteStyle,
  Scene,
  ScreenPoint,
  SegmentMark,
  ViewBox,
} from './types.ts';
