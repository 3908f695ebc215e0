import MiniSearch from 'minisearch';
import type { Regime } from '../law/provision.ts';
import { plainText } from '../text/rich-text.ts';
import type { Clause, ClauseRole } from './clause.ts';

/** What the library is narrowed to. `provision: null` asks for clauses that are tied to none. */
export type ClauseFilter = {
  readonly regime?: Regime;
  readonly provision?: string | null;
  readonly role?: ClauseRole;
  readonly tag?: string;
};

/** Clauses made ready to be searched; made once per state of the library. */
export type ClauseIndex = { readonly clauses: readonly Clause[]; readonly words: () => MiniSearch<Row> };

type Row = {
  readonly id: number;
  readonly title: string;
  readonly provision: string;
  readonly tags: string;
  readonly body: string;
};

/** Makes clauses ready to be searched: their words are looked at when first asked for, so that listing them costs nothing. */
export function clauseIndex(clauses: readonly Clause[]): ClauseIndex {
  let made: MiniSearch<Row> | null = null;
  return {
    clauses,
    words: () => {
      made ??= wordIndex(clauses);
      return made;
    },
  };
}

function wordIndex(clauses: readonly Clause[]): MiniSearch<Row> {
  const words = new MiniSearch<Row>({
    fields: ['title', 'provision', 'tags', 'body'],
    tokenize: wordsOf,
    searchOptions: {
      boost: { title: 3, provision: 4, tags: 2 },
      combineWith: 'AND',
      prefix: true,
      fuzzy: (word) => !isNumber(word) && word.length > 3 && 0.2,
    },
  });
  words.addAll(clauses.map(rowOf));
  return words;
}

/**
 * The clauses in which every word is found, the best first. Words may be unfinished or misspelt, and citations may be
 * written in any usual way ("s.43 (2)"). Without words: all that the filter lets through, in the library's order.
 */
export function findClauses(index: ClauseIndex, words: string, filter: ClauseFilter = {}): readonly Clause[] {
  const found = wordsOf(words).length === 0 ? index.clauses : matches(index, words);
  return found.filter((clause) => passes(clause, filter));
}

/** True for a clause that the filter lets through. */
export function passes(clause: Clause, { regime, provision, role, tag }: ClauseFilter): boolean {
  return (
    (regime === undefined || clause.regime === regime) &&
    (provision === undefined || clause.provision === provision) &&
    (role === undefined || clause.role === role) &&
    (tag === undefined || clause.tags.includes(tag))
  );
}

/** Equal scores keep the library's order, so that the list does not jump while words are typed. */
function matches({ clauses, words }: ClauseIndex, query: string): readonly Clause[] {
  const hits = words()
    .search(query)
    .map(({ id, score }) => ({ place: Number(id), score }));
  hits.sort((a, b) => b.score - a.score || a.place - b.place);
  const found = hits.flatMap(({ place }) => clauses.slice(place, place + 1));
  return wordsOf(query).every(isNumber) ? ownFirst(clauses, found, query) : found;
}

/** A bare number asks for a provision: its own clauses first, in the order of a notice, then what only mentions it. */
function ownFirst(clauses: readonly Clause[], found: readonly Clause[], query: string): readonly Clause[] {
  const asked = wordsOf(query).map((word) => word.replace(/\($/, ''));
  const isOwn = ({ provision }: Clause) => asked.some((number) => provision?.startsWith(number));
  const own = new Set(found.filter(isOwn));
  return [...clauses.filter((clause) => own.has(clause)), ...found.filter((clause) => !own.has(clause))];
}

function rowOf(clause: Clause, id: number): Row {
  const { title, regime, provision, ncnd, role, tags, body } = clause;
  return {
    id,
    title,
    provision: `${regime} ${provision ?? ''}`,
    tags: [...tags, role, ...(ncnd ? ['NCND', 'neither confirm nor deny'] : [])].join(' '),
    body: plainText(body),
  };
}

/** "section 43 (2)" → "43(2)": a citation is one word however it is written, and "43" finds it as its beginning. */
function wordsOf(text: string): string[] {
  const plain = text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/\b(?:sections?|sect?|ss?|regulations?|regs?|r)\.?\s*(?=\d)/g, '')
    .replace(/(?<=[\da-z)])\s+(?=\([\da-z]{1,4}\))/g, '');
  return plain.match(/\d+[a-z]*(?:\([\da-z]{1,4}\))*\(?|[\p{L}\p{N}']+/gu) ?? [];
}

/** A neighbouring number is another provision, not a slip. */
function isNumber(word: string): boolean {
  return /\d/.test(word);
}
