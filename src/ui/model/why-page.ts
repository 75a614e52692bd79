// A page of why: what the panel shows of one topic, as sentences, sums, and links that lead deeper (WY-1 to WY-5).
import {
  type EffectTrace,
  type OutcomeName,
  type FaultTrace,
  type OutcomeTrace,
  type Turning,
  type WhyDraw,
  type WhyRun,
} from '../../analysis/index.ts';
import type { PlanFault } from '../../rules/index.ts';
import type { WhyTopic } from '../store/asking.ts';
import { text } from '../text/index.ts';
import {
  changeLine,
  columnWords,
  drawSentences,
  idWords,
  inputLine,
  inputsList,
  placeWords,
  type WhyNames,
} from './why-words.ts';

export interface WhyLink {
  readonly words: string;
  readonly to: WhyTopic;
}

/** A part of a sum: what it is, how much, and the turns in which it came about. */
export interface WhySummand {
  readonly words: string;
  readonly amount: number;
  readonly turns: readonly number[];
}

export interface WhyTable {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface WhyPage {
  readonly title: string;
  readonly lead: readonly string[];
  readonly sum?: { readonly parts: readonly WhySummand[]; readonly total: number };
  /** Lines of a turn, or whatever else leads deeper, under their headings. */
  readonly lists: readonly {
    readonly title: string;
    readonly links: readonly (WhyLink | { readonly words: string })[];
  }[];
  readonly tables?: readonly WhyTable[];
  readonly rules: readonly string[];
  /** The outcome whose turning can be asked for from here. */
  readonly outcome?: { readonly of: OutcomeName; readonly group?: string };
}

/** `changes`: what would have turned it, sentence by sentence; undefined = it is not asked for. */
export function drawPage(names: WhyNames, draw: WhyDraw, changes: readonly string[] | undefined): WhyPage {
  const { why } = text;
  const plain = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [{ title, links: lines.map((words) => ({ words })) }];
  const turned = changes !== undefined && changes.length === 0 ? [why.drawUnturned] : [];
  return {
    title: why.drawTitle(why.draw[draw.draw], placeWords(names, draw.place)),
    lead: [...drawSentences(names, draw), ...turned],
    lists: [
      ...plain(
        why.inputs,
        draw.inputs.map((input) => inputLine(names, input)),
      ),
      ...plain(why.drawTurned, changes ?? []),
    ],
    rules: draw.rules,
  };
}

export function effectPage(names: WhyNames, trace: EffectTrace): WhyPage {
  const { why, words } = text;
  const { group, achieved, needs, columns, rules } = trace;
  const name = idWords(names, group);
  return {
    title: achieved ? why.outcome.achieved(name) : why.outcome.missed(name),
    lead: [
      columns.length === 0
        ? why.nobody
        : why.addressed(words.list(columns.map(({ column }) => columnWords(names, column)))),
    ],
    tables: [
      {
        caption: why.needs,
        head: why.needsHead,
        rows: needs.map(({ what, have, needed, atMost, met, short }) => [
          why.need[what],
          String(have),
          atMost === true ? why.atMost(needed) : why.atLeast(needed),
          met ? why.met : why.notMet(short),
        ]),
      },
    ],
    lists: [],
    rules,
    outcome: { of: 'effect', group },
  };
}

/** Whether it was denied, before what would have turned it is asked for. */
export function deniedPage(run: WhyRun, denied: boolean): WhyPage {
  const { why } = text;
  const links = run.measures
    .filter(({ measure }) => measure === 'arrived' || measure === 'arrival' || measure === 'delay')
    .map(
      ({ measure, value }): WhyLink => ({
        words: why.is(why.measure[measure], value === undefined ? text.words.notDefined : String(value)),
        to: { kind: 'measure', measure },
      }),
    );
  return {
    title: denied ? why.outcome.denied : why.outcome.through,
    lead: [],
    lists: [{ title: why.figures, links }],
    rules: ['TI-5', 'ME-1'],
    outcome: { of: 'denied' },
  };
}

/** What would turn something, in sentences: one that leads in, the changes, and what else there is to say. */
export interface TurningLines {
  readonly lead: string;
  readonly changes: readonly string[];
  readonly rest: readonly string[];
}

function linesOf(names: WhyNames, { changes, unturned }: Turning, leadIn: (changes: number) => string): TurningLines {
  const { why } = text;
  const isNone = changes.length === 0;
  return {
    lead: isNone ? why.nothingTurns : leadIn(changes.length),
    changes: changes.map((change) => changeLine(names, change)),
    rest: [
      ...(isNone ? [] : [why.smallest]),
      ...(unturned.length === 0 ? [] : [why.unturned(inputsList(names, unturned))]),
    ],
  };
}

/** What would have turned an outcome. */
export function turnedLines(names: WhyNames, trace: OutcomeTrace): TurningLines {
  const { why } = text;
  const lines = linesOf(names, trace, why.wouldTurn);
  if (trace.untried.length === 0) return lines;
  return { ...lines, rest: [...lines.rest, why.untried(inputsList(names, trace.untried))] };
}

/** What would turn a refusal, each change once (WY-6, WY-7). */
export function refusalLines(names: WhyNames, turning: Turning): TurningLines {
  const lines = linesOf(names, turning, text.why.mayWith);
  return { ...lines, changes: [...new Set(lines.changes)] };
}

/** The trace of a fault: of the very same, else, where another belt bears it, of its sort. */
export function traceOfFault(traces: readonly FaultTrace[], fault: PlanFault): FaultTrace | undefined {
  const ofSort = traces.filter((one) => one.fault.rule === fault.rule && one.fault.code === fault.code);
  const isSame = ({ fault: one }: FaultTrace) =>
    one.belt === fault.belt &&
    one.segment === fault.segment &&
    one.period === fault.period &&
    JSON.stringify(one.entry) === JSON.stringify(fault.entry);
  return ofSort.find(isSame) ?? ofSort[0];
}
