import type { Term } from '../letter/terms.ts';
import type { FoiRequest } from '../request/foi-request.ts';

/// The requester's words that apply to questions, as they were read; the officer can take one away, and have others apply to all.

const READ = 'read ';

/** The lead-ins and headings of lists that say to what their questions apply, each under a name of its place. */
export function termsRead({ context }: FoiRequest): readonly Term[] {
  return context.flatMap(({ text, span, governs, scope }) => {
    if (scope === undefined) return [];
    const start = span.start + Math.max(0, text.lastIndexOf(scope));
    return [{ id: `${READ}${start}`, text: scope, span: { start, end: span.end }, governs }];
  });
}

/** The terms with other ids of questions; one that applied to some and now would to none is gone. */
export function termsFor(
  terms: readonly Term[],
  change: (ids: readonly string[]) => readonly string[],
): readonly Term[] {
  return terms.flatMap((term) => {
    if (term.governs.length === 0) return [term];
    const governs = change(term.governs);
    return governs.length === 0 ? [] : [{ ...term, governs }];
  });
}

/** The terms that the officer had apply to all questions. */
export function ownTerms(terms: readonly Term[]): readonly Term[] {
  return terms.filter(({ id }) => !id.startsWith(READ));
}
