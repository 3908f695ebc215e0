import { walkXml } from '../xml.ts';

/// The numbers that Word draws before list items. They are in no text: a paragraph only says of which list and level it
/// is, and the number is counted. It is counted here as Word does, so that a question has the number that the requester saw.

export type Level = {
  start: number;
  format: string;
  /** "%1.", "%1.%2", "Question %1:" or a bullet. */
  text: string;
  /** After an item of which level it begins anew; null: of every higher one. */
  restart: number | null;
  /** All its numbers are written as figures. */
  legal: boolean;
  /** The style whose paragraphs are of this level. */
  style: string | null;
};

type AbstractList = { readonly levels: Map<number, Level>; styleLink: string | null };
type List = { abstract: string; readonly starts: Map<number, number>; readonly levels: Map<number, Level> };

/** The lists of a document, by their ids. */
export type Numbering = {
  readonly lists: ReadonlyMap<string, List>;
  readonly abstract: ReadonlyMap<string, AbstractList>;
};

export const LEVELS = 9;

/** Reads numbering.xml. */
export function readNumbering(xml: string | null): Numbering {
  const abstract = new Map<string, AbstractList>();
  const lists = new Map<string, List>();
  if (xml !== null) walkXml(xml, numberingWalker(abstract, lists));
  return { abstract, lists };
}

type Value = (name: string) => string | null;

function numberingWalker(abstract: Map<string, AbstractList>, lists: Map<string, List>) {
  let within: AbstractList | null = null;
  let list: List | null = null;
  let level: Level | null = null;
  let override = 0;
  const openers: Readonly<Record<string, (value: Value) => void>> = {
    abstractNum: (value) => {
      within = { levels: new Map(), styleLink: null };
      abstract.set(value('abstractNumId') ?? '', within);
    },
    num: (value) => {
      list = { abstract: '', starts: new Map(), levels: new Map() };
      lists.set(value('numId') ?? '', list);
    },
    abstractNumId: (value) => {
      if (list) list.abstract = value('val') ?? '';
    },
    lvlOverride: (value) => {
      override = count(value('ilvl'));
    },
    startOverride: (value) => void list?.starts.set(override, count(value('val'))),
    lvl: (value) => {
      level = { start: 0, format: 'decimal', text: '', restart: null, legal: false, style: null };
      (list ?? within)?.levels.set(count(value('ilvl')), level);
    },
    numStyleLink: (value) => {
      if (within) within.styleLink = value('val');
    },
  };
  return {
    open(name: string, value: Value) {
      openers[name]?.(value);
      if (level) readLevel(level, name, value);
    },
    close(name: string) {
      if (name === 'abstractNum') within = null;
      if (name === 'num') list = null;
      if (name === 'lvl') level = null;
    },
  };
}

function readLevel(level: Level, name: string, value: Value): void {
  if (name === 'start') level.start = count(value('val'));
  else if (name === 'numFmt') level.format = value('val') ?? 'decimal';
  else if (name === 'lvlText') level.text = value('val') ?? '';
  else if (name === 'lvlRestart') level.restart = count(value('val'));
  else if (name === 'isLgl') level.legal = isOn(value);
  else if (name === 'pStyle') level.style = value('val');
}

/** Word's switches are on when they are there and not said to be off. */
export function isOn(value: Value): boolean {
  return !/^(?:0|false|off|none)$/.test(value('val') ?? '1');
}

function count(text: string | null): number {
  return text !== null && /^\d{1,6}$/.test(text) ? Number(text) : 0;
}

/** Which list a style gives its paragraphs. */
export type ListOfStyle = (style: string) => string | null;

/** Counts through a document: asked for each list item in its order, it tells the number that Word draws ('' for none). */
export class ListCounter {
  readonly #numbering: Numbering;
  readonly #listOfStyle: ListOfStyle;
  /** By the abstract list, which lists share. */
  readonly #counts = new Map<string, (number | undefined)[]>();
  readonly #begun = new Set<string>();

  constructor(numbering: Numbering, listOfStyle: ListOfStyle) {
    this.#numbering = numbering;
    this.#listOfStyle = listOfStyle;
  }

  /** The level that paragraphs of a style have in a list; null when the list does not know the style. */
  levelOfStyle(listId: string, style: string): number | null {
    const found = [...this.#resolve(listId).levels].find(([, level]) => level.style === style);
    return found ? found[0] : null;
  }

  next(listId: string, at: number): string {
    const { key, list, levels } = this.#resolve(listId);
    const level = levels.get(at);
    if (!level || !list) return '';
    const counts = this.#counts.get(key) ?? [];
    this.#counts.set(key, counts);
    const start = list.starts.get(at);
    const isFirst = start !== undefined && !this.#begun.has(`${listId} ${at}`);
    this.#begun.add(`${listId} ${at}`);
    counts[at] = isFirst ? start : (counts[at] ?? level.start - 1) + 1;
    for (let deeper = at + 1; deeper < LEVELS; deeper += 1)
      if (beginsAnew(levels.get(deeper), at)) counts[deeper] = undefined;
    return drawn(level, levels, counts);
  }

  #resolve(listId: string): { key: string; list: List | null; levels: ReadonlyMap<number, Level> } {
    const list = this.#numbering.lists.get(listId) ?? null;
    const abstract = this.#numbering.abstract.get(list?.abstract ?? '');
    const linked = abstract?.styleLink == null ? null : this.#listOfStyle(abstract.styleLink);
    const other = linked === null ? undefined : this.#numbering.lists.get(linked);
    const meant = other ? this.#numbering.abstract.get(other.abstract) : abstract;
    const levels = new Map([...(meant?.levels ?? []), ...(list?.levels ?? [])]);
    return { key: other?.abstract ?? list?.abstract ?? '', list, levels };
  }
}

/** `lvlRestart` counts levels from 1; 0 is never. */
function beginsAnew(level: Level | undefined, after: number): boolean {
  return level?.restart == null || after < level.restart;
}

function drawn(
  level: Level,
  levels: ReadonlyMap<number, Level>,
  counts: readonly (number | undefined)[],
): string {
  if (level.format === 'bullet') return '•';
  return level.text.replace(/%(\d)/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    const shown = levels.get(at);
    const format = level.legal ? 'decimal' : (shown?.format ?? 'decimal');
    return written(counts[at] ?? shown?.start ?? 1, format);
  });
}

function written(value: number, format: string): string {
  switch (format) {
    case 'lowerLetter':
      return letters(value);
    case 'upperLetter':
      return letters(value).toUpperCase();
    case 'lowerRoman':
      return roman(value);
    case 'upperRoman':
      return roman(value).toUpperCase();
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'none':
      return '';
    default:
      return String(value);
  }
}

/** a … z, then aa, bb, as Word goes on. */
function letters(value: number): string {
  if (value < 1 || value > 780) return String(value);
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}

const ROMAN: readonly (readonly [number, string])[] = [
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(value: number): string {
  if (value < 1 || value > 399) return String(value);
  let rest = value;
  let text = '';
  for (const [worth, sign] of ROMAN)
    while (rest >= worth) {
      text += sign;
      rest -= worth;
    }
  return text;
}
