// A sheet as it will be printed, over the page that is set aside meanwhile: its buttons, and the way back to where the focus was.
import { render } from 'preact';
import { useEffect, useLayoutEffect } from 'preact/hooks';
import { PaperProvider } from '../kit/paper.ts';
import { sheetName } from '../model/plan-sheet.ts';
import { debriefingOf } from '../store/debriefing.ts';
import { type Store, StoreProvider, useStore } from '../store/index.ts';
import type { SheetKind } from '../store/printing.ts';
import { text } from '../text/index.ts';
import { DebriefSheet } from './debrief-sheet.tsx';
import { PlanSheet } from './plan-sheet.tsx';

function Sheet({ kind }: { readonly kind: SheetKind }) {
  return <PaperProvider value>{kind === 'plan' ? <PlanSheet /> : <DebriefSheet />}</PaperProvider>;
}

/** Takes the focus, and gives it back to what had it before the sheet. */
function useFocusBack(): void {
  const { printing } = useStore();
  useLayoutEffect(() => {
    document.querySelector<HTMLElement>('[data-mark="paper"]')?.focus();
    return () => {
      const back = printing.before;
      // The page is no longer set aside by then.
      requestAnimationFrame(() => back instanceof HTMLElement && back.isConnected && back.focus());
    };
  }, [printing]);
}

export function PaperHost() {
  const { printing } = useStore();
  const kind = printing.sheet.value;
  useEffect(() => {
    document.documentElement.classList.add('on-paper');
    return () => document.documentElement.classList.remove('on-paper');
  }, []);
  // From the moment that the focus is here.
  useLayoutEffect(() => {
    // Of the window: printing may take the focus away.
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') printing.sheet.value = undefined;
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [printing]);
  useFocusBack();
  if (kind === undefined) return null;
  const title = text.print.preview(sheetName(kind));
  return (
    <div class="paper-host" role="dialog" aria-modal="true" aria-label={title}>
      <div class="paper-bar">
        <p data-mark="paper" tabIndex={-1}>
          {title}
        </p>
        <button type="button" class="main" data-turn="print" onClick={() => window.print()}>
          {text.print.print}
        </button>
        <button type="button" data-turn="leave-paper" onClick={() => (printing.sheet.value = undefined)}>
          {text.print.back}
        </button>
      </div>
      <Sheet kind={kind} />
    </div>
  );
}

/** What the step on show has for paper; undefined = nothing, or nothing that may be seen now. */
function sheetOf(store: Store): SheetKind | undefined {
  const { boarding, plans } = store;
  if (boarding.covered.value || plans.scenario.value === undefined) return undefined;
  const step = boarding.step.value;
  if (step === 'debrief') return debriefingOf(store).opened.value === undefined ? 'plan' : 'debrief';
  return step === 'plan' ? 'plan' : undefined;
}

/** Puts the sheet of the step on show in place of the page while the browser prints it; returns what takes it away again. */
export function layOut(store: Store): () => void {
  const kind = store.printing.sheet.value === undefined ? sheetOf(store) : undefined;
  if (kind === undefined) return () => undefined;
  const root = document.createElement('div');
  root.className = 'paper-only';
  document.body.append(root);
  document.documentElement.classList.add('on-paper');
  // At once: the browser does not wait.
  render(
    <StoreProvider value={store}>
      <Sheet kind={kind} />
    </StoreProvider>,
    root,
  );
  return () => {
    render(null, root);
    root.remove();
    document.documentElement.classList.remove('on-paper');
  };
}
