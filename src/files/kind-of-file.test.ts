import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { packageOf, sheetFile, wordFile } from '../../test/files/office.ts';
import { kindOf } from './kind-of-file.ts';
import { MAX_ENTRIES } from './limits.ts';
import { REFUSED } from './refusal.ts';
import { namesIn, unpack } from './unpack.ts';

const bytes = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const wide = (text: string) => [...text].map((sign) => `${sign}\0`).join('');
const old = (part: string) => bytes(`\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${'\0'.repeat(500)}${wide(part)}`);
const word = wordFile({ body: '' });

test.each([
  ['a.docx', word, 'word'],
  ['a.doc', word, 'word'],
  ['a', word, 'word'],
  ['a.xlsx', sheetFile({ sheets: {} }), 'sheet'],
  ['a.pdf', bytes('\n%PDF-1.7'), 'pdf'],
  ['a.doc', bytes('{\\rtf1 x}'), 'rtf'],
  ['a.csv', bytes('1,How many?'), 'csv'],
  ['a.html', bytes('<p>How many?'), 'html'],
  ['a.xls', bytes('\n<HTML><table>'), 'html'],
  ['a.txt', bytes('How many?'), 'text'],
  ['a.md', bytes('# How many?'), 'text'],
  ['a.txt', bytes(`\xff\xfe${wide('How')}`), 'text'],
] as const)('%s is told by what is in it', (name, content, kind) => {
  expect(kindOf(name, content)).toBe(kind);
});

const refusals: readonly (readonly [string, Uint8Array, keyof typeof REFUSED])[] = [
  ['a.docx', bytes(''), 'empty'],
  ['a.docx', bytes('MZ\x90\0\x03'), 'unknown'],
  ['a.docx', bytes('How many?'), 'notItsName'],
  ['a.docx', bytes('%PDF-1.7'), 'notItsName'],
  ['a.pdf', word, 'notItsName'],
  ['a.doc', old('WordDocument'), 'oldWord'],
  ['a.xls', old('Workbook'), 'oldExcel'],
  ['a.docx', old('EncryptedPackage'), 'password'],
  ['a.msg', old('__substg1.0_1000001F'), 'message'],
  ['a.ppt', old('PowerPoint Document'), 'slides'],
  ['a.doc', old('Something'), 'unknown'],
  ['a.png', bytes('\x89PNG\r\n\x1a\n\0'), 'picture'],
  ['a.heic', bytes('\0\0\0\x18ftypheic'), 'picture'],
  ['a.zip', packageOf({ 'questions.docx': '' }), 'archive'],
  ['a.odt', packageOf({ mimetype: '', 'content.xml': '' }), 'openDocument'],
  ['a.xlsb', packageOf({ 'xl/workbook.bin': '' }), 'binaryExcel'],
  ['a.pptx', packageOf({ 'ppt/presentation.xml': '' }), 'slides'],
  ['a.eml', bytes('x'), 'mail'],
  ['a.txt', bytes('Received: from a\r\nFrom: b@example.org\r\n\r\nx'), 'mail'],
];

test.each(refusals)('%s is refused: %#', (name, content, why) => {
  expect(() => kindOf(name, content)).toThrow(REFUSED[why]);
});

describe('packages', () => {
  test('that are cut off, locked or of too many parts are refused', () => {
    expect(() => kindOf('a.docx', word.slice(0, 200))).toThrow();
    const locked = word.slice();
    locked[6] = 1;
    expect(() => unpack(locked, () => true)).toThrow(REFUSED.password);
    const many = Object.fromEntries(
      Array.from({ length: MAX_ENTRIES + 1 }, (_, at) => [`${at}`, new Uint8Array()]),
    );
    expect(() => namesIn(zipSync(many))).toThrow(REFUSED.unpacked);
  });

  test('whose parts are far larger than they are packed are refused before they are unpacked', () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(31_000_000) });
    expect(bomb.length).toBeLessThan(100_000);
    expect(() => unpack(bomb, () => true)).toThrow(REFUSED.unpacked);
    expect(unpack(bomb, () => false).part('word/document.xml')).toBeNull();
  });

  test('whose parts are larger than they say are read no further than they say', () => {
    const file = zipSync({ a: strToU8('x'.repeat(1_000_000)) });
    const view = new DataView(file.buffer);
    const entry = file.length - 22 - 46 - 1;
    expect(view.getUint32(entry, true)).toBe(0x02014b50);
    view.setUint32(entry + 24, 10, true);
    expect(unpack(file, () => true).part('a')?.length ?? 0).toBeLessThanOrEqual(10);
  });
});
