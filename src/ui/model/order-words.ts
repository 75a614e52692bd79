// An order as words (TU-2).
import { makePlaceText } from '../../hex/index.ts';
import type { Order, Plan, Scenario, View } from '../../rules/index.ts';
import { text } from '../text/index.ts';
import { shortName } from './belt-words.ts';

/** What is ordered, without whom. The plan names the belts. */
export function orderWords(scenario: Scenario, plan: Plan | undefined, order: Order): string {
  const at = (place: number) => makePlaceText(scenario.grid, place);
  const { command, words } = text;
  switch (order.do) {
    case 'hold':
      return command.hold;
    case 'march':
      return command.march(at(order.path[order.path.length - 1]), order.path.length, order.force === true);
    case 'breach':
      return command.breach(at(order.place), words.method[order.method], order.prove, order.mark);
    case 'search':
      return command.search(at(order.hex));
    case 'jam':
      return command.jam(at(order.place));
    case 'lay':
      return command.lay(plan === undefined ? '' : shortName(scenario, plan.belts[order.belt]));
    case 'reload':
      return command.reload;
    case 'switch':
      return command.switch(order.place === undefined ? undefined : at(order.place), order.off);
    case 'arm':
      return command.arm;
    case 'fire':
      return command.fire;
    case 'tell':
      return command.tell;
  }
}

/** Whom an order is for: the column, belt or message. */
export function subjectName({ scenario, plan }: View, order: Order): string {
  if ('column' in order) return scenario.columns[order.column].name;
  if (order.do === 'tell') return scenario.messages[order.message].name;
  return plan === undefined ? '' : shortName(scenario, plan.belts[order.belt]);
}
