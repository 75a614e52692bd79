// The classroom with what format 2 brought: networked belts, remote belts with two layers, and a laying side that reacts.
import type { Belt, Column, Plan, Scenario } from '../../../src/rules/index.ts';
import { classroom, classroomPlan } from './classroom.ts';

const kindOf = (id: string) => classroom.catalogue.findIndex((kind) => kind.id === id);
const hex = (column: number, row: number) => row * classroom.grid.width + column;

function layer(id: string, row: number): Column {
  return {
    ...classroom.columns[2],
    id,
    name: `Layer ${id}`,
    side: 'laying',
    task: 'serve',
    zone: -1,
    start: hex(19, row),
    from: 0,
    layer: { kinds: [kindOf('remoteBelt')], range: 3, load: 4, reload: 2, reloads: 1 },
  };
}

function remote(id: string, column: number, rows: readonly number[]): Belt {
  return { id, kind: kindOf('remoteBelt'), depth: 1, places: rows.map((row) => hex(column, row)) };
}

const { calendar, budget } = classroom;
const half = { points: budget.points / 2, effort: budget.effort / 2 };

export const secondClassroom: Scenario = {
  ...classroom,
  id: 'bench-second-classroom',
  edition: 2,
  layingPolicy: 'react',
  // Two periods, since networked belts take one from order to laying.
  calendar: { ...calendar, periods: ['first', 'second'].map((id, from) => ({ id, name: id, from, ...half })) },
  columns: [...classroom.columns, layer('north', 4), layer('south', 12)],
};

/** Eight belts: those across the roads are networked, the last two are laid in the exercise. */
export const secondPlan: Plan = {
  name: 'Eight belts, four of them switched or laid late',
  belts: [
    ...classroomPlan.belts.slice(0, 2).map((belt) => ({ ...belt, kind: kindOf('networkedBelt') })),
    ...classroomPlan.belts.slice(2, 6),
    remote('late-north', 18, [3, 4, 5]),
    remote('late-south', 18, [11, 12, 13]),
  ],
};
