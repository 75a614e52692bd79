// A run whose players have written their orders down beforehand, turn by turn.
import { isOver, type Order, type SideName, turnOf } from '../rules/index.ts';
import { policiesFor } from './control.ts';
import { type DeskRefusal, openDesk, reveal, submit } from './desk.ts';
import { stateOf, withTurns } from './play.ts';
import { PLAYER, type Run } from './types.ts';

/** Orders of the players' sides for turn 1, 2, …; turns beyond a list have none. */
export type OrderLists = Readonly<Partial<Record<SideName, readonly (readonly Order[])[]>>>;

export type Listed =
  | { readonly ok: true; readonly run: Run }
  /** The first turn with orders that may not be given, and the side and orders at fault. */
  | {
      readonly ok: false;
      readonly side: SideName;
      readonly turn: number;
      readonly refusals: readonly DeskRefusal[];
    };

/** Plays a run on to its end, or up to a number of turns, players' sides by their lists and the others by their policies. */
export function playListed(start: Run, lists: OrderLists, turns = Number.POSITIVE_INFINITY): Listed {
  const { scenario, plan, control } = start;
  const policies = policiesFor(scenario, plan, control);
  let run = start;
  while (!isOver(stateOf(run)) && run.turns.length < turns) {
    const number = turnOf(stateOf(run));
    let desk = openDesk(stateOf(run), control);
    for (const side of ['moving', 'laying'] as const) {
      if (control[side] !== PLAYER) continue;
      const handed = submit(desk, side, lists[side]?.[number] ?? []);
      if (!handed.ok) return { ok: false, side, turn: number + 1, refusals: handed.refusals };
      desk = handed.desk;
    }
    const turn = reveal(desk, policies);
    if (turn === undefined) throw new Error(`playListed: turn ${number + 1} is not ready`);
    run = withTurns(run, turn);
  }
  return { ok: true, run };
}
