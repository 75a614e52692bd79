// PL-5: a plan by the planner `optimal`. Whoever asks for it sees much of par, and is told so first (PA-9).
import { AskTwice } from '../debrief/ask-twice.tsx';
import { SolvingRow } from '../debrief/solving-row.tsx';
import { focusSoon } from '../kit/focus.ts';
import { useStore } from '../store/index.ts';
import { text } from '../text/index.ts';

export function OptimalPart() {
  const { solving, opening } = useStore();
  const { planner } = text.par;
  if (solving.at.value !== undefined) return <SolvingRow />;
  const make = async () => {
    focusSoon('[data-turn="stop-par"]');
    await solving.suggest(opening.source.value?.text ?? '');
    focusSoon('[data-turn="optimal"]');
  };
  return (
    <>
      <AskTwice
        mark="optimal"
        label={planner.make}
        warning={solving.seen.value ? undefined : planner.warning}
        go={planner.go}
        onGo={() => void make()}
      />
      {solving.trouble.value !== '' && (
        <p class="bad" role="alert">
          {solving.trouble.value}
        </p>
      )}
    </>
  );
}
