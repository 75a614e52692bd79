// Opening a link that carries scenario, plan and seed beside what is open, all or nothing; and making one of what is open.
import type { Control } from '../../exercise/index.ts';
import { canonicalSeed } from '../../rules/index.ts';
import type { Plan, Scenario } from '../../rules/index.ts';
import { makePlanText, parsePlan, parseScenario } from '../../scenario/index.ts';
import type { Result } from '../../scenario/index.ts';
import { planOf } from '../model/plan-edit.ts';
import { namelessText } from '../model/run-plan.ts';
import type { Services, ShippedScenario } from '../services.ts';
import { isLink, makeLink, readLink } from '../share/link.ts';
import type { Link, LinkedScenario } from '../share/link.ts';
import { text } from '../text/index.ts';
import type { Boarding } from './boarding.ts';
import type { Notices } from './notices.ts';
import type { Opening } from './opening.ts';
import type { Plans } from './plans.ts';
import type { Running } from './running.ts';

export interface Parts {
  readonly services: Services;
  readonly notices: Notices;
  readonly plans: Plans;
  readonly running: Running;
  readonly boarding: Boarding;
  readonly opening: Opening;
}

/** A linked scenario as text; a sentence when it cannot be had. */
async function contentOf(
  { services }: Parts,
  linked: LinkedScenario,
): Promise<{ readonly content: string; readonly shipped?: ShippedScenario } | { readonly fault: string }> {
  if ('text' in linked) return { content: linked.text };
  const shipped = services.shipped.find(({ id }) => id === linked.id);
  if (shipped === undefined) return { fault: text.share.unknownScenario(linked.id) };
  const content = await shipped.load().catch(() => undefined);
  return content === undefined ? { fault: text.files.shippedFailed(linked.id) } : { content, shipped };
}

/** Puts a plan on the shelf, unless it lies there already. */
function shelve(plans: Plans, plan: Plan): void {
  const there = plans.shelf.value.drafts.find((draft) => namelessText(planOf(draft)) === namelessText(plan));
  if (there !== undefined) plans.choose(there.id);
  else {
    const { name, ...body } = plan;
    plans.add(name, body);
  }
}

function play({ running, boarding }: Parts, seed: string | undefined, control: Control | undefined): void {
  if (seed !== undefined && canonicalSeed(seed) !== undefined) running.seed.value = seed;
  if (control === undefined) return;
  running.control.value = control;
  boarding.step.value = 'exercise';
}

async function openLink(parts: Parts, link: Link): Promise<void> {
  const { notices, plans, opening } = parts;
  const refuse = (why: string) => notices.add({ kind: 'error', title: `${text.share.refused} ${why}` });
  const found = await contentOf(parts, link.scenario);
  if ('fault' in found) return refuse(found.fault);
  const scenario = parseScenario(found.content);
  if (!scenario.ok) return notices.add({ kind: 'error', title: text.share.refused, problems: scenario.problems });
  const { hash, text: words } = scenario.value;
  if ('hash' in link.scenario && link.scenario.hash !== hash) return refuse(text.share.otherHash(words.title));
  const plan: Result<Plan> | undefined = link.plan === undefined ? undefined : parsePlan(link.plan, scenario.value);
  if (plan?.ok === false) return notices.add({ kind: 'error', title: text.share.refused, problems: plan.problems });
  if (plans.scenario.value?.hash !== hash) {
    if (found.shipped !== undefined) await opening.openShipped(found.shipped);
    else if ('file' in link.scenario) await opening.openText(link.scenario.file, found.content);
  }
  // Something else may have been opened in the meantime.
  if (plans.scenario.value?.hash !== hash) return;
  if (plan?.ok) shelve(plans, plan.value);
  play(parts, link.seed, link.control);
  notices.say(text.share.opened(plans.scenario.value.text.title));
}

/** The open scenario as a link names it. */
function linkedOf({ opening }: Pick<Parts, 'opening'>, { id, hash }: Scenario): LinkedScenario {
  const { shipped, fileName, text: content } = opening.source.value ?? { shipped: undefined, fileName: '', text: '' };
  return shipped === undefined ? { file: fileName, text: content } : { id, hash };
}

/** Opens what the fragment of an address carries; what is no link of ours is left alone. */
export async function openFragment(parts: Parts, fragment: string): Promise<void> {
  if (!isLink(fragment)) return;
  const read = readLink(fragment);
  if (read.ok) await openLink(parts, read.link);
  else parts.notices.add({ kind: 'error', title: `${text.share.refused} ${text.share.fault[read.fault]}` });
}

/** The open scenario with a plan, and how to play it. */
export function linkTo(
  parts: Pick<Parts, 'opening'>,
  scenario: Scenario,
  plan: Plan,
  run: Pick<Link, 'seed' | 'control'>,
): Link {
  return { scenario: linkedOf(parts, scenario), plan: makePlanText(scenario, plan), ...run };
}

/** The address of a link to what is open, `withRun` with seed and control; undefined without a scenario. */
export function addressOf(parts: Parts, withRun: boolean): string | undefined {
  const { plans, running, services } = parts;
  const scenario = plans.scenario.value;
  if (scenario === undefined) return undefined;
  const run = withRun ? { seed: running.seed.value, control: running.control.value } : {};
  return `${services.address}#${makeLink(linkTo(parts, scenario, plans.plan.value, run))}`;
}
