// A dialog over the page: its title, the button that closes it, and what it is about.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { text } from '../text/index.ts';

interface Props {
  readonly title: string;
  /** Of the element that is its title; unlike any other's. */
  readonly id: string;
  /** Beside `help`, which all have. */
  readonly class?: string;
  readonly onClose: () => void;
  /** They are handed what closes it. */
  readonly children: (close: () => void) => ComponentChildren;
}

/** A modal dialog keeps the focus inside and gives it back when it closes. */
export function Modal({ title, id, class: more, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const close = () => dialog.current?.close();
  return (
    <dialog ref={dialog} class={more === undefined ? 'help' : `help ${more}`} aria-labelledby={id} onClose={onClose}>
      <div class="section-head">
        <h2 id={id}>{title}</h2>
        <button type="button" class="quiet" onClick={close}>
          {text.shell.close}
        </button>
      </div>
      {children(close)}
    </dialog>
  );
}
