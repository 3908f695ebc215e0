import { strToU8, zipSync } from 'fflate';

/// Word and Excel files as their programs write them, made of the parts that matter here.

/** A file of parts, by their names. */
export function packageOf(parts: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
  const bytes = Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(HEAD + xml)]));
  return new Uint8Array(zipSync(bytes));
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const SHEET = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const LINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A paragraph of words. */
export function p(words: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${words === '' ? '' : r(words)}</w:p>`;
}

/** A run of words. */
export function r(words: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`;
}

/** An item of a list, on a level from 0. */
export function item(words: string, level = 0, list = 1): string {
  return p(
    words,
    `<w:pStyle w:val="ListParagraph"/><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`,
  );
}

/** A level of a list: "decimal", "%1." and from where it counts. */
export function level(at: number, format: string, text: string, more = '<w:start w:val="1"/>'): string {
  return `<w:lvl w:ilvl="${at}">${more}<w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
}

/** Lists by their numbers, each of its levels. */
export function lists(...abstract: readonly string[]): string {
  const levels = abstract.map((own, at) => `<w:abstractNum w:abstractNumId="${at}">${own}</w:abstractNum>`);
  const lists = abstract.map((_, at) => num(at + 1, at));
  return levels.join('') + lists.join('');
}

/** A list that counts as that abstract one does. */
export function num(id: number, abstract: number, more = ''): string {
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${more}</w:num>`;
}

/** The list that Word's button makes: 1. a) i. */
export const OUTLINE =
  level(0, 'decimal', '%1.') + level(1, 'lowerLetter', '%2)') + level(2, 'lowerRoman', '%3.');

type WordParts = {
  readonly body: string;
  readonly numbering?: string;
  readonly styles?: string;
  readonly more?: Record<string, string>;
};

/** A Word file. */
export function wordFile({ body, numbering, styles, more = {} }: WordParts): Uint8Array<ArrayBuffer> {
  return packageOf({
    '[Content_Types].xml': '<Types/>',
    'word/document.xml': `<w:document ${WORD}><w:body>${body}<w:sectPr/></w:body></w:document>`,
    ...(numbering === undefined
      ? {}
      : { 'word/numbering.xml': `<w:numbering ${WORD}>${numbering}</w:numbering>` }),
    ...(styles === undefined ? {} : { 'word/styles.xml': `<w:styles ${WORD}>${styles}</w:styles>` }),
    ...more,
  });
}

type Cell = string | number | null;
type SheetParts = {
  readonly sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>;
  /** Names of sheets that are hidden. */
  readonly hidden?: readonly string[];
};

/** An Excel file. Words are stored apart from the cells, as Excel does. */
export function sheetFile({ sheets, hidden = [] }: SheetParts): Uint8Array<ArrayBuffer> {
  const names = Object.keys(sheets);
  const strings: string[] = [];
  const cell = (value: Cell, place: string) => {
    if (value === null) return '';
    if (typeof value === 'number') return `<c r="${place}"><v>${value}</v></c>`;
    strings.push(value);
    return `<c r="${place}" t="s"><v>${strings.length - 1}</v></c>`;
  };
  const row = (cells: readonly Cell[], at: number) =>
    `<row r="${at + 1}">${cells.map((value, column) => cell(value, `${String.fromCharCode(65 + column)}${at + 1}`)).join('')}</row>`;
  const parts = names.map((name, at) => [
    `xl/worksheets/sheet${at + 1}.xml`,
    `<worksheet ${SHEET}><sheetData>${(sheets[name] ?? []).map(row).join('')}</sheetData></worksheet>`,
  ]);
  const listed = names.map(
    (name, at) =>
      `<sheet name="${name}" sheetId="${at + 1}"${hidden.includes(name) ? ' state="hidden"' : ''} r:id="rId${at + 1}"/>`,
  );
  const links = names.map(
    (_, at) =>
      `<Relationship Id="rId${at + 1}" Type="${LINK}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
  );
  const texts = strings.map((text) => `<si><t xml:space="preserve">${text}</t></si>`);
  return packageOf({
    '[Content_Types].xml': '<Types/>',
    'xl/workbook.xml': `<workbook ${SHEET} xmlns:r="${LINK}"><sheets>${listed.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${links.join('')}</Relationships>`,
    'xl/sharedStrings.xml': `<sst ${SHEET}>${texts.join('')}</sst>`,
    ...Object.fromEntries(parts),
  });
}
