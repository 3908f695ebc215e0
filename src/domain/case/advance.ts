import { joinedNames } from '../email/mail-key.ts';
import { londonDate } from '../law/dates.ts';
import { keptUnder } from '../law/other-law.ts';
import { OTHER_LAW, type Regime } from '../law/provision.ts';
import { type Team, TOGETHER } from '../letter/assignments.ts';
import { type AttachedClause, answerKey } from '../letter/decision.ts';
import { withDescendants } from '../letter/questions.ts';
import { same } from '../value/same.ts';
import { answerMove } from './answer-moves.ts';
import { mapAnswers } from './answers.ts';
import { assignMove } from './assign-moves.ts';
import type { FoiCase } from './case.ts';
import { clauseMove } from './clause-moves.ts';
import { consultationMove } from './consultation-moves.ts';
import type { CaseMove } from './moves.ts';
import { passageMove } from './passage-moves.ts';
import { putBack } from './put-back.ts';
import { questionMove } from './question-moves.ts';
import { readAgain } from './read-again.ts';
import { noted, replyMove } from './reply-moves.ts';
import { settled } from './settle.ts';
import { withWorksheet, worksheetsUnder } from './worksheet.ts';

/**
 * The case after one move. A move that no longer fits (its question, team or clause was removed in another window) or
 * that changes nothing gives back the very same case, so that `after === before` tells.
 * @param now ISO instant of the move.
 */
export function advanceCase(before: FoiCase, move: CaseMove, now: string): FoiCase {
  const after = apply(before, move, now);
  return after === before ? before : { ...settled(after), revision: before.revision + 1, changedAt: now };
}

function apply(foiCase: FoiCase, move: CaseMove, now: string): FoiCase {
  switch (move.kind) {
    case 'set-regime':
    case 'set-law':
    case 'set-reference':
    case 'set-received':
    case 'set-requester':
    case 'join-mail':
      return headMove(foiCase, move);
    case 'edit-question':
    case 'split-question':
    case 'merge-question':
    case 'add-question':
    case 'remove-question':
    case 'move-question':
    case 'indent-question':
    case 'outdent-question':
      return questionMove(foiCase, move);
    case 'read-again':
      return readAgain(foiCase, move.questions, move.read ?? foiCase.read);
    case 'set-status':
    case 'write-answer':
    case 'write-answers':
    case 'set-what':
    case 'set-not-held':
    case 'schedule':
    case 'unschedule':
    case 'set-depends-on':
    case 'keep-version':
    case 'claim':
    case 'unclaim':
    case 'set-likelihood':
    case 'set-likelihoods':
    case 'set-untold':
      return answerMove(foiCase, move);
    case 'set-worksheet':
      return setWorksheet(foiCase, move);
    default:
      return applyAround(foiCase, move, now);
  }
}

type OfQuestions =
  | HeadMove
  | Parameters<typeof questionMove>[1]
  | Parameters<typeof answerMove>[1]
  | Extract<CaseMove, { kind: 'read-again' | 'set-worksheet' }>;

/** What stands around the questions and their answers: paragraphs, teams, third parties, the letter. */
function applyAround(foiCase: FoiCase, move: Exclude<CaseMove, OfQuestions>, now: string): FoiCase {
  switch (move.kind) {
    case 'attach-clause':
    case 'attach-clauses':
    case 'edit-clause':
    case 'detach-clause':
      return clauseMove(foiCase, move);
    case 'add-team':
    case 'rename-team':
    case 'remove-team':
      return teamMove(foiCase, move);
    case 'assign':
    case 'answer-together':
      return assignMove(foiCase, move);
    case 'not-asked':
    case 'add-term':
    case 'remove-term':
      return passageMove(foiCase, move);
    case 'add-consultation':
    case 'change-consultation':
    case 'remove-consultation':
      return consultationMove(foiCase, move);
    case 'set-clock':
    case 'set-reply':
    case 'note-letter':
    case 'decide-all':
    case 'edit-block':
    case 'order-blocks':
    case 'leave-out-block':
    case 'override':
      return replyMove(foiCase, move, now);
    case 'mark-inserting':
    case 'mark-inserted':
    case 'mark-not-inserted':
      return markMove(foiCase, move);
    case 'put-back':
      return putBack(foiCase, move.change);
  }
}

function setWorksheet(foiCase: FoiCase, move: Extract<CaseMove, { kind: 'set-worksheet' }>): FoiCase {
  const worksheets = withWorksheet(foiCase.worksheets, move, move.change);
  return worksheets === foiCase.worksheets ? foiCase : { ...foiCase, worksheets };
}

function setReference(foiCase: FoiCase, reference: string): FoiCase {
  return foiCase.reference === reference && foiCase.referenceFrom === 'typed'
    ? foiCase
    : { ...foiCase, reference, referenceFrom: 'typed' };
}

function setRequester(foiCase: FoiCase, typed: Pick<FoiCase['requester'], 'name' | 'email'>): FoiCase {
  const requester = { ...foiCase.requester, ...typed };
  return same(foiCase.requester, requester) ? foiCase : { ...foiCase, requester };
}

/** The case takes the mail's names and keeps those that its mail had before, by which it was found until now. */
function joinMail(foiCase: FoiCase, mail: FoiCase['source']): FoiCase {
  const source = joinedNames(mail, foiCase.source);
  return mail.webmail !== foiCase.source.webmail || same(source, foiCase.source)
    ? foiCase
    : { ...foiCase, source };
}

