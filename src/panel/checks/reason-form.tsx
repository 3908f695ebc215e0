import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useSubmit } from '../controls/use-submit.ts';
import { Kept, useDraft } from '../session/draft.tsx';
import { useSession } from '../session/session.ts';

type ReasonFormProps = {
  /** Which form of the case in hand it is, for what is half typed in it. */
  readonly form: string;
  readonly label: string;
  readonly button: string;
  readonly primary?: boolean;
  /** Given only a reason with words in it. Gives null where it could not be stored: it then stays typed. */
  readonly give: (reason: string) => Promise<unknown>;
  /** Escape, or Cancel. Without it there is nothing to cancel. */
  readonly leave?: () => void;
};

/** Asks for a reason in one line, with the cursor in it; Enter gives it. */
export function ReasonForm(props: ReasonFormProps) {
  const session = useSession();
  const { form, label, give, leave } = props;
  const id = useId();
  const draft = useDraft(session, session.current.value?.id ?? '', form, { reason: '' });
  const cancel = () => {
    draft.drop();
    leave?.();
  };
  const field = useRef<HTMLInputElement>(null);
  const [missing, setMissing] = useState(false);
  useEffect(() => field.current?.focus(), []);
  const submit = useSubmit(async () => {
    const reason = draft.typed.reason.trim();
    if (reason !== '') {
      if ((await give(reason)) !== null) draft.drop();
      return;
    }
    setMissing(true);
    field.current?.focus();
  });
  return (
    <form
      class="reason-form"
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !leave) return;
        // The popover around it stays.
        event.preventDefault();
        cancel();
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
        value={draft.typed.reason}
        onInput={(event) => {
          setMissing(false);
          draft.type({ reason: event.currentTarget.value });
        }}
      />
      <Kept draft={draft} />
      {missing ? (
        <p id={`${id}-missing`} class="small reason-missing" role="alert">
          Write a reason: it is kept with the case.
        </p>
      ) : null}
      <Buttons {...props} cancel={cancel} />
    </form>
  );
}

function Buttons({ button, primary = false, leave, cancel }: ReasonFormProps & { cancel: () => void }) {
  return (
    <div class="row end">
      {leave ? (
        <button type="button" class="button plain" onClick={cancel}>
          Cancel
        </button>
      ) : null}
      <button type="submit" class={primary ? 'button primary' : 'button'}>
        {button}
      </button>
    </div>
  );
}
