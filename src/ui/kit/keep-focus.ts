// The focus is never lost: when what had it leaves the page and nothing else took it, it goes to the nearest part that is still there.

/** Watches the page; returns what ends it. */
export function keepFocus(): () => void {
  /** What had the focus last, and all that it was in, innermost first. */
  let path: readonly Element[] = [];
  const isLost = () =>
    path.length > 0 && !path[0].isConnected && (document.activeElement ?? document.body) === document.body;
  const onFocus = ({ target }: FocusEvent) => {
    if (target instanceof Element) path = withParents(target);
  };
  const observer = new MutationObserver(() => {
    if (!isLost()) return;
    // Whoever moves the focus on purpose does so by the next frame (focus.ts).
    requestAnimationFrame(() => {
      if (isLost()) homeOf(path)?.focus({ preventScroll: true });
    });
  });
  document.addEventListener('focusin', onFocus);
  observer.observe(document.body, { childList: true, subtree: true });
  return () => {
    document.removeEventListener('focusin', onFocus);
    observer.disconnect();
  };
}

function withParents(element: Element): readonly Element[] {
  const path: Element[] = [];
  for (let at: Element | null = element; at !== null; at = at.parentElement) path.push(at);
  return path;
}

/** The innermost part of the page that is left and not empty; else the panel. */
function homeOf(path: readonly Element[]): HTMLElement | null {
  const left = path.find(
    (one) => one.isConnected && one.matches('section, aside, dialog') && one.childElementCount > 0,
  );
  const home = left instanceof HTMLElement ? left : document.getElementById('panel');
  if (home !== null && !home.hasAttribute('tabindex')) home.tabIndex = -1;
  return home;
}
