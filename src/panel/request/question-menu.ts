import type { Case, CaseMove } from '../../domain/case/case.ts';
import { withDescendants } from '../../domain/letter/questions.ts';
import type { Question } from '../../domain/request/foi-request.ts';
import type { MenuItem } from '../controls/menu.tsx';
import type { Session } from '../session.ts';

/** What can be done to a question as it was read. Each is one move and can be undone. */
export function questionItems(
  session: Session,
  of: Case,
  question: Question,
  edit: () => void,
): readonly MenuItem[] {
  const at = of.questions.indexOf(question);
  const last = at === of.questions.length - 1;
  const act = (move: CaseMove, said?: string) => session.act(move, said);
  const id = question.id;
  return [
    { label: 'Edit or split…', icon: 'pencil', keys: 'F2', act: edit },
    {
      label: 'Merge with previous',
      icon: 'merge',
      disabled: at === 0,
      act: () => act({ kind: 'merge-question', question: id, into: 'previous' }, 'Questions merged.'),
    },
    {
      label: 'Merge with next',
      icon: 'merge',
      disabled: last,
      act: () => act({ kind: 'merge-question', question: id, into: 'next' }, 'Questions merged.'),
    },
    {
      label: 'Add a question below',
      icon: 'plus',
      act: () => addBelow(session, id, question.parent),
    },
    'rule',
    {
      label: 'Move up',
      icon: 'arrow-up',
      keys: 'Alt+Shift+↑',
      disabled: at === 0,
      act: () => moveBy(session, of, question, -1),
    },
    {
      label: 'Move down',
      icon: 'arrow-down',
      keys: 'Alt+Shift+↓',
      disabled: last,
      act: () => moveBy(session, of, question, 1),
    },
    {
      label: 'Indent',
      icon: 'list-indent-increase',
      keys: 'Alt+Shift+→',
      disabled: at === 0,
      act: () => act({ kind: 'indent-question', question: id }),
    },
    {
      label: 'Outdent',
      icon: 'list-indent-decrease',
      keys: 'Alt+Shift+←',
      disabled: question.parent === null,
      act: () => act({ kind: 'outdent-question', question: id }),
    },
    'rule',
    {
      label: 'Remove this question',
      icon: 'trash',
      act: () => act({ kind: 'remove-question', question: id }, 'Question removed.'),
    },
  ];
}

/** Moves a question, with its parts, past the neighbour that stands above or below it. */
export function moveBy(session: Session, of: Case, question: Question, step: 1 | -1): Promise<Case | null> {
  const at = of.questions.indexOf(question);
  const siblings = of.questions.filter((other) => other.parent === question.parent);
  const beside = siblings[siblings.indexOf(question) + step];
  const size = beside ? withDescendants(of.questions, beside.id).length : 1;
  // The place counts the questions without those that move: one step down passes the whole neighbour.
  const to = step === 1 ? at + size : Math.max(0, at - size);
  return session.act({ kind: 'move-question', question: question.id, to });
}

/** Adds an empty question and leads to it. */
export async function addBelow(session: Session, after: string | null, parent: string | null): Promise<void> {
  const id = crypto.randomUUID();
  const question = { id, label: null, text: '', parent, span: null };
  const stored = await session.act({ kind: 'add-question', question, after });
  if (stored) session.go('request', { kind: 'question', question: id, team: null });
}
