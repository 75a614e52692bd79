// Why, as lines for a terminal: a turn, or a whole run.
import type {
  Change,
  EffectTrace,
  FaultTrace,
  MeasureTrace,
  OutcomeTrace,
  WhyDraw,
  WhyRun,
  WhyTurn,
} from '../analysis/index.ts';
import { makeOrderJson } from '../exercise/index.ts';
import type { Names } from './explain-json.ts';
import { changeText, drawText, eventText, inputsText, minutesText, partText, wordsOf } from './explain-words.ts';
import { plain, table } from './output.ts';
import { sentenceText } from '../rules/index.ts';

function changeLines(names: Names, changes: readonly Change[], indent: string): string[] {
  return changes.map((change) => `${indent}${changeText(names, change)}`);
}

/** One turn; `changesOf` says what would have turned a draw. */
export function turnLines(names: Names, why: WhyTurn, changesOf: (draw: WhyDraw) => readonly Change[]): string[] {
  const { turn, from, to, orders, lines } = why;
  const body = lines.flatMap(({ event, rules, inputs, minutes, draws }) => [
    event === undefined
      ? `–  (${rules.join(', ')})`
      : `${eventText(names, event)}  (${rules.join(', ')})${inputsText(inputs)}`,
    ...minutes.map((each) => `    ${minutesText(names, each)}`),
    ...draws.flatMap((draw) => [
      `    ${drawText(names, draw)}`,
      ...changeLines(names, changesOf(draw), '        it would with '),
    ]),
  ]);
  return [
    `Turn ${turn}, minutes ${from} to ${to}. What happened, the rules behind it, and the minutes and draws that made it:`,
    '',
    ...(orders.length === 0
      ? ['No orders.']
      : orders.map((order) => `order ${JSON.stringify(makeOrderJson(names, order))}`)),
    '',
    ...(body.length === 0 ? ['Nothing happened.'] : body),
  ];
}

/** Parts that are alike, put together. */
function sums(names: Names, { parts }: MeasureTrace): string[] {
  const found = new Map<string, number>();
  for (const part of parts) {
    const key = partText(names, part);
    found.set(key, (found.get(key) ?? 0) + part.amount);
  }
  return [...found].filter(([, amount]) => amount !== 0).map(([key, amount]) => `    ${amount}  ${key}`);
}

function measureLines(names: Names, traces: readonly MeasureTrace[]): string[] {
  return traces.flatMap((trace) => {
    const { measure, value, rules, divisor, column, bareColumn } = trace;
    if (value === undefined || (value === 0 && trace.parts.length === 0)) return [];
    const how = divisor === undefined ? '' : `, the sum ÷ ${divisor}, rounded up`;
    const { columns } = names.scenario;
    const other = bareColumn === undefined || bareColumn === column ? '' : `; ${columns[bareColumn].id} without belts`;
    const whose = column === undefined ? '' : `, of ${columns[column].id}${other}`;
    return [`${wordsOf(measure)} ${value}${whose}  (${rules.join(', ')})${how}`, ...sums(names, trace)];
  });
}

function effectLines(names: Names, { group, rules, achieved, needs, columns }: EffectTrace): string[] {
  const rows = needs.map(({ what, have, needed, atMost, met, short }) => [
    wordsOf(what),
    `${have}`,
    `${atMost === true ? 'at most' : 'at least'} ${needed}`,
    met ? 'yes' : `no, by ${short}`,
  ]);
  const whom = columns.map(({ column }) => names.scenario.columns[column].id).join(', ');
  return [
    `group ${group}: ${achieved ? 'achieved' : 'not achieved'}  (${rules.join(', ')}), of ${whom === '' ? 'nobody' : whom}`,
    ...table(
      ['    asked for', 'there is', 'needed', 'met'],
      rows.map(([first, ...rest]) => [`    ${first}`, ...rest]),
    ),
  ];
}

function outcomeLines(names: Names, trace: OutcomeTrace): string[] {
  const { outcome, group, is, changes, unturned, untried } = trace;
  const what =
    outcome === 'denied' ? (is ? 'Denied' : 'Not denied') : `Group ${group}: ${is ? 'achieved' : 'not achieved'}`;
  const inputs = (list: readonly { readonly change: string; readonly of?: string }[]) =>
    list.map(({ change, of }) => `${wordsOf(change)}${of === undefined ? '' : ` of ${of}`}`).join(', ');
  return [
    changes.length === 0
      ? `${what}; no change that was tried turns it.`
      : `${what}; it would have been otherwise, played again on this seed, with ${changes.length === 1 ? 'this change' : 'any one of these changes'}:`,
    ...changeLines(names, changes, '    '),
    ...(unturned.length === 0 ? [] : [`  Tried, and does not turn it: ${inputs(unturned)}.`]),
    ...(untried.length === 0 ? [] : [`  Not tried, for the number of runs: ${inputs(untried)}.`]),
  ];
}

/** The whole run: measures with their parts, effects, and what would have turned each outcome. */
export function runLines(names: Names, why: WhyRun, outcomes: readonly OutcomeTrace[]): string[] {
  return [
    'Each measure with the minutes and events that add up to it:',
    '',
    ...measureLines(names, why.measures),
    ...why.effects.flatMap((effect) => ['', ...effectLines(names, effect)]),
    ...outcomes.flatMap((outcome) => ['', ...outcomeLines(names, outcome)]),
  ];
}

/** What would have made a refused plan legal, for standard error. */
export function faultLines(names: Names, traces: readonly FaultTrace[]): string[] {
  return traces.flatMap(({ fault, changes }) => [
    `${fault.rule}: ${plain(sentenceText(fault.message))}: ${changes.length === 0 ? 'no single change that was tried helps' : changes.length === 1 ? 'it would go with this change' : 'it would go with any one of these changes'}`,
    ...changeLines(names, changes, '    '),
  ]);
}
