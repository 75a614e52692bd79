// What can be chosen on the page, in the order in which it is offered.
import type { Viewer } from '../../rules/index.ts';

export const STEPS = ['plan', 'exercise', 'compare', 'debrief'] as const;
export type Step = (typeof STEPS)[number];

export const SPEEDS = ['slow', 'double', 'fast', 'instant'] as const;
export type Speed = (typeof SPEEDS)[number];

export const VIEWERS = ['umpire', 'laying', 'moving'] as const satisfies readonly Viewer[];
