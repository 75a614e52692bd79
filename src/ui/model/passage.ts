// What a kind does to columns of a class, as the catalogue tells it: forcing and sweeping, for each row.
import { CERTAIN, METHODS, MOVER_CLASSES, tableOfKind } from '../../rules/index.ts';
import type { Method, MoverClass, ObstacleKind } from '../../rules/index.ts';

/** A dummy bites nobody, whatever it is made of (LB-1). */
function bites(kind: ObstacleKind, at: number): boolean {
  return kind.behaviour !== 'dummy' && tableOfKind(kind).bites[at];
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
