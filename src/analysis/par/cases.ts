// One target, case by case of who is to be late: is there a plan within the budget with which the moving side arrives no earlier (PA-3)?
// Little is asked for where every group may be late in part, and each set of groups is soon refuted, or has few rows of its own.
import type { Minutes } from '../../rules/index.ts';
import { decideCase, type Verdict } from './branch.ts';
import { casesAt, effortFor, refutedFrom } from './late-sets.ts';
import type { OpenTarget, Searching } from './searching.ts';

/** Opens a target: is there a plan within the budget with which the moving side arrives at this minute or later? */
export function openTarget({ model, refuted }: Searching, minute: Minutes): OpenTarget {
  const sets = casesAt(model, minute)?.filter((late) => refutedFrom(refuted, late) > minute);
  const open = sets?.sort((a, b) => effortFor(refuted, b) - effortFor(refuted, a)) ?? [undefined];
  const cases = open.map((late) => ({
    late,
    stack: [{ fixings: [], share: 0 }],
    isNarrow: late === undefined,
    solved: 0,
  }));
  return { minute, cases };
}

/** Nothing may be asked of it afterwards. */
export function freeTarget({ cases }: OpenTarget): void {
  for (const { relaxation } of cases) relaxation?.lp.free();
}

/** Goes on with a target until so many linear programs are solved: with each case in turn, for some boxes. */
export function decide(searching: Searching, target: OpenTarget, work: number): Verdict {
  const { refuted } = searching;
  const { minute, cases } = target;
  const last = searching.solved + work;
  for (;;) {
    const [each] = cases;
    if (each === undefined) return 'no';
    if (searching.solved >= last || searching.isOver()) return 'open';
    const { solved } = searching;
    const isKnown = each.late !== undefined && refutedFrom(refuted, each.late) <= minute;
    const verdict = isKnown ? 'no' : decideCase(searching, minute, each, last);
    each.solved += searching.solved - solved;
    if (verdict === 'yes') return 'yes';
    cases.shift();
    if (verdict === 'open') {
      cases.push(each);
      continue;
    }
    each.relaxation?.lp.free();
    if (each.late !== undefined && !isKnown) refuted.push({ late: each.late, minute, solved: each.solved });
  }
}
