import { useEffect, useId, useRef, useState } from 'preact/hooks';

type ReasonFormProps = {
  readonly label: string;
  readonly button: string;
  readonly primary?: boolean;
  /** Given only a reason with words in it. */
  readonly give: (reason: string) => void;
  /** Escape, or Cancel. Without it there is nothing to cancel. */
  readonly leave?: () => void;
};

/** Asks for a reason in one line, with the cursor in it; Enter gives it. */
export function ReasonForm({ label, button, primary = false, give, leave }: ReasonFormProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [missing, setMissing] = useState(false);
  useEffect(() => field.current?.focus(), []);
  const submit = (event: Event) => {
    event.preventDefault();
    const reason = field.current?.value.trim() ?? '';
    if (reason !== '') return give(reason);
    setMissing(true);
    field.current?.focus();
  };
  return (
    <form
      class="reason-form"
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !leave) return;
        // The popover around it stays.
        event.preventDefault();
        leave();
      }}
    >
      <label for={id} class="small">
        {label}
      </label>
      <input
        ref={field}
        id={id}
        class="field"
        type="text"
        autocomplete="off"
        data-first
        aria-invalid={missing}
        aria-describedby={missing ? `${id}-missing` : undefined}
        onInput={() => setMissing(false)}
      />
      {missing ? (
        <p id={`${id}-missing`} class="small reason-missing" role="alert">
          Write a reason: it is kept with the case.
        </p>
      ) : null}
      <div class="row end">
        {leave ? (
          <button type="button" class="button plain" onClick={leave}>
            Cancel
          </button>
        ) : null}
        <button type="submit" class={primary ? 'button primary' : 'button'}>
          {button}
        </button>
      </div>
    </form>
  );
}
