import { type EditorText, squash } from './editor-text.ts';

/// Finding a letter that was inserted before. No mark can be left in the editor for it: Outlook drops ids, classes and
/// data attributes. So it is known by its words.

export type FoundLetter =
  | { readonly how: 'whole' | 'changed'; readonly start: number; readonly end: number }
  | { readonly how: 'absent' };

/** A shorter line may be anybody's: "Yes", "Disclosure". In characters without spaces. */
const TELLING = 20;
/** Shorter lines only count right beside another one. */
const SHORTEST = 4;
/** The letter's last lines, name and address, stand in the officer's signature too: they alone are no letter. */
const CLOSING = 6;
/** What an officer may have added to a line, beyond doubling it. */
const EXTRA = 40;

/** Looks for the letter's lines: all of them in one piece, or enough of them to know that it was changed since. */
export function findLetter(text: EditorText, lines: readonly string[]): FoundLetter {
  const squashed = lines.map(squash).filter((line) => line !== '');
  const whole = squashed.join('');
  if (whole === '') return { how: 'absent' };
  const start = text.squashed.indexOf(whole);
  if (start >= 0) return { how: 'whole', start, end: start + whole.length };
  return findRemains(text.squashed, squashed);
}

/** From the first to the last telling line that is still there, in order, with the short lines before and after. */
function findRemains(text: string, lines: readonly string[]): FoundLetter {
  const found = tellingLines(text, lines);
  const [first, last] = [found[0], found[found.length - 1]];
  if (first === undefined || last === undefined) return { how: 'absent' };
  if (first.line >= lines.length - Math.min(CLOSING, lines.length / 2)) return { how: 'absent' };
  const start = growBack(text, lines.slice(0, first.line), first.start);
  const end = growOn(text, lines.slice(last.line + 1), last.end);
  return { how: 'changed', start, end };
}

type FoundLine = { readonly line: number; readonly start: number; readonly end: number };

function tellingLines(text: string, lines: readonly string[]): readonly FoundLine[] {
  const found: FoundLine[] = [];
  let from = 0;
  lines.forEach((line, index) => {
    const start = line.length < TELLING ? -1 : text.indexOf(line, from);
    if (start < 0) return;
    from = start + line.length;
    found.push({ line: index, start, end: from });
  });
  return found;
}

/** Further on over the lines after the last telling one, skipping what was changed among them. */
function growOn(text: string, after: readonly string[], end: number): number {
  let reach = end;
  let slack = 0;
  for (const line of after) {
    slack += 2 * line.length + EXTRA;
    const at = text.startsWith(line, reach) ? reach : text.indexOf(line, reach);
    if (at !== reach && !isNear(line, at - reach, slack)) continue;
    reach = at + line.length;
    slack = 0;
  }
  return reach;
}

/** The same, back over the lines before the first telling one. */
function growBack(text: string, before: readonly string[], start: number): number {
  let reach = start;
  let slack = 0;
  for (const line of [...before].reverse()) {
    slack += 2 * line.length + EXTRA;
    const at = text.lastIndexOf(line, reach - line.length);
    const gap = reach - line.length - at;
    if (reach < line.length || (gap !== 0 && !isNear(line, at < 0 ? -1 : gap, slack))) continue;
    reach = at;
    slack = 0;
  }
  return reach;
}

/** A line after a changed one counts when it is not far off; the shortest stand in any text. */
function isNear(line: string, gap: number, slack: number): boolean {
  return line.length >= SHORTEST && gap >= 0 && gap <= slack;
}
