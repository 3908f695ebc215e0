import { type Filled, fillPlaceholders } from '../clauses/placeholders.ts';
import { citationInText } from '../law/citation.ts';
import { likelihoodsOf } from '../law/find.ts';
import type { Likelihood } from '../law/provision.ts';
import type { RichText } from '../text/rich-text.ts';
import { type Citation, citationKey } from './citations.ts';
import { burdenOf, citesCost, estimateFacts } from './cost.ts';
import type { AttachedClause, AuthorityDetails } from './decision.ts';
import type { Facts, Item } from './facts.ts';
import { licenceIn } from './licence.ts';

/// Clauses as they stand in the letter: which of them serve what, and their placeholders filled.

/**
 * True when the clause gives reasons for what is cited; a clause for section 31(1) serves each of its limbs. What is argued
 * for withholding serves no refusal to confirm or deny, and the other way round (FOIA s2(1) and (2)).
 */
export function serves(clause: AttachedClause, citation: Pick<Citation, 'kind' | 'kept' | 'cited'>): boolean {
  if (clause.ncnd !== (citation.kind === 'ncnd')) return false;
  return clause.serves.some((served) => isWithin(citation.kept, served) || served === citation.cited);
}

function isWithin(provision: string, served: string): boolean {
  return provision === served || provision.startsWith(`${served}(`);
}

/** The likelihood that the letter claims for a provision: the lower one where answers differ; null until one is chosen. */
export function likelihoodFor(facts: Facts, citation: Citation): Likelihood | null {
  const { law } = citation;
  const possible = law === undefined ? [] : likelihoodsOf(law);
  if (possible.length < 2) return possible[0] ?? null;
  const chosen = chosenLikelihoods(facts, citation);
  return chosen.has('would-be-likely') ? 'would-be-likely' : chosen.has('would') ? 'would' : null;
}

/** All likelihoods that answers claim for a provision. */
export function chosenLikelihoods(facts: Facts, citation: Citation): ReadonlySet<Likelihood> {
  const same = facts.items
    .flatMap((item) => item.citations)
    .filter((other) => citationKey(other) === citationKey(citation));
  return new Set(same.flatMap(({ likelihood }) => (likelihood === null ? [] : [likelihood])));
}

/** A clause of the letter, or of one answer, with its placeholders filled. Those that nothing fills stay as they are. */
export function filledClause(facts: Facts, clause: AttachedClause, item: Item | null): Filled {
  return fillPlaceholders(clause.body, valuesFor(facts, clause, item));
}

/** An answer's own words, filled like a clause. */
export function filledBody(facts: Facts, item: Item): Filled {
  return fillPlaceholders(item.answer.body, { ...valuesOfCase(facts), ...valuesOfItem(item) });
}

/** What a paragraph on section 12, or on a burden under the Regulations, says of the estimate, where there is one. */
function valuesOfEstimate(facts: Facts, served: readonly Citation[]): Values {
  const citation = served.find(citesCost);
  const told = citation === undefined ? null : estimateFacts(facts, citation);
  if (told !== null) return facts.sentences.estimateValues(told);
  const [burden] = served.flatMap((one) => burdenOf(facts, one) ?? []);
  if (burden === undefined) return {};
  const { estimate_hours, estimate_basis } = facts.sentences.estimateValues(burden);
  return { estimate_hours, estimate_basis };
}

/** What the officer wrote for one kind of letter, filled with what the case as a whole knows. */
export function filledText(facts: Facts, text: RichText): Filled {
  return fillPlaceholders(text, valuesOfCase(facts));
}

type Values = Readonly<Record<string, string | undefined>>;

function valuesFor(facts: Facts, clause: AttachedClause, item: Item | null): Values {
  const served = (item === null ? facts.citations : item.citations).filter((c) => serves(clause, c));
  return {
    ...valuesOfCase(facts),
    ...(item === null ? {} : valuesOfItem(item)),
    ...valuesOfEstimate(facts, served),
    information: informationFor(facts, served, item),
    likelihood: likelihoodWords(facts, served.length === 0 && item !== null ? item.citations : served),
    provision: listed(facts, served.map(citationInText)),
    interest: listed(
      facts,
      served.map(({ law }) => law?.interest ?? ''),
    ),
    covers: listed(
      facts,
      served.map(({ law }) => law?.about ?? ''),
    ),
  };
}

function valuesOfCase({ content, authority, sentences }: Facts): Values {
  return {
    reference: content.reference,
    requester: content.requester.name,
    received: content.receivedOn === null ? undefined : sentences.date(content.receivedOn),
    ...valuesOfAuthority(authority, sentences),
  };
}

function valuesOfAuthority(authority: AuthorityDetails, { bareName }: Facts['sentences']): Values {
  return {
    authority: authority.name,
    officer: authority.officer,
    role: authority.role,
    contact: authority.contact,
    review_contact: authority.reviewContact === '' ? authority.contact : authority.reviewContact,
    regulator: bareName(authority.regulator.name),
    regulator_address: authority.regulator.address,
    regulator_url: authority.regulator.url,
    regulator_phone: authority.regulator.phone,
    licence: licenceIn(authority.licence)?.name,
  };
}

function valuesOfItem({ question }: Item): Values {
  return { question: question.text };
}

/** Each of the words once, as a list; nothing where there are none or one is not known. */
function listed(facts: Facts, words: readonly string[]): string | undefined {
  return words.length === 0 || words.includes('') ? undefined : facts.sentences.list([...new Set(words)]);
}

/** What is withheld under the provisions served, as the answers name it; nothing when one of them does not. */
function informationFor(facts: Facts, served: readonly Citation[], item: Item | null): string | undefined {
  const keys = new Set(served.map(citationKey));
  const all = (item === null ? facts.items : [item]).flatMap(({ citations }) => citations);
  const withheld = all.filter((citation) => citation.claimed && keys.has(citationKey(citation)));
  const named = withheld.map(({ what }) => facts.sentences.midSentence(what));
  return listed(facts, named);
}

/** The one likelihood that all provisions served share; nothing when they differ or one is not chosen. */
function likelihoodWords(facts: Facts, served: readonly Citation[]): string | undefined {
  const tested = served.filter(({ law }) => law !== undefined && likelihoodsOf(law).length > 0);
  const chosen = new Set(tested.map((citation) => likelihoodFor(facts, citation)));
  const [only] = chosen;
  return chosen.size === 1 && only ? facts.sentences.likelihood(only) : undefined;
}
