// What format 2 lets a plan say: care and periods of belts, groups, triggers, notices and production.
import type { Belt, Group, Plan, Scenario } from '../rules/index.ts';
import { checkRepeats, entriesOf, findId, say } from './gate.ts';
import type { Gate, Numbered } from './gate.ts';
import { memberOf } from './located.ts';
import type { Path } from './located.ts';
import { quoted } from './quote.ts';
import { readTriggers } from './read-triggers.ts';
import type { NamedBelt } from './names.ts';
import { soundPart } from './shape-check.ts';
import type { BeltDocument, GroupDocument, PlanDocument } from './shape-plan.ts';
import { en } from '../rules/index.ts';

const PARTS = ['groups', 'triggers', 'notices', 'production'] as const;
const BELT_PARTS = ['care', 'ordered', 'laid'] as const;

/** Does the plan say only what the scenario's edition can hold? If not, each such part is reported, and nothing more. */
export function checkEdition(gate: Gate, { edition, id }: Scenario): boolean {
  if (edition > 1 || gate.version === 1) return true;
  const before = gate.sink.errors;
  const check = (path: Path, value: unknown) => {
    if (value === undefined || (Array.isArray(value) && value.length === 0)) return;
    const message = en`The scenario ${quoted(id)} is of format 1, which has no "${String(path.at(-1))}" in its plans.`;
    const hint = en`Remove it, or bring the scenario to format 2 first.`;
    say(gate, path, { code: 'plan/edition', message, hint, at: 'key' });
  };
  for (const key of PARTS) check([key], memberOf(gate.located.value, key));
  const belts = memberOf(gate.located.value, 'belts');
  if (Array.isArray(belts)) {
    belts.forEach((belt: unknown, i) => {
      for (const key of BELT_PARTS) check(['belts', i, key], memberOf(belt, key));
    });
  }
  return gate.sink.errors === before;
}

/** A belt's care and periods (OB-10, PR-2); what it need not say is left out. */
export function readWhen(
  gate: Gate,
  scenario: Scenario,
  path: Path,
  { care, ordered, laid }: BeltDocument,
): Pick<Belt, 'care' | 'ordered' | 'laid'> {
  const first = readPeriod(gate, scenario, [...path, 'ordered'], ordered);
  const last = readPeriod(gate, scenario, [...path, 'laid'], laid);
  return {
    ...(care !== undefined && care !== 'recorded' && { care }),
    ...(first !== undefined && first > 0 && { ordered: first }),
    ...(last !== undefined && { laid: last }),
  };
}

function readPeriod(gate: Gate, { calendar }: Scenario, path: Path, id: string | undefined): number | undefined {
  return id === undefined ? undefined : findId(gate, path, 'period', id, calendar.periods);
}

/** What could be read of a plan's lists other than its belts. */
export interface PlanParts {
  readonly parts: Pick<Plan, (typeof PARTS)[number]>;
  /** By list: the number of the file's entry of each of its items. */
  readonly entryOf: Readonly<Record<(typeof PARTS)[number], readonly number[]>>;
}

/** Everything of a plan but its name and belts; empty lists are left out. */
export function readPlanParts(gate: Gate, scenario: Scenario, belts: readonly NamedBelt[]): PlanParts {
  const { zones, messages, columns } = scenario;
  const groups = readGroups(gate, scenario, belts);
  const triggers = readTriggers(gate, { zones, columns, messages, belts });
  const notices = readNotices(gate, scenario);
  const production = readProduction(gate, scenario);
  const parts = {
    ...(groups.length > 0 && { groups: groups.map(valueOf) }),
    ...(triggers.length > 0 && { triggers: triggers.map(valueOf) }),
    ...(notices.length > 0 && { notices: notices.map(valueOf) }),
    ...(production.length > 0 && { production: production.map(valueOf) }),
  };
  const indices = (read: readonly Numbered<unknown>[]) => read.map(({ index }) => index);
  const entryOf = {
    groups: indices(groups),
    triggers: indices(triggers),
    notices: indices(notices),
    production: indices(production),
  };
  return { parts, entryOf };
}

function valueOf<T>({ value }: Numbered<T>): T {
  return value;
}

/** Groups of which all belts are known and sound. */
function readGroups(gate: Gate, scenario: Scenario, belts: readonly NamedBelt[]): readonly Numbered<Group>[] {
  const entries = entriesOf<GroupDocument>(gate, 'groups') ?? [];
  checkRepeats(gate, 'groups', entries);
  return entries.flatMap(({ index, document }): Numbered<Group>[] => {
    if (document === undefined) return [];
    const path = ['groups', index];
    const numbers = document.belts.flatMap((id, i) => {
      const entry = findId(gate, [...path, 'belts', i], 'belt', id, belts);
      return entry === undefined ? [] : (belts[entry].index ?? []);
    });
    const area = document.area === undefined ? undefined : readArea(gate, scenario, [...path, 'area'], document.area);
    if (numbers.length < document.belts.length) return [];
    const { id, name, effect, predicted } = document;
    const more = { ...(area !== undefined && { area }), ...(predicted !== undefined && { predicted }) };
    return [{ index, value: { id, name, belts: numbers, effect, ...more } }];
  });
}

/** IN-1: an engagement area. */
function readArea(gate: Gate, { zones }: Scenario, path: Path, id: string): number | undefined {
  const number = zones.findIndex((zone) => zone.id === id);
  const areas = zones.filter(({ kind }) => kind === 'engagementArea');
  if (number < 0) return findId(gate, path, 'zone', id, areas);
  if (zones[number].kind === 'engagementArea') return number;
  const message = en`The zone ${quoted(id)} is of kind "${zones[number].kind}"; a group's area is an engagement area (IN-1).`;
  const known = areas.slice(0, 12).map((zone) => zone.id);
  const hint = known.length > 0 ? en`Of that kind: ${known.join(', ')}.` : en`Remove "area": the scenario has none.`;
  say(gate, path, { code: 'plan/wrong-zone-kind', message, hint });
  return undefined;
}

function readNotices(gate: Gate, { treaties, calendar }: Scenario) {
  const entries = entriesOf<unknown>(gate, 'notices') ?? [];
  return entries.flatMap(({ index }) => {
    const path = ['notices', index];
    const document = soundPart<NonNullable<PlanDocument['notices']>[number]>(gate.check, path);
    if (document === undefined) return [];
    const treaty = findId(gate, [...path, 'treaty'], 'treaty', document.treaty, treaties);
    const period = findId(gate, [...path, 'period'], 'period', document.period, calendar.periods);
    return treaty === undefined || period === undefined ? [] : [{ index, value: { treaty, period } }];
  });
}

function readProduction(gate: Gate, { calendar }: Scenario) {
  const entries = entriesOf<unknown>(gate, 'production') ?? [];
  return entries.flatMap(({ index }) => {
    const path = ['production', index];
    const document = soundPart<NonNullable<PlanDocument['production']>[number]>(gate.check, path);
    if (document === undefined) return [];
    const store = findId(gate, [...path, 'store'], 'store', document.store, calendar.stores);
    const period = findId(gate, [...path, 'period'], 'period', document.period, calendar.periods);
    return store === undefined || period === undefined ? [] : [{ index, value: { store, period } }];
  });
}
