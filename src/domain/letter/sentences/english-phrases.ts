import { isEnvironmental, isScottish, type Regime } from '../../law/provision.ts';
import { capital, questionList } from './english-lists.ts';
import { ACTS } from './english-notice.ts';
import type { DueFacts, Received } from './kind-facts.ts';
import type { LawScope } from './scope-facts.ts';

/// Phrases that several kinds of letter share.

/** "Thank you for your request, which we received on 16 November 2026, and for your clarification of …. We acknowledged it on …." */
export function thanks({ received, clarified, acknowledged }: Received): string {
  const when = received === null ? '' : `, which we received on ${received}`;
  const comma = received === null ? '' : ',';
  const also =
    clarified === null ? '' : `${comma} and for your clarification, which we received on ${clarified}`;
  const then =
    acknowledged === null
      ? ''
      : ` We acknowledged ${clarified === null ? 'it' : 'your request'} on ${acknowledged}.`;
  return `Thank you for your request for information${when}${also}.${then}`;
}

/** Under which law it is answered, while it is not answered yet. */
export function dealing({ laws }: Received): string {
  return underLaws(laws, 'are dealing');
}

/** The request behind that sentence: "it" would be the part that was named last. */
export function askedIn({ laws }: Received): string {
  return laws.length > 1 ? 'your request' : 'it';
}

/**
 * Under which law a request is dealt with, after "we". Of two, the Act is told first: environmental information is exempt from it
 * because the Regulations apply (FOIA s39(1), FOISA s39(2)).
 */
export function underLaws(laws: readonly LawScope[], deal: 'are dealing' | 'have dealt'): string {
  const [first, ...others] = [...laws].sort(
    (a, b) => Number(isEnvironmental(a.regime)) - Number(isEnvironmental(b.regime)),
  );
  if (first === undefined) return '';
  const told = first.questions === null ? 'it' : questionList(first.questions);
  const parts = others.map(({ regime, questions }) => {
    const names = questions ?? [];
    const [is, it] = names.length === 1 ? ['is', 'it'] : ['are', 'them'];
    const exempt = isScottish(regime) ? 'section 39(2)' : 'section 39(1)';
    return ` ${capital(questionList(names))} ${is} about environmental information, so we ${deal} with ${it} under ${ACTS[regime]} (${exempt} of the Act).`;
  });
  return `We ${deal} with ${told} under ${ACTS[first.regime]}.${parts.join('')}`;
}

/** What we owed: the day of an extension under FOIA is our own estimate of when we decide (s17(2)), under the Regulations the law's (reg 7). */
export function owedBy({ regime, due, extended, extendedOn }: DueFacts): string {
  if (due === null) return `We had to reply to you in the time that ${ACTS[regime]} sets.`;
  if (extended && regime === 'FOIA')
    return `We told you${onDay(extendedOn)} that we expected to have decided by ${due}.`;
  return `We had to reply to you by ${due} (${LIMITS[regime](extended)} of ${ACTS[regime]}).`;
}

/** " on 10 December 2026", where the day is known. */
export function onDay(day: string | null): string {
  return day === null ? '' : ` on ${day}`;
}

const LIMITS: Record<Regime, (extended: boolean) => string> = {
  FOIA: () => 'section 10(1)',
  EIR: (extended) => (extended ? 'regulation 7' : 'regulation 5(2)'),
  FOISA: () => 'section 10(1)',
  EISR: (extended) => (extended ? 'regulation 7' : 'regulation 5(2)'),
};

/** "that you asked for", or in which questions. */
export function askedFor(questions: readonly string[]): string {
  return questions.length === 0 ? 'that you asked for' : `that you asked for in ${questionList(questions)}`;
}

/** " and quote FOI-1", where there is a reference. */
export function quoting(reference: string): string {
  return reference.trim() === '' ? '' : ` and quote ${reference.trim()}`;
}
