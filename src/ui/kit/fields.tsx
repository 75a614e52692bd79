// Form fields with their labels, hints and complaints joined up for screen readers.
import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';

/**
 * Draws the field once more after what it tells was heard: where the change was refused, nothing else is drawn anew, and the field
 * would go on showing what was chosen.
 */
export function useTelling<T>(tell: (value: T) => void): (value: T) => void {
  const [, again] = useState(0);
  return (value) => {
    tell(value);
    again((count) => count + 1);
  };
}

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly hint?: string;
  /** Why the value is refused. */
  readonly bad?: string;
  readonly onEnter?: () => void;
  readonly children?: ComponentChildren;
  readonly maxLength?: number;
  readonly numeric?: boolean;
  readonly name?: string;
}

/** A line of text. */
export function TextField(props: FieldProps) {
  const { label, value, onInput, hint, bad, onEnter, children, maxLength, numeric, name } = props;
  const id = useId();
  const note = bad ?? hint;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <div class="field-row">
        <input
          id={id}
          name={name}
          type="text"
          inputMode={numeric ? 'numeric' : 'text'}
          autocomplete="off"
          spellcheck={false}
          maxLength={maxLength}
          value={value}
          aria-invalid={bad !== undefined}
          aria-describedby={note === undefined ? undefined : `${id}-note`}
          onInput={(event) => onInput(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || onEnter === undefined) return;
            event.preventDefault();
            onEnter();
          }}
        />
        {children}
      </div>
      {note !== undefined && (
        <p id={`${id}-note`} class={bad === undefined ? 'hint' : 'bad'}>
          {note}
        </p>
      )}
    </div>
  );
}

interface CheckProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly value?: string;
}

/** Yes or no. */
export function Check({ label, checked, onChange, value }: CheckProps) {
  const tell = useTelling(onChange);
  return (
    <label class="check">
      <input type="checkbox" value={value} checked={checked} onChange={(event) => tell(event.currentTarget.checked)} />
      <span>{label}</span>
    </label>
  );
}

interface SelectProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly text: string }[];
  readonly onChange: (value: T) => void;
  readonly hideLabel?: boolean;
  readonly name?: string;
}

/** One of several. */
export function SelectField<T extends string>({ label, value, options, onChange, hideLabel, name }: SelectProps<T>) {
  const id = useId();
  const tell = useTelling(onChange);
  return (
    <div class="field">
      <label for={id} class={hideLabel ? 'hidden' : ''}>
        {label}
      </label>
      <select
        id={id}
        name={name}
        value={value}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.currentTarget.value);
          if (chosen !== undefined) tell(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === value}>
            {option.text}
          </option>
        ))}
      </select>
    </div>
  );
}

interface ChoiceProps<T extends string> {
  readonly label: ComponentChildren;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly text: string; readonly off?: boolean }[];
  readonly onChange: (value: T) => void;
  readonly hideLabel?: boolean;
}

/** A row of radio buttons that looks like one control. */
export function Choice<T extends string>({ label, value, options, onChange, hideLabel = false }: ChoiceProps<T>) {
  const id = useId();
  const tell = useTelling(onChange);
  return (
    <fieldset class="choice">
      <legend class={hideLabel ? 'hidden' : ''}>{label}</legend>
      <div class="choice-row">
        {options.map((option) => (
          <label key={option.value} class={option.value === value ? 'on' : ''}>
            <input
              type="radio"
              name={id}
              value={option.value}
              checked={option.value === value}
              disabled={option.off}
              onChange={() => tell(option.value)}
            />
            <span>{option.text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
