import type { Clause } from '../../domain/clauses/clause.ts';
import { plainText } from '../../domain/text/rich-text.ts';

/** Search over the library. */
export function searcher(clauses: readonly Clause[]): (words: string) => readonly Clause[] {
  return (words) => {
    const parts = words.toLowerCase().split(/\s+/);
    return clauses.filter((clause) =>
      parts.every((part) =>
        `${clause.title} ${clause.provision} ${plainText(clause.body)}`.toLowerCase().includes(part),
      ),
    );
  };
}
