// What the open debrief says: outcome, prediction, luck, other plans and effects, each from figures that can be followed on paper.
import { describe, expect, test } from 'vitest';
import {
  compareShards,
  type PlanReport,
  type RouteDenialReport,
  routeDenial,
  type Standing,
} from '../../../src/analysis/index.ts';
import { play, type Exercise } from '../../../src/exercise/index.ts';
import type { IntentMeasures, Measures } from '../../../src/rules/index.ts';
import { comparedFinding, comparedRows, delayWhiskers } from '../../../src/ui/model/compared-words.ts';
import { comparedWith, isExercise, subjectOfDraft, subjectOfRun } from '../../../src/ui/model/debrief-subject.ts';
import { achievedFinding, achievedRows, achievedWhiskers } from '../../../src/ui/model/effect-words.ts';
import { luckLines } from '../../../src/ui/model/luck-words.ts';
import { parFinding, routeFindings, runFinding, seedFindings } from '../../../src/ui/model/outcome.ts';
import { makeDraft } from '../../../src/ui/model/plan-edit.ts';
import { groupPredictions, predictionLines, predictionRows } from '../../../src/ui/model/prediction.ts';
import { sheetDocument } from '../../../src/ui/model/sheet-document.ts';
import { emptySheet } from '../../../src/ui/model/sheet.ts';
import { shardOf, taskOf } from '../../analysis/fixtures.ts';
import { fordScenario } from '../ford.ts';
import '../words.ts';

// Deadline 120; without belts minute 74. The first plan is denied on the second seed.
const rows = [
  [{ arrival: 94, clearance: 5 }, { arrival: 84, clearance: 9 }, { arrival: 74 }],
  [{ arrival: -1, clearance: 8 }, { arrival: 86, clearance: 9 }, { arrival: 74 }],
];
const report = compareShards(taskOf(2), [shardOf(1, rows)]);
const [first, second] = report.plans;

const MEASURES: Measures = {
  denied: false,
  arrival: 94,
  delay: 20,
  clearanceTime: 5,
  canalisation: { num: 0, den: 1 },
  losses: 0,
  cost: { points: 0, effort: 0 },
  columns: [],
  belts: [],
};
const groups = [{ id: 'g', name: 'The gap', effect: 'turn' as const, belts: [], area: -1, predicted: 60 }];

function ran(more: Partial<Measures>): Exercise {
  const run = {
    seed: 's',
    measures: { ...MEASURES, ...more },
    scenario: { turnMinutes: 15 },
    plan: { name: 'P', groups },
  };
  return run as unknown as Exercise;
}

