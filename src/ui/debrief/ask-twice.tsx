// A button for what cannot be taken back: it says first what will be, and asks again. The focus goes along.
import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { focusSoon } from '../kit/focus.ts';
import { text } from '../text/index.ts';

interface Props {
  /** By which the focus finds the first button, and with `-go` after it the second. */
  readonly mark: string;
  readonly label: string;
  /** Absent = it is not asked again. */
  readonly warning?: string;
  readonly go: string;
  /** The words of going back; absent = not yet. */
  readonly leave?: string;
  readonly onGo: () => void;
  /** What else can be done before going on. */
  readonly children?: ComponentChildren;
}

export function AskTwice({ mark, label, warning, go, leave, onGo, children }: Props) {
  const asking = useSignal(false);
  const ask = () => {
    if (warning === undefined) {
      onGo();
      return;
    }
    asking.value = true;
    focusSoon(`[data-turn="${mark}-go"]`);
  };
  const back = () => {
    asking.value = false;
    focusSoon(`[data-turn="${mark}"]`);
  };
  const goOn = () => {
    asking.value = false;
    onGo();
  };
  if (!asking.value) {
    return (
      <button type="button" data-turn={mark} onClick={ask}>
        {label}
      </button>
    );
  }
  return (
    <>
      <p>{warning}</p>
      <div class="row">
        {children}
        <button type="button" class="main" data-turn={`${mark}-go`} onClick={goOn}>
          {go}
        </button>
        <button type="button" onClick={back}>
          {leave ?? text.par.notYet}
        </button>
      </div>
    </>
  );
}
