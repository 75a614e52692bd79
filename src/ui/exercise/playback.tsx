// Playback: step, play, pause, speed, any turn by slider, and whose eyes to see it with.
import { VIEWERS } from '../../rules/index.ts';
import { Choice } from '../kit/fields.tsx';
import { SPEEDS } from '../model/choices.ts';
import { useStore } from '../store/index.ts';
import type { Store } from '../store/index.ts';
import { text } from '../text/index.ts';
import { RemarksPart, toggleBookmark } from './remarks-part.tsx';
import { goToMark, MarkList, MarkStrip, useMarks } from './timeline-marks.tsx';
import type { AnyMark } from './timeline-marks.tsx';

export function Playback() {
  const store = useStore();
  const { running, commanding } = store;
  const { exercise, words } = text;
  const marks = useMarks();
  return (
    // The keys of the timeline belong to what has the focus in it.
    <div class="playback" role="group" aria-label={exercise.playback} onKeyDown={(event) => onKey(store, marks, event)}>
      <MarkStrip marks={marks} />
      <TurnSlider />
      <Buttons marks={marks} />
      <MarkList marks={marks} />
      <RemarksPart />
      <Choice
        label={exercise.speed}
        value={running.speed.value}
        options={SPEEDS.map((value) => ({ value, text: exercise.speeds[value] }))}
        onChange={(speed) => (running.speed.value = speed)}
      />
      {commanding.desk.value === undefined && (
        <Choice
          label={exercise.viewer}
          value={running.viewer.value}
          options={VIEWERS.map((value) => ({ value, text: words.viewer[value] }))}
          onChange={(viewer) => (running.viewer.value = viewer)}
        />
      )}
    </div>
  );
}

function isTyped({ target }: Event): boolean {
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === 'text');
}

function onKey(store: Store, marks: readonly AnyMark[], event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey || isTyped(event)) return;
  if (event.key === '[' || event.key === ']') goToMark(store, marks, event.key === '[' ? -1 : 1);
  else if (event.key.toLowerCase() === 'b') toggleBookmark(store);
  else return;
  event.preventDefault();
}

function TurnSlider() {
  const { running, player } = useStore();
  const [turn, last, view] = [running.turn.value, running.last.value, running.view.value];
  const words = turn === 0 ? text.exercise.start : text.exercise.turn(turn, last);
  return (
    <div class="turn">
      <output class="turn-words">
        {words}, {text.exercise.minute(view?.minute ?? 0)}
      </output>
      <input
        type="range"
        name="turn"
        min={0}
        max={last}
        step={1}
        value={turn}
        aria-label={text.exercise.slider}
        aria-valuetext={words}
        onInput={(event) => player.seek(Number(event.currentTarget.value))}
      />
    </div>
  );
}

const ICONS = {
  first: 'M6 5v14M19 5 9 12l10 7Z',
  back: 'M17 5 7 12l10 7Z',
  play: 'M7 4.5 19 12 7 19.5Z',
  pause: 'M8 5v14M16 5v14',
  forward: 'M7 5l10 7-10 7Z',
  last: 'M18 5v14M5 5l10 7-10 7Z',
  markBefore: 'M15 5 8 12l7 7M19 4v16',
  markAfter: 'M9 5l7 7-7 7M5 4v16',
} as const;

interface IconButtonProps {
  readonly icon: keyof typeof ICONS;
  readonly onClick: () => void;
  readonly off?: boolean;
}

function IconButton({ icon, onClick, off = false }: IconButtonProps) {
  const { exercise, timeline } = text;
  const words = icon === 'markBefore' ? timeline.before : icon === 'markAfter' ? timeline.after : exercise[icon];
  const solid = icon === 'play' || icon === 'back' || icon === 'forward';
  return (
    <button
      type="button"
      class={icon === 'play' || icon === 'pause' ? 'icon main' : 'icon'}
      aria-disabled={off}
      aria-label={words}
      title={words}
      onClick={() => !off && onClick()}
    >
      <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
        <path
          d={ICONS[icon]}
          fill={solid ? 'currentColor' : 'none'}
          stroke="currentColor"
          stroke-width="2"
          stroke-linejoin="round"
        />
      </svg>
    </button>
  );
}

function Buttons({ marks }: { readonly marks: readonly AnyMark[] }) {
  const store = useStore();
  const { running, player } = store;
  const [turn, last] = [running.turn.value, running.last.value];
  return (
    <>
      <div class="row player">
        <IconButton icon="first" off={turn === 0} onClick={() => player.seek(0)} />
        <IconButton icon="back" off={turn === 0} onClick={() => player.seek(turn - 1)} />
        <IconButton icon={running.playing.value ? 'pause' : 'play'} onClick={running.togglePlay} />
        <IconButton icon="forward" off={turn === last} onClick={() => void player.forward()} />
        <IconButton icon="last" off={turn === last} onClick={() => player.seek(last)} />
        {marks.length > 0 && (
          <>
            <IconButton icon="markBefore" onClick={() => goToMark(store, marks, -1)} />
            <IconButton icon="markAfter" onClick={() => goToMark(store, marks, 1)} />
          </>
        )}
      </div>
      {marks.length > 0 && <p class="hint">{text.timeline.keys}</p>}
    </>
  );
}
