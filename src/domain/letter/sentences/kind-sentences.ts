import type { Cost, CostEstimate } from '../../law/cost-limit.ts';
import type { Regime } from '../../law/provision.ts';
import type { Citation } from '../citations.ts';
import type { Reply } from '../reply.ts';
import type { NoticePart, Paragraphs, RightsFacts } from './sentences.ts';

/// What each kind of letter beside the full response says. Days are in words already, as `date` gives them; questions
/// are by their names, [] for the request as a whole.

/** When the request came, and the requester's clarification where there was one. */
export type Received = {
  readonly regime: Regime;
  readonly received: string | null;
  readonly clarified: string | null;
};

/** `limit` in working days; null where it is no plain count from that day (a school, a fee, a day set by the regulator). */
export type DueFacts = {
  readonly regime: Regime;
  readonly due: string;
  readonly limit: number | null;
  readonly from: 'request' | 'clarification';
};

export type AcknowledgementSentences = {
  readonly opening: (facts: Received) => string;
  /** After the questions: that we may have misread them. */
  readonly asRead: string;
  readonly timingHeading: string;
  readonly timing: (facts: DueFacts) => readonly string[];
  readonly contactHeading: string;
  /** `contact` '' where the authority gives none: the requester then answers the message. */
  readonly contact: (contact: string, reference: string) => string;
};

export type ClarificationSentences = {
  readonly opening: (facts: Received) => string;
  readonly heading: string;
  /** Introduces what the officer asks. */
  readonly lead: (regime: Regime, questions: readonly string[]) => string;
  /** Where to answer, and the help that we owe: FOIA s16, EIR reg 9, FOISA s15. */
  readonly help: (regime: Regime, contact: string, reference: string) => string;
  readonly timingHeading: string;
  readonly timing: (regime: Regime, limit: number | null) => string;
};

export type ExtensionSentences = {
  readonly opening: (facts: Received) => string;
  readonly heading: string;
  /** FOIA s10(3). */
  readonly publicInterest: (facts: WeighedFacts) => readonly string[];
  /** FOIA s17(1) and (2). */
  readonly notice: (facts: WeighedFacts) => readonly NoticePart[];
  /** EIR reg 7. */
  readonly complex: (due: string) => readonly string[];
};

/** What is still weighed. `withheld` and `ncnd` are the qualified exemptions, `others` what else the same answers claim. */
export type WeighedFacts = {
  readonly withheld: readonly Citation[];
  readonly ncnd: readonly Citation[];
  readonly others: readonly Citation[];
  /** The questions whose answers are withheld under them, those neither confirmed nor denied, and all others. */
  readonly questions: readonly string[];
  readonly ncndQuestions: readonly string[];
  readonly rest: readonly string[];
  /** Whether it is confirmed that the information is held. */
  readonly held: boolean;
  readonly until: string;
  /** When the other questions are due. */
  readonly due: string | null;
};

export type TransferFacts = {
  readonly regime: Regime;
  readonly questions: readonly string[];
  readonly to: string;
  readonly contact: string;
  readonly how: Reply['transfer']['how'];
};

export type TransferSentences = {
  readonly opening: (facts: Received) => string;
  readonly heading: string;
  readonly text: (facts: TransferFacts) => readonly string[];
  /** "Not held" is a refusal under the EIR and needs a notice of its own under FOISA; '' under FOIA. */
  readonly notice: (regime: Regime) => string;
  readonly noticeHeading: (regime: Regime) => string;
  readonly timingHeading: string;
  /** When the questions that we answer ourselves are due. */
  readonly rest: (due: string | null) => string;
};

export type ReviewFacts = {
  readonly regime: Regime;
  readonly received: string | null;
  readonly askedOn: string | null;
};

type Outcome = NonNullable<Reply['review']['outcome']>;

export type ReviewOutcomeSentences = {
  readonly opening: (facts: ReviewFacts) => string;
  readonly heading: string;
  readonly outcome: (outcome: Outcome) => string;
  readonly findingsHeading: string;
  /** EIR reg 11(5): what we do about a failure, and by when. '' where the regime asks for nothing more. */
  readonly remedy: (regime: Regime, outcome: Outcome) => string;
  readonly complaintHeading: string;
  /** The right to go to the regulator, now that there was a review. */
  readonly complaint: (facts: RightsFacts) => Paragraphs;
};

/** The estimate of FOIA s12 as far as it counts for a provision. */
export type EstimateFacts = {
  readonly provision: '12(1)' | '12(2)';
  readonly estimate: CostEstimate;
  readonly cost: Cost;
};

/** Which part of an estimate is told: the work line by line, what it comes to against the limit, or both. */
export type EstimateTold = { readonly work: boolean; readonly total: boolean };

/** The placeholders that an estimate fills. */
export type EstimatePlaceholder =
  | 'estimate_hours'
  | 'estimate_cost'
  | 'estimate_basis'
  | 'limit_hours'
  | 'limit_cost';

export type KindSentences = {
  readonly acknowledgement: AcknowledgementSentences;
  readonly clarification: ClarificationSentences;
  readonly extension: ExtensionSentences;
  readonly transfer: TransferSentences;
  readonly reviewOutcome: ReviewOutcomeSentences;
  /** What was estimated, and that it exceeds the limit. */
  readonly estimate: (facts: EstimateFacts, tell: EstimateTold) => NoticePart;
  /** The same as values of the placeholders of a clause. */
  readonly estimateValues: (facts: EstimateFacts) => Readonly<Record<EstimatePlaceholder, string>>;
};
