// The shelf: several named plans for one scenario, side by side, one of them on the desk.
import { makeDraft, planOf } from './plan-edit.ts';
import type { Draft, PlanBody } from './plan-edit.ts';

export interface Shelf {
  readonly drafts: readonly Draft[];
  /** Id of the draft on the desk. */
  readonly active: string;
}

/** Longest name of a plan, in UTF-16 code units. */
export const NAME_LIMIT = 60;

/** The draft on the desk. */
export function activeDraft(shelf: Shelf): Draft {
  const draft = shelf.drafts.find(({ id }) => id === shelf.active);
  if (draft === undefined) throw new Error(`shelf: no draft ${shelf.active}`);
  return draft;
}

/** Trimmed, shortened, without control characters; undefined when nothing is left. */
export function cleanName(text: string): string | undefined {
  const name = [...text.replaceAll(/\p{C}+/gu, ' ').trim()].join('').slice(0, NAME_LIMIT).trim();
  return name === '' ? undefined : name;
}

/** The wish itself, or the wish with the first free number. */
export function freeName(shelf: { readonly drafts: readonly { readonly name: string }[] }, wish: string): string {
  const taken = new Set(shelf.drafts.map(({ name }) => name));
  if (!taken.has(wish)) return wish;
  for (let n = 2; ; n++) {
    const name = `${wish.slice(0, NAME_LIMIT - 4)} ${n}`;
    if (!taken.has(name)) return name;
  }
}

/** Puts a draft in place of the one with its id, or at the end. */
export function withDraft(shelf: Shelf, draft: Draft): Shelf {
  const known = shelf.drafts.some(({ id }) => id === draft.id);
  const drafts = known ? shelf.drafts.map((old) => (old.id === draft.id ? draft : old)) : [...shelf.drafts, draft];
  return { ...shelf, drafts };
}

/** Adds a plan under a free name and puts it on the desk. */
export function addPlan(shelf: Shelf, id: string, name: string, body?: PlanBody): Shelf {
  return { ...withDraft(shelf, makeDraft(id, freeName(shelf, name), body)), active: id };
}

/** Copies what is planned, not the history, of a draft and puts the copy on the desk. */
export function copyPlan(shelf: Shelf, of: string, id: string, name: string): Shelf {
  const draft = shelf.drafts.find((one) => one.id === of);
  if (draft === undefined) return shelf;
  const { name: _, ...body } = planOf(draft);
  return addPlan(shelf, id, name, body);
}

/** Renames a draft; an empty name, or one that another draft has, changes nothing. */
export function renamePlan(shelf: Shelf, id: string, wish: string): Shelf {
  const name = cleanName(wish);
  if (name === undefined || shelf.drafts.some((draft) => draft.id !== id && draft.name === name)) return shelf;
  return { ...shelf, drafts: shelf.drafts.map((draft) => (draft.id === id ? { ...draft, name } : draft)) };
}

/** Takes a draft off the shelf; the neighbour comes onto the desk. The last draft stays. */
export function removePlan(shelf: Shelf, id: string): Shelf {
  const at = shelf.drafts.findIndex((draft) => draft.id === id);
  if (at < 0 || shelf.drafts.length === 1) return shelf;
  const drafts = shelf.drafts.filter((draft) => draft.id !== id);
  return { drafts, active: shelf.active === id ? drafts[Math.min(at, drafts.length - 1)].id : shelf.active };
}

/** Puts a removed draft back where it was and onto the desk. */
export function restorePlan(shelf: Shelf, draft: Draft, at: number): Shelf {
  const drafts = shelf.drafts.filter(({ id }) => id !== draft.id);
  return { drafts: [...drafts.slice(0, at), draft, ...drafts.slice(at)], active: draft.id };
}
