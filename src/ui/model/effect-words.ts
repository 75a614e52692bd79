// Effects declared against effects achieved, by group: in the exercise, and their shares over many seeds (IN-7).
import type { IntentReport, PlanReport } from '../../analysis/index.ts';
import type { Exercise } from '../../exercise/index.ts';
import type { WhiskerRow } from '../chart/whiskers.tsx';
import { text } from '../text/index.ts';

function nameOf({ plan }: Exercise, id: string): string {
  return plan.groups?.find((group) => group.id === id)?.name ?? id;
}

/** Of the exercise alone. */
export function achievedFinding({ measures }: Exercise): string {
  const intent = measures.more?.intent ?? [];
  return text.effects.finding(intent.filter(({ achieved }) => achieved).length, intent.length);
}

export function achievedWhiskers(run: Exercise, { more }: PlanReport): readonly WhiskerRow[] {
  return (more?.intent ?? []).map(({ group, effect, achieved: { count, of, low, high } }) => ({
    label: text.effects.row(nameOf(run, group), text.words.effect[effect]),
    words: text.words.share(count / of),
    value: (100 * count) / of,
    low: 100 * low,
    high: 100 * high,
  }));
}

function shareCell({ achieved: { count, of, low, high } }: IntentReport): string {
  const { report, words } = text;
  return report.denialCell(words.share(count / of), words.share(low), words.share(high));
}

/** Group, declared effect, in the exercise, over many seeds. */
export function achievedRows(run: Exercise, { more }: PlanReport): readonly (readonly string[])[] {
  const { debrief, words } = text;
  const played = run.measures.more?.intent ?? [];
  return (more?.intent ?? []).map((intent) => {
    const now = played.find(({ group }) => group === intent.group);
    const result = now === undefined ? words.none : now.achieved ? debrief.achieved : debrief.missed;
    return [nameOf(run, intent.group), words.effect[intent.effect], result, shareCell(intent)];
  });
}
