import { useEffect, useRef } from 'preact/hooks';

type SoonFieldProps = {
  readonly value: string;
  readonly label: string;
  readonly onText: (text: string) => void;
  /** The field was left: what was typed is to be shown everywhere. */
  readonly onLeave: () => void;
  readonly placeholder?: string;
  readonly class?: string;
  readonly first?: boolean;
  /** So many lines high, and it takes more than one; one line when left out. */
  readonly lines?: number;
};

/**
 * A field of plain words that tells every change. What is typed is never overwritten: a value from elsewhere (undo, another
 * window) is taken over only once what was typed last has come back, or the field was left. Spaces at its ends are the
 * field's own until then.
 */
export function SoonField(props: SoonFieldProps) {
  const input = useRef<Field>(null);
  const typed = useRef<string | null>(null);
  const { value } = props;
  useEffect(() => {
    const { current } = input;
    if (typed.current?.trim() === value.trim()) typed.current = null;
    else if (current && typed.current === null && current.value !== value) current.value = value;
  }, [value]);
  const leave = () => {
    typed.current = null;
    if (input.current?.value.trim() === value.trim()) input.current.value = value;
    props.onLeave();
  };
  const shared = {
    class: props.class ?? 'field',
    'aria-label': props.label,
    title: props.label,
    placeholder: props.placeholder ?? '',
    defaultValue: value,
    'data-first': props.first ?? false,
    autocomplete: 'off',
    onInput: (event: { readonly currentTarget: Field }) => {
      typed.current = event.currentTarget.value;
      props.onText(event.currentTarget.value);
    },
    onBlur: leave,
  } as const;
  const take = (field: Field | null) => {
    input.current = field;
  };
  return props.lines === undefined ? (
    <input ref={take} {...shared} type="text" spellcheck={false} />
  ) : (
    <textarea ref={take} {...shared} rows={props.lines} />
  );
}

type Field = HTMLInputElement | HTMLTextAreaElement;
