import * as v from 'valibot';
import { clauseRoleShape } from '../../src/domain/clauses/clause.ts';
import { isScottish, LIKELIHOODS } from '../../src/domain/law/provision.ts';
import { type Assignments, TOGETHER } from '../../src/domain/letter/assignments.ts';
import { composeLetter } from '../../src/domain/letter/compose.ts';
import {
  ANSWER_STATUSES,
  type Answer,
  type AttachedClause,
  type AuthorityDetails,
  answerKey,
  emptyAnswer,
  type LetterContent,
  plainAttached,
  plainClaim,
  plainLetter,
  type ScheduleLine,
} from '../../src/domain/letter/decision.ts';
import type { Writing } from '../../src/domain/letter/facts.ts';
import {
  type Arrangement,
  asComposed,
  layoutShape,
  sentShape,
} from '../../src/domain/letter/letter-choice.ts';
import { licenceShape } from '../../src/domain/letter/licence.ts';
import type { Question } from '../../src/domain/request/foi-request.ts';
import { isSafeLink, paragraph, type RichBlock, type RichText } from '../../src/domain/text/rich-text.ts';
import { regimeShape } from '../../src/domain/value/regime.ts';
import { clockCase, clockOf, replyCase, replyOf } from './reply-case.ts';

/// A letter case as its file says it: short enough to write by hand, turned here into what a letter is composed from.

const likelihood = v.nullable(v.picklist(LIKELIHOODS));

/** "• a" is an item of a list, "a | b" a row of a table, a web address alone is a link; anything else is a paragraph. */
const body = v.union([v.string(), v.array(v.string())]);

const clause = v.strictObject({
  role: clauseRoleShape,
  /** The clause of the library that it is, where that matters. */
  clauseId: v.optional(v.nullable(v.string()), null),
  serves: v.optional(v.array(v.string()), []),
  ncnd: v.optional(v.boolean(), false),
  /** The law that it was written for. */
  regime: v.optional(v.nullable(regimeShape), null),
  body,
});

/** How likely the harm is; or that with what is withheld under the provision, and whether its reasons stay untold. */
const claim = v.union([
  likelihood,
  v.strictObject({
    likelihood: v.optional(likelihood, null),
    what: v.optional(v.string(), ''),
    untold: v.optional(v.boolean(), false),
  }),
]);

const answer = v.strictObject({
  status: v.optional(v.nullable(v.picklist(ANSWER_STATUSES)), 'answer'),
  body: v.optional(body, []),
  what: v.optional(v.string(), ''),
  notHeld: v.optional(v.string(), ''),
  exemptions: v.optional(v.record(v.string(), claim), {}),
  /** "Contract | Page 3 | 43(2), 40(2)(3A)(a)" */
  schedule: v.optional(v.array(v.string()), []),
  clauses: v.optional(v.array(clause), []),
  dependsOn: v.optional(v.string()),
});

const question = v.union([
  v.string(),
  v.strictObject({ label: v.nullable(v.string()), text: v.string(), under: v.optional(v.number()) }),
]);

