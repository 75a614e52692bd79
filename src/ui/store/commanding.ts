// Playing turn by turn with people in control: what is on the table, and who may see it; what is done there is loaded with the engine (TU-1).
import { computed, signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { RouteMark } from '../../board/index.ts';
import { PLAYER } from '../../exercise/index.ts';
import type { Control, Desk, DeskRefusal, DeskView, UndoBar } from '../../exercise/index.ts';
import type { Hex } from '../../hex/index.ts';
import { SIDES } from '../../rules/index.ts';
import type { Order, SideName, View } from '../../rules/index.ts';
import type { MarchWay } from '../model/march.ts';
import type { LoadedLater } from './loaded-later.ts';
import type { Notices } from './notices.ts';
import type { Running } from './running.ts';
import type { Runs } from './runs.ts';

export type Orders = ReadonlyMap<string, Order>;
export const NO_ORDERS: Orders = new Map();

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
    /** The column that is pointed at on the map. */
    aimed: signal<number | undefined>(undefined),
  };
}

export type Signals = ReturnType<typeof commandSignals>;

export function playersOf({ control }: Desk): readonly SideName[] {
  return SIDES.filter((side) => control[side] === PLAYER);
}

/** What playing works on. */
export interface Table extends Signals {
  readonly running: Running;
  readonly runs: Runs;
  readonly notices: Notices;
}

/** Nobody is playing any more. */
export function leave({ desk, hidden, orders, refused, running }: Table): void {
  if (desk.value !== undefined) running.viewer.value = 'umpire';
  desk.value = undefined;
  hidden.value = false;
  orders.value = NO_ORDERS;
  refused.value = [];
}

/** What is done at the table. */
export interface Doing {
  give(order: Order): void;
  drop(subject: string): void;
  clear(): void;
  suggest(): void;
  start(): void;
  branch(turn: number, hands: Control): void;
  /** Goes on with the run that is kept as the one on show. */
  goOn(): void;
  submit(): void;
  takeBack(): void;
  undoTurn(): void;
  uncover(): void;
  /** Ends playing; what was played so far is kept among the runs, and not gone on with unasked. */
  stop(): void;
  aim(column: number | undefined): void;
  /** A hex of the map was meant: a column there, or where the one that is pointed at shall go. */
  pickHex(hex: Hex): void;
}

export interface Commands extends Doing {
  readonly view: ReadonlySignal<DeskView | undefined>;
  /** Why the last turn may not be taken back; undefined = it may (UN-1). */
  readonly undoBar: ReadonlySignal<UndoBar | undefined>;
  /** What the side sees, while orders can be given from the map: with the last turn on show. */
  readonly aimView: ReadonlySignal<View | undefined>;
  wayTo(hex: Hex | undefined): MarchWay | undefined;
  /** The ways of marches that are ordered, and of the one that is being chosen. */
  marches(target: Hex | undefined): readonly RouteMark[];
}

type Commanders = LoadedLater<{ readonly makeCommands: (table: Table) => Commands }>;

function doingOf(commands: () => Commands): Doing {
  return {
    give: (order) => commands().give(order),
    drop: (subject) => commands().drop(subject),
    clear: () => commands().clear(),
    suggest: () => commands().suggest(),
    start: () => commands().start(),
    branch: (turn, hands) => commands().branch(turn, hands),
    goOn: () => commands().goOn(),
    submit: () => commands().submit(),
    takeBack: () => commands().takeBack(),
    undoTurn: () => commands().undoTurn(),
    uncover: () => commands().uncover(),
    stop: () => commands().stop(),
    aim: (column) => commands().aim(column),
    pickHex: (hex) => commands().pickHex(hex),
  };
}

/** What follows from what lies on it. */
function seeing({ desk, side, hidden }: Signals, commands: () => Commands) {
  const open = computed(() => (desk.value === undefined ? undefined : commands()));
  return {
    view: computed(() => open.value?.view.value),
    undoBar: computed(() => (open.value === undefined ? 'none' : open.value.undoBar.value)),
    aimView: computed(() => open.value?.aimView.value),
    wayTo: (hex: Hex | undefined) => open.value?.wayTo(hex),
    marches: (target: Hex | undefined) => open.value?.marches(target) ?? [],
    /** Must the plan and the other side's screens stay covered? */
    secret: computed(() => desk.value !== undefined && (hidden.value || side.value === 'moving')),
  };
}

export function makeCommanding(running: Running, runs: Runs, notices: Notices, engine: Commanders) {
  const signals = commandSignals();
  const table: Table = { ...signals, running, runs, notices };
  let made: Commands | undefined;
  const commands = () => (made ??= engine.parts.makeCommands(table));
  return { ...signals, ...doingOf(commands), ...seeing(signals, commands), forget: () => leave(table) };
}

export type Commanding = ReturnType<typeof makeCommanding>;
