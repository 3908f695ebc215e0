import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paragraph, plainText, type RichText } from '../text/rich-text.ts';
import { forTheOfficer, PLACEHOLDERS } from './placeholder-names.ts';
import { fillPlaceholders, placeholdersIn } from './placeholders.ts';

const fill = (text: string, values: Record<string, string>) => {
  const { body, unfilled } = fillPlaceholders([paragraph(text)], values);
  return { text: plainText(body), unfilled };
};

describe('filling', () => {
  test('puts values in and leaves the rest marked', () => {
    expect(
      fill('{{reference}} for {{requester}}: {{harm}}', { reference: 'F/1', requester: 'A. Lee' }),
    ).toEqual({ text: 'F/1 for A. Lee: {{harm}}', unfilled: ['harm'] });
  });

  test('names each unfilled one once, in reading order', () => {
    expect(fill('{{b}} {{a}} {{b}}', {}).unfilled).toEqual(['b', 'a']);
  });

  test('a blank value fills nothing', () => {
    expect(fill('{{officer}}', { officer: '  ' })).toEqual({ text: '{{officer}}', unfilled: ['officer'] });
  });

  test('reads names as officers write them', () => {
    expect(fill('{{ Review contact }}', { review_contact: 'foi@example.org' }).text).toBe('foi@example.org');
  });

  test.each([
    ['{{information}} are personal data.', 'The signatures are personal data.'],
    [
      'They gave it to us. {{information}} are personal data.',
      'They gave it to us. The signatures are personal data.',
    ],
    ['We looked at {{information}}.', 'We looked at the signatures.'],
  ])('a value begins a sentence as a sentence begins: %s', (clause, filled) => {
    expect(fill(clause, { information: 'the signatures' }).text).toBe(filled);
  });

  test('a requester’s own braces are not read', () => {
    expect(fill('{{question}}', { question: 'What is {{reference}}?', reference: 'F/1' })).toEqual({
      text: 'What is {{reference}}?',
      unfilled: [],
    });
  });

  test('names of the language’s own objects are no values', () => {
    expect(fill('{{constructor}}', {}).unfilled).toEqual(['constructor']);
  });

  test('a half-bold placeholder is still one, and takes the look of its beginning', () => {
    const body: RichText = [
      { kind: 'paragraph', content: [{ text: 'Our {{ref', bold: true }, { text: 'erence}} stands.' }] },
    ];
    expect(fillPlaceholders(body, { reference: 'F/1' }).body).toEqual([
      {
        kind: 'paragraph',
        content: [{ text: 'Our ', bold: true }, { text: 'F/1', bold: true }, { text: ' stands.' }],
      },
    ]);
  });

  test('reaches into lists and tables', () => {
    const cell = { content: [paragraph('{{officer}}')], header: true } as const;
    const body: RichText = [
      { kind: 'list', style: 'number', items: [[paragraph('{{officer}}')]] },
      { kind: 'table', rows: [[cell]] },
    ];
    const filled = fillPlaceholders(body, { officer: 'B. Khan' });
    expect(plainText(filled.body)).toBe('B. Khan\nB. Khan');
    expect(filled.body[1]).toMatchObject({ rows: [[{ header: true }]] });
  });
});

test('finds placeholders, each once', () => {
  expect(placeholdersIn([paragraph('{{a}} {{ A }} {{b_c}} {{}')])).toEqual(['a', 'b_c']);
});

test('says which are for the officer', () => {
  expect(forTheOfficer([paragraph('{{reference}} {{harm}} {{something else}}')])).toEqual([
    'harm',
    'something_else',
  ]);
});

test('every known placeholder has one name and says what it means', () => {
  expect(new Set(PLACEHOLDERS.map(({ name }) => name)).size).toBe(PLACEHOLDERS.length);
  expect(PLACEHOLDERS.filter(({ name, means }) => !/^[a-z_]+$/.test(name) || means === '')).toEqual([]);
});

const runs = fc.array(
  fc.record({ text: fc.constantFrom('{{', 'reference', '}}', ' to ', '{{harm}}', 'x') }),
  { maxLength: 12 },
);

test('what is filled and what is not are all the placeholders there were; other words stay', () => {
  fc.assert(
    fc.property(runs, (content) => {
      const body: RichText = [{ kind: 'paragraph', content }];
      const { body: filled, unfilled } = fillPlaceholders(body, { reference: 'F/1' });
      const joined = content.map(({ text }) => text).join('');
      expect(plainText(filled)).toBe(joined.replace(/\{\{reference\}\}/g, 'F/1'));
      expect(unfilled).toEqual(placeholdersIn(body).filter((name) => name !== 'reference'));
    }),
  );
});
