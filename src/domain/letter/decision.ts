import * as v from 'valibot';
import { clauseRoleShape } from '../clauses/clause.ts';
import { clockShape } from '../law/clock.ts';
import { dateShape } from '../law/dates.ts';
import { isScottish, LIKELIHOODS, type ProvisionRef, type Regime } from '../law/provision.ts';
import { type Question, questionShape } from '../request/foi-request.ts';
import { richTextShape } from '../text/rich-text.ts';
import { regimeShape } from '../value/regime.ts';
import { countShape, lineShape, said } from '../value/size.ts';
import type { ValueOf } from '../value/value.ts';
import { assignmentShape, teamShape } from './assignments.ts';
import { arrangedShape, letterChoiceShape, sentShape } from './letter-choice.ts';
import { licenceShape } from './licence.ts';
import { type Regulator, regulatorShape, ukRegulator } from './regulators.ts';
import { termShape } from './terms.ts';

/// What the officer decided: the input of the letter. Everything that the letter says is derived from these.

/** What becomes of one question for one team. Null: not decided yet. */
export const ANSWER_STATUSES = [
  'answer',
  'withhold',
  'part',
  'part-held',
  'not-held',
  'elsewhere',
  'not-applicable',
  'ncnd',
] as const;
export type AnswerStatus = (typeof ANSWER_STATUSES)[number];

/**
 * An exemption claimed for an answer. `provision` is the case's law's ("43(2)"), or has its own law before it ("FOIA 43(2)")
 * where the case came under another law since (`refOf`). `likelihood` is for prejudice-based provisions; null until chosen.
 */
const claimShape = v.object({
  provision: v.string(),
  likelihood: v.optional(v.nullable(v.picklist(LIKELIHOODS)), null),
  /** Names what is withheld under it ("The schedule of rates"); '' for what is not told apart. */
  what: v.optional(v.string(), ''),
  /** Even its reasons would tell what is exempt, so that the notice gives none (FOIA s17(4), FOISA s16(3)). */
  untold: v.optional(v.boolean(), false),
});
export type ClaimedExemption = ValueOf<typeof claimShape>;

/** What a claim has that was only just made. */
export const plainClaim = v.getDefaults(v.pick(claimShape, ['likelihood', 'what', 'untold']));

/** One line of the schedule of what is withheld: in which document, where in it, and under which provisions. */
const scheduleLineShape = v.object({
  id: v.string(),
  document: v.optional(v.string(), ''),
  /** "Page 3", "Annex B, signatures"; '' for all of it. */
  part: v.optional(v.string(), ''),
  provisions: v.optional(v.array(v.string()), []),
});
export type ScheduleLine = ValueOf<typeof scheduleLineShape>;

/**
 * A clause taken into a case: a copy, so that editing the library later changes no case. Placeholders stay in `body`
 * and are filled from the case each time it is shown, so that a corrected reference is corrected everywhere.
 */
const attachedClauseShape = v.object({
  id: v.string(),
  clauseId: v.optional(v.nullable(v.string()), null),
  title: v.string(),
  role: clauseRoleShape,
  /** The provisions that it gives reasons for; one reason can serve several exemptions. */
  serves: v.optional(v.array(v.string()), []),
  /** It serves their claims to neither confirm nor deny, and not those to withhold. */
  ncnd: v.optional(v.boolean(), false),
  /** The law that it was written for; null where nobody said. A letter under two has its paragraph on review from each. */
  regime: v.optional(v.nullable(regimeShape), null),
  body: richTextShape,
});
export type AttachedClause = ValueOf<typeof attachedClauseShape>;

/** What a clause has that says nothing else of itself. */
export const plainAttached = v.getDefaults(
  v.pick(attachedClauseShape, ['clauseId', 'serves', 'ncnd', 'regime']),
);

/** What of an answer is decided as a whole, each by itself. */
const answerDecisions = {
  status: v.optional(v.nullable(v.picklist(ANSWER_STATUSES)), null),
  /** Names what is withheld while no exemption is claimed for it ("The annual spend"); from then on the claim has it. */
  what: v.optional(v.string(), ''),
  /** For 'part-held': names what is not held ("figures for 2019 to 2021"). */
  notHeld: v.optional(v.string(), ''),
  /** For 'not-applicable': the id of the question whose answer makes it so. */
  dependsOn: v.optional(v.nullable(v.string()), null),
};

/** What of it are lists of things that have names, each changed by itself. */
const answerLists = {
  exemptions: v.optional(v.array(claimShape), []),
  clauses: v.optional(v.array(attachedClauseShape), []),
  schedule: v.optional(v.array(scheduleLineShape), []),
};

/** Its words, and what became of them in several windows. */
const answerWords = {
  body: v.optional(richTextShape, []),
  /** Counts writes to `body`, so that a write made against an older body is noticed. */
  revision: v.optional(countShape, 0),
  /** Bodies written at the same moment in another window: kept until the officer picks. */
  otherVersions: v.optional(v.array(richTextShape), []),
};

/** One team's answer to one question. */
const answerShape = v.object({ ...answerDecisions, ...answerLists, ...answerWords });
export type Answer = ValueOf<typeof answerShape>;

const namedOnce = v.looseObject({ what: v.string(), exemptions: v.array(v.looseObject({})) });

/** A stored answer that names what is withheld for all its claims at once, with the name at each of them. */
export function whatAtEachClaim(answer: unknown): unknown {
  if (!v.is(namedOnce, answer) || answer.what === '' || answer.exemptions.length === 0) return answer;
  const { what, exemptions } = answer;
  return { ...answer, what: '', exemptions: exemptions.map((claim) => ({ ...claim, what })) };
}

