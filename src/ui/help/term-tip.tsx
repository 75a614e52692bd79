// The explanation of a word, beside the word: what it means, its rules, and the way to all words.
import { useLayoutEffect, useRef } from 'preact/hooks';
import { TIP } from '../kit/term.tsx';
import { TERMS } from '../model/terms.ts';
import { useStore } from '../store/index.ts';
import type { Explained } from '../store/helping.ts';
import { text } from '../text/index.ts';

/** Pixels between word and explanation, and to the edge of the window. */
const [SPACE, EDGE] = [4, 8];

/** Below the word where there is room, else above it; never over an edge. */
function place(tip: HTMLElement, anchor: HTMLElement): void {
  const [word, own] = [anchor.getBoundingClientRect(), tip.getBoundingClientRect()];
  const below = word.bottom + SPACE;
  const top = below + own.height + EDGE <= innerHeight ? below : Math.max(EDGE, word.top - SPACE - own.height);
  const left = Math.max(EDGE, Math.min(word.left, innerWidth - own.width - EDGE));
  tip.style.setProperty('left', `${left}px`);
  tip.style.setProperty('top', `${top}px`);
}

/** Closes it by Escape, by a tap elsewhere, and when what it stands beside moves away. */
function useClosing({ anchor }: Explained): void {
  const { explained } = useStore().helping;
  // Before it is painted: the next key may come at once.
  useLayoutEffect(() => {
    const stop = new AbortController();
    const options = { capture: true, signal: stop.signal };
    const close = () => (explained.value = undefined);
    const isOwn = ({ target }: Event) =>
      target instanceof Node && (anchor.contains(target) || document.getElementById(TIP)?.contains(target) === true);
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      if (document.getElementById(TIP)?.contains(document.activeElement) === true) anchor.focus();
      close();
    };
    window.addEventListener('keydown', onKey, options);
    window.addEventListener('pointerdown', (event) => !isOwn(event) && close(), options);
    window.addEventListener('scroll', (event) => !isOwn(event) && close(), options);
    return () => stop.abort();
  }, [anchor, explained]);
}

export function TermTip() {
  const now = useStore().helping.explained.value;
  return now === undefined ? null : <Tip key={now.id} now={now} />;
}

function Tip({ now }: { readonly now: Explained }) {
  const { explained } = useStore().helping;
  const tip = useRef<HTMLElement>(null);
  useClosing(now);
  useLayoutEffect(() => {
    if (tip.current === null) return;
    // Above everything, dialogs too; where a browser does not know that it is above the panels.
    if ('showPopover' in tip.current) tip.current.showPopover();
    place(tip.current, now.anchor);
  });
  const [word, meaning] = text.glossary[now.id];
  const { rules } = TERMS[now.id];
  return (
    <aside
      ref={tip}
      id={TIP}
      class="term-tip"
      aria-label={word}
      popover="manual"
      onPointerLeave={() => document.activeElement !== now.anchor && (explained.value = undefined)}
    >
      <b>{word}</b>
      <p>{meaning}</p>
      <div class="row">
        {rules.length > 0 && <small>{text.wordHelp.rules(rules)}</small>}
        <MoreButton now={now} />
      </div>
    </aside>
  );
}

/** Where the explanation goes on: the word among all words. */
function MoreButton({ now: { id, anchor } }: { readonly now: Explained }) {
  const { explained, sheet } = useStore().helping;
  const close = () => (explained.value = undefined);
  return (
    <button
      type="button"
      class="quiet"
      onBlur={({ relatedTarget }) => relatedTarget !== anchor && close()}
      onClick={() => {
        close();
        sheet.value = { word: id };
      }}
    >
      {text.wordHelp.more}
    </button>
  );
}
