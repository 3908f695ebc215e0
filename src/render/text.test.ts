import { expect, test } from 'vitest';
import { paragraph, type RichBlock, type RichText } from '../domain/text/rich-text.ts';
import { renderText, richTextToText } from './text.ts';

const heading = (level: 2 | 3, text: string): RichBlock => ({ kind: 'heading', level, content: [{ text }] });
const bullets = (...items: RichText[]): RichBlock => ({ kind: 'list', style: 'bullet', items });
const cell = (text: string, more = {}) => ({ content: [paragraph(text)], ...more });
const table = (...rows: (ReturnType<typeof cell> | string)[][]): RichBlock => ({
  kind: 'table',
  rows: rows.map((row) => row.map((c) => (typeof c === 'string' ? cell(c) : c))),
});

test.each<[string, RichText, string]>([
  ['paragraphs are a blank line apart', [paragraph('One.'), paragraph('Two.')], 'One.\n\nTwo.'],
  ['a line break is a new line', [paragraph('One\nTwo'), paragraph('Three')], 'One\nTwo\n\nThree'],
  ['a main heading has a rule', [heading(2, 'Disclosure'), paragraph('x')], 'Disclosure\n----------\n\nx'],
  ['a small heading has none', [heading(3, 'Team'), paragraph('x')], 'Team\n\nx'],
  ['blank paragraphs go', [paragraph('One'), paragraph('  '), paragraph('Two')], 'One\n\nTwo'],
  [
    'items are close together',
    [bullets([paragraph('a')], [paragraph('b')]), paragraph('c')],
    '• a\n• b\n\nc',
  ],
  [
    'inner lists are indented',
    [bullets([paragraph('a'), bullets([paragraph('b'), paragraph('more')])])],
    '• a\n   • b\n   more',
  ],
  [
    'tables line up',
    [table(['Year', 'Requests'], ['2024', '12']), paragraph('End')],
    'Year | Requests\n2024 | 12\n\nEnd',
  ],
  [
    'a tall cell keeps the columns of the next row',
    [table([cell('2024', { rowspan: 2 }), 'Q1', '3'], ['Q2', '4'])],
    '2024 | Q1 | 3\n     | Q2 | 4',
  ],
  [
    'a wide cell keeps the columns after it',
    [table([cell('Both', { colspan: 2 }), 'c'], ['a', 'b', 'd'])],
    'Both |   | c\na    | b | d',
  ],
  [
    'a link shows its address',
    [
      {
        kind: 'paragraph',
        content: [{ text: 'See ' }, { text: 'our site', link: 'https://example.org/foi' }],
      },
    ],
    'See our site (https://example.org/foi)',
  ],
  [
    'an address that is already written is not repeated',
    [{ kind: 'paragraph', content: [{ text: 'example.org/foi', link: 'https://www.example.org/foi/' }] }],
    'example.org/foi',
  ],
  [
    'a mail address is shown bare',
    [{ kind: 'paragraph', content: [{ text: 'Write to us', link: 'mailto:foi@example.org' }] }],
    'Write to us (foi@example.org)',
  ],
  [
    'spaces are single and trimmed',
    [{ kind: 'paragraph', content: [{ text: ' a ' }, { text: ' b\u00a0 ' }] }],
    'a b',
  ],
])('%s', (_, text, expected) => {
  expect(richTextToText(text)).toBe(expected);
});

test('a wide table is not padded, so that it wraps well', () => {
  const long = 'A description that goes on and on for longer than one line of plain text should';
  expect(richTextToText([table(['Item', 'Note'], [long, 'x'])])).toBe(`Item | Note\n${long} | x`);
});

test('blocks of the letter follow each other a blank line apart', () => {
  const blocks = [
    { id: 'a', role: 'opening', text: [paragraph('One')] },
    { id: 'b', role: 'closing', text: [paragraph('Two')] },
  ] as const;
  expect(renderText(blocks)).toBe('One\n\nTwo');
});
