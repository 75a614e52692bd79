// Shows where something on the page is: brings it into sight, gives it the focus, and draws a line round it for a moment.

const SHOWN = 2400;
const LINE = { outline: '4px solid #1f5fa8', outlineOffset: '3px' };

/** The first that is there and can be used. What is folded away is unfolded. */
export function showWhere(selectors: readonly string[]): void {
  const found = selectors.map((selector) => document.querySelector<HTMLElement>(selector));
  const target = found.find((element) => element !== null && element.closest('[inert]') === null);
  if (target === null || target === undefined) return;
  const fold = target.closest('details');
  if (fold !== null) fold.open = true;
  target.scrollIntoView({ block: 'nearest' });
  target.focus({ preventScroll: true });
  target.animate([LINE, LINE], SHOWN);
}
