import { isBlank, paragraph, type RichBlock, type RichText } from '../text/rich-text.ts';
import type { Team } from './assignments.ts';
import { filledBody, filledClause, serves } from './attached.ts';
import { type Facts, type Item, namedTeam } from './facts.ts';
import type { LetterBlock } from './letter.ts';
import { isRefused, keepsPart } from './outcome.ts';
import { heading, labelled, strong, subheading } from './prose.ts';
import { statusFacts } from './statuses.ts';
import { termsBefore } from './terms.ts';
import { withheldText } from './withheld.ts';

/** Every question with what becomes of it: a block for each team, or one for teams that give every answer together. */
export function teamBlocks(facts: Facts): readonly LetterBlock[] {
  return sectionsOf(facts).map(({ id, teams, items }) => {
    const named = teams.length < facts.answering.length ? facts.sentences.list(namesOf(facts, teams)) : null;
    const title = heading(facts.sentences.disclosureHeading(named, discloses(facts)));
    const answers = items.flatMap((item) => [
      strong(questionHeading(facts, item)),
      ...answerToTeams(facts, item, teams),
    ]);
    return { id: `disclosure:${id}`, role: 'disclosure', text: [title, ...answers] };
  });
}

/** Every question with the answers of its teams under it, each in a block of its own; before them what heads them all. */
export function questionBlocks(facts: Facts): readonly LetterBlock[] {
  if (facts.items.length === 0) return [];
  const title = heading(facts.sentences.disclosureHeading(null, discloses(facts)));
  const terms = termsBefore(facts.content.terms, facts.questions);
  const blocks = [...itemsByQuestion(facts)].map(([id, [first, ...others]]): LetterBlock => {
    const answers = [first, ...others].flatMap((item) => answerOnce(facts, item));
    const question = subheading(questionHeading(facts, first));
    // The request is not restated in this layout: what applies from a question on stands under it.
    const asked = (terms.get(id) ?? []).map((term) => paragraph(term.text));
    return { id: `disclosure:${id}`, role: 'disclosure', text: [question, ...asked, ...answers] };
  });
  return [{ id: 'disclosure', role: 'disclosure', text: [title] }, ...blocks];
}

type Section = { readonly id: string; readonly teams: readonly Team[]; readonly items: readonly Item[] };

function sectionsOf(facts: Facts): readonly Section[] {
  const sections = new Map<string, Section>();
  for (const team of facts.answering) {
    const items = facts.items.filter((item) => item.team === team);
    const key = sharedPart(items) ?? team.id;
    const { teams, ...section } = sections.get(key) ?? { id: team.id, teams: [], items };
    sections.set(key, { ...section, teams: [...teams, team] });
  }
  return [...sections.values()];
}

/** What is the same for the teams that give all these answers together; null for a team with an answer of its own. */
function sharedPart(items: readonly Item[]): string | null {
  const sharing = new Set(items.filter(({ stem }) => !stem).map(({ sharedBy }) => idsOf(sharedBy)));
  const [all] = sharing;
  if (sharing.size !== 1 || items.some(({ stem, sharedBy }) => !stem && sharedBy.length < 2)) return null;
  return `${all}: ${items.map(({ question }) => question.id).join(' ')}`;
}

function idsOf(teams: readonly Team[]): string {
  return teams.map(({ id }) => id).join(' ');
}

/** Questions in reading order, with what each of their teams answers. */
function itemsByQuestion(facts: Facts): ReadonlyMap<string, readonly [Item, ...Item[]]> {
  const byId = new Map<string, [Item, ...Item[]]>();
  for (const item of facts.items) {
    const same = byId.get(item.question.id);
    if (same === undefined) byId.set(item.question.id, [item]);
    else same.push(item);
  }
  return new Map(
    facts.questions.flatMap(({ id }) => {
      const items = byId.get(id);
      return items === undefined ? [] : [[id, items] as const];
    }),
  );
}

/** Drafts count as disclosing, so that a heading doesn't change while the first answers are given. */
function discloses(facts: Facts): boolean {
  return facts.items.some(
    ({ stem, answer: { status } }) => !stem && (status === null || statusFacts(status).gives),
  );
}

function questionHeading({ sentences }: Facts, { name, question }: Item): string {
  return sentences.questionHeading(name, question.text);
}

/**
 * The answer in the part of some teams. One that is shared with teams of other parts is given in the part of its first
 * team and named there as shared; the others are referred to it, so that nothing looks told twice by mistake.
 */
function answerToTeams(facts: Facts, item: Item, teams: readonly Team[]): RichText {
  const { sentences } = facts;
  const [first] = item.sharedBy;
  if (item.sharedBy.length <= teams.length) return labelledAnswer(facts, item, sentences.answerLabel);
  if (first === item.team || first === undefined)
    return labelledAnswer(facts, item, sentences.answerLabelFor(namesOf(facts, item.sharedBy)));
  if (item.stem) return [];
  const [told = '', ...others] = namesOf(facts, [first, ...teams]);
  return labelled(sentences.answerLabel, [paragraph(sentences.answeredWith(told, others))]);
}

/** The answer under its question, with the teams that give it unless all do; nothing for those who share it. */
function answerOnce(facts: Facts, item: Item): RichText {
  const { sentences, answering } = facts;
  if (item.sharedBy[0] !== item.team) return [];
  const all = item.sharedBy.length === answering.length;
  const label = all ? sentences.answerLabel : sentences.answerLabelFor(namesOf(facts, item.sharedBy));
  return labelledAnswer(facts, item, label);
}

function labelledAnswer(facts: Facts, item: Item, label: string): RichText {
  if (item.stem) return [];
  const clauses = item.answer.clauses.flatMap((clause) => filledClause(facts, clause, item).body);
  return labelled(label, [...answerText(facts, item), ...clauses]);
}

function namesOf(facts: Facts, teams: readonly Team[]): readonly string[] {
  return teams.flatMap((team) => namedTeam(facts, team) ?? []);
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
      return isRefused(item) ? [paragraph(sentences.refused(citations))] : withheldText(facts, item);
    case 'part':
      return [...wordsOf(facts, item), ...withheldText(facts, item)];
    case 'part-held':
      return [
        ...wordsOf(facts, item),
        ...(keepsPart(item) ? withheldText(facts, item) : []),
        restNotHeld(facts, item),
      ];
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

function restNotHeld({ sentences }: Facts, { answer, citations }: Item): RichBlock {
  const notHeld = citations.filter(({ claimed }) => !claimed);
  return paragraph(sentences.restNotHeld(answer.notHeld.trim(), notHeld));
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
function elsewhereSentence(facts: Facts, { answer, citations, regime }: Item): RichText {
  const said = answer.clauses.some(
    (clause) => clause.role === 'withholding' && citations.some((citation) => serves(clause, citation)),
  );
  if (said && isBlank(answer.body)) return [];
  const placeFollows = !isBlank(answer.body) || answer.clauses.length > 0;
  return [paragraph(facts.sentences.elsewhere(regime, citations, placeFollows))];
}

function dependency(facts: Facts, { answer }: Item): string | null {
  return answer.dependsOn === null ? null : (facts.names.get(answer.dependsOn) ?? null);
}
