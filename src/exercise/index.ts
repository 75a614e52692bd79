// The public names of exercise/: one run, who is in control, its policies, its transcript.
export { controlFor, ordersBy, policiesFor, sideOfOrder, standIns } from './control.ts';
export {
  type Desk,
  type DeskRefusal,
  type DeskResult,
  type DeskView,
  deskView,
  isReady,
  openDesk,
  refusedOrders,
  reveal,
  submit,
  withdraw,
} from './desk.ts';
export { makeOrderJson, type Names, type OrderFault, type OrderJson, parseOrderJson } from './order-json.ts';
export { ORDERS_FORMAT, type OrdersFile, ordersText, parseOrders, type ReadOrders } from './orders-file.ts';
export {
  arrivalWithoutBelts,
  bareRun,
  begin,
  finish,
  NO_BELTS,
  play,
  playOn,
  playOutInPlace,
  playTurn,
  playTurns,
  stateOf,
  withTurns,
} from './play.ts';
export { type Listed, playListed } from './listed.ts';
export { makePlan } from './planner/planner.ts';
export {
  arrivalOf,
  type Flow,
  knownColumns,
  layInPlace,
  makeTraffic,
  type Party,
  type Passage,
  passagesOf,
  type Traffic,
} from './planner/traffic.ts';
export { makeLayingPolicy } from './policy/laying-policy.ts';
export { makePolicy } from './policy/policy.ts';
export { parseTranscript, parseTranscriptDocument } from './read-transcript.ts';
export { type Replay, replay } from './replay.ts';
export { isOpen, makeTranscript, measuresJson, TRANSCRIPT_FORMAT, transcriptText } from './transcript.ts';
export * from './types.ts';
export { resume, type Resumed, verify } from './verify.ts';
export { takeTurnBack, UNDO_BARS, type UndoBar, undoBar } from './undo.ts';
