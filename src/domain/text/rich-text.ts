/// The one vocabulary for formatted text: answers, clauses and letters. Values, not markup, so nothing here can
/// carry a script, and a renderer can only write what it knows.

/** A run of text. `\n` is a line break. Links are https, http or mailto only (`isSafeLink`). */
export type Inline = {
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly link?: string;
};

export type TableCell = {
  readonly content: readonly RichBlock[];
  readonly header?: true;
  readonly colspan?: number;
  readonly rowspan?: number;
};

export type RichBlock =
  | { readonly kind: 'paragraph'; readonly content: readonly Inline[] }
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly content: readonly Inline[] }
  | {
      readonly kind: 'list';
      readonly style: 'bullet' | 'number';
      readonly items: readonly (readonly RichBlock[])[];
    }
  | { readonly kind: 'table'; readonly rows: readonly (readonly TableCell[])[] };

export type RichText = readonly RichBlock[];

/** True for the links a letter may carry. */
export function isSafeLink(href: string): boolean {
  return /^(https?:\/\/|mailto:)[^\s]+$/i.test(href);
}

/** A paragraph of plain words. */
export function paragraph(text: string): RichBlock {
  return { kind: 'paragraph', content: text === '' ? [] : [{ text }] };
}

/** True when there is no word in it. */
export function isBlank(text: RichText): boolean {
  return plainText(text).trim() === '';
}

/** All words of a rich text, blocks divided by line breaks. For search and comparison; letters use render/. */
export function plainText(text: RichText): string {
  return text.map(blockText).join('\n');
}

function blockText(block: RichBlock): string {
  if (block.kind === 'list') return block.items.map(plainText).join('\n');
  if (block.kind === 'table')
    return block.rows.map((row) => row.map((c) => plainText(c.content)).join('\t')).join('\n');
  return block.content.map((run) => run.text).join('');
}
