// A button by which a file is chosen; the browser's own field for it is hidden, and emptied so that the same file can be chosen again.
import { useRef } from 'preact/hooks';

interface Props {
  readonly label: string;
  readonly name: string;
  readonly title?: string;
  readonly class?: string;
  /** By this the focus finds the button. */
  readonly mark?: string;
  readonly off?: boolean;
  readonly onFile: (file: File) => Promise<void>;
}

export function FileButton({ label, name, title, class: look, mark, off, onFile }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        type="button"
        class={look}
        title={title}
        data-turn={mark}
        aria-disabled={off}
        onClick={() => input.current?.click()}
      >
        {label}
      </button>
      <input
        ref={input}
        class="hidden"
        type="file"
        name={name}
        accept=".json,application/json"
        tabIndex={-1}
        aria-label={label}
        onChange={(event) => {
          const field = event.currentTarget;
          const file = field.files?.[0];
          if (file !== undefined) void onFile(file).then(() => (field.value = ''));
        }}
      />
    </>
  );
}
