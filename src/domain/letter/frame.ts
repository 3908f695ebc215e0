import type { Regime } from '../law/provision.ts';
import { paragraph, type RichText } from '../text/rich-text.ts';
import { filledClause } from './attached.ts';
import { clausesAt, textAt, wordsAt } from './clause-places.ts';
import type { AttachedClause } from './decision.ts';
import { dayInWords, dueFacts, type Facts, receivedOf, sentInWords } from './facts.ts';
import { lawsIn } from './laws.ts';
import type { LetterBlock } from './letter.ts';
import { outcomeOf } from './outcome.ts';
import { heading, lines } from './prose.ts';
import { restatedLabel } from './question-names.ts';
import { scopeFacts } from './scope.ts';
import type { Earlier, OpeningFacts, Paragraphs, RightsFacts } from './sentences/sentences.ts';
import { termsBefore } from './terms.ts';

/// What stands around the answers: reference, greeting, the request as asked, rights, closing.

/** The reference line. */
export function referenceBlocks({ content, sentences }: Facts): readonly LetterBlock[] {
  const reference = content.reference.trim();
  if (reference === '') return [];
  return [{ id: 'reference', role: 'reference', text: [paragraph(sentences.reference(reference))] }];
}

/** Left out when the opening greets by itself. */
export function salutationBlocks(facts: Facts): readonly LetterBlock[] {
  if (facts.sentences.greets(wordsAt(facts, 'opening'))) return [];
  const greeting = facts.sentences.salutation(facts.content.requester.name.trim());
  return [{ id: 'salutation', role: 'salutation', text: [paragraph(greeting)] }];
}

/**
 * The attached opening; or thanks with the day of receipt, what became of the request where that is one thing, the letters that
 * went before this one, and that the reply is late.
 */
export function openingBlocks(facts: Facts): readonly LetterBlock[] {
  const usual = facts.sentences.opening(openingFacts(facts)).map(paragraph);
  const attached = textAt(facts, 'opening');
  return [{ id: 'opening', role: 'opening', text: attached.length === 0 ? usual : attached }];
}

function openingFacts(facts: Facts): OpeningFacts {
  const { content, deadline, today } = facts;
  const due = dueFacts(facts);
  // In the usual time no word of more was needed, and none may have been sent.
  const tookMore =
    due.extendedOn !== null || (deadline !== null && (today === null || today > deadline.noticeDue));
  return {
    ...due,
    ...receivedOf(facts),
    ...earlierLetters(facts),
    laws: lawsIn(facts),
    scope: scopeFacts(facts),
    more: tookMore ? (content.clock.extension?.kind ?? null) : null,
    late: deadline !== null && today !== null && today > deadline.due,
  };
}

/** A fees notice is told once it was paid: before, there is no answer. */
function earlierLetters(facts: Facts): Earlier {
  const notice = sentInWords(facts, 'fees-notice');
  const paid = dayInWords(facts, facts.content.clock.fee?.paid ?? null);
  return {
    fee: notice === null || paid === null ? null : { notice, paid },
    holding: sentInWords(facts, 'holding'),
    transfer: sentInWords(facts, 'transfer'),
    subjectAccess: sentInWords(facts, 'subject-access'),
  };
}

/** Every question as the requester put it, with its label as written, and before it the words that apply from it on. */
export function requestBlocks(facts: Facts): readonly LetterBlock[] {
  if (facts.questions.length === 0) return [];
  const terms = termsBefore(facts.content.terms, facts.questions);
  const questions = facts.questions.flatMap((question) => {
    const label = question.label ?? facts.names.get(question.id) ?? '';
    const before = (terms.get(question.id) ?? []).map((term) => paragraph(term.text));
    return [...before, paragraph(`${restatedLabel(label)} ${question.text}`)];
  });
  const text = [heading(facts.sentences.requestHeading), ...questions];
  return [{ id: 'restated-request', role: 'restated-request', text }];
}