describe('outcome', () => {
  test('the exercise: denied, through later, earlier, or where without belts nobody gets through', () => {
    const line = (more: Partial<Measures>) => runFinding(ran(more)).lines[0];
    expect(runFinding(ran({ denied: true })).figure).toBe('denied');
    expect(line({ denied: true })).toContain('did not do its task in time');
    expect(runFinding(ran({})).figure).toBe('through at 94 min');
    expect(line({})).toContain('20 min later than without belts. It spent 5 min clearing');
    expect(line({ delay: -3 })).toContain('3 min earlier');
    expect(line({ delay: 0 })).toContain('as early as without belts');
    expect(line({ delay: undefined })).toContain('without belts it would not have');
  });

  test('many seeds: clearing, then denial, then delay, with intervals', () => {
    const [clearance, denied, delay] = seedFindings(first);
    // 5 and 8: mean 6.5; with two values Student's t is 12.706 and the standard error 1.5.
    expect([clearance.figure, clearance.lines[0]]).toEqual(['7 min', expect.stringContaining('6.5 minutes')]);
    expect(clearance.lines[0]).toContain('need 5 to 8');
    expect([denied.figure, denied.lines[0]]).toEqual([
      '50 %',
      expect.stringContaining('denied in 1 of 2 exercises: 50 %'),
    ]);
    // 20, and 46 up to the deadline.
    expect([delay.figure, delay.lines[0]]).toEqual([
      '33 min',
      expect.stringContaining('The delay is 33 minutes on average'),
    ]);
    expect(seedFindings(second)[0].lines).toEqual([
      'The moving side spends 9 min clearing and proving in every exercise.',
    ]);
  });

  test('nobody clears, and no seed defines a delay: no figure is made up', () => {
    const bare = compareShards(taskOf(1), [shardOf(1, [[{ arrival: -1 }, { arrival: -1 }, { arrival: -1 }]])]);
    const [clearance, denied, delay] = seedFindings(bare.plans[0]);
    expect(clearance.lines).toEqual(['Nobody ever clears anything.']);
    expect(denied.figure).toBe('100 %');
    expect([delay.figure, delay.lines[0]]).toEqual(['–', expect.stringContaining('no delay is defined')]);
  });

  test('routes: the worst fate as figure, each flow in a sentence; capacity', () => {
    const scenario = fordScenario();
    const report = routeDenial(scenario, { name: 'none', belts: [] });
    const [routes, capacity] = routeFindings(scenario, report);
    expect(routes.figure).toBe('all 3 open');
    expect(routes.lines[0]).toMatch(/: the one good route is open\.$/);
    expect(capacity.figure).toMatch(/^(\d+) of \1 ways$/);
    const closed = { fate: 'closed', added: 0, at: [] } as const;
    const [flow, ...others] = report.flows;
    const shut = { ...flow, executed: { ...flow.executed, ends: [closed] } };
    const [worse] = routeFindings(scenario, { flows: [shut, ...others] });
    expect([worse.figure, worse.lines[0]]).toEqual([
      '1 of 3 closed',
      expect.stringMatching(/the one good route is closed\.$/),
    ]);
    expect(worse.lines.at(-1)).toContain('all remote belts laid');
    expect(routeFindings(scenario, { flows: [] } satisfies RouteDenialReport)[0].figure).toBe('–');
  });

  test('PA-8: par not defined, not solved, solved', () => {
    expect(parFinding('because', undefined).lines[0]).toContain('because');
    expect(parFinding(undefined, undefined).figure).toBe('not solved');
    const share = { delay: 17, atLeast: { num: 17, den: 51 }, atMost: { num: 17, den: 51 } };
    expect(parFinding(undefined, { report: { value: 51 }, share })).toMatchObject({ figure: '33 %' });
  });
});

describe('prediction', () => {
  const prediction = { denied: true, delay: '45', why: '' };

  test('expected denied, came through; minutes within a turn of the mean', () => {
    const lines = predictionLines(ran({}), first, prediction);
    expect(lines[0]).toContain('other way');
    expect(lines[1]).toContain('50 %');
    // 45 against a mean of 33, with turns of 15 minutes.
    expect(lines[2]).toContain('12 min off');
    expect(predictionLines(ran({ denied: true }), first, prediction)[0]).toContain('right');
    // The second plan is never denied.
    expect(predictionLines(ran({}), second, prediction)[1]).toContain('in 0 % of');
    expect(predictionLines(ran({}), second, { ...prediction, denied: false })[1]).toContain('in 100 % of');
  });

  test('too much, too little, nothing, and minutes that are none', () => {
    const line = (delay: string) => predictionLines(ran({}), first, { delay, why: '' })[0];
    expect([line('90'), line('10')]).toEqual([
      'You expected 57 min more delay than the plan causes on average.',
      'The plan causes 23 min more delay on average than you expected.',
    ]);
    expect([line(''), line('soon')]).toEqual([undefined, undefined]);
    expect(predictionRows(ran({ denied: true, delay: undefined }), first, { delay: '', why: 'x' })).toEqual([
      ['Denied', 'not said', 'denied', 'denied in 50 %'],
      ['Delay', 'not said', 'not defined', expect.stringContaining('33 min')],
    ]);
  });
});

const INTENT: IntentMeasures = {
  group: 'g',
  effect: 'turn',
  achieved: true,
  addressed: 1,
  met: 1,
  passed: 0,
  inArea: 0,
  delay: 70,
};
const withIntent = {
  ...first,
  more: {
    intent: [
      {
        group: 'g',
        effect: 'turn',
        achieved: { count: 3, of: 4, low: 0.3, high: 0.95 },
        delay: { mean: 66.5 },
        prediction: { predicted: 60, tolerance: 15, of: 4, below: 0, within: 3, above: 1 },
      },
    ],
  },
} as unknown as PlanReport;

