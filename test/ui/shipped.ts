// All shipped scenarios with their plans, read by the same gate as in the page.
import { readdirSync, readFileSync } from 'node:fs';
import type { Plan, Scenario } from '../../src/rules/index.ts';
import { parsePlan, parseScenario } from '../../src/scenario/index.ts';

const HOME = new URL('../../scenarios/', import.meta.url);

export interface ShippedCase {
  readonly id: string;
  readonly scenario: Scenario;
  readonly plans: readonly Plan[];
}

function read(name: string): string {
  return readFileSync(new URL(name, HOME), 'utf8');
}

export function shippedCases(): readonly ShippedCase[] {
  const files = readdirSync(HOME).filter((name) => name.endsWith('.json'));
  const plans = readdirSync(new URL('plans/', HOME));
  return files.map((file) => {
    const id = file.slice(0, -5);
    const scenario = parseScenario(read(file));
    if (!scenario.ok) throw new Error(`${file} is not valid`);
    const mine = plans
      .filter((name) => name.startsWith(`${id}.`))
      .map((name) => {
        const plan = parsePlan(read(`plans/${name}`), scenario.value);
        if (!plan.ok) throw new Error(`${name} is not valid`);
        return plan.value;
      });
    return { id, scenario: scenario.value, plans: mine };
  });
}
