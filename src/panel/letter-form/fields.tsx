import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { SoonField } from '../controls/soon-field.tsx';

/// Fields of the reply's forms. What is typed is never overwritten: a value from elsewhere (undo, another window) is taken
/// over only while the field is not focused.

type FormProps = {
  readonly title: string;
  /** True where what is inside begins with a title of its own: the form's is then only read out. */
  readonly spoken?: boolean;
  readonly note?: string;
  readonly children: ComponentChildren;
};

/** What a letter needs beside the answers, in a frame with its title. */
export function Form({ title, spoken, note, children }: FormProps) {
  const id = useId();
  return (
    <section class="card stack reply-form" id="reply-form" aria-labelledby={id}>
      <h2 id={id} class={spoken ? 'spoken' : ''}>
        {title}
      </h2>
      {note === undefined ? null : <p class="small quiet">{note}</p>}
      {children}
    </section>
  );
}

type TextFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly onText: (text: string) => void;
  readonly onLeave: () => void;
  readonly placeholder?: string;
};

/** One line of text under its name. */
export function TextField({ label, ...field }: TextFieldProps) {
  return (
    <div class="labelled">
      <span aria-hidden="true">{label}</span>
      <SoonField label={label} {...field} />
    </div>
  );
}

type NumberFieldProps = {
  readonly label: string;
  readonly value: number;
  readonly onNumber: (number: number) => void;
  readonly onLeave: () => void;
};

/** A number that is not negative; an empty field counts as none. */
export function NumberField({ label, value, onNumber, onLeave }: NumberFieldProps) {
  const input = useRef<HTMLInputElement>(null);
  useUnlessFocused(input, String(value));
  return (
    <input
      ref={input}
      class="field number"
      type="number"
      inputMode="decimal"
      min="0"
      step="any"
      aria-label={label}
      title={label}
      defaultValue={String(value)}
      onInput={({ currentTarget }) => {
        if (currentTarget.validity.valid) onNumber(Number(currentTarget.value));
      }}
      onBlur={onLeave}
    />
  );
}

function useUnlessFocused(input: { readonly current: HTMLInputElement | null }, value: string): void {
  useEffect(() => {
    const { current } = input;
    if (current && current !== document.activeElement) current.value = value;
  }, [value]);
}
