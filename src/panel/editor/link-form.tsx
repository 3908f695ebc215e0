import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../controls/icon.tsx';
import { type DraftPlace, Kept, useDraft } from '../session/draft.tsx';
import { addressOf } from './links.ts';

type LinkFormProps = {
  readonly keep: DraftPlace;
  /** The address as it is; '' for a new link. */
  readonly href: string;
  readonly apply: (href: string) => void;
  /** Null when there is no link to take away. */
  readonly remove: (() => void) | null;
  readonly cancel: () => void;
};

/** Where a link leads: one line in place of the tools. Enter sets it, Escape goes back to the text. */
export function LinkForm({ keep, href, apply, remove, cancel }: LinkFormProps) {
  const id = useId();
  const draft = useDraft(keep.session, keep.owner, keep.form, { href });
  const input = useRef<HTMLInputElement>(null);
  const [refused, setRefused] = useState(false);
  useLayoutEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, []);
  const leave = (act: () => void) => {
    draft.drop();
    act();
  };
  const submit = (event: Event) => {
    event.preventDefault();
    const address = addressOf(draft.typed.href);
    if (address === null) setRefused(true);
    else leave(() => apply(address));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    leave(cancel);
  };
  return (
    <form class="rich-link" onSubmit={submit} onKeyDown={onKeyDown} noValidate>
      <input
        ref={input}
        class="field"
        type="text"
        inputMode="url"
        aria-label="Link address"
        placeholder="https://… or a mail address"
        value={draft.typed.href}
        aria-invalid={refused}
        aria-describedby={`${id}-problem`}
        spellcheck={false}
        autocomplete="off"
        onInput={(event) => {
          setRefused(false);
          draft.type({ href: event.currentTarget.value });
        }}
      />
      <button type="submit" class="button">
        {href === '' ? 'Link' : 'Change'}
      </button>
      {remove ? <Remove act={() => leave(remove)} /> : null}
      <Kept draft={draft} />
      <span class="rich-link-problem" id={`${id}-problem`} role="status">
        {refused ? 'Type a web address (https://…) or a mail address.' : ''}
      </span>
    </form>
  );
}

function Remove({ act }: { act: () => void }) {
  return (
    <button type="button" class="button plain square" onClick={act} title="Remove the link">
      <Icon icon="unlink" name="Remove the link" />
    </button>
  );
}
