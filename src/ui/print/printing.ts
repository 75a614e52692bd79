// Printing from anywhere: what the shell needs before the sheets themselves are loaded.
import { effect } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { later } from '../kit/later.tsx';
import { type Store, useStore } from '../store/index.ts';

/** Puts a sheet in place of the page, and returns what takes it away again; undefined while the sheets are not loaded. */
let layOut: ((store: Store) => () => void) | undefined;

export const PaperHost = later(async () => {
  const sheets = await import('./paper-host.tsx');
  layOut = sheets.layOut;
  return sheets.PaperHost;
});

/** Whoever prints by the browser's own key or menu gets the sheet of the step on show. */
export function usePrinting(): void {
  const store = useStore();
  const { printing } = store;
  // At once: the page that is set aside loses the focus, maybe before the sheet is loaded.
  useEffect(
    () =>
      effect(() => {
        if (printing.sheet.value !== undefined) printing.before = document.activeElement ?? undefined;
      }),
    [printing],
  );
  useEffect(() => {
    let end: (() => void) | undefined;
    const before = () => {
      end?.();
      end = layOut?.(store);
    };
    const after = () => {
      end?.();
      end = undefined;
    };
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      after();
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, [store]);
}
