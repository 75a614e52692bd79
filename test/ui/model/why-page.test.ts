// Pages of why on a shipped exercise: sums that add up to the result, lines of turns, draws, effects, every word in place (WY-1 to WY-5).
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Change, type OutcomeTrace, refusedPlan, seedContrast, whyRun } from '../../../src/analysis/index.ts';
import { type Exercise, play, standIns } from '../../../src/exercise/index.ts';
import { viewFor } from '../../../src/rules/index.ts';
import { parsePlan, parseScenario } from '../../../src/scenario/index.ts';
import { logLines } from '../../../src/ui/model/log.ts';
import {
  deniedPage,
  drawPage,
  effectPage,
  refusalLines,
  traceOfFault,
  turnedLines,
} from '../../../src/ui/model/why-page.ts';
import { atPercent, seedDrawPage, seedPage, seedRanges } from '../../../src/ui/model/why-seed-page.ts';
import { legacyDrawPage, measurePage } from '../../../src/ui/model/why-measure-page.ts';
import { eventsPage, hearTurnOf, linePage, turnDrawPage, turnPage } from '../../../src/ui/model/why-turn-page.ts';
import '../words.ts';

const textOf = (path: string) => readFileSync(new URL(`../../../scenarios/${path}`, import.meta.url), 'utf8');

function played(id: string, name: string): Exercise {
  const scenario = parseScenario(textOf(`${id}.json`));
  if (!scenario.ok) throw new Error(id);
  const plan = parsePlan(textOf(`plans/${id}.${name}.json`), scenario.value);
  if (!plan.ok) throw new Error(name);
  const { policy = 'direct', layingPolicy } = scenario.value;
  return play(scenario.value, plan.value, '1', standIns(scenario.value, { moving: policy, laying: layingPolicy }));
}

const sack = played('fire-sack', 'turn');
const run = whyRun(sack);
const turns = sack.turns.map((_, i) => hearTurnOf(sack, i + 1));

function measureOf(name: string) {
  const trace = run.measures.find(({ measure }) => measure === name);
  if (trace === undefined) throw new Error(name);
  return measurePage(sack, run, trace);
}

describe('WY-2: a measure', () => {
  test('its parts add up to the result, the greatest first, with the turns they come from', () => {
    const { sum, lead, rules } = measureOf('clearanceTime');
    const { clearanceTime } = sack.measures;
    expect(lead).toEqual([`Clearance time: ${clearanceTime}.`]);
    expect(sum?.total).toBe(clearanceTime);
    const amounts = sum?.parts.map(({ amount }) => amount) ?? [];
    expect(amounts.reduce((all, amount) => all + amount, 0)).toBe(clearanceTime);
    expect(amounts).toEqual([...amounts].sort((a, b) => b - a));
    expect(sum?.parts[0].words).toMatch(/^sweeping, \w+.*, Anti-vehicle belt at \d+,\d+$/);
    expect(sum?.parts[0].turns.length).toBeGreaterThan(0);
    expect(rules).toEqual(['ME-3']);
  });

  test('points by belt; burden divided; of the legacy its draws', () => {
    expect(
      measureOf('points')
        .sum?.parts.map(({ amount }) => amount)
        .reduce((a, b) => a + b),
    ).toBe(40);
    expect(measureOf('burden').lead).toContain('The sum is divided by 4 and rounded up.');
    expect(measureOf('points').lists).toEqual([]);
  });

  test('LE-2 to LE-6: every draw of the legacy can be reached, and what would have turned it', () => {
    const links = run.measures.flatMap((trace) => measurePage(sack, run, trace).lists.flatMap((list) => list.links));
    const draws = new Set(
      links.flatMap((link) => ('to' in link && link.to.kind === 'legacyDraw' ? [link.to.draw] : [])),
    );
    expect([...draws].sort((a, b) => a - b)).toEqual(run.legacy.map((_, i) => i));
    const record = run.legacy.findIndex(({ draw }) => draw === 'record');
    const said = legacyDrawPage(sack, run, record).lists.flatMap((list) => list.links.map(({ words }) => words));
    expect(said.join('\n')).toMatch(/chance of a good record of Anti-vehicle belt: \d+ instead of \d+/);
    const survey = run.legacy.findIndex(({ draw }) => draw !== 'record');
    if (survey >= 0)
      expect(legacyDrawPage(sack, run, survey).lead).toContain('No number of the scenario turns this draw.');
  });

  test('CI-4: a band with its bounds; each column by itself', () => {
    expect(measureOf('incidents').lead[1]).toMatch(/^It is told as “\w+” \(few ≤ 60, some ≤ 240\)\.$/);
    const [columns] = measureOf('arrived').lists;
    expect(columns.links).toHaveLength(sack.scenario.columns.filter(({ task }) => task !== 'serve').length);
  });

  test('what is not defined says so and can be asked how to turn', () => {
    const page = measureOf('delay');
    expect(sack.measures.denied).toBe(true);
    expect([page.lead, page.sum, page.outcome]).toEqual([['Delay: not defined.'], undefined, { of: 'denied' }]);
    const links = deniedPage(run, true).lists[0].links.map(({ words }) => words);
    expect(links).toEqual(['Arrival: not defined.', 'Delay: not defined.', 'Columns arrived in time: 0.']);
  });
});