type MarkMove = Extract<CaseMove, { kind: 'mark-inserting' | 'mark-inserted' | 'mark-not-inserted' }>;

/** What became of the letter in the mailbox. */
function markMove(foiCase: FoiCase, move: MarkMove): FoiCase {
  switch (move.kind) {
    case 'mark-inserting':
      return foiCase.inserting === move.lines ? foiCase : { ...foiCase, inserting: move.lines };
    case 'mark-inserted':
      return inserted(move.replaced ? notSent(foiCase) : foiCase, move);
    case 'mark-not-inserted':
      return foiCase.inserted === null && foiCase.inserting === null
        ? foiCase
        : { ...notSent(foiCase), inserted: null, inserting: null };
  }
}

function inserted(
  foiCase: FoiCase,
  { lines, at, letter }: Extract<MarkMove, { kind: 'mark-inserted' }>,
): FoiCase {
  const sent = { ...foiCase.sent, [letter]: londonDate(at) };
  return { ...foiCase, inserted: { lines, at, letter }, inserting: null, sent };
}

/** The letter that was put into the reply last is there no more: no later one refers to it. */
function notSent(foiCase: FoiCase): FoiCase {
  const letter = foiCase.inserted?.letter;
  return letter === undefined ? foiCase : noted(foiCase, letter, null);
}

type HeadMove = Extract<
  CaseMove,
  { kind: 'set-regime' | 'set-law' | 'set-reference' | 'set-received' | 'set-requester' | 'join-mail' }
>;

/** What stands at the head of a case: the law, the reference, when it came and from whom, and the mail that it is. */
function headMove(foiCase: FoiCase, move: HeadMove): FoiCase {
  switch (move.kind) {
    case 'set-regime':
      return setRegime(foiCase, move.regime);
    case 'set-law':
      return setLaw(foiCase, move.question, move.regime);
    case 'set-reference':
      return setReference(foiCase, move.reference);
    case 'set-received':
      return foiCase.receivedOn === move.receivedOn ? foiCase : { ...foiCase, receivedOn: move.receivedOn };
    case 'set-requester':
      return setRequester(foiCase, { name: move.name, email: move.email });
    case 'join-mail':
      return joinMail(foiCase, move.mail);
  }
}

/**
 * The case under another law. What was claimed stays, as of its own law, and so do the reasons given for it: the officer
 * chooses what stands in its place, and coming back finds everything as it was.
 */
function setRegime(foiCase: FoiCase, regime: Regime): FoiCase {
  if (foiCase.regime === regime) return foiCase;
  const kept = (provision: string) => keptUnder(provision, foiCase.regime, regime);
  const serving = (clause: AttachedClause): AttachedClause => ({
    ...clause,
    serves: clause.serves.map(kept),
  });
  return {
    ...foiCase,
    regime,
    clauses: foiCase.clauses.map(serving),
    consultations: foiCase.consultations.map((one) => ({ ...one, provisions: one.provisions.map(kept) })),
    worksheets: worksheetsUnder(foiCase.worksheets, foiCase.regime, regime),
    answers: mapAnswers(foiCase.answers, (answer) => ({
      ...answer,
      exemptions: answer.exemptions.map((claim) => ({ ...claim, provision: kept(claim.provision) })),
      clauses: answer.clauses.map(serving),
    })),
  };
}

function setLaw(foiCase: FoiCase, question: string, regime: Regime): FoiCase {
  const ids = new Set(withDescendants(foiCase.questions, question).map(({ id }) => id));
  const others = Object.entries(foiCase.laws).filter(([id]) => !ids.has(id));
  const own = regime === OTHER_LAW[foiCase.regime] ? [...ids].map((id) => [id, regime] as const) : [];
  const laws = Object.fromEntries([...others, ...own]);
  return same(laws, foiCase.laws) ? foiCase : { ...foiCase, laws };
}

type TeamMove = Extract<CaseMove, { kind: 'add-team' | 'rename-team' | 'remove-team' }>;

/** A move that changes who answers. The last team cannot be removed. */
function teamMove(foiCase: FoiCase, move: TeamMove): FoiCase {
  switch (move.kind) {
    case 'add-team':
      return add(foiCase, move.team);
    case 'rename-team':
      return rename(foiCase, move.team, move.name);
    case 'remove-team':
      return remove(foiCase, move.team);
  }
}

function add(foiCase: FoiCase, team: Team): FoiCase {
  const taken = team.id === TOGETHER || foiCase.teams.some(({ id }) => id === team.id);
  return taken ? foiCase : { ...foiCase, teams: [...foiCase.teams, team] };
}

function rename(foiCase: FoiCase, id: string, name: string): FoiCase {
  if (!foiCase.teams.some((team) => team.id === id && team.name !== name)) return foiCase;
  return { ...foiCase, teams: foiCase.teams.map((team) => (team.id === id ? { ...team, name } : team)) };
}

function remove(foiCase: FoiCase, id: string): FoiCase {
  const teams = foiCase.teams.filter((team) => team.id !== id);
  if (teams.length === 0 || teams.length === foiCase.teams.length) return foiCase;
  const gone = new Set(foiCase.questions.map((question) => answerKey(question.id, id)));
  const answers = Object.fromEntries(Object.entries(foiCase.answers).filter(([key]) => !gone.has(key)));
  return { ...foiCase, teams, answers };
}
