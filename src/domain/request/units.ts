import { type Line, wrapWidth } from './lines.ts';
import { type Marker, typedMarker } from './marker.ts';
import { asksPlainly, beginsLikeQuestion } from './phrases.ts';

/// Units: the paragraphs of the mail, mended where lines were wrapped, and divided where a line begins a list item.

/** A paragraph or a list item's first paragraph. `start` is behind the marker. */
export type Unit = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Where the marker begins; equal to `start` without one. */
  readonly from: number;
  readonly marker: Marker | null;
  readonly drawn: boolean;
  readonly depth: number;
  readonly heading: boolean;
  readonly gap: boolean;
  readonly cell: number | null;
  readonly aside: boolean;
  /** Cut out of a running paragraph ("… tell me 1) how many 2) who"). */
  readonly inline: boolean;
};

const SHORTEST_WRAPPED = 40;

/** The units of accepted lines. `text` is the mail's text on one line. */
export function toUnits(lines: readonly Line[], text: string): Unit[] {
  const width = wrapWidth(lines);
  const units: Unit[] = [];
  let above: Line | null = null;
  let wrapped = false;
  for (const line of lines) {
    const last = units[units.length - 1];
    wrapped = last !== undefined && above !== null && isWrapped(above, line, { width, wrapped });
    if (wrapped && last !== undefined) units[units.length - 1] = grow(last, line.end, text);
    else units.push(...divide(toUnit(line)));
    above = line;
  }
  return units;
}

/** The same unit, longer. */
function grow(unit: Unit, end: number, text: string): Unit {
  const start = unit.text === '' ? unit.start + 1 : unit.start;
  return { ...unit, start, end, text: text.slice(start, end) };
}

function toUnit(line: Line): Unit {
  const { marker, drawn, depth, heading, gap, cell, aside } = line;
  const start = line.start + (marker?.length ?? 0);
  const text = line.text.slice(marker?.length ?? 0);
  return {
    text,
    start,
    end: line.end,
    from: line.start,
    marker,
    drawn,
    depth,
    heading,
    gap,
    cell,
    aside,
    inline: false,
  };
}

// "1. a) How many": two markers on one line are an item and its first part, unless they run on as one sentence.
function divide(unit: Unit): Unit[] {
  const inner = unit.marker === null || unit.marker.family === 'bullet' ? null : typedMarker(unit.text);
  if (inner === null || inner.strength !== 'sure' || inner.value !== 1 || !/[)(]/.test(inner.shape))
    return [unit];
  if (unit.marker?.family === inner.family || /\sb\)|\(b\)|\(ii\)|\sii\)/.test(unit.text)) return [unit];
  const outer = { ...unit, text: '', end: unit.start };
  const start = unit.start + inner.length;
  return [
    outer,
    { ...unit, text: unit.text.slice(inner.length), start, from: unit.start, marker: inner, gap: false },
  ];
}

function isWrapped(
  above: Line,
  line: Line,
  { width, wrapped }: { width: number; wrapped: boolean },
): boolean {
  if (line.marker !== null || line.aside) return false;
  if (isOnlyMarker(above)) return true;
  if (!line.continued) return false;
  const long = above.text.length >= SHORTEST_WRAPPED;
  const firstWord = line.text.indexOf(' ') === -1 ? line.text.length : line.text.indexOf(' ');
  if (/:$/.test(above.text) || (beginsAnew(above.text) && beginsAnew(line.text))) return false;
  if (above.text.length < NARROWEST && asksInSmall(above.text) && asksInSmall(line.text)) return false;
  if (asksPlainly(above.text) && asksPlainly(line.text) && !/(?:,|\b(?:and|or|of|the|to))$/i.test(above.text))
    return false;
  if (long && above.text.length + 1 + firstWord > width) return true;
  return (long || wrapped) && !/[.?!:;]$/.test(above.text) && /^[\p{Ll}\d£€$(&]/u.test(line.text);
}

// Two lines that both begin as a question does are two questions, however long the first is.
function beginsAnew(text: string): boolean {
  return /^\p{Lu}/u.test(text) && beginsLikeQuestion(text);
}

// Whoever writes no capitals breaks short lines by hand: "number of empty homes", "how long each has been empty".
const NARROWEST = 50;
const SMALL_ASK =
  /^(?:how (?:many|much|long|often)|what|who|which|when|where|why|number of|(?:a |the )?(?:number|cop(?:y|ies)|cost|total|names?|list|dates?|details) of)\b(?!.{0,50}\b(?:and|or|of|the|to|in|a|for|by|with|on|at|from)$)/;

function asksInSmall(text: string): boolean {
  return SMALL_ASK.test(text);
}

// "1)" alone on its line: the question is on the next.
function isOnlyMarker(line: Line): boolean {
  return line.marker !== null && line.marker.length >= line.text.length;
}
