import { escaped, Markup } from './markup.ts';
import { refuse } from './refusal.ts';

/// RTF, as WordPad and older programs save it: words with control words between them. List numbers stand in it as text.

/** Groups that hold no words of the text. */
const UNSEEN = new Set(
  (
    'fonttbl colortbl stylesheet info pict object header headerl headerr headerf footer footerl footerr footerf listtable ' +
    'listoverridetable generator themedata datastore latentstyles xmlnstbl rsidtbl mmathPr fldinst filetbl revtbl bkmkstart bkmkend nonshppict'
  ).split(' '),
);
const ENDS: Readonly<Record<string, string>> = {
  par: '<p>',
  sect: '<p>',
  page: '<p>',
  row: '</tr>',
  cell: '</td>',
  line: '<br>',
};
const SIGNS: Readonly<Record<string, string>> = {
  tab: ' ',
  emdash: '—',
  endash: '–',
  bullet: '•',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
};
const TOKEN = /\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-f]{2})|\\([^a-z])|([{}])|[\r\n]+|([^\\{}\r\n]+)/gi;
/** More groups inside one another than any program writes. */
const DEEPEST = 1_000;

type Group = { readonly unseen: boolean; readonly hidden: boolean; readonly skip: number };

/** Reads RTF into markup. Throws a `Refusal`. */
export function readRtf(rtf: string): string {
  const reader = new RtfReader();
  for (const token of rtf.matchAll(TOKEN)) reader.take(token);
  return reader.markup.toString();
}

class RtfReader {
  readonly markup = new Markup();
  readonly #groups: Group[] = [];
  #group: Group = { unseen: false, hidden: false, skip: 1 };
  /** Signs to pass over: what stands for a sign that older programs do not know. */
  #pass = 0;

  take([, word, number, hex, sign, brace, text]: RegExpExecArray | RegExpMatchArray): void {
    if (brace === '{') this.#begin();
    else if (brace === '}') this.#end();
    else if (word !== undefined) this.#control(word, number === undefined ? null : Number(number));
    else if (hex !== undefined)
      this.#write(new TextDecoder('windows-1252').decode(Uint8Array.of(Number.parseInt(hex, 16))));
    else if (sign !== undefined) this.#sign(sign);
    else if (text !== undefined) this.#write(text);
  }

  #begin(): void {
    if (this.#groups.length > DEEPEST) throw refuse('broken');
    this.#groups.push(this.#group);
  }

  #end(): void {
    this.#group = this.#groups.pop() ?? this.#group;
  }

  #control(word: string, number: number | null): void {
    if (UNSEEN.has(word)) this.#group = { ...this.#group, unseen: true };
    else if (word === 'uc') this.#group = { ...this.#group, skip: number ?? 1 };
    else if (word === 'v') this.#group = { ...this.#group, hidden: number !== 0 };
    else if (word === 'plain') this.#group = { ...this.#group, hidden: false };
    else if (word === 'u' && number !== null) this.#unicode(number);
    else if (word in ENDS) this.#add(ENDS[word] ?? '');
    else if (word in SIGNS) this.#write(SIGNS[word] ?? '');
  }

  #unicode(number: number): void {
    this.#pass = 0;
    this.#write(String.fromCharCode(number < 0 ? number + 65_536 : number));
    this.#pass = this.#group.skip;
  }

  #sign(sign: string): void {
    if (sign === '*') this.#group = { ...this.#group, unseen: true };
    else if (sign === '~') this.#write(' ');
    else if (sign === '_') this.#write('-');
    else if (sign === '\n' || sign === '\r') this.#add('<p>');
    else if (/[\\{}]/.test(sign)) this.#write(sign);
  }

  #write(text: string): void {
    const shown = text.slice(this.#pass);
    this.#pass = Math.max(0, this.#pass - text.length);
    this.#add(escaped(shown));
  }

  #add(markup: string): void {
    if (!this.#group.unseen && !this.#group.hidden && markup !== '') this.markup.add(markup);
  }
}
