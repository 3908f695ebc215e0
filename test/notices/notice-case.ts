import type { FoiCase } from '../../src/domain/case/case.ts';
import type { Consultation } from '../../src/domain/case/consultation.ts';
import { plainConsultation } from '../../src/domain/case/consulted.ts';
import { passageKey } from '../../src/domain/case/passages.ts';
import { sampleCase, sampleQuestions } from '../../src/domain/case/sample-case.ts';
import { checkNotice } from '../../src/domain/checks/check-notice.ts';
import type { Finding } from '../../src/domain/checks/finding.ts';
import { starterClauses } from '../../src/domain/clauses/starter-clauses.ts';
import { LIKELIHOODS } from '../../src/domain/law/provision.ts';
import type { Team } from '../../src/domain/letter/assignments.ts';
import { composeLetter } from '../../src/domain/letter/compose.ts';
import {
  type Answer,
  type AttachedClause,
  type AuthorityDetails,
  answerKey,
  authorityUnder,
  type ClaimedExemption,
  emptyAnswer,
  plainAttached,
  plainClaim,
  type ScheduleLine,
} from '../../src/domain/letter/decision.ts';
import type { Letter, LetterBlock } from '../../src/domain/letter/letter.ts';
import type { HandEdit } from '../../src/domain/letter/letter-choice.ts';
import { scottishRegulator } from '../../src/domain/letter/regulators.ts';
import { soundsLikeAsk } from '../../src/domain/request/sounds-like-ask.ts';
import { paragraph, plainText, type RichText } from '../../src/domain/text/rich-text.ts';
import type { Consulted, Notice, WrittenAnswer, WrittenClaim, WrittenClause, WrittenEdit } from './notice.ts';

/// The case that a notice tells of, its letter, and what the checks find in it.

/** The authority that writes, where a notice says nothing else. */
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

/** Who writes it, with the regulator of its law unless the notice names another. */
function authorityOf({ authority, regime }: Notice): AuthorityDetails {
  return { ...authorityUnder(regime, AUTHORITY, scottishRegulator), ...authority };
}

/** The case, with the letter edited by hand where the notice says so. */
export function caseOf(notice: Notice): FoiCase {
  return withHandwork(decidedIn(notice), notice);
}

/** The letter of a case. */
export function letterOf(foiCase: FoiCase, notice: Notice): Letter {
  return composeLetter(foiCase, authorityOf(notice));
}

/** What the checks find in a case on the notice's day, with its files on the reply. */
export function findingsIn(foiCase: FoiCase, notice: Notice): readonly Finding[] {
  const { attached, today } = notice;
  return checkNotice(foiCase, authorityOf(notice), { attached, today });
}

/** "missing-limb 6@Communications", "shared-test clause 2", "rights-incomplete letter" */
export function placeOf(foiCase: FoiCase, finding: Finding): string {
  const { questionId, teamId, clauseId, blockId, part } = finding;
  if (blockId !== null) return blockId;
  if (clauseId !== null) return clauseId;
  if (questionId === null && part !== null) return part;
  const question = foiCase.questions.find(({ id }) => id === questionId);
  if (question === undefined) return 'letter';
  const team = foiCase.teams.find(({ id }) => id === teamId)?.name ?? '';
  const label = question.label ?? String(foiCase.questions.indexOf(question) + 1);
  return `${label}${team === '' ? '' : `@${team}`}`;
}

function decidedIn(notice: Notice): FoiCase {
  const base = sampleCase(...(notice.read ?? notice.questions));
  const questions = sampleQuestions(...notice.questions);
  const teams = notice.teams.map((name, i): Team => ({ id: `team-${i + 1}`, name }));
  const clauses = [...notice.clauses, ...notice.reasoned.flatMap(reasonsFor)].map(attached);
  return {
    ...base,
    regime: notice.regime,
    laws: lawsOf(notice, questions),
    questions,
    teams,
    clauses,
    answers: answersOf(notice, questions, teams),
    notAsked: notice.unlooked ? [] : leftOutOf(notice).map(({ span }) => passageKey(span)),
    consultations: notice.consulted.map((one, i) => consultationOf(one, i, questions)),
    requester: { ...base.requester, name: notice.requester ?? base.requester.name },
    receivedOn: notice.received === undefined ? base.receivedOn : notice.received,
    clock: { ...base.clock, ...notice.clock },
    sent: notice.sent,
    reply: { ...base.reply, ...notice.reply },
    read: {
      ...base.read,
      links: linksOf(notice, questions),
      leftOut: leftOutOf(notice),
      subjectAccess: notice.ownData,
    },
  };
}

function consultationOf(
  { who, questions, asked, by, answered, objects, words }: Consulted,
  i: number,
  all: FoiCase['questions'],
): Consultation {
  return {
    ...plainConsultation(`third party ${i + 1}`),
    who,
    questions: questions.map((place) => questionAt(all, place)),
    askedOn: asked,
    by,
    answeredOn: answered,
    objects,
    words: bodyOf(words),
  };
}

