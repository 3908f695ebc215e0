import { joinedNames } from '../email/mail-key.ts';
import { same } from '../value/same.ts';
import { answerMove } from './answer-moves.ts';
import { assignMove } from './assign-moves.ts';
import type { Case, CaseMove } from './case.ts';
import { clauseMove } from './clause-moves.ts';
import { putBack } from './put-back.ts';
import { questionMove } from './question-moves.ts';
import { readAgain } from './read-again.ts';
import { replyMove } from './reply-moves.ts';
import { setRegime } from './set-regime.ts';
import { settled } from './settle.ts';
import { teamMove } from './team-moves.ts';

/**
 * The case after one move. A move that no longer fits (its question, team or clause was removed in another window) or
 * that changes nothing gives back the very same case, so that `after === before` tells.
 * @param now ISO instant of the move.
 */
export function advanceCase(before: Case, move: CaseMove, now: string): Case {
  const after = apply(before, move, now);
  return after === before ? before : { ...settled(after), revision: before.revision + 1, changedAt: now };
}

function apply(c: Case, move: CaseMove, now: string): Case {
  switch (move.kind) {
    case 'set-regime':
      return setRegime(c, move.regime);
    case 'set-reference':
      return setReference(c, move.reference);
    case 'set-received':
      return c.receivedOn === move.receivedOn ? c : { ...c, receivedOn: move.receivedOn };
    case 'set-requester':
      return setRequester(c, { name: move.name, email: move.email });
    case 'join-mail':
      return joinMail(c, move.mail);
    case 'edit-question':
    case 'split-question':
    case 'merge-question':
    case 'add-question':
    case 'remove-question':
    case 'move-question':
    case 'indent-question':
    case 'outdent-question':
      return questionMove(c, move);
    case 'read-again':
      return readAgain(c, move.questions, move.read ?? c.read);
    case 'set-status':
    case 'write-answer':
    case 'write-answers':
    case 'set-what':
    case 'set-depends-on':
    case 'keep-version':
    case 'claim':
    case 'unclaim':
    case 'set-likelihood':
      return answerMove(c, move);
    case 'attach-clause':
    case 'attach-clauses':
    case 'edit-clause':
    case 'detach-clause':
      return clauseMove(c, move);
    case 'add-team':
    case 'rename-team':
    case 'remove-team':
      return teamMove(c, move);
    case 'assign':
    case 'answer-together':
      return assignMove(c, move);
    case 'set-clock':
    case 'set-reply':
    case 'decide-all':
    case 'edit-block':
    case 'order-blocks':
    case 'leave-out-block':
    case 'override':
      return replyMove(c, move, now);
    case 'mark-inserting':
      return c.inserting === move.lines ? c : { ...c, inserting: move.lines };
    case 'mark-inserted':
      return { ...c, inserted: { lines: move.lines, at: move.at }, inserting: null };
    case 'mark-not-inserted':
      return c.inserted === null && c.inserting === null ? c : { ...c, inserted: null, inserting: null };
    case 'put-back':
      return putBack(c, move.change);
  }
}

function setReference(c: Case, reference: string): Case {
  return c.reference === reference && c.referenceFrom === 'typed'
    ? c
    : { ...c, reference, referenceFrom: 'typed' };
}

function setRequester(c: Case, requester: Case['requester']): Case {
  return same(c.requester, requester) ? c : { ...c, requester };
}

/** The case takes the mail's names and keeps those that its mail had before, by which it was found until now. */
function joinMail(c: Case, mail: Case['source']): Case {
  const source = joinedNames(mail, c.source);
  return mail.webmail !== c.source.webmail || same(source, c.source) ? c : { ...c, source };
}
