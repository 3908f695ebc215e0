import type { ClauseRole } from '../../clauses/clause.ts';
import type { Extension } from '../../law/limits.ts';
import type { Likelihood, Regime } from '../../law/provision.ts';
import type { Citation } from '../citations.ts';
import type { AuthorityDetails } from '../decision.ts';
import type { DueFacts, EstimateFacts, EstimatePlaceholder, EstimateTold, Received } from './kind-facts.ts';
import type { LawScope, ScopeFacts } from './scope-facts.ts';

/// Every sentence that the letter derives, as one type: a language is a value of it. Sentences are given facts and
/// return words; what is said, and in which order, is decided by the parts of the letter.

/** What the refusal notice lists; each list is in the order of the statute and may be empty. */
export type NoticeFacts = {
  readonly regime: Regime;
  readonly exemptions: readonly Citation[];
  readonly ncnd: readonly Citation[];
  readonly grounds: readonly Citation[];
  readonly ownData: readonly Citation[];
  /** FOISA s17: information that is not held. */
  readonly notHeld: readonly Citation[];
  /** Part of what is held is given, and part withheld. */
  readonly keepsPart: boolean;
  /** Nothing that was asked for is held. */
  readonly holdsNone: boolean;
  /** The names of the questions that the grounds refuse; [] for the request as a whole. */
  readonly refused: readonly string[];
};

/** A sentence that introduces a list, and the list. */
export type NoticePart = {
  readonly lead: string;
  readonly list: readonly string[];
  readonly after: string | null;
};

/** Earlier letters that a response refers to beside the acknowledgement and more time taken: their days, null for none. */
export type Earlier = {
  /** A fees notice, with the day of the payment. */
  readonly fee: { readonly notice: string; readonly paid: string } | null;
  /** That our reply would be late. */
  readonly holding: string | null;
  readonly transfer: string | null;
  readonly subjectAccess: string | null;
};

/** What a response opens with. */
export type OpeningFacts = DueFacts &
  Received &
  Earlier & {
    readonly laws: readonly LawScope[];
    /** What became of the request as a whole. */
    readonly scope: ScopeFacts;
    /** More time that was taken before; null where none was. */
    readonly more: Extension['kind'] | null;
    /** Whether it is written after the day on which it was due. */
    readonly late: boolean;
  };

export type RightsFacts = {
  readonly regime: Regime;
  readonly reference: string;
  readonly authority: AuthorityDetails;
  /** The questions under that law, where the letter answers under two; null where it is about all. */
  readonly questions?: readonly string[] | null;
  /** True where the authority has no review: the regulator is then the first to go to. */
  readonly unreviewed?: boolean;
};

/** Paragraphs, each as its lines. */
export type Paragraphs = readonly (readonly string[])[];

/** How questions are told apart that the requester did not tell apart. */
export type NameWords = {
  /** "2 (part 1)". */
  readonly part: (whole: string, place: number) => string;
  /** "3 (first)", for the places 1, 2, …; two places never give the same name. */
  readonly nth: (name: string, place: number) => string;
};

/** The words of one kind of letter in every language there is: each kind has them in its folder. */
export type InEveryLanguage<W> = { readonly english: W };

