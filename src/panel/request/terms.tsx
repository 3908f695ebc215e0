import type { FoiCase } from '../../domain/case/case.ts';
import { appliesToAll, type Term, termsBefore } from '../../domain/letter/terms.ts';
import { Icon } from '../controls/icon.tsx';
import { useSession } from '../session/session.ts';

/// The requester's words that apply to questions and are restated with them.

/** Those that apply to all questions, before the first. */
export function TermsOfAll({ foiCase }: { readonly foiCase: FoiCase }) {
  const terms = foiCase.terms.filter((term) => appliesToAll(term, foiCase.questions));
  return <Terms terms={terms} of="all questions" />;
}

/** Those that apply from this question on, and not to all. */
export function TermsFrom({ foiCase, question }: { readonly foiCase: FoiCase; readonly question: string }) {
  const some = foiCase.terms.filter((term) => !appliesToAll(term, foiCase.questions));
  const terms = some.length === 0 ? [] : (termsBefore(some, foiCase.questions).get(question) ?? []);
  return [...byReach(foiCase, terms)].map(([count, alike]) => (
    <Terms
      key={count}
      terms={alike}
      of={count === 1 ? 'the next question' : `${count} questions from here`}
    />
  ));
}

/** Terms that begin at one question, by how many questions they apply to; the widest first. */
function byReach({ questions }: FoiCase, terms: readonly Term[]): ReadonlyMap<number, readonly Term[]> {
  const reach = ({ governs }: Term) => questions.filter(({ id }) => governs.includes(id)).length;
  const counts = [...new Set(terms.map(reach))].sort((a, b) => b - a);
  return new Map(counts.map((count) => [count, terms.filter((term) => reach(term) === count)]));
}

function Terms({ terms, of }: { readonly terms: readonly Term[]; readonly of: string }) {
  const session = useSession();
  if (terms.length === 0) return null;
  const remove = (id: string) => void session.act({ kind: 'remove-term', term: id }, 'Restated no longer.');
  return (
    <section class="terms small" aria-label={`For ${of}`}>
      <p class="quiet">For {of}:</p>
      {terms.map(({ id, text }) => (
        <div key={id} class="term">
          <p class="grow">{text}</p>
          <button type="button" class="button plain square small" onClick={() => remove(id)}>
            <Icon icon="x" name={`Does not apply: ${text.slice(0, 40)}`} />
          </button>
        </div>
      ))}
    </section>
  );
}
