import type { Line } from './lines.ts';

/// Lines of a page, put together into the paragraphs that somebody wrote. A line goes on in the next one when the next
/// one's first word would not have fitted on it.

/** A paragraph's lines as written; `apart`: set apart from the one before by more than a line's distance. */
export type Written = { readonly text: string; readonly apart: boolean };

/** Two lines further apart than this many usual distances have an empty line between them. */
const APART = 1.3;
/** Letters that are larger by this are of a heading. */
const LARGER = 1.15;
const MARKER = /^(?:\(?(?:\d{1,3}(?:\.\d{1,3}){0,3}|[a-z]|[ivx]{2,5})[.):]\)?|q\d{1,3}[.):]?|[•●▪◦–*-])\s/i;
const ENDED = /(?:[.?!:;]|\b(?:and|or))["”’')]?$/;

/** The paragraphs of all pages. What stands at the head or foot of most pages is left out: it is no part of the text. */
export function paragraphsOf(pages: readonly (readonly Line[])[]): readonly Written[] {
  const written: { text: string; apart: boolean }[] = [];
  const bare = withoutHeads(pages);
  for (const lines of bare) {
    const right = Math.max(0, ...lines.map((line) => line.right));
    const pitch = usualPitch(lines);
    lines.forEach((line, at) => {
      const above = lines[at - 1] ?? null;
      const last = written.at(-1);
      const isRest = above ? goesOn(above, line, right, pitch) : goesOnOverleaf(last?.text ?? '.', line);
      if (last && isRest) last.text = joined(last.text, line.text);
      else written.push({ text: line.text, apart: above === null || isApart(above, line, pitch) });
    });
  }
  return written;
}

function goesOn(above: Line, line: Line, right: number, pitch: number): boolean {
  if (isApart(above, line, pitch)) return false;
  if (MARKER.test(line.text) && (ENDED.test(above.text) || line.x <= above.x + 1)) return false;
  const letter = (line.right - line.x) / Math.max(1, line.text.length);
  const firstWord = (line.text.indexOf(' ') === -1 ? line.text.length : line.text.indexOf(' ')) + 1;
  return above.right + firstWord * letter > right - letter;
}

/** A sentence that the page's end cuts. */
function goesOnOverleaf(before: string, line: Line): boolean {
  return !ENDED.test(before) && !MARKER.test(line.text) && /^[a-z(]/.test(line.text);
}

function isApart(above: Line, line: Line, pitch: number): boolean {
  const down = above.y - line.y;
  const larger = Math.max(above.height, line.height) > LARGER * Math.min(above.height, line.height);
  return down > APART * pitch || down <= 0 || larger;
}

/** A word that was divided at the end of its line keeps its hyphen: only its writer knows whether it has one. */
function joined(before: string, after: string): string {
  return /\p{L}-$/u.test(before) ? before + after : `${before} ${after}`;
}

/** The distance of lines of one paragraph: less than that of most lines, where most are paragraphs of their own. */
function usualPitch(lines: readonly Line[]): number {
  const distances = lines
    .flatMap((line, at) => {
      const above = lines[at - 1];
      return above && above.y > line.y ? [above.y - line.y] : [];
    })
    .sort((a, b) => a - b);
  const height = lines.map((line) => line.height).sort((a, b) => a - b)[lines.length >> 1] ?? 12;
  const usual = distances[Math.floor(distances.length * 0.25)] ?? 1.2 * height;
  return Math.max(usual, height);
}

/** So many lines from its top and its bottom a page may have that are no part of the text. */
const HEAD = 2;

function withoutHeads(pages: readonly (readonly Line[])[]): readonly (readonly Line[])[] {
  const seen = new Map<string, number>();
  for (const lines of pages)
    for (const name of new Set(edges(lines).map(nameOf))) seen.set(name, (seen.get(name) ?? 0) + 1);
  const isHead = (line: Line) =>
    /^(?:page )?\d{1,3}(?: ?(?:of|\/) ?\d{1,3})?$/i.test(line.text) ||
    (pages.length > 1 && (seen.get(nameOf(line)) ?? 0) > pages.length / 2);
  return pages.map((lines) => {
    const edge = new Set(edges(lines));
    return lines.filter((line) => !edge.has(line) || !isHead(line));
  });
}

function edges(lines: readonly Line[]): readonly Line[] {
  return lines.filter((_, at) => at < HEAD || at >= lines.length - HEAD);
}

/** "Page 2 of 7" and "Page 3 of 7" at one height are one and the same. */
function nameOf({ text, y }: Line): string {
  return `${Math.round(y / 4)} ${text.replace(/\d/g, '0')}`;
}
