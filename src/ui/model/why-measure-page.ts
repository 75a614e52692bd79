// A page of why on a measure: what it is of, what adds up to it, the draws behind it, and what can be asked next (WY-2).
import {
  legacyDrawChanges,
  type MeasureTrace,
  type OutcomeName,
  sumOfParts,
  type WhyRun,
} from '../../analysis/index.ts';
import { type Exercise, stateOf } from '../../exercise/index.ts';
import { text } from '../text/index.ts';
import { drawPage, type WhyLink, type WhyPage, type WhySummand } from './why-page.ts';
import { changeLine, columnWords, drawLine, idWords, partWords, placeWords, type WhyNames } from './why-words.ts';

/** Parts that are alike, put together, the greatest first. */
function summands(names: WhyNames, { parts }: MeasureTrace): readonly WhySummand[] {
  const found = new Map<string, { amount: number; turns: Set<number> }>();
  for (const part of parts) {
    const key = partWords(names, part);
    const sum = found.get(key) ?? { amount: 0, turns: new Set<number>() };
    sum.amount += part.amount;
    if (part.turn !== undefined) sum.turns.add(part.turn);
    found.set(key, sum);
  }
  return [...found]
    .map(([words, { amount, turns }], i) => ({ words, amount, turns: [...turns].sort((a, b) => a - b), i }))
    .filter(({ amount }) => amount !== 0)
    .sort((a, b) => b.amount - a.amount || a.i - b.i)
    .map(({ words, amount, turns }) => ({ words, amount, turns }));
}

/** Measures that tell of a whole outcome. */
const TURNABLE: Readonly<Partial<Record<MeasureTrace['measure'], OutcomeName>>> = {
  arrival: 'denied',
  delay: 'denied',
  arrived: 'denied',
  left: 'released',
  years: 'released',
  friends: 'friends',
};

function begin(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What a trace is of, beside the measure: the plan, the route, the belt, the figure; and which sum its value is of. */
function figureLines(names: WhyNames, trace: MeasureTrace): readonly string[] {
  const { why, words } = text;
  const { measure, value = 0, of, over, band, bounds, route, figure, fate, belt } = trace;
  const [few, some] = bounds ?? [0, 0];
  const ways: Readonly<Record<string, string>> = { round: why.round, through: why.through };
  const said = [
    ...(route === undefined ? [] : [why.route(route)]),
    ...(belt === undefined ? [] : [idWords(names, belt)]),
    ...(measure === 'capacity' && figure !== undefined ? [ways[figure]] : []),
    ...(fate === undefined ? [] : [text.typing.fate[fate]]),
  ];
  return [
    ...(said.length === 0 ? [] : [`${begin(words.list(said))}.`]),
    ...(of === undefined ? [] : [why.ofLaid(of)]),
    ...(over === undefined ? [] : [why.over(over, words.decimal(value / over))]),
    ...(band === undefined
      ? []
      : [why.told(words.band[band], `${words.band.few} ≤ ${few}, ${words.band.some} ≤ ${some}`)]),
  ];
}

/** What a trace of a report is called where several stand beside each other; `isOne`: they are all of one plan. */
export function traceName(
  names: WhyNames,
  { measure, figure, plan, column, route }: MeasureTrace,
  isOne = false,
): string {
  const { why, words } = text;
  const figures: Readonly<Record<string, string>> = {
    ...why.measure,
    denied: why.measure.denials,
    round: why.round,
    through: why.through,
  };
  return words.list([
    why.measure[measure],
    ...(figure === undefined ? [] : [figures[figure] ?? figure]),
    ...(plan === undefined || isOne ? [] : [plan]),
    ...(column === undefined || measure === 'modelDelay' ? [] : [columnWords(names, column)]),
    ...(route === undefined ? [] : [why.route(route)]),
  ]);
}

/** The draws behind the parts of a measure of the legacy, each once; of areas those of all records, since a good one makes none. */
function drawsOf({ legacy }: WhyRun, { measure, parts }: MeasureTrace): readonly number[] {
  const found = new Set(parts.flatMap(({ draws = [] }) => draws));
  const ofRecords = measure === 'suspected' || measure === 'confirmed';
  return legacy.flatMap(({ draw }, i) => (found.has(i) || (ofRecords && draw === 'record') ? [i] : []));
}

/** What each segment adds to the exposure of a year, in quarters (CI-3). */
function exposureLines(names: WhyNames, { parts }: MeasureTrace): readonly { readonly words: string }[] {
  const { why } = text;
  return parts.flatMap(({ year, from = [] }) =>
    from.map(({ place, quarters, belt, contamination }) => {
      const whose = belt ?? contamination;
      const where = placeWords(names, place);
      const what = whose === undefined ? where : `${idWords(names, whose)} (${where})`;
      return { words: `${why.year(year ?? 0)}: ${why.value(what, `${quarters}/4`)}` };
    }),
  );
}

function columnLinks(names: WhyNames, run: WhyRun): readonly WhyLink[] {
  return run.columns.map(({ column = 0, value }): WhyLink => {
    const said = value === undefined ? text.words.notDefined : String(value);
    return { words: text.why.value(columnWords(names, column), said), to: { kind: 'column', column } };
  });
}

export function measurePage(names: WhyNames, run: WhyRun, trace: MeasureTrace): WhyPage {
  const { why } = text;
  const { measure, value, divisor, column, bareColumn, rules } = trace;
  const name = why.measure[measure];
  const turnable = TURNABLE[measure];
  const list = (title: string, links: WhyPage['lists'][number]['links']) =>
    links.length === 0 ? [] : [{ title, links }];
  return {
    title: why.ask(name),
    lead: [
      value === undefined ? why.undefined(name) : why.is(name, String(value)),
      ...figureLines(names, trace),
      ...(column === undefined ? [] : [columnLine(names, trace, column)]),
      ...(bareColumn === undefined ? [] : [why.bareColumn(columnWords(names, bareColumn))]),
      ...(divisor === undefined ? [] : [why.divided(divisor)]),
    ],
    sum: value === undefined ? undefined : { parts: summands(names, trace), total: sumOfParts(trace) },
    lists: [
      ...list(why.inputs, exposureLines(names, trace)),
      ...list(why.legacyDraws, legacyLinks(names, run, drawsOf(run, trace))),
      ...(measure === 'arrived' ? list(why.columns, columnLinks(names, run)) : []),
    ],
    rules,
    outcome: turnable === undefined ? undefined : { of: turnable },
  };
}

/** Whose arrival it is: that of the side, or one of many. */
function columnLine(names: WhyNames, { measure, bareColumn }: MeasureTrace, column: number): string {
  const isOfSide = measure === 'delay' || measure === 'modelDelay' || bareColumn !== undefined;
  return isOfSide ? text.why.ofColumn(columnWords(names, column)) : text.why.column(columnWords(names, column));
}

function legacyLinks(names: WhyNames, { legacy }: WhyRun, draws: readonly number[]): readonly WhyLink[] {
  return draws.map((draw) => ({ words: drawLine(names, legacy[draw]), to: { kind: 'legacyDraw', draw } }));
}

/** A draw of the legacy, and the numbers of the scenario that would have turned it: the legacy is worked out again with each. */
export function legacyDrawPage(exercise: Exercise, { legacy }: WhyRun, draw: number): WhyPage {
  const changes = legacyDrawChanges(stateOf(exercise), legacy[draw]);
  return drawPage(
    exercise,
    legacy[draw],
    changes.map((change) => changeLine(exercise, change)),
  );
}
