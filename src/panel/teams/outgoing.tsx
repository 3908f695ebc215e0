import { useRef, useState } from 'preact/hooks';
import type { FoiCase } from '../../domain/case/case.ts';
import { isCounted } from '../../domain/law/clock.ts';
import { addDays, isDate } from '../../domain/law/dates.ts';
import { dueOf } from '../../domain/law/next-due.ts';
import type { TeamMail } from '../../domain/teams/ask-team.ts';
import { internalDate } from '../../domain/teams/internal-date.ts';
import { Icon } from '../controls/icon.tsx';
import { RichView } from '../controls/rich-view.tsx';
import { type Session, useSession } from '../session/session.ts';

/// What the mails to a team and to a third party have in common: the day by which to answer, the mail as it will be sent, and
/// the two ways to send it.

/** The mail shows the day that was whole last, so that it does not go while another is typed. */
export function useLastDay(by: string, first: string): string {
  const last = useRef(first);
  if (isDate(by)) last.current = by;
  return last.current;
}

/** When the reply to the requester is due; null when that is not known. */
export function dueDay(session: Session, foiCase: FoiCase): string | null {
  const due = dueOf(foiCase, session.today(), session.holidays.peek());
  return isCounted(due) ? due.due : null;
}

/** The day by which to answer that is proposed. */
export function proposedDate(session: Session, foiCase: FoiCase): string {
  const today = session.today();
  try {
    const due = dueDay(session, foiCase);
    return internalDate({ regime: foiCase.regime, due, today }, session.holidays.peek());
  } catch {
    // The holidays of that year are not known: Settings says so; here any day will do.
    return addDays(today, 1);
  }
}

/** What is wrong with the day, beside it. */
export function Late({ foiCase, by }: { foiCase: FoiCase; by: string }) {
  const session = useSession();
  const late = lateWords(by, session.today(), dueDay(session, foiCase));
  if (late === null) return null;
  return (
    <p class="note amber small">
      <Icon icon="triangle-alert" />
      {late}
    </p>
  );
}

/** What is wrong with the day, if anything. */
function lateWords(by: string, today: string, due: string | null): string | null {
  if (by < today) return 'That day has passed. Choose a later day.';
  if (by === today) return 'That is today. Choose a later day.';
  if (due === null || by < due) return null;
  return due < today
    ? 'The reply to the requester is overdue already.'
    : 'This leaves no day between the answers and the reply to the requester. Choose an earlier day.';
}

/** The mail as it will be sent. */
export function OutgoingMail({ mail }: { mail: TeamMail }) {
  return (
    <section class="team-mail" aria-label="The mail">
      <p class="strong">{mail.subject}</p>
      <RichView value={mail.body} label="Its text" />
    </section>
  );
}

type WaysProps = {
  readonly mail: TeamMail;
  /** What is to be given first; null when nothing is. */
  readonly missing: string | null;
  /** Whom a copy is pasted to, as in "a message to the team". */
  readonly to: string;
  /** Called when the mail is out: opened in the mailbox, or copied. `said`: what is to be said of it then. */
  readonly sent?: (said: string | null) => Promise<unknown>;
  readonly done: () => void;
};
type Said = { readonly ok: boolean; readonly message: string };

/** The ways to send it. What is said stays in the dialog: behind it, it could not be seen. */
export function WaysOut({ mail, missing, to, sent, done }: WaysProps) {
  const session = useSession();
  const [said, setSaid] = useState<Said | null>(null);
  const ready = () => {
    if (missing !== null) setSaid({ ok: false, message: missing });
    return missing === null;
  };
  const copy = async () => {
    if (!ready()) return;
    const isCopied = await session.copyText(mail.body);
    setSaid(isCopied ? { ok: true, message: `Copied. Paste it into a message to ${to}.` } : NOT_COPIED);
    if (isCopied) await sent?.(null);
  };
  const send = async () => {
    if (!ready()) return;
    const outcome = await session.openNewMessage(mail.subject, mail.body);
    if (!outcome.ok) return setSaid(outcome);
    if (sent) await sent(outcome.message);
    else session.toast(outcome.message);
    done();
  };
  return (
    <div class="row end">
      <p role="status" class={said === null ? 'spoken' : said.ok ? 'team-said' : 'team-said note amber'}>
        {said?.message}
      </p>
      <button type="button" class="button" onClick={done}>
        {said?.ok ? 'Close' : 'Cancel'}
      </button>
      <button type="button" class="button" onClick={() => void copy()}>
        <Icon icon="copy" /> Copy
      </button>
      <button type="button" class="button primary" onClick={() => void send()}>
        Open as a new message
      </button>
    </div>
  );
}

const NOT_COPIED: Said = {
  ok: false,
  message: 'The browser did not let the mail be copied. Click in this dialog, then Copy again.',
};
