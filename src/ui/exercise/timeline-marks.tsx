// Above the slider: marks of what matters, of bookmarks and notes; below it the same as a list, and keys from mark to mark.
import { useMemo } from 'preact/hooks';
import { Fold } from '../kit/parts.tsx';
import { neighbourTurn, turnMarks } from '../model/timeline.ts';
import type { MarkKind, TurnMark } from '../model/timeline.ts';
import { useStore } from '../store/index.ts';
import type { Store } from '../store/index.ts';
import { text } from '../text/index.ts';

export type AnyKind = MarkKind | 'bookmark' | 'note';
export interface AnyMark extends Omit<TurnMark, 'kind'> {
  readonly kind: AnyKind;
}

/** A sign of its own for each kind, so that colour is not the only one. */
const SIGNS: Readonly<Record<AnyKind, string>> = {
  contact: '!',
  loss: '–',
  lane: '‖',
  arrival: '✓',
  trigger: '◆',
  end: '■',
  bookmark: '★',
  note: '✎',
};

/** All marks of the run on show, by turn; viewer and language decide on their words. */
export function useMarks(): readonly AnyMark[] {
  const { running, runs } = useStore();
  const [run, viewer, kept] = [running.exercise.value, running.viewer.value, runs.kept.value];
  const events = useMemo(() => (run === undefined ? [] : turnMarks(run, viewer)), [run, viewer, text.log]);
  const own: AnyMark[] = [
    ...(kept?.bookmarks ?? []).map(({ turn, words }) => ({ turn, kind: 'bookmark' as const, sentences: [words] })),
    ...(kept?.notes ?? []).map(({ turn, words }) => ({ turn, kind: 'note' as const, sentences: [words] })),
  ];
  return [...events, ...own].sort((a, b) => a.turn - b.turn);
}

/** Goes to the mark before or after the turn on show. */
export function goToMark({ running, player }: Store, marks: readonly AnyMark[], by: 1 | -1): void {
  const turns = marks.map(({ turn }) => turn);
  const next = neighbourTurn(turns, running.turn.value, by);
  if (next !== undefined) player.seek(next);
}

/** A picture only: the list says the same. */
export function MarkStrip({ marks }: { readonly marks: readonly AnyMark[] }) {
  const { running } = useStore();
  const last = Math.max(1, running.last.value);
  const height = new Map<number, number>();
  return (
    <svg class="mark-strip" width="100%" height="34" aria-hidden="true">
      {marks.slice(0, MOST_DRAWN).map(({ turn, kind }) => {
        const level = height.get(turn) ?? 0;
        height.set(turn, level + 1);
        return (
          <text key={`${turn} ${kind}`} class={`sign ${kind}`} x={`${(100 * turn) / last}%`} y={29 - 11 * (level % 3)}>
            {SIGNS[kind]}
          </text>
        );
      })}
    </svg>
  );
}

const MOST_DRAWN = 400;

export function MarkList({ marks }: { readonly marks: readonly AnyMark[] }) {
  const { running, player } = useStore();
  if (marks.length === 0) return null;
  return (
    <Fold title={text.timeline.matters(marks.length)}>
      <ol class="marks">
        {marks.map(({ turn, kind, sentences }) => (
          <li key={`${turn} ${kind}`}>
            <button
              type="button"
              class="mark-button"
              aria-current={running.turn.value === turn ? 'step' : undefined}
              onClick={() => player.seek(turn)}
            >
              <span class={`sign ${kind}`} aria-hidden="true">
                {SIGNS[kind]}
              </span>
              <b>{text.timeline.at(turn)}</b>
              <span>{text.timeline.kind[kind]}</span>
            </button>
            <p>{sentences.join(' ')}</p>
          </li>
        ))}
      </ol>
    </Fold>
  );
}
