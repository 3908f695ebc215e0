import type { ProvisionRef, Regime } from '../../law/provision.ts';

/// Every sentence that a letter derives, as a typed catalogue. A language is one value of this type; nothing else in the
/// letter contains words.

/** Where a question stands, for its name. `ordinal` counts from 1 among its siblings, `of` is how many there are. */
export type QuestionPlace = {
  readonly label: string | null;
  readonly ordinal: number;
  readonly of: number;
  /** The name of the question it hangs under, for parts without a label. */
  readonly parent: QuestionName | null;
  /** Which of the questions with this label it is, from 1; 0 when it is the only one. */
  readonly repeat: number;
};

/** "Q3" in lists, "Question 3" as a heading, "question 3" in a sentence. */
export type QuestionName = { readonly short: string; readonly heading: string; readonly inText: string };

/** Questions and the team they are for; `team` null when the letter names no teams or all answer alike. */
export type QuestionsOfTeam = { readonly questions: readonly QuestionName[]; readonly team: string | null };

/** Whether the authority says that it holds what was asked for. */
export type Holding = 'all' | 'none' | 'some' | 'said-below' | 'not-said';

export type NoticeKind = 'exemption' | 'cost' | 'vexatious' | 'not-held';

/** Paragraphs that hold placeholders ({{reference}}) and are filled like a clause. */
export type Template = readonly string[];

export type Sentences = {
  /** "a, b and c" */
  readonly list: (items: readonly string[]) => string;
  readonly questionName: (place: QuestionPlace) => QuestionName;
  readonly teamName: (name: string, ordinal: number) => string;
  readonly date: (date: string) => string;
  readonly likelihood: Readonly<Record<'would' | 'would-be-likely', string>>;
  readonly headings: Readonly<
    Record<'request' | 'decision' | 'reasons' | 'disclosure' | 'rights' | 'answer', string>
  >;
  readonly reference: (reference: string) => string;
  readonly salutation: (name: string) => string;
  readonly opening: (regime: Regime, dated: boolean) => Template;
  readonly closing: (withContact: boolean) => Template;
  readonly review: Readonly<Record<Regime, Template>>;
  readonly complaint: (regime: Regime, withPhone: boolean) => Template;

  // scope
  readonly holding: (holding: Holding) => string | null;
  readonly disclosing: (amount: 'all' | 'some', teams: readonly string[]) => string;
  readonly withheld: (parts: readonly QuestionsOfTeam[]) => string;
  readonly partWithheld: (parts: readonly QuestionsOfTeam[]) => string;
  readonly neitherConfirmed: (parts: readonly QuestionsOfTeam[]) => string;
  readonly refused: (parts: readonly QuestionsOfTeam[] | 'all') => string;

  // the notice
  readonly notice: (regime: Regime, kind: NoticeKind, count: number) => string;
  readonly title: (ref: ProvisionRef) => string;
  readonly fullTitle: (ref: ProvisionRef) => string;
  readonly titleInText: (ref: ProvisionRef) => string;
  /** Under which provision one neither confirms nor denies, with the exemption's name. */
  readonly ncndTitle: (ref: ProvisionRef, ncnd: string | null) => string;
  readonly absolute: (ref: ProvisionRef) => string;

  // answers
  readonly withheldLine: (what: string, titles: readonly string[]) => string;
  readonly restWithheldLine: (what: string, titles: readonly string[]) => string;
  readonly refusedLine: (titles: readonly string[]) => string;
  readonly notHeldLine: (regime: Regime) => string;
  readonly elsewhereLine: (titles: readonly string[]) => string;
  readonly notApplicableLine: (because: QuestionName | null) => string;
  readonly ncndLine: (titles: readonly string[]) => string;
  readonly undecidedLine: string;
};