/** Advice, assistance and what else the officer attached to the letter. */
export function furtherBlocks(facts: Facts): readonly LetterBlock[] {
  const text = textAt(facts, 'further');
  if (text.length === 0) return [];
  return [{ id: 'further', role: 'further', text: [heading(facts.sentences.furtherHeading), ...text] }];
}

/** The clause of an authority that has no procedure for reviews (FOIA s17(7)(a)): the regulator is then the first to go to. */
export const NO_REVIEW = 'starter:foia:review-none';

/** Review and complaint are in every letter: attached clauses, or the usual words, so that no notice can lack them. */
export function rightsBlocks(facts: Facts): readonly LetterBlock[] {
  const { sentences } = facts;
  const review = rightsText(facts, 'review', sentences.review);
  const complaint = rightsText(facts, 'complaint', sentences.complaint);
  return [
    { id: 'review', role: 'review', text: [heading(sentences.reviewHeading), ...review] },
    { id: 'complaint', role: 'complaint', text: [heading(sentences.complaintHeading), ...complaint] },
  ];
}

/** What is said under each law: in the officer's own paragraph of that law, or in the usual words. */
function rightsText(
  facts: Facts,
  place: 'review' | 'complaint',
  usual: (laws: readonly RightsFacts[]) => Paragraphs,
): RichText {
  const all = rightsFacts(facts);
  const attached = clausesAt(facts, place);
  const own = (law: RightsFacts) => attached.filter((clause) => servesLaw(facts, clause, law));
  const inWords = (laws: readonly RightsFacts[]) =>
    usual(laws)
      .filter((lined) => lined.length > 0)
      .map(lines);
  if (attached.length === 0) return inWords(all);
  return all.flatMap((law) => {
    const text = own(law).flatMap((clause) => filledClause(facts, clause, null).body);
    if (text.length === 0) return inWords([law]);
    const { questions = null } = law;
    return questions === null ? text : [paragraph(facts.sentences.about(questions)), ...text];
  });
}

/** True for an attached paragraph that tells the rights under that law. A letter under one law takes any, one under two by law. */
export function servesLaw(
  facts: Pick<Facts, 'content' | 'items'>,
  { regime }: AttachedClause,
  law: { readonly regime: Regime },
): boolean {
  const laws = lawsIn(facts).map((one) => one.regime);
  const named = laws.find((one) => one === regime) ?? facts.content.regime;
  return laws.length < 2 || named === law.regime;
}

/** The rights under each law of the letter, and whether a review comes first. */
function rightsFacts(facts: Facts): readonly RightsFacts[] {
  const { content, authority } = facts;
  return lawsIn(facts).map((law): RightsFacts => {
    const none = clausesAt(facts, 'review').filter(({ clauseId }) => clauseId === NO_REVIEW);
    const unreviewed = none.some((clause) => servesLaw(facts, clause, law));
    return { ...law, unreviewed, reference: content.reference, authority };
  });
}

/** A kind word where the letter gives all that was asked for, and no attached closing says its own. */
function hopeText(facts: Facts): RichText {
  const gives = facts.content.reply.kind === 'response' && outcomeOf(facts) === 'disclosed';
  return gives ? [paragraph(facts.sentences.hope)] : [];
}

/** The attached closing, then the officer's name unless the closing signs off by itself. */
export function closingBlocks(facts: Facts): readonly LetterBlock[] {
  const attached = textAt(facts, 'closing');
  const signed = facts.sentences.signsOff(wordsAt(facts, 'closing'));
  const words = attached.length === 0 ? hopeText(facts) : attached;
  return [{ id: 'closing', role: 'closing', text: signed ? attached : [...words, ...signature(facts)] }];
}

function signature({ content, authority, sentences }: Facts): RichText {
  const names = [authority.officer, authority.role, authority.name, authority.contact];
  const given = names.map((name) => name.trim()).filter((name) => name !== '');
  const signOff = paragraph(sentences.signOff(content.requester.name.trim() !== ''));
  return given.length === 0 ? [signOff] : [signOff, lines(given)];
}
