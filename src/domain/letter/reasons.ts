import type { ClauseRole } from '../clauses/clause.ts';
import { placeholdersIn } from '../clauses/placeholders.ts';
import { isEnvironmental } from '../law/provision.ts';
import { paragraph, plainText, type RichText } from '../text/rich-text.ts';
import { filledClause, likelihoodFor, serves } from './attached.ts';
import { type Citation, citationKey, compareCitations } from './citations.ts';
import { clausesAt, SLOT_ORDER } from './clause-places.ts';
import { type CostCitation, citesCost, estimateFacts } from './cost.ts';
import type { AttachedClause } from './decision.ts';
import type { Facts } from './facts.ts';
import type { LetterBlock } from './letter.ts';
import { heading, partText, subheading } from './prose.ts';

/** Reasons that are given for one set of provisions together. */
type Group = { readonly citations: readonly Citation[]; readonly clauses: readonly AttachedClause[] };

/**
 * The reasons for what is withheld: one block for each set of provisions that clauses serve together. What follows from the
 * law is said of each provision once, where it first stands.
 */
export function reasonBlocks(facts: Facts): readonly LetterBlock[] {
  const said = new Set<string>();
  const groups = groupsOf(facts);
  const first = groups.find((group) => isPresumed(facts, group));
  return groups.flatMap((group) => {
    const fresh = group.citations.filter((citation) => !said.has(citationKey(citation)));
    for (const citation of fresh) said.add(citationKey(citation));
    const text = groupText(facts, group, fresh, group === first);
    if (text.length === 0) return [];
    const id = `reasons:${group.citations.map(citationKey).join('+')}`;
    return [
      { id, role: 'reasons', text: [heading(facts.sentences.reasonsHeading(group.citations)), ...text] },
    ];
  });
}

/** Clauses grouped by what they serve; a provision that none serves is a group by itself. In the order of the statute. */
function groupsOf(facts: Facts): readonly Group[] {
  const groups = new Map<string, Group>();
  const put = (citations: readonly Citation[], clauses: readonly AttachedClause[]) => {
    const key = citations.map(citationKey).join('+');
    groups.set(key, { citations, clauses: [...(groups.get(key)?.clauses ?? []), ...clauses] });
  };
  const clauses = clausesAt(facts, 'reasons');
  for (const clause of clauses)
    put(
      facts.citations.filter((citation) => serves(clause, citation)),
      [clause],
    );
  for (const citation of facts.citations)
    if (!clauses.some((clause) => serves(clause, citation))) put([citation], []);
  return [...groups.values()].sort(compareGroups);
}

/** In the order of the statute; where several begin with one provision, harm before the balance that looks back at it. */
function compareGroups(a: Group, b: Group): number {
  const [one, other] = [a.citations[0], b.citations[0]];
  const first = one === undefined || other === undefined ? 0 : compareCitations(one, other);
  if (first !== 0) return first;
  const argued = beginsAt(a) - beginsAt(b);
  return argued === 0 ? a.citations.length - b.citations.length : argued;
}

/** How far in the argument the first of its clauses stands. */
function beginsAt({ clauses }: Group): number {
  return Math.min(SLOT_ORDER.length, ...clauses.map(({ role }) => SLOT_ORDER.indexOf(role)));
}

/** Under the Regulations disclosure is presumed (EIR reg 12(2), EISR reg 10(2)): said where the first balance is struck, unless a clause does. */
function isPresumed(facts: Facts, { citations, clauses }: Group): boolean {
  const weighs =
    clauses.some(({ role }) => role === 'balance') && citations.some(({ regime }) => isEnvironmental(regime));
  return weighs && !clausesAt(facts, 'reasons').some(({ body }) => /\bpresum/i.test(plainText(body)));
}

function presumed(facts: Facts, { citations }: Group): RichText {
  const regime = citations.map((citation) => citation.regime).find(isEnvironmental);
  return regime === undefined ? [] : [paragraph(facts.sentences.presumption(regime))];
}

function groupText(facts: Facts, group: Group, fresh: readonly Citation[], presumes: boolean): RichText {
  const derived = fresh.flatMap((citation) => derivedReason(facts, citation));
  const estimate = group.citations.filter(citesCost).flatMap((citation) => estimated(facts, citation, group));
  const slots = SLOT_ORDER.map((role) => {
    const text = slotText(facts, group, role, estimate);
    return { role, text: role === 'balance' && presumes ? [...presumed(facts, group), ...text] : text };
  });
  const used = slots.filter(({ text }) => text.length > 0);
  const headed = used.length > 1 && !group.clauses.some(leadsItself);
  const argued = used.flatMap(({ role, text }) => {
    const harms = group.citations.some(({ law }) => law?.test === 'harm');
    const title = headed ? facts.sentences.slot(role, harms) : null;
    return title === null ? text : [subheading(title), ...text];
  });
  return [...derived, ...argued];
}

/** The clauses of one kind. The estimate follows what clauses say of the cost. */
function slotText(facts: Facts, { clauses }: Group, role: ClauseRole, estimate: RichText): RichText {
  const ofRole = clauses.filter((clause) => clause.role === role);
  const text = ofRole.flatMap((clause) => filledClause(facts, clause, null).body);
  return role === 'cost' ? [...text, ...estimate] : text;
}

/** Library clauses say themselves what they are ("In favour of disclosure:"); a heading would say it twice. */
function leadsItself({ body }: AttachedClause): boolean {
  const [first] = body;
  return (
    first?.kind === 'heading' || (first?.kind === 'paragraph' && plainText([first]).trim().endsWith(':'))
  );
}

/**
 * What follows from the law alone, unless a clause says it: the harm and its likelihood, or what the exemption is for and that no
 * balance is needed. Reasons that would tell what is exempt are not begun (FOIA s17(4), FOISA s16(3)).
 */
function derivedReason(facts: Facts, citation: Citation): RichText {
  if (citation.untold && !isEnvironmental(citation.regime))
    return [paragraph(facts.sentences.untold(citation))];
  const clauses = clausesAt(facts, 'reasons').filter((clause) => serves(clause, citation));
  const said = clauses.some(({ body }) => placeholdersIn(body).includes('likelihood'));
  const likelihood = likelihoodFor(facts, citation);
  if (citation.law?.test === 'harm' && likelihood !== null && !said)
    return [paragraph(facts.sentences.harmTest(citation, likelihood))];
  if (citation.kind !== 'exemption' || clauses.length > 0) return [];
  if (citation.law?.force === 'absolute') return [paragraph(facts.sentences.absolute(citation))];
  return citation.claimed ? [] : [paragraph(facts.sentences.nothingToWeigh(citation))];
}

/** What the estimate says of section 12, less what a clause tells with the estimate's own placeholders. */
function estimated(facts: Facts, citation: CostCitation, { clauses }: Group): RichText {
  const told = estimateFacts(facts, citation);
  const said = new Set(clauses.flatMap(({ body }) => placeholdersIn(body)));
  const tell = { work: !said.has('estimate_basis'), total: !said.has('estimate_hours') };
  return told === null || !(tell.work || tell.total) ? [] : partText(facts.sentences.estimate(told, tell));
}