test('IN-7, IN-8: groups by their names, in the exercise and over seeds', () => {
  const run = ran({ more: { intent: [INTENT] } as unknown as Measures['more'] });
  expect(groupPredictions(run, withIntent)).toEqual([['The gap', '60 min', '70 min', '66.5', '0 / 3 / 1']]);
  expect(achievedFinding(run)).toBe('The one group had its declared effect in the exercise.');
  expect(achievedRows(run, withIntent)).toEqual([['The gap', 'turn', 'achieved', '75 % (30 % to 95 %)']]);
  expect(achievedWhiskers(run, withIntent)).toEqual([
    { label: 'The gap: turn', words: '75 %', value: 75, low: 30, high: 95 },
  ]);
});

test('ME-16: who delays most, told apart or not; the debriefed plan has a look of its own', () => {
  expect(comparedFinding(report)).toContain('do not tell it apart from Six belts');
  expect(delayWhiskers(report).map(({ label, look }) => [label, look])).toEqual([
    ['Eight belts', 1],
    ['Six belts', 0],
  ]);
  expect(comparedRows(report)[0].slice(0, 2)).toEqual(['Eight belts', '33']);
});

test('LU-4: near the middle, or with how many others it is as far out', () => {
  const at = (num: number) => luckLines({ percentile: { num, den: 800 } } as Standing);
  expect(at(400)).toContain('near the middle');
  expect(at(81)).toContain('near the middle');
  expect(at(80)).toMatch(/against your plan.*20 %/);
  expect(at(729)).toMatch(/helped your plan.*18 %/);
});

describe('subject', () => {
  const scenario = fordScenario();
  const bare = makeDraft('d1', 'Empty');
  const run = play(scenario, { name: 'Other name', belts: [] }, '1', { moving: 'direct', laying: 'idle' });

  test('a run is about the draft with its plan, whatever the names; else about what the plan holds', () => {
    expect(subjectOfRun(run, [bare]).key).toBe('d1');
    const key = subjectOfRun(run, []).key;
    expect(key).toMatch(/^[0-9a-f]{64}$/);
    expect(subjectOfRun({ ...run, plan: { ...run.plan, name: 'Renamed' } }, []).key).toBe(key);
    expect(subjectOfDraft(bare, '7', { moving: 'player', laying: 'player' }, scenario)).toMatchObject({
      key: 'd1',
      seed: '7',
      control: { moving: scenario.policy, laying: scenario.layingPolicy },
    });
    expect([isExercise(run), isExercise(undefined)]).toEqual([true, false]);
  });

  test('the plan is compared with the others once each, and with none; a plan without belts is none itself', () => {
    const other = { name: 'Fence', belts: [{ id: 'b', kind: 0, depth: 1, places: [0], care: 'recorded' as const }] };
    expect(comparedWith(scenario, run, [bare], 'No belts').plans.map(({ name }) => name)).toEqual(['Other name']);
    const { name: _, ...body } = other;
    const shelf = [bare, makeDraft('d2', 'Other name', body), makeDraft('d3', 'No belts')];
    const { plans, illegal } = comparedWith(scenario, { ...run, plan: other }, shelf, 'No belts');
    expect(plans.map(({ name }) => name)).toEqual(['Fence', 'No belts']);
    expect(illegal).toEqual([]);
  });

  test('the saved document says all in words, and leaves out what was not said', () => {
    const sheet = {
      ...emptySheet('d1', 'Empty'),
      prediction: { delay: '40', why: 'so' },
      answers: { q: { before: 'x', after: '' } },
    };
    const saved = JSON.parse(
      JSON.stringify(
        sheetDocument(scenario, run, sheet, [
          { id: 'q', words: 'Why?' },
          { id: 'r', words: 'How?' },
        ]),
      ),
    );
    expect(saved).toMatchObject({
      format: 'abatis-debrief/1',
      scenario: 'first-ford',
      plan: 'Other name',
      prediction: { delay: 40, why: 'so' },
      answers: [
        { id: 'q', question: 'Why?', before: 'x', after: '' },
        { id: 'r', question: 'How?', before: '', after: '' },
      ],
    });
    expect('denied' in saved.prediction).toBe(false);
  });
});