const letterCase = v.strictObject({
  /** What the case is there to show. */
  about: v.string(),
  regime: regimeShape,
  reference: v.string(),
  requester: v.string(),
  received: v.nullable(v.string()),
  /** The day on which it is written, where something depends on it. */
  today: v.optional(v.string()),
  authority: v.optional(v.record(v.string(), v.string()), {}),
  /** Under which licence what is disclosed may be used again. */
  licence: v.optional(licenceShape),
  /** Whether Settings put the regulator's postal address into letters. */
  postal: v.optional(v.boolean(), true),
  /** "3 How much?" or, with no label or under the question of that number, an object. Counted from 1. */
  questions: v.array(question),
  /** Teams in order; each says what becomes of the questions, by number. A plain text is an answer. */
  teams: v.array(
    v.strictObject({
      name: v.string(),
      answers: v.record(v.string(), v.union([v.string(), answer])),
    }),
  ),
  clauses: v.optional(v.array(clause), []),
  layout: v.optional(layoutShape, 'per-department'),
  /** Another letter than the full response, and the estimate of section 12. */
  reply: v.optional(replyCase, {}),
  clock: v.optional(clockCase, {}),
  /** The questions that are under the other law of the land, by number. */
  laws: v.optional(v.record(v.string(), regimeShape), {}),
  /** The questions that only some teams answer, by number: the teams that do, counted from 1. */
  assignments: v.optional(v.record(v.string(), v.array(v.number())), {}),
  /** The questions that their teams answer together, by number: their one answer. */
  together: v.optional(v.record(v.string(), v.union([v.string(), answer])), {}),
  /** When earlier letters went, by kind. */
  sent: v.optional(sentShape, {}),
  /** Blocks as written by hand, by id. `basis` is what the answers gave then; left out, it is what they give now. */
  edits: v.optional(v.record(v.string(), v.strictObject({ text: body, basis: v.optional(body) })), {}),
  /** Ids of blocks. */
  order: v.optional(v.array(v.string()), []),
  leftOut: v.optional(v.array(v.string()), []),
  /** The blocks of `edits` that the answers do not give. */
  setAside: v.optional(v.array(v.string()), []),
  /** Rule and place of what is missing, in order: "no-likelihood q3". */
  gaps: v.optional(v.array(v.string()), []),
});

export type LetterCase = v.InferOutput<typeof letterCase>;

/** Reads a case file. @throws ValiError that names the offending field. */
export function parseLetterCase(json: string): LetterCase {
  return v.parse(letterCase, JSON.parse(json));
}

/** The day of a case. */
export function writingOf({ today }: LetterCase): Writing {
  return today === undefined ? {} : { today };
}

/** What the letter of a case is composed from. Question n has the id `qn`, team n `team-n`, clause n of the letter `clause-n`. */
export function contentOf(letter: LetterCase): LetterContent {
  const content = decidedIn(letter);
  return { ...content, arranged: { [content.reply.kind]: arrangementOf(letter, content) } };
}

function decidedIn(letter: LetterCase): LetterContent {
  return {
    ...plainLetter,
    regime: letter.regime,
    reference: letter.reference,
    requester: { name: letter.requester, email: 'requester@example.com' },
    receivedOn: letter.received,
    subject: 'Freedom of Information request',
    questions: letter.questions.map(questionOf),
    teams: letter.teams.map(({ name }, i) => ({ id: `team-${i + 1}`, name })),
    answers: Object.fromEntries([
      ...letter.teams.flatMap(({ answers }, i) => answersOf(answers, `team-${i + 1}`)),
      ...answersOf(letter.together, TOGETHER),
    ]),
    clauses: letter.clauses.map((one, i) => clauseOf(one, `clause-${i + 1}`)),
    assignments: assignmentsOf(letter),
    laws: Object.fromEntries(Object.entries(letter.laws).map(([n, law]) => [`q${n}`, law])),
    clock: clockOf(letter.clock),
    sent: letter.sent,
    reply: { ...replyOf(letter.reply, richText), layout: letter.layout },
  };
}

function assignmentsOf({ assignments, together }: LetterCase): Assignments {
  const numbers = Object.keys({ ...assignments, ...together });
  return Object.fromEntries(
    numbers.map((n) => [
      `q${n}`,
      { teams: assignments[n]?.map((team) => `team-${team}`) ?? null, together: n in together },
    ]),
  );
}

function arrangementOf(letter: LetterCase, content: LetterContent): Arrangement {
  const edited = Object.keys(letter.edits).length > 0;
  const derived = edited ? composeLetter(content, authorityOf(letter), writingOf(letter)).blocks : [];
  const edits = Object.entries(letter.edits).map(([id, { text, basis }]) => {
    const now = derived.find((block) => block.id === id)?.text ?? [];
    return [id, { text: richText(text), basis: basis === undefined ? now : richText(basis) }] as const;
  });
  return { ...asComposed, edits: Object.fromEntries(edits), order: letter.order, leftOut: letter.leftOut };
}

