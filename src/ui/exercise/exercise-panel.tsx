// The exercise panel: settings of a run, or orders while one is played by hand; then playback, result and log.
import { PLAYER } from '../../exercise/index.ts';
import type { Run } from '../../exercise/index.ts';
import { focusSoon } from '../kit/focus.ts';
import { Fold, Section } from '../kit/parts.tsx';
import { useStore } from '../store/index.ts';
import { text } from '../text/index.ts';
import { BranchPart } from './branch-part.tsx';
import { HandOver } from './hand-over.tsx';
import { LogPart } from './log-part.tsx';
import { OrdersPart } from './orders-part.tsx';
import { Playback } from './playback.tsx';
import { ResultPart } from './result-part.tsx';
import { RunForm } from './run-form.tsx';
import { RunsPart } from './runs-part.tsx';

/** Tells runs apart, so that a new one folds the settings away again. */
function runKey({ plan, seed, control, turns }: Run): string {
  return `${plan.name} ${seed} ${control.moving} ${control.laying} ${turns.at(-1)?.digest}`;
}

function controlWords({ control: { moving, laying } }: Run): string {
  const { words, exercise } = text;
  const [mover, layer] = [
    moving === PLAYER ? exercise.byHand : words.policyShort[moving],
    laying === PLAYER ? exercise.byHand : words.layingPolicyShort[laying],
  ];
  return exercise.controls(mover, layer);
}

/** The settings of the next run, folded away while one is on show. */
function Again({ run }: { readonly run: Run }) {
  const { running } = useStore();
  const setting = text.exercise.setting(run.plan.name, controlWords(run), run.seed);
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
  const { running, commanding } = useStore();
  const run = running.exercise.value;
  if (commanding.hidden.value) return <HandOver />;
  if (run === undefined) {
    return (
      <>
        <Section title={text.exercise.title} mark="run" term="exercise">
          <RunForm />
          <p class="hint">{text.exercise.notYet}</p>
          <PredictFirst />
        </Section>
        <RunsPart />
      </>
    );
  }
  return (
    <>
      {commanding.desk.value === undefined ? <Again run={run} /> : <OrdersPart />}
      {run.turns.length > 0 && (
        <>
          <Section title={text.exercise.playback}>
            <Playback />
            <BranchPart />
          </Section>
          <RunsPart />
          <LogPart />
        </>
      )}
      {'measures' in run && <ResultPart run={run} />}
    </>
  );
}

/** The debrief asks for a prediction, which is worth most before anything has been seen. */
function PredictFirst() {
  const { boarding } = useStore();
  const go = () => {
    boarding.step.value = 'debrief';
    focusSoon('#step-debrief');
  };
  return (
    <p class="hint">
      {text.debriefing.predictHint}{' '}
      <button type="button" class="quiet" data-turn="predict" onClick={go}>
        {text.debriefing.predict}
      </button>
    </p>
  );
}
