// The element that a board lives in: its size in CSS and device pixels, what changes it, and a sentence where nothing can be drawn.
import { INK, PAPER } from './palette.ts';

/** Device pixels per CSS pixel at most, and device pixels in all: beyond these a frame costs more than anybody sees. */
const MAX_RATIO = 3;
const MAX_PIXELS = 10_000_000;

export interface StageSize {
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Device pixels per CSS pixel. */
  readonly ratio: number;
}

/** Can this page draw with WebGL? Asked before Phaser boots, which would throw out of our reach. */
export function hasWebGL(): boolean {
  try {
    return document.createElement('canvas').getContext('webgl') !== null;
  } catch {
    return false;
  }
}

/** The host's size in CSS pixels, at least 1, and the page's pixel ratio. */
export function sizeOf(host: HTMLElement): StageSize {
  const [width, height] = [Math.max(1, host.clientWidth), Math.max(1, host.clientHeight)];
  const most = Math.min(MAX_RATIO, Math.sqrt(MAX_PIXELS / (width * height)));
  return { width, height, ratio: Math.max(1, Math.min(window.devicePixelRatio, most)) };
}

/** Puts a sentence in the host instead of a map. */
export function showSentence(host: HTMLElement, sentence: string): void {
  const message = document.createElement('p');
  message.textContent = sentence;
  Object.assign(message.style, { margin: '0', padding: '2em', background: PAPER, color: INK });
  host.append(message);
}

/** The board's own element, as large as the host. */
export function makeElement(host: HTMLElement): HTMLElement {
  const element = document.createElement('div');
  Object.assign(element.style, {
    position: 'relative',
    width: '100%',
    height: '100%',
    overflow: 'hidden',
    touchAction: 'none',
    userSelect: 'none',
  });
  host.append(element);
  return element;
}

/** Calls when the element's size changes, or the screen's pixel ratio does: the window goes to another screen. Returns what ends it. */
export function watchSize(element: HTMLElement, hear: () => void): () => void {
  const sizes = new ResizeObserver(hear);
  sizes.observe(element);
  let ratio: MediaQueryList | undefined;
  const follow = (): void => {
    ratio?.removeEventListener('change', changed);
    ratio = matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`);
    ratio.addEventListener('change', changed);
  };
  const changed = (): void => {
    follow();
    hear();
  };
  follow();
  return () => {
    sizes.disconnect();
    ratio?.removeEventListener('change', changed);
  };
}
