// The command line: reads a line, does it, keeps what was typed and answered, and offers how to go on.
import { effect, signal } from '@preact/signals';
import type { List } from '../model/twin.ts';
import { linesFor } from '../model/typed/complete.ts';
import { specOf, VERBS, type TypedPhase, type Verb } from '../model/typed/grammar.ts';
import { readLine } from '../model/typed/read.ts';
import { typedWorld, TYPED_STEPS } from '../model/typed/world.ts';
import type { Store } from '../store/index.ts';
import { oncePerStore } from '../store/once.ts';
import { text } from '../text/index.ts';
import { helpAnswer, isBlank, missing, namesOf, refused, said, troubleAnswer, type Answer } from './answer.ts';
import * as ask from './ask.ts';
import type { Asked, Table } from './asked.ts';
import * as order from './order.ts';
import * as plan from './plan.ts';
import * as play from './play.ts';

export interface Entry extends Answer {
  readonly id: number;
  readonly typed: string;
}

/** Entries and lines kept. */
const KEPT = 60;

const ACTS: Readonly<Record<Verb, (asked: Asked) => Answer>> = {
  help: ({ reading, world }) =>
    helpAnswer(
      VERBS[reading.names.verb?.[0] ?? -1],
      VERBS.filter((verb) => isNow(verb, world.phase)),
    ),
  where: ask.where,
  what: ask.what,
  near: ask.near,
  list: ask.list,
  route: ask.route,
  status: ask.status,
  go,
  undo: (asked) => plan.step(asked, 'undo'),
  redo: (asked) => plan.step(asked, 'redo'),
  lay: (asked) => (asked.world.phase === 'plan' ? plan.lay(asked) : order.order(asked)),
  remove: plan.remove,
  depth: plan.depth,
  care: plan.care,
  clear: plan.clear,
  begin: play.begin,
  run: play.run,
  march: order.order,
  breach: order.order,
  hold: order.order,
  search: order.order,
  jam: order.order,
  reload: order.order,
  switch: order.order,
  arm: order.order,
  fire: order.order,
  tell: order.order,
  drop: order.drop,
  suggest: order.suggest,
  orders: order.orders,
  handIn: play.handIn,
  ready: play.ready,
  takeBack: play.takeBack,
  stop: play.stop,
  turn: (asked) => play.seek(asked, asked.reading.numbers[0]),
  next: (asked) => play.seek(asked, asked.store.running.turn.value + 1),
  previous: (asked) => play.seek(asked, asked.store.running.turn.value - 1),
  log: play.log,
  result: play.result,
  see: play.see,
};

function isNow(verb: Verb, phase: TypedPhase): boolean {
  return specOf(verb).phases.includes(phase);
}

function go({ store, reading, world }: Asked): Answer {
  const step = TYPED_STEPS[reading.names.step?.[0] ?? -1];
  if (step === undefined) return missing('go', 'step', namesOf(world, 'step'));
  store.boarding.step.value = step;
  return said(text.typing.stepNow(text.shell.step[step]));
}

function phaseOf({ boarding, commanding, running }: Store): TypedPhase {
  if (commanding.hidden.value) return 'handOver';
  if (boarding.covered.value) return 'covered';
  if (boarding.step.value === 'plan') return 'plan';
  if (boarding.step.value === 'compare') return 'compare';
  if (commanding.desk.value !== undefined && boarding.step.value === 'exercise') return 'orders';
  if (boarding.step.value === 'debrief' && running.exercise.value === undefined) return 'compare';
  return running.exercise.value === undefined ? 'setUp' : 'watch';
}

function worldOf(store: Store) {
  const around = store.boarding.around.value;
  return around === undefined ? undefined : { around, world: typedWorld(around, phaseOf(store)) };
}

function answer(store: Store, table: Table, line: string): Answer {
  const now = worldOf(store);
  if (now === undefined) return refused(text.files.noScenario);
  const read = readLine(line, now.world);
  if (!read.ok) return troubleAnswer(read.trouble, now.world);
  return ACTS[read.reading.verb]({ store, ...now, reading: read.reading, typing: table });
}

function makeTyping(store: Store) {
  const table = { list: signal<List | undefined>(undefined), filter: signal('') };
  const entries = signal<readonly Entry[]>([]);
  /** What stands in the field. */
  const draft = signal('');
  /** What was typed, the last one last. */
  const lines = signal<readonly string[]>([]);
  let count = 0;
  let seat = '';
  effect(() => {
    // Whoever sits down next reads nothing of who was there before (KN-1).
    const { side, hidden, secret } = store.commanding;
    const now = `${side.value} ${hidden.value} ${secret.value} ${store.plans.scenario.value?.hash ?? ''}`;
    if (now !== seat && seat !== '') {
      entries.value = [];
      lines.value = [];
      draft.value = '';
      table.filter.value = '';
    }
    seat = now;
  });
  return {
    ...table,
    entries,
    draft,
    lines,
    /** Does what a line says. */
    submit(line: string): void {
      if (isBlank(line)) return;
      const given = answer(store, table, line);
      count += 1;
      entries.value = [...entries.value, { id: count, typed: line.trim(), ...given }].slice(-KEPT);
      lines.value = [...lines.value.filter((one) => one !== line.trim()), line.trim()].slice(-KEPT);
    },
    /** Whole lines with which this one can go on. */
    offers(line: string): readonly string[] {
      const now = worldOf(store);
      return now === undefined ? [] : linesFor(line, now.world, order.givingOf({ store }));
    },
  };
}

/** The command line of a store, the same one each time, so that it outlives the list that shows it. */
export const typingOf = oncePerStore(makeTyping);
