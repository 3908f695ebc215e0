import { escaped, listItem, Markup } from '../markup.ts';
import { refuse } from '../refusal.ts';
import { unpack } from '../unpack.ts';
import { walkXml } from '../xml.ts';
import { isOn, LEVELS, ListCounter, readNumbering } from './numbering.ts';
import { readStyles, type Styles } from './styles.ts';

/// A Word document's words, its lists with the numbers that Word draws, its tables. Left out is what Word does not show:
/// deleted and hidden text, the prompts of empty fields; and pictures, headers and footers.

const DOCUMENT = 'word/document.xml';
const PARTS = new Set([
  DOCUMENT,
  'word/numbering.xml',
  'word/styles.xml',
  'word/footnotes.xml',
  'word/endnotes.xml',
]);

/** Reads a .docx file into markup. Throws a `Refusal`. */
export function readWord(bytes: Uint8Array): string {
  const { part } = unpack(bytes, (name) => PARTS.has(name));
  const document = part(DOCUMENT);
  if (document === null) throw refuse('broken');
  const styles = readStyles(part('word/styles.xml'));
  const numbering = readNumbering(part('word/numbering.xml'));
  const counter = new ListCounter(numbering, (style) => styles.listOf(style)?.list ?? null);
  const markup = new Markup();
  for (const xml of [document, part('word/footnotes.xml'), part('word/endnotes.xml')])
    if (xml !== null) walkXml(xml, new WordWalker(markup, styles, counter));
  return markup.toString();
}

/** What nothing is read of: its place in the file holds what Word does not show, or what it shows a second time. */
const UNSEEN = new Set(['del', 'moveFrom', 'Fallback', 'instrText', 'sectPr', 'rPrChange', 'pPrChange']);
const TABLES: Readonly<Record<string, string>> = { tbl: 'table', tr: 'tr', tc: 'td' };
const SIGNS: Readonly<Record<string, string>> = { tab: ' ', noBreakHyphen: '-', br: '<br>', cr: '<br>' };

type Value = (name: string) => string | null;

/** A paragraph that is being read. A text box in it has paragraphs of its own. */
type Paragraph = { style: string; list: string | null; level: number | null; content: string };

class WordWalker {
  readonly #markup: Markup;
  readonly #styles: Styles;
  readonly #counter: ListCounter;
  readonly #paragraphs: Paragraph[] = [];
  /** How many unseen places the walk is inside. */
  #unseen = 0;
  #inText = false;
  #inRun = false;
  #hidden = false;
  #bold = false;
  /** For each field that is open, whether it shows its prompt only. */
  readonly #prompts: boolean[] = [];

  constructor(markup: Markup, styles: Styles, counter: ListCounter) {
    this.#markup = markup;
    this.#styles = styles;
    this.#counter = counter;
  }

  open(name: string, value: Value): void {
    if (UNSEEN.has(name)) this.#unseen += 1;
    if (name === 'sdt') this.#prompts.push(false);
    if (name === 'showingPlcHdr' && isOn(value)) this.#prompts[this.#prompts.length - 1] = true;
    if (this.#isUnseen()) return;
    if (name in TABLES) this.#markup.add(`<${TABLES[name]}>`);
    else if (name === 'p') this.#paragraphs.push({ style: '', list: null, level: null, content: '' });
    else if (name === 'r') this.#beginRun();
    else if (this.#inRun) this.#inRunOpens(name, value);
    else this.#property(name, value);
  }

  close(name: string): void {
    if (UNSEEN.has(name)) this.#unseen -= 1;
    if (name === 't') this.#inText = false;
    if (!this.#isUnseen()) {
      if (name in TABLES) this.#markup.add(`</${TABLES[name]}>`);
      else if (name === 'p') this.#endParagraph();
      else if (name === 'r') this.#inRun = false;
    }
    if (name === 'sdt') this.#prompts.pop();
  }

  text(words: string): void {
    if (this.#inText) this.#write(this.#bold ? `<b>${escaped(words)}</b>` : escaped(words));
  }

  #isUnseen(): boolean {
    return this.#unseen > 0 || this.#prompts.includes(true);
  }

  #beginRun(): void {
    this.#inRun = true;
    this.#hidden = false;
    this.#bold = false;
  }

  #inRunOpens(name: string, value: Value): void {
    if (name === 'vanish') this.#hidden = isOn(value);
    else if (name === 'b') this.#bold = isOn(value);
    else if (name === 't') this.#inText = true;
    else if (name === 'txbxContent') this.#inRun = false;
    else if (name in SIGNS) this.#write(SIGNS[name] ?? '');
  }

  #property(name: string, value: Value): void {
    const paragraph = this.#paragraphs.at(-1);
    if (!paragraph) return;
    if (name === 'pStyle') paragraph.style = value('val') ?? '';
    else if (name === 'numId') paragraph.list = value('val');
    else if (name === 'ilvl') paragraph.level = Number(value('val')) || 0;
  }

  #write(content: string): void {
    const paragraph = this.#paragraphs.at(-1);
    if (paragraph && !this.#hidden) paragraph.content += content;
  }

  #endParagraph(): void {
    const paragraph = this.#paragraphs.pop();
    if (!paragraph) return;
    this.#hidden = false;
    const { content } = paragraph;
    const item = this.#item(paragraph);
    if (content.trim() === '') this.#markup.add('<p></p>');
    else if (item) this.#markup.add(listItem(item.marker, item.level + 1, content));
    else if (this.#styles.isHeading(paragraph.style)) this.#markup.add(`<h2>${content}</h2>`);
    else this.#markup.add(`<p>${content}</p>`);
  }

  #item({ style, list, level }: Paragraph): { readonly marker: string; readonly level: number } | null {
    const ofStyle = this.#styles.listOf(style);
    const id = list ?? ofStyle?.list ?? null;
    if (id === null || id === '0') return null;
    const at = level ?? this.#counter.levelOfStyle(id, style) ?? ofStyle?.level ?? 0;
    const marker = at < LEVELS ? this.#counter.next(id, at) : '';
    return marker === '' ? null : { marker, level: at };
  }
}
