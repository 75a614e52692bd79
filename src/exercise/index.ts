// The public names of exercise/: one run, its policies, its transcript.
export { arrivalWithoutBelts, NO_BELTS, play, playOutInPlace, playTurn, playTurns } from './play.ts';
export { makePolicy } from './policy/policy.ts';
export * from './types.ts';
