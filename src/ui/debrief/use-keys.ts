// The keys of presenting: arrows and page keys from part to part, Home and End, Escape to end it.
import { useLayoutEffect } from 'preact/hooks';
import { useDebriefing } from '../store/debriefing.ts';
import { PARTS } from './parts.ts';

/** Where a key leads from a part; undefined = it leads nowhere. */
export function partByKey(key: string, at: number, parts: number): number | undefined {
  switch (key) {
    case 'ArrowRight':
    case 'PageDown':
      return Math.min(parts - 1, at + 1);
    case 'ArrowLeft':
    case 'PageUp':
      return Math.max(0, at - 1);
    case 'Home':
      return 0;
    case 'End':
      return parts - 1;
    default:
      return undefined;
  }
}

/** Fields and things that scroll have these keys for themselves. */
const OWN_KEYS = 'input, select, textarea, dialog, [role="tablist"], .table-wrap';

export function useKeys(isOn: boolean, go: (to: number) => void): void {
  const { at, isPresenting } = useDebriefing();
  useLayoutEffect(() => {
    if (!isOn) return undefined;
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target instanceof Element && event.target.closest(OWN_KEYS) !== null) return;
      const to = partByKey(event.key, at.value, PARTS.length);
      if (to === undefined && event.key !== 'Escape') return;
      event.preventDefault();
      if (to === undefined) isPresenting.value = false;
      else go(to);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });
}
