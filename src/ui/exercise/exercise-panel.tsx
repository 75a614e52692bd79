// The exercise panel: settings of a run, then playback, result and log.
import { Section } from '../kit/parts.tsx';
import { useStore } from '../store/index.ts';
import { text } from '../text/index.ts';
import { LogPart } from './log-part.tsx';
import { Playback } from './playback.tsx';
import { ResultPart } from './result-part.tsx';
import { RunForm } from './run-form.tsx';

export function ExercisePanel() {
  const { running } = useStore();
  const run = running.exercise.value;
  return (
    <>
      <RunForm />
      {run === undefined ? (
        <p class="hint">{text.exercise.notYet}</p>
      ) : (
        <>
          <Section title={text.exercise.playback}>
            <p class="hint">
              {text.exercise.setting(run.plan.name, text.words.policyShort[run.policy], run.seed)}
              {running.stale.value && <strong> {text.exercise.stale}</strong>}
            </p>
            <Playback />
          </Section>
          <LogPart />
          <ResultPart run={run} />
        </>
      )}
    </>
  );
}
