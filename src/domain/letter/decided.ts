import type { Regime } from '../law/provision.ts';
import type { Question } from '../request/foi-request.ts';
import { answererOf, isTogether, type Team, teamsOf } from './assignments.ts';
import { type Citation, citationsOf, inStatuteOrder } from './citations.ts';
import { type Answer, answerKey, emptyAnswer, type LetterContent, lawOf } from './decision.ts';
import { questionNames } from './question-names.ts';
import { questionsInOrder } from './questions.ts';
import type { NameWords } from './sentences/sentences.ts';

/** One question as one team answers it. */
export type Item = {
  readonly question: Question;
  /** What the letter calls the question: "3", "3 (second)". */
  readonly name: string;
  readonly team: Team;
  /** The law that it is answered under. */
  readonly regime: Regime;
  /** The teams whose one answer it is: all of the question's when they answer together, else the team alone. */
  readonly sharedBy: readonly Team[];
  readonly answer: Answer;
  /** True for a question that only introduces its parts and that nobody answered itself. */
  readonly stem: boolean;
  readonly citations: readonly Citation[];
};

/** What the answers amount to, worked out once: nothing in it is about words. */
export type Decided = {
  readonly content: LetterContent;
  /** What the letter calls each question, by id. */
  readonly names: ReadonlyMap<string, string>;
  /** Questions in reading order. */
  readonly questions: readonly Question[];
  /** Every question of every team that it belongs to, team by team, in reading order. */
  readonly items: readonly Item[];
  /** The teams that have a question, in the order of the case. */
  readonly answering: readonly Team[];
  /** The provisions cited anywhere, each once, in the order of the statute. */
  readonly citations: readonly Citation[];
};

/**
 * What the answers of a case amount to.
 * @param words how the letter's language tells questions apart; English when left out.
 */
export function decidedIn(content: LetterContent, words?: NameWords): Decided {
  const names = questionNames(content.questions, words);
  const questions = questionsInOrder(content.questions);
  const items = itemsOf(content, questions, names);
  const answering = new Set(items.map(({ team }) => team));
  const citations = inStatuteOrder(items.flatMap((item) => item.citations));
  return { content, names, questions, items, answering: [...answering], citations };
}

function itemsOf(
  content: LetterContent,
  questions: readonly Question[],
  names: Decided['names'],
): readonly Item[] {
  const stems = new Set(questions.map(({ parent }) => parent));
  const belonging = questions.map((question) => ({ question, teams: teamsOf(content, question.id) }));
  return content.teams.flatMap((team) =>
    belonging
      .filter(({ teams }) => teams.includes(team))
      .map(({ question, teams }): Item => {
        const answer =
          content.answers[answerKey(question.id, answererOf(content, question.id, team.id))] ?? emptyAnswer;
        return {
          question,
          name: names.get(question.id) ?? '',
          team,
          sharedBy: isTogether(content, question.id) ? teams : [team],
          answer,
          stem: answer.status === null && stems.has(question.id),
          regime: lawOf(content, question.id),
          citations: citationsOf(content.regime, answer, lawOf(content, question.id)),
        };
      }),
  );
}
