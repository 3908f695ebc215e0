import type { FoiCase } from './case.ts';
import type { CaseMove } from './moves.ts';

type PassageMove = Extract<CaseMove, { kind: 'not-asked' | 'add-term' | 'remove-term' }>;

/** A move that says what words of the mail are that were not read as a question. */
export function passageMove(foiCase: FoiCase, move: PassageMove): FoiCase {
  switch (move.kind) {
    case 'not-asked': {
      const added = new Set(move.passages.filter((key) => !foiCase.notAsked.includes(key)));
      return added.size === 0 ? foiCase : { ...foiCase, notAsked: [...foiCase.notAsked, ...added] };
    }
    case 'add-term':
      return foiCase.terms.some(({ id }) => id === move.term.id)
        ? foiCase
        : { ...foiCase, terms: [...foiCase.terms, move.term] };
    case 'remove-term':
      return foiCase.terms.some(({ id }) => id === move.term)
        ? { ...foiCase, terms: foiCase.terms.filter(({ id }) => id !== move.term) }
        : foiCase;
  }
}