/** The letter's words in one language. Names of questions, teams and authorities are the case's own. */
export type Sentences = {
  /** The words of one kind of letter in this language. */
  readonly ofKind: <W extends object>(words: InEveryLanguage<W>) => W;
  /** Section 12: what was estimated, and that it exceeds the limit. */
  readonly estimate: (facts: EstimateFacts, tell: EstimateTold) => NoticePart;
  /** The same as values of the placeholders of a clause. */
  readonly estimateValues: (facts: EstimateFacts) => Readonly<Record<EstimatePlaceholder, string>>;

  readonly namelessTeam: (place: number) => string;
  /** "a, b and c". */
  readonly list: (parts: readonly string[]) => string;
  readonly likelihood: (likelihood: Likelihood) => string;
  /** "16 November 2026". */
  readonly date: (date: string) => string;
  /** What the officer named ("The annual spend") as it stands within a sentence; a name keeps its capital. */
  readonly midSentence: (what: string) => string;
  /** A name without its article: clauses say "the {{regulator}}". */
  readonly bareName: (name: string) => string;
  /** What unlabelled parts of a question, and questions that share a label, are called. */
  readonly questionNames: NameWords;

  /** Heads a letter that is copied or printed. */
  readonly subjectLine: (subject: string) => string;
  readonly reference: (reference: string) => string;
  readonly salutation: (name: string) => string;
  /** True for an opening that greets by itself. */
  readonly greets: (text: string) => boolean;
  readonly opening: (facts: OpeningFacts) => readonly string[];
  readonly requestHeading: string;

  /** `decides`: whether what stands under it says what is given and what is not, and not only who answers. */
  readonly scopeHeading: (decides: boolean) => string;
  /** What became of the request as a whole; '' while nothing is decided. */
  readonly outcome: (facts: ScopeFacts) => string;
  readonly scope: (facts: ScopeFacts) => readonly string[];

  /** What each law of the letter asks to be told. */
  readonly noticeHeading: (laws: readonly NoticeFacts[]) => string;
  readonly notice: (laws: readonly NoticeFacts[]) => readonly NoticePart[];

  readonly reasonsHeading: (citations: readonly Citation[]) => string;
  /** What heads the reasons of one kind; null for kinds that need no heading. `harms`: harm is what they must show. */
  readonly slot: (role: ClauseRole, harms: boolean) => string | null;
  /** The harm that is claimed and how likely it is, in the statute's words. */
  readonly harmTest: (citation: Citation, likelihood: Likelihood) => string;
  /** Where the public interest is weighed under the Regulations: EIR reg 12(2), EISR reg 10(2). */
  readonly presumption: (regime: 'EIR' | 'EISR') => string;
  readonly absolute: (citation: Citation) => string;
  /** Reasons are left out because they would tell what is exempt (FOIA s17(4), FOISA s16(3)). */
  readonly untold: (citation: Citation) => string;
  /** EIR reg 12(4)(a), EISR reg 10(4)(a): an exception for information that is not held, qualified in form alone. */
  readonly nothingToWeigh: (citation: Citation) => string;

  /** `discloses`: whether the letter gives any information, or says where it is. */
  readonly disclosureHeading: (team: string | null, discloses: boolean) => string;
  readonly questionHeading: (name: string, text: string) => string;
  readonly answerLabel: string;
  /** The label of an answer where some teams of several give it: one by itself, or these together. */
  readonly answerLabelFor: (teams: readonly string[]) => string;
  /** In the part of some teams: the answer that they give together with another team stands in that team's part. */
  readonly answeredWith: (told: string, teams: readonly string[]) => string;
  readonly unanswered: string;
  /** `what` as the officer typed it; '' when nothing was. `some`: of information of which some is given. */
  readonly withheld: (what: string, citations: readonly Citation[], some: boolean) => string;
  /** Leads to a table of what is withheld, each with why. */
  readonly withheldParts: (some: boolean) => string;
  readonly withheldHeads: readonly [what: string, why: string];
  /** What is withheld, as such a table names it; '' for what is not named. */
  readonly withheldPart: (what: string) => string;
  /** "Section 24(1) – National security and section 43(2) – Commercial interests". */
  readonly provisions: (citations: readonly Citation[]) => string;
  /** "Section 43(2)". */
  readonly citation: (citation: Citation) => string;
  readonly scheduleHeading: string;
  readonly scheduleHeads: readonly [question: string, document: string, part: string, provision: string];
  readonly refused: (citations: readonly Citation[]) => string;
  readonly notHeld: (citations: readonly Citation[]) => string;
  /** Some is held and given; `what` names what is not held, '' for the rest. */
  readonly restNotHeld: (what: string, citations: readonly Citation[]) => string;
  /** Followed by the place, when there is one. */
  readonly elsewhere: (regime: Regime, citations: readonly Citation[], placeFollows: boolean) => string;
  readonly notApplicable: (because: string | null) => string;
  readonly ncnd: (citations: readonly Citation[]) => string;

  readonly furtherHeading: string;
  readonly reuseHeading: string;
  /** Under which licence what is disclosed may be used again, and where its terms are ('' for nowhere). */
  readonly reuse: (licence: { readonly name: string; readonly url: string }) => Paragraphs;
  readonly reviewHeading: string;
  readonly review: (laws: readonly RightsFacts[]) => Paragraphs;
  readonly complaintHeading: string;
  readonly complaint: (laws: readonly RightsFacts[]) => Paragraphs;
  /** Before a paragraph of the officer's that is about some of the questions. */
  readonly about: (questions: readonly string[]) => string;
  /** Before the signature of a letter that gives all that was asked for. */
  readonly hope: string;
  readonly signOff: (named: boolean) => string;
  /** True for a closing that signs off by itself. */
  readonly signsOff: (text: string) => boolean;
};
