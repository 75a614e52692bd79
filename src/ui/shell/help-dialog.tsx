// The help sheet: the three steps, keys on the map, words of the trade.
import { useEffect, useRef } from 'preact/hooks';
import { useStore } from '../store/index.ts';
import { text } from '../text/index.ts';

export function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  // A modal dialog keeps the focus inside and gives it back when it closes.
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="help" aria-labelledby="help-title" onClose={onClose}>
      <div class="section-head">
        <h2 id="help-title">{text.help.title}</h2>
        <button type="button" class="quiet" onClick={() => dialog.current?.close()}>
          {text.shell.close}
        </button>
      </div>
      <p>{text.help.intro}</p>
      <ol>
        {text.help.steps.map(({ title, text: words }) => (
          <li key={title}>
            <b>{title}.</b> {words}
          </li>
        ))}
      </ol>
      <Keys />
      <h3>{text.help.wordsTitle}</h3>
      <dl class="words">
        {text.help.words.map(({ word, text: meaning }) => (
          <div key={word}>
            <dt>{word}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <p class="hint">{text.help.notional}</p>
    </dialog>
  );
}

function Keys() {
  const { plans } = useStore();
  const orientation = plans.scenario.value?.grid.orientation ?? 'pointy';
  return (
    <>
      <h3>{text.board.keysTitle}</h3>
      <p>{text.board.keys(orientation)}</p>
      <ul>
        {text.board.moreKeys.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
