// Why, as lines for a terminal: a turn, or a whole run.
import type {
  Change,
  EffectTrace,
  FaultTrace,
  MeasureTrace,
  OutcomeTrace,
  Turning,
  WhyDraw,
  WhyLine,
  WhyRun,
  WhyTurn,
} from '../analysis/index.ts';
import { makeOrderJson } from '../exercise/index.ts';
import type { Names, TurnTurnings } from './explain-json.ts';
import { changeText, drawText, eventText, inputsText, minutesText, partText, wordsOf } from './explain-words.ts';
import { plain, table } from './output.ts';
import { sentenceText } from '../rules/index.ts';

function changeLines(names: Names, changes: readonly Change[], indent: string): string[] {
  return changes.map((change) => `${indent}${changeText(names, change)}`);
}

/** What is said where no change of one input turns it. */
const NOTHING = 'no change of one input that was tried turns it';

/** `how`: what goes before each change. Without any it is said that none turns it, and what was tried. */
export function turningLines(names: Names, { changes, unturned }: Turning, indent: string, how: string): string[] {
  if (changes.length > 0) return changeLines(names, changes, `${indent}${how}`);
  const tried = unturned.length === 0 ? '' : ` (tried: ${inputNames(unturned)})`;
  return [`${indent}${NOTHING}${tried}`];
}

function lineLines(names: Names, line: WhyLine, { ofDraw, ofLine }: TurnTurnings): string[] {
  const { event, rules, inputs, minutes, draws } = line;
  const turning = ofLine(line);
  return [
    event === undefined
      ? `–  (${rules.join(', ')})`
      : `${eventText(names, event)}  (${rules.join(', ')})${inputsText(inputs)}`,
    ...minutes.map((each) => `    ${minutesText(names, each)}`),
    ...draws.flatMap((draw) => [
      `    ${drawText(names, draw)}`,
      ...changeLines(names, ofDraw(draw), '        it would with '),
    ]),
    ...(turning === undefined ? [] : turningLines(names, turning, '    ', 'it would not have, with ')),
  ];
}

export function turnLines(names: Names, why: WhyTurn, turnings: TurnTurnings): string[] {
  const { turn, from, to, orders, lines } = why;
  const body = lines.flatMap((line) => lineLines(names, line, turnings));
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

/** ", which is few (1 to 60)". */
function bandText({ band, bounds }: MeasureTrace): string {
  if (band === undefined || bounds === undefined) return '';
  const [few, some] = bounds;
  const range = { none: '0', few: `1 to ${few}`, some: `${few + 1} to ${some}`, many: `more than ${some}` }[band];
  return `, which is ${band} (${range})`;
}

/** `all`: also those that are 0. */
export function measureLines(names: Names, traces: readonly MeasureTrace[], all = false): string[] {
  return traces.flatMap((trace) => {
    const { measure, value, rules, divisor, column, bareColumn } = trace;
    if (!all && (value === undefined || (value === 0 && trace.parts.length === 0))) return [];
    const how = divisor === undefined ? '' : `, the sum ÷ ${divisor}, rounded up`;
    const { columns } = names.scenario;
    const other = bareColumn === undefined || bareColumn === column ? '' : `; ${columns[bareColumn].id} without belts`;
    const whose = column === undefined ? '' : `, of ${columns[column].id}${other}`;
    const of = trace.of === undefined ? '' : ` of ${trace.of}`;
    const over = trace.over === undefined ? '' : ` ÷ ${trace.over} = ${((value ?? 0) / trace.over).toFixed(3)}`;
    return [
      `${wordsOf(measure)} ${value ?? 'not defined'}${over}${of}${whose}${bandText(trace)}  (${rules.join(', ')})${how}`,
      ...sums(names, trace),
    ];
  });
}

/** Inputs that were tried or not tried, as one list. */
function inputNames(list: readonly { readonly change: string; readonly of?: string }[]): string {
  return list.map(({ change, of }) => `${wordsOf(change)}${of === undefined ? '' : ` of ${of}`}`).join(', ');
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
  const what = {
    denied: is ? 'Denied' : 'Not denied',
    effect: `Group ${group}: ${is ? 'achieved' : 'not achieved'}`,
    released: is ? 'All land is released' : 'Land is left unreleased',
    friends: is ? 'All friends have done their task' : 'Friends have not done their task in time',
  }[outcome];
  return [
    changes.length === 0
      ? `${what}; no change that was tried turns it.`
      : `${what}; it would have been otherwise, played again on this seed, with ${changes.length === 1 ? 'this change' : 'any one of these changes'}:`,
    ...changeLines(names, changes, '    '),
    ...(unturned.length === 0 ? [] : [`  Tried, and does not turn it: ${inputNames(unturned)}.`]),
    ...(untried.length === 0 ? [] : [`  Not tried, for the number of runs: ${inputNames(untried)}.`]),
  ];
}

/** The draws of the legacy, by their numbers, with what would have turned each. */
function legacyLines(names: Names, { legacy }: WhyRun, ofLegacy: (draw: WhyDraw) => readonly Change[]): string[] {
  if (legacy.length === 0) return [];
  const body = legacy.flatMap((draw) => {
    const changes = ofLegacy(draw);
    const none = '        no number of the scenario turns it: its chance stands in the tables of the rules (T-6)';
    return [
      `    ${drawText(names, draw)}  (${draw.rules.join(', ')})`,
      ...(changes.length === 0 ? [none] : changeLines(names, changes, '        it would with ')),
    ];
  });
  return ['', 'Draws of the legacy:', '', ...body];
}

/** The whole run: measures with their parts, effects, and what would have turned each outcome. */
export function runLines(
  names: Names,
  why: WhyRun,
  outcomes: readonly OutcomeTrace[],
  ofLegacy: (draw: WhyDraw) => readonly Change[],
): string[] {
  return [
    'Each measure with the minutes and events that add up to it:',
    '',
    ...measureLines(names, why.measures),
    '',
    'Each column:',
    '',
    ...measureLines(names, why.columns),
    ...legacyLines(names, why, ofLegacy),
    ...why.effects.flatMap((effect) => ['', ...effectLines(names, effect)]),
    ...outcomes.flatMap((outcome) => ['', ...outcomeLines(names, outcome)]),
  ];
}

/** What would have made a refused plan legal, for standard error. */
export function faultLines(names: Names, traces: readonly FaultTrace[]): string[] {
  return traces.flatMap((trace) => {
    const { fault, changes } = trace;
    const said = `${fault.rule}: ${plain(sentenceText(fault.message))}`;
    if (changes.length === 0) return [`${said}:`, ...turningLines(names, trace, '    ', '')];
    const how = changes.length === 1 ? 'it would go with this change' : 'it would go with any one of these changes';
    return [`${said}: ${how}`, ...turningLines(names, trace, '    ', '')];
  });
}
