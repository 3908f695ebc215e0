import { MAX_SHEETS } from '../limits.ts';
import { escaped, Markup } from '../markup.ts';
import { refuse } from '../refusal.ts';
import { type Package, unpack } from '../unpack.ts';
import { walkXml } from '../xml.ts';
import { type CellFormats, readFormats, shownDay } from './formats.ts';
import { addTable } from './table.ts';

/// An Excel workbook's words: what its cells show, sheet by sheet. Left out are hidden sheets, rows and columns, formulas
/// (their last results are read) and charts.

const BOOK = 'xl/workbook.xml';
const LINKS = 'xl/_rels/workbook.xml.rels';
const STRINGS = 'xl/sharedStrings.xml';
const STYLES = 'xl/styles.xml';

/** Reads a .xlsx file into markup. Throws a `Refusal`. */
export function readSheet(bytes: Uint8Array): string {
  const book = unpack(
    bytes,
    (name) => [BOOK, LINKS, STRINGS, STYLES].includes(name) || /^xl\/worksheets\/[^/]{1,80}\.xml$/.test(name),
  );
  const { sheets, from1904 } = readBook(book);
  const strings = readStrings(book.part(STRINGS));
  const formats = readFormats(book.part(STYLES), from1904);
  const markup = new Markup();
  const read = sheets.slice(0, MAX_SHEETS).flatMap(({ name, path }) => {
    const xml = book.part(path);
    const rows = xml === null ? [] : readRows(xml, strings, formats);
    return rows.length === 0 ? [] : [{ name, rows }];
  });
  for (const { name, rows } of read) {
    if (read.length > 1) markup.add(`<h2>${escaped(name)}</h2>`);
    addTable(markup, rows);
  }
  return markup.toString();
}

type Sheet = { readonly name: string; readonly path: string };

function readBook(book: Package): { readonly sheets: readonly Sheet[]; readonly from1904: boolean } {
  const xml = book.part(BOOK);
  if (xml === null) throw refuse('broken');
  const paths = readLinks(book.part(LINKS));
  const sheets: Sheet[] = [];
  let from1904 = false;
  walkXml(xml, {
    open(name, value) {
      if (name === 'workbookPr') from1904 = /^(?:1|true)$/.test(value('date1904') ?? '');
      if (name !== 'sheet' || (value('state') ?? 'visible') !== 'visible') return;
      const path = paths.get(value('id') ?? '');
      if (path !== undefined) sheets.push({ name: value('name') ?? '', path });
    },
    close() {},
  });
  return { sheets, from1904 };
}

/** Where the sheets are, by the names that the workbook has for them. */
function readLinks(xml: string | null): ReadonlyMap<string, string> {
  const paths = new Map<string, string>();
  if (xml === null) throw refuse('broken');
  walkXml(xml, {
    open(name, value) {
      const target = value('Target');
      if (name !== 'Relationship' || target === null) return;
      paths.set(value('Id') ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`);
    },
    close() {},
  });
  return paths;
}

/** The texts that cells name by their number. What tells how a word is spoken is no part of it. */
function readStrings(xml: string | null): readonly string[] {
  const strings: string[] = [];
  if (xml === null) return strings;
  let text = '';
  let inText = false;
  let spoken = false;
  walkXml(xml, {
    open(name) {
      if (name === 'si') text = '';
      if (name === 'rPh') spoken = true;
      if (name === 't') inText = !spoken;
    },
    close(name) {
      if (name === 't') inText = false;
      if (name === 'rPh') spoken = false;
      if (name === 'si') strings.push(text);
    },
    text(words) {
      if (inText) text += words;
    },
  });
  return strings;
}

function readRows(
  xml: string,
  strings: readonly string[],
  formats: CellFormats,
): readonly (readonly string[])[] {
  const walker = new RowWalker(strings, formats);
  walkXml(xml, walker);
  return walker.rows.filter((row) => row.some((cell) => cell.trim() !== ''));
}

/** Cells that stand further right than this are not read. */
const MOST_COLUMNS = 200;

class RowWalker {
  readonly rows: string[][] = [];
  readonly #strings: readonly string[];
  readonly #formats: CellFormats;
  readonly #hidden = new Set<number>();
  #row: string[] | null = null;
  #column = -1;
  #type = '';
  #style = '';
  #value = '';
  #inValue = false;

  constructor(strings: readonly string[], formats: CellFormats) {
    this.#strings = strings;
    this.#formats = formats;
  }

  open(name: string, value: (name: string) => string | null): void {
    if (name === 'col') this.#hide(value);
    else if (name === 'row') this.#begin(value);
    else if (name === 'c') this.#cell(value);
    else if (name === 'v' || name === 't') this.#inValue = true;
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.#inValue = false;
    else if (name === 'c') this.#endCell();
    else if (name === 'row' && this.#row) this.rows.push(this.#row);
  }

  text(words: string): void {
    if (this.#inValue) this.#value += words;
  }

  #begin(value: (name: string) => string | null): void {
    this.#row = isTrue(value('hidden')) ? null : [];
    this.#column = -1;
  }

  #hide(value: (name: string) => string | null): void {
    if (!isTrue(value('hidden'))) return;
    const last = Math.min(Number(value('max')) || 0, MOST_COLUMNS);
    for (let at = Number(value('min')) || 1; at <= last; at += 1) this.#hidden.add(at - 1);
  }

  #cell(value: (name: string) => string | null): void {
    this.#column = columnOf(value('r')) ?? this.#column + 1;
    this.#type = value('t') ?? 'n';
    this.#style = value('s') ?? '';
    this.#value = '';
  }

  #endCell(): void {
    const at = this.#column;
    if (!this.#row || at < 0 || at >= MOST_COLUMNS || this.#hidden.has(at)) return;
    while (this.#row.length < at) this.#row.push('');
    this.#row[at] = this.#shown();
  }

  #shown(): string {
    if (this.#type === 's') return this.#strings[Number(this.#value)] ?? '';
    if (this.#type === 'b') return this.#value === '1' ? 'TRUE' : 'FALSE';
    if (this.#type !== 'n' || this.#value === '') return this.#value;
    const number = Number(this.#value);
    if (!Number.isFinite(number)) return this.#value;
    return this.#formats.isDay(this.#style) ? shownDay(number, this.#formats) : String(rounded(number));
  }
}

/** 1.1 is stored as 1.1000000000000001 here and there. */
function rounded(number: number): number {
  return Number(number.toPrecision(12));
}

function isTrue(value: string | null): boolean {
  return value === '1' || value === 'true';
}

/** "C7" is column 2. */
function columnOf(place: string | null): number | null {
  const letters = place === null ? undefined : /^[A-Z]{1,3}/.exec(place)?.[0];
  if (letters === undefined) return null;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
