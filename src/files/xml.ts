// @ts-expect-error: the package brings no types; what of it is used stands below.
import { Parser } from 'saxen';
import { refuse } from './refusal.ts';

type Decode = (text: string) => string;

type Sax = {
  on(event: 'openTag', heard: (name: string, attributes: () => object, decode: Decode) => void): void;
  on(event: 'closeTag' | 'cdata', heard: (words: string) => void): void;
  on(event: 'text', heard: (words: string, decode: Decode) => void): void;
  on(event: 'error', heard: () => void): void;
  parse(xml: string): unknown;
};

/** What is met in a document, in its order. Names are without their prefix: "p" of "w:p". */
export type Walker = {
  open(name: string, attribute: (name: string) => string | null): void;
  close(name: string): void;
  text?(words: string): void;
};

/** Walks through a document. Entities that it declares itself are left as they stand. Throws a `Refusal` when it is damaged. */
export function walkXml(xml: string, walker: Walker): void {
  const parser: Sax = new Parser();
  const failed: unknown[] = [];
  parser.on('error', () => {
    failed.push(true);
  });
  parser.on('openTag', (name, attributes, decode) => {
    let all: Readonly<Record<string, string>> | null = null;
    walker.open(localName(name), (wanted) => {
      all ??= byLocalName(attributes());
      const value = all[wanted];
      return value === undefined ? null : decode(value);
    });
  });
  parser.on('closeTag', (name) => walker.close(localName(name)));
  const text = (words: string) => walker.text?.(words);
  parser.on('text', (words, decode) => text(decode(words)));
  parser.on('cdata', text);
  parser.parse(xml);
  if (failed.length > 0) throw refuse('broken');
}

function byLocalName(attributes: object): Readonly<Record<string, string>> {
  const entries = Object.entries(attributes).filter(([name]) => !name.startsWith('xmlns'));
  return Object.fromEntries(entries.map(([name, value]) => [localName(name), String(value)]));
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
