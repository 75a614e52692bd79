// The public names of hex/.
export * from './types.ts';
export {
  AXIAL_STEPS,
  colOf,
  DIRECTION_NAMES,
  directionBetween,
  fromAxial,
  hexAt,
  makeGrid,
  MAX_SPAN,
  neighbour,
  opposite,
  rowOf,
  toAxial,
} from './grid.ts';
export type { Axial } from './grid.ts';
export {
  cornerOf,
  isSidePlace,
  ownerOf,
  placeOfHex,
  placeOfSide,
  sideBetween,
  sideCorners,
  sideEnds,
  sideExists,
  sideOf,
  sideOfPlace,
  sidesTouch,
} from './sides.ts';
export type { Corner } from './sides.ts';
export { makeHexText, makePlaceText, makeSideText, parseHexText, parsePlaceText, parseSideText } from './text.ts';
export { disc, distance, line, ring } from './measure.ts';
export { isChain, isConnected, isHexChain, isSideChain, maskOf, outline, regionsOf } from './regions.ts';
export type { Regions } from './regions.ts';
export { sideUnder, symmetriesOf } from './symmetry.ts';
export type { Symmetry } from './symmetry.ts';
export { addCostInPlace, blockedSides, copyCosts } from './costs.ts';
export { makeFieldSolver } from './field.ts';
export type { FieldSolver } from './field.ts';
export { makeFieldRepairer } from './repair.ts';
export type { FieldRepairer } from './repair.ts';
export { cheapestRoute, costAlong, nextBack, nextToward, stepCost } from './routes.ts';
export { distinctRoutes } from './distinct.ts';
export type { DistinctOptions } from './distinct.ts';
export { minimumCut } from './cut.ts';
export type { CutOptions } from './cut.ts';
export { makePlaceCutter } from './place-cut.ts';
export type { PlaceCut, PlaceCutter } from './place-cut.ts';
export { isMarked, markStepsInPlace } from './steps.ts';
