import { expect, test } from 'vitest';
import { packageOf, sheetFile } from '../../../test/files/office.ts';
import { readCsv } from './read-csv.ts';
import { readSheet } from './read-sheet.ts';

/** Rows of cells, and names of sheets. */
function cells(markup: string): readonly (string | readonly string[])[] {
  return [...markup.matchAll(/<h2>(.*?)<\/h2>|<tr>(.*?)<\/tr>/g)].map(([, name, row]) =>
    row === undefined ? (name ?? '') : [...row.matchAll(/<td>(.*?)<\/td>/g)].map(([, cell]) => cell ?? ''),
  );
}

test('rows are read as they stand, without the rows and columns that hold nothing', () => {
  const rows = [
    [null, 'No.', null, 'Question'],
    [],
    [null, 1, null, 'How many vans?'],
    [null, 2.1, null, 'At what cost &amp; when?\nBy year.'],
  ];
  expect(cells(readSheet(sheetFile({ sheets: { Sheet1: rows } })))).toEqual([
    ['No.', 'Question'],
    ['1', 'How many vans?'],
    ['2.1', 'At what cost &amp; when?<br>By year.'],
  ]);
});

test('sheets are named where there are several; hidden and empty ones are left out', () => {
  const sheets = { Vans: [['How many vans?']], Notes: [['mine']], Empty: [], Cars: [['How many cars?']] };
  expect(cells(readSheet(sheetFile({ sheets, hidden: ['Notes'] })))).toEqual([
    'Vans',
    ['How many vans?'],
    'Cars',
    ['How many cars?'],
  ]);
});

test('what cells show is read: days, results, words in them, no hidden row or column, nothing that is only spoken', () => {
  const sheet = `<worksheet><cols><col min="3" max="4" hidden="1"/></cols><sheetData>
    <row r="1"><c r="A1" s="1"><v>45748</v></c><c r="B1" t="inlineStr"><is><t>From</t></is></c><c r="C1"><v>9</v></c></row>
    <row r="2" hidden="1"><c r="A2"><v>2</v></c></row>
    <row r="3"><c r="A3" t="str"><f>1+1</f><v>two</v></c><c r="B3" t="b"><v>1</v></c><c r="E3" s="2"><v>1.1000000000000001</v></c></row>
    <row><c t="s"><v>0</v></c><c t="s"><v>7</v></c></row></sheetData></worksheet>`;
  const file = packageOf({
    'xl/workbook.xml': '<workbook xmlns:r="r"><sheets><sheet name="A" r:id="x"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': '<R><Relationship Id="x" Target="/xl/worksheets/s.xml"/></R>',
    'xl/worksheets/s.xml': sheet,
    'xl/sharedStrings.xml': '<sst><si><r><t>Ky</t></r><r><t>oto</t></r><rPh><t>kyoto</t></rPh></si></sst>',
    'xl/styles.xml':
      '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="0.0&quot;d&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>',
  });
  expect(cells(readSheet(file))).toEqual([
    ['1 April 2025', 'From', ''],
    ['two', 'TRUE', '1.1'],
    ['Kyoto', '', ''],
  ]);
});

test.each([
  ['commas', 'No,Question\r\n1,"How many, and ""why""?"\r\n'],
  ['semicolons', 'No;Question\n1;"How many, and ""why""?"'],
  ['tabs', 'No\tQuestion\n1\tHow many, and "why"?'],
])('values that are divided by %s', (_what, text) => {
  expect(cells(readCsv(text))).toEqual([
    ['No', 'Question'],
    ['1', 'How many, and "why"?'],
  ]);
});

test('a quotation mark that is never closed ends with the file', () => {
  expect(cells(readCsv('1,"How many\nvans?'))).toEqual([['1', 'How many<br>vans?']]);
});
