import type { ClauseRole } from '../clauses/clause.ts';
import { type Clock, plainClock } from '../law/clock.ts';
import type { Likelihood, ProvisionRef } from '../law/provision.ts';
import type { Question } from '../request/foi-request.ts';
import type { RichText } from '../text/rich-text.ts';
import type { Assignments } from './assignments.ts';
import { type Arrangement, plainReply, type Reply, type ReplyKind } from './reply.ts';

/// What the officer decided: the input of the letter. Everything that the letter says is derived from these.

/** What becomes of one question for one team. Null: not decided yet. */
export type AnswerStatus =
  | 'answer'
  | 'withhold'
  | 'part'
  | 'not-held'
  | 'elsewhere'
  | 'not-applicable'
  | 'ncnd';

/**
 * An exemption claimed for an answer. `provision` is the case's law's ("43(2)"), or has its own law before it ("FOIA 43(2)")
 * where the case came under another law since (`refOf`). `likelihood` is for prejudice-based provisions; null until chosen.
 */
export type ClaimedExemption = {
  readonly provision: ProvisionRef['provision'];
  readonly likelihood: Likelihood | null;
};

/**
 * A clause taken into a case: a copy, so that editing the library later changes no draft. Placeholders stay in `body`
 * and are filled from the case each time it is shown, so that a corrected reference is corrected everywhere.
 */
export type AttachedClause = {
  readonly id: string;
  readonly clauseId: string | null;
  readonly title: string;
  readonly role: ClauseRole;
  /** The provisions that it gives reasons for; one reason can serve several exemptions. */
  readonly serves: readonly ProvisionRef['provision'][];
  readonly body: RichText;
};

/** One team's answer to one question. */
export type Answer = {
  readonly status: AnswerStatus | null;
  readonly body: RichText;
  /** Names what is withheld in the derived line ("The annual spend"); '' gives "The information". */
  readonly what: string;
  readonly exemptions: readonly ClaimedExemption[];
  readonly clauses: readonly AttachedClause[];
  /** For 'not-applicable': the id of the question whose answer makes it so. */
  readonly dependsOn: string | null;
  /** Counts writes to `body`, so that a write made against an older body is noticed. */
  readonly revision: number;
  /** Bodies written at the same moment in another window: kept until the officer picks. */
  readonly otherVersions: readonly RichText[];
};

/** An answer that nothing has been decided about. */
export const emptyAnswer: Answer = {
  status: null,
  body: [],
  what: '',
  exemptions: [],
  clauses: [],
  dependsOn: null,
  revision: 0,
  otherVersions: [],
};

/** A team (department) that answers. A case always has at least one; the letter names teams only when there are two or more. */
export type Team = { readonly id: string; readonly name: string };

/** Facts of the authority, from Settings, that the letter and the placeholders use. */
export type AuthorityDetails = {
  readonly name: string;
  readonly officer: string;
  readonly role: string;
  readonly contact: string;
  readonly reviewContact: string;
  /** The regulator of the regime that the case is answered under (`authorityUnder`). */
  readonly regulator: Regulator;
};

/** What a regulator is called and how to reach it. Editable: the Information Commissioner's name is changing by statute. */
export type Regulator = {
  readonly name: string;
  readonly address: string;
  readonly url: string;
  readonly phone: string;
};

/**
 * The authority's details with the regulator of that regime: FOISA is enforced by the Scottish Information Commissioner
 * (FOISA s47), FOIA and EIR by the regulator that `authority` names (FOIA s50, EIR reg 18).
 */
export function authorityUnder(
  regime: ProvisionRef['regime'],
  authority: AuthorityDetails,
  scottish: Regulator,
): AuthorityDetails {
  return regime === 'FOISA' ? { ...authority, regulator: scottish } : authority;
}

/** All that composeLetter needs; a Case is one. Answers are keyed by `answerKey(question, team)`. */
export type LetterContent = {
  readonly regime: ProvisionRef['regime'];
  readonly reference: string;
  readonly requester: { readonly name: string; readonly email: string };
  /** ISO date (YYYY-MM-DD, Europe/London) on which the request was received; null when unknown. */
  readonly receivedOn: string | null;
  readonly subject: string;
  readonly questions: readonly Question[];
  readonly teams: readonly Team[];
  readonly answers: Readonly<Record<string, Answer>>;
  /** Clauses of the letter as a whole: opening, reasons per exemption, closing, review and complaint rights. */
  readonly clauses: readonly AttachedClause[];
  /** Who answers what, by question id; a question that is not named is every team's, each for itself. */
  readonly assignments: Assignments;
  readonly clock: Clock;
  readonly reply: Reply;
  /** What was changed by hand in each kind of letter. */
  readonly arranged: Readonly<Partial<Record<ReplyKind, Arrangement>>>;
};

/** The decisions that most letters do without: a full response to all teams' questions, in the usual order and time. */
export const plainLetter: Pick<LetterContent, 'assignments' | 'clock' | 'reply' | 'arranged'> = {
  assignments: {},
  clock: plainClock,
  reply: plainReply,
  arranged: {},
};

/** The key of one team's answer to one question. */
export function answerKey(questionId: string, teamId: string): string {
  return `${questionId}/${teamId}`;
}
