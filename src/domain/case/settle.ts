import { OTHER_LAW } from '../law/provision.ts';
import {
  type Assignment,
  type Assignments,
  everyTeam,
  isTogether,
  TOGETHER,
  teamsOf,
} from '../letter/assignments.ts';
import { type Answer, answerKey, emptyAnswer } from '../letter/decision.ts';
import {
  asComposed,
  LETTER_KINDS,
  type LetterChoice,
  type LetterKind,
  withNamed,
} from '../letter/letter-choice.ts';
import { isBlank } from '../text/rich-text.ts';
import { same } from '../value/same.ts';
import { isAlike, isEmptyAnswer, versionsBeside } from './answers.ts';
import type { FoiCase } from './case.ts';

/// Teams come and go, questions are merged and removed, one answer becomes many: after every move, each answer stands
/// where it is looked for, and nothing names a question or a team that is gone.

/** The case with everything in its place; the very same case when it is so already. */
export function settled(foiCase: FoiCase): FoiCase {
  const assigned = changed(foiCase, 'assignments', knownAssignments(foiCase));
  const lawful = changed(assigned, 'laws', knownLaws(assigned));
  const named = changed(lawful, 'reply', knownQuestions(lawful));
  const answered = changed(named, 'answers', placedAnswers(named));
  return changed(answered, 'arranged', inUse(answered.arranged));
}

function changed<K extends keyof FoiCase>(foiCase: FoiCase, key: K, value: FoiCase[K]): FoiCase {
  return same(foiCase[key], value) ? foiCase : { ...foiCase, [key]: value };
}

function knownAssignments(foiCase: FoiCase): Assignments {
  const ids = new Set(foiCase.questions.map(({ id }) => id));
  const known = Object.entries(foiCase.assignments).filter(([id]) => ids.has(id));
  return Object.fromEntries(known.map(([id, one]) => [id, inOrder(foiCase, one)] as const).filter(isSaid));
}

/** Of the questions that there are, those under the other law of the land. */
function knownLaws({ regime, laws, questions }: FoiCase): FoiCase['laws'] {
  const ids = new Set(questions.map(({ id }) => id));
  const known = Object.entries(laws).filter(([id, law]) => ids.has(id) && law === OTHER_LAW[regime]);
  return Object.fromEntries(known);
}

/** Its teams as the case lists them; all of them, or none that is left, is null. */
function inOrder({ teams }: FoiCase, one: Assignment): Assignment {
  const { teams: named } = one;
  const own = named === null ? teams : teams.filter(({ id }) => named.includes(id));
  const all = own.length === 0 || own.length === teams.length;
  return { ...one, teams: all ? null : own.map(({ id }) => id) };
}

function isSaid([, one]: readonly [string, Assignment]): boolean {
  return !same(one, everyTeam);
}

/** A letter about some questions does not name one that is gone. */
function knownQuestions({ reply, questions }: FoiCase): LetterChoice {
  return withNamed(reply, (ids) => ids.filter((id) => questions.some((one) => one.id === id)));
}

/** What a later release has arranged in a kind of letter that is not known here stays. */
function inUse(arranged: FoiCase['arranged']): FoiCase['arranged'] {
  const used = Object.entries(arranged).filter(([kind, one]) => !isKnown(kind) || !same(one, asComposed));
  return Object.fromEntries(used);
}

function isKnown(kind: string): boolean {
  return LETTER_KINDS.some((one) => one === kind);
}

/** The kinds of letter in which something was arranged by hand. */
export function kindsOf(arranged: FoiCase['arranged']): readonly LetterKind[] {
  return LETTER_KINDS.filter((kind) => arranged[kind] !== undefined);
}

function placedAnswers(foiCase: FoiCase): FoiCase['answers'] {
  return foiCase.questions.reduce((answers, { id }) => placed({ ...foiCase, answers }, id), foiCase.answers);
}

function placed(foiCase: FoiCase, question: string): FoiCase['answers'] {
  const common = foiCase.answers[answerKey(question, TOGETHER)];
  if (isTogether(foiCase, question))
    return common === undefined ? joined(foiCase, question) : foiCase.answers;
  return common === undefined ? foiCase.answers : shared(foiCase, question, common);
}

/** The first answer that was given becomes that of all. The others wait under their own names, unless they are the same. */
function joined(foiCase: FoiCase, question: string): FoiCase['answers'] {
  const own = ownAnswers(foiCase, question);
  const first = own.find(([, answer]) => isDecided(answer)) ?? own[0];
  if (first === undefined) return foiCase.answers;
  const gone = new Set(own.filter(([, answer]) => isAlike(answer, first[1])).map(([key]) => key));
  const others = Object.entries(foiCase.answers).filter(([key]) => !gone.has(key));
  const revision = Math.max(...own.map(([, answer]) => answer.revision));
  return { ...Object.fromEntries(others), [answerKey(question, TOGETHER)]: { ...first[1], revision } };
}

/** Every team that has no answer of its own starts with the one that all gave. */
function shared(foiCase: FoiCase, question: string, common: Answer): FoiCase['answers'] {
  const { [answerKey(question, TOGETHER)]: _, ...others } = foiCase.answers;
  const teams = teamsOf(foiCase, question);
  const free = teams.filter(({ id }) => !isGiven(others[answerKey(question, id)]));
  const given = free.map(({ id }, i) => {
    const own = answerKey(question, id);
    return [own, { ...others[own], ...(i === 0 ? common : copied(common, id)) }] as const;
  });
  return {
    ...others,
    ...(free.length > 0 ? Object.fromEntries(given) : taken(others, question, teams, common)),
  };
}

/** Where every team has its own, the first keeps both: what held for all, and its own beside it. */
function taken(
  answers: FoiCase['answers'],
  question: string,
  [first]: FoiCase['teams'],
  common: Answer,
): FoiCase['answers'] {
  if (first === undefined) return {};
  const key = answerKey(question, first.id);
  const own = answers[key] ?? emptyAnswer;
  const both: Answer = {
    ...own,
    ...common,
    exemptions: [...common.exemptions, ...own.exemptions.filter((claim) => !claims(common, claim.provision))],
    clauses: [...common.clauses, ...own.clauses],
    schedule: [...common.schedule, ...own.schedule],
    revision: Math.max(common.revision, own.revision) + 1,
    otherVersions: versionsBeside(common.body, [...common.otherVersions, own.body, ...own.otherVersions]),
  };
  return { [key]: both };
}

function claims(answer: Answer, provision: string): boolean {
  return answer.exemptions.some((claim) => claim.provision === provision);
}

/** A clause's id is its own in the whole case. */
function copied(answer: Answer, team: string): Answer {
  const clauses = answer.clauses.map((clause) => ({ ...clause, id: `${clause.id}@${team}` }));
  return { ...answer, clauses };
}

function ownAnswers(foiCase: FoiCase, question: string): readonly (readonly [string, Answer])[] {
  return teamsOf(foiCase, question).flatMap(({ id }) => {
    const key = answerKey(question, id);
    const answer = foiCase.answers[key];
    return answer !== undefined && isGiven(answer) ? [[key, answer] as const] : [];
  });
}

function isDecided({ status, body }: Answer): boolean {
  return status !== null || !isBlank(body);
}

/** Whether anything but what is not known here would be lost with it. */
function isGiven(answer: Answer | undefined): boolean {
  return answer !== undefined && !isEmptyAnswer(answer);
}
