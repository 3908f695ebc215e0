import { answererOf, teamsOf } from '../letter/assignments.ts';
import { type Answer, answerKey, type ClaimedExemption, plainClaim } from '../letter/decision.ts';
import { type Arrangement, asComposed, type LetterChoice, type LetterKind } from '../letter/letter-choice.ts';
import { same } from '../value/same.ts';
import { answerOf, withClaims } from './answers.ts';
import type { FoiCase, Override } from './case.ts';
import type { CaseMove } from './moves.ts';

type ReplyMove = Extract<
  CaseMove,
  {
    kind:
      | 'set-clock'
      | 'set-reply'
      | 'note-letter'
      | 'decide-all'
      | 'edit-block'
      | 'order-blocks'
      | 'leave-out-block'
      | 'override';
  }
>;

/** A move that changes which letter is written, when it is due, or what was changed in it by hand. */
export function replyMove(foiCase: FoiCase, move: ReplyMove, now: string): FoiCase {
  switch (move.kind) {
    case 'set-clock':
      return changes(foiCase.clock, move.change)
        ? { ...foiCase, clock: { ...foiCase.clock, ...move.change } }
        : foiCase;
    case 'set-reply':
      return setReply(foiCase, move.change);
    case 'note-letter':
      return noted(foiCase, move.letter, move.on);
    case 'decide-all':
      return decideAll(foiCase, move);
    case 'edit-block':
      return arrange(foiCase, move.reply, (before) => {
        const { [move.block]: _, ...others } = before.edits;
        if (move.edit === null) return { ...before, edits: others };
        const edit = { ...before.edits[move.block], ...move.edit };
        return { ...before, edits: { ...others, [move.block]: edit } };
      });
    case 'order-blocks':
      return arrange(foiCase, move.reply, (before) => ({ ...before, order: [...new Set(move.order)] }));
    case 'leave-out-block':
      return arrange(foiCase, move.reply, (before) => leaveOut(before, move.block, move.out));
    case 'override':
      return override(foiCase, move.findings, move.reason === null ? null : { reason: move.reason, at: now });
  }
}

/** The case with the day on which a letter went; null: it did not. */
export function noted(foiCase: FoiCase, letter: LetterKind, on: string | null): FoiCase {
  if ((foiCase.sent[letter] ?? null) === on) return foiCase;
  const { [letter]: _, ...others } = foiCase.sent;
  return { ...foiCase, sent: on === null ? others : { ...others, [letter]: on } };
}

/** A layout is chosen for its order, so an order that was made by hand in another gives way. */
function setReply(foiCase: FoiCase, change: Partial<LetterChoice>): FoiCase {
  if (!changes(foiCase.reply, change)) return foiCase;
  const after = { ...foiCase, reply: { ...foiCase.reply, ...change } };
  if (after.reply.layout === foiCase.reply.layout) return after;
  return arrange(after, 'response', (before) => ({ ...before, order: [] }));
}

function changes<T extends object>(before: T, change: Partial<T>): boolean {
  return !same({ ...before, ...change }, before);
}

function decideAll(
  foiCase: FoiCase,
  { status, provisions }: Extract<ReplyMove, { kind: 'decide-all' }>,
): FoiCase {
  const parents = new Set(foiCase.questions.map(({ parent }) => parent));
  const asked = foiCase.questions.filter(({ id }) => !parents.has(id));
  const decided = asked.flatMap(({ id }) =>
    answerersOf(foiCase, id).map((key): readonly [string, Answer] => {
      const answer = answerOf(foiCase, id, key);
      const claimed = provisions.map((provision) => claimIn(answer, provision));
      const exemptions = provisions.length === 0 ? answer.exemptions : claimed;
      return [answerKey(id, key), withClaims({ ...answer, status }, exemptions)];
    }),
  );
  const answers = { ...foiCase.answers, ...Object.fromEntries(decided) };
  return same(answers, foiCase.answers) ? foiCase : { ...foiCase, answers };
}

/** A likelihood that was chosen for it stays. */
function claimIn({ exemptions }: Answer, provision: string): ClaimedExemption {
  return exemptions.find((claim) => claim.provision === provision) ?? { ...plainClaim, provision };
}

function arrange(foiCase: FoiCase, reply: LetterKind, change: (before: Arrangement) => Arrangement): FoiCase {
  const before = foiCase.arranged[reply] ?? asComposed;
  const after = change(before);
  return same(after, before) ? foiCase : { ...foiCase, arranged: { ...foiCase.arranged, [reply]: after } };
}

function leaveOut(before: Arrangement, block: string, out: boolean): Arrangement {
  if (before.leftOut.includes(block) === out) return before;
  const others = before.leftOut.filter((id) => id !== block);
  return { ...before, leftOut: out ? [...others, block] : others };
}

function override(foiCase: FoiCase, findings: readonly string[], given: Override | null): FoiCase {
  const changed = findings.filter((key) => foiCase.overrides[key]?.reason !== given?.reason);
  if (changed.length === 0) return foiCase;
  const others = Object.entries(foiCase.overrides).filter(([key]) => !changed.includes(key));
  const passed = given === null ? [] : changed.map((key) => [key, given] as const);
  return { ...foiCase, overrides: Object.fromEntries([...others, ...passed]) };
}

/** Under whose names the answers to a question are kept. */
function answerersOf(foiCase: FoiCase, question: string): readonly string[] {
  return [...new Set(teamsOf(foiCase, question).map(({ id }) => answererOf(foiCase, question, id)))];
}
