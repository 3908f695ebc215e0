import type { FoiCase } from '../case/case.ts';
import { attachedClauses } from '../case/clause-moves.ts';
import { isTogether } from '../letter/assignments.ts';
import { labelOf } from '../letter/question-names.ts';
import type { Finding, Severity } from './finding.ts';

/** What is said once: the findings that say the same, and where they are ("Questions 2, 4 to 9, MetCC"). */
export type FindingGroup = {
  /** The first of them: where the line leads. */
  readonly finding: Finding;
  readonly all: readonly Finding[];
  readonly where: string;
};

const GRAVITY: Readonly<Record<Severity, number>> = { stops: 0, warns: 1, hint: 2 };

/** Findings in the order of work, the gravest first. Questions of a team that lack the same share a line. */
export function groupFindings(foiCase: FoiCase, findings: readonly Finding[]): readonly FindingGroup[] {
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const { rule, blockId, problem, todo } = finding;
    const key = JSON.stringify([rule, teamOf(foiCase, finding), apartBy(finding), blockId, problem, todo]);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  const sorted = [...groups.values()].sort(([a], [b]) => GRAVITY[a.severity] - GRAVITY[b.severity]);
  return sorted.map((all) => ({
    finding: all[0],
    all,
    where: whereOf(foiCase, all[0], new Set(all.map(({ questionId }) => questionId))),
  }));
}

/** The team that it is said of; null for an answer that teams give together. */
function teamOf(foiCase: FoiCase, { questionId, teamId }: Finding): string | null {
  return questionId !== null && isTogether(foiCase, questionId) ? null : teamId;
}

/** Clauses of the letter each have a line of their own; those of answers share one. */
function apartBy({ questionId, clauseId }: Finding): string | null {
  return questionId === null || clauseId !== null ? clauseId : '';
}

type Placed = Pick<Finding, 'teamId' | 'clauseId'>;

/** Where a finding is, in words: its questions and team, or its clause; '' when it is of the letter as a whole. */
export function whereOf(foiCase: FoiCase, finding: Placed, questions: ReadonlySet<string | null>): string {
  const labels = runs(foiCase, questions);
  if (labels.length === 0)
    return attachedClauses(foiCase).find(({ id }) => id === finding.clauseId)?.title ?? '';
  const together = [...questions].some((id) => id !== null && isTogether(foiCase, id));
  const team =
    foiCase.teams.length > 1 && !together ? foiCase.teams.find(({ id }) => id === finding.teamId) : undefined;
  const named = `${questions.size > 1 ? 'Questions' : 'Question'} ${labels.join(', ')}`;
  return team ? `${named}, ${team.name}` : named;
}

/** Labels in order; three or more that follow each other are "2 to 7". */
function runs(foiCase: FoiCase, wanted: ReadonlySet<string | null>): readonly string[] {
  const found: string[][] = [];
  let follows = false;
  const stems = new Set(foiCase.questions.map(({ parent }) => parent));
  for (const question of foiCase.questions) {
    // A stem has no answer, so it can't lack one: it doesn't interrupt a run.
    if (stems.has(question.id) && !wanted.has(question.id)) continue;
    const isWanted = wanted.has(question.id);
    if (isWanted && follows) found.at(-1)?.push(labelOf(foiCase, question));
    else if (isWanted) found.push([labelOf(foiCase, question)]);
    follows = isWanted;
  }
  return found.flatMap((run) => (run.length < 3 ? run : [`${run[0]} to ${run.at(-1)}`]));
}
