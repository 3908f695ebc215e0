import { isBlank, paragraph, type RichText } from '../text/rich-text.ts';
import { filledBody, filledClause, serves } from './attached.ts';
import type { AnswerStatus, Team } from './decision.ts';
import { type Facts, type Item, namedTeam } from './facts.ts';
import type { LetterBlock } from './letter.ts';
import { heading, labelled, strong } from './prose.ts';
import { isRefused } from './scope.ts';

/** Every question with what becomes of it: one block for each team. */
export function disclosureBlocks(facts: Facts): readonly LetterBlock[] {
  if (facts.questions.length === 0) return [];
  return facts.content.teams.map((team) => ({
    id: `disclosure:${team.id}`,
    role: 'disclosure',
    text: teamText(facts, team),
  }));
}

function teamText(facts: Facts, team: Team): RichText {
  const items = facts.items.filter((item) => item.team === team);
  return [
    heading(facts.sentences.disclosureHeading(namedTeam(facts, team), discloses(facts))),
    ...items.flatMap((item) => itemText(facts, item)),
  ];
}

/** Drafts count as disclosing, so that a heading doesn't change while the first answers are given. */
function discloses(facts: Facts): boolean {
  const gives: readonly (AnswerStatus | null)[] = ['answer', 'part', 'elsewhere', null];
  return facts.items.some((item) => !item.stem && gives.includes(item.answer.status));
}

function itemText(facts: Facts, item: Item): RichText {
  const question = strong(facts.sentences.questionHeading(item.name, item.question.text));
  if (item.stem) return [question];
  const clauses = item.answer.clauses.flatMap((clause) => filledClause(facts, clause, item).body);
  return [question, ...labelled(facts.sentences.answerLabel, [...answerText(facts, item), ...clauses])];
}

/** The answer's own words and the sentences that follow from its status. What is withheld is never in it. */
function answerText(facts: Facts, item: Item): RichText {
  const { sentences } = facts;
  const { answer, citations } = item;
  switch (answer.status) {
    case null:
      return [paragraph(sentences.unanswered)];
    case 'answer':
      return isBlank(answer.body) && answer.clauses.length === 0
        ? [paragraph(sentences.unanswered)]
        : wordsOf(facts, item);
    case 'withhold':
      return [
        paragraph(
          isRefused(item) ? sentences.refused(citations) : sentences.withheld(answer.what, citations),
        ),
      ];
    case 'part':
      return [...wordsOf(facts, item), paragraph(sentences.partWithheld(answer.what, citations))];
    case 'not-held':
      return [...notHeldSentence(facts, item), ...wordsOf(facts, item)];
    case 'elsewhere':
      return [...elsewhereSentence(facts, item), ...wordsOf(facts, item)];
    case 'not-applicable':
      return [paragraph(sentences.notApplicable(dependency(facts, item)))];
    case 'ncnd':
      return [paragraph(sentences.ncnd(citations))];
  }
}

function wordsOf(facts: Facts, item: Item): RichText {
  const { body } = filledBody(facts, item);
  const first = body.findIndex((block) => !isBlank([block]));
  return first === -1 ? [] : body.slice(first);
}

/** An attached clause of that kind says it already, in the officer's words. */
function notHeldSentence(facts: Facts, { answer, citations }: Item): RichText {
  const said = answer.clauses.some(({ role }) => role === 'not-held');
  return said ? [] : [paragraph(facts.sentences.notHeld(citations))];
}

/** An attached clause that serves the provision says it already, with the place. */
function elsewhereSentence(facts: Facts, { answer, citations }: Item): RichText {
  const said = answer.clauses.some(
    (clause) => clause.role === 'withholding' && citations.some((citation) => serves(clause, citation)),
  );
  if (said && isBlank(answer.body)) return [];
  const placeFollows = !isBlank(answer.body) || answer.clauses.length > 0;
  return [paragraph(facts.sentences.elsewhere(facts.content.regime, citations, placeFollows))];
}

function dependency(facts: Facts, { answer }: Item): string | null {
  return answer.dependsOn === null ? null : (facts.names.get(answer.dependsOn) ?? null);
}
