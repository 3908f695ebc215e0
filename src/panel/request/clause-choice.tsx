import type { FoiCase } from '../../domain/case/case.ts';
import type { Clause, ClauseRole } from '../../domain/clauses/clause.ts';
import { clauseToCheck } from '../../domain/clauses/clause-to-check.ts';
import { type ClauseIndex, clauseIndex, findClauses } from '../../domain/clauses/find.ts';
import type { Answer } from '../../domain/letter/decision.ts';
import { plainText } from '../../domain/text/rich-text.ts';
import { Picker } from '../controls/picker.tsx';
import { UnverifiedMark } from '../controls/unverified-mark.tsx';
import { useSession } from '../session/session.ts';
import { shortCitation } from '../words/exemption-words.ts';
import { shorten } from '../words/question-names.ts';

type ClauseChoiceProps = {
  readonly foiCase: FoiCase;
  /** Undefined for a clause of the letter as a whole. */
  readonly answer: Answer | undefined;
  readonly pick: (clause: Clause) => void;
};

/** The library, to pick a clause from. */
export function ClauseChoice({ foiCase, answer, pick }: ClauseChoiceProps) {
  const session = useSession();
  return (
    <Picker
      label="Clause: words, provision or kind"
      placeholder="Search the library"
      find={(words) => clausesFor(session.clauses.value, foiCase, answer, words)}
      keyOf={(clause) => clause.id}
      show={(clause) => <ClauseRow clause={clause} />}
      nothing={(words) =>
        words === '' ? 'The library has none for this law.' : `No clause matches “${words}”.`
      }
      pick={pick}
    />
  );
}

function ClauseRow({ clause }: { clause: Clause }) {
  return (
    <span class="grow">
      {clause.provision === null ? null : (
        <span class="strong">
          {shortCitation(clause.regime, clause.provision)}
          {clause.ncnd ? ' NCND' : ''}{' '}
        </span>
      )}
      {clause.title} <UnverifiedMark toCheck={clauseToCheck(clause)} />
      <span class="quiet small provision-more">{shorten(plainText(clause.body), 90)}</span>
    </span>
  );
}

const indexes = new WeakMap<readonly Clause[], ClauseIndex>();

/**
 * The library's clauses of the case's regime that match the words. Without words, what fits comes first: for an answer
 * its exemptions and its status, for the letter (no answer) the paragraphs that a letter is made of.
 */
function clausesFor(
  library: readonly Clause[],
  foiCase: FoiCase,
  answer: Answer | undefined,
  words: string,
): readonly Clause[] {
  const index = indexes.get(library) ?? clauseIndex(library);
  indexes.set(library, index);
  const found = findClauses(index, words, { regime: foiCase.regime });
  if (words.trim() !== '') return found;
  return [...found].sort((a, b) => relevance(b, answer) - relevance(a, answer));
}

const OF_ANSWERS: readonly ClauseRole[] = ['withholding', 'not-held', 'cost', 'advice', 'text'];

function relevance(clause: Clause, answer: Answer | undefined): number {
  if (!answer) return OF_ANSWERS.includes(clause.role) ? 0 : 1;
  const denies = answer.status === 'ncnd';
  const claimed =
    clause.ncnd === denies && answer.exemptions.some(({ provision }) => provision === clause.provision);
  const named = clause.role === answer.status;
  return (claimed ? 4 : 0) + (named ? 4 : 0) + (OF_ANSWERS.includes(clause.role) ? 1 : 0);
}
