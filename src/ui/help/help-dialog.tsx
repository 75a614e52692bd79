// The help sheet: guided start, a short path for each kind of people, keys, what is stored where, and all words.
import { useEffect, useRef } from 'preact/hooks';
import { GUIDE_STEPS } from '../model/guide.ts';
import { useStore } from '../store/index.ts';
import { text } from '../text/index.ts';
import { WordsPart } from './words-part.tsx';

export function HelpDialog() {
  const { sheet, work } = useStore().helping;
  const dialog = useRef<HTMLDialogElement>(null);
  const { help } = text;
  // A modal dialog keeps the focus inside and gives it back when it closes.
  useEffect(() => dialog.current?.showModal(), []);
  const close = () => dialog.current?.close();
  const toWork = () => {
    close();
    work.value = {};
  };
  return (
    <dialog ref={dialog} class="help" aria-labelledby="help-title" onClose={() => (sheet.value = undefined)}>
      <div class="section-head">
        <h2 id="help-title">{help.title}</h2>
        <button type="button" class="quiet" onClick={close}>
          {text.shell.close}
        </button>
      </div>
      <p>{help.intro}</p>
      <GuidePart onStart={close} />
      <h3>{help.pathsTitle}</h3>
      {help.paths.map(({ who, steps }) => (
        <Path key={who} who={who} steps={steps} />
      ))}
      <Keys />
      <h3>{help.storedTitle}</h3>
      <Lines lines={help.stored} />
      <button type="button" data-turn="all-work" onClick={toWork}>
        {text.shell.work}…
      </button>
      <h3>{help.notionalTitle}</h3>
      <p>{help.notional}</p>
      <WordsPart first={sheet.value?.word} />
    </dialog>
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

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
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
