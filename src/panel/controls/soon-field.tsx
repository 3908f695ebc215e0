import { useEffect, useRef } from 'preact/hooks';

type SoonFieldProps = {
  readonly value: string;
  readonly label: string;
  readonly onText: (text: string) => void;
  readonly onLeave?: () => void;
  readonly placeholder?: string;
  readonly class?: string;
  readonly first?: boolean;
};

/**
 * A one-line field that tells every change. What is typed is never overwritten: a value from elsewhere (undo, another
 * window) is taken over only while the field is not focused, or when it is not what was typed last.
 */
export function SoonField(props: SoonFieldProps) {
  const input = useRef<HTMLInputElement>(null);
  const typed = useRef<string | null>(null);
  useEffect(() => {
    if (typed.current === props.value) typed.current = null;
    if (input.current && typed.current === null) input.current.value = props.value;
  }, [props.value]);
  return (
    <input
      ref={input}
      class={props.class ?? 'field'}
      type="text"
      aria-label={props.label}
      title={props.label}
      placeholder={props.placeholder ?? ''}
      defaultValue={props.value}
      data-first={props.first ?? false}
      spellcheck={false}
      autocomplete="off"
      onInput={(event) => {
        typed.current = event.currentTarget.value;
        props.onText(event.currentTarget.value);
      }}
      onBlur={() => void props.onLeave?.()}
    />
  );
}