function lawsOf({ laws }: Notice, questions: FoiCase['questions']): FoiCase['laws'] {
  return Object.fromEntries(Object.entries(laws).map(([place, law]) => [questionAt(questions, place), law]));
}

/** Behind every question of a sample case, and longer than what is written in one. */
const AROUND = 1_000_000;

function leftOutOf({ around }: Notice): FoiCase['read']['leftOut'] {
  return around.map((text, i) => {
    const start = AROUND * (i + 1);
    const like = soundsLikeAsk(text);
    const read = { text, span: { start, end: start + text.length }, reason: 'not-read' as const };
    return like === null ? read : { ...read, like };
  });
}

function linksOf({ goesOn }: Notice, questions: FoiCase['questions']): FoiCase['read']['links'] {
  return Object.entries(goesOn).map(([from, to]) => ({
    from: questionAt(questions, from),
    to: questionAt(questions, to),
    kind: 'depends-on',
  }));
}

/** The case with the letter edited by hand: edits need the letter that the answers give. */
function withHandwork(foiCase: FoiCase, notice: Notice): FoiCase {
  const { edits, leftOut } = notice;
  const { blocks } = composeLetter(foiCase, authorityOf(notice));
  const written = Object.entries(edits).map(
    ([id, edit]) => [id, handEdit(blockWith(blocks, id), edit)] as const,
  );
  for (const id of leftOut) blockWith(blocks, id);
  const arrangement = { edits: Object.fromEntries(written), order: [], leftOut };
  return { ...foiCase, arranged: { [foiCase.reply.kind]: arrangement } };
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
  const { status, what, notHeld, dependsOn } = written;
  return {
    ...emptyAnswer,
    status,
    what,
    notHeld,
    body: bodyOf(written.body),
    exemptions: written.exemptions.map(claimOf),
    clauses: written.clauses.map(attached),
    schedule: written.schedule.map(scheduleLine),
    otherVersions: written.otherVersions.map((words) => [paragraph(words)]),
    dependsOn: dependsOn === undefined ? null : questionAt(questions, dependsOn),
  };
}

/** Plain words, a paragraph for each of several, or formatted text as it is. */
function bodyOf(body: string | readonly string[] | RichText): RichText {
  if (body === '') return [];
  const parts: readonly (string | RichText[number])[] = typeof body === 'string' ? [body] : body;
  return parts.map((one) => (typeof one === 'string' ? paragraph(one) : one));
}

/** "Contract | Page 3 | 43(2), 40(2)" */
function scheduleLine(line: string, i: number): ScheduleLine {
  const [document = '', part = '', provisions = ''] = line.split(' | ');
  return { id: `line ${i + 1}`, document, part, provisions: provisions.split(', ') };
}

/** "43(2) would", "EIR 12(5)(e) would" */
function claimOf(written: WrittenClaim): ClaimedExemption {
  if (typeof written !== 'string') return written;
  const likelihood = LIKELIHOODS.find((one) => written.endsWith(` ${one}`)) ?? null;
  const provision = likelihood === null ? written : written.slice(0, -likelihood.length - 1);
  return { ...plainClaim, provision, likelihood };
}

function attached(clause: WrittenClause, i: number): AttachedClause {
  const id = `clause ${i + 1}`;
  if ('starter' in clause) return { ...fromLibrary(clause), id };
  const { role, serves, ncnd, regime } = clause;
  return { id, ...plainAttached, title: '', role, serves, ncnd, regime, body: bodyOf(clause.body) };
}

/** A clause of the starter library, with what the officer wrote for its placeholders. */
function fromLibrary(written: Extract<WrittenClause, { starter: string }>): Omit<AttachedClause, 'id'> {
  const found = starterClauses.find(({ id }) => id === written.starter);
  if (found === undefined) throw new Error(`no clause ${written.starter}`);
  const { provision, title, role, ncnd, regime } = found;
  const filled = JSON.stringify(found.body).replace(/\{\{(\w+)\}\}/g, (whole, name: string) =>
    JSON.stringify(written.fill[name] ?? whole).slice(1, -1),
  );
  const serves = written.serves ?? (provision === null ? [] : [provision]);
  return { clauseId: found.id, title, role, ncnd, regime, serves, body: JSON.parse(filled) };
}

/** "31(1)(a)", or "31(1)(a) ncnd" where it is neither confirmed nor denied. */
function reasonsFor(written: string): readonly WrittenClause[] {
  const denied = written.endsWith(' ncnd');
  const all = { serves: [written.replace(/ ncnd$/, '')], ncnd: denied, regime: null };
  return [
    { role: 'harm', ...all, body: 'This is the harm that disclosure would cause.' },
    { role: 'factors-for', ...all, body: 'This speaks for disclosure.' },
    { role: 'factors-against', ...all, body: 'This speaks against it.' },
    { role: 'balance', ...all, body: 'What speaks against it weighs more.' },
  ];
}
