import type { Case, CaseMove } from '../../domain/case/case.ts';
import { withDescendants } from '../../domain/letter/questions.ts';
import type { Question } from '../../domain/request/foi-request.ts';
import { belongsTo } from '../../domain/teams/team-questions.ts';
import type { Session } from '../session.ts';
import { labelOf } from '../words/question-names.ts';

/// Mending what was read. Each act is one move that Undo takes back; it is said, and the focus stays with the question.

export type MendingName =
  | 'mergePrevious'
  | 'mergeNext'
  | 'moveUp'
  | 'moveDown'
  | 'indent'
  | 'outdent'
  | 'remove';

/** One act on one question. Null in place of it: there is nothing to do it with. */
type Act = {
  readonly move: CaseMove;
  /** The question that has the focus afterwards. */
  readonly lead: string | null;
  readonly said: (after: Case) => string;
};

/** What can be done to a question where it stands now. It is merged only with what the shown team sees beside it. */
export function mendingOf(
  of: Case,
  question: Question,
  team: string,
): Readonly<Record<MendingName, Act | null>> {
  const all = of.questions;
  const at = all.indexOf(question);
  const [above, below] = [all[at - 1], all[at + 1]];
  const isShown = (one: Question | undefined): one is Question =>
    one !== undefined && belongsTo(of, one, team);
  const siblings = all.filter(({ parent }) => parent === question.parent);
  const sibling = siblings[siblings.indexOf(question) - 1];
  const { id } = question;
  const level = { question: id, lead: id };
  const merged = () => 'Questions merged.';
  return {
    mergePrevious: isShown(above)
      ? { move: { kind: 'merge-question', question: id, into: 'previous' }, lead: above.id, said: merged }
      : null,
    mergeNext: isShown(below)
      ? { move: { kind: 'merge-question', question: id, into: 'next' }, lead: below.id, said: merged }
      : null,
    moveUp: moved(of, question, -1),
    moveDown: moved(of, question, 1),
    indent: sibling
      ? {
          ...level,
          move: { kind: 'indent-question', question: id },
          said: (after) => `Now a part of question ${labelIn(after, sibling.id)}.`,
        }
      : null,
    outdent:
      question.parent === null
        ? null
        : { ...level, move: { kind: 'outdent-question', question: id }, said: () => 'Moved out one level.' },
    remove: {
      move: { kind: 'remove-question', question: id },
      lead: (below ?? above)?.id ?? null,
      said: () => 'Question removed.',
    },
  };
}

/** A question, with its parts, past the neighbour that stands above or below it. */
function moved(of: Case, question: Question, step: 1 | -1): Act | null {
  const all = of.questions;
  const at = all.indexOf(question);
  const family = withDescendants(all, question.id).length;
  if (step === 1 ? at + family >= all.length : at === 0) return null;
  const siblings = all.filter(({ parent }) => parent === question.parent);
  const beside = siblings[siblings.indexOf(question) + step];
  const size = beside ? withDescendants(all, beside.id).length : 1;
  // The place counts the questions without those that move: one step down passes the whole neighbour.
  const to = step === 1 ? at + size : Math.max(0, at - size);
  return {
    move: { kind: 'move-question', question: question.id, to },
    lead: question.id,
    said: whereIs(question.id),
  };
}

/** Says which place a question has after it was moved. */
export function whereIs(question: string): (after: Case) => string {
  return ({ questions }) =>
    `Question moved: ${questions.findIndex(({ id }) => id === question) + 1} of ${questions.length} now.`;
}

function labelIn(of: Case, id: string): string {
  const question = of.questions.find((one) => one.id === id);
  return question ? labelOf(of, question) : '';
}

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

/** Puts the focus on a question as such, and not on what there is to do for its answer. */
export function leadToHead(session: Session, question: string | null): void {
  if (question !== null) session.place.value = { kind: 'question', question, team: null, head: true };
}
