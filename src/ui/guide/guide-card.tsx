// The card of the guided start, below the panel: what to do next, by what is there. It never covers anything and never waits for anything but what is done.
import { useEffect } from 'preact/hooks';
import { focusSoon } from '../kit/focus.ts';
import { type Facts, GUIDE_STEPS, type GuideStep, stepToShow, targetsOf, WHERE } from '../model/guide.ts';
import { useStore } from '../store/index.ts';
import { text } from '../text/index.ts';
import { useFacts } from './facts.ts';
import { Figures } from './figures.tsx';
import { useGuideWords } from './guide-words.ts';
import { showWhere } from './show-where.ts';

export function GuideCard() {
  const { guiding } = useStore();
  const facts = useFacts();
  useEffect(() => focusSoon('[data-mark="guide"]'), []);
  const step = GUIDE_STEPS[guiding.at.value];
  return (
    <aside class="guide" aria-label={text.guide.region}>
      {step === undefined ? <Done /> : <StepCard step={step} facts={facts.value} />}
    </aside>
  );
}

function StepCard({ step, facts }: { readonly step: GuideStep; readonly facts: Facts }) {
  const { guiding } = useStore();
  const { guide } = text;
  const shown = stepToShow(step, facts);
  const { title, words, kind } = useGuideWords(shown);
  const away = facts.step !== WHERE[shown];
  return (
    <>
      <div class="guide-head">
        <p class="guide-count">{guide.step(guiding.at.value + 1, GUIDE_STEPS.length)}</p>
        <progress max={GUIDE_STEPS.length} value={guiding.at.value} aria-hidden="true" />
        <EndButton />
      </div>
      <div role="status">
        <h2 data-mark="guide" tabIndex={-1}>
          {title}
        </h2>
        <p>
          {away && shown !== 'debrief' && <b>{guide.goTo(text.shell.step[WHERE[shown]])} </b>}
          {words}
        </p>
      </div>
      {shown === 'lay' && !away && <Figures />}
      <div class="row">
        <button type="button" onClick={() => showWhere(targetsOf(shown, facts.step, kind))}>
          {guide.where}
        </button>
        <button type="button" class="quiet" onClick={guiding.goOn}>
          {guide.skip}
        </button>
      </div>
    </>
  );
}

function EndButton() {
  const { guiding, notices } = useStore();
  return (
    <button
      type="button"
      class="quiet"
      onClick={() => {
        guiding.end();
        notices.say(text.guide.closed);
        focusSoon('[data-mark="help"]');
      }}
    >
      {text.guide.end}
    </button>
  );
}

function Done() {
  const { guiding } = useStore();
  const { guide } = text;
  return (
    <>
      <div role="status">
        <h2 data-mark="guide" tabIndex={-1}>
          {guide.doneTitle}
        </h2>
        <p>{guide.doneText}</p>
      </div>
      <div class="row">
        <button
          type="button"
          class="main"
          onClick={() => {
            guiding.end();
            focusSoon('[data-mark="help"]');
          }}
        >
          {guide.close}
        </button>
      </div>
    </>
  );
}
