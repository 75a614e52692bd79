// Conditions and actions of triggers as words (TG-2, TG-3).
import type { Action, Condition, Plan, Scenario } from '../../rules/index.ts';
import { text } from '../text/index.ts';
import { shortName } from './belt-words.ts';

export function conditionWords(scenario: Scenario, condition: Condition): string {
  const words = text.triggers.whenWords;
  switch (condition.when) {
    case 'all':
    case 'any':
      return words[condition.when](text.words.list(condition.of.map((part) => conditionWords(scenario, part))));
    case 'not':
      return words.not(conditionWords(scenario, condition.of));
    case 'turn':
      return words.turn(condition.turn);
    case 'seen':
      return words.seen(condition.column < 0 ? text.triggers.anyColumn : scenario.columns[condition.column].name);
    case 'entered':
      return words.entered(scenario.text.sides[condition.side], scenario.zones[condition.zone].name);
    case 'loss':
      return words.loss(scenario.text.sides[condition.side], text.words.steps(condition.steps));
    case 'message':
      return words.message(scenario.messages[condition.message].name);
  }
}

export function actionWords(scenario: Scenario, { belts }: Plan, action: Action): string {
  const words = text.triggers.actions;
  const name = 'belt' in action ? shortName(scenario, belts[action.belt]) : '';
  switch (action.do) {
    case 'lay':
      return words.lay(name, scenario.columns[action.column].name);
    case 'arm':
    case 'fire':
      return words[action.do](name);
    case 'switch':
      return action.off ? words.off(name) : words.on(name);
    case 'tell':
      return words.tell(scenario.messages[action.message].name);
    case 'degrade':
      return words.degrade;
  }
}

/** Everything that a trigger of this plan can do: one action for each belt that lives, and each message (LB-2, NW-1, RS-2, TG-4). */
export function possibleActions(scenario: Scenario, plan: Plan): readonly Action[] {
  const ofBelts = plan.belts.flatMap(({ kind }, belt): readonly Action[] => {
    switch (scenario.catalogue[kind].behaviour) {
      case 'networked':
        return [
          { do: 'switch', belt, off: true },
          { do: 'switch', belt, off: false },
        ];
      case 'reserve':
        return [
          { do: 'fire', belt },
          { do: 'arm', belt },
        ];
      case 'remote':
        return scenario.columns.flatMap(({ layer }, column) =>
          layer?.kinds.includes(kind) ? [{ do: 'lay' as const, belt, column }] : [],
        );
      default:
        return [];
    }
  });
  return [...ofBelts, ...scenario.messages.map((_, message) => ({ do: 'tell' as const, message }))];
}