describe('WY-1: turns', () => {
  test('every line leads to a page of its own, with rules', () => {
    for (const heard of turns) {
      const { lists, rules } = turnPage(heard);
      const links = lists.flatMap((list) => list.links);
      expect(links).toHaveLength(heard.why.lines.length);
      if (links.length > 0) expect(rules.length).toBeGreaterThan(0);
      heard.why.lines.forEach((line, i) => {
        const page = linePage(heard, i);
        expect(page.title).not.toBe('');
        expect(page.rules).toEqual([...new Set(page.rules)]);
        const counts = page.lists.map((list) => list.links.length);
        if (line.minutes.length + line.draws.length > 0) expect(Math.max(...counts)).toBeGreaterThan(0);
      });
    }
  });

  test('a line of the log leads to the lines of its events', () => {
    for (const [i, heard] of turns.entries()) {
      const [before, after] = [i === 0 ? sack.start : sack.turns[i - 1].state, sack.turns[i].state];
      for (const { sentence, events } of logLines(
        sack.turns[i].events,
        viewFor(before, 'umpire'),
        viewFor(after, 'umpire'),
      )) {
        const page = eventsPage(heard, events);
        if (events.length === 1) expect(page.title).toBe(sentence);
        else expect(page.lists[0].links).toHaveLength(events.length);
      }
    }
  });

  test('WY-4: a draw says its number, its chance and what would have turned it; there is no turn 0', () => {
    const at = turns.findIndex(({ why }) => why.lines.some(({ draws }) => draws.some(({ draw }) => draw === 'engage')));
    const line = turns[at].why.lines.findIndex(({ draws }) => draws.some(({ draw }) => draw === 'engage'));
    const draw = turns[at].why.lines[line].draws.findIndex((one) => one.draw === 'engage');
    const facts = turns[at].why.lines[line].draws[draw];
    const page = turnDrawPage(turns[at], line, draw);
    expect(page.title).toMatch(/^Draw: engaged by a post, at /);
    expect(page.lead[1]).toContain(`The draw is ${facts.value}`);
    expect(page.lead[1]).toContain(facts.happened ? 'it happens' : 'it does not happen');
    expect(page.lists.at(-1)?.links[0].words).toMatch(
      /^chance to engage of \w+ rim: \d+ instead of \d+ \(\d+ in 65536\)$/,
    );
    expect(page.rules).toEqual(['CH-1', 'OW-2']);
    expect(drawPage(sack, facts, []).lead.at(-1)).toBe('No number of the scenario turns this draw.');
    expect(() => hearTurnOf(sack, 0)).toThrow(RangeError);
    expect(() => hearTurnOf(sack, sack.turns.length + 1)).toThrow(RangeError);
  });
});

