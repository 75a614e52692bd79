// Commands of the exercise: beginning, orders, handing in, handing over, looking back.
import { PLAYER } from '../../exercise/index.ts';
import type { Control, Run } from '../../exercise/index.ts';
import { VIEWERS } from '../../rules/index.ts';
import { logLines } from '../model/log.ts';
import { policyFor } from '../store/running.ts';
import { text } from '../text/index.ts';
import { missing, refused, said, type Answer } from './answer.ts';
import type { Asked } from './asked.ts';
import { orderedLine, refusalLine, refusalTopic } from './order.ts';
import { resultLines } from './result.ts';

function controlFrom({ store, reading: { flags } }: Asked): Control | undefined {
  const scenario = store.plans.scenario.value;
  if (scenario === undefined) return undefined;
  const layingPolicy = scenario.layingPolicy;
  if (flags.has('both')) return { moving: PLAYER, laying: PLAYER };
  if (flags.has('laying')) return { moving: policyFor(scenario), laying: PLAYER };
  return flags.has('moving') ? { moving: PLAYER, laying: layingPolicy } : undefined;
}

export function begin(asked: Asked): Answer {
  const { running, commanding, notices } = asked.store;
  const control = controlFrom(asked);
  if (control === undefined) return missing('begin', 'side');
  if (control.laying === PLAYER && asked.around.scenario.edition === 1) return refused(text.typing.noOrdersHere);
  running.control.value = control;
  const heard = notices.overhear(commanding.start);
  return commanding.desk.value === undefined ? refused(text.typing.planBad) : said(...heard, ...turnLines(asked));
}

export function run({ store: { running, notices } }: Asked): Answer {
  const before = running.exercise.value;
  if (running.control.value.moving === PLAYER || running.control.value.laying === PLAYER) {
    const { scenario } = running.settings() ?? {};
    if (scenario !== undefined) running.control.value = { moving: policyFor(scenario), laying: scenario.layingPolicy };
  }
  const heard = notices.overhear(running.run);
  const now = running.exercise.value;
  if (now === before || now === undefined) return refused(text.typing.planBad);
  running.seek(now.turns.length);
  return said(...heard, ...resultLines(now));
}

/** Whose orders are wanted, or who is to sit down. */
function turnLines({ store: { commanding, running }, around }: Asked): readonly string[] {
  if (commanding.hidden.value || commanding.desk.value === undefined) return [];
  const side = around.scenario.text.sides[commanding.side.value];
  return [text.typing.begun(running.last.value + 1, side)];
}

export function handIn(asked: Asked): Answer {
  const { store } = asked;
  const { commanding, running, notices } = store;
  const before = running.last.value;
  const heard = notices.overhear(commanding.submit);
  const refusals = commanding.refused.value;
  if (refusals.length > 0) {
    const words = refusals.map(({ order: given, why }) =>
      text.board.describe([orderedLine(asked, given), refusalLine(why)]),
    );
    const turns = refusals.map(({ order: given, why }, i) => {
      return { what: words[i], topic: refusalTopic(store, given, why) };
    });
    return { ...refused(...words), turns };
  }
  const shown = running.exercise.value;
  // With the screen handed over nothing of the turn may be read (KN-1).
  if (commanding.hidden.value || shown === undefined) return said(...heard);
  const news = running.last.value > before ? logOf(store, running.last.value) : [];
  return said(...heard, ...news, ...resultLines(shown), ...turnLines(asked));
}

/** What happened in a turn, as the viewer on show may read it. */
function logOf({ running }: Asked['store'], turn: number): readonly string[] {
  const exercise: Run | undefined = running.exercise.value;
  const [before, after] = [running.viewAt(turn - 1), running.viewAt(turn)];
  if (exercise === undefined || turn < 1 || before === undefined || after === undefined) return [text.log.quiet];
  const lines = logLines(exercise.turns[turn - 1].events, before, after).map(({ sentence }) => sentence);
  return lines.length === 0 ? [text.log.quiet] : lines;
}

export function ready(asked: Asked): Answer {
  const { commanding, running } = asked.store;
  commanding.uncover();
  const last = running.last.value;
  return said(...turnLines(asked), ...(last === 0 ? [] : logOf(asked.store, last)));
}

export function takeBack(asked: Asked): Answer {
  const { desk, takeBack: withdraw } = asked.store.commanding;
  const sealed = Object.values(desk.value?.sealed ?? {}).some((one) => one !== undefined);
  if (!sealed) return refused(text.typing.nothingTo);
  withdraw();
  return said(...turnLines(asked));
}

export function stop({ store }: Asked): Answer {
  store.commanding.stop();
  return said(text.typing.stopped);
}

export function log({ store }: Asked): Answer {
  const turn = store.running.turn.value;
  return said(...turnWords(store), ...logOf(store, turn));
}

function turnWords({ running }: Asked['store']): readonly string[] {
  const { turn, minute } = running.view.value ?? { turn: 0, minute: 0 };
  return [text.typing.turnNow(turn, running.last.value, minute)];
}

/** To a turn, and what happened in it. */
export function seek(asked: Asked, to: number | undefined): Answer {
  if (to === undefined) return missing('turn', 'number');
  asked.store.player.seek(to);
  return log(asked);
}

export function result({ store: { running } }: Asked): Answer {
  const lines = running.exercise.value === undefined ? [] : resultLines(running.exercise.value);
  return lines.length === 0 ? refused(text.typing.away) : said(...lines);
}

export function see({ store: { running }, reading: { flags } }: Asked): Answer {
  const viewer = VIEWERS.find((one) => flags.has(one));
  if (viewer === undefined) return missing('see', 'viewer');
  running.viewer.value = viewer;
  return said(text.typing.seen(text.words.viewer[viewer]));
}
