import type { FoiCase } from '../../domain/case/case.ts';
import type { CaseMove } from '../../domain/case/moves.ts';
import type { Clause, ClauseRole } from '../../domain/clauses/clause.ts';
import type { Answer, AnswerStatus } from '../../domain/letter/decision.ts';
import type { Question } from '../../domain/request/foi-request.ts';
import type { AtCursor } from '../editor/editor-contract.ts';
import { attachable, filledForCase } from '../session/clause-text.ts';
import type { Session } from '../session/session.ts';

/// Where a clause goes that was chosen with `/` in an answer: its words to the cursor, or, where a letter has a place of its own
/// for such words, there.

type PutPlace = {
  readonly session: Session;
  readonly foiCase: FoiCase;
  readonly question: Question;
  readonly team: string;
  readonly answer: Answer;
};

/** What an answer consists of by itself; every other kind has a place in the letter that is its own. */
const WORDS_OF_ANSWERS: readonly ClauseRole[] = ['text', 'advice'];

/** What stands below an answer and says what became of it. */
const DECIDES: Readonly<Partial<Record<ClauseRole, AnswerStatus>>> = {
  'not-held': 'not-held',
  withholding: 'withhold',
};

/** Puts a clause where it belongs, and leads there. Its words count as the answer where nothing was decided yet. */
export async function putClause(place: PutPlace, clause: Clause, at: AtCursor): Promise<void> {
  const { session, foiCase, question, team } = place;
  const copy = attachable(clause);
  if (WORDS_OF_ANSWERS.includes(clause.role)) {
    at.insert(filledForCase(session, foiCase, copy, question));
    return;
  }
  at.leave();
  const status = DECIDES[clause.role];
  const of = status === undefined ? { question: null, team: null } : { question: question.id, team };
  for (const move of status === undefined ? [] : decided(place, clause, status)) await session.act(move);
  const done = await session.act({ kind: 'attach-clause', ...of, clause: copy }, said(clause));
  if (done) session.go('request', { kind: 'clause', clause: copy.id, ...of });
}

/** What has to be decided for the clause to stand there; what the officer decided already stays. */
function decided(
  { question, team, answer }: PutPlace,
  { provision }: Clause,
  status: AnswerStatus,
): readonly CaseMove[] {
  const at = { question: question.id, team };
  const decides: CaseMove = { kind: 'set-status', ...at, status };
  const claims = status === 'withhold' && provision !== null && answer.exemptions.length === 0;
  return [
    ...(answer.status === null ? [decides] : []),
    ...(claims ? [{ kind: 'claim', ...at, provision } as const] : []),
  ];
}

function said({ role, title }: Clause): string {
  if (role === 'not-held' || role === 'withholding') return `“${title}” stands below the answer.`;
  if (OF_REASONS.includes(role)) return `Reasons stand once in the letter: “${title}” was added to them.`;
  return `“${title}” stands in the letter as a whole, and was added there.`;
}

const OF_REASONS: readonly ClauseRole[] = ['harm', 'factors-for', 'factors-against', 'balance', 'cost'];
