import type { FoiCase } from '../../domain/case/case.ts';
import { kinshipWith, traceOf } from '../../domain/case/own-mail.ts';
import { openDialog } from '../controls/dialogs.ts';
import { Icon } from '../controls/icon.tsx';
import type { OpenMailState } from '../session/mailbox.ts';
import { useSession } from '../session/session.ts';
import { shortDate } from '../words/short-date.ts';
import { attachedQuestions } from './attached-questions.ts';
import { FollowUpNote } from './follow-up-note.tsx';

/** What the officer should know of the open mail before its questions: what follows up what, and what is missing. */
export function MailNotes() {
  const session = useSession();
  const mail = session.tab.value;
  if (mail?.state !== 'mail' || session.detached.value) return null;
  return (
    <>
      <FollowUpNote mail={mail} />
      <PassedOn mail={mail} />
      <ForwardNotShown mail={mail} />
      <PerhapsOfMail />
      <OtherCase mail={mail} />
      {session.current.value ? null : <Collapsed mail={mail} />}
      <Attached mail={mail} />
      {mail.clipped ? <Clipped /> : null}
    </>
  );
}

type OfMail = { readonly mail: OpenMailState };

/** So many cases are offered at most. */
const OFFERED = 3;

/** Cases that may be the open mail's. None is taken up before the officer says so: it may be somebody else's. */
function PerhapsOfMail() {
  const session = useSession();
  const cases = session.perhapsOfMail.value.slice(0, OFFERED);
  if (cases.length === 0) return null;
  return (
    <div class="note amber mail-note">
      <Icon icon="info" />
      <div class="grow stack">
        {cases.map((one) => (
          <p key={one.id}>
            {offerWords(one, session.today())}{' '}
            <button type="button" class="link" onClick={() => void session.joinOpenMail(one.id)}>
              Open it
            </button>
          </p>
        ))}
        <div class="row">
          <button type="button" class="link" onClick={() => void session.startAnew()}>
            Start anew
          </button>
        </div>
      </div>
    </div>
  );
}

/** "A case of Mon 16 Nov from Rowan Ashby may be this mail’s: FOI-2026-12." */
function offerWords({ receivedOn, requester, reference, subject }: FoiCase, today: string): string {
  const day = receivedOn === null ? '' : ` of ${shortDate(receivedOn, today)}`;
  const who = requester.name || requester.email;
  return `A case${day}${who === '' ? '' : ` from ${who}`} may be this mail’s: ${reference || subject}.`;
}

/** The open mail has a case of its own, and another mail of its conversation has one too. */
function OtherCase({ mail }: OfMail) {
  const session = useSession();
  const current = session.current.value;
  if (!current || kinshipWith(current, traceOf(mail)) !== 'same') return null;
  const offered = new Set(session.perhapsOfMail.value.map(({ id }) => id));
  const others = session.ofConversation.value.filter(({ id }) => id !== current.id && !offered.has(id));
  const other = others.at(-1);
  if (!other) return null;
  return (
    <div class="note mail-note">
      <Icon icon="info" />
      <div class="grow">
        <p>This conversation already has a case: {other.reference || other.subject}.</p>
        <button type="button" class="link" onClick={() => void session.showCase(other.id)}>
          Show that case
        </button>
      </div>
    </div>
  );
}

/** The clock of a request that was passed on, or sent in with a form, runs from the day on which the authority first had it. */
function PassedOn({ mail }: OfMail) {
  const session = useSession();
  const current = session.current.value;
  if (!current || kinshipWith(current, traceOf(mail)) !== 'same') return null;
  const words = receiptWords(mail, current.receivedOn, session.today());
  if (words === null) return null;
  return (
    <div class="note mail-note">
      <Icon icon="info" />
      <p class="grow">{words}</p>
    </div>
  );
}

/** Where the day of receipt was taken from; null where it is the day on which the mail came, and nothing speaks against it. */
function receiptWords(
  { reading, date }: OpenMailState,
  receivedOn: string | null,
  today: string,
): string | null {
  const { sentOn, sentOnSays } = reading.request;
  const came = date?.slice(0, 10);
  if (reading.forward === 'no-day' && receivedOn === (came ?? null))
    return 'This request was passed on, and the mail does not tell for sure when your authority first had it. If that was on another day, change the date above.';
  if (sentOn === undefined || receivedOn !== sentOn || came === sentOn) return null;
  const says = sentOnSays === 'form' ? 'the web form' : 'the forwarded mail';
  const passed = sentOnSays === 'form' ? 'This mail came' : 'It was passed on to you';
  const then = came === undefined ? '' : ` ${passed} on ${shortDate(came, today)}.`;
  return `Received ${shortDate(sentOn, today)}, as ${says} says.${then} If your authority had it on another day, change the date above.`;
}

/** A mail that passes another one on, without that one. */
function ForwardNotShown({ mail }: OfMail) {
  if (mail.reading.forward !== 'not-shown') return null;
  return (
    <div class="note amber mail-note">
      <Icon icon="mail" />
      <p class="grow">
        This mail passes another one on, and that one is not in what the page shows. If it is folded away
        under “…”, open it there: it is then read. If it is attached, open it and paste its words.
      </p>
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
        <div class="row">
          <button type="button" class="link" onClick={() => openDialog('file')}>
            Read an attached file
          </button>
          <button type="button" class="link" onClick={() => openDialog('paste')}>
            Paste a request
          </button>
        </div>
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
