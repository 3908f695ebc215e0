import type { FoiCase } from '../../domain/case/case.ts';
import { appliesToAll, type Term, termsBefore } from '../../domain/letter/terms.ts';
import { Icon } from '../controls/icon.tsx';
import { useSession } from '../session/session.ts';

/// The requester's words that apply to questions and are restated with them.

/** Those that apply to all questions, before the first. */
export function TermsOfAll({ foiCase }: { readonly foiCase: FoiCase }) {
  const terms = foiCase.terms.filter((term) => appliesToAll(term, foiCase.questions));
  return terms.map((term) => <TermLine key={term.id} term={term} of="all questions" />);
}

/** Those that apply from this question on, and not to all. */
export function TermsFrom({ foiCase, question }: { readonly foiCase: FoiCase; readonly question: string }) {
  const terms = foiCase.terms.filter((term) => !appliesToAll(term, foiCase.questions));
  if (terms.length === 0) return null;
  return (termsBefore(terms, foiCase.questions).get(question) ?? []).map((term) => {
    const count = foiCase.questions.filter(({ id }) => term.governs.includes(id)).length;
    const of = count === 1 ? 'the next question' : `${count} questions from here`;
    return <TermLine key={term.id} term={term} of={of} />;
  });
}

function TermLine({ term, of }: { readonly term: Term; readonly of: string }) {
  const session = useSession();
  const remove = () => void session.act({ kind: 'remove-term', term: term.id }, 'Restated no longer.');
  return (
    <div class="term small" role="note">
      <p class="grow">
        <span class="quiet">For {of}:</span> {term.text}
      </p>
      <button type="button" class="button plain square small" onClick={remove}>
        <Icon icon="x" name={`Does not apply: ${term.text.slice(0, 40)}`} />
      </button>
    </div>
  );
}
