import { useMemo } from 'preact/hooks';
import type { FoiCase } from '../../domain/case/case.ts';
import { openQuestionsOf, questionsOf } from '../../domain/case/team-questions.ts';
import { askTeam, type TeamMail } from '../../domain/teams/ask-team.ts';
import { DateField } from '../controls/date-field.tsx';
import { Kept, useDraft } from '../session/draft.tsx';
import { type Session, useSession } from '../session/session.ts';
import { ChooseTeam } from './choose-team.tsx';
import { dueDay, Late, OutgoingMail, proposedDate, useLastDay, WaysOut } from './outgoing.tsx';
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
      <OutgoingMail mail={mail} />
      <WaysOut mail={mail} missing={day === by ? null : NO_DAY} to="the team" done={leave} />
    </form>
  );
}

function nameOf(foiCase: FoiCase, team: string): string {
  return foiCase.teams.find(({ id }) => id === team)?.name.trim() || 'the team';
}

function mailOf(
  session: Session,
  foiCase: FoiCase,
  asked: { readonly team: string; readonly by: string; readonly onlyOpen: boolean },
): TeamMail {
  const { officer = '', contact = '' } = session.authority.value ?? {};
  return askTeam(foiCase, { ...asked, due: dueDay(session, foiCase), officer, contact });
}

const NO_DAY = 'Give the day by which you need the answers first.';
