// A word that explains itself: by pointing at it, by focus, by tap; Escape puts the explanation away. Once in a section, where the word matters.
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { TermId } from '../model/terms.ts';
import { useStore } from '../store/index.ts';
import { focusSoon } from './focus.ts';
import { useIsPaper } from './paper.ts';

/** The element of the explanation, of which there is one at a time. */
export const TIP = 'term-tip';

/** Milliseconds that a pointer has to rest on the word, and may be away from it. */
const [REST, AWAY] = [220, 260];

interface Props {
  readonly id: TermId;
  readonly children: ComponentChildren;
}

/** On paper it is the bare word. */
export function Term(props: Props) {
  return useIsPaper() ? <>{props.children}</> : <TermButton {...props} />;
}

function TermButton({ id, children }: Props) {
  const { explained } = useStore().helping;
  const self = useRef<HTMLButtonElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const isOpen = explained.value?.anchor === self.current && explained.value !== undefined;
  const open = () => {
    if (self.current !== null) explained.value = { id, anchor: self.current };
  };
  const close = () => {
    if (explained.peek()?.anchor === self.current) explained.value = undefined;
  };
  const later = (what: () => void, wait: number) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(what, wait);
  };
  /** Somebody who reads the explanation, or goes on in it, keeps it. */
  const closeUnlessUsed = () => {
    const tip = document.getElementById(TIP);
    if (tip?.matches(':hover, :focus-within') !== true && document.activeElement !== self.current) close();
  };
  return (
    <button
      ref={self}
      type="button"
      class="term"
      data-term={id}
      aria-describedby={isOpen ? TIP : undefined}
      onPointerEnter={(event) => event.pointerType === 'mouse' && later(open, REST)}
      onPointerLeave={() => later(closeUnlessUsed, AWAY)}
      onFocus={open}
      onBlur={() => later(closeUnlessUsed, 0)}
      onClick={(event) => {
        open();
        // A key was pressed: the explanation has something to go on with.
        if (event.detail === 0) focusSoon(`#${TIP} button`);
      }}
    >
      {children}
    </button>
  );
}
