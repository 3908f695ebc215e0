/// What numbers, letters and bullets at the beginning of a line say.

/** How a marker counts. Two markers can stand in one list only when they count alike. */
export type Family = 'number' | 'lower' | 'upper' | 'roman' | 'ROMAN' | 'path' | 'bullet';

/**
 * A marker as it was written. `core` is what goes into a label ("1", "b", "iv", "2.2.1"); `length` is how much of
 * the line it takes up with the space behind it, 0 for a marker that the page only draws.
 */
export type Marker = {
  readonly family: Family;
  readonly core: string;
  readonly value: number;
  readonly length: number;
  /** 'sure' for "1.", "(a)", "Q3"; 'maybe' for "1 -" or a bare "b", which other lines must bear out. */
  readonly strength: 'sure' | 'maybe';
  /** "Q", "Question", "Part" …, in lower case; '' when there is none. */
  readonly word: string;
  /** The punctuation that belongs to it, which tells "1." from "(1)". */
  readonly shape: string;
};

const WORD =
  '(?:(question|query|q|no|part|item|section|request|cwestiwn|rhan|cais|number|#)[.: ]? ?(?:no\\.? )?)?';
const NUMBER = '(\\d{1,3}(?:\\.\\d{1,3}){0,3})';
// "2b", "2 (b)", "2 b)": a letter that stands alone behind the number is a word, as in "3.2 A copy", "4 I also want".
const NO_WORD = '(?! [a-z] )';
const TYPED = new RegExp(
  `^["“‘]?${WORD}([([])?(?:${NUMBER}(?:${NO_WORD} ?\\(?([a-z])\\)?(?![\\p{L}\\d'’]))?(?:${NO_WORD} ?\\(?([ivx]{1,5})\\)?(?![\\p{L}\\d'’]))?|([ivx]{1,7}|[a-z])(?![\\p{L}\\d'’]))(?:\\.? ?([.,)\\]:;/–—-]{1,3}))?`,
  'iu',
);
const KEYCAP = /^([0-9]|\u{1f51f})\ufe0f?\u20e3?/u;
const CIRCLED = /^[\u2460-\u2473]/u;
const BULLET =
  /^(?:\p{Extended_Pictographic}\ufe0f?(?= \S)|[•·▪◦●○■□–—*\u2043\u2023➢➤✓→]|-{1,2}|>{1,2}|o(?= )|Q[.:](?= \p{Lu})) ?(?=\S)/u;
const NEEDS_NO_MORE = /[.)\]]/;

/** The typed marker at the beginning of `text`, or null. */
export function typedMarker(text: string): Marker | null {
  return keycap(text) ?? circled(text) ?? bullet(text) ?? spelled(text) ?? counted(text);
}

/** The marker of a drawn list number ("3.", "b)", "•") or of a table's number cell ("1", "Q2"). */
export function drawnMarker(drawn: string): Marker | null {
  if (drawn === '') return null;
  const marker = typedMarker(`${drawn} Words`);
  if (marker === null) return drawn.length <= 3 ? bulletOf(drawn, 0) : null;
  return { ...marker, length: 0, strength: 'sure' };
}

const SPELLED =
  /^(question|query|request|part|section) (one|two|three|four|five|six|seven|eight|nine|ten)(?: ?[.:)–—-]{1,2} ?(?=\S)|$)/i;
const NUMBERS = 'one two three four five six seven eight nine ten'.split(' ');

// "Question two:". The label is the word, as it was written.
function spelled(text: string): Marker | null {
  const [whole, word = '', number = ''] = SPELLED.exec(text) ?? [];
  if (whole === undefined) return null;
  const value = NUMBERS.indexOf(number.toLowerCase()) + 1;
  const head = { family: 'number', core: number, value, length: whole.length } as const;
  return { ...head, strength: 'sure', word: word.toLowerCase(), shape: '' };
}

function counted(text: string): Marker | null {
  const match = TYPED.exec(text);
  if (match === null) return null;
  const [whole, word = '', open = '', number, letter, roman, alone, close = ''] = match;
  const core = number === undefined ? (alone ?? '') : `${number}${letter ?? ''}${roman ?? ''}`;
  const rest = text.slice(whole.length);
  if (!mayFollow(rest, close, word.toLowerCase())) return null;
  const family = familyOf(core, number !== undefined);
  return {
    family,
    core,
    value: countOf(core, family),
    length: whole.length + (rest.length - rest.trimStart().length),
    strength: strengthOf(text, { word, open, close, rest, number }),
    word: word.toLowerCase(),
    shape: `${open}${close.replaceAll(/[,:;/–—-]/g, '')}`,
  };
}

