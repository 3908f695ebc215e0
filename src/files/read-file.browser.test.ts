import { zipSync } from 'fflate';
import { describe, expect, it, test } from 'vitest';
import letterPdf from '../../test/corpus/files/letter.pdf?url';
import tablePdf from '../../test/corpus/files/table.pdf?url';
import { item, lists, OUTLINE, p, sheetFile, wordFile } from '../../test/files/office.ts';
import { pdfFile } from '../../test/files/pdf.ts';
import { questionsIn } from '../../test/files/questions-in.ts';
import { readFile } from './read-file.ts';
import { REFUSED } from './refusal.ts';

/// Files read as the panel reads them: in a worker, then with the reader of mails.

const LETTER = [
  p('Dear Sir or Madam,'),
  p('Under the Freedom of Information Act 2000 please tell me, for 2025:'),
  item('How many vans do you own?'),
  item('For each van, please state:'),
  item('its make and model', 1),
  item('the year in which it was bought', 1),
  item('Who drives them?'),
  p('Yours faithfully,'),
  p('B. Writer'),
].join('');

const load = async (url: string) => (await fetch(url)).blob();

describe('Word', () => {
  it('reads a letter with the numbers that Word draws', async () => {
    const file = wordFile({ body: LETTER, numbering: lists(OUTLINE) });
    expect(await questionsIn('questions.docx', file)).toEqual([
      '1 How many vans do you own?',
      '2 For each van, please state:',
      '2a its make and model',
      '2b the year in which it was bought',
      '3 Who drives them?',
    ]);
  });

  it('reads a table of questions', async () => {
    const row = (...cells: readonly string[]) =>
      `<w:tr>${cells.map((cell) => `<w:tc>${p(cell)}</w:tc>`).join('')}</w:tr>`;
    const body = `<w:tbl>${row('No.', 'Question', 'Answer')}${row('1', 'How many vans do you own?', '')}${row('2', 'What did they cost in 2025?', '')}</w:tbl>`;
    expect(await questionsIn('questions.docx', wordFile({ body }))).toEqual([
      '1 How many vans do you own?',
      '2 What did they cost in 2025?',
    ]);
  });
});

describe('PDF', () => {
  it('reads a printed letter, across its pages and without their heads and feet', async () => {
    expect(await questionsIn('letter.pdf', await load(letterPdf))).toEqual([
      '1 How many vans does the council own, how many does it hire, and from which companies does it hire those that it does not own itself?',
      '2 For each of the vans that were bought since 1 April 2023, please state:',
      '2a its make and model',
      '2b what it cost, with and without value added tax, and from whom it was bought',
      '3 Who decides which vans are bought?',
      '4 How many of the vans were in an accident?',
      '5 What did the repairs cost?',
    ]);
  });

  it('reads a table of questions', async () => {
    expect(await questionsIn('table.pdf', await load(tablePdf))).toEqual([
      '1 How many vans does the council own?',
      '2 What did they cost in the year to 31 March 2025?',
    ]);
  });

  it('reads what was typed into the fields of a form', async () => {
    const file = pdfFile({
      pages: [[[50, 780, 'Freedom of Information request form', 16]]],
      fields: ['1. How many vans do you own?\n2. What did they cost?'],
    });
    expect(await questionsIn('form.pdf', file)).toEqual([
      '1 How many vans do you own?',
      '2 What did they cost?',
    ]);
  });

  it('says how far it is', async () => {
    const pages = Array.from({ length: 4 }, () => [[50, 700, 'How many vans?'] as const]);
    const parts: number[] = [];
    const { signal } = new AbortController();
    await readFile(new File([pdfFile({ pages })], 'a.pdf'), { signal, onPart: (part) => parts.push(part) });
    expect(parts).toEqual([0.25, 0.5, 0.75, 1]);
  });

  test.each([
    ['a scan', pdfFile({ pages: [[], []] }), 'scan'],
    ['a locked one', pdfFile({ pages: [[[50, 700, 'How many?']]], locked: true }), 'password'],
    ['one that is cut off', pdfFile({ pages: [[[50, 700, 'How many?']]] }).slice(0, 60), 'broken'],
    ['one of 301 pages', pdfFile({ pages: Array.from({ length: 301 }, () => []) }), 'pages'],
    [
      'a form for Adobe’s programs only',
      pdfFile({ pages: [[[50, 700, 'Please wait... Get the newest Adobe Reader.']]] }),
      'form',
    ],
  ] as const)('refuses %s', async (_what, file, why) => {
    expect(await questionsIn('a.pdf', file)).toBe(REFUSED[why]);
  });
});

