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
};

/**
 * A one-line field that tells every change. What is typed is never overwritten: a value from elsewhere (undo, another
 * window) is taken over only once what was typed last has come back, or the field was left. Spaces at its ends are the
 * field's own until then.
 */
export function SoonField(props: SoonFieldProps) {
  const input = useRef<HTMLInputElement>(null);
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
  return (
    <input
      ref={input}
      class={props.class ?? 'field'}
      type="text"
      aria-label={props.label}
      title={props.label}
      placeholder={props.placeholder ?? ''}
      defaultValue={value}
      data-first={props.first ?? false}
      spellcheck={false}
      autocomplete="off"
      onInput={(event) => {
        typed.current = event.currentTarget.value;
        props.onText(event.currentTarget.value);
      }}
      onBlur={leave}
    />
  );
}
