import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { CaseMove, FoiCase } from '../case/case.ts';
import { checkCase } from '../case/check.ts';
import { afterMoves, sampleCase, sampleQuestions } from '../case/sample-case.ts';
import type { ClauseRole } from '../clauses/clause.ts';
import type { Clock } from '../law/clock.ts';
import type { Likelihood, Regime } from '../law/provision.ts';
import type { Team } from '../letter/assignments.ts';
import { composeLetter } from '../letter/compose.ts';
import {
  type Answer,
  type AnswerStatus,
  type AttachedClause,
  type AuthorityDetails,
  answerKey,
  type ClaimedExemption,
  emptyAnswer,
  plainAttached,
  plainClaim,
  type ScheduleLine,
} from '../letter/decision.ts';
import type { LetterBlock } from '../letter/letter.ts';
import type { HandEdit, LetterChoice } from '../letter/letter-choice.ts';
import { paragraph, plainText, type RichText } from '../text/rich-text.ts';
import { checkNotice } from './check-notice.ts';
import { type Finding, keyOfFinding } from './finding.ts';
import { weigh } from './overridden.ts';

/// Runs every case of test/corpus/notices. Its README says how a case is written.

type WrittenClause = { role: ClauseRole; serves: string[]; body: string; ncnd?: boolean };
type WrittenClaim = Partial<ClaimedExemption> & Pick<ClaimedExemption, 'provision'>;
type WrittenAnswer =
  | string
  | {
      status: AnswerStatus;
      body?: string | RichText;
      what?: string;
      notHeld?: string;
      exemptions?: (string | WrittenClaim)[];
      schedule?: string[];
      dependsOn?: string;
      otherVersions?: string[];
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
  requester?: string;
  authority?: Partial<AuthorityDetails>;
  received?: string | null;
  clock?: Partial<Clock>;
  /** Which question goes on from which: { "6": "5" }. */
  goesOn?: Record<string, string>;
  /** What the requester wrote besides the questions. */
  around?: string[];
  reply?: Partial<LetterChoice>;
  /** Blocks of the letter by id: the words that the officer wrote instead, or a change of those that stand there. */
  edits?: Record<string, WrittenEdit>;
  leftOut?: string[];
  attached?: string[];
  today?: string;
  /** What each finding was passed with, by rule and place as in `finds`; they are found all the same. */
  overrides?: Record<string, string>;
  finds: string[];
  /** Of `finds`: those that warn, where the case is about how grave a finding is. */
  warns?: string[];
  /** Of `finds`: those that still count when some are passed. */
  open?: string[];
};
/** `before`: what the answers gave when it was written; what they give now when left out. */
type WrittenEdit = string | { replace: [string, string]; before?: string };

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

function read(file: string): Notice {
  return JSON.parse(readFileSync(folder + file, 'utf8'));
}

function caseOf(notice: Notice): FoiCase {
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
    requester: { ...base.requester, name: notice.requester ?? base.requester.name },
    receivedOn: notice.received === undefined ? base.receivedOn : notice.received,
    clock: { ...base.clock, ...notice.clock },
    reply: { ...base.reply, ...notice.reply },
    read: { ...base.read, links: linksOf(notice, questions), leftOut: leftOutOf(notice) },
  };
}

function leftOutOf({ around = [] }: Notice): FoiCase['read']['leftOut'] {
  return around.map((text) => ({ text, span: { start: 0, end: text.length }, reason: 'not-read' }));
}

function linksOf({ goesOn = {} }: Notice, questions: FoiCase['questions']): FoiCase['read']['links'] {
  return Object.entries(goesOn).map(([from, to]) => ({
    from: questionAt(questions, from),
    to: questionAt(questions, to),
    kind: 'depends-on',
  }));
}

