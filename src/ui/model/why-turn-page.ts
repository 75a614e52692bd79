// Pages of why on turns: every line of a turn, one line of the log, one draw (WY-1, WY-4).
import {
  drawChanges,
  type HeardTurn,
  hearTurn,
  lineChanges,
  type Turning,
  type WhyLine,
  type WhyTurn,
  whyTurn,
} from '../../analysis/index.ts';
import { type Exercise, stateOf } from '../../exercise/index.ts';
import { type View, viewFor } from '../../rules/index.ts';
import { text } from '../text/index.ts';
import { sentenceOf } from './log-sentence.ts';
import { drawPage, type WhyLink, type WhyPage } from './why-page.ts';
import { changeLine, drawLine, inputLine, inputsList, minutesLine, type WhyNames } from './why-words.ts';

/** A turn of an exercise, heard once more. */
export interface TurnHeard {
  readonly names: WhyNames;
  readonly heard: HeardTurn;
  readonly why: WhyTurn;
  /** The umpire's, after the exercise. */
  readonly view: View;
}

/** RangeError for a turn that was not played. */
export function hearTurnOf(exercise: Exercise, turn: number): TurnHeard {
  const { start, turns } = exercise;
  if (!Number.isInteger(turn) || turn < 1 || turn > turns.length) throw new RangeError(`hearTurnOf: no turn ${turn}`);
  const heard = hearTurn(turn === 1 ? start : turns[turn - 2].state, turns[turn - 1].orders);
  return { names: exercise, heard, why: whyTurn(heard), view: viewFor(stateOf(exercise), 'umpire') };
}

function lineWords({ names, view }: TurnHeard, { event, minutes, draws }: WhyLine): string {
  if (event !== undefined) return sentenceOf(event, view);
  return [...minutes.map((each) => minutesLine(names, each)), ...draws.map((each) => drawLine(names, each))].join('; ');
}

function linkTo(heard: TurnHeard, line: number): WhyLink {
  const { turn, lines } = heard.why;
  return { words: lineWords(heard, lines[line]), to: { kind: 'line', turn, line } };
}

function turnTitle({ turn, from, to }: WhyTurn): string {
  return text.why.turn(turn, from, to);
}

function allRules(lines: readonly WhyLine[]): readonly string[] {
  return [...new Set(lines.flatMap(({ rules }) => rules))];
}

/** All lines of the turn. */
export function turnPage(heard: TurnHeard): WhyPage {
  const { lines } = heard.why;
  const links = lines.map((_, line) => linkTo(heard, line));
  return {
    title: turnTitle(heard.why),
    lead: links.length === 0 ? [text.why.quiet] : [],
    lists: links.length === 0 ? [] : [{ title: text.why.happened, links }],
    rules: allRules(lines),
  };
}

/** The lines of these events, by their number in the turn. */
function linesOfEvents({ why }: TurnHeard, events: readonly number[]): readonly number[] {
  const withEvent = why.lines.flatMap(({ event }, line) => (event === undefined ? [] : [line]));
  return events.flatMap((event) => (event in withEvent ? [withEvent[event]] : []));
}

/** What one line of the log tells: an event, or the steps of a march. */
export function eventsPage(heard: TurnHeard, events: readonly number[]): WhyPage {
  const lines = linesOfEvents(heard, events);
  if (lines.length === 1) return linePage(heard, lines[0]);
  return {
    title: turnTitle(heard.why),
    lead: [],
    lists: [{ title: text.why.happened, links: lines.map((line) => linkTo(heard, line)) }],
    rules: allRules(lines.map((line) => heard.why.lines[line])),
  };
}

/** One line: the minutes and draws that made it, and the numbers behind it. */
export function linePage(heard: TurnHeard, line: number): WhyPage {
  const { names, why } = heard;
  const { turn } = why;
  const { rules, inputs, minutes, draws, event } = why.lines[line];
  const list = (title: string, links: WhyPage['lists'][number]['links']) =>
    links.length === 0 ? [] : [{ title, links }];
  const rulesOfAll = [...rules, ...minutes.flatMap((each) => each.rules), ...draws.flatMap((each) => each.rules)];
  const turning = lineChanges(heard.heard, why.lines[line]);
  const numbers = [...inputs, ...minutes.flatMap((each) => each.inputs)].map((input) => inputLine(names, input));
  return {
    title: event === undefined ? turnTitle(why) : sentenceOf(event, heard.view),
    lead: [
      ...(event === undefined ? [] : [turnTitle(why)]),
      ...(turning === undefined || turning.changes.length > 0 ? [] : untriedLines(names, turning)),
    ],
    lists: [
      ...list(
        text.why.minutes,
        minutes.map((each) => ({ words: minutesLine(names, each) })),
      ),
      ...list(
        text.why.draws,
        draws.map((each, draw) => ({ words: drawLine(names, each), to: { kind: 'draw', turn, line, draw } })),
      ),
      ...list(
        text.why.inputs,
        [...new Set(numbers)].map((words) => ({ words })),
      ),
      ...list(
        text.why.lineTurned,
        (turning?.changes ?? []).map((change) => ({ words: changeLine(names, change) })),
      ),
    ],
    rules: [...new Set(rulesOfAll)],
  };
}

/** That nothing turns it, and what was tried. */
function untriedLines(names: WhyNames, { unturned }: Turning): readonly string[] {
  const { why } = text;
  return [why.lineUnturned, ...(unturned.length === 0 ? [] : [why.unturned(inputsList(names, unturned))])];
}

/** One draw, and the numbers of the scenario that would have turned it: the turn is played again with each. */
export function turnDrawPage({ names, heard, why }: TurnHeard, line: number, draw: number): WhyPage {
  const found = why.lines[line].draws[draw];
  const changes = drawChanges(heard, found).map((change) => changeLine(names, change));
  return drawPage(names, found, changes);
}
