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
  reveal,
  stateOf,
  submit,
  withdraw,
  withTurns,
} from '../../exercise/index.ts';
import type { Desk, DeskRefusal, DeskView, Run } from '../../exercise/index.ts';
import { isOver, SIDES, subjectOf } from '../../rules/index.ts';
import type { Order, Scenario, SideName } from '../../rules/index.ts';
import { text } from '../text/index.ts';
import type { Notices } from './notices.ts';
import type { Running } from './running.ts';

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

/** Opens the desk for the coming turn, or ends the exercise. */
function nextTurn(signals: Signals, running: Running, notices: Notices, run: Run): void {
  const { desk, orders, refused } = signals;
  orders.value = NO_ORDERS;
  refused.value = [];
  const state = stateOf(run);
  if (isOver(state)) {
    desk.value = undefined;
    signals.hidden.value = false;
    running.viewer.value = 'umpire';
    running.showTo(finish(run), run.turns.length);
    notices.say(text.command.over);
    return;
  }
  running.showTo(run, run.turns.length);
  desk.value = openDesk(state, run.control);
  seat(signals, running, desk.value, playersOf(desk.value)[0]);
  const played = run.turns.length === 0 ? [] : [text.command.played(run.turns.length)];
  notices.say([...played, ...handOverWords(signals, run.scenario)].join(' '));
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

function handIn(signals: Signals, running: Running, notices: Notices): void {
  const [desk, run] = [signals.desk.value, running.exercise.value];
  if (desk === undefined || run === undefined) return;
  const result = submit(desk, signals.side.value, [...signals.orders.value.values()]);
  if (!result.ok) {
    signals.refused.value = result.refusals;
    return;
  }
  signals.refused.value = [];
  const turn = isReady(result.desk) ? reveal(result.desk) : undefined;
  if (turn !== undefined) {
    nextTurn(signals, running, notices, withTurns(run, turn));
    return;
  }
  signals.desk.value = result.desk;
  const waiting = playersOf(result.desk).find((side) => result.desk.sealed[side] === undefined);
  if (waiting === undefined) return;
  seat(signals, running, result.desk, waiting);
  notices.say(handOverWords(signals, run.scenario).join(' '));
}

/** The orders that the scenario's own policy would give, from what the side knows. */
function suggestion(desk: Desk, side: SideName): Orders {
  const { scenario, plan } = desk.state.setting;
  const policy = side === 'moving' ? makePolicy(scenario.policy, scenario) : makeLayingPolicy('react', scenario, plan);
  return new Map(policy(deskView(desk, side).view).map((order) => [subjectOf(order), order]));
}

/** The orders on the slip of the side at the screen. */
function slip({ desk, side, orders, refused }: Signals) {
  const write = (next: Orders): void => {
    orders.value = next;
    refused.value = [];
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
function takeBack({ desk, side, hidden, orders }: Signals, running: Running): void {
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
}

function leave({ desk, hidden, orders, refused }: Signals, running: Running): void {
  if (desk.value !== undefined) running.viewer.value = 'umpire';
  desk.value = undefined;
  hidden.value = false;
  orders.value = NO_ORDERS;
  refused.value = [];
}

export function makeCommanding(running: Running, notices: Notices) {
  const signals = commandSignals();
  const { desk, side, hidden } = signals;
  return {
    ...signals,
    ...slip(signals),
    view: computed((): DeskView | undefined => desk.value && deskView(desk.value, side.value)),
    /** Must the plan and the other side's screens stay covered? */
    secret: computed(() => desk.value !== undefined && (hidden.value || side.value === 'moving')),
    start(): void {
      const settings = running.settings();
      if (settings === undefined) return;
      const { scenario, plan, seed, control } = settings;
      nextTurn(signals, running, notices, begin(scenario, plan, seed, control));
    },
    submit: () => handIn(signals, running, notices),
    takeBack: () => takeBack(signals, running),
    uncover: () => (hidden.value = false),
    /** Ends playing; what was played so far is dropped. */
    stop(): void {
      leave(signals, running);
      running.exercise.value = undefined;
    },
    forget: () => leave(signals, running),
  };
}

export type Commanding = ReturnType<typeof makeCommanding>;
