import { useEffect, useId, useRef } from 'preact/hooks';
import { UnverifiedMark } from '../controls/unverified-mark.tsx';

type SettingFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly onText: (text: string) => void;
  readonly onLeave: () => void;
  /** What it is for, where the label does not say it all. */
  readonly hint?: string;
  readonly placeholder?: string;
  /** What is to be looked up of the value; null or left out where it was checked. */
  readonly toCheck?: string | null;
  /** Why what is typed is not taken; null or left out where it is. */
  readonly problem?: string | null;
  /** Takes several lines, such as an address. */
  readonly lines?: boolean;
};

/**
 * A labelled field that tells every change. What is typed is never overwritten: a value from elsewhere (undo, another
 * window) is taken over only once what was typed last has come back, or while the field is not focused.
 */
export function SettingField({
  label,
  value,
  onText,
  onLeave,
  hint,
  placeholder,
  toCheck,
  problem,
  lines,
}: SettingFieldProps) {
  const id = useId();
  const frame = useRef<HTMLDivElement>(null);
  const typed = useRef<string | null>(null);
  useEffect(() => {
    const input = frame.current?.querySelector<HTMLInputElement>('.field');
    if (!input) return;
    if (typed.current === value || document.activeElement !== input) typed.current = null;
    if (typed.current === null && input.value !== value) input.value = value;
  }, [value]);
  const shared = {
    id,
    class: 'field',
    defaultValue: value,
    placeholder: placeholder ?? '',
    'aria-invalid': typeof problem === 'string',
    'aria-describedby':
      `${problem ? `${id}-problem ` : ''}${hint === undefined ? '' : `${id}-hint`}` || undefined,
    autocomplete: 'off',
    onInput: (event: { currentTarget: { value: string } }) => {
      typed.current = event.currentTarget.value;
      onText(event.currentTarget.value);
    },
    onBlur: onLeave,
  } as const;
  return (
    <div class="labelled" ref={frame}>
      <span>
        <label for={id}>{label}</label> <UnverifiedMark toCheck={toCheck ?? null} />
      </span>
      {lines ? <textarea {...shared} rows={2} /> : <input {...shared} type="text" />}
      {problem ? (
        <span class="small amber-words" role="status" id={`${id}-problem`}>
          {problem}
        </span>
      ) : null}
      {hint === undefined ? null : (
        <span class="hint small quiet" id={`${id}-hint`}>
          {hint}
        </span>
      )}
    </div>
  );
}
