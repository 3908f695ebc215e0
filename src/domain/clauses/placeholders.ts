import type { Inline, RichBlock, RichText } from '../text/rich-text.ts';
import { plainText } from '../text/rich-text.ts';

/// Placeholders stand in double braces: {{reference}}. A case fills those it knows; the others are facts that only the
/// officer has, and stay marked until the officer writes over them.

/** A text with its placeholders filled, and the names of those that were left, each once, in reading order. */
export type Filled = { readonly body: RichText; readonly unfilled: readonly string[] };

const PLACEHOLDER = /\{\{([^{}]*)\}\}/g;

/**
 * Puts values where their placeholders stand. A value is put in as it is: braces within it (a requester's own words)
 * are not read again. A blank value fills nothing.
 * @param values by placeholder name; `\n` in a value is a line break.
 */
export function fillPlaceholders(
  body: RichText,
  values: Readonly<Record<string, string | undefined>>,
): Filled {
  const unfilled = new Set<string>();
  const lookUp = (name: string): string | null => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value !== undefined && value.trim() !== '') return value;
    unfilled.add(name);
    return null;
  };
  return { body: body.map((block) => fillBlock(block, lookUp)), unfilled: [...unfilled] };
}

/** The names of a text's placeholders, each once, in reading order. */
export function placeholdersIn(body: RichText): readonly string[] {
  return [...new Set([...plainText(body).matchAll(PLACEHOLDER)].map((match) => nameIn(match[1] ?? '')))];
}

/** "{{ Review contact }}" means review_contact: officers write names as words. */
function nameIn(words: string): string {
  return words
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
}

type LookUp = (name: string) => string | null;

function fillBlock(block: RichBlock, lookUp: LookUp): RichBlock {
  const fill = (text: RichText): RichText => text.map((inner) => fillBlock(inner, lookUp));
  if (block.kind === 'list') return { ...block, items: block.items.map(fill) };
  if (block.kind === 'table') {
    const rows = block.rows.map((row) => row.map((cell) => ({ ...cell, content: fill(cell.content) })));
    return { ...block, rows };
  }
  return { ...block, content: fillRuns(block.content, lookUp) };
}

/** Works on the runs' joined text: an officer who made half of a placeholder bold still meant the placeholder. */
function fillRuns(runs: readonly Inline[], lookUp: LookUp): readonly Inline[] {
  const text = runs.map((run) => run.text).join('');
  const filled: Inline[] = [];
  let done = 0;
  for (const match of text.matchAll(PLACEHOLDER)) {
    const value = lookUp(nameIn(match[1] ?? ''));
    if (value === null) continue;
    filled.push(...slice(runs, done, match.index));
    const said = beginsSentence(text.slice(0, match.index)) ? capital(value) : value;
    filled.push(...slice(runs, match.index, match.index + 1).map((run) => ({ ...run, text: said })));
    done = match.index + match[0].length;
  }
  return done === 0 ? runs : [...filled, ...slice(runs, done, text.length)];
}

/** "the signatures" at the start of a paragraph, or of a sentence in it, are "The signatures"; an address stays as it is. */
function beginsSentence(before: string): boolean {
  return /(?:^|[.!?]["”’)]?)\s*$/.test(before.slice(-8));
}

function capital(text: string): string {
  return /^\p{L}+(?= |$)/u.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

/** The runs between two places of their joined text. */
function slice(runs: readonly Inline[], from: number, to: number): readonly Inline[] {
  let start = 0;
  return runs.flatMap((run) => {
    const text = run.text.slice(Math.max(0, from - start), Math.max(0, to - start));
    start += run.text.length;
    return text === '' ? [] : [{ ...run, text }];
  });
}