describe('WY-5: effects and changes', () => {
  test('what an effect asks for and whether it was met', () => {
    const [first] = run.effects;
    const page = effectPage(sack, first);
    expect(page.title).toBe('Why did “The north gap” have its effect?');
    expect(page.tables?.[0].rows).toHaveLength(first.needs.length);
    expect(page.tables?.[0].rows.every((row) => row[3] === 'yes')).toBe(true);
    expect(page.outcome).toEqual({ of: 'effect', group: first.group });
    expect(measureOf('left').outcome).toEqual({ of: 'released' });
    expect(effectPage(sack, { ...first, achieved: false, columns: [] }).lead).toEqual([
      'No column’s way leads through its places.',
    ]);
  });

  test('changes in words: a belt left out, a number, a switch, a plan that would break a rule', () => {
    const belt = sack.plan.belts[0].id;
    const column = sack.scenario.columns[0].id;
    const rest = { breaks: [], search: 'each' } as const;
    const trace: OutcomeTrace = {
      outcome: 'denied',
      is: true,
      changes: [
        { change: 'without', of: belt, now: false, to: true, by: 1, unit: 'switch', ...rest },
        { change: 'deadline', now: 240, to: 326, by: 86, unit: 'minute', ...rest },
        { change: 'depth', of: belt, now: 1, to: 2, by: 1, unit: 'row', ...rest, breaks: ['OB-8'] },
        { change: 'forced', of: column, now: false, to: true, by: 1, unit: 'switch', ...rest },
      ],
      unturned: [{ change: 'strength', of: column, least: 1, most: 12, search: 'each' }],
      untried: [],
    };
    const { lead, changes, rest: more } = turnedLines(sack, trace);
    expect(lead).toContain('any one of these changes');
    expect(changes).toEqual([
      'without Anti-vehicle belt at 13,5',
      'deadline: 326 instead of 240 (86 minutes)',
      'rows of Anti-vehicle belt at 13,5: 2 instead of 1 (1 row); but that would break OB-8',
      'forcing of Spearhead: yes instead of no',
    ]);
    expect(more.at(-1)).toBe('Tried, and does not turn it: strength steps of Spearhead.');
    expect(turnedLines(sack, { ...trace, changes: [] }).lead).toBe(
      'No single change that was tried would have turned it.',
    );
  });
});