/** True for the words that name a section of a request rather than a question. */
export function isSectionWord(word: string): boolean {
  return /^(?:part|section|request|rhan|cais)$/.test(word);
}

// "1 April 2022 to 31 March 2025" is a day, and no first item.
const MONTH = /^ (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{2,4}\b/i;

type Parts = { word: string; open: string; close: string; rest: string; number: string | undefined };

// "5)Do you" is a marker; "3.5 million", "2/3 of" and "12-month" are not.
function mayFollow(rest: string, close: string, word: string): boolean {
  if (rest === '') return true;
  if (close === '' && word === '' && MONTH.test(rest)) return false;
  if (close === '' && isSectionWord(word)) return false;
  if (close === '' && word !== '') return /^ ["'‘“(]?[\p{Lu}\d]/u.test(rest);
  if (rest.startsWith(' ')) return true;
  if (close === '') return false;
  // "e.g." and initials are no markers.
  return (
    /^[\p{L}"'“‘(£[]/u.test(rest) &&
    !/^\p{L}\./u.test(rest) &&
    !/^[\w.+-]{1,64}@/.test(rest) &&
    !/[-–—/]$/.test(close)
  );
}

function strengthOf(text: string, { word, open, close, rest, number }: Parts): 'sure' | 'maybe' {
  if (word !== '' && (number !== undefined || isSectionWord(word.toLowerCase()))) return 'sure';
  if (!NEEDS_NO_MORE.test(close)) return 'maybe';
  const initials = number === undefined && close === '.' && /^[A-Z]/.test(text) && open === '';
  return initials || (rest === '' && number === undefined && open === '' && close === '.') ? 'maybe' : 'sure';
}

function familyOf(core: string, isNumber: boolean): Family {
  if (isNumber) return /^\d+$/.test(core) ? 'number' : 'path';
  if (/^[ivx]{2,7}$/.test(core)) return 'roman';
  if (/^[IVX]{2,7}$/.test(core)) return 'ROMAN';
  return core === core.toLowerCase() ? 'lower' : 'upper';
}

/** What `core` counts as in a family: "c" is 3 among letters and 100 among Roman numbers. */
export function countOf(core: string, family: Family): number {
  if (family === 'number') return Number(core);
  if (family === 'path')
    return Number(/(?<!\d)\d+$/.exec(core)?.[0] ?? core.charCodeAt(core.length - 1) - 96);
  if (family === 'roman' || family === 'ROMAN') return romanValue(core.toLowerCase());
  return core.length === 1 ? core.toLowerCase().charCodeAt(0) - 96 : 0;
}

const SIGNS: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

function romanValue(text: string): number {
  let total = 0;
  for (let index = 0; index < text.length; index += 1) {
    const here = SIGNS[text[index] ?? ''] ?? 0;
    const next = SIGNS[text[index + 1] ?? ''] ?? 0;
    total += here < next ? -here : here;
  }
  return total;
}

function keycap(text: string): Marker | null {
  const match = KEYCAP.exec(text);
  if (match === null || match[0].length === 1) return null;
  const core = match[1] === '\u{1f51f}' ? '10' : (match[1] ?? '');
  return plainNumber(core, text, match[0].length);
}

function circled(text: string): Marker | null {
  if (!CIRCLED.test(text)) return null;
  return plainNumber(String(text.charCodeAt(0) - 0x245f), text, 1);
}

function plainNumber(core: string, text: string, end: number): Marker {
  const space = /^[.)]? ?/.exec(text.slice(end))?.[0].length ?? 0;
  const length = end + space;
  return { family: 'number', core, value: Number(core), length, strength: 'sure', word: '', shape: '' };
}

function bullet(text: string): Marker | null {
  const match = BULLET.exec(text);
  return match === null ? null : bulletOf(match[0].trim(), match[0].length);
}

function bulletOf(glyph: string, length: number): Marker {
  const strength = length === 0 || /[•·▪◦●○■□*]/.test(glyph) ? 'sure' : 'maybe';
  return { family: 'bullet', core: '', value: 0, length, strength, word: '', shape: glyph };
}

/** The word that opens a section, or '' for any other marker. */
export function sectionOf(word: string): string {
  return isSectionWord(word) ? word : '';
}
