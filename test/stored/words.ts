import type { Inline, RichBlock, RichText, TableCell } from '../../src/domain/text/rich-text.ts';

/// Formatted text in few words, for the plays.

/** A paragraph of runs; a plain string is a plain run. */
export function line(...runs: readonly (string | Inline)[]): RichBlock {
  return { kind: 'paragraph', content: runs.map((run) => (typeof run === 'string' ? { text: run } : run)) };
}

/** One paragraph a string. */
export function says(...lines: readonly string[]): RichText {
  return lines.map((words) => line(words));
}

const cell = (words: string, more: Partial<TableCell> = {}): TableCell => ({ content: says(words), ...more });

/** Every form that an answer can have: runs, links, headings, both lists, one in the other, a table with joined cells. */
export const EVERY_FORM: RichText = [
  { kind: 'heading', level: 2, content: [{ text: 'What we spent' }] },
  line(
    'We spent ',
    { text: '£12,400', bold: true },
    ' in ',
    { text: '2025', italic: true },
    ' and publish the rest on ',
    { text: 'our site', link: 'https://www.example.org/spending?year=2025&page=1' },
    '; ask ',
    { text: 'the team', bold: true, italic: true, link: 'mailto:foi@northmere-police.example.org' },
    '.\nThe second line of the same paragraph.',
  ),
  {
    kind: 'heading',
    level: 3,
    content: [
      { text: 'By ' },
      { text: 'year', bold: true },
      { text: ' and ', italic: true },
      { text: 'supplier', link: 'https://www.example.org/suppliers' },
    ],
  },
  {
    kind: 'list',
    style: 'bullet',
    items: [
      says('2024'),
      [line('2025'), { kind: 'list', style: 'number', items: [says('spring'), says('autumn')] }],
    ],
  },
  {
    kind: 'list',
    style: 'number',
    items: [
      [line({ text: 'one', bold: true }, { text: ', two', italic: true })],
      [line({ text: 'three', link: 'https://www.example.org/3' })],
    ],
  },
  {
    kind: 'table',
    rows: [
      [cell('Supplier', { header: true }), cell('Spend', { header: true, colspan: 2 })],
      [cell('Alder Ltd', { rowspan: 2 }), cell('2024'), cell('£6,100')],
      [
        cell('2025'),
        { content: [{ kind: 'list', style: 'bullet', items: [says('£6,300'), says('paid late')] }] },
      ],
    ],
  },
  line(),
];

/** Words as people in this country write them, and some that no keyboard has. */
export const ANY_WORDS =
  'Yr ateb: “tŷ”, Gàidhlig “còir”, naïve café — 5 % ≤ £7½, العربية, 日本語, 👩🏽‍💼, a tab\there, {{not a placeholder';
