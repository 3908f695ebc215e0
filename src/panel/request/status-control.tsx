import type { Answer, AnswerStatus } from '../../domain/letter/decision.ts';
import { Icon } from '../controls/icon.tsx';
import { Menu, type MenuItem } from '../controls/menu.tsx';
import { useSession } from '../session/session.ts';
import { OTHERS, STATUS_NAMES, USUAL } from '../words/statuses.ts';

type StatusProps = {
  readonly question: string;
  readonly team: string;
  readonly answer: Answer;
};

/** What becomes of a question: three usual choices, the rest in the menu. Pressing the chosen one again clears it. */
export function StatusControl({ question, team, answer }: StatusProps) {
  const session = useSession();
  const set = (status: AnswerStatus | null) => session.act({ kind: 'set-status', question, team, status });
  const other = OTHERS.find((status) => status === answer.status);
  return (
    <fieldset class="segments status">
      <legend class="spoken">What becomes of this question</legend>
      {USUAL.map((status) => (
        <button
          key={status}
          type="button"
          class="segment"
          aria-pressed={answer.status === status}
          onClick={() => set(answer.status === status ? null : status)}
        >
          {STATUS_NAMES[status].choice}
        </button>
      ))}
      <Menu
        label="More choices"
        buttonClass="segment"
        pressed={other !== undefined}
        button={
          other ? (
            <>
              {STATUS_NAMES[other].chosen} <Icon icon="chevron-down" size={14} />
            </>
          ) : (
            <Icon icon="ellipsis" name="More choices" />
          )
        }
        items={() => otherItems(answer.status, set)}
      />
    </fieldset>
  );
}

function otherItems(
  chosen: AnswerStatus | null,
  set: (status: AnswerStatus | null) => unknown,
): readonly MenuItem[] {
  const choices = OTHERS.map((status) => ({
    label: STATUS_NAMES[status].choice,
    checked: chosen === status,
    act: () => set(status),
  }));
  if (chosen === null) return choices;
  return [...choices, 'rule', { label: 'Not decided yet', icon: 'undo-2', act: () => set(null) }];
}
