// The button that opens the menu of layers, and the menu. While it is there, the layers are worked out.
import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import { useStore } from '../store/index.ts';
import { followLayers } from '../store/layer-work.ts';
import { text } from '../text/index.ts';
import { LayerChoices } from './layer-choices.tsx';

export function LayerMenu() {
  const store = useStore();
  const open = useSignal(false);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  useEffect(() => followLayers(store), [store]);
  const close = () => {
    open.value = false;
    button.current?.focus();
  };
  return (
    <div class={open.value ? 'layers open' : 'layers'}>
      <button
        type="button"
        ref={button}
        class={store.layering.on.value > 0 ? 'layers-button on' : 'layers-button'}
        aria-expanded={open.value}
        aria-controls={id}
        onClick={() => (open.value = !open.value)}
      >
        <SheetsPicture />
        <span>{text.layers.openCount(store.layering.on.value)}</span>
      </button>
      <div
        id={id}
        class="layers-sheet"
        role="group"
        aria-label={text.layers.title}
        hidden={!open.value}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          close();
        }}
      >
        {open.value && <LayerChoices onClose={close} />}
      </div>
    </div>
  );
}

function SheetsPicture() {
  return (
    <svg viewBox="0 0 24 24" width="18" height="18" aria-hidden="true">
      <path
        d="M12 3 21 8 12 13 3 8zM3.5 12.2 12 17l8.5-4.8M3.5 16.2 12 21l8.5-4.8"
        fill="none"
        stroke="currentColor"
        stroke-width="1.8"
        stroke-linejoin="round"
      />
    </svg>
  );
}
