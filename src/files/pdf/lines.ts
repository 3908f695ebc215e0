/// A PDF has no paragraphs and no lists, only words at places. Lines are what stands on one height, one after the other.

/** A stretch of text as pdf.js gives it: its place is the left end of its baseline, counted from the page's lower left. */
export type Run = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

export type Line = { text: string; readonly x: number; readonly y: number; right: number; height: number };

/** So far, in parts of the letters' height, runs of one line may be off its baseline: a raised "th" is. */
const OFF_BASELINE = 0.5;
/** A gap as wide as this, in parts of the height, is a space though none was written. */
const SPACE = 0.18;

/** Puts runs, in the order in which the page draws them, together into lines. */
export function linesOf(runs: readonly Run[]): readonly Line[] {
  const lines: Line[] = [];
  for (const run of runs) {
    const line = lines.at(-1);
    if (line && continues(line, run)) append(line, run);
    else if (run.text.trim() !== '') lines.push({ ...run, right: run.x + run.width });
  }
  return lines
    .map((line) => ({ ...line, text: line.text.replace(BULLET, '•').replace(/\s+/g, ' ').trim() }))
    .filter(({ text }) => text !== '');
}

/** What the symbol fonts of Word have for bullets. */
const BULLET = /[\uf0b7\uf0a7\uf0d8\uf0fc]/g;

function continues(line: Line, run: Run): boolean {
  const height = Math.max(line.height, run.height, 1);
  const isBelow = Math.abs(line.y - run.y) > OFF_BASELINE * height;
  return !isBelow && run.x >= line.right - height;
}

function append(line: Line, run: Run): void {
  const isApart = run.x - line.right > SPACE * Math.max(line.height, run.height);
  const spaced = isApart && !line.text.endsWith(' ') && !run.text.startsWith(' ');
  line.text += spaced ? ` ${run.text}` : run.text;
  line.right = Math.max(line.right, run.x + run.width);
  if (run.text.trim() !== '') line.height = Math.max(line.height, run.height);
}