/** The case with the letter edited by hand: edits need the letter that the answers give. */
function withHandwork(foiCase: FoiCase, { edits = {}, leftOut = [] }: Notice): FoiCase {
  const { blocks } = composeLetter(foiCase, AUTHORITY);
  const written = Object.entries(edits).map(
    ([id, edit]) => [id, handEdit(blockWith(blocks, id), edit)] as const,
  );
  for (const id of leftOut) blockWith(blocks, id);
  const arrangement = { edits: Object.fromEntries(written), order: [], leftOut };
  return { ...foiCase, arranged: { [foiCase.reply.kind]: arrangement } };
}

/** What is known beside the case: the files on the reply, and the day. */
function sendingOf({ attached = [], today = '2026-11-27' }: Notice) {
  return { attached, today };
}

function blockWith(blocks: readonly LetterBlock[], id: string): LetterBlock {
  const found = blocks.find((block) => block.id === id);
  if (found === undefined)
    throw new Error(`no block ${id}, only ${blocks.map((block) => block.id).join(', ')}`);
  return found;
}

function handEdit({ text }: LetterBlock, edit: WrittenEdit): HandEdit {
  if (typeof edit === 'string') return { text: [paragraph(edit)], basis: text };
  const [from, to] = edit.replace;
  const words = plainText(text);
  if (!words.includes(from)) throw new Error(`“${from}” is not in: ${words}`);
  const basis = edit.before === undefined ? text : [paragraph(edit.before)];
  return { text: words.replace(from, to).split('\n').map(paragraph), basis };
}

