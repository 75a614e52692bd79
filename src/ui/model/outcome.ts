// What came of a plan, as large figures with one plain sentence each: the exercise, clearing, denial, delay, routes, capacity, par.
import {
  type Capacity,
  countEnds,
  type FlowDenial,
  intervalOfAll,
  type ParReport,
  type PlanReport,
  type PlanShare,
  type RouteCut,
  type RouteDenialReport,
  type RouteFate,
} from '../../analysis/index.ts';
import type { Exercise } from '../../exercise/index.ts';
import type { Scenario } from '../../rules/index.ts';
import { text } from '../text/index.ts';

/** A figure, what it is of, and what it says. */
export interface Finding {
  readonly title: string;
  readonly figure: string;
  readonly lines: readonly string[];
}

function throughLine(seed: string, delay: number | undefined, clearance: string): string {
  const { outcome, words } = text;
  if (delay === undefined) return outcome.runNoDelayLine(seed, clearance);
  if (delay === 0) return outcome.runSameLine(seed, clearance);
  if (delay < 0) return outcome.runEarlierLine(seed, words.minutes(-delay), clearance);
  return outcome.runThroughLine(seed, words.minutes(delay), clearance);
}

/** The exercise itself (ME-1 to ME-3). */
export function runFinding({ seed, measures }: Exercise): Finding {
  const { outcome, words } = text;
  const { denied, arrival = 0, delay, clearanceTime } = measures;
  const clearance = words.minutes(clearanceTime);
  if (denied) {
    return { title: outcome.run, figure: outcome.runDenied, lines: [outcome.runDeniedLine(seed, clearance)] };
  }
  const line = throughLine(seed, delay, clearance);
  return { title: outcome.run, figure: outcome.runThrough(words.minutes(arrival)), lines: [line] };
}

function clearanceFinding({ clearances, clearanceTime }: PlanReport): Finding {
  const { outcome, words } = text;
  const { p10 = 0, p90 = 0 } = clearanceTime;
  const interval = intervalOfAll(clearances);
  if (interval === undefined || (p90 === 0 && interval.mean === 0)) {
    return { title: outcome.clearance, figure: words.minutes(0), lines: [outcome.clearanceNone] };
  }
  const [mean, low, high] = [interval.mean, interval.low, interval.high].map(words.decimal);
  const figure = words.minutes(Math.round(interval.mean));
  if (clearances.length === 1) return { title: outcome.clearance, figure, lines: [outcome.clearanceSame(figure)] };
  return {
    title: outcome.clearance,
    figure,
    lines: [outcome.clearanceLine(mean, low, high, String(p10), String(p90))],
  };
}

/** ME-8. */
function denialFinding({ denied: { count, of, low, high } }: PlanReport): Finding {
  const { outcome, words } = text;
  const share = words.share(count / of);
  return {
    title: outcome.denied,
    figure: share,
    lines: [outcome.deniedLine(count, of, share, words.share(low), words.share(high))],
  };
}

/** ME-12. */
function delayFinding({ meanDelay }: PlanReport): Finding {
  const { outcome, words } = text;
  if (meanDelay === undefined) return { title: outcome.delay, figure: words.none, lines: [outcome.delayNone] };
  const [mean, low, high] = [meanDelay.mean, meanDelay.low, meanDelay.high].map(words.decimal);
  return {
    title: outcome.delay,
    figure: words.minutes(Math.round(meanDelay.mean)),
    lines: [outcome.delayLine(mean, low, high)],
  };
}

/** Over many seeds: clearing first, then denial (a), then delay. */
export function seedFindings(plan: PlanReport): readonly Finding[] {
  return [clearanceFinding(plan), denialFinding(plan), delayFinding(plan)];
}

function flowName(scenario: Scenario, { mover, zone, columns }: FlowDenial, all: readonly FlowDenial[]): string {
  const alike = all.filter((other) => other.mover === mover && other.zone === zone);
  const names = alike.length > 1 ? columns.map((i) => scenario.columns[i].name) : [];
  return text.effect.group(text.words.moverClass[mover], scenario.zones[zone].name, names);
}

