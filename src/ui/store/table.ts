// The table at which an exercise is played by hand: whose turn it is, the desk for the coming turn, its end, going on where it was left.
import { finish, openDesk, playTurns, policiesFor, stateOf, withTurns } from '../../exercise/index.ts';
import type { Desk, Run } from '../../exercise/index.ts';
import { isOver, subjectOf } from '../../rules/index.ts';
import type { Scenario, SideName } from '../../rules/index.ts';
import type { KeptRun } from '../model/kept-run.ts';
import { text } from '../text/index.ts';
import { NO_ORDERS, playersOf } from './commanding.ts';
import type { Signals, Table } from './commanding.ts';
import { hasPlayer } from './running.ts';

/** Shows a run that is over, to the umpire. */
function showEnd({ desk, hidden, running, runs, notices }: Table, run: Run): void {
  desk.value = undefined;
  hidden.value = false;
  running.viewer.value = 'umpire';
  const whole = 'measures' in run ? run : finish(run);
  runs.update({ run: whole, slips: undefined });
  running.showTo(whole, run.turns.length);
  notices.say(text.command.over);
}

/** Opens the desk for the coming turn, or ends the exercise. */
export function nextTurn(table: Table, run: Run): void {
  const { desk, orders, refused, running, runs, notices } = table;
  orders.value = NO_ORDERS;
  refused.value = [];
  const state = stateOf(run);
  if (isOver(state)) return showEnd(table, run);
  const hands = runs.kept.value?.hands ?? run.control;
  if (!hasPlayer(hands)) {
    const { scenario, plan } = run;
    return showEnd(table, withTurns(run, ...playTurns(state, policiesFor(scenario, plan, hands))));
  }
  runs.update({ run, slips: undefined });
  running.showTo(run, run.turns.length);
  desk.value = openDesk(state, hands);
  seat(table, desk.value, playersOf(desk.value)[0]);
  const played = run.turns.length === 0 ? [] : [text.command.played(run.turns.length)];
  notices.say([...played, ...handOverWords(table, run.scenario)].join(' '));
}

/** Goes on with a kept run where it was left, with the orders that were written. Two players have to say first who sits there. */
export function goOn(table: Table, kept: KeptRun): void {
  const { desk, side, hidden, running, orders, refused } = table;
  const { run, hands, slips } = kept;
  if (isOver(stateOf(run)) || !hasPlayer(hands)) return nextTurn(table, run);
  running.showTo(run, run.turns.length);
  const opened = openDesk(stateOf(run), hands);
  const players = playersOf(opened);
  const isSeated = slips !== undefined && players.includes(slips.side);
  desk.value = isSeated ? { ...opened, sealed: slips.sealed } : opened;
  side.value = isSeated ? slips.side : players[0];
  hidden.value = players.length > 1;
  running.viewer.value = side.value;
  refused.value = [];
  orders.value = new Map((isSeated ? slips.orders : []).map((order) => [subjectOf(order), order]));
}

/** Keeps the orders that are written and handed in, so that a reload does not lose them. */
export function keepSlips({ desk, side, orders, runs }: Table): void {
  if (desk.value === undefined) return;
  runs.update({ slips: { side: side.value, sealed: desk.value.sealed, orders: [...orders.value.values()] } });
}

/** What is said aloud when the screen is handed over, so that nothing said before stays with the page. */
export function handOverWords({ hidden, side }: Signals, scenario: Scenario): readonly string[] {
  return hidden.value ? [text.command.handOver(scenario.text.sides[side.value])] : [];
}

/** Puts a side before the screen; with two players, not before the other has turned away. */
export function seat({ side, hidden, orders, running }: Table, desk: Desk, next: SideName): void {
  const changes = playersOf(desk).length > 1;
  hidden.value = changes && (side.value !== next || running.exercise.value?.turns.length === 0);
  side.value = next;
  running.viewer.value = next;
  orders.value = NO_ORDERS;
}
