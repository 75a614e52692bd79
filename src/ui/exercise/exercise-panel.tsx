// The exercise panel: settings of a run, then playback, result and log.
import type { Exercise } from '../../exercise/index.ts';
import { Fold, Section } from '../kit/parts.tsx';
import { useStore } from '../store/index.ts';
import { text } from '../text/index.ts';
import { LogPart } from './log-part.tsx';
import { Playback } from './playback.tsx';
import { ResultPart } from './result-part.tsx';
import { RunForm } from './run-form.tsx';

/** Tells runs apart, so that a new one folds the settings away again. */
function runKey({ plan, seed, control, turns }: Exercise): string {
  return `${plan.name} ${seed} ${control.moving} ${control.laying} ${turns.at(-1)?.digest}`;
}

/** The settings of the next run, folded away while one is on show. */
function Again({ run }: { readonly run: Exercise }) {
  const { running } = useStore();
  const setting = text.exercise.setting(run.plan.name, text.words.policyShort[run.control.moving], run.seed);
  return (
    <section class="section">
      <Fold key={runKey(run)} title={text.exercise.again}>
        <RunForm />
      </Fold>
      <p class="hint">
        {setting}
        {running.stale.value && <strong> {text.exercise.stale}</strong>}
      </p>
    </section>
  );
}

export function ExercisePanel() {
  const { running } = useStore();
  const run = running.exercise.value;
  return (
    <>
      {run === undefined ? (
        <Section title={text.exercise.title}>
          <RunForm />
        </Section>
      ) : (
        <Again run={run} />
      )}
      {run === undefined ? (
        <p class="hint">{text.exercise.notYet}</p>
      ) : (
        <>
          <Section title={text.exercise.playback}>
            <Playback />
          </Section>
          <LogPart />
          <ResultPart run={run} />
        </>
      )}
    </>
  );
}
