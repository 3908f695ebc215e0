import fc from 'fast-check';
import { provisionsOf } from '../../law/find.ts';
import { OTHER_LAW } from '../../law/provision.ts';
import { type Answer, answerKey, type LetterContent } from '../decision.ts';
import { anyContent } from './any-content.ts';
import { anyLetterOf } from './any-reply.ts';

/// Any decisions of which some are under the other law of the land, with what they claim and the reasons for it.

const anyPicks = fc.array(fc.nat(200), { minLength: 9, maxLength: 9 });

/** Any response, or outcome of a review, under one law or under two. */
export const anyMixed: fc.Arbitrary<LetterContent> = fc
  .tuple(fc.oneof(anyContent, anyLetterOf(['review-outcome'])), anyPicks)
  .map(([content, picks]) => withOthers(content, picks));

/** The questions whose pick is even come under the other law. */
function withOthers(content: LetterContent, picks: readonly number[]): LetterContent {
  const other = OTHER_LAW[content.regime];
  const all = provisionsOf(other);
  const kept = (pick: number) => `${other} ${all[pick % all.length]?.provision}`;
  const moved = content.questions.filter((_, i) => (picks[i] ?? 1) % 2 === 0);
  const laws = Object.fromEntries(moved.map(({ id }) => [id, other] as const));
  const answers = moved.flatMap(({ id }, i) =>
    content.teams.flatMap(({ id: team }): readonly (readonly [string, Answer])[] => {
      const key = answerKey(id, team);
      const answer = content.answers[key];
      if (answer === undefined) return [];
      const exemptions = answer.exemptions.map((claim, j) => ({
        ...claim,
        provision: kept((picks[i] ?? 0) + j),
      }));
      return [[key, { ...answer, exemptions }]];
    }),
  );
  const claimed = answers.flatMap(([, { exemptions }]) => exemptions.map(({ provision }) => provision));
  const clauses = content.clauses.map((clause, i) =>
    i % 2 === 0 ? clause : { ...clause, serves: [...clause.serves, ...claimed.slice(i - 1, i)] },
  );
  return { ...content, laws, clauses, answers: { ...content.answers, ...Object.fromEntries(answers) } };
}
