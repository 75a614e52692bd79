// May this plan be carried out: all that OB, PR, TR, IN and TG say of a plan, told at once.
import { budgetFaults, ledgerOf } from './budget.ts';
import { leadFaults, periodOf } from './calendar.ts';
import { checkBeltBeside, type Laid, layInto } from './belt-check.ts';
import type { PlanFault } from './plan-fault.ts';
import { productionFaults, storeFaults } from './stores.ts';
import { daysOf, noticeFaults } from './treaties.ts';
import { treatyRefusals } from './treaty-refusals.ts';
import { triggerFaults } from './trigger-check.ts';
import type { Belt, Group, Plan, Scenario } from './types.ts';
import { nameOf } from './named.ts';
import { en, type Sentence } from './sentence.ts';

/** All that forbids this plan (OB, PR, TR, IN-1, TG-2, TG-5); [] = it is legal. First what is wrong with each belt, then the rest. */
export function checkPlan(scenario: Scenario, plan: Plan): readonly PlanFault[] {
  const laid: Laid = { ids: new Set(), owners: new Map() };
  const faults = plan.belts.flatMap((belt, index) => {
    const found = checkBeltBeside(scenario, laid, belt, index);
    layInto(laid, belt);
    return [...found, ...leadFaults(scenario, belt, index), ...beltTreatyFaults(scenario, plan, belt, index)];
  });
  const ledger = ledgerOf(scenario, plan);
  return [
    ...faults,
    ...budgetFaults(scenario, ledger),
    ...storeFaults(scenario, ledger.stores),
    ...noticeFaults(scenario, plan),
    ...productionFaults(scenario, plan),
    ...groupFaults(scenario, plan),
    ...triggerFaults(scenario, plan),
  ];
}

/** TR-2, TR-6: the belt is neither ordered nor laid on a day on which its kind is refused. */
function beltTreatyFaults(scenario: Scenario, plan: Plan, belt: Belt, index: number): readonly PlanFault[] {
  if (scenario.treaties.length === 0) return [];
  const { ordered, laid } = periodOf(scenario, belt);
  const name = nameOf(scenario.catalogue[belt.kind]);
  const subject = { name, kinds: [belt.kind], act: 'order' } as const;
  const refusals = treatyRefusals(scenario, plan, subject, daysOf(scenario, belt.kind, [ordered, laid]));
  return refusals.map(({ rule, code, message, hint }) => ({ rule, code, belt: index, period: ordered, message, hint }));
}

/** IN-1: each belt in one group at most, and areas that are engagement areas. */
function groupFaults(scenario: Scenario, plan: Plan): readonly PlanFault[] {
  const groupOf = new Map<number, Group>();
  return (plan.groups ?? []).flatMap((group, index) => {
    const faults: PlanFault[] = [];
    const add = (code: string, message: Sentence, hint: Sentence, item?: number) => {
      faults.push({ rule: 'IN-1', code, belt: -1, entry: { list: 'groups', index, item }, message, hint });
    };
    group.belts.forEach((number, item) => {
      const belt = plan.belts[number];
      if (belt === undefined) {
        add(
          'unknown-belt',
          en`the group "${group.name}" names a belt that the plan does not have`,
          en`take it out`,
          item,
        );
        return;
      }
      const other = groupOf.get(number);
      if (other !== undefined) {
        const message =
          other === group
            ? en`belt "${belt.id}" is twice in the group "${group.name}"`
            : en`belt "${belt.id}" is in the groups "${other.name}" and "${group.name}"`;
        add('belt-twice', message, en`leave it in one group, once`, item);
      }
      groupOf.set(number, group);
    });
    if (group.area !== undefined && scenario.zones[group.area]?.kind !== 'engagementArea') {
      add(
        'wrong-area',
        en`the group "${group.name}" has an area that is no engagement area`,
        en`choose an engagement area`,
      );
    }
    return faults;
  });
}
