import { type Filled, fillPlaceholders } from '../clauses/placeholders.ts';
import type { RichText } from '../text/rich-text.ts';
import type { AttachedClause, AuthorityDetails, LetterContent } from './decision.ts';
import { type Claim, type Decision, decisionsOf } from './decisions.ts';
import { english } from './language/english.ts';
import type { Sentences } from './language/sentences.ts';
import { nameOf, nameQuestions, type QuestionNames } from './names.ts';
import { questionsInOrder } from './questions.ts';

/** All that the parts of a letter are composed from. */
export type Draft = {
  readonly content: LetterContent;
  readonly authority: AuthorityDetails;
  readonly sentences: Sentences;
  readonly names: QuestionNames;
  readonly decisions: readonly Decision[];
};

/** Prepares a letter's parts. */
export function draftOf(
  content: LetterContent,
  authority: AuthorityDetails,
  sentences: Sentences = english,
): Draft {
  const names = nameQuestions(content.questions, sentences);
  return { content, authority, sentences, names, decisions: decisionsOf(content) };
}

/**
 * A clause as it stands in a case: placeholders that the case knows are filled.
 * @param questionId the question to whose answer it is attached; null for a clause of the letter.
 */
export function fillClause(draft: Draft, clause: AttachedClause, questionId: string | null): Filled {
  return fillPlaceholders(clause.body, {
    ...letterValues(draft),
    question: questionId === null ? questionsServed(draft, clause) : nameOf(draft.names, questionId).inText,
    likelihood: likelihoodOf(draft, clause, questionId),
  });
}

/** Fills what is the same in the whole letter. */
export function fillLetter(draft: Draft, body: RichText): Filled {
  return fillPlaceholders(body, letterValues(draft));
}

function letterValues({ content, authority, sentences }: Draft): Readonly<Record<string, string>> {
  const { regulator } = authority;
  return {
    reference: content.reference,
    requester: content.requester.name,
    received: content.receivedOn === null ? '' : sentences.date(content.receivedOn),
    authority: authority.name,
    officer: authority.officer,
    role: authority.role,
    contact: authority.contact,
    review_contact: authority.reviewContact.trim() === '' ? authority.contact : authority.reviewContact,
    regulator: regulator.name,
    regulator_address: regulator.address.replace(/\s*\.\s*$/, ''),
    regulator_url: regulator.url,
    regulator_phone: regulator.phone,
  };
}

/** True when a clause gives reasons for a claim: it names the provision, what it is a limb of, or its NCND provision. */
export function serves(clause: AttachedClause, claim: Claim): boolean {
  return clause.serves.some(
    (served) =>
      served === claim.provision ||
      claim.provision.startsWith(`${served}(`) ||
      (claim.ncnd && served === claim.law?.ncnd),
  );
}

function decisionsServed(
  draft: Draft,
  clause: AttachedClause,
  questionId: string | null,
): readonly Decision[] {
  return draft.decisions.filter(
    (decision) =>
      (questionId === null || decision.question.id === questionId) &&
      decision.claims.some((claim) => serves(clause, claim)),
  );
}

function questionsServed(draft: Draft, clause: AttachedClause): string {
  const ids = new Set(decisionsServed(draft, clause, null).map(({ question }) => question.id));
  const served = questionsInOrder(draft.content.questions).filter(({ id }) => ids.has(id));
  const names = served.map(({ id }) => nameOf(draft.names, id));
  return draft.sentences.list(names.map((name) => (names.length === 1 ? name.inText : name.short)));
}

/** The degree of likelihood claimed for what the clause serves; '' while none is chosen, or when answers claim both. */
function likelihoodOf(draft: Draft, clause: AttachedClause, questionId: string | null): string {
  const claims = decisionsServed(draft, clause, questionId)
    .flatMap((decision) => decision.claims)
    .filter((claim) => serves(clause, claim));
  const chosen = new Set(claims.flatMap(chosenLikelihood));
  const [only, second] = chosen;
  return only === undefined || second !== undefined ? '' : draft.sentences.likelihood[only];
}

/** EIR 12(5) leaves no choice: harm "would" follow. */
function chosenLikelihood(claim: Claim): readonly ('would' | 'would-be-likely')[] {
  if (claim.law?.test !== 'harm') return [];
  if (claim.law.harm === 'adversely affect') return ['would'];
  return claim.likelihood === null ? [] : [claim.likelihood];
}
