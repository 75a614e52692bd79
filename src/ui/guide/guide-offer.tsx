// What a first visit is offered at the top of the plan panel: the guided start, or nothing more of it.
import { focusSoon } from '../kit/focus.ts';
import { useStore } from '../store/index.ts';
import { text } from '../text/index.ts';

export function GuideOffer() {
  const { guiding, boarding } = useStore();
  if (guiding.state.value !== 'new' || boarding.step.value !== 'plan') return null;
  return (
    <div class="guide-offer">
      <p>{text.shell.guideOffer}</p>
      <div class="row">
        <button type="button" onClick={() => guiding.start('first')}>
          {text.shell.guideStart}
        </button>
        <button
          type="button"
          class="quiet"
          onClick={() => {
            guiding.end();
            focusSoon('#panel');
          }}
        >
          {text.shell.guideLater}
        </button>
      </div>
    </div>
  );
}
