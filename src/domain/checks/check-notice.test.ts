import fc from 'fast-check';
import { expect, test } from 'vitest';
import { composeLetter } from '../letter/compose.ts';
import { decidedIn } from '../letter/decided.ts';
import { type LetterContent, lawOf, plainAttached } from '../letter/decision.ts';
import { lawsIn } from '../letter/laws.ts';
import type { LetterBlock } from '../letter/letter.ts';
import type { HandEdit } from '../letter/letter-choice.ts';
import { anyAuthority, anyContent } from '../letter/sample/any-content.ts';
import { anyMixed } from '../letter/sample/any-mixed.ts';
import { anyLetterOf, OTHER_KINDS } from '../letter/sample/any-reply.ts';
import { paragraph } from '../text/rich-text.ts';
import { checkNotice } from './check-notice.ts';
import { keyOfFinding } from './finding.ts';

/** Any letter, some parts of it edited by hand and some left out. */
const anyHandwork = fc
  .tuple(fc.oneof(anyContent, anyLetterOf(OTHER_KINDS)), fc.array(fc.nat(30)), fc.array(fc.nat(30)))
  .map(([content, edited, out]): LetterContent => {
    const { blocks } = composeLetter(content, anyAuthority);
    const at = (places: readonly number[]) => places.flatMap((place) => blocks[place] ?? []);
    const edits = Object.fromEntries(at(edited).map((block) => [block.id, editOf(block)]));
    const leftOut = at(out).map(({ id }) => id);
    return { ...content, arranged: { [content.reply.kind]: { edits, order: [], leftOut } } };
  });

function editOf({ text }: LetterBlock): HandEdit {
  return { text: [paragraph('We rely on section 43(2). Q1 is refused.')], basis: text };
}

test('each finding of any case has a key of its own and says in sentences what is wrong and what to do', () => {
  fc.assert(
    fc.property(fc.oneof(anyContent, anyHandwork), (content) => {
      const found = checkNotice(content, anyAuthority);
      const told = found.map((finding) => `${keyOfFinding(finding)} ${finding.problem}`);
      expect(new Set(told).size).toBe(told.length);
      for (const { problem, todo } of found) expect(`${problem} ${todo}`.trim()).toMatch(/^[A-Z“{].*\.$/s);
    }),
    { numRuns: 150 },
  );
});

test('a letter that was composed already is not judged otherwise', () => {
  fc.assert(
    fc.property(anyHandwork, (content) => {
      const letter = composeLetter(content, anyAuthority);
      expect(checkNotice(content, anyAuthority, { letter })).toEqual(checkNotice(content, anyAuthority));
    }),
    { numRuns: 50 },
  );
});

test('leaving out what the law needs is always found', () => {
  fc.assert(
    fc.property(anyContent, (content) => {
      const notice = composeLetter(content, anyAuthority).blocks.find(
        ({ role }) => role === 'refusal-notice',
      );
      if (notice === undefined) return;
      const arranged = { [content.reply.kind]: { edits: {}, order: [], leftOut: [notice.id] } };
      const found = checkNotice({ ...content, arranged }, anyAuthority);
      expect(found.some(({ rule, blockId }) => rule === 'left-out' && blockId === notice.id)).toBe(true);
    }),
    { numRuns: 100 },
  );
});

/** The laws that a source names; guidance and statutory instruments are none. */
function lawsNamedIn(source: string): readonly string[] {
  return [...source.matchAll(/\b(?:FOIA|EIR|FOISA|EISR)\b/g)].map(([law]) => law);
}

test('what is found in an answer names the law of its question, and nothing names a law that the letter is not under', () => {
  let mixed = 0;
  fc.assert(
    fc.property(anyMixed, (content) => {
      const laws = lawsIn(decidedIn(content)).map(({ regime }): string => regime);
      if (laws.length > 1) mixed += 1;
      for (const { rule, questionId, source } of checkNotice(content, anyAuthority, {
        today: '2027-03-01',
      })) {
        // The clock is the case's.
        const own = questionId === null ? [content.regime, ...laws] : [lawOf(content, questionId)];
        const others = lawsNamedIn(source).filter((law) => !own.includes(law));
        expect([rule, source, others], `${rule} is about ${own}`).toEqual([rule, source, []]);
      }
    }),
    { numRuns: 150 },
  );
  expect(mixed).toBeGreaterThan(25);
});

test('what is missing or wrong in the letter as a whole names each of its laws', () => {
  fc.assert(
    fc.property(anyMixed, (content) => {
      const laws = lawsIn(decidedIn(content)).map(({ regime }): string => regime);
      const late = checkNotice(
        { ...content, reply: { ...content.reply, kind: 'response' }, clauses: [SILENT] },
        anyAuthority,
        { today: '2027-03-01' },
      ).filter(({ rule }) => rule === 'late-unsaid');
      for (const { source } of late) expect(lawsNamedIn(source)).toEqual(laws);
    }),
    { numRuns: 50 },
  );
});

/** An opening that says nothing of being late. */
const SILENT = {
  id: 'silent',
  ...plainAttached,
  title: '',
  role: 'opening',
  serves: [],
  body: [paragraph('Here is our reply.')],
} as const;
