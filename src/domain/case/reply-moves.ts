import { answererOf, teamsOf } from '../letter/assignments.ts';
import { type Answer, answerKey } from '../letter/decision.ts';
import { type Arrangement, asComposed, type ReplyKind } from '../letter/reply.ts';
import { answerOf } from './answers.ts';
import type { Case, CaseMove, Override } from './case.ts';

type ReplyMove = Extract<
  CaseMove,
  {
    kind:
      | 'set-clock'
      | 'set-reply'
      | 'decide-all'
      | 'edit-block'
      | 'order-blocks'
      | 'leave-out-block'
      | 'override';
  }
>;

/** A move that changes which letter is written, when it is due, or what was changed in it by hand. */
export function replyMove(c: Case, move: ReplyMove, now: string): Case {
  switch (move.kind) {
    case 'set-clock':
      return changes(c.clock, move.change) ? { ...c, clock: { ...c.clock, ...move.change } } : c;
    case 'set-reply':
      return changes(c.reply, move.change) ? { ...c, reply: { ...c.reply, ...move.change } } : c;
    case 'decide-all':
      return decideAll(c, move);
    case 'edit-block':
      return arrange(c, move.reply, ({ edits, ...rest }) => {
        const { [move.block]: _, ...others } = edits;
        return { ...rest, edits: move.edit === null ? others : { ...others, [move.block]: move.edit } };
      });
    case 'order-blocks':
      return arrange(c, move.reply, (before) => ({ ...before, order: move.order }));
    case 'leave-out-block':
      return arrange(c, move.reply, (before) => leaveOut(before, move.block, move.out));
    case 'override':
      return override(c, move.finding, move.reason === null ? null : { reason: move.reason, at: now });
  }
}

function changes<T extends object>(before: T, change: Partial<T>): boolean {
  return JSON.stringify({ ...before, ...change }) !== JSON.stringify(before);
}

function decideAll(c: Case, { status, provisions }: Extract<ReplyMove, { kind: 'decide-all' }>): Case {
  const parents = new Set(c.questions.map(({ parent }) => parent));
  const asked = c.questions.filter(({ id }) => !parents.has(id));
  const decided = asked.flatMap(({ id }) =>
    answerersOf(c, id).map((key): readonly [string, Answer] => {
      const answer = answerOf(c, id, key);
      const claimed = provisions.map((provision) => ({ provision, likelihood: null }));
      const exemptions = provisions.length === 0 ? answer.exemptions : claimed;
      return [answerKey(id, key), { ...answer, status, exemptions }];
    }),
  );
  const answers = { ...c.answers, ...Object.fromEntries(decided) };
  return JSON.stringify(answers) === JSON.stringify(c.answers) ? c : { ...c, answers };
}

function arrange(c: Case, reply: ReplyKind, change: (before: Arrangement) => Arrangement): Case {
  const before = c.arranged[reply] ?? asComposed;
  const after = change(before);
  const same = JSON.stringify(after) === JSON.stringify(before);
  return same ? c : { ...c, arranged: { ...c.arranged, [reply]: after } };
}

function leaveOut(before: Arrangement, block: string, out: boolean): Arrangement {
  const others = before.leftOut.filter((id) => id !== block);
  return { ...before, leftOut: out ? [...others, block] : others };
}

function override(c: Case, finding: string, given: Override | null): Case {
  const { [finding]: was, ...others } = c.overrides;
  if (was?.reason === given?.reason) return c;
  return { ...c, overrides: given === null ? others : { ...others, [finding]: given } };
}

/** Under whose names the answers to a question are kept. */
function answerersOf(c: Case, question: string): readonly string[] {
  return [...new Set(teamsOf(c, question).map(({ id }) => answererOf(c, question, id)))];
}
