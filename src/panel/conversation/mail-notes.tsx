import { Icon } from '../icon.tsx';
import type { OpenMailState, Session } from '../session.ts';
import { openDialog } from '../shell/dialogs.ts';
import { attachedQuestions } from './attached-questions.ts';
import { FollowUpNote } from './follow-up-note.tsx';
import { isOfSameMail } from './same-mail.ts';

/** What the officer should know of the open mail before its questions: what follows up what, and what is missing. */
export function MailNotes({ session }: { session: Session }) {
  const mail = session.tab.value;
  if (mail?.state !== 'mail' || session.detached.value) return null;
  return (
    <>
      <FollowUpNote session={session} mail={mail} />
      <OtherCase session={session} mail={mail} />
      {session.current.value ? null : <Collapsed mail={mail} />}
      <Attached mail={mail} />
      {mail.clipped ? <Clipped /> : null}
    </>
  );
}

type OfMail = { readonly session: Session; readonly mail: OpenMailState };

/** The open mail has a case of its own, and an earlier one of its conversation has another: perhaps of this very mail. */
function OtherCase({ session, mail }: OfMail) {
  const current = session.current.value;
  if (!current || current.source.messageId !== mail.key.messageId) return null;
  const others = session.ofConversation.value.filter(({ id }) => id !== current.id);
  const draft = others.filter((other) => isOfSameMail(other, current)).at(-1);
  const other = draft ?? others.at(-1);
  if (!other) return null;
  const name = other.reference || other.subject;
  return (
    <div class="note mail-note">
      <Icon icon="info" />
      <div class="grow">
        <p>
          {draft
            ? `You have a draft for this mail: ${name}. It was begun before the mail was moved, so it was not taken up by itself.`
            : `This conversation already has a case: ${name}.`}
        </p>
        <button type="button" class="link" onClick={() => void session.showCase(other.id)}>
          {draft ? 'Go on with that draft' : 'Show that case'}
        </button>
      </div>
    </div>
  );
}

/** The request may be in a message that the webmail has folded away. */
function Collapsed({ mail }: { mail: OpenMailState }) {
  const count = (mail.conversation ?? []).filter(({ state }) => state === 'collapsed').length;
  if (count === 0) return null;
  return (
    <div class="note mail-note">
      <Icon icon="mail" />
      <p class="grow">
        {count === 1 ? 'Another message' : 'Other messages'} of this conversation {count === 1 ? 'is' : 'are'}{' '}
        collapsed. If the request is there, open it in the mail: it is then read.
      </p>
    </div>
  );
}

function Attached({ mail }: { mail: OpenMailState }) {
  const words = attachedQuestions(mail);
  if (words === null) return null;
  return (
    <div class="note amber mail-note">
      <Icon icon="file-text" />
      <div class="grow">
        <p>{words}</p>
        <button type="button" class="link" onClick={() => openDialog('paste')}>
          Paste a request
        </button>
      </div>
    </div>
  );
}

function Clipped() {
  return (
    <div class="note amber mail-note">
      <Icon icon="triangle-alert" />
      <p class="grow">
        The webmail shows only the beginning of this mail, so its last questions may be missing. Open “View
        entire message” at its end and add what is missing.
      </p>
    </div>
  );
}
