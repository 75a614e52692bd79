// The public names of exercise/: one run, its policies, its transcript.
export { makeOrderJson, type OrderJson, parseOrderJson } from './order-json.ts';
export { arrivalWithoutBelts, NO_BELTS, play, playOutInPlace, playTurn, playTurns } from './play.ts';
export { makePolicy } from './policy/policy.ts';
export {
  makeTranscript,
  measuresJson,
  parseTranscript,
  parseTranscriptDocument,
  TRANSCRIPT_FORMAT,
  transcriptText,
} from './transcript.ts';
export * from './types.ts';
export { verify } from './verify.ts';