describe('spreadsheets', () => {
  it.each([
    [
      'numbers beside questions',
      [
        ['No', 'Question'],
        [1, 'How many vans do you own?'],
        [2, 'What did they cost in 2025?'],
      ],
    ],
    [
      'no heading',
      [
        [1, 'How many vans do you own?'],
        [2, 'What did they cost in 2025?'],
      ],
    ],
    [
      'a column for answers',
      [
        ['Ref', 'Question', 'Response'],
        [1, 'How many vans do you own?', null],
        [2, 'What did they cost in 2025?', null],
      ],
    ],
    [
      'a title above',
      [
        ['FOI request: vans'],
        [],
        ['No.', 'Question'],
        [1, 'How many vans do you own?'],
        [2, 'What did they cost in 2025?'],
      ],
    ],
  ] as const)('reads rows as questions: %s', async (_what, rows) => {
    expect(await questionsIn('a.xlsx', sheetFile({ sheets: { Sheet1: rows } }))).toEqual([
      '1 How many vans do you own?',
      '2 What did they cost in 2025?',
    ]);
  });

  it('reads questions without numbers', async () => {
    const rows = [['Question'], ['How many vans do you own?'], ['What did they cost in 2025?']];
    const questions = ['How many vans do you own?', 'What did they cost in 2025?'];
    expect(await questionsIn('a.xlsx', sheetFile({ sheets: { Sheet1: rows } }))).toEqual(questions);
    expect(await questionsIn('a.csv', rows.join('\n'))).toEqual(questions);
  });

  it('reads numbers beside questions from a CSV file', async () => {
    expect(
      await questionsIn('a.csv', 'No,Question\n1,"How many vans, if any?"\n2,What did they cost?\n'),
    ).toEqual(['1 How many vans, if any?', '2 What did they cost?']);
  });
});

describe('other files', () => {
  const two = ['1 How many vans do you own?', '2 What did they cost in 2025?'];

  it.each([
    ['a.txt', 'Under FOI:\r\n\r\n1. How many vans do you own?\r\n2. What did they cost in 2025?\r\n'],
    ['a.md', 'Under FOI:\n\n1. How many vans do you own?\n2. What did they cost in 2025?\n'],
    ['a.html', '<p>Under FOI:<ol><li>How many vans do you own?<li>What did they cost in 2025?</ol>'],
    [
      'a.rtf',
      '{\\rtf1 Under FOI:\\par {\\listtext 1.\\tab}How many vans do you own?\\par {\\listtext 2.\\tab}What did they cost in 2025?\\par}',
    ],
  ])('%s', async (name, content) => {
    expect(await questionsIn(name, content)).toEqual(two);
  });

  it('runs and loads nothing that a web page brings', async () => {
    const hostile =
      '<script>window.hacked=1</script><img src=x onerror="window.hacked=1"><p>How many vans?</p>';
    expect(await questionsIn('a.html', hostile)).toEqual(['How many vans?']);
    expect('hacked' in window).toBe(false);
  });
});

describe('hostile files', () => {
  const bomb = (name: string, bytes: number) =>
    zipSync({
      'word/document.xml': new Uint8Array(0),
      'xl/workbook.xml': new Uint8Array(0),
      [name]: new Uint8Array(bytes),
    });

  it.each([
    [
      'a package that is far larger unpacked',
      'a.docx',
      (): BlobPart => new Uint8Array(bomb('word/styles.xml', 40_000_000)),
      'unpacked',
    ],
    ['a file that is too large', 'a.txt', (): BlobPart => 'x'.repeat(20_000_001), 'large'],
    ['markup that is not closed', 'a.docx', (): BlobPart => wordFile({ body: '<w:p><w:r>' }), 'broken'],
    ['a Word file that is a picture', 'a.docx', (): BlobPart => '\x89PNG\r\n\x1a\n', 'notItsName'],
    ['a file without a word', 'a.txt', (): BlobPart => ' \n ', 'wordless'],
    ['a Word file without a word', 'a.docx', (): BlobPart => wordFile({ body: p('') }), 'wordless'],
    [
      'far too much text',
      'a.docx',
      (): BlobPart => wordFile({ body: p('word '.repeat(20_000)).repeat(40) }),
      'long',
    ],
  ] as const)('%s is refused', async (_what, name, content, why) => {
    expect(await questionsIn(name, content())).toBe(REFUSED[why]);
  });

  it('expands nothing that a document declares', async () => {
    const xml = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><w:document xmlns:w="w"><w:body>${p('How many &b; vans?')}</w:body></w:document>`;
    const file = wordFile({ body: '', more: { 'word/document.xml': xml } });
    expect(await questionsIn('a.docx', file)).toEqual(['How many &b; vans?']);
  });

  it('takes elements that are nested a hundred thousand deep', async () => {
    const deep = `${'<w:sdt><w:sdtContent>'.repeat(50_000)}${p('How many vans?')}${'</w:sdtContent></w:sdt>'.repeat(50_000)}`;
    expect(await questionsIn('a.docx', wordFile({ body: deep }))).toEqual(['How many vans?']);
  });

  it('is ended when it is no longer wanted', async () => {
    const ends = new AbortController();
    const read = questionsIn('a.docx', wordFile({ body: LETTER }), ends.signal);
    ends.abort(new Error('not wanted'));
    await expect(read).rejects.toThrow('not wanted');
  });
});
