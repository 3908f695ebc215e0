import type { QuestionDraft } from './draft.ts';
import { onlyTells } from './list-purpose.ts';
import { asksFor, asksPlainly, beginsLikeQuestion, isQuestion } from './phrases.ts';
import type { Unit } from './units.ts';

/// The same marks can be read in several ways: "(1) to save money and (2) to help" may be the background or the first list
/// of two. Each reading is made as a whole, and the one is taken in which more asks and less is odd.

/** The drafts of the reading that holds best. `read` makes the questions of units; `text` is the mail's on one line. */
export function bestReading(
  units: readonly Unit[],
  read: (units: readonly Unit[]) => QuestionDraft[],
  text: string,
): QuestionDraft[] {
  const whole = read(units);
  const told = new Set(
    groupsOf(units)
      .filter(isTold)
      .flatMap(({ items }) => items),
  );
  if (told.size === 0) return whole;
  const other = read(
    units.flatMap((unit) => {
      if (!told.has(unit)) return [unit];
      return unit.text === '' ? [] : [{ ...unit, marker: null, drawn: false }];
    }),
  );
  return weight(other, text) > weight(whole, text) ? other : whole;
}

/** Markers that count on from each other, and the words that lead to the first. */
type Group = { readonly lead: string; readonly items: Unit[]; readonly inner: Unit[] };

function groupsOf(units: readonly Unit[]): Group[] {
  const groups: Group[] = [];
  const open = new Map<string, { readonly group: Group; last: number; index: number }>();
  units.forEach((unit, index) => {
    const { marker } = unit;
    if (marker === null) return;
    const above = units[index - 1];
    const key = `${marker.family} ${marker.shape}`;
    const at = open.get(key);
    const bullet = marker.family === 'bullet';
    const next = bullet ? above?.marker != null : marker.value === (at?.last ?? 0) + 1;
    if (at !== undefined && next) {
      at.group.inner.push(...units.slice(at.index + 1, index));
      at.group.items.push(unit);
      at.index = index;
      at.last = marker.value;
    } else if (marker.value <= 1 && above !== undefined && above.marker === null) {
      const group = { lead: above.text, items: [unit], inner: [] };
      groups.push(group);
      open.set(key, { group, last: marker.value, index });
    } else open.delete(key);
  });
  return groups;
}

function isTold({ lead, items, inner }: Group): boolean {
  return onlyTells(
    lead,
    [...items, ...inner].map(({ text }) => text),
  );
}

// What is worded as an ask speaks for a reading; what is not, and labels given twice, speak against.
function weight(drafts: readonly QuestionDraft[], text: string): number {
  const seen = new Set<string>();
  let sum = 0;
  for (const { label, start, end } of drafts) {
    sum += asks(text.slice(start, end)) ? 1 : -0.5;
    if (label === null) continue;
    sum += seen.has(label) ? -0.5 : 0.25;
    seen.add(label);
  }
  return sum;
}

function asks(words: string): boolean {
  return isQuestion(words) || asksPlainly(words) || asksFor(words) || beginsLikeQuestion(words);
}
