import { MAX_WORDS } from './limits.ts';
import { refuse } from './refusal.ts';

/// What was read of a file is handed on as markup of the kind that mails have, and is read as they are: in a document that
/// loads and runs nothing, for its text and its lists.

/** Text as it stands in markup. */
export function escaped(text: string): string {
  return text.replace(/[&<>]/g, (sign) => (sign === '&' ? '&amp;' : sign === '<' ? '&lt;' : '&gt;'));
}

/** The list number that a file draws, in the form that Word gives it in a mail. */
export function listItem(marker: string, level: number, content: string): string {
  const style = `mso-list:l0 level${Math.min(level, 9)} lfo1`;
  return `<p class="MsoListParagraph" style="${style}"><span style="mso-list:Ignore">${escaped(marker)}</span>${content}</p>`;
}

/** Pieces of markup, put together; throws a `Refusal` when they come to more than is read. */
export class Markup {
  readonly #pieces: string[] = [];
  #length = 0;

  add(piece: string): void {
    this.#length += piece.length;
    if (this.#length > MAX_WORDS) throw refuse('long');
    this.#pieces.push(piece);
  }

  toString(): string {
    return this.#pieces.join('');
  }
}