function answersOf(
  notice: Notice,
  questions: FoiCase['questions'],
  teams: readonly Team[],
): FoiCase['answers'] {
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
function questionAt(questions: FoiCase['questions'], place: string): string {
  const found = questions.find(({ label }) => label === place) ?? questions[Number(place) - 1];
  if (found === undefined) throw new Error(`no question ${place}`);
  return found.id;
}

function answerOf(written: WrittenAnswer, questions: FoiCase['questions']): Answer {
  if (typeof written === 'string') return { ...emptyAnswer, status: 'answer', body: [paragraph(written)] };
  const body = written.body ?? [];
  return {
    ...emptyAnswer,
    status: written.status,
    body: typeof body === 'string' ? [paragraph(body)] : body,
    what: written.what ?? '',
    notHeld: written.notHeld ?? '',
    exemptions: (written.exemptions ?? []).map(claimOf),
    clauses: (written.clauses ?? []).map(attached),
    schedule: (written.schedule ?? []).map(scheduleLine),
    otherVersions: (written.otherVersions ?? []).map((words) => [paragraph(words)]),
    dependsOn: written.dependsOn === undefined ? null : questionAt(questions, written.dependsOn),
  };
}

/** "Contract | Page 3 | 43(2), 40(2)" */
function scheduleLine(line: string, i: number): ScheduleLine {
  const [document = '', part = '', provisions = ''] = line.split(' | ');
  return { id: `line ${i + 1}`, document, part, provisions: provisions.split(', ') };
}

/** "43(2) would" */
function claimOf(written: string | WrittenClaim): ClaimedExemption {
  if (typeof written !== 'string') return { ...plainClaim, ...written };
  const [provision = '', likelihood] = written.split(' ');
  const known: readonly Likelihood[] = ['would', 'would-be-likely'];
  return { ...plainClaim, provision, likelihood: known.find((one) => one === likelihood) ?? null };
}

function attached({ role, serves, body, ncnd = false }: WrittenClause, i: number): AttachedClause {
  return { id: `clause ${i + 1}`, ...plainAttached, title: '', role, serves, ncnd, body: [paragraph(body)] };
}

/** "31(1)(a)", or "31(1)(a) ncnd" where it is neither confirmed nor denied. */
function reasonsFor(written: string): readonly WrittenClause[] {
  const [provision = '', denied] = written.split(' ');
  const all = { serves: [provision], ncnd: denied === 'ncnd' };
  return [
    { role: 'harm', ...all, body: 'This is the harm that disclosure would cause.' },
    { role: 'factors-for', ...all, body: 'This speaks for disclosure.' },
    { role: 'factors-against', ...all, body: 'This speaks against it.' },
    { role: 'balance', ...all, body: 'What speaks against it weighs more.' },
  ];
}

/** "missing-limb 6@Communications", "shared-test clause 2", "rights-incomplete letter" */
function written(foiCase: FoiCase, { rule, questionId, teamId, clauseId, blockId, part }: Finding): string {
  if (blockId !== null) return `${rule} ${blockId}`;
  if (clauseId !== null) return `${rule} ${clauseId}`;
  if (questionId === null && part !== null) return `${rule} ${part}`;
  const question = foiCase.questions.find(({ id }) => id === questionId);
  if (question === undefined) return `${rule} letter`;
  const team = foiCase.teams.find(({ id }) => id === teamId)?.name ?? '';
  const label = question.label ?? String(foiCase.questions.indexOf(question) + 1);
  return `${rule} ${label}${team === '' ? '' : `@${team}`}`;
}

test('there are notices to check', () => {
  expect(files.length).toBeGreaterThan(40);
});

test.each(files)('%s', (file) => {
  const notice = read(file);
  const foiCase = withHandwork(caseOf(notice), notice);
  checkCase(foiCase);
  const authority = { ...AUTHORITY, ...notice.authority };
  const found = checkNotice(foiCase, authority, sendingOf(notice));
  expect(found.map((finding) => written(foiCase, finding)).sort(), notice.about).toEqual(
    [...notice.finds].sort(),
  );
  for (const { problem, todo } of found) {
    expect(problem).toMatch(/^[A-Z“{].*\.$/s);
    expect(todo).toMatch(/^$|^[A-Z].*\.$/s);
  }
});

test.each(files.filter((file) => read(file).warns))('%s: what only warns', (file) => {
  const notice = read(file);
  const foiCase = withHandwork(caseOf(notice), notice);
  const found = checkNotice(foiCase, AUTHORITY, sendingOf(notice));
  const warns = found.filter(({ severity }) => severity === 'warns');
  expect(warns.map((one) => written(foiCase, one)).sort(), notice.about).toEqual(
    [...(notice.warns ?? [])].sort(),
  );
});

test.each(files.filter((file) => read(file).overrides))('%s: what is passed', (file) => {
  const notice = read(file);
  const foiCase = withHandwork(caseOf(notice), notice);
  const found = checkNotice(foiCase, AUTHORITY, sendingOf(notice));
  const passed = Object.entries(notice.overrides ?? {}).flatMap(([place, reason]) =>
    found.filter((one) => written(foiCase, one) === place).map((one) => [keyOfFinding(one), reason] as const),
  );
  const after = afterMoves(
    foiCase,
    ...passed.map(([key, reason]): CaseMove => ({ kind: 'override', findings: [key], reason })),
  );
  const { open } = weigh(after, checkNotice(after, AUTHORITY, sendingOf(notice)));
  expect(open.map((one) => written(foiCase, one)).sort(), notice.about).toEqual(
    [...(notice.open ?? [])].sort(),
  );
});

/** The rules of `rules/`, each the name of its file, and what `missing/` writes under. */
function ruleNames(): readonly string[] {
  const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));
  const missing = readdirSync(here('./missing/')).map((name) =>
    readFileSync(here(`./missing/${name}`), 'utf8'),
  );
  const written = missing.flatMap((code) =>
    [...code.matchAll(/\blacking\('([\w-]+)'/g)].map(([, name = '']) => name),
  );
  return [...readdirSync(here('./rules/')).map((name) => name.replace('.ts', '')), ...written];
}

test('every rule is shown by a notice that breaks it', () => {
  const shown = new Set(
    files.flatMap((file) => {
      const notice = read(file);
      return notice.finds.map((find) => find.split(' ')[0]);
    }),
  );
  expect(ruleNames()).toEqual(expect.arrayContaining(['left-out', 'unanswered']));
  expect(ruleNames().filter((rule) => !shown.has(rule))).toEqual([]);
});
