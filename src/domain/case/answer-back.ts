import { type Answer, emptyAnswer } from '../letter/decision.ts';
import { isBlank } from '../text/rich-text.ts';
import { entriesBack, valuesBack } from './take-back.ts';

/**
 * An answer with one move taken back: what the move changed is as it `was`, unless that was changed since the move left
 * it as it `saw` it. Null: no answer. One that another window took away since stays away.
 */
export function answerBack(was: Answer | null, saw: Answer | null, now: Answer | null): Answer | null {
  if (saw !== null && now === null) return null;
  const [before, left, is] = [was ?? emptyAnswer, saw ?? emptyAnswer, now ?? emptyAnswer];
  const back: Answer = {
    ...valuesBack(decisionsOf(before), decisionsOf(left), decisionsOf(is)),
    ...listsBack(before, left, is),
    ...wordsBack(before, left, is),
  };
  return was === null && isEmpty(back) ? null : back;
}

function decisionsOf({ status, what, dependsOn }: Answer): Pick<Answer, 'status' | 'what' | 'dependsOn'> {
  return { status, what, dependsOn };
}

function listsBack(was: Answer, saw: Answer, now: Answer): Pick<Answer, 'exemptions' | 'clauses'> {
  return {
    exemptions: entriesBack(was.exemptions, saw.exemptions, now.exemptions, ({ provision }) => provision),
    clauses: entriesBack(was.clauses, saw.clauses, now.clauses, ({ id }) => id),
  };
}

type Words = Pick<Answer, 'body' | 'revision' | 'otherVersions'>;

/** Revisions only grow, so that a window that saw the undone body knows that it is old. */
function wordsBack(was: Answer, saw: Answer, now: Answer): Words {
  const writtenSince = now.revision !== saw.revision;
  const { body, otherVersions } = writtenSince ? now : was;
  const revision = writtenSince || now.revision === was.revision ? now.revision : now.revision + 1;
  return { body, otherVersions, revision };
}

function isEmpty({ status, body, what, exemptions, clauses, dependsOn, otherVersions }: Answer): boolean {
  const lists = [exemptions, clauses, otherVersions];
  const decided = status !== null || what !== '' || dependsOn !== null;
  return !decided && isBlank(body) && lists.every((list) => list.length === 0);
}