/** (b): RD-2, RD-3. */
function routesFinding(scenario: Scenario, flows: readonly FlowDenial[]): Finding {
  const { outcome } = text;
  const counts = flows.map(({ executed }) => countEnds(executed.ends));
  const lines = flows.map((flow, i) => {
    const name = flowName(scenario, flow, flows);
    const { closed, lengthened, open } = counts[i];
    return closed + lengthened + open === 0
      ? outcome.routesNone(name)
      : outcome.routesLine(name, closed, lengthened, open);
  });
  return { title: outcome.routes, figure: routesFigure(counts), lines };
}

/** Of all flows together, the worst fate that there is. */
function routesFigure(counts: readonly ReturnType<typeof countEnds>[]): string {
  const { routesFigure: figure } = text.outcome;
  const sum = (fate: RouteFate) => counts.reduce((total, count) => total + count[fate], 0);
  const [closed, lengthened, open] = [sum('closed'), sum('lengthened'), sum('open')];
  const of = closed + lengthened + open;
  if (closed > 0) return figure.closed(closed, of);
  if (lengthened > 0) return figure.lengthened(lengthened, of);
  return of === 0 ? text.words.none : figure.open(of);
}

function cutWords({ value }: RouteCut): string {
  return value === undefined ? text.outcome.unlimited : String(value);
}

function capacityLine(name: string, now: Capacity, bare: Capacity): string {
  const { outcome } = text;
  if (bare.through.value === undefined) return outcome.unlimitedLine(name);
  return outcome.capacityLine(name, cutWords(now.round), cutWords(now.through), cutWords(bare.through));
}

/** (c): RD-5. The figure is of the ways that go round. */
function capacityFinding(scenario: Scenario, flows: readonly FlowDenial[]): Finding {
  const { outcome } = text;
  const lines = flows.map((flow) =>
    capacityLine(flowName(scenario, flow, flows), flow.executed.capacity, flow.bare.capacity),
  );
  const limited = flows.filter(({ bare }) => bare.capacity.through.value !== undefined);
  const sum = (of: (flow: FlowDenial) => RouteCut) => limited.reduce((total, flow) => total + (of(flow).value ?? 0), 0);
  const [left, bare] = [sum((flow) => flow.executed.capacity.round), sum((flow) => flow.bare.capacity.through)];
  const figure = limited.length === 0 ? outcome.unlimited : outcome.capacityFigure(left, bare);
  return { title: outcome.capacity, figure, lines };
}

export function routeFindings(scenario: Scenario, { flows }: RouteDenialReport): readonly Finding[] {
  const { outcome, words } = text;
  if (flows.length === 0) return [{ title: outcome.routes, figure: words.none, lines: [outcome.noFlows] }];
  const hasLater = flows.some(({ laid, executed }) => laid !== executed);
  const found = [routesFinding(scenario, flows), capacityFinding(scenario, flows)];
  return hasLater ? found.map((one) => ({ ...one, lines: [...one.lines, outcome.executed] })) : found;
}

/** PA-8: one share, or what it lies between. */
export function shareWords({ atLeast, atMost }: PlanShare): string {
  const [low, high] = [atLeast, atMost].map((share) =>
    share === undefined ? text.words.none : text.words.percent(share.num, share.den),
  );
  return low === high ? low : text.par.shareRange(low, high);
}

/** (d): PA-8. Without a report it says that par can be solved, or why not. */
export function parFinding(
  refusal: string | undefined,
  solved: { readonly report: Pick<ParReport, 'value'>; readonly share: PlanShare } | undefined,
): Finding {
  const { outcome, words } = text;
  if (refusal !== undefined) return { title: outcome.par, figure: words.none, lines: [outcome.parRefused(refusal)] };
  if (solved === undefined) return { title: outcome.par, figure: outcome.notSolved, lines: [outcome.parNone] };
  const { report, share } = solved;
  const line = outcome.parLine(words.minutes(share.delay), words.minutes(report.value));
  return { title: outcome.par, figure: shareWords(share), lines: [line] };
}
