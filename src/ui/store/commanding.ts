// Playing turn by turn with people in control: whose turn it is to give orders, the orders so far, handing over (TU-1).
import { computed, signal } from '@preact/signals';
import {
  begin,
  deskView,
  finish,
  isReady,
  makeLayingPolicy,
  makePolicy,
  openDesk,
  PLAYER,
  playTurns,
  policiesFor,
  reveal,
  sideOfOrder,
  stateOf,
  submit,
  takeTurnBack,
  undoBar,
  withdraw,
  withTurns,
} from '../../exercise/index.ts';
import type { Control, Desk, DeskRefusal, DeskView, Run, UndoBar } from '../../exercise/index.ts';
import { isOver, SIDES, subjectOf } from '../../rules/index.ts';
import type { Order, Scenario, SideName } from '../../rules/index.ts';
import { branchOff } from '../model/kept-run.ts';
import type { KeptRun } from '../model/kept-run.ts';
import { text } from '../text/index.ts';
import type { Notices } from './notices.ts';
import { hasPlayer } from './running.ts';
import type { Running } from './running.ts';
import type { Runs } from './runs.ts';

type Orders = ReadonlyMap<string, Order>;
const NO_ORDERS: Orders = new Map();

function commandSignals() {
  return {
    /** Undefined = nobody is playing. */
    desk: signal<Desk | undefined>(undefined),
    /** Whose orders are being given. */
    side: signal<SideName>('laying'),
    /** The screen is being handed over: it shows nothing of either side. */
    hidden: signal(false),
    /** By whom they are for. */
    orders: signal(NO_ORDERS),
    refused: signal<readonly DeskRefusal[]>([]),
  };
}

type Signals = ReturnType<typeof commandSignals>;

function playersOf({ control }: Desk): readonly SideName[] {
  return SIDES.filter((side) => control[side] === PLAYER);
}

/** What playing works on. */
interface Table extends Signals {
  readonly running: Running;
  readonly runs: Runs;
  readonly notices: Notices;
}

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
function nextTurn(table: Table, run: Run): void {
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
  seat(table, running, desk.value, playersOf(desk.value)[0]);
  const played = run.turns.length === 0 ? [] : [text.command.played(run.turns.length)];
  notices.say([...played, ...handOverWords(table, run.scenario)].join(' '));
}

/** Goes on with a kept run where it was left, with the orders that were written. Two players have to say first who sits there. */
function goOn(table: Table, kept: KeptRun): void {
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
function keepSlips({ desk, side, orders, runs }: Table): void {
  if (desk.value === undefined) return;
  runs.update({ slips: { side: side.value, sealed: desk.value.sealed, orders: [...orders.value.values()] } });
}

/** What is said aloud when the screen is handed over, so that nothing said before stays with the page. */
function handOverWords({ hidden, side }: Signals, scenario: Scenario): readonly string[] {
  return hidden.value ? [text.command.handOver(scenario.text.sides[side.value])] : [];
}

/** Puts a side before the screen; with two players, not before the other has turned away. */
function seat({ side, hidden, orders }: Signals, running: Running, desk: Desk, next: SideName): void {
  const changes = playersOf(desk).length > 1;
  hidden.value = changes && (side.value !== next || running.exercise.value?.turns.length === 0);
  side.value = next;
  running.viewer.value = next;
  orders.value = NO_ORDERS;
}

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
  seat(table, running, result.desk, waiting);
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

function leave({ desk, hidden, orders, refused }: Signals, running: Running): void {
  if (desk.value !== undefined) running.viewer.value = 'umpire';
  desk.value = undefined;
  hidden.value = false;
  orders.value = NO_ORDERS;
  refused.value = [];
}

/** Goes another way from a turn of the run on show: by other hands, or with other orders. The run itself stays. */
function branch(table: Table, turn: number, hands: Control): void {
  const { running, runs } = table;
  const [run, kept] = [running.exercise.value, runs.kept.value];
  if (run === undefined || kept === undefined || turn > run.turns.length) return;
  leave(table, running);
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

export function makeCommanding(running: Running, runs: Runs, notices: Notices) {
  const signals = commandSignals();
  const table: Table = { ...signals, running, runs, notices };
  const { desk, side, hidden } = signals;
  return {
    ...signals,
    ...slip(table),
    view: computed((): DeskView | undefined => desk.value && deskView(desk.value, side.value)),
    /** Must the plan and the other side's screens stay covered? */
    secret: computed(() => desk.value !== undefined && (hidden.value || side.value === 'moving')),
    start(): void {
      const settings = running.settings();
      if (settings === undefined) return;
      const { scenario, plan, seed, control } = settings;
      const run = begin(scenario, plan, seed, control);
      runs.add(run, { hands: control });
      nextTurn(table, run);
    },
    branch: (turn: number, hands: Control) => branch(table, turn, hands),
    /** Goes on with the run that is kept as the one on show. */
    goOn(): void {
      if (runs.kept.value !== undefined) goOn(table, runs.kept.value);
    },
    submit: () => handIn(table),
    takeBack: () => takeBack(table),
    undoBar: computed(() => barOf(table)),
    undoTurn: () => takeTurn(table),
    uncover: () => (hidden.value = false),
    /** Ends playing; what was played so far is kept among the runs, and not gone on with unasked. */
    stop(): void {
      keepSlips(table);
      runs.update({ left: true });
      leave(signals, running);
      running.exercise.value = undefined;
      runs.current.value = undefined;
    },
    forget: () => leave(signals, running),
  };
}

export type Commanding = ReturnType<typeof makeCommanding>;
