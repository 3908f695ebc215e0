import { useRef } from 'preact/hooks';
import type { FoiCase } from '../../domain/case/case.ts';
import { isTogether, teamsOf } from '../../domain/letter/assignments.ts';
import type { Question } from '../../domain/request/foi-request.ts';
import { Icon } from '../controls/icon.tsx';
import { Later, soonNeeded } from '../controls/later.tsx';
import { Menu, type MenuItem } from '../controls/menu.tsx';
import { Popover } from '../controls/popover.tsx';
import { type Session, useSession } from '../session/session.ts';
import { teamNames } from './of-team.ts';

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
      <TeamsPopover {...props} show={choose} />
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

const form = soonNeeded(() => import('./these-teams.tsx').then((module) => module.TheseTeams));

type TeamsPopoverProps = AnsweredByProps & { readonly show: { current: () => void } };

function TeamsPopover({ foiCase, question, show }: TeamsPopoverProps) {
  return (
    <Popover
      name="Teams that answer"
      title="Teams that answer"
      show={show}
      buttonClass="button plain small"
      button={
        <>
          <Icon icon="users" size={14} name="Answered by" />{' '}
          <span>
            {teamNames(
              foiCase,
              teamsOf(foiCase, question.id).map(({ id }) => id),
            )}
          </span>
        </>
      }
    >
      {(_close, arrived) => <Later of={form} props={{ foiCase, question, arrived }} />}
    </Popover>
  );
}
