import { continues } from './accepted-markers.ts';
import { type Marker, typedMarker } from './marker.ts';
import type { Unit } from './units.ts';

/// Lists that were run together into one paragraph: "please tell me 1) how many … 2) who … and 3) the total".

const INLINE =
  /(?<=^|[\s;,.:?)])(?:(?:Q|Question )\d{1,2}[.):]?|\(\d{1,2}\)|\d{1,2}[.)])(?= ?[\p{L}"'“‘£])/gu;
const INLINE_LETTER = /(?<=[.?;:] |[;,] and )(?:\([a-z]\)|[a-z][.)])(?= \p{L})/gu;

// "… under the Act. • The timetable. • Any e-mails": signs that are drawn for nothing else; dashes only behind a colon.
const INLINE_BULLET = /(?<=^|[\s.:;?])[•▪●◦○■□➢➤] ?(?=\S)/gu;
const INLINE_DASH = /(?<= )[-–*] (?=\p{L})/gu;
const INLINE_PATH = /(?<=[.?;:)] )\(?\d{1,2}(?:[a-z]|\.\d{1,2})\)?[.)]?(?= ?\p{L})/gu;

/** The units, with run-on lists cut into their items. */
export function splitInline(units: readonly Unit[]): Unit[] {
  return units
    .flatMap((unit) => (unit.aside ? [unit] : cut(unit, cuts(unit))))
    .flatMap((unit) => (unit.aside ? [unit] : cut(unit, parts(unit))))
    .flatMap((unit) => (unit.aside || unit.inline ? [unit] : cut(unit, bullets(unit))));
}

// "3) How many dogs? 3a) How many were given back?"
function parts({ marker, text }: Unit): Cut[] {
  if (marker?.family !== 'number') return [];
  const found: Cut[] = [];
  for (const match of text.matchAll(INLINE_PATH)) {
    const part = typedMarker(`${match[0]} Words`);
    if (part?.family !== 'path' || Number.parseInt(part.core, 10) !== marker.value) continue;
    if (part.value === (found[found.length - 1]?.marker.value ?? 0) + 1)
      found.push({ at: match.index, marker: { ...part, length: match[0].length } });
  }
  return found;
}

function bullets(unit: Unit): Cut[] {
  for (const pattern of [INLINE_BULLET, INLINE_DASH]) {
    const found = [...unit.text.matchAll(pattern)].flatMap(({ index, 0: sign }) => {
      const marker = typedMarker(`${sign.trim()} Words`);
      return marker === null ? [] : [{ at: index, marker: { ...marker, length: sign.length } }];
    });
    const first = found[0];
    const glyph = unit.marker?.family === 'bullet' ? unit.marker.shape : null;
    const alike = glyph === null || first?.marker.shape === glyph;
    if (first === undefined || !alike || found.length < (glyph === null ? 2 : 1)) continue;
    if (pattern === INLINE_BULLET || /:$/.test(unit.text.slice(0, first.at).trim())) return found;
  }
  return [];
}

type Cut = { readonly at: number; readonly marker: Marker };

// "I asked for (1) the dates and (2) the cost. You refused (2).": told, and not asked now.
const ASKED_BEFORE =
  /\b(?:i|we|he|she|they|you) (?:had |have |originally |previously )?(?:asked|requested|wanted|sought)(?: you)?(?: for| to know)?[:,]? ?$/i;

function cuts(unit: Unit): Cut[] {
  const numbers = sequence(unit, INLINE);
  const lead = unit.text.slice(0, numbers[0]?.at ?? 0);
  if (ASKED_BEFORE.test(lead.slice(-120)) && /[.?!] \S/.test(unit.text.slice(numbers.at(-1)?.at ?? 0)))
    return [];
  return numbers.length > 0 ? numbers : sequence(unit, INLINE_LETTER);
}

// Only a sequence counts, from 1 up or on from the unit's own number, so that "in (2) above" is left alone.
function sequence(unit: Unit, pattern: RegExp): Cut[] {
  const found: Cut[] = [];
  const own = unit.marker !== null && unit.marker.family !== 'bullet' ? unit.marker : null;
  for (const match of unit.text.matchAll(pattern)) {
    const marker = typedMarker(`${match[0]} Words`);
    if (marker === null) continue;
    const last = found[found.length - 1]?.marker ?? own;
    const next = last === null ? marker.value === 1 : continues(last, marker) && sameShape(last, marker, own);
    if (next) found.push({ at: match.index, marker: { ...marker, length: match[0].length } });
  }
  const least = own === null ? 2 : 1;
  return found.length >= least ? found : [];
}

function sameShape(last: Marker, marker: Marker, own: Marker | null): boolean {
  return (
    last.family === marker.family &&
    last.shape === marker.shape &&
    (own === null || own.family === marker.family)
  );
}

function cut(unit: Unit, at: readonly Cut[]): Unit[] {
  if (at.length === 0) return [unit];
  const pieces = at.map(({ at: from, marker }, index) =>
    piece(unit, { from, to: at[index + 1]?.at ?? unit.text.length, marker }),
  );
  const lead = piece(unit, { from: 0, to: at[0]?.at ?? 0, marker: null });
  const first: Unit = {
    ...lead,
    from: unit.from,
    marker: unit.marker,
    drawn: unit.drawn,
    gap: unit.gap,
    inline: false,
  };
  return first.text === '' && first.marker === null ? pieces : [first, ...pieces];
}

function piece(unit: Unit, { from, to, marker }: { from: number; to: number; marker: Marker | null }): Unit {
  const whole = unit.text.slice(from + (marker?.length ?? 0), to);
  const text = whole.trim();
  const start = unit.start + from + (marker?.length ?? 0) + (whole.length - whole.trimStart().length);
  const head = { text, start, end: start + text.length, from: unit.start + from, marker };
  return { ...unit, ...head, drawn: false, gap: false, heading: false, inline: true };
}
