// The trace of a turn: each event with the rules, inputs, minutes and draws behind it; what led to no event stands in lines of its own (WY-1).
import type { DrawNote, GameEvent, Method, Note, Order, Scenario, Setting, SpentNote } from '../../rules/index.ts';
import { belonging, type Loose } from './belonging.ts';
import { whyDraw } from './draws.ts';
import { input, minutesInputs, segmentInputs } from './facts.ts';
import type { HeardTurn } from './hear.ts';
import { rulesOf, SPENT_RULES } from './rule-ids.ts';
import type { Input, WhyDraw, WhyLine, WhyMinutes, WhyTurn } from './types.ts';

/** By which method a segment was being swept when the note was made. */
function methodAt(notes: readonly Loose[], note: DrawNote & { readonly index: number }): Method | undefined {
  let method: Method | undefined;
  for (const each of notes.slice(0, note.index)) {
    if (each.note === 'spent' && each.spent.what === 'sweep' && each.spent.place === note.place) {
      method = each.spent.method;
    }
  }
  return method;
}

export function whyMinutes(setting: Setting, { column, minutes, spent }: SpentNote): WhyMinutes {
  return {
    ...spent,
    rules: SPENT_RULES[spent.what],
    column,
    minutes,
    inputs: minutesInputs(setting, column, spent),
  };
}

function eventInputs(setting: Setting, event: GameEvent, orders: readonly Order[]): readonly Input[] {
  const { scenario, plan } = setting;
  const order = 'column' in event ? orders.find((each) => 'column' in each && each.column === event.column) : undefined;
  const told = order === undefined ? [] : [input('order', order.do)];
  const at = 'place' in event ? segmentInputs(setting, event.place) : [];
  switch (event.type) {
    case 'triggered':
    case 'idle': {
      const list = event.owner === 'scenario' ? scenario.triggers : (plan.triggers ?? []);
      return [input('trigger', list[event.trigger].id)];
    }
    case 'told':
      return [input('message', scenario.messages[event.message].id)];
    case 'arrived':
      return [...told, input('task', scenario.columns[event.column].task)];
    case 'ended':
      return [input('deadline', scenario.deadline), input('needed', scenario.needed)];
    case 'laid':
      return [...told, ...at, input('life', lifeOf(scenario, plan.belts[event.belt].kind))];
    default:
      return [...told, ...at];
  }
}

function lifeOf({ catalogue }: Scenario, kind: number): number {
  return catalogue[kind].life;
}

function isLoose(note: Note): note is SpentNote | DrawNote {
  return note.note === 'spent' || note.note === 'draw';
}

/** A heard turn, line by line. */
export function whyTurn(heard: HeardTurn): WhyTurn {
  const { turn, before, orders, events } = heard;
  const { setting } = before;
  const { scenario } = setting;
  const notes = heard.notes.filter(isLoose).map((note, index): Loose => ({ ...note, index }));
  const owner = belonging(events, notes);
  const minutesOf = (of: readonly Loose[]): WhyMinutes[] =>
    of.flatMap((note) => (note.note === 'spent' ? [whyMinutes(setting, note)] : []));
  const drawsOf = (of: readonly Loose[]): WhyDraw[] =>
    of.flatMap((note) => (note.note === 'draw' ? [whyDraw(setting, note, methodAt(notes, note))] : []));
  const lines: WhyLine[] = [];
  const addLoose = (number: number) => {
    for (const note of notes) {
      if (note.before !== number || owner[note.index] !== undefined) continue;
      const [minutes, draws] = [minutesOf([note]), drawsOf([note])];
      lines.push({ rules: [...minutes, ...draws].flatMap(({ rules }) => rules), inputs: [], minutes, draws });
    }
  };
  events.forEach((event, i) => {
    addLoose(i);
    const own = notes.filter((note) => owner[note.index] === i);
    const inputs = eventInputs(setting, event, orders);
    lines.push({ event, rules: rulesOf(event, scenario), inputs, minutes: minutesOf(own), draws: drawsOf(own) });
  });
  addLoose(events.length);
  const to = turn * scenario.turnMinutes;
  return { turn, from: to - scenario.turnMinutes, to, orders, lines };
}
