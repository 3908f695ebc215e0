import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { emptyAnswer } from '../case/answers.ts';
import type { Case } from '../case/case.ts';
import { checkCase } from '../case/check.ts';
import { sampleCase, sampleQuestions } from '../case/sample-case.ts';
import type { ClauseRole } from '../clauses/clause.ts';
import type { Likelihood, Regime } from '../law/provision.ts';
import {
  type Answer,
  type AnswerStatus,
  type AttachedClause,
  type AuthorityDetails,
  answerKey,
  type ClaimedExemption,
  type Team,
} from '../letter/decision.ts';
import { paragraph, type RichText } from '../text/rich-text.ts';
import { checkNotice } from './check-notice.ts';
import type { Finding } from './finding.ts';

/// Runs every case of test/corpus/notices. Its README says how a case is written.

type WrittenClause = { role: ClauseRole; serves: string[]; body: string };
type WrittenAnswer =
  | string
  | {
      status: AnswerStatus;
      body?: string | RichText;
      what?: string;
      exemptions?: string[];
      dependsOn?: string;
      clauses?: WrittenClause[];
    };
type Notice = {
  about: string;
  regime?: Regime;
  teams?: string[];
  read?: string[];
  questions: string[];
  answers: Record<string, WrittenAnswer>;
  reasoned?: string[];
  clauses?: WrittenClause[];
  finds: string[];
};

const folder = fileURLToPath(new URL('../../../test/corpus/notices/', import.meta.url));
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));

const AUTHORITY: AuthorityDetails = {
  name: 'Example Council',
  officer: 'Sam Officer',
  role: 'Information Officer',
  contact: 'foi@example.org',
  reviewContact: 'reviews@example.org',
  regulator: {
    name: 'The Information Commissioner',
    address: 'Wycliffe House, Wilmslow',
    url: 'https://example.org/complain',
    phone: '0303 123 1113',
  },
};

function caseOf(notice: Notice): Case {
  const base = sampleCase(...(notice.read ?? notice.questions));
  const questions = sampleQuestions(...notice.questions);
  const teams = (notice.teams ?? ['']).map((name, i): Team => ({ id: `team-${i + 1}`, name }));
  const clauses = [...(notice.clauses ?? []), ...(notice.reasoned ?? []).flatMap(reasonsFor)].map(attached);
  return {
    ...base,
    regime: notice.regime ?? 'FOIA',
    questions,
    teams,
    clauses,
    answers: answersOf(notice, questions, teams),
  };
}

function answersOf(notice: Notice, questions: Case['questions'], teams: readonly Team[]): Case['answers'] {
  const answers: Record<string, Answer> = {};
  for (const [key, written] of Object.entries(notice.answers)) {
    const [place = '', teamName] = key.split('@');
    const question = questionAt(questions, place);
    for (const team of teams.filter(({ name }) => teamName === undefined || name === teamName))
      answers[answerKey(question, team.id)] = answerOf(written, questions);
  }
  return answers;
}

/** By label, or by its place where it has none. */
function questionAt(questions: Case['questions'], place: string): string {
  const found = questions.find(({ label }) => label === place) ?? questions[Number(place) - 1];
  if (found === undefined) throw new Error(`no question ${place}`);
  return found.id;
}

function answerOf(written: WrittenAnswer, questions: Case['questions']): Answer {
  if (typeof written === 'string') return { ...emptyAnswer, status: 'answer', body: [paragraph(written)] };
  const body = written.body ?? [];
  return {
    ...emptyAnswer,
    status: written.status,
    body: typeof body === 'string' ? [paragraph(body)] : body,
    what: written.what ?? '',
    exemptions: (written.exemptions ?? []).map(claimOf),
    clauses: (written.clauses ?? []).map(attached),
    dependsOn: written.dependsOn === undefined ? null : questionAt(questions, written.dependsOn),
  };
}

/** "43(2) would" */
function claimOf(written: string): ClaimedExemption {
  const [provision = '', likelihood] = written.split(' ');
  const known: readonly Likelihood[] = ['would', 'would-be-likely'];
  return { provision, likelihood: known.find((one) => one === likelihood) ?? null };
}

function attached({ role, serves, body }: WrittenClause, i: number): AttachedClause {
  return { id: `clause ${i + 1}`, clauseId: null, title: '', role, serves, body: [paragraph(body)] };
}

function reasonsFor(provision: string): readonly WrittenClause[] {
  const serves = [provision];
  return [
    { role: 'harm', serves, body: 'This is the harm that disclosure would cause.' },
    { role: 'factors-for', serves, body: 'This speaks for disclosure.' },
    { role: 'factors-against', serves, body: 'This speaks against it.' },
    { role: 'balance', serves, body: 'What speaks against it weighs more.' },
  ];
}

/** "missing-limb 6@Communications", "shared-test clause 2", "rights-incomplete letter" */
function written(c: Case, { rule, questionId, teamId, clauseId }: Finding): string {
  if (clauseId !== null) return `${rule} ${clauseId}`;
  const question = c.questions.find(({ id }) => id === questionId);
  if (question === undefined) return `${rule} letter`;
  const team = c.teams.find(({ id }) => id === teamId)?.name ?? '';
  const label = question.label ?? String(c.questions.indexOf(question) + 1);
  return `${rule} ${label}${team === '' ? '' : `@${team}`}`;
}

test('there are notices to check', () => {
  expect(files.length).toBeGreaterThan(40);
});

test.each(files)('%s', (file) => {
  const notice: Notice = JSON.parse(readFileSync(folder + file, 'utf8'));
  const c = caseOf(notice);
  checkCase(c);
  const found = checkNotice(c, AUTHORITY);
  expect(found.map((finding) => written(c, finding)).sort(), notice.about).toEqual([...notice.finds].sort());
  for (const { problem, todo } of found) {
    expect(problem).toMatch(/^[A-Z“{].*\.$/s);
    expect(todo).toMatch(/^$|^[A-Z].*\.$/s);
  }
});

test('every rule is shown by a notice that breaks it', () => {
  const rules = readdirSync(fileURLToPath(new URL('./rules/', import.meta.url)));
  const shown = new Set(
    files.flatMap((file) => {
      const notice: Notice = JSON.parse(readFileSync(folder + file, 'utf8'));
      return notice.finds.map((find) => find.split(' ')[0]);
    }),
  );
  expect(rules.map((name) => name.replace('.ts', '')).filter((rule) => !shown.has(rule))).toEqual([]);
});
