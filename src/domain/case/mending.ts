import { withDescendants } from '../letter/questions.ts';
import type { Question } from '../request/foi-request.ts';
import type { FoiCase } from './case.ts';
import type { CaseMove } from './moves.ts';
import { belongsTo } from './team-questions.ts';

/// Mending what was read: which moves a question can make from where it stands now.

export type MendingName =
  | 'mergePrevious'
  | 'mergeNext'
  | 'moveUp'
  | 'moveDown'
  | 'indent'
  | 'outdent'
  | 'remove';

/** One act on one question. */
export type Mending = {
  readonly move: CaseMove;
  /** The question that has the focus afterwards. */
  readonly lead: string | null;
};

/**
 * What can be done to a question where it stands now; null where there is nothing to do it with. It is merged only with
 * what the shown team sees beside it.
 */
export function mendingOf(
  foiCase: FoiCase,
  question: Question,
  team: string,
): Readonly<Record<MendingName, Mending | null>> {
  const all = foiCase.questions;
  const at = all.indexOf(question);
  const [above, below] = [all[at - 1], all[at + 1]];
  const isShown = (one: Question | undefined): one is Question =>
    one !== undefined && belongsTo(foiCase, one, team);
  const siblings = all.filter(({ parent }) => parent === question.parent);
  const { id } = question;
  return {
    mergePrevious: isShown(above) ? { ...merged(id, 'previous'), lead: above.id } : null,
    mergeNext: isShown(below) ? { ...merged(id, 'next'), lead: below.id } : null,
    moveUp: moved(foiCase, question, -1),
    moveDown: moved(foiCase, question, 1),
    indent:
      siblings.indexOf(question) > 0 ? { move: { kind: 'indent-question', question: id }, lead: id } : null,
    outdent: question.parent === null ? null : { move: { kind: 'outdent-question', question: id }, lead: id },
    remove: { move: { kind: 'remove-question', question: id }, lead: (below ?? above)?.id ?? null },
  };
}

function merged(question: string, into: 'previous' | 'next'): Pick<Mending, 'move'> {
  return { move: { kind: 'merge-question', question, into } };
}

/** A question, with its parts, past the neighbour that stands above or below it. */
function moved(foiCase: FoiCase, question: Question, step: 1 | -1): Mending | null {
  const all = foiCase.questions;
  const at = all.indexOf(question);
  const family = withDescendants(all, question.id).length;
  if (step === 1 ? at + family >= all.length : at === 0) return null;
  const siblings = all.filter(({ parent }) => parent === question.parent);
  const beside = siblings[siblings.indexOf(question) + step];
  const size = beside ? withDescendants(all, beside.id).length : 1;
  // The place counts the questions without those that move: one step down passes the whole neighbour.
  const to = step === 1 ? at + size : Math.max(0, at - size);
  return { move: { kind: 'move-question', question: question.id, to }, lead: question.id };
}