/** An answer that nothing has been decided about. */
export const emptyAnswer: Answer = v.parse(answerShape, {});

/** The parts of an answer that are taken back otherwise than as a whole. */
export type AnswerLists = Pick<Answer, keyof typeof answerLists>;
export type AnswerWords = Pick<Answer, keyof typeof answerWords>;

/** Facts of the authority, from Settings, that the letter and the placeholders use. */
export const authorityShape = v.object({
  name: v.optional(lineShape, ''),
  officer: v.optional(lineShape, ''),
  role: v.optional(lineShape, 'Freedom of Information Officer'),
  contact: v.optional(lineShape, ''),
  reviewContact: v.optional(lineShape, ''),
  /** The regulator of the regime that the case is answered under (`authorityUnder`). */
  regulator: v.optional(regulatorShape, ukRegulator),
  /** Under which licence what is disclosed may be used again; left out while none was chosen. */
  licence: v.exactOptional(licenceShape),
});
export type AuthorityDetails = ValueOf<typeof authorityShape>;

/**
 * The authority's details with the regulator of that regime: FOISA and the EISR are enforced by the Scottish Information
 * Commissioner (FOISA s47, EISR reg 17), FOIA and EIR by the regulator that `authority` names (FOIA s50, EIR reg 18).
 */
export function authorityUnder(
  regime: ProvisionRef['regime'],
  authority: AuthorityDetails,
  scottish: Regulator,
): AuthorityDetails {
  return isScottish(regime) ? { ...authority, regulator: scottish } : authority;
}

/** Questions of one case. */
const MOST_QUESTIONS = 20_000;

/** Questions under one another. */
const DEEPEST_QUESTION = 1_000;

/** Teams of one case. */
const MOST_TEAMS = 200;

const questionsShape = v.pipe(
  v.array(questionShape),
  v.maxLength(MOST_QUESTIONS, () => `has more than ${said(MOST_QUESTIONS)} questions`),
  v.check(
    (all) => isShallow(all),
    () => `hangs more than ${said(DEEPEST_QUESTION)} questions under one another`,
  ),
);

const teamsShape = v.pipe(
  v.array(teamShape),
  v.minLength(1),
  v.maxLength(MOST_TEAMS, () => `has more than ${said(MOST_TEAMS)} teams`),
);

/** What of a letter's content is one thing, which is replaced as a whole. */
export const contentFields = {
  regime: regimeShape,
  reference: lineShape,
  requester: v.object({ name: lineShape, email: lineShape }),
  /** ISO date (YYYY-MM-DD, Europe/London) on which the request was received; null when unknown. */
  receivedOn: v.nullable(dateShape),
  subject: lineShape,
};

/** What of it are lists and groups of things that have names, each changed by itself. */
export const contentLists = {
  questions: questionsShape,
  teams: teamsShape,
  /** By `answerKey(question, team)`. */
  answers: v.record(v.string(), answerShape),
  /** Clauses of the letter as a whole: opening, reasons per exemption, closing, review and complaint rights. */
  clauses: v.array(attachedClauseShape),
};

/** The decisions that most letters do without, each of several parts that are changed by themselves. */
export const contentParts = {
  clock: v.optional(clockShape, {}),
  reply: v.optional(letterChoiceShape, {}),
  arranged: v.optional(arrangedShape, {}),
  /** When earlier letters of the case went. */
  sent: v.optional(sentShape, {}),
  /**
   * The questions that are answered under the other law of the same land, by id: the environmental part of a request under
   * the Act (FOIA s39, FOISA s39(2)), or the rest of one under the Regulations. All others are under the case's (`lawOf`).
   */
  laws: v.optional(v.record(v.string(), regimeShape), {}),
  /** Who answers what, by question id; a question that is not named is every team's, each for itself. */
  assignments: v.optional(v.record(v.string(), assignmentShape), {}),
  /** The requester's words that apply to questions and are restated with them. */
  terms: v.optional(v.array(termShape), []),
};

const plainShape = v.object(contentParts);
const contentShape = v.object({ ...contentFields, ...contentLists, ...contentParts });

/** All that composeLetter needs; a case is one. */
export type LetterContent = ValueOf<typeof contentShape>;

/** A full response to all teams' questions, in the usual order and time. */
export const plainLetter: ValueOf<typeof plainShape> = v.parse(plainShape, {});

/** The law that a question is answered under. */
export function lawOf({ regime, laws }: Pick<LetterContent, 'regime' | 'laws'>, question: string): Regime {
  // An id may be the name of something that every object has.
  return (Object.hasOwn(laws, question) ? laws[question] : undefined) ?? regime;
}

/** The key of one team's answer to one question. */
export function answerKey(questionId: string, teamId: string): string {
  return `${questionId}/${teamId}`;
}

/** True when no question stands too deep. Each is looked up once, whatever order they stand in. */
function isShallow(questions: readonly Question[]): boolean {
  const parents = new Map(questions.map(({ id, parent }) => [id, parent]));
  const depths = new Map<string, number>();
  return questions.every(({ id }) => {
    const climbed: string[] = [];
    let at: string | null = id;
    for (; at !== null && parents.has(at) && !depths.has(at); at = parents.get(at) ?? null) {
      climbed.push(at);
      // Met again on the way up a ring, it counts as the top.
      depths.set(at, 0);
    }
    let depth = at === null ? 0 : (depths.get(at) ?? 0);
    for (const one of climbed.reverse()) depths.set(one, ++depth);
    return depth <= DEEPEST_QUESTION;
  });
}
