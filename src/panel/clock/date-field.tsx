import { useEffect, useId, useRef } from 'preact/hooks';
import './clock.css';

type DateFieldProps = {
  readonly label: string;
  /** YYYY-MM-DD; '' for none. */
  readonly value: string;
  readonly onDate: (date: string) => void;
  /** The last day that it offers. */
  readonly max?: string;
  /** Marks the field as refused; the reason stands below, under the id `describedBy`. */
  readonly isRefused?: boolean;
  readonly describedBy?: string;
};

/**
 * A day, in the browser's own date field. A refused day stays in it. A year that is typed digit by digit is a day at each
 * digit ("0002", "0020"), of which many are not taken: so what is typed is left alone until it is left, or until it has come
 * back as the value.
 */
export function DateField({
  label,
  value,
  onDate,
  max = '2099-12-31',
  isRefused,
  describedBy,
}: DateFieldProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const first = useRef(value);
  const typed = useRef<string | null>(null);
  useEffect(() => {
    if (typed.current === value) typed.current = null;
    if (typed.current === null) show(input.current, value);
  }, [value]);
  return (
    <div class="labelled">
      <label for={id}>{label}</label>
      <input
        ref={input}
        id={id}
        class="field date-field"
        type="date"
        // Without it the year takes six digits.
        max={max}
        defaultValue={first.current}
        aria-invalid={isRefused ?? false}
        aria-describedby={describedBy}
        onChange={(event) => {
          typed.current = event.currentTarget.value;
          onDate(event.currentTarget.value);
        }}
        onBlur={() => {
          typed.current = null;
          show(input.current, value);
        }}
      />
    </div>
  );
}

function show(input: HTMLInputElement | null, value: string): void {
  if (input && input.value !== value) input.value = value;
}
