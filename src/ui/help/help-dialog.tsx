// The help sheet: guided start, a short path for each kind of people, keys, what is stored where, and all words.
import { Modal } from '../kit/modal.tsx';
import { Lines } from '../kit/parts.tsx';
import { GUIDE_STEPS } from '../model/guide.ts';
import { useStore } from '../store/index.ts';
import { text } from '../text/index.ts';
import { WordsPart } from './words-part.tsx';

export function HelpDialog() {
  const { sheet } = useStore().helping;
  const { help } = text;
  return (
    <Modal title={help.title} id="help-title" onClose={() => (sheet.value = undefined)}>
      {(close) => (
        <>
          <p>{help.intro}</p>
          <GuidePart onStart={close} />
          <h3>{help.pathsTitle}</h3>
          {help.paths.map(({ who, steps }) => (
            <Path key={who} who={who} steps={steps} />
          ))}
          <Keys />
          <StoredPart onLeave={close} />
          <h3>{help.notionalTitle}</h3>
          <p>{help.notional}</p>
          <WordsPart first={sheet.value?.word} />
        </>
      )}
    </Modal>
  );
}

/** What is stored where, and the way to all of it. */
function StoredPart({ onLeave }: { readonly onLeave: () => void }) {
  const { work } = useStore().helping;
  const toWork = () => {
    onLeave();
    work.value = {};
  };
  return (
    <>
      <h3>{text.help.storedTitle}</h3>
      <Lines lines={text.help.stored} />
      <button type="button" data-turn="all-work" onClick={toWork}>
        {text.shell.work}…
      </button>
    </>
  );
}

function GuidePart({ onStart }: { readonly onStart: () => void }) {
  const { guiding, boarding } = useStore();
  const { help } = text;
  const at = guiding.at.value;
  const start = (from: 'first' | 'last') => {
    onStart();
    if (from === 'first') boarding.step.value = 'plan';
    guiding.start(from);
  };
  return (
    <>
      <h3>{help.guideTitle}</h3>
      <p>{help.guideText}</p>
      <div class="row">
        <button type="button" onClick={() => start('first')}>
          {help.guideFirst}
        </button>
        {at > 0 && at < GUIDE_STEPS.length && (
          <button type="button" onClick={() => start('last')}>
            {help.guideOn(at + 1, GUIDE_STEPS.length)}
          </button>
        )}
      </div>
    </>
  );
}

function Path({ who, steps }: { readonly who: string; readonly steps: readonly string[] }) {
  return (
    <details class="fold">
      <summary>{who}</summary>
      <ol class="fold-body">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </details>
  );
}

function Keys() {
  const { plans } = useStore();
  const orientation = plans.scenario.value?.grid.orientation ?? 'pointy';
  return (
    <>
      <h3>{text.help.keysTitle}</h3>
      <Lines lines={text.help.keysElse} />
      <h4>{text.board.keysTitle}</h4>
      <Lines lines={[text.board.keys(orientation), ...text.board.moreKeys]} />
    </>
  );
}
