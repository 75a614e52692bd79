// Which sheet is shown as it will be printed.
import { signal } from '@preact/signals';

export type SheetKind = 'plan' | 'debrief';

export function makePrinting() {
  return {
    /** Undefined = the page is as always. */
    sheet: signal<SheetKind | undefined>(undefined),
    /** What had the focus when it was asked for. */
    before: undefined as Element | undefined,
  };
}
