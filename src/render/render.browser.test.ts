import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LetterBlock } from '../domain/letter/letter.ts';
import { type Inline, paragraph, type RichBlock, type RichText } from '../domain/text/rich-text.ts';
import { renderHtml } from './html.ts';
import { renderLines } from './lines.ts';
import { renderText } from './text.ts';

const BLOCKS = 'p,h2,h3,td,th,table';

function letter(...text: RichText): readonly LetterBlock[] {
  return [{ id: 'closing', role: 'closing', text }];
}

/** The letter in a real page's editor. */
function inEditor(blocks: readonly LetterBlock[]): HTMLElement {
  const editor = document.createElement('div');
  editor.contentEditable = 'true';
  editor.innerHTML = renderHtml(blocks);
  document.body.replaceChildren(editor);
  return editor;
}

/** What the innermost block elements show, as a person would see it. */
function shownLines(editor: HTMLElement): readonly string[] {
  return [...editor.querySelectorAll<HTMLElement>(BLOCKS)]
    .filter((element) => element.querySelector(BLOCKS) === null)
    .map((element) => element.innerText)
    .filter((line) => line !== '');
}

const word = fc.oneof(
  fc.constantFrom(
    'cost',
    'a\nb',
    ' two  spaces ',
    '<b>',
    '&amp;',
    '"',
    '\u00a0',
    '1.',
    '\u200b',
    '\u0000',
    '|',
  ),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
);
const run: fc.Arbitrary<Inline> = fc.record(
  {
    text: word,
    bold: fc.constant(true as const),
    italic: fc.constant(true as const),
    link: fc.constantFrom('https://example.org/a?b="c"&d', 'mailto:a@example.org', 'javascript:alert(1)'),
  },
  { requiredKeys: ['text'] },
);
const runs = fc.array(run, { maxLength: 4 });
const { text: richText } = fc.letrec<{ text: RichText; block: RichBlock }>((tie) => ({
  text: fc.array(tie('block'), { maxLength: 4 }),
  block: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.record({ kind: fc.constant('paragraph' as const), content: runs }),
    fc.record({
      kind: fc.constant('heading' as const),
      level: fc.constantFrom(2 as const, 3 as const),
      content: runs,
    }),
    fc.record({
      kind: fc.constant('list' as const),
      style: fc.constantFrom('bullet' as const, 'number' as const),
      items: fc.array(tie('text'), { maxLength: 3 }),
    }),
    fc.record({
      kind: fc.constant('table' as const),
      rows: fc.array(
        fc.array(
          fc.record(
            {
              content: tie('text'),
              header: fc.constant(true as const),
              colspan: fc.integer({ min: 1, max: 3 }),
              rowspan: fc.integer({ min: 1, max: 3 }),
            },
            { requiredKeys: ['content'] },
          ),
          { maxLength: 3 },
        ),
        { maxLength: 3 },
      ),
    }),
  ),
}));

test('the lines of any letter are what the editor shows, block by block', () => {
  fc.assert(
    fc.property(richText, (text) => {
      const blocks = letter(...text);
      expect(shownLines(inEditor(blocks))).toEqual(renderLines(blocks));
    }),
    { numRuns: 300 },
  );
});

test('nothing but known elements and attributes is ever written', () => {
  fc.assert(
    fc.property(richText, (text) => {
      for (const element of inEditor(letter(...text)).querySelectorAll('*')) {
        expect(element.localName).toMatch(/^(p|h2|h3|table|tbody|tr|td|th|b|i|a)$/);
        for (const { name } of element.attributes)
          expect(name).toMatch(/^(style|href|scope|colspan|rowspan)$/);
      }
    }),
    { numRuns: 300 },
  );
});

/** Words only: punctuation that lays a table or a list out is no word, and addresses are taken out before. */
function words(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

test('plain text says the same words as the page, apart from the addresses of links', () => {
  const noLinks = richText.map((text) =>
    JSON.parse(JSON.stringify(text, (k, v) => (k === 'link' ? undefined : v))),
  );
  fc.assert(
    fc.property(noLinks, (text: RichText) => {
      const blocks = letter(...text);
      const page = shownLines(inEditor(blocks)).join('\n');
      expect(words(renderText(blocks))).toEqual(words(page));
    }),
    { numRuns: 300 },
  );
});

test('a link with an unsafe address is plain words', () => {
  const unsafe = letter({ kind: 'paragraph', content: [{ text: 'here', link: 'javascript:alert(1)' }] });
  expect(inEditor(unsafe).querySelector('a')).toBeNull();
  expect(renderLines(unsafe)).toEqual(['here']);
});

test('markup in the words stays words', () => {
  const hostile = letter(paragraph('<img src=x onerror=alert(1)> & "quotes"'));
  const editor = inEditor(hostile);
  expect(editor.querySelector('img')).toBeNull();
  expect(editor.innerText.trim()).toBe('<img src=x onerror=alert(1)> & "quotes"');
});

test('numbers of lists are text that can be copied', () => {
  const list: RichBlock = {
    kind: 'list',
    style: 'number',
    items: [
      [paragraph('First')],
      [
        paragraph('Second'),
        { kind: 'list', style: 'number', items: [[paragraph('Inner')], [paragraph('Next')]] },
      ],
      [paragraph('')],
      [paragraph('Third')],
    ],
  };
  expect(shownLines(inEditor(letter(list)))).toEqual([
    '1. First',
    '2. Second',
    '(a) Inner',
    '(b) Next',
    '3. Third',
  ]);
});

test('a table has borders and header cells that say what they head', () => {
  const cell = (text: string) => ({ content: [paragraph(text)] });
  const table: RichBlock = {
    kind: 'table',
    rows: [
      [
        { ...cell('Year'), header: true },
        { ...cell('Requests'), header: true },
      ],
      [{ ...cell('2024'), header: true }, cell('12')],
    ],
  };
  const editor = inEditor(letter(table));
  const scopes = [...editor.querySelectorAll('th')].map((th) => th.getAttribute('scope'));
  expect(scopes).toEqual(['col', 'col', 'row']);
  expect(getComputedStyle(editor.querySelector('td') ?? editor).borderTopWidth).toBe('1px');
});
