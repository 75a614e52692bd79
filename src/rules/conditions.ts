// Whether the condition of a trigger holds: as the umpire sees it, or as the laying side does (TG-2).
import type { TriggerOwner } from './play-types.ts';
import { COL, columnAt, messageAt, type State, STATUS, turnOf } from './state.ts';
import type { Condition, SideName } from './types.ts';
import { isSeen } from './seeing.ts';

/** TG-2: does the condition hold in the coming turn of the state? */
export function holds(state: State, condition: Condition, owner: TriggerOwner): boolean {
  switch (condition.when) {
    case 'all':
      return condition.of.every((part) => holds(state, part, owner));
    case 'any':
      return condition.of.some((part) => holds(state, part, owner));
    case 'not':
      return !holds(state, condition.of, owner);
    case 'turn':
      return turnOf(state) + 1 >= condition.turn;
    case 'entered':
      return hasEntered(state, condition.zone, condition.side, owner);
    case 'seen':
      return hasSeen(state, condition.column);
    case 'loss':
      return hasLost(state, condition.side, condition.steps, owner);
    case 'message':
      return state.words[messageAt(state.setting, condition.message)] > 0;
  }
}

function isUnderWay({ words }: State, column: number): boolean {
  return words[columnAt(column) + COL.status] === STATUS.active;
}

/** A plan's trigger counts columns of the moving side only where the laying side sees them. */
function hasEntered(state: State, zone: number, side: SideName, owner: TriggerOwner): boolean {
  const { columns, zones } = state.setting.scenario;
  return columns.some((column, i) => {
    if (column.side !== side || !isUnderWay(state, i)) return false;
    if (!zones[zone].hexes.includes(state.words[columnAt(i) + COL.hex])) return false;
    return owner === 'scenario' || side === 'laying' || isSeen(state, i);
  });
}

/** KN-2; −1 = any column of the moving side. */
function hasSeen(state: State, which: number): boolean {
  return state.setting.scenario.columns.some(
    ({ side }, i) => side === 'moving' && (which < 0 || which === i) && isUnderWay(state, i) && isSeen(state, i),
  );
}

/** A plan may not ask for the losses of the moving side, so that to its triggers there are none. */
function hasLost({ setting, words }: State, side: SideName, steps: number, owner: TriggerOwner): boolean {
  if (owner === 'plan' && side === 'moving') return false;
  let lost = 0;
  setting.scenario.columns.forEach((column, i) => {
    if (column.side === side) lost += column.strength - words[columnAt(i) + COL.strength];
  });
  return lost >= steps;
}
