// May a plan have these triggers: what they may ask for (TG-2), and actions that could never be done (TG-5).
import type { BareFault, PlanFault } from './plan-fault.ts';
import type { Action, Behaviour, Condition, Plan, Scenario } from './types.ts';
import { nameOf } from './named.ts';
import { en, type Sentence } from './sentence.ts';

type Lay = Extract<Action, { do: 'lay' }>;

/** What forbids the plan's triggers. */
export function triggerFaults(scenario: Scenario, plan: Plan): readonly PlanFault[] {
  return (plan.triggers ?? []).flatMap(({ name, when, actions }, index) => {
    const told = (fault: BareFault, item?: number): PlanFault => ({
      ...fault,
      message: en`the trigger "${name}" ${fault.message}`,
      belt: -1,
      entry: { list: 'triggers', index, item },
    });
    return [
      ...conditionFaults(scenario, when).map((fault) => told(fault)),
      ...actions.flatMap((action, item) => {
        const fault = actionFault(scenario, plan, action);
        return fault === undefined ? [] : [told(fault, item)];
      }),
    ];
  });
}

function fault(rule: string, code: string, message: Sentence, hint: Sentence): BareFault {
  return { rule, code, message, hint };
}

/** TG-2. */
function conditionFaults(scenario: Scenario, when: Condition): readonly BareFault[] {
  switch (when.when) {
    case 'all':
    case 'any':
      return when.of.flatMap((part) => conditionFaults(scenario, part));
    case 'not':
      return conditionFaults(scenario, when.of);
    case 'turn':
      return [];
    case 'entered':
      if (scenario.zones[when.zone] !== undefined) return [];
      return [
        fault('TG-2', 'unknown-zone', en`asks for a zone that does not exist`, en`choose a zone of the scenario`),
      ];
    case 'seen':
      if (when.column === -1 || scenario.columns[when.column]?.side === 'moving') return [];
      return [
        fault(
          'TG-2',
          'unknown-column',
          en`waits to see a column that is not of the moving side`,
          en`choose a column of the moving side, or any`,
        ),
      ];
    case 'loss':
      if (when.side === 'laying') return [];
      return [
        fault(
          'TG-2',
          'unseen-loss',
          en`asks for losses of the moving side, which the laying side does not see`,
          en`ask for something that the laying side sees`,
        ),
      ];
    case 'message':
      if (scenario.messages[when.message] !== undefined) return [];
      return [unknownMessage(en`waits for a message that does not exist`)];
  }
}

function unknownMessage(does: Sentence): BareFault {
  return fault('TG-4', 'unknown-message', does, en`choose a message of the scenario`);
}

/** What an action needs, and what is said where that is not there: without a belt, of a belt of another behaviour, and what to choose. */
interface Need {
  readonly behaviour: Behaviour;
  readonly nothing: Sentence;
  readonly wrong: (belt: string) => Sentence;
  readonly choose: Sentence;
}

const REMOTE = en`choose a remotely laid belt, or another action`;
const RESERVE = en`choose a reserve belt, or another action`;
const NETWORKED = en`choose a networked belt, or another action`;

const NEEDS: Readonly<Record<'lay' | 'arm' | 'fire' | 'switch', Need>> = {
  lay: {
    behaviour: 'remote',
    nothing: en`lays a belt that the plan does not have`,
    wrong: (belt) => en`lays belt "${belt}", which is no remotely laid belt`,
    choose: REMOTE,
  },
  arm: {
    behaviour: 'reserve',
    nothing: en`arms a belt that the plan does not have`,
    wrong: (belt) => en`arms belt "${belt}", which is no reserve belt`,
    choose: RESERVE,
  },
  fire: {
    behaviour: 'reserve',
    nothing: en`fires a belt that the plan does not have`,
    wrong: (belt) => en`fires belt "${belt}", which is no reserve belt`,
    choose: RESERVE,
  },
  switch: {
    behaviour: 'networked',
    nothing: en`switches a belt that the plan does not have`,
    wrong: (belt) => en`switches belt "${belt}", which is no networked belt`,
    choose: NETWORKED,
  },
};

/** TG-3, TG-5: why an action is not a plan's, or can never be done. */
function actionFault(scenario: Scenario, plan: Plan, action: Action): BareFault | undefined {
  if (action.do === 'degrade') {
    return fault('TG-3', 'umpire-only', en`degrades networks, which only the umpire does`, en`take this action out`);
  }
  if (action.do === 'tell')
    return scenario.messages[action.message] === undefined
      ? unknownMessage(en`tells a message that does not exist`)
      : undefined;
  const { behaviour, nothing, wrong, choose } = NEEDS[action.do];
  const belt = plan.belts[action.belt];
  if (belt === undefined) {
    return fault('TG-5', 'unknown-belt', nothing, en`choose a belt of the plan`);
  }
  if (scenario.catalogue[belt.kind].behaviour !== behaviour) {
    return fault('TG-5', 'wrong-behaviour', wrong(belt.id), choose);
  }
  return action.do === 'lay' ? layFault(scenario, plan, action) : undefined;
}

/** LB-2, LB-3: is there a layer that can lay the belt, and could it ever carry it? */
function layFault({ columns, catalogue }: Scenario, { belts }: Plan, action: Lay): BareFault | undefined {
  const { kind, id, places, depth } = belts[action.belt];
  const column = columns[action.column];
  if (column?.side !== 'laying' || column.layer === undefined || !column.layer.kinds.includes(kind)) {
    const message = en`lets a column lay belt "${id}" that does not lay ${nameOf(catalogue[kind])}`;
    return fault('TG-5', 'no-layer', message, en`choose a layer of this kind`);
  }
  const rows = places.length * depth;
  if (rows <= column.layer.load) return undefined;
  const message = en`lets "${column.name}" lay belt "${id}" of ${rows} rows, but it carries at most ${column.layer.load}`;
  return fault('TG-5', 'load-too-small', message, en`split the belt, or choose a layer that carries more`);
}
