import { answererOf, teamsOf } from '../letter/assignments.ts';
import { type Answer, answerKey, type ClaimedExemption } from '../letter/decision.ts';
import { type Arrangement, asComposed, type Reply, type ReplyKind } from '../letter/reply.ts';
import { same } from '../value/same.ts';
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
      return setReply(c, move.change);
    case 'decide-all':
      return decideAll(c, move);
    case 'edit-block':
      return arrange(c, move.reply, (before) => {
        const { [move.block]: _, ...others } = before.edits;
        return { ...before, edits: move.edit === null ? others : { ...others, [move.block]: move.edit } };
      });
    case 'order-blocks':
      return arrange(c, move.reply, (before) => ({ ...before, order: [...new Set(move.order)] }));
    case 'leave-out-block':
      return arrange(c, move.reply, (before) => leaveOut(before, move.block, move.out));
    case 'override':
      return override(c, move.findings, move.reason === null ? null : { reason: move.reason, at: now });
  }
}

/** A layout is chosen for its order, so an order that was made by hand in another gives way. */
function setReply(c: Case, change: Partial<Reply>): Case {
  if (!changes(c.reply, change)) return c;
  const after = { ...c, reply: { ...c.reply, ...change } };
  if (after.reply.layout === c.reply.layout) return after;
  return arrange(after, 'response', (before) => ({ ...before, order: [] }));
}

function changes<T extends object>(before: T, change: Partial<T>): boolean {
  return !same({ ...before, ...change }, before);
}

function decideAll(c: Case, { status, provisions }: Extract<ReplyMove, { kind: 'decide-all' }>): Case {
  const parents = new Set(c.questions.map(({ parent }) => parent));
  const asked = c.questions.filter(({ id }) => !parents.has(id));
  const decided = asked.flatMap(({ id }) =>
    answerersOf(c, id).map((key): readonly [string, Answer] => {
      const answer = answerOf(c, id, key);
      const claimed = provisions.map((provision) => claimIn(answer, provision));
      const exemptions = provisions.length === 0 ? answer.exemptions : claimed;
      return [answerKey(id, key), { ...answer, status, exemptions }];
    }),
  );
  const answers = { ...c.answers, ...Object.fromEntries(decided) };
  return same(answers, c.answers) ? c : { ...c, answers };
}

/** A likelihood that was chosen for it stays. */
function claimIn({ exemptions }: Answer, provision: string): ClaimedExemption {
  return exemptions.find((claim) => claim.provision === provision) ?? { provision, likelihood: null };
}

function arrange(c: Case, reply: ReplyKind, change: (before: Arrangement) => Arrangement): Case {
  const before = c.arranged[reply] ?? asComposed;
  const after = change(before);
  return same(after, before) ? c : { ...c, arranged: { ...c.arranged, [reply]: after } };
}

function leaveOut(before: Arrangement, block: string, out: boolean): Arrangement {
  if (before.leftOut.includes(block) === out) return before;
  const others = before.leftOut.filter((id) => id !== block);
  return { ...before, leftOut: out ? [...others, block] : others };
}

function override(c: Case, findings: readonly string[], given: Override | null): Case {
  const changed = findings.filter((key) => c.overrides[key]?.reason !== given?.reason);
  if (changed.length === 0) return c;
  const others = Object.entries(c.overrides).filter(([key]) => !changed.includes(key));
  const passed = given === null ? [] : changed.map((key) => [key, given] as const);
  return { ...c, overrides: Object.fromEntries([...others, ...passed]) };
}

/** Under whose names the answers to a question are kept. */
function answerersOf(c: Case, question: string): readonly string[] {
  return [...new Set(teamsOf(c, question).map(({ id }) => answererOf(c, question, id)))];
}
