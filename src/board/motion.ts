// Is the view being moved by hand? A movement ends when it has had no step for a moment.

/** Milliseconds without a step after which the view counts as at rest. */
const REST = 110;

export class Motion {
  private readonly onEnd: () => void;
  private timer: number | undefined;
  private last = 0;

  constructor(onEnd: () => void) {
    this.onEnd = onEnd;
  }

  get isOn(): boolean {
    return this.timer !== undefined;
  }

  step(): void {
    this.last = performance.now();
    this.timer ??= window.setTimeout(() => this.look(), REST);
  }

  /** Ends it without a word. */
  stop(): void {
    window.clearTimeout(this.timer);
    this.timer = undefined;
  }

  /** One timer for all steps: it waits on while there have been others. */
  private look(): void {
    const left = this.last + REST - performance.now();
    this.timer = left > 0 ? window.setTimeout(() => this.look(), left) : undefined;
    if (left <= 0) this.onEnd();
  }
}
