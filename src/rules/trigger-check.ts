// May a plan have these triggers: what they may ask for (TG-2), and actions that could never be done (TG-5).
import type { BareFault, PlanFault } from './plan-fault.ts';
import type { Action, Behaviour, Condition, Plan, Scenario } from './types.ts';

type Lay = Extract<Action, { do: 'lay' }>;

/** What forbids the plan's triggers. */
export function triggerFaults(scenario: Scenario, plan: Plan): readonly PlanFault[] {
  return (plan.triggers ?? []).flatMap(({ name, when, actions }, index) => {
    const told = (fault: BareFault, item?: number): PlanFault => ({
      ...fault,
      message: `the trigger "${name}" ${fault.message}`,
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

function fault(rule: string, code: string, message: string, hint: string): BareFault {
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
      return [fault('TG-2', 'unknown-zone', 'asks for a zone that does not exist', 'choose a zone of the scenario')];
    case 'seen':
      if (when.column === -1 || scenario.columns[when.column]?.side === 'moving') return [];
      return [
        fault(
          'TG-2',
          'unknown-column',
          'waits to see a column that is not of the moving side',
          'choose a column of the moving side, or any',
        ),
      ];
    case 'loss':
      if (when.side === 'laying') return [];
      return [
        fault(
          'TG-2',
          'unseen-loss',
          'asks for losses of the moving side, which the laying side does not see',
          'ask for something that the laying side sees',
        ),
      ];
    case 'message':
      if (scenario.messages[when.message] !== undefined) return [];
      return [unknownMessage('waits for')];
  }
}

function unknownMessage(does: string): BareFault {
  return fault('TG-4', 'unknown-message', `${does} a message that does not exist`, 'choose a message of the scenario');
}

const NEEDS: Readonly<Record<'lay' | 'arm' | 'fire' | 'switch', { behaviour: Behaviour; what: string; does: string }>> =
  {
    lay: { behaviour: 'remote', what: 'remotely laid', does: 'lays' },
    arm: { behaviour: 'reserve', what: 'reserve', does: 'arms' },
    fire: { behaviour: 'reserve', what: 'reserve', does: 'fires' },
    switch: { behaviour: 'networked', what: 'networked', does: 'switches' },
  };

/** TG-3, TG-5: why an action is not a plan's, or can never be done. */
function actionFault(scenario: Scenario, plan: Plan, action: Action): BareFault | undefined {
  if (action.do === 'degrade') {
    return fault('TG-3', 'umpire-only', 'degrades networks, which only the umpire does', 'take this action out');
  }
  if (action.do === 'tell')
    return scenario.messages[action.message] === undefined ? unknownMessage('tells') : undefined;
  const { behaviour, what, does } = NEEDS[action.do];
  const belt = plan.belts[action.belt];
  if (belt === undefined) {
    return fault('TG-5', 'unknown-belt', `${does} a belt that the plan does not have`, 'choose a belt of the plan');
  }
  if (scenario.catalogue[belt.kind].behaviour !== behaviour) {
    const message = `${does} belt "${belt.id}", which is no ${what} belt`;
    return fault('TG-5', 'wrong-behaviour', message, `choose a ${what} belt, or another action`);
  }
  return action.do === 'lay' ? layFault(scenario, plan, action) : undefined;
}

/** LB-2, LB-3: is there a layer that can lay the belt, and could it ever carry it? */
function layFault({ columns, catalogue }: Scenario, { belts }: Plan, action: Lay): BareFault | undefined {
  const { kind, id, places, depth } = belts[action.belt];
  const column = columns[action.column];
  if (column?.side !== 'laying' || column.layer === undefined || !column.layer.kinds.includes(kind)) {
    const message = `lets a column lay belt "${id}" that does not lay ${catalogue[kind].name}`;
    return fault('TG-5', 'no-layer', message, 'choose a layer of this kind');
  }
  const rows = places.length * depth;
  if (rows <= column.layer.load) return undefined;
  const message = `lets "${column.name}" lay belt "${id}" of ${rows} rows, but it carries at most ${column.layer.load}`;
  return fault('TG-5', 'load-too-small', message, 'split the belt, or choose a layer that carries more');
}
