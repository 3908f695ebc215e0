import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answererOf, teamsOf } from '../../letter/assignments.ts';
import { citationKey } from '../../letter/citations.ts';
import { composeLetter } from '../../letter/compose.ts';
import { decidedIn } from '../../letter/decided.ts';
import { answerKey, type LetterContent, plainLetter } from '../../letter/decision.ts';
import type { LetterChoice } from '../../letter/letter-choice.ts';
import { anyAuthority, anyContent } from '../../letter/sample/any-content.ts';
import { anyLetterOf } from '../../letter/sample/any-reply.ts';
import { bareTitle } from '../../letter/sentences/english-titles.ts';
import { checkedOf } from '../check-notice.ts';
import type { Finding } from '../finding.ts';
import { missingFrom } from './missing.ts';

/// What is missing, for any decisions at all.

const missingIn = (content: LetterContent) => missingFrom(checkedOf(content, anyAuthority));
const stops = ({ severity }: Finding) => severity === 'stops';

function always(of: fc.Arbitrary<LetterContent>, check: (content: LetterContent) => void): void {
  fc.assert(fc.property(of, check), { numRuns: 150 });
}

/** Checks what holds of every letter of some kinds. */
function alwaysOf(
  kinds: readonly LetterChoice['kind'][],
  check: (content: LetterContent, missing: readonly Finding[]) => void,
): void {
  always(anyLetterOf(kinds), (content) => check(content, missingIn(content)));
}

test('every exemption that is listed has its reasons, or is asked for them', () => {
  always(anyContent, (content) => {
    // The heading names limbs of one section together; the block is named after each.
    const reasons = composeLetter(content, anyAuthority)
      .blocks.filter(({ role }) => role === 'reasons')
      .flatMap(({ id }) => id.replace('reasons:', '').split('+'));
    const asked = missingIn(content).filter(({ rule }) => rule === 'no-reason');
    for (const citation of decidedIn(content).citations) {
      // one by condition is either absolute or qualified: a check asks for the condition first
      if (citation.kind !== 'exemption' || citation.law?.force === 'by-condition') continue;
      const reasoned = reasons.includes(citationKey(citation));
      const named = asked.some(({ problem }) => problem.startsWith(bareTitle(citation)));
      expect(reasoned || named).toBe(true);
    }
  });
});

test('an undecided question stops the response', () => {
  always(anyContent, (content) => {
    const undecided = content.questions.some(
      ({ id }) =>
        !content.questions.some(({ parent }) => parent === id) &&
        inForce(content, id).some((key) => content.answers[key]?.status === null),
    );
    if (undecided)
      expect(missingIn(content).some((one) => one.rule === 'unanswered' && stops(one))).toBe(true);
  });
});

/** The keys of the answers that are given to a question: those of its teams, or the one of all together. */
function inForce(content: LetterContent, question: string): readonly string[] {
  const names = teamsOf(content, question).map(({ id }) => answererOf(content, question, id));
  return [...new Set(names)].map((name) => answerKey(question, name));
}

const BEFORE_THE_ANSWER = [
  'acknowledgement',
  'clarification',
  'closed',
  'fees-notice',
  'extension',
  'transfer',
  'subject-access',
  'holding',
  'review-acknowledgement',
] as const;

/** They say of the questions that they are about whether anything is held. */
const CONTRADICTED: readonly string[] = ['transfer', 'subject-access'];

test('no answer stops a letter that comes before the answer, but one that contradicts what the letter says of it', () => {
  alwaysOf(BEFORE_THE_ANSWER, ({ reply }, missing) => {
    const ofAnswers = missing.filter((one) => one.questionId !== null && stops(one));
    if (CONTRADICTED.includes(reply.kind))
      expect(new Set(ofAnswers.map(({ rule }) => rule)).size).toBeLessThan(2);
    else expect(ofAnswers).toEqual([]);
  });
});

test('a review that upholds asks for no answer', () => {
  alwaysOf(['review-outcome'], ({ reply }, missing) => {
    const { outcome } = reply.review;
    if (outcome !== null && outcome !== 'upheld') return;
    expect(missing.filter(({ rule }) => rule === 'unanswered')).toEqual([]);
  });
});

test('a letter that tells of no more time, though it is chosen to, does not go', () => {
  alwaysOf(['extension'], (content, missing) => {
    const { blocks } = composeLetter(content, anyAuthority);
    if (!blocks.some(({ role }) => role === 'extension')) expect(missing.some(stops)).toBe(true);
  });
});

test('an acknowledgement whose day the law counts lacks none', () => {
  alwaysOf(['acknowledgement'], ({ receivedOn, clock }, missing) => {
    if (receivedOn === null || clock.extension !== null) return;
    expect(missing.filter(({ rule }) => rule === 'no-deadline')).toEqual([]);
  });
});

test('a mail of ten thousand items is looked at without delay', () => {
  const content: LetterContent = {
    ...plainLetter,
    regime: 'FOIA',
    reference: 'FOI-1',
    requester: { name: '', email: '' },
    receivedOn: null,
    subject: '',
    questions: Array.from({ length: 10_000 }, (_, i) => ({
      id: `q${i}`,
      label: null,
      text: `Item ${i}`,
      parent: null,
      span: null,
    })),
    teams: [{ id: 't', name: '' }],
    answers: {},
    clauses: [],
  };
  expect(missingIn(content)).toHaveLength(10_000);
});
