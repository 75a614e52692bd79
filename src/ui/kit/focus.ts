// Where the keyboard goes on when the thing that had it has left the screen.

/** What a turn that is played by hand shows next: the hand-over, the orders, or the result. */
export const NEXT_IN_TURN = '[data-turn="ready"], [data-mark="orders"], [data-mark="result"]';

/** Focuses what fits the first selector, else the next, once what has just changed is on the screen. */
export function focusSoon(...selectors: readonly string[]): void {
  requestAnimationFrame(() => {
    const found = selectors.map((selector) => document.querySelector<HTMLElement>(selector));
    found.find((element) => element !== null)?.focus();
  });
}
