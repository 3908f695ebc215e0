import { useRef } from 'preact/hooks';
import type { FoiCase } from '../../domain/case/case.ts';
import { isTogether, teamsOf } from '../../domain/letter/assignments.ts';
import { labelOf } from '../../domain/letter/question-names.ts';
import type { Question } from '../../domain/request/foi-request.ts';
import { Icon } from '../controls/icon.tsx';
import { leadTo } from '../controls/lead.ts';
import { Menu, type MenuItem } from '../controls/menu.tsx';
import { Popover } from '../controls/popover.tsx';
import { type Session, useSession } from '../session/session.ts';

type AnsweredByProps = { readonly foiCase: FoiCase; readonly question: Question };

/** Which teams a question is for, and whether one answer holds for all of them. A case with one team needs neither. */
export function AnsweredBy(props: AnsweredByProps) {
  const session = useSession();
  const { foiCase, question } = props;
  const choose = useRef(() => {});
  if (foiCase.teams.length < 2) return null;
  const together = isTogether(foiCase, question.id);
  const several = teamsOf(foiCase, question.id).length > 1;
  return (
    <div class="answered-by small">
      <TheseTeams {...props} show={choose} />
      <Menu
        label="Who answers"
        buttonClass={together ? 'button plain small together' : 'button plain small'}
        button={
          <>
            {together ? 'one answer' : several ? 'each for itself' : 'only'}{' '}
            <Icon icon="chevron-down" size={14} />
          </>
        }
        items={() => ways(session, props, () => choose.current())}
      />
    </div>
  );
}

function ways(
  session: Session,
  { foiCase, question }: AnsweredByProps,
  choose: () => void,
): readonly MenuItem[] {
  const one = isTogether(foiCase, question.id);
  const several = teamsOf(foiCase, question.id).length > 1;
  const answer = (together: boolean) => () =>
    session.act(
      { kind: 'answer-together', question: question.id, together },
      together ? 'One answer for all teams now.' : 'Each team answers for itself now.',
    );
  return [
    { label: 'One answer for all teams', checked: one, disabled: !several, act: answer(true) },
    { label: 'Each team answers for itself', checked: !one, disabled: !several, act: answer(false) },
    'rule',
    { label: 'Only these teams…', icon: 'users', act: choose },
  ];
}

type TheseTeamsProps = AnsweredByProps & { readonly show: { current: () => void } };

function TheseTeams({ foiCase, question, show }: TheseTeamsProps) {
  const session = useSession();
  const own = teamsOf(foiCase, question.id).map(({ id }) => id);
  const toggle = (team: string, wanted: boolean) => {
    const teams = foiCase.teams.map(({ id }) => id).filter((id) => (id === team ? wanted : own.includes(id)));
    if (teams.length === 0) return;
    const move = { kind: 'assign', question: question.id, teams } as const;
    const inItsPlace = !wanted && team === session.team.peek() ? besideCard(question.id) : null;
    void session.act(move, said(foiCase, question, teams)).then(() => focusSoon(inItsPlace));
  };
  return (
    <Popover
      name="Teams that answer"
      title="Teams that answer"
      show={show}
      buttonClass="button plain small"
      button={
        <>
          <Icon icon="users" size={14} name="Answered by" /> <span>{teamNames(foiCase, own)}</span>
        </>
      }
    >
      {() => (
        <fieldset class="stack form">
          <legend class="small quiet">Teams that answer this question</legend>
          {foiCase.teams.map(({ id, name }) => (
            <label key={id} class="row">
              <input
                type="checkbox"
                checked={own.includes(id)}
                disabled={own.length === 1 && own[0] === id}
                onChange={(event) => toggle(id, event.currentTarget.checked)}
              />
              <span class="grow">{name}</span>
            </label>
          ))}
          <p class="small quiet">What a team has written is kept when you take its tick away.</p>
        </fieldset>
      )}
    </Popover>
  );
}

/** The card goes with its team's tick: what then stands in its place is the nearest place to be, and nothing is scrolled. */
function besideCard(question: string): string {
  const cards = [...document.querySelectorAll<HTMLElement>('article.question')];
  const at = cards.findIndex((card) => card.dataset.question === question);
  const next = (cards[at + 1] ?? cards[at - 1])?.dataset.question;
  return next === undefined
    ? '.other-teams > summary'
    : `[data-question="${CSS.escape(next)}"] .answered-by button`;
}

function focusSoon(selector: string | null): void {
  if (selector === null) return;
  leadTo(() => document.querySelector<HTMLElement>(selector), { scroll: 'stay' });
}

function said(foiCase: FoiCase, question: Question, teams: readonly string[]): string {
  const names = teams.length === foiCase.teams.length ? 'all teams' : teamNames(foiCase, teams);
  return `Question ${labelOf(foiCase, question)} is for ${names} now.`;
}

/** So much of names fits on one line beside the rest. */
const ON_ONE_LINE = 26;

/** "All teams", "Press, Fleet", "4 of 6 teams". */
export function teamNames(foiCase: FoiCase, teams: readonly string[]): string {
  if (teams.length === foiCase.teams.length) return 'All teams';
  const names = foiCase.teams.filter(({ id }) => teams.includes(id)).map(({ name }) => name);
  const joined = names.join(', ');
  const fits = names.length < 2 || joined.length <= ON_ONE_LINE;
  return fits ? joined : `${teams.length} of ${foiCase.teams.length} teams`;
}
