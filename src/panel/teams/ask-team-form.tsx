import { useMemo, useRef, useState } from 'preact/hooks';
import type { FoiCase } from '../../domain/case/case.ts';
import { openQuestionsOf, questionsOf } from '../../domain/case/team-questions.ts';
import { isCounted } from '../../domain/law/clock.ts';
import { addDays, isDate } from '../../domain/law/dates.ts';
import { dueOf } from '../../domain/law/next-due.ts';
import { askTeam, type TeamMail } from '../../domain/teams/ask-team.ts';
import { internalDate } from '../../domain/teams/internal-date.ts';
import { DateField } from '../controls/date-field.tsx';
import { Icon } from '../controls/icon.tsx';
import { RichView } from '../controls/rich-view.tsx';
import { Kept, useDraft } from '../session/draft.tsx';
import { type Session, useSession } from '../session/session.ts';
import { ChooseTeam } from './choose-team.tsx';
import './teams.css';

type AskTeamProps = { readonly foiCase: FoiCase; readonly done: () => void };

/** The mail that asks a team, as it will be sent, and the two ways to send it. */
export function AskTeamForm({ foiCase, done }: AskTeamProps) {
  const session = useSession();
  const start = useMemo(
    () => ({ team: session.team.peek(), by: proposedDate(session, foiCase), onlyOpen: false }),
    [],
  );
  const draft = useDraft(session, foiCase.id, 'ask-team', start);
  const { by, onlyOpen } = draft.typed;
  const team = foiCase.teams.some(({ id }) => id === draft.typed.team) ? draft.typed.team : start.team;
  const leave = () => {
    draft.drop();
    done();
  };
  const open = openQuestionsOf(foiCase, team).length;
  const isPartly = open > 0 && open < questionsOf(foiCase, team).length;
  const day = useLastDay(by, start.by);
  const mail = mailOf(session, foiCase, { team, by: day, onlyOpen: onlyOpen && isPartly });
  return (
    <form class="stack team-form" onSubmit={(event) => event.preventDefault()}>
      <h2>Ask {nameOf(foiCase, team)}</h2>
      <Kept draft={draft} />
      <ChooseTeam foiCase={foiCase} team={team} choose={(id) => draft.type({ team: id })} />
      <DateField label="Answers by" value={by} onDate={(date) => draft.type({ by: date })} />
      <Late foiCase={foiCase} by={day} />
      {isPartly ? (
        <label class="team-tick">
          <input
            type="checkbox"
            checked={onlyOpen}
            onChange={(event) => draft.type({ onlyOpen: event.currentTarget.checked })}
          />
          Only questions that are not answered yet
        </label>
      ) : null}
      <Mail mail={mail} />
      <Ways mail={mail} hasDay={day === by} done={leave} />
    </form>
  );
}

/** The mail shows the day that was whole last, so that it does not go while another is typed. */
function useLastDay(by: string, first: string): string {
  const last = useRef(first);
  if (isDate(by)) last.current = by;
  return last.current;
}

function nameOf(foiCase: FoiCase, team: string): string {
  return foiCase.teams.find(({ id }) => id === team)?.name.trim() || 'the team';
}

function dueDay(session: Session, foiCase: FoiCase): string | null {
  const due = dueOf(foiCase, session.today(), session.holidays.peek());
  return isCounted(due) ? due.due : null;
}

function proposedDate(session: Session, foiCase: FoiCase): string {
  const today = session.today();
  try {
    const due = dueDay(session, foiCase);
    return internalDate({ regime: foiCase.regime, due, today }, session.holidays.peek());
  } catch {
    // The holidays of that year are not known: Settings says so; here any day will do.
    return addDays(today, 1);
  }
}

function mailOf(
  session: Session,
  foiCase: FoiCase,
  asked: { readonly team: string; readonly by: string; readonly onlyOpen: boolean },
): TeamMail {
  const { officer = '', contact = '' } = session.authority.value ?? {};
  return askTeam(foiCase, { ...asked, due: dueDay(session, foiCase), officer, contact });
}

function Late({ foiCase, by }: { foiCase: FoiCase; by: string }) {
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

function Mail({ mail }: { mail: TeamMail }) {
  return (
    <section class="team-mail" aria-label="The mail">
      <p class="strong">{mail.subject}</p>
      <RichView value={mail.body} label="Its text" />
    </section>
  );
}

type WaysProps = { readonly mail: TeamMail; readonly hasDay: boolean; readonly done: () => void };
type Said = { readonly ok: boolean; readonly message: string };

/** What is said stays in the dialog: behind it, it could not be seen. */
function Ways({ mail, hasDay, done }: WaysProps) {
  const session = useSession();
  const [said, setSaid] = useState<Said | null>(null);
  const copy = async () => {
    if (!hasDay) return setSaid(NO_DAY);
    setSaid((await session.copyText(mail.body)) ? COPIED : NOT_COPIED);
  };
  const send = async () => {
    if (!hasDay) return setSaid(NO_DAY);
    const outcome = await session.openNewMessage(mail.subject, mail.body);
    if (!outcome.ok) return setSaid(outcome);
    done();
    session.toast(outcome.message);
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

const NO_DAY: Said = { ok: false, message: 'Give the day by which you need the answers first.' };
const COPIED: Said = { ok: true, message: 'Copied. Paste it into a message to the team.' };
const NOT_COPIED: Said = {
  ok: false,
  message: 'The browser did not let the mail be copied. Click in this dialog, then Copy again.',
};
