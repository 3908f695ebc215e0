import { greets } from './context.ts';
import type { Unit } from './units.ts';

/// A letter that somebody typed out for the team that answers: it stands below their own words, and begins with a greeting of
/// its own. What its sender asks counts, and what is asked around it does not.

const TYPED_OUT =
  /\b(?:typed|type|transcrib\w+|copied|written|wrote|retyped|re-typed) (?:\w+ ){0,3}(?:out|up|down|below|in full|word for word|verbatim)\b|\btranscri(?:bed|pt|ption)\b|\bword for word\b|\bverbatim\b|\b(?:hand ?written|paper|posted|postal) (?:letter|note|request)\b|\b(?:letter|note|postcard|fax|voicemail|message) (?:\w+ ){0,4}(?:says|reads|said|as follows|begins|starts|is below)\b/i;
const OPENS = /^["“‘']\s?/;
const CLOSES = /["”’']$/;
const LONGEST_NOTE = 12;

/** The units of a letter that was typed out, or null where the mail has none. */
export function letterWithin(units: readonly Unit[]): readonly Unit[] | null {
  const start = units.findIndex(
    ({ text }, at) => at > 0 && at <= LONGEST_NOTE && greets(text.replace(OPENS, '')),
  );
  const first = units[start];
  if (first === undefined) return null;
  const isQuoted = OPENS.test(first.text);
  const note = units.slice(0, start);
  if (!note.some(({ text }) => TYPED_OUT.test(text))) return null;
  const end = isQuoted ? units.findIndex(({ text }, at) => at > start && CLOSES.test(text)) : -1;
  return units.slice(start, end === -1 ? undefined : end + 1);
}
