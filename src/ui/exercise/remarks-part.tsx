// Bookmark and note at the turn on show; kept with the run, and saved to a file of their own, since a transcript is sealed.
import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { TextField } from '../kit/fields.tsx';
import { Fold } from '../kit/parts.tsx';
import { NAME_LENGTH, NOTE_LENGTH } from '../model/kept-run.ts';
import { useStore } from '../store/index.ts';
import type { Store } from '../store/index.ts';
import { text } from '../text/index.ts';

/** Sets a bookmark at the turn on show, or takes it away. */
export function toggleBookmark({ runs, running, notices }: Store): void {
  const turn = running.turn.value;
  const isThere = runs.kept.value?.bookmarks.some((one) => one.turn === turn) === true;
  const name = text.timeline.at(turn);
  runs.bookmark(turn, isThere ? '' : name);
  notices.say(isThere ? text.timeline.unmarked : text.timeline.marked(name));
}

export function RemarksPart() {
  const { running, runs } = useStore();
  if (runs.kept.value === undefined) return null;
  return (
    <Fold title={text.timeline.remarks}>
      <Remarks key={`${runs.current.value} ${running.turn.value}`} />
    </Fold>
  );
}

function Remarks() {
  const store = useStore();
  const { running, runs } = store;
  const turn = running.turn.value;
  const kept = runs.kept.value;
  const bookmark = kept?.bookmarks.find((one) => one.turn === turn);
  const any = kept !== undefined && kept.bookmarks.length + kept.notes.length > 0;
  return (
    <div class="form">
      <button
        type="button"
        data-turn="bookmark"
        aria-pressed={bookmark !== undefined}
        onClick={() => toggleBookmark(store)}
      >
        {bookmark === undefined ? text.timeline.bookmark(text.timeline.at(turn)) : text.timeline.unmark}
      </button>
      {bookmark !== undefined && (
        <TextField
          name="bookmark"
          label={text.timeline.name}
          value={bookmark.words}
          maxLength={NAME_LENGTH}
          onInput={(words) => words.trim() !== '' && runs.bookmark(turn, words)}
        />
      )}
      <NoteField turn={turn} words={kept?.notes.find((one) => one.turn === turn)?.words ?? ''} />
      {any && (
        <button type="button" onClick={() => store.opening.saveRemarks()}>
          {text.timeline.save}
        </button>
      )}
    </div>
  );
}

/** What is typed stands as it is typed; what is kept has no blanks at its ends. */
function NoteField({ turn, words }: { readonly turn: number; readonly words: string }) {
  const { runs } = useStore();
  const id = useId();
  const typed = useSignal(words);
  return (
    <div class="field">
      <label for={id}>{text.timeline.note(text.timeline.at(turn))}</label>
      <textarea
        id={id}
        name="note"
        rows={3}
        maxLength={NOTE_LENGTH}
        value={typed.value}
        onInput={(event) => {
          typed.value = event.currentTarget.value;
          runs.note(turn, typed.value);
        }}
      />
    </div>
  );
}
