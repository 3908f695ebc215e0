import type { ClauseRole } from '../../clauses/clause.ts';
import type { Likelihood, Regime } from '../../law/provision.ts';
import type { Citation } from '../citations.ts';
import type { AuthorityDetails } from '../decision.ts';

/// Every sentence that the letter derives, as one type: a language is a value of it. Sentences are given facts and
/// return words; what is said, and in which order, is decided by the parts of the letter.

/** What one team does with its questions, by the names of the questions. `team` null: the letter names no teams. */
export type TeamScope = {
  readonly team: string | null;
  readonly disclosed: readonly string[];
  readonly withheld: readonly string[];
  readonly part: readonly string[];
  readonly notHeld: readonly string[];
  readonly elsewhere: readonly string[];
  readonly ncnd: readonly string[];
  /** Refused because the request itself need not be complied with. */
  readonly refused: readonly string[];
  /** Not decided yet: nothing is said of them, and nothing that would have to be true of all questions. */
  readonly undecided: readonly string[];
};

/** What becomes of the request as a whole. 'mixed' also while some questions are undecided. */
export type Outcome =
  | 'disclosed'
  | 'withheld'
  | 'not-held'
  | 'elsewhere'
  | 'ncnd'
  | 'refused'
  | 'mixed'
  | 'undecided';

/** What the scope says, worked out from the answers. */
export type ScopeFacts = {
  readonly outcome: Outcome;
  /** Whether it is confirmed that some information is held (FOIA s1(1)(a), FOISA s16(1)(a)). */
  readonly held: boolean;
  readonly teams: readonly TeamScope[];
};

/** What the refusal notice lists; each list is in the order of the statute and may be empty. */
export type NoticeFacts = {
  readonly regime: Regime;
  readonly exemptions: readonly Citation[];
  readonly ncnd: readonly Citation[];
  readonly grounds: readonly Citation[];
  readonly ownData: readonly Citation[];
  /** FOISA s17: information that is not held. */
  readonly notHeld: readonly Citation[];
};

/** A sentence that introduces a list, and the list. */
export type NoticePart = {
  readonly lead: string;
  readonly list: readonly string[];
  readonly after: string | null;
};

export type RightsFacts = {
  readonly regime: Regime;
  readonly reference: string;
  readonly authority: AuthorityDetails;
};

/** Paragraphs, each as its lines. */
export type Paragraphs = readonly (readonly string[])[];

/** The letter's words in one language. Names of questions, teams and authorities are the case's own. */
export type Sentences = {
  readonly namelessTeam: (place: number) => string;
  /** "a, b and c". */
  readonly list: (parts: readonly string[]) => string;
  readonly likelihood: (likelihood: Likelihood) => string;
  /** "16 November 2026". */
  readonly date: (date: string) => string;

  readonly reference: (reference: string) => string;
  readonly salutation: (name: string) => string;
  /** True for an opening that greets by itself. */
  readonly greets: (text: string) => boolean;
  readonly opening: (regime: Regime, received: string | null) => string;
  readonly requestHeading: string;

  readonly scopeHeading: string;
  readonly scope: (facts: ScopeFacts) => readonly string[];

  readonly noticeHeading: (facts: NoticeFacts) => string;
  readonly notice: (facts: NoticeFacts) => readonly NoticePart[];

  readonly reasonsHeading: (citations: readonly Citation[]) => string;
  /** What heads the reasons of one kind; null for kinds that need no heading. */
  readonly slot: (role: ClauseRole) => string | null;
  /** The harm that is claimed and how likely it is, in the statute's words. */
  readonly harmTest: (citation: Citation, likelihood: Likelihood) => string;
  readonly absolute: (citation: Citation) => string;

  /** `discloses`: whether the letter gives any information, or says where it is. */
  readonly disclosureHeading: (team: string | null, discloses: boolean) => string;
  readonly questionHeading: (name: string, text: string) => string;
  readonly answerLabel: string;
  readonly unanswered: string;
  /** `what` as the officer typed it; '' when nothing was. */
  readonly withheld: (what: string, citations: readonly Citation[]) => string;
  readonly partWithheld: (what: string, citations: readonly Citation[]) => string;
  readonly refused: (citations: readonly Citation[]) => string;
  readonly notHeld: (citations: readonly Citation[]) => string;
  /** Followed by the place, when there is one. */
  readonly elsewhere: (regime: Regime, citations: readonly Citation[], placeFollows: boolean) => string;
  readonly notApplicable: (because: string | null) => string;
  readonly ncnd: (citations: readonly Citation[]) => string;

  readonly furtherHeading: string;
  readonly reviewHeading: string;
  readonly review: (facts: RightsFacts) => Paragraphs;
  readonly complaintHeading: string;
  readonly complaint: (facts: RightsFacts) => Paragraphs;
  readonly signOff: (named: boolean) => string;
  /** True for a closing that signs off by itself. */
  readonly signsOff: (text: string) => boolean;
};
