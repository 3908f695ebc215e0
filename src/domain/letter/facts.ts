import { deadlineOf } from '../law/clock.ts';
import type { DueDate } from '../law/due-date.ts';
import { bankHolidays } from '../law/holidays/bank-holidays.ts';
import type { BankHolidays } from '../law/holidays/holidays.ts';
import type { Question } from '../request/foi-request.ts';
import { answererOf, teamsOf } from './assignments.ts';
import { type Citation, citationsOf, inStatuteOrder } from './citations.ts';
import { type Answer, type AuthorityDetails, answerKey, type LetterContent, type Team } from './decision.ts';
import { questionNames } from './question-names.ts';
import { questionsInOrder } from './questions.ts';
import { english } from './sentences/english.ts';
import type { Sentences } from './sentences/sentences.ts';

/** One question as one team answers it. */
export type Item = {
  readonly question: Question;
  /** What the letter calls the question: "3", "3 (second)". */
  readonly name: string;
  readonly team: Team;
  readonly answer: Answer;
  /** True for a question that only introduces its parts and that nobody answered itself. */
  readonly stem: boolean;
  readonly citations: readonly Citation[];
};

/** All that the parts of a letter are made from, worked out once. */
export type Facts = {
  readonly content: LetterContent;
  readonly authority: AuthorityDetails;
  readonly sentences: Sentences;
  readonly names: ReadonlyMap<string, string>;
  /** Questions in reading order. */
  readonly questions: readonly Question[];
  /** Every question of every team, team by team, in reading order. */
  readonly items: readonly Item[];
  /** The provisions cited anywhere, each once, in the order of the statute. */
  readonly citations: readonly Citation[];
  /** When the reply is due; null when no date can be counted. */
  readonly deadline: DueDate | null;
};

/** What a letter is written with. */
export type Writing = {
  /** The language of the letter; English when left out. */
  readonly sentences?: Sentences;
  /** The bank holidays, with those that the officer added; the product's own when left out. */
  readonly holidays?: BankHolidays;
};

const UNDECIDED: Answer = {
  status: null,
  body: [],
  what: '',
  exemptions: [],
  clauses: [],
  dependsOn: null,
  revision: 0,
  otherVersions: [],
};

/** Works out what is decided, cited and named. */
export function factsOf(
  content: LetterContent,
  authority: AuthorityDetails,
  { sentences = english, holidays = bankHolidays }: Writing = {},
): Facts {
  const names = questionNames(content.questions);
  const questions = questionsInOrder(content.questions);
  const stems = new Set(questions.map(({ parent }) => parent));
  const items = content.teams.flatMap((team) =>
    questions
      .filter((question) => teamsOf(content, question.id).includes(team))
      .map((question): Item => {
        const key = answerKey(question.id, answererOf(content, question.id, team.id));
        const answer = content.answers[key] ?? UNDECIDED;
        const stem = answer.status === null && stems.has(question.id);
        const name = names.get(question.id) ?? '';
        return { question, name, team, answer, stem, citations: citationsOf(content.regime, answer) };
      }),
  );
  const citations = inStatuteOrder(items.flatMap((item) => item.citations));
  const counted = deadlineOf(content, holidays);
  const deadline = typeof counted === 'object' ? counted : null;
  return { content, authority, sentences, names, questions, items, citations, deadline };
}

/** The team's name where the letter names teams: when there are two or more. Null otherwise. */
export function namedTeam(facts: Facts, team: Team): string | null {
  const place = facts.content.teams.indexOf(team) + 1;
  if (facts.content.teams.length < 2) return null;
  return team.name.trim() === '' ? facts.sentences.namelessTeam(place) : team.name.trim();
}
