import type { FoiCase } from '../../domain/case/case.ts';
import { type FollowUp, followUpOf, newStartOf } from '../../domain/case/follow-up.ts';
import { isCounted } from '../../domain/law/clock.ts';
import { dueOf } from '../../domain/law/next-due.ts';
import { Icon } from '../controls/icon.tsx';
import type { OpenMailState } from '../session/mailbox.ts';
import { type Session, useSession } from '../session/session.ts';
import { dueWords } from '../words/due.ts';
import { KINDS_OF_CASE, MAIL_KIND_NAMES } from '../words/mail-kinds.ts';
import { when } from '../words/message-words.ts';
import { shortDate } from '../words/short-date.ts';

/** Says that a mail belongs to the case below it, and offers what that calls for. */
export function FollowUpNote({ mail }: { mail: OpenMailState }) {
  const session = useSession();
  const foiCase = session.current.value;
  const followUp = foiCase && followUpOf(foiCase, mail);
  if (!foiCase || !followUp) return null;
  return (
    <div class="note mail-note">
      <Icon icon="mail" />
      <div class="grow stack">
        <p>{followUp.isOpen ? openWords(session, foiCase, followUp) : newerWords(mail, followUp)}</p>
        <NewStart foiCase={foiCase} followUp={followUp} />
        <div class="row">
          {followUp.isOpen ? (
            <button type="button" class="link" onClick={session.treatAsRequest}>
              Start a new case from this mail
            </button>
          ) : (
            <button type="button" class="link" onClick={() => void session.chooseMessage(followUp.messageId)}>
              Show that mail
            </button>
          )}
        </div>
      </div>
    </div>
  );
}

/** "This mail looks like a chaser for 01.FOI…, received Mon 16 Nov, due Tue 15 Dec." */
function openWords(session: Session, foiCase: FoiCase, { kind }: FollowUp): string {
  const today = session.today();
  const due = dueOf(foiCase, today, session.holidays.value);
  const dates = [
    foiCase.receivedOn === null ? '' : `, received ${shortDate(foiCase.receivedOn, today)}`,
    isCounted(due) ? `, ${inText(dueWords(due, today))}` : '',
  ];
  const name = foiCase.reference || foiCase.subject || 'the case below';
  return `This mail looks like ${KINDS_OF_CASE[kind]} ${name}${dates.join('')}. Insert replies to this mail.`;
}

/** "due Tue 15 Dec": as the end of a sentence. */
function inText(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

function newerWords(mail: OpenMailState, { kind, messageId }: FollowUp): string {
  const message = mail.conversation?.find((one) => one.messageId === messageId);
  const at = message ? when(message) : '';
  return `A later mail${at === '' ? '' : `, of ${at},`} looks like ${MAIL_KIND_NAMES[kind]}.`;
}

type NewStartProps = { readonly foiCase: FoiCase; readonly followUp: FollowUp };

/** After a clarification that the authority needed, the time limit runs anew. Whether it was needed, the officer knows. */
function NewStart({ foiCase, followUp }: NewStartProps) {
  const session = useSession();
  const start = newStartOf(foiCase, followUp);
  if (start === null) return null;
  const day = shortDate(start.day, session.today());
  if (start.taken)
    return (
      <p class="quiet">
        The clock runs from the clarification, received {day} ({start.law}).
      </p>
    );
  const take = () =>
    session.act(
      { kind: 'set-clock', change: { clarified: start.day } },
      `Clarified ${day}: the clock starts afresh.`,
    );
  return (
    <>
      <p>If you had asked for it to find the information, the clock starts afresh ({start.law}).</p>
      <button type="button" class="button" onClick={() => void take()}>
        <Icon icon="calendar-days" /> Count from {day}
      </button>
    </>
  );
}
