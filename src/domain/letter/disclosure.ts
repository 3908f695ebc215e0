import { isBlank, paragraph, type RichText } from '../text/rich-text.ts';
import { filledBody, filledClause } from './attached.ts';
import type { Team } from './decision.ts';
import { authorityName, type Facts, type Item, namedTeam } from './facts.ts';
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
    heading(facts.sentences.disclosureHeading(namedTeam(facts, team))),
    ...items.flatMap((item) => itemText(facts, item)),
  ];
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
      return [paragraph(sentences.notHeld(authorityName(facts))), ...wordsOf(facts, item)];
    case 'elsewhere':
      return [paragraph(elsewhere(facts, item)), ...wordsOf(facts, item)];
    case 'not-applicable':
      return [paragraph(sentences.notApplicable(dependency(facts, item)))];
    case 'ncnd':
      return [paragraph(sentences.ncnd(authorityName(facts), citations))];
  }
}

function wordsOf(facts: Facts, item: Item): RichText {
  return isBlank(item.answer.body) ? [] : filledBody(facts, item).body;
}

function elsewhere(facts: Facts, { answer, citations }: Item): string {
  const placeFollows = !isBlank(answer.body) || answer.clauses.length > 0;
  return facts.sentences.elsewhere(facts.content.regime, citations, placeFollows);
}

function dependency(facts: Facts, { answer }: Item): string | null {
  return answer.dependsOn === null ? null : (facts.names.get(answer.dependsOn) ?? null);
}
