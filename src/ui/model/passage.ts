// What one segment means to columns of a class: nothing, minutes of work, or a closed way. Estimates for planning, without chance.
import { MAX_STEP } from '../../hex/index.ts';
import { CERTAIN, METHODS, MOVER_CLASSES, tableOfKind, TEAMS_IN_LANE } from '../../rules/index.ts';
import type { Column, Method, MoverClass, ObstacleKind } from '../../rules/index.ts';

/** Minutes to get through; undefined = the columns have no means. */
export interface Passage {
  readonly minutes: number | undefined;
}

/** Half of what a step may cost, so that a terrain's own minutes still fit on top. */
const MOST = Math.floor(MAX_STEP / 2);

/** A dummy bites nobody, whatever it is made of (LB-1). */
function bites(kind: ObstacleKind, at: number): boolean {
  return kind.behaviour !== 'dummy' && tableOfKind(kind).bites[at];
}

/** Undefined when the kind does not bite the class (EN-1); else the quickest of sweeping (CL-2, CL-3) and forcing (EN-4). */
export function passageOf(
  kind: ObstacleKind,
  depth: number,
  mover: MoverClass,
  columns: readonly Pick<Column, 'teams' | 'methods'>[],
): Passage | undefined {
  const table = tableOfKind(kind);
  const at = MOVER_CLASSES.indexOf(mover);
  if (!bites(kind, at)) return undefined;
  const force = table.force[at] < 0 ? [] : [table.force[at] * depth];
  const sweeps = columns.flatMap(({ teams, methods }) =>
    teams === 0 ? [] : methods.flatMap((method) => sweepMinutes(table.work[METHODS.indexOf(method)], depth, teams)),
  );
  const ways = [...force, ...sweeps];
  return { minutes: ways.length === 0 ? undefined : Math.min(MOST, ...ways) };
}

function sweepMinutes(work: number, depth: number, teams: number): readonly number[] {
  return work < 0 ? [] : [Math.ceil(work / Math.min(teams, TEAMS_IN_LANE)) * depth];
}

/** What a kind does to a class that meets it. */
export type Effect =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'closed' }
  /** Minutes and chance of losing a step (0 … 1) for each row. */
  | { readonly kind: 'forced'; readonly minutes: number; readonly loss: number };

export function effectOn(kind: ObstacleKind, mover: MoverClass): Effect {
  const table = tableOfKind(kind);
  const at = MOVER_CLASSES.indexOf(mover);
  if (!bites(kind, at)) return { kind: 'nothing' };
  if (table.force[at] < 0) return { kind: 'closed' };
  return { kind: 'forced', minutes: table.force[at], loss: table.biteHazard[at] / CERTAIN };
}

/** Team-minutes to sweep one row; undefined = the method cannot (CL-2). */
export function workOf(kind: ObstacleKind, method: Method): number | undefined {
  const work = tableOfKind(kind).work[METHODS.indexOf(method)];
  return work < 0 ? undefined : work;
}
