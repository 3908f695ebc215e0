import type { BlockPart, MailBlock } from '../../domain/email/mail.ts';
import { holdsLineOpen, visibleRuns } from './clean-text.ts';

/// Collects text into blocks and remembers which text node every stretch came from.

/** What the walker knows about the place it is at; a block takes it over when its first word is written. */
export type WriterPlace = {
  readonly kind: MailBlock['kind'];
  readonly depth: number;
  readonly quote: number;
  readonly part: BlockPart;
  readonly bold: boolean;
  readonly column: number | null;
};

/** Where a stretch of the mail's text stands in the page. Parallel arrays, for a body may have many thousand. */
export type TextMap = {
  readonly at: number[];
  readonly nodes: Text[];
  readonly offsets: number[];
};

const LONGEST_HEADING = 120;

export class BlockWriter {
  readonly blocks: MailBlock[] = [];
  readonly map: TextMap = { at: [], nodes: [], offsets: [] };
  /** A number or bullet that the next block will carry. */
  marker: string | null = null;
  private text = '';
  private first: WriterPlace | null = null;
  private term = 0;
  private space = false;
  private gap = false;
  private brokenBy: 'block' | 'line' = 'block';
  private blockStart = 0;
  private heldOpen = false;

  /** Adds the visible words of one text node. */
  write(node: Text, from: number, data: string, place: WriterPlace): void {
    if (holdsLineOpen(data)) this.heldOpen = true;
    const { runs, spaceAfter } = visibleRuns(data);
    const goesOn = place.bold && this.term === this.text.length;
    for (const run of runs) {
      this.space ||= run.spaceBefore;
      this.begin(place);
      if (this.space && this.text !== '') this.text += ' ';
      this.map.at.push(this.blockStart + this.text.length);
      this.map.nodes.push(node);
      this.map.offsets.push(from + run.from);
      this.text += run.text;
      this.space = false;
    }
    if (goesOn) this.term = this.text.length;
    this.space ||= spaceAfter;
  }

  /** Ends the line, as `<br>` and a line end in preformatted text do; a second one leaves an empty line. */
  endLine(): void {
    if (this.text === '') this.gap = true;
    const sameBlock = this.text !== '' || this.brokenBy === 'line';
    this.close();
    this.brokenBy = sameBlock ? 'line' : 'block';
  }

  /** Ends the block, as a paragraph or a list item does. */
  endBlock(): void {
    if (this.text === '' && this.heldOpen) this.gap = true;
    this.close();
    this.brokenBy = 'block';
  }

  /** Parts a term from its explanation, which is the rest of the block. */
  endTerm(): void {
    this.space = true;
    this.term = this.text.length;
  }

  /** Says that the page shows an empty line, or a margin of one, here. */
  leaveGap(): void {
    this.gap = true;
  }

  /** Adds a drawn rule. */
  rule(place: WriterPlace): void {
    this.endBlock();
    this.push({ ...place, kind: 'rule' }, '', null);
    this.gap = true;
  }

  private begin(place: WriterPlace): void {
    if (this.first !== null) return;
    this.first = place;
  }

  private close(): void {
    const { first, text } = this;
    this.heldOpen = false;
    this.space = false;
    if (first === null) return;
    this.push(this.asHeading(first), text, this.marker);
    this.marker = null;
    this.first = null;
    this.text = '';
    this.term = 0;
    this.gap = false;
  }

  // A line that is bold throughout is how nearly every mail program's users write a heading.
  private asHeading(place: WriterPlace): WriterPlace {
    const short = this.text.length <= LONGEST_HEADING;
    return place.kind === 'paragraph' && this.term === this.text.length && short
      ? { ...place, kind: 'heading' }
      : place;
  }

  private push(place: WriterPlace, text: string, marker: string | null): void {
    const { kind, depth, quote, part, column } = place;
    this.blocks.push({
      kind,
      text,
      start: this.blockStart,
      marker,
      depth,
      quote,
      continued: this.brokenBy === 'line' && !this.gap,
      part,
      gap: this.gap,
      ...(kind !== 'heading' && this.term > 0 ? { term: this.term } : {}),
      ...(column === null ? {} : { column }),
    });
    this.blockStart += text.length + 1;
  }
}
