// Keys that work everywhere on the page: closing what is asked why, undo, redo, dropping a belt, leaving or removing the one that is selected.
import { useEffect } from 'preact/hooks';
import { useStore } from '../store/index.ts';
import type { Store } from '../store/index.ts';

export function useShortcuts(): void {
  const store = useStore();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (handle(store, event)) event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [store]);
}

/** True when the key meant something here. */
function handle(store: Store, event: KeyboardEvent): boolean {
  const { asking, boarding, printing } = store;
  if (event.defaultPrevented || printing.sheet.value !== undefined) return false;
  // An open sheet takes Escape for itself.
  if (event.target instanceof Element && event.target.closest('dialog') !== null) return false;
  // The panel lies over what has the focus, which stays where it is.
  if (event.key === 'Escape' && asking.stack.value.length > 0) {
    asking.stack.value = [];
    return true;
  }
  return boarding.editing.value && edit(store, event);
}

function edit({ plans, laying, shaping }: Store, event: KeyboardEvent): boolean {
  const key = event.key.toLowerCase();
  if (key === 'escape' && laying.chain.value.length > 0) {
    laying.cancel();
    return true;
  }
  if (key === 'escape' && shaping.belt.value !== undefined) {
    if (shaping.held.value === undefined) shaping.select(undefined);
    else shaping.letGo();
    return true;
  }
  // A field has keys of its own.
  const isField = event.target instanceof Element && event.target.closest('input, select, textarea') !== null;
  if ((key === 'delete' || key === 'backspace') && shaping.belt.value !== undefined && !isField) {
    shaping.remove();
    return true;
  }
  // A text field has an undo of its own.
  if (event.target instanceof HTMLInputElement && event.target.type === 'text') return false;
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return false;
  if (key === 'y' || (key === 'z' && event.shiftKey)) plans.redo();
  else if (key === 'z') plans.undo();
  else return false;
  return true;
}
