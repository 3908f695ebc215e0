import { useRef } from 'preact/hooks';
import { isDate } from '../../domain/law/dates.ts';
import { DateField } from '../controls/date-field.tsx';
import { leadTo } from '../controls/lead.ts';
import { useSubmit } from '../controls/use-submit.ts';
import { Kept, useDraft } from '../session/draft.tsx';
import { type Session, useSession } from '../session/session.ts';
import { notSaved } from '../session/toasts.ts';
import { FromFile } from './from-file.tsx';
import { PasteArea } from './paste-area.tsx';
import { readBlocks, useReading } from './use-reading.ts';
import { WhatWasRead } from './what-was-read.tsx';
import './paste.css';

type Fields = {
  readonly name: string;
  readonly email: string;
  readonly receivedOn: string;
  readonly subject: string;
};

/** The words of a request, who asked and when, what was read of it, and the way on. */
export function PasteForm({ done }: { done: () => void }) {
  const session = useSession();
  const form = useRef<HTMLFormElement>(null);
  const box = useDraft(session, '', 'paste', { words: '' });
  const { words } = box.typed;
  const { state, take } = useReading(session, words);
  const read = state.is === 'read' ? state : null;
  const about = useDraft(session, '', 'paste about', proposed(session, read?.reading.request.requester));
  const fields = about.typed;
  const discard = () => {
    box.drop();
    about.drop();
  };
  const leave = () => {
    discard();
    done();
  };
  const start = useSubmit(async () => {
    if (!read) return;
    const { name, email, subject, receivedOn } = trimmed(fields);
    // The field says what is wrong with it.
    if (receivedOn !== '' && !isDate(receivedOn))
      return leadTo(() => form.current?.querySelector<HTMLElement>('.date-field .field'));
    const requester = { name, email };
    const reading = readBlocks(read.blocks, subject, requester);
    try {
      await session.startPasted({ reading, requester, subject, receivedOn: receivedOn || null });
      leave();
    } catch (error) {
      session.problem(notSaved(error));
    }
  });
  return (
    <form ref={form} class="stack paste" onSubmit={start}>
      <h2 id="paste-title">Paste a request</h2>
      <Kept draft={{ isKept: box.isKept || (words === '' && about.isKept), drop: discard }} />
      <PasteArea words={words} onWords={(now) => box.type({ words: now })} take={take} />
      <FromFile onWords={(now) => box.type({ words: now })} take={take} />
      <WhatWasRead state={state} words={words} />
      <PasteFields fields={fields} today={session.today()} set={about.type} />
      <div class="row end">
        <button type="button" class="button" onClick={leave}>
          Cancel
        </button>
        <button type="submit" class="button primary" disabled={read === null}>
          Start the case
        </button>
      </div>
    </form>
  );
}

type Requester = { readonly name: string; readonly email: string };

/** A pasted mail names its sender; a letter most often came today. */
function proposed(session: Session, requester: Requester = { name: '', email: '' }): Fields {
  return { name: requester.name, email: requester.email, receivedOn: session.today(), subject: '' };
}

function trimmed({ name, email, receivedOn, subject }: Fields): Fields {
  return { name: name.trim(), email: email.trim(), receivedOn, subject: subject.trim() };
}

type PasteFieldsProps = {
  readonly fields: Fields;
  readonly today: string;
  readonly set: (changed: Partial<Fields>) => void;
};

function PasteFields({ fields, today, set }: PasteFieldsProps) {
  const typing = (field: keyof Fields) => ({
    class: 'field',
    value: fields[field],
    autocomplete: 'off',
    onInput: (event: { currentTarget: HTMLInputElement }) => set({ [field]: event.currentTarget.value }),
  });
  return (
    <div class="paste-fields">
      <label class="labelled">
        <span>Requester</span>
        <input type="text" {...typing('name')} />
      </label>
      <label class="labelled">
        <span>Email</span>
        <input type="email" {...typing('email')} />
      </label>
      <DateField
        label="Received on"
        value={fields.receivedOn}
        max={today}
        onDate={(receivedOn) => set({ receivedOn })}
      />
      <label class="labelled">
        <span>Subject</span>
        <input type="text" {...typing('subject')} />
      </label>
    </div>
  );
}
