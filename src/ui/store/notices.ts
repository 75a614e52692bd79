// Messages to the person: those that stay until dismissed, and sentences for the live region.
import { signal } from '@preact/signals';
import type { Problem } from '../../scenario/index.ts';

export interface Notice {
  readonly id: number;
  readonly kind: 'info' | 'error';
  readonly title: string;
  readonly problems?: readonly Problem[];
  /** Shown as a button. */
  readonly action?: { readonly label: string; readonly run: () => void };
}

/** Messages kept at once; the oldest go first. */
const KEPT = 4;

export function makeNotices() {
  const list = signal<readonly Notice[]>([]);
  const spoken = signal('');
  let count = 0;
  let ear: string[] | undefined;
  const dismiss = (id: number) => {
    list.value = list.value.filter((notice) => notice.id !== id);
  };
  return {
    list,
    /** The sentence that the live region reads out. */
    spoken,
    dismiss,
    add(notice: Omit<Notice, 'id'>): void {
      count += 1;
      const others = list.value.filter(({ title }) => title !== notice.title);
      list.value = [...others.slice(1 - KEPT), { ...notice, id: count }];
    },
    /** Messages whose button would do something to what is no longer open go. */
    dropActions(): void {
      list.value = list.value.filter(({ action }) => action === undefined);
    },
    /** Says a sentence; the same one twice is told apart by a blank, so that it is read out again. */
    say(sentence: string): void {
      if (ear !== undefined) ear.push(sentence);
      else spoken.value = sentence === spoken.peek() ? `${sentence} ` : sentence;
    },
    /** What is said while something is done, for who says it in its own place: the live region stays as it is. */
    overhear(act: () => void): readonly string[] {
      const heard: string[] = [];
      ear = heard;
      try {
        act();
      } finally {
        ear = undefined;
      }
      return heard;
    },
  };
}

export type Notices = ReturnType<typeof makeNotices>;
