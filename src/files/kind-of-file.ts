import { refuse } from './refusal.ts';
import { namesIn } from './unpack.ts';

/** Kinds of file that are read. */
export type Kind = 'word' | 'sheet' | 'pdf' | 'rtf' | 'csv' | 'html' | 'text';

/**
 * Tells what a file is: by what is in it, and by its name only where words could be of several kinds. Throws a `Refusal` for what is not
 * read, and for a Word, Excel or PDF file that is something else.
 */
export function kindOf(name: string, bytes: Uint8Array): Kind {
  if (bytes.length === 0) throw refuse('empty');
  const ending = /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  const kind = byContent(bytes, ending);
  const named = NAMED[ending];
  if (named !== undefined && named !== kind) throw refuse('notItsName');
  return kind;
}

const NAMED: Readonly<Record<string, Kind>> = {
  docx: 'word',
  docm: 'word',
  xlsx: 'sheet',
  xlsm: 'sheet',
  pdf: 'pdf',
};
const OF_TEXT: Readonly<Record<string, Kind>> = {
  csv: 'csv',
  tsv: 'csv',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
};

function byContent(bytes: Uint8Array, ending: string): Kind {
  const head = latin(bytes.subarray(0, 1_024));
  if (head.includes('%PDF-')) return 'pdf';
  if (head.startsWith('PK\x03\x04')) return inPackage(namesIn(bytes));
  if (head.startsWith('\xd0\xcf\x11\xe0')) throw refuse(inOldFile(bytes));
  if (head.startsWith('{\\rtf')) return 'rtf';
  if (PICTURES.test(head)) throw refuse('picture');
  if (isBinary(bytes)) throw refuse('unknown');
  if (
    ending === 'eml' ||
    (/^(?:[\w-]{1,40}: [^\r\n]{0,900}\r?\n){2}/.test(head) && /^(?:received|from|return-path): /im.test(head))
  )
    throw refuse('mail');
  if (/^\s{0,20}(?:<!doctype html|<html)/i.test(head.replace(/^\xef\xbb\xbf/, ''))) return 'html';
  return OF_TEXT[ending] ?? 'text';
}

const PICTURES =
  /^(?:\xff\xd8\xff|\x89PNG|GIF8|II\*\0|MM\0\*|BM|RIFF.{4}WEBP|.{4}ftyp(?:heic|heix|mif1|avif))/s;

function inPackage(names: ReadonlySet<string>): Kind {
  if (names.has('word/document.xml')) return 'word';
  if (names.has('xl/workbook.xml')) return 'sheet';
  if (names.has('xl/workbook.bin')) throw refuse('binaryExcel');
  if (names.has('ppt/presentation.xml')) throw refuse('slides');
  if (names.has('content.xml') && names.has('mimetype')) throw refuse('openDocument');
  throw refuse('archive');
}

/** The names of an old file's parts stand in it in two bytes a letter. Locked new files are old ones outside. */
function inOldFile(bytes: Uint8Array) {
  const holds = (name: string) =>
    includes(
      bytes,
      [...name].flatMap((letter) => [letter.charCodeAt(0), 0]),
    );
  if (holds('EncryptedPackage')) return 'password';
  if (holds('WordDocument')) return 'oldWord';
  if (holds('Workbook') || holds('Book')) return 'oldExcel';
  if (holds('__substg1.0_')) return 'message';
  if (holds('PowerPoint Document')) return 'slides';
  return 'unknown';
}

function includes(bytes: Uint8Array, wanted: readonly number[]): boolean {
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1))
    if (wanted.every((byte, offset) => bytes[at + offset] === byte)) return true;
  return false;
}

const LOOKED_AT = 65_536;

/** Text in two bytes a letter says so at its beginning; all other text has no letter 0. */
function isBinary(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  const isWide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return !isWide && bytes.subarray(0, LOOKED_AT).includes(0);
}

function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
