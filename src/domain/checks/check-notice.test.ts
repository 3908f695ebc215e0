import fc from 'fast-check';
import { expect, test } from 'vitest';
import { composeLetter } from '../letter/compose.ts';
import type { LetterContent } from '../letter/decision.ts';
import type { LetterBlock } from '../letter/letter.ts';
import type { HandEdit } from '../letter/letter-choice.ts';
import { anyAuthority, anyContent } from '../letter/sample/any-content.ts';
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
