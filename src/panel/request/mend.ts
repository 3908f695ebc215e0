import type { FoiCase } from '../../domain/case/case.ts';
import { type MendingName, mendingOf } from '../../domain/case/mending.ts';
import type { CaseMove } from '../../domain/case/moves.ts';
import { labelOf } from '../../domain/letter/question-names.ts';
import type { Question } from '../../domain/request/foi-request.ts';
import type { Session } from '../session/session.ts';

/// Mending what was read. Each act is one move that Undo takes back; it is said, and the focus stays with the question.

type Act = {
  readonly move: CaseMove;
  /** The question that has the focus afterwards. */
  readonly lead: string | null;
  readonly said: (after: FoiCase) => string;
};

/** Makes a mending act. False when it changed nothing. */
export async function mend(session: Session, { move, lead, said }: Act): Promise<boolean> {
  let isDone = false;
  await session.act(move, (after, isChanged) => {
    isDone = isChanged;
    return isChanged ? said(after) : null;
  });
  if (!isDone) return false;
  leadToHead(session, lead);
  return true;
}

/** What can be done to a question: each act by its name, null where there is nothing to do it with. */
export function mendsOf(
  session: Session,
  foiCase: FoiCase,
  question: Question,
): Readonly<Record<MendingName, (() => Promise<boolean>) | null>> {
  const mending = mendingOf(foiCase, question, session.team.peek());
  const act = (name: MendingName) => {
    const found = mending[name];
    return found && (() => mend(session, { ...found, said: SAID[name](question.id) }));
  };
  return {
    mergePrevious: act('mergePrevious'),
    mergeNext: act('mergeNext'),
    moveUp: act('moveUp'),
    moveDown: act('moveDown'),
    indent: act('indent'),
    outdent: act('outdent'),
    remove: act('remove'),
  };
}

const SAID: Readonly<Record<MendingName, (question: string) => (after: FoiCase) => string>> = {
  mergePrevious: () => () => 'Questions merged.',
  mergeNext: () => () => 'Questions merged.',
  moveUp: whereIs,
  moveDown: whereIs,
  indent: (question) => (after) => `Now a part of question ${labelOfParent(after, question)}.`,
  outdent: () => () => 'Moved out one level.',
  remove: () => () => 'Question removed.',
};

/** Says which place a question has after it was moved. */
export function whereIs(question: string): (after: FoiCase) => string {
  return ({ questions }) =>
    `Question moved: ${questions.findIndex(({ id }) => id === question) + 1} of ${questions.length} now.`;
}

function labelOfParent(foiCase: FoiCase, id: string): string {
  const question = foiCase.questions.find((one) => one.id === id);
  const parent = foiCase.questions.find((one) => one.id === question?.parent);
  return parent ? labelOf(foiCase, parent) : '';
}

/** Puts the focus on a question as such, and not on what there is to do for its answer. */
export function leadToHead(session: Session, question: string | null): void {
  if (question !== null) session.place.value = { kind: 'question', question, team: null, head: true };
}
