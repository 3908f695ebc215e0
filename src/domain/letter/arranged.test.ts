import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paragraph } from '../text/rich-text.ts';
import { arranged } from './arranged.ts';
import type { LetterBlock } from './letter.ts';
import { type Arrangement, asComposed } from './letter-choice.ts';

const block = (id: string): LetterBlock => ({ id, role: 'reasons', text: [paragraph(`derived ${id}`)] });
const letter = ['reference', 'opening', 'scope', 'closing'].map(block);
const idsIn = (blocks: readonly { id: string }[]): readonly string[] => blocks.map(({ id }) => id);

const anyIds = (...arbitrary: readonly string[]) => fc.array(fc.constantFrom(...arbitrary), { maxLength: 8 });
const names = ['a', 'b', 'c', 'd', 'e', 'f'] as const;

const anyArrangement: fc.Arbitrary<Arrangement> = fc.record({
  edits: fc.dictionary(
    fc.constantFrom(...names, 'gone'),
    fc.record({
      text: fc.constantFrom([], [paragraph('by hand')]),
      basis: fc.constantFrom([], [paragraph('derived a')]),
    }),
  ),
  order: anyIds(...names, 'gone'),
  leftOut: anyIds(...names, 'gone'),
});

const anyBlocks = fc.subarray([...names]).map((ids) => ids.map(block));

describe('however it was arranged', () => {
  const always = (check: (blocks: readonly LetterBlock[], arrangement: Arrangement) => void): void =>
    fc.assert(fc.property(anyBlocks, anyArrangement, check), { numRuns: 400 });

  test('every block is there once: in the letter, or left out as the officer said', () => {
    always((derived, arrangement) => {
      const { blocks, leftOut } = arranged(derived, arrangement);
      expect([...idsIn(blocks), ...idsIn(leftOut)].sort()).toEqual([...idsIn(derived)].sort());
      expect(idsIn(leftOut).every((id) => arrangement.leftOut.includes(id))).toBe(true);
      expect(idsIn(blocks).some((id) => arrangement.leftOut.includes(id))).toBe(false);
    });
  });

  test('no edit is lost: it stands in its block, or is set aside while there is none', () => {
    always((derived, arrangement) => {
      const { blocks, leftOut, setAside } = arranged(derived, arrangement);
      const inBlocks = [...blocks, ...leftOut].filter(({ edited }) => edited !== undefined);
      expect([...idsIn(inBlocks), ...idsIn(setAside)].sort()).toEqual(Object.keys(arrangement.edits).sort());
      for (const { id, text } of [...inBlocks, ...setAside])
        expect(text).toEqual(arrangement.edits[id]?.text);
    });
  });

  test('what the answers give stands behind an edit, and is what is in the letter without one', () => {
    always((derived, arrangement) => {
      const { blocks, leftOut } = arranged(derived, arrangement);
      for (const { id, text, edited } of [...blocks, ...leftOut])
        expect(edited?.derived ?? text).toEqual(block(id).text);
    });
  });

  test('blocks that were ordered stand in that order', () => {
    always((derived, arrangement) => {
      const ids = idsIn(arranged(derived, { ...arrangement, leftOut: [] }).blocks);
      const wanted = [...new Set(arrangement.order)].filter((id) => ids.includes(id));
      expect(ids.filter((id) => wanted.includes(id))).toEqual(wanted);
    });
  });

  test('without an arrangement it is as the layout has it', () => {
    fc.assert(
      fc.property(anyBlocks, (derived) => {
        expect(arranged(derived, asComposed).blocks).toEqual(derived);
      }),
    );
  });
});

test('a block that is new since the order was made stands behind the one that it follows', () => {
  const moved = { ...asComposed, order: ['closing', 'opening', 'reference'] };
  expect(idsIn(arranged(letter, moved).blocks)).toEqual(['closing', 'opening', 'scope', 'reference']);
  const late = { ...asComposed, order: ['closing', 'scope'] };
  expect(idsIn(arranged(letter, late).blocks)).toEqual(['reference', 'opening', 'closing', 'scope']);
});

test('an edit is stale when the answers give other words than when it was made', () => {
  const edit = (basis: string): Arrangement => ({
    ...asComposed,
    edits: { scope: { text: [paragraph('by hand')], basis: [paragraph(basis)] } },
  });
  const staleAfter = (basis: string) =>
    arranged(letter, edit(basis)).blocks.find(({ id }) => id === 'scope')?.edited?.stale;
  expect(staleAfter('derived scope')).toBe(false);
  expect(staleAfter('derived otherwise')).toBe(true);
});

test('an edit is not stale because its fields were stored in another order', () => {
  const bold: LetterBlock = {
    id: 'scope',
    role: 'scope',
    text: [{ kind: 'paragraph', content: [{ text: 'a', bold: true }] }],
  };
  const read = [{ content: [{ bold: true as const, text: 'a' }], kind: 'paragraph' as const }];
  const { blocks } = arranged([bold], { ...asComposed, edits: { scope: { text: [], basis: read } } });
  expect(blocks[0]?.edited?.stale).toBe(false);
});
