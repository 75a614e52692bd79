// A plan without its name, and what one edit makes of it. Groups and triggers name belts by number, so that taking one away renumbers them.
import type { Place } from '../../hex/index.ts';
import type { Action, Belt, Care, Group, Plan, Trigger } from '../../rules/index.ts';

export type PlanBody = Omit<Plan, 'name'>;

export const EMPTY_BODY: PlanBody = { belts: [] };

export type PlanEdit =
  | { readonly do: 'lay'; readonly belt: Belt }
  | { readonly do: 'remove'; readonly belt: string }
  | { readonly do: 'depth'; readonly belt: string; readonly depth: number }
  /** Puts it on other places: longer, shorter, or moved. */
  | { readonly do: 'shape'; readonly belt: string; readonly places: readonly Place[] }
  | { readonly do: 'care'; readonly belt: string; readonly care: Care }
  /** Indices of the periods in which it is ordered and laid. */
  | { readonly do: 'when'; readonly belt: string; readonly ordered: number; readonly laid: number }
  /** Adds a group, or puts it in place of the one with its id; its belts leave other groups. */
  | { readonly do: 'group'; readonly group: Group }
  | { readonly do: 'ungroup'; readonly group: string }
  | { readonly do: 'trigger'; readonly trigger: Trigger }
  | { readonly do: 'untrigger'; readonly trigger: string }
  /** Index of the period in which it is decided; undefined = it is not. */
  | { readonly do: 'notice'; readonly treaty: number; readonly period: number | undefined }
  | { readonly do: 'produce'; readonly store: number; readonly period: number | undefined }
  | { readonly do: 'clear' }
  /** Puts a whole plan in place of the one that was there. */
  | { readonly do: 'set'; readonly body: PlanBody };

/** The plan after one edit. An edit of something that is not there changes nothing. */
export function applyEdit(body: PlanBody, edit: PlanEdit): PlanBody {
  switch (edit.do) {
    case 'lay':
      return { ...body, belts: [...body.belts, edit.belt] };
    case 'remove':
      return withoutBelt(body, edit.belt);
    case 'depth':
      return withBelt(body, edit.belt, (belt) => ({ ...belt, depth: edit.depth }));
    case 'shape':
      return withBelt(body, edit.belt, (belt) => ({ ...belt, places: edit.places }));
    case 'care':
      return withBelt(body, edit.belt, (belt) => withCare(belt, edit.care));
    case 'when':
      return withBelt(body, edit.belt, (belt) => ({ ...belt, ordered: edit.ordered, laid: edit.laid }));
    case 'group':
      return tidy({ ...body, groups: withGroup(body.groups ?? [], edit.group) });
    case 'ungroup':
      return tidy({ ...body, groups: body.groups?.filter(({ id }) => id !== edit.group) });
    case 'trigger':
      return tidy({ ...body, triggers: put(body.triggers ?? [], edit.trigger) });
    case 'untrigger':
      return tidy({ ...body, triggers: body.triggers?.filter(({ id }) => id !== edit.trigger) });
    case 'clear':
      return tidy({ ...body, belts: [], groups: [], triggers: [] });
    case 'set':
      return edit.body;
    default:
      return applyDecision(body, edit);
  }
}

function applyDecision(body: PlanBody, edit: Extract<PlanEdit, { do: 'notice' | 'produce' }>): PlanBody {
  const { period } = edit;
  if (edit.do === 'notice') {
    const others = body.notices?.filter(({ treaty }) => treaty !== edit.treaty) ?? [];
    return tidy({ ...body, notices: period === undefined ? others : [...others, { treaty: edit.treaty, period }] });
  }
  const others = body.production?.filter(({ store }) => store !== edit.store) ?? [];
  return tidy({ ...body, production: period === undefined ? others : [...others, { store: edit.store, period }] });
}

/** Empty lists are left out, so that equal plans are equal data. */
function tidy({ belts, groups = [], triggers = [], notices = [], production = [] }: PlanBody): PlanBody {
  return {
    belts,
    ...(groups.length > 0 && { groups }),
    ...(triggers.length > 0 && { triggers }),
    ...(notices.length > 0 && { notices }),
    ...(production.length > 0 && { production }),
  };
}

function withBelt(body: PlanBody, id: string, change: (belt: Belt) => Belt): PlanBody {
  return { ...body, belts: body.belts.map((belt) => (belt.id === id ? change(belt) : belt)) };
}

/** OB-10: recorded is what is not said, so that equal plans are equal data. */
function withCare({ id, kind, depth, places, ordered, laid }: Belt, care: Care): Belt {
  return {
    id,
    kind,
    depth,
    places,
    ...(care !== 'recorded' && { care }),
    ...(ordered !== undefined && { ordered }),
    ...(laid !== undefined && { laid }),
  };
}

function put<T extends { readonly id: string }>(list: readonly T[], item: T): readonly T[] {
  const known = list.some(({ id }) => id === item.id);
  return known ? list.map((old) => (old.id === item.id ? item : old)) : [...list, item];
}

/** IN-1: a belt is in one group at most; a group without belts goes. */
function withGroup(groups: readonly Group[], group: Group): readonly Group[] {
  const others = groups.map((other) =>
    other.id === group.id ? other : { ...other, belts: other.belts.filter((belt) => !group.belts.includes(belt)) },
  );
  return put(others, group).filter(({ belts }) => belts.length > 0);
}

function withoutBelt(body: PlanBody, id: string): PlanBody {
  const gone = body.belts.findIndex((belt) => belt.id === id);
  if (gone < 0) return body;
  const moved = (belt: number) => (belt > gone ? belt - 1 : belt);
  const groups = body.groups?.map((group) => ({
    ...group,
    belts: group.belts.filter((belt) => belt !== gone).map(moved),
  }));
  const triggers = body.triggers?.map((trigger) => ({
    ...trigger,
    actions: trigger.actions.filter((action) => beltOf(action) !== gone).map((action) => movedAction(action, moved)),
  }));
  return tidy({
    ...body,
    belts: body.belts.filter((belt) => belt.id !== id),
    groups: groups?.filter(({ belts }) => belts.length > 0),
    triggers: triggers?.filter(({ actions }) => actions.length > 0),
  });
}

function beltOf(action: Action): number | undefined {
  return 'belt' in action ? action.belt : undefined;
}

function movedAction(action: Action, moved: (belt: number) => number): Action {
  return 'belt' in action ? { ...action, belt: moved(action.belt) } : action;
}
