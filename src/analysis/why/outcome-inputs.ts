// The inputs of a run that are tried out to turn its outcome: of the scenario, of its columns, of the plan's belts (WY-3).
import {
  type Care,
  CARES,
  type Column,
  DEPTH_LIMIT,
  type Plan,
  type Scenario,
  type SideName,
} from '../../rules/index.ts';
import type { Exercise } from '../../exercise/index.ts';
import type { Knob } from './search.ts';

/** What is played: a scenario and a plan, perhaps with belts left out. */
export interface Case {
  readonly scenario: Scenario;
  readonly plan: Plan;
  readonly leaveOut?: readonly number[];
}

/** Most steps and teams of a column that a scenario may give (CO-1). */
const MOST_STRENGTH = 12;
const MOST_TEAMS = 6;

function withColumn(scenario: Scenario, column: number, change: Partial<Column>): Scenario {
  return { ...scenario, columns: scenario.columns.map((each, i) => (i === column ? { ...each, ...change } : each)) };
}

/** An input and the case that it makes at a value. */
export type Part = Pick<Knob, 'change' | 'unit' | 'now' | 'least' | 'most'> & {
  readonly of?: string;
  readonly make: (value: number) => Case;
  readonly isPlan?: boolean;
};

/** The deadline and the needed columns. */
export function sideParts({ scenario, plan }: Exercise): readonly Part[] {
  const { deadline, needed } = scenario;
  const day: Part = {
    change: 'deadline',
    unit: 'minute',
    now: deadline,
    least: 1,
    most: 2 * deadline,
    make: (value) => ({ scenario: { ...scenario, deadline: value }, plan }),
  };
  const count: Part = {
    change: 'needed',
    unit: 'column',
    now: needed,
    least: 1,
    most: columnsOf(scenario, 'moving').length,
    make: (value) => ({ scenario: { ...scenario, needed: value }, plan }),
  };
  return [day, count];
}

/** Of each column of a side with a task its start, teams and steps. */
export function columnParts({ scenario, plan }: Exercise, side: SideName = 'moving'): readonly Part[] {
  return columnsOf(scenario, side).flatMap((column) => partsOfColumn(scenario, plan, column));
}

function columnsOf({ columns }: Scenario, wanted: SideName): readonly number[] {
  return columns.flatMap(({ side, task }, column) => (side === wanted && task !== 'serve' ? [column] : []));
}

/** Bounds of what a scenario may give (LE-4). */
const LEAST_LEGACY = { teams: 1, points: 0, years: 1 } as const;
const MOST_LEGACY = { teams: 100, points: 100_000, years: 100 } as const;

/** Teams, points of a year, and the years that are followed. */
export function legacyParts({ scenario, plan }: Exercise): readonly Part[] {
  const { legacy } = scenario;
  const part = (key: keyof typeof MOST_LEGACY, change: Part['change'], unit: Part['unit']): Part => ({
    change,
    unit,
    now: legacy[key],
    least: LEAST_LEGACY[key],
    most: MOST_LEGACY[key],
    make: (value) => ({ scenario: { ...scenario, legacy: { ...legacy, [key]: value } }, plan }),
  });
  return [
    part('teams', 'legacyTeams', 'team'),
    part('points', 'yearPoints', 'point'),
    part('years', 'followed', 'year'),
  ];
}

/** The care with which each belt is laid, and the cases that the others make. */
export function careChoices({ scenario, plan }: Exercise) {
  return plan.belts.map(({ id: of, care = 'recorded' }, belt) => ({
    of,
    now: care,
    others: CARES.filter((other) => other !== care),
    make: (other: Care): Case => ({
      scenario,
      plan: { ...plan, belts: plan.belts.map((each, i) => (i === belt ? { ...each, care: other } : each)) },
    }),
  }));
}

function partsOfColumn(scenario: Scenario, plan: Plan, column: number): readonly Part[] {
  const { id, from, teams, strength, methods } = scenario.columns[column];
  const make = (key: 'from' | 'teams' | 'strength') => (value: number) => ({
    scenario: withColumn(scenario, column, { [key]: value }),
    plan,
  });
  const start: Part = {
    change: 'from',
    of: id,
    unit: 'minute',
    now: from,
    least: 0,
    most: scenario.deadline,
    make: make('from'),
  };
  const steps: Part = {
    change: 'strength',
    of: id,
    unit: 'step',
    now: strength,
    least: 1,
    most: MOST_STRENGTH,
    make: make('strength'),
  };
  const hands: Part = {
    change: 'teams',
    of: id,
    unit: 'team',
    now: teams,
    least: 0,
    most: MOST_TEAMS,
    make: make('teams'),
  };
  return methods.length === 0 ? [start, steps] : [start, hands, steps];
}

/** Rows of each belt, and segments from its end. */
export function beltParts({ scenario, plan }: Exercise, belts: readonly number[]): readonly Part[] {
  return belts.flatMap((belt): Part[] => {
    const { id, kind, depth, places } = plan.belts[belt];
    const make = (change: Partial<Plan['belts'][number]>): Case => ({
      scenario,
      plan: { ...plan, belts: plan.belts.map((each, i) => (i === belt ? { ...each, ...change } : each)) },
    });
    const rows: Part = {
      change: 'depth',
      of: id,
      unit: 'row',
      now: depth,
      least: 1,
      most: Math.min(DEPTH_LIMIT, scenario.catalogue[kind].maxDepth),
      make: (value) => make({ depth: value }),
      isPlan: true,
    };
    const length: Part = {
      change: 'segments',
      of: id,
      unit: 'segment',
      now: places.length,
      least: 1,
      most: places.length,
      make: (value) => make({ places: places.slice(0, value) }),
      isPlan: true,
    };
    return [rows, length];
  });
}
