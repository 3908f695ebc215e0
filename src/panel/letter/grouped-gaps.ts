import type { Case } from '../../domain/case/case.ts';
import { attachedClauses } from '../../domain/case/clause-moves.ts';
import type { LetterGap } from '../../domain/letter/letter.ts';
import { labelOf } from '../request/question-names.ts';

/** What is said once: the first of the gaps that say the same, and where they are ("Questions 2, 4 to 9, MetCC"). */
export type GapGroup = { readonly gap: LetterGap; readonly where: string };

/** Gaps in the order of work, what stops the letter first. Questions of a team that lack the same share a line. */
export function groupGaps(of: Case, gaps: readonly LetterGap[]): readonly GapGroup[] {
  const groups = new Map<string, LetterGap[]>();
  for (const gap of gaps) {
    const apart = gap.questionId === null || gap.clauseId !== null ? gap.clauseId : '';
    const key = JSON.stringify([gap.kind, gap.teamId, apart, gap.message]);
    groups.set(key, [...(groups.get(key) ?? []), gap]);
  }
  const sorted = [...groups.values()].sort(([a], [b]) => Number(b?.stops) - Number(a?.stops));
  return sorted.flatMap((group) =>
    group
      .slice(0, 1)
      .map((gap) => ({ gap, where: whereOf(of, gap, new Set(group.map((g) => g.questionId))) })),
  );
}

/** Where a gap is, in words: its questions and team, or its clause; '' when it is of the letter as a whole. */
export function whereOf(of: Case, gap: LetterGap, questions: ReadonlySet<string | null>): string {
  const labels = runs(of, questions);
  if (labels.length === 0) return attachedClauses(of).find(({ id }) => id === gap.clauseId)?.title ?? '';
  const team = of.teams.length > 1 ? of.teams.find(({ id }) => id === gap.teamId) : undefined;
  const named = `${questions.size > 1 ? 'Questions' : 'Question'} ${labels.join(', ')}`;
  return team ? `${named}, ${team.name}` : named;
}

/** Labels in order; three or more that follow each other are "2 to 7". */
function runs(of: Case, wanted: ReadonlySet<string | null>): readonly string[] {
  const found: string[][] = [];
  let follows = false;
  const stems = new Set(of.questions.map(({ parent }) => parent));
  for (const question of of.questions) {
    // A stem has no answer, so it can't lack one: it doesn't interrupt a run.
    if (stems.has(question.id) && !wanted.has(question.id)) continue;
    const isWanted = wanted.has(question.id);
    if (isWanted && follows) found.at(-1)?.push(labelOf(of, question));
    else if (isWanted) found.push([labelOf(of, question)]);
    follows = isWanted;
  }
  return found.flatMap((run) => (run.length < 3 ? run : [`${run[0]} to ${run.at(-1)}`]));
}
