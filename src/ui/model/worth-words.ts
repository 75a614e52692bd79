// Each belt's worth in words and bars: what the plan loses without it, and its share of the whole (WO-2, WO-3).
import type { Estimate, LossReport, OneLeftOut, ShareReport, WorthReport } from '../../analysis/index.ts';
import type { Plan, Scenario } from '../../rules/index.ts';
import type { WhiskerRow } from '../chart/whiskers.tsx';
import { text } from '../text/index.ts';
import { shortName } from './belt-words.ts';

export type WorthUnit = 'delay' | 'denied';

/** A belt or a group: what it is called, and which belts of the plan it is. */
export interface WorthThing {
  readonly id: string;
  readonly label: string;
  readonly isGroup: boolean;
  /** Indices into the plan's belts. */
  readonly belts: readonly number[];
}

export interface WorthLine extends WorthThing {
  readonly sentence: string;
}

interface Interval {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

interface Loss extends WorthThing {
  readonly loss: OneLeftOut;
  readonly value: Interval;
}

/** A share in percentage points is a proportion times this. */
const POINTS = 100;
/** With fewer seeds that show a share its interval is too short (WO-4). */
const FEW_SEEDS = 10;

/** In minutes of delay; in percentage points of denial where hardly any seed defines a delay. */
export function worthUnit({ whole }: WorthReport): WorthUnit {
  return whole.delay === undefined ? 'denied' : 'delay';
}

function scaled({ mean, low, high }: Interval): Interval {
  return { mean: mean * POINTS, low: low * POINTS, high: high * POINTS };
}

function valueOf(unit: WorthUnit, { delay, denied }: Pick<LossReport, 'delay' | 'denied'>): Interval {
  return unit === 'delay' && delay !== undefined ? delay : scaled(denied);
}

function beltThing(scenario: Scenario, plan: Plan, id: string): WorthThing {
  const index = plan.belts.findIndex((belt) => belt.id === id);
  const label = index < 0 ? id : shortName(scenario, plan.belts[index]);
  return { id, label, isGroup: false, belts: index < 0 ? [] : [index] };
}

function groupThing({ groups = [] }: Plan, id: string): WorthThing {
  const group = groups.find((one) => one.id === id);
  return { id, label: text.worth.group(group?.name ?? id), isGroup: true, belts: group?.belts ?? [] };
}

/** Greatest loss first; of equals in the plan's order. */
function lossesOf(scenario: Scenario, plan: Plan, report: WorthReport): readonly Loss[] {
  const unit = worthUnit(report);
  const { belts = [], groups = [] } = report.leaveOneOut ?? {};
  const withValue = (thing: WorthThing, loss: OneLeftOut): Loss => ({ ...thing, loss, value: valueOf(unit, loss) });
  const all = [
    ...belts.map((loss) => withValue(beltThing(scenario, plan, loss.id), loss)),
    // A group of one belt is worth what the belt is.
    ...groups.map((loss) => withValue(groupThing(plan, loss.id), loss)).filter((one) => one.belts.length > 1),
  ];
  return all
    .map((one, i) => ({ one, i }))
    .sort((a, b) => b.one.value.mean - a.one.value.mean || a.i - b.i)
    .map(({ one }) => one);
}

function deniedWords({ denied }: LossReport): string {
  const { decimal } = text.words;
  if (denied.low > 0) return text.worth.line.denies(decimal(denied.mean * POINTS));
  return denied.high < 0 ? text.worth.line.spoils(decimal(-denied.mean * POINTS)) : '';
}

function lossSentence(unit: WorthUnit, { label, loss, value }: Loss, report: WorthReport): string {
  const { line, amount } = text.worth;
  const { decimal } = text.words;
  const { mean, low, high } = value;
  const seeds = unit === 'delay' ? report.counted : report.seeds;
  if (low > 0) return line.needed(label, amount[unit](decimal(mean)), decimal(low), decimal(high));
  if (high < 0) return line.harms(label, amount[unit](decimal(-mean)), decimal(-high), decimal(-low));
  const isSame = loss.longer === 0 && loss.shorter === 0 && loss.denied.low === 0 && loss.denied.high === 0;
  return isSame ? line.never(label, seeds) : line.nothing(label, seeds, decimal(low), decimal(high));
}

/** A sentence for each belt and group, the one that is missed most first. */
export function worthLines(scenario: Scenario, plan: Plan, report: WorthReport): readonly WorthLine[] {
  const unit = worthUnit(report);
  return lossesOf(scenario, plan, report).map((one) => {
    const { id, label, isGroup, belts, loss } = one;
    const denied = unit === 'delay' ? deniedWords(loss) : '';
    const sentence = [lossSentence(unit, one, report), denied].filter((part) => part !== '').join(' ');
    return { id, label, isGroup, belts, sentence };
  });
}

function whisker(label: string, unit: WorthUnit, { mean, low, high }: Interval, look: number): WhiskerRow {
  return { label, words: text.worth.short[unit](text.words.decimal(mean)), value: mean, low, high, look };
}

/** What a figure shows: its finding, its bars, the table behind them. */
export interface WorthFigure {
  readonly finding: string;
  readonly rows: readonly WhiskerRow[];
  readonly table: { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };
}

/** WO-2. */
export function aloneFigure(scenario: Scenario, plan: Plan, report: WorthReport): WorthFigure {
  const { head, finding, amount, all } = text.worth;
  const { decimal, range } = text.words;
  const unit = worthUnit(report);
  const losses = lossesOf(scenario, plan, report);
  const first = losses.find(({ value }) => value.low > 0);
  const whole = { label: all, value: valueOf(unit, report.whole), loss: report.whole };
  const rowOf = ({ label, value, loss }: { label: string; value: Interval; loss: LossReport }) => [
    label,
    decimal(value.mean),
    range(decimal(value.low), decimal(value.high)),
    String(loss.longer),
    String(loss.shorter),
  ];
  return {
    finding:
      first === undefined
        ? finding.none(report.seeds)
        : finding.needed(first.label, amount[unit](decimal(first.value.mean))),
    rows: losses.map(({ label, isGroup, value }) => whisker(label, unit, value, isGroup ? 1 : 0)),
    table: { head: [head.what, head.value, head.interval, head.more, head.less], rows: [...losses, whole].map(rowOf) },
  };
}

interface Share extends WorthThing {
  readonly value: Interval;
  readonly seeds: number;
}

function sharesOf(scenario: Scenario, plan: Plan, report: WorthReport): readonly Share[] {
  const unit = worthUnit(report);
  const estimateOf = ({ delay, denied }: ShareReport): Estimate | undefined => (unit === 'delay' ? delay : denied);
  const shares = (report.shapley?.belts ?? []).flatMap((share, i) => {
    const estimate = estimateOf(share);
    if (estimate === undefined) return [];
    const value = unit === 'delay' ? estimate : scaled(estimate);
    return [{ one: { ...beltThing(scenario, plan, share.id), value, seeds: share.seeds }, i }];
  });
  return shares.sort((a, b) => b.one.value.mean - a.one.value.mean || a.i - b.i).map(({ one }) => one);
}

/** WO-3; undefined where no seed shows any. */
export function shareFigure(scenario: Scenario, plan: Plan, report: WorthReport): WorthFigure | undefined {
  const { head, finding, amount, all } = text.worth;
  const { decimal, range } = text.words;
  const unit = worthUnit(report);
  const shares = sharesOf(scenario, plan, report);
  if (shares.length === 0) return undefined;
  const [first] = shares;
  const whole = valueOf(unit, report.whole);
  const wholeWords = amount[unit](decimal(whole.mean));
  const rowOf = (label: string, value: Interval, seeds: string) => [
    label,
    decimal(value.mean),
    range(decimal(value.low), decimal(value.high)),
    seeds,
  ];
  return {
    finding:
      first.value.low > 0 && whole.mean > 0
        ? finding.shares(first.label, amount[unit](decimal(first.value.mean)), wholeWords)
        : finding.noShares,
    rows: shares.map(({ label, value }) => whisker(label, unit, value, 2)),
    table: {
      head: [head.what, head.share, head.interval, head.seeds],
      rows: [
        ...shares.map(({ label, value, seeds }) =>
          rowOf(label, value, unit === 'delay' ? String(seeds) : text.words.none),
        ),
        rowOf(all, whole, text.words.none),
      ],
    },
  };
}

/** WO-4: belts whose share so few seeds show that its interval says little; in percent of denial they are not told. */
export function fewSeeds(scenario: Scenario, plan: Plan, report: WorthReport): readonly string[] {
  if (worthUnit(report) === 'denied') return [];
  return sharesOf(scenario, plan, report)
    .filter(({ seeds }) => seeds > 0 && seeds < FEW_SEEDS)
    .map(({ label }) => label);
}
