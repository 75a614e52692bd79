// The first moment in which the page is not busy with its first screen: what nobody sees before waits for it.

/** Milliseconds after which it waits no longer. */
const PATIENCE = 10_000;

/** The mark in the browser's own record of how the page started. */
export const DRAWN = 'abatis-drawn';

let tell: (() => void) | undefined;
const told = new Promise<void>((resolve) => (tell = resolve));

/** The map is drawn, or cannot be. */
export function becomeCalm(): void {
  if (tell !== undefined) performance.mark(DRAWN);
  tell?.();
  tell = undefined;
}

/** Resolves when the map is drawn, or cannot be, or has been waited for long enough. */
export function calm(): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<void>((resolve) => (timer = setTimeout(resolve, PATIENCE)));
  return Promise.race([told, late]).finally(() => clearTimeout(timer));
}
