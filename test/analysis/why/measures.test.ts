// The parts of every measure add up to it, for every shipped scenario and plan; and the parts say what they should (WY-2).
import { describe, expect, test } from 'vitest';
import { sumOfParts } from '../../../src/analysis/why/trace-of.ts';
import { whyRun } from '../../../src/analysis/why/run.ts';
import { type Exercise, play } from '../../../src/exercise/index.ts';
import { loadShipped, SCENARIO_IDS } from '../../scenarios/files.ts';

const SEEDS = ['1', 'why', 'another'];
/** Much larger than the others: one run is enough here. */
const LARGE = ['long-march'];

function runsOf(id: string): Exercise[] {
  const { scenario, plans } = loadShipped(id);
  const seeds = LARGE.includes(id) ? SEEDS.slice(0, 1) : SEEDS;
  return plans.flatMap(({ plan }) => seeds.map((seed) => play(scenario, plan, seed, scenario.policy)));
}

describe.each(SCENARIO_IDS)('%s', (id) => {
  const runs = runsOf(id).map((run) => ({ run, why: whyRun(run) }));

  test('WY-2: the parts of each measure come to the measure', () => {
    for (const { run, why } of runs) {
      for (const trace of why.measures) {
        if (trace.value === undefined) expect(trace.parts).toEqual([]);
        else expect([trace.measure, sumOfParts(trace)]).toEqual([trace.measure, trace.value]);
      }
      const valueOf = (name: string) => why.measures.find(({ measure }) => measure === name)?.value;
      const { measures } = run;
      expect(valueOf('arrival')).toBe(measures.arrival);
      expect(valueOf('delay')).toBe(measures.delay);
      expect(valueOf('clearanceTime')).toBe(measures.clearanceTime);
      expect(valueOf('clearanceCriticalPath')).toBe(measures.clearanceCriticalPath);
      expect(valueOf('areaMinutes')).toBe(measures.canalisation.num);
      expect(Math.max(1, valueOf('stepMinutes') ?? 0)).toBe(measures.canalisation.den);
      expect(valueOf('losses')).toBe(measures.losses);
      expect(valueOf('points')).toBe(measures.cost.points);
      expect(valueOf('effort')).toBe(measures.cost.effort);
      expect((valueOf('arrived') ?? 0) < run.scenario.needed).toBe(measures.denied);
    }
  });

  test('ME-3: clearance by column and by belt', () => {
    for (const { run, why } of runs) {
      const parts = why.measures.find(({ measure }) => measure === 'clearanceTime')?.parts ?? [];
      const sum = (isSuch: (part: (typeof parts)[number]) => boolean) =>
        parts.filter(isSuch).reduce((all, { amount }) => all + amount, 0);
      for (const { column, clearance } of run.measures.columns) {
        const number = run.scenario.columns.findIndex(({ id: own }) => own === column);
        expect(sum((part) => part.column === number)).toBe(clearance);
      }
      for (const { belt, clearance } of run.measures.belts) expect(sum((part) => part.belt === belt)).toBe(clearance);
    }
  });

  test('IN-2 to IN-6: a group has its effect exactly when nothing falls short', () => {
    for (const { run, why } of runs) {
      for (const effect of why.effects) {
        const measured = run.measures.more?.intent.find(({ group }) => group === effect.group);
        expect(effect.achieved).toBe(measured?.achieved);
        expect(effect.needs.every(({ short }) => short === 0)).toBe(effect.achieved);
        expect(effect.columns.length).toBe(measured?.addressed);
      }
    }
  });
});