/** The authority of a case: a sample one, with what the case says otherwise. */
export function authorityOf({ authority, regime, postal, licence }: LetterCase): AuthorityDetails {
  const scottish = isScottish(regime);
  return {
    name: authority.name ?? 'Anytown Council',
    officer: authority.officer ?? 'B. Officer',
    role: authority.role ?? 'Information Officer',
    contact: authority.contact ?? 'foi@example.org',
    reviewContact: authority.reviewContact ?? 'reviews@example.org',
    ...(licence && { licence }),
    regulator: {
      name: scottish ? 'Scottish Information Commissioner' : 'Information Commissioner',
      address: scottish
        ? 'Kinburn Castle, Doubledykes Road, St Andrews, Fife KY16 9DS'
        : 'Wycliffe House, Water Lane, Wilmslow, Cheshire SK9 5AF',
      url: scottish ? 'https://www.foi.scot/appeal' : 'https://ico.org.uk/foicomplaints',
      phone: scottish ? '01334 464610' : '0303 123 1113',
      addressInLetters: postal,
    },
  };
}

function questionOf(from: LetterCase['questions'][number], i: number): Question {
  const id = `q${i + 1}`;
  if (typeof from !== 'string') {
    const parent = from.under === undefined ? null : `q${from.under}`;
    return { id, label: from.label, text: from.text, parent, span: null };
  }
  const [label = '', text = ''] = from.split(/ (.*)/s);
  return { id, label, text, parent: null, span: null };
}

type GivenAnswers = LetterCase['teams'][number]['answers'];

function answersOf(answers: GivenAnswers, team: string): readonly (readonly [string, Answer])[] {
  return Object.entries(answers).map(([n, given]) => [
    answerKey(`q${n}`, team),
    answerOf(typeof given === 'string' ? { body: given } : given, `${team}-q${n}`),
  ]);
}

function answerOf(given: v.InferInput<typeof answer>, id: string): Answer {
  const parsed = v.parse(answer, given);
  return {
    ...emptyAnswer,
    status: parsed.status,
    body: richText(parsed.body),
    what: parsed.what,
    notHeld: parsed.notHeld,
    exemptions: Object.entries(parsed.exemptions).map(([provision, chosen]) => ({
      ...plainClaim,
      ...(typeof chosen === 'string' || chosen === null ? { likelihood: chosen } : chosen),
      provision,
    })),
    clauses: parsed.clauses.map((one, i) => clauseOf(one, `${id}-clause-${i + 1}`)),
    schedule: parsed.schedule.map((line, i) => scheduleLine(line, `${id}-line-${i + 1}`)),
    dependsOn: parsed.dependsOn === undefined ? null : `q${parsed.dependsOn}`,
    revision: 1,
  };
}

function scheduleLine(line: string, id: string): ScheduleLine {
  const [document = '', part = '', provisions = ''] = line.split(' | ');
  return { id, document, part, provisions: provisions.split(', ') };
}

function clauseOf(from: v.InferOutput<typeof clause>, id: string): AttachedClause {
  const { role, clauseId, serves, ncnd, regime } = from;
  return { id, ...plainAttached, title: id, role, clauseId, serves, ncnd, regime, body: richText(from.body) };
}

function richText(given: string | readonly string[]): RichText {
  return [given].flat().reduce<readonly RichBlock[]>((blocks, line) => appended(blocks, line), []);
}

function appended(blocks: readonly RichBlock[], line: string): readonly RichBlock[] {
  const last = blocks.at(-1);
  const before = blocks.slice(0, -1);
  if (line.startsWith('• ')) {
    const item = [paragraph(line.slice(2))];
    if (last?.kind === 'list') return [...before, { ...last, items: [...last.items, item] }];
    return [...blocks, { kind: 'list', style: 'bullet', items: [item] }];
  }
  if (line.includes(' | ')) {
    const cells = line.split(' | ').map((cell) => ({ content: [paragraph(cell)] }));
    if (last?.kind === 'table') return [...before, { ...last, rows: [...last.rows, cells] }];
    const header = cells.map((cell) => ({ ...cell, header: true as const }));
    return [...blocks, { kind: 'table', rows: [header] }];
  }
  if (isSafeLink(line)) return [...blocks, { kind: 'paragraph', content: [{ text: line, link: line }] }];
  return [...blocks, paragraph(line)];
}