test('WY-1: in other exercises too every page can be made', () => {
  for (const [id, name] of [
    ['late-seeds', 'by-trigger'],
    ['two-keys', 'shadows'],
    ['old-fields', 'more-of-it'],
  ]) {
    const other = played(id, name);
    const why = whyRun(other);
    const pages = [
      ...why.measures.map((trace) => measurePage(other, why, trace)),
      ...why.effects.map((trace) => effectPage(other, trace)),
      ...why.legacy.map((draw) => drawPage(other, draw, undefined)),
    ];
    other.turns.forEach((_, i) => {
      const heard = hearTurnOf(other, i + 1);
      pages.push(turnPage(heard), ...heard.why.lines.map((__, line) => linePage(heard, line)));
    });
    const odd = pages.map((page) => JSON.stringify(page)).filter((page) => /undefined|NaN|\[object/.test(page));
    expect([id, ...odd]).toEqual([id]);
  }
});

describe('WY-6, WY-7: what would turn a refusal', () => {
  const years = played('border-years', 'saved-reserve');
  const { scenario, plan } = years;
  const of = plan.belts[0].id;
  const change = (told: Partial<Change>): Change => {
    return { change: 'laid', of, now: 3, to: 2, by: 1, unit: 'period', breaks: [], search: 'each', ...told };
  };
  const lineOf = (told: Partial<Change>) => refusalLines(years, { changes: [change(told)], unturned: [] }).changes[0];

  test('periods have their names, what is so many periods its number; places and hexes are so far away', () => {
    const [first, second] = scenario.calendar.periods;
    expect(lineOf({ now: 1, to: 0 })).toContain(`: ${first.name} instead of ${second.name} (1 period)`);
    expect(lineOf({ change: 'lead', now: 1, to: 0 })).toContain('lead in periods of');
    expect(lineOf({ change: 'lead', now: 1, to: 0 })).toContain(': 0 instead of 1 (1 period)');
    const points = { change: 'points', of: second.id, period: 1, now: 10, to: 12, by: 2, unit: 'point' } as const;
    expect(lineOf(points)).toBe(`points of the budget of ${second.name}: 12 instead of 10 (2 points)`);
    const notice = { change: 'production', of: undefined, period: 1, now: false, to: true, unit: 'switch' } as const;
    expect(lineOf(notice)).toBe(`${second.name}: production started: yes instead of no`);
    expect(lineOf({ change: 'shift', now: 0, to: 2, by: 2, unit: 'hex' })).toMatch(/: 2 hexes away$/);
    expect(lineOf({ change: 'distance', of: 'x', now: 0, to: 1, by: 1, unit: 'hex' })).toBe('distance of x: 1 hex');
  });

  test('without changes it says so, and names what was tried once', () => {
    const tried = { change: 'method', least: 0, most: 1, search: 'each' } as const;
    expect(refusalLines(years, { changes: [], unturned: [tried, tried] })).toEqual({
      lead: 'No single change that was tried would have turned it.',
      changes: [],
      rest: ['Tried, and does not turn it: method.'],
    });
  });

  test('the trace is that of the fault; of a belt in another place in the list one of its sort', () => {
    const twice = {
      ...plan,
      belts: [...plan.belts, { ...plan.belts[1], id: 'again' }, { ...plan.belts[2], id: 'more' }],
    };
    const traces = refusedPlan(scenario, twice);
    const [other, same] = traces.filter(({ fault }) => fault.code === traces[0].fault.code);
    expect(traceOfFault(traces, { ...same.fault })).toBe(same);
    expect(traceOfFault(traces, { ...same.fault, belt: 77 })).toBe(other);
    expect(traceOfFault(traces, { ...same.fault, code: 'none' })).toBeUndefined();
  });
});

describe('WY-9: a comparison seed by seed', () => {
  const figure = (name: string, ...values: readonly (readonly [string, number])[]) => {
    return { figure: name, values, sum: values.reduce((all, [, value]) => all + value, 0) };
  };
  const a = [figure('delay', ['d-1', 10], ['d-2', 30]), figure('denied', ['d-3', 90]), figure('losses', ['d-1', 2])];
  const b = [figure('delay', ['d-1', 12], ['d-2', 5], ['d-3', 40]), figure('losses', ['d-1', 2])];

  test('ME-8: differences of restricted delays, with the seed that has each; what is alike everywhere is left out', () => {
    const [delay, ...rest] = seedRanges([a, b], 'd-');
    expect(rest).toEqual([]);
    expect(delay.name).toBe('Delay');
    expect([0, 10, 50, 90, 100].map((percent) => atPercent(delay, percent))).toEqual([
      { seed: 1, by: -2 },
      { seed: 1, by: -2 },
      { seed: 2, by: 25 },
      { seed: 3, by: 50 },
      { seed: 3, by: 50 },
    ]);
    expect(seedRanges([a, a], 'd-')).toEqual([]);
  });

  test('a seed: both plans in every table, minutes that add up, and a page for each draw', () => {
    const { scenario, plan } = sack;
    const wall = played('fire-sack', 'wall').plan;
    const contrast = (seed: number) =>
      seedContrast({
        scenario,
        plans: [plan, wall],
        policy: scenario.policy,
        layingPolicy: scenario.layingPolicy,
        seedBase: 'debrief-',
        seed,
      });
    const plans = [plan, wall] as const;
    const found = contrast(2);
    const page = seedPage(scenario, { plans, seed: 2 }, found);
    expect(page.title).toBe(`“${plan.name}” and “${wall.name}” on seed debrief-2`);
    expect(page.lead[0]).toBe(`From turn ${found.from} on they differ.`);
    expect(page.tables?.[0].head).toEqual(['Measure', plan.name, wall.name]);
    expect(page.tables?.[0].rows.map(([name]) => name)).toContain('Delay');
    const links = page.lists.flatMap((list) => list.links);
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) {
      if (!('to' in link) || link.to.kind !== 'seedDraw') continue;
      const { list, draw } = link.to;
      expect(seedDrawPage(scenario, link.to, found, list, draw)?.title).toMatch(/^Draw: /);
    }
    const through = [1, 2, 3, 4, 5, 6].map(contrast).find(({ minutes }) => minutes !== undefined);
    if (through !== undefined) {
      const rows = seedPage(scenario, { plans, seed: 1 }, through).tables?.[1].rows ?? [];
      const total = rows.at(-1) ?? [];
      expect(total[1]).toBe(String(through.figures.find(({ figure: name }) => name === 'arrival')?.values[0]));
    }
    expect(seedDrawPage(scenario, { plans, seed: 2 }, found, 'onlyA', 9999)).toBeUndefined();
  });
});
