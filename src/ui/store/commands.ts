// What is done at the table: orders are written, handed in, taken back; the exercise is begun, branched, gone on with, broken off (TU-1).
import { computed } from '@preact/signals';
import {
  begin,
  deskView,
  isReady,
  makeLayingPolicy,
  makePolicy,
  reveal,
  sideOfOrder,
  submit,
  takeTurnBack,
  undoBar,
  withdraw,
  withTurns,
} from '../../exercise/index.ts';
import type { Control, Desk, DeskView, UndoBar } from '../../exercise/index.ts';
import { subjectOf } from '../../rules/index.ts';
import type { Order, SideName } from '../../rules/index.ts';
import { branchOff } from '../model/kept-run.ts';
import { text } from '../text/index.ts';
import { aiming } from './aiming.ts';
import { leave, NO_ORDERS, playersOf } from './commanding.ts';
import type { Commands, Orders, Table } from './commanding.ts';
import { goOn, handOverWords, keepSlips, nextTurn, seat } from './table.ts';

function handIn(table: Table): void {
  const { desk, running, notices, refused } = table;
  const [before, run] = [desk.value, running.exercise.value];
  if (before === undefined || run === undefined) return;
  const result = submit(before, table.side.value, [...table.orders.value.values()]);
  if (!result.ok) {
    refused.value = result.refusals;
    return;
  }
  refused.value = [];
  const turn = isReady(result.desk) ? reveal(result.desk) : undefined;
  if (turn !== undefined) return nextTurn(table, withTurns(run, turn));
  desk.value = result.desk;
  const waiting = playersOf(result.desk).find((side) => result.desk.sealed[side] === undefined);
  if (waiting === undefined) return;
  seat(table, result.desk, waiting);
  keepSlips(table);
  notices.say(handOverWords(table, run.scenario).join(' '));
}

/** The orders that the scenario's own policy would give, from what the side knows. */
function suggestion(desk: Desk, side: SideName): Orders {
  const { scenario, plan } = desk.state.setting;
  const policy = side === 'moving' ? makePolicy(scenario.policy, scenario) : makeLayingPolicy('react', scenario, plan);
  return new Map(policy(deskView(desk, side).view).map((order) => [subjectOf(order), order]));
}

/** The orders on the slip of the side at the screen. */
function slip(table: Table) {
  const { desk, side, orders, refused } = table;
  const write = (next: Orders): void => {
    orders.value = next;
    refused.value = [];
    keepSlips(table);
  };
  return {
    give: (order: Order) => write(new Map(orders.value).set(subjectOf(order), order)),
    drop: (subject: string) => write(new Map([...orders.value].filter(([key]) => key !== subject))),
    clear: () => write(NO_ORDERS),
    suggest(): void {
      if (desk.value !== undefined) write(suggestion(desk.value, side.value));
    },
  };
}

/** The one who has just ordered thinks again, before the other has looked. */
function takeBack(table: Table): void {
  const { desk, side, hidden, orders, running } = table;
  const before = desk.value;
  const mine = before && playersOf(before).find((one) => before.sealed[one] !== undefined);
  if (before === undefined || mine === undefined) return;
  const result = withdraw(before, mine);
  if (!result.ok) return;
  desk.value = result.desk;
  side.value = mine;
  running.viewer.value = mine;
  hidden.value = false;
  orders.value = new Map((before.sealed[mine] ?? []).map((order) => [subjectOf(order), order]));
  keepSlips(table);
}

/** Goes another way from a turn of the run on show: by other hands, or with other orders. The run itself stays. */
function branch(table: Table, turn: number, hands: Control): void {
  const { running, runs } = table;
  const [run, kept] = [running.exercise.value, runs.kept.value];
  if (run === undefined || kept === undefined || turn > run.turns.length) return;
  leave(table);
  const fresh = branchOff(run, turn, hands);
  runs.add(fresh, { hands, parent: { id: kept.id, turn } });
  nextTurn(table, fresh);
  // One that is over at once is looked at from where it goes another way.
  if (table.desk.value === undefined) running.seek(turn);
}

/** Why the last turn may not be taken back; undefined = it may (UN-1). */
function barOf({ desk, running, runs }: Table): UndoBar | undefined {
  const [run, kept] = [running.exercise.value, runs.kept.value];
  if (run === undefined || desk.value === undefined) return 'none';
  return undoBar(run, desk.value.control, kept?.parent?.turn);
}

/** UN-1: takes the last turn back; its orders are on the slip again. */
function takeTurn(table: Table): void {
  const { running, orders, notices, side } = table;
  const run = running.exercise.value;
  if (run === undefined || barOf(table) !== undefined) return;
  const last = run.turns[run.turns.length - 1].orders;
  nextTurn(table, takeTurnBack(run));
  const own = last.filter((order) => sideOfOrder(run.scenario, order) === side.value);
  orders.value = new Map(own.map((order) => [subjectOf(order), order]));
  keepSlips(table);
  notices.say(text.command.turnBack(run.turns.length));
}

/** Each is done at the table of the page, whose signals they change. */
export function makeCommands(table: Table): Commands {
  const { desk, side, hidden, running, runs } = table;
  const written = slip(table);
  return {
    ...written,
    ...aiming(table, written.give),
    view: computed((): DeskView | undefined => desk.value && deskView(desk.value, side.value)),
    start(): void {
      const settings = running.settings();
      if (settings === undefined) return;
      const { scenario, plan, seed, control } = settings;
      const run = begin(scenario, plan, seed, control);
      runs.add(run, { hands: control });
      nextTurn(table, run);
    },
    branch: (turn: number, hands: Control) => branch(table, turn, hands),
    goOn(): void {
      if (runs.kept.value !== undefined) goOn(table, runs.kept.value);
    },
    submit: () => handIn(table),
    takeBack: () => takeBack(table),
    undoBar: computed(() => barOf(table)),
    undoTurn: () => takeTurn(table),
    uncover: () => void (hidden.value = false),
    stop(): void {
      keepSlips(table);
      runs.update({ left: true });
      leave(table);
      running.exercise.value = undefined;
      runs.current.value = undefined;
    },
  };
}
