import { isRule } from '../email/footers.ts';
import type { MailBlock } from '../email/mail.ts';
import { drawnMarker, type Marker, typedMarker } from './marker.ts';

/// The new text of a mail as lines, each with the marker that it may begin with.

/** One line of the mail's own text. `start` and `end` are offsets in the mail's text. */
export type Line = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly marker: Marker | null;
  /** The bullet before a number that turns out to be none: "• 1.5 Million". */
  readonly bullet: Marker | null;
  readonly drawn: boolean;
  readonly depth: number;
  readonly heading: boolean;
  readonly gap: boolean;
  /** Divided from the line above by a line break only, so perhaps only wrapped. */
  readonly continued: boolean;
  /** Which cell of its row it is, from 0; null outside tables and where the cell is a question with its number. */
  readonly cell: number | null;
  /** A table's cell that is neither a question nor its number. */
  readonly aside: boolean;
};

/** The lines of `blocks`, without rules and empty ones; a gap before them stays noted. */
export function toLines(blocks: readonly MailBlock[]): Line[] {
  const lines: Line[] = [];
  const table = new TableColumns();
  let gap = true;
  for (const block of blocks) {
    gap ||= block.gap ?? !block.continued;
    if (block.text !== '' && !isRule(block)) {
      lines.push(toLine(block, gap, table.see(block)));
      gap = false;
    } else gap = true;
  }
  return lines;
}

const WIDEST_WRAP = 100;
const NARROWEST_WRAP = 55;

/** The width at which the mail was wrapped: its longest broken line, if that is a line's length at all. */
export function wrapWidth(lines: readonly Line[]): number {
  let widest = 0;
  lines.forEach((line, index) => {
    const above = lines[index - 1];
    if (line.continued && above !== undefined) widest = Math.max(widest, above.text.length);
  });
  return widest >= NARROWEST_WRAP && widest <= WIDEST_WRAP ? widest : Number.POSITIVE_INFINITY;
}

function toLine(block: MailBlock, gap: boolean, column: 'question' | 'aside' | null): Line {
  const first = typedMarker(block.text);
  const typed = numberInBullet(block.text, first) ?? first;
  const cell = column === 'question' ? '•' : null;
  const given = drawnMarker(block.marker ?? cell ?? '');
  const drawn = besideTyped(given, typed);
  return {
    text: block.text,
    start: block.start,
    end: block.start + block.text.length,
    marker: drawn ?? typed,
    bullet: drawn === null ? (given ?? (typed === first ? null : first)) : null,
    drawn: drawn !== null,
    depth: block.depth,
    heading: block.kind === 'heading',
    gap,
    continued: block.continued && !gap,
    cell: block.kind === 'row' && (drawn ?? typed) === null ? (block.column ?? 0) : null,
    aside: column === 'aside',
  };
}

// A number typed inside a list item is the requester's own; the item's is the mail program's.
function besideTyped(drawn: Marker | null, typed: Marker | null): Marker | null {
  if (drawn === null || typed === null || typed.family === 'bullet') return drawn;
  if (typed.strength !== 'sure' && !(drawn.family === 'bullet' && isDecimal(typed))) return drawn;
  return drawn.family === 'bullet' || typed.core === drawn.core ? null : drawn;
}

// "- 1.1 The name of the board": the bullet is the list's look, the number its label.
function numberInBullet(text: string, bullet: Marker | null): Marker | null {
  if (bullet?.family !== 'bullet') return null;
  const typed = typedMarker(text.slice(bullet.length));
  if (typed === null || !(typed.family === 'number' || typed.family === 'path')) return null;
  if (typed.strength !== 'sure' && !isDecimal(typed)) return null;
  const length = bullet.length + typed.length;
  return /^["“‘'(]?\p{Lu}/u.test(text.slice(length)) ? { ...typed, length } : null;
}

function isDecimal({ family, core }: Marker): boolean {
  return family === 'path' && /^\d{1,2}\.\d/.test(core);
}

const QUESTION_HEAD =
  /^(?:questions?|information (?:requested|required|sought)|requests?|query|data (?:requested|required)|cwestiwn)$/i;
const HEAD =
  /^(?:no\.?|#|ref\.?|number|q|item|rhif|answers?|(?:your |council |trust )?(?:response|reply|answer)s?|comments?|notes?|ateb(?:ion)?|for office use(?: only)?)$/i;

/** Remembers which column of the table at hand holds the questions. */
class TableColumns {
  private question: number | null = null;
  private others = new Set<number>();

  see(block: MailBlock): 'question' | 'aside' | null {
    if (block.column === undefined) this.forget();
    if (block.column === undefined || block.kind !== 'row') return null;
    if (QUESTION_HEAD.test(block.text)) {
      this.question = block.column;
      return 'aside';
    }
    if (HEAD.test(block.text)) this.others.add(block.column);
    if (this.others.has(block.column)) return 'aside';
    return block.column === this.question ? 'question' : null;
  }

  private forget(): void {
    this.question = null;
    this.others.clear();
  }
}
