import { useId } from 'preact/hooks';
import './clock.css';

type DateFieldProps = {
  readonly label: string;
  /** YYYY-MM-DD; '' for none. */
  readonly value: string;
  readonly onDate: (date: string) => void;
  /** Marks the field as refused; the reason stands below, under the id `describedBy`. */
  readonly isRefused?: boolean;
  readonly describedBy?: string;
};

/** A day, in the browser's own date field. A refused day stays in it. */
export function DateField({ label, value, onDate, isRefused, describedBy }: DateFieldProps) {
  const id = useId();
  return (
    <div class="labelled">
      <label for={id}>{label}</label>
      <input
        id={id}
        class="field date-field"
        type="date"
        // Without it the year takes six digits.
        max="2099-12-31"
        value={value}
        aria-invalid={isRefused ?? false}
        aria-describedby={describedBy}
        onChange={(event) => onDate(event.currentTarget.value)}
      />
    </div>
  );
}
