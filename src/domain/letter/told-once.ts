import { isBlank, paragraph, type RichText } from '../text/rich-text.ts';
import type { Team } from './assignments.ts';
import { citationKey } from './citations.ts';
import { type Facts, type Item, namedTeam } from './facts.ts';
import type { Part } from './kinds/kind.ts';
import type { LetterBlock } from './letter.ts';
import { isRefused } from './outcome.ts';
import { heading, labelled, strong } from './prose.ts';
import { withheldText } from './withheld.ts';

/// The same refusal nine times over tells nothing more than once: where all answers are one and the same, the questions
/// are named and the answer follows them.

/** The part that tells the answers, or one that tells them once where they are all the same. */
export function toldOnce(answers: Part): Part {
  return (facts) => onceBlocks(facts) ?? answers(facts);
}

/** The answer that all questions have, where it is told once; null where they are answered one by one. */
export function oneAnswer({ items }: Pick<Facts, 'items'>): Item | null {
  const asked = items.filter((item) => !item.stem);
  const [first] = asked;
  if (first === undefined || new Set(asked.map(({ question }) => question.id)).size < 2) return null;
  return asked.every((item) => isBare(item) && answerOf(item) === answerOf(first)) ? first : null;
}

function onceBlocks(facts: Facts): readonly LetterBlock[] | null {
  const first = oneAnswer(facts);
  if (first === null) return null;
  if (facts.content.reply.layout === 'per-question')
    return [
      onceBlock(facts, first, { id: 'disclosure', teams: facts.answering, items: eachOnce(facts.items) }),
    ];
  const sections = sectionsOf(facts);
  return sections.length === 1
    ? sections.map((section) => wholeBlock(facts, first, section))
    : sections.map((section) => onceBlock(facts, first, section));
}

/** No words of its own, and none of a clause. */
function isBare({ answer }: Item): boolean {
  const refuses = answer.status === 'withhold' || answer.status === 'ncnd' || answer.status === 'not-held';
  return refuses && isBlank(answer.body) && answer.clauses.length === 0;
}

/** What tells one such answer from another. */
function answerOf({ answer, citations }: Item): string {
  const under = citations.map((citation) => `${citationKey(citation)} ${citation.what}`);
  return [answer.status, answer.what.trim(), ...under].join('\n');
}

type Section = { readonly id: string; readonly teams: readonly Team[]; readonly items: readonly Item[] };

/** A part for each team; one for teams that have the same questions. */
function sectionsOf({ answering, items }: Facts): readonly Section[] {
  const sections = new Map<string, Section>();
  for (const team of answering) {
    const own = items.filter((item) => item.team === team);
    const key = own.map(({ question }) => question.id).join(' ');
    const same = sections.get(key);
    sections.set(
      key,
      same === undefined
        ? { id: `disclosure:${team.id}`, teams: [team], items: own }
        : { ...same, teams: [...same.teams, team] },
    );
  }
  return [...sections.values()];
}

function eachOnce(items: readonly Item[]): readonly Item[] {
  const first = new Map<string, Item>();
  for (const item of items) if (!first.has(item.question.id)) first.set(item.question.id, item);
  return [...first.values()];
}

/** One answer to the whole request, which the letter has restated: the questions are not told a second time. */
function wholeBlock(facts: Facts, item: Item, { id }: Section): LetterBlock {
  const { sentences } = facts;
  const text = [
    heading(sentences.answerHeading),
    ...labelled(sentences.answerToRequestLabel, sentence(facts, item)),
  ];
  return { id, role: 'disclosure', text };
}

function onceBlock(facts: Facts, item: Item, { id, teams, items }: Section): LetterBlock {
  const { sentences, answering } = facts;
  const names = teams.flatMap((team) => namedTeam(facts, team) ?? []);
  const named = teams.length < answering.length ? sentences.list(names) : null;
  const label =
    items.filter(({ stem }) => !stem).length > 1 ? sentences.answerToAllLabel : sentences.answerLabel;
  const text: RichText = [
    heading(sentences.disclosureHeading(named, false)),
    ...items.map(({ name, question }) => strong(sentences.questionHeading(name, question.text))),
    ...labelled(label, sentence(facts, item)),
  ];
  return { id, role: 'disclosure', text };
}

function sentence(facts: Facts, item: Item): RichText {
  const { sentences } = facts;
  const { answer, citations } = item;
  if (answer.status === 'not-held') return [paragraph(sentences.notHeld(citations))];
  if (answer.status === 'ncnd') return [paragraph(sentences.ncnd(citations))];
  return isRefused(item) ? [paragraph(sentences.refusedAll(citations))] : withheldText(facts, item);
}
