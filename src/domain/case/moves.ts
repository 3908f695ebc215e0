import type { Reasoned } from '../clauses/reasons-for.ts';
import type { Clock } from '../law/clock.ts';
import type { Likelihood, ProvisionRef, Regime } from '../law/provision.ts';
import type { Team } from '../letter/assignments.ts';
import type { Answer, AnswerStatus, AttachedClause, ScheduleLine } from '../letter/decision.ts';
import type { HandEdit, LetterChoice, LetterKind } from '../letter/letter-choice.ts';
import type { Term } from '../letter/terms.ts';
import type { FoiRequest, Question } from '../request/foi-request.ts';
import type { RichText } from '../text/rich-text.ts';
import type { CaseField, CasePart, CaseSource, FoiCase } from './case.ts';
import type { Consultation } from './consultation.ts';
import type { Worksheet } from './worksheet.ts';

/// The moves of a case, by name: what an officer can change, and what taking one back puts back. `advanceCase` makes them.

/** Every change an officer can make. Moves name what they change and nothing else, so that two windows can work on one case. */
export type CaseMove =
  | { readonly kind: 'set-regime'; readonly regime: Regime }
  /** A question, with its parts, under the case's law or the other one of the same land; what was claimed is chosen anew. */
  | { readonly kind: 'set-law'; readonly question: string; readonly regime: Regime }
  | { readonly kind: 'set-reference'; readonly reference: string }
  | { readonly kind: 'set-received'; readonly receivedOn: string | null }
  | { readonly kind: 'set-requester'; readonly name: string; readonly email: string }
  /** The officer says that this mail is the case's. */
  | { readonly kind: 'join-mail'; readonly mail: CaseSource }
  // questions
  | {
      readonly kind: 'edit-question';
      readonly question: string;
      readonly label: string | null;
      readonly text: string;
    }
  | {
      readonly kind: 'split-question';
      readonly question: string;
      readonly at: number;
      readonly newId: string;
    }
  | { readonly kind: 'merge-question'; readonly question: string; readonly into: 'previous' | 'next' }
  /** `after` null: at the start. */
  | { readonly kind: 'add-question'; readonly question: Question; readonly after: string | null }
  | { readonly kind: 'remove-question'; readonly question: string }
  /** `to` is the place in reading order (0-based) that the question then has; its sub-questions go with it. */
  | { readonly kind: 'move-question'; readonly question: string; readonly to: number }
  | { readonly kind: 'indent-question'; readonly question: string }
  | { readonly kind: 'outdent-question'; readonly question: string }
  /**
   * The questions become these, read from the mail or from a part of it; answers stay with the words they answered.
   * `read` when the whole mail was read anew.
   */
  | { readonly kind: 'read-again'; readonly questions: readonly Question[]; readonly read?: FoiRequest }
  // words of the mail that were not read as a question
  /** The officer has looked at these passages (`passageKey`), and they ask nothing. */
  | { readonly kind: 'not-asked'; readonly passages: readonly string[] }
  | { readonly kind: 'add-term'; readonly term: Term }
  | { readonly kind: 'remove-term'; readonly term: string }
  // answers
  | {
      readonly kind: 'set-status';
      readonly question: string;
      readonly team: string;
      readonly status: AnswerStatus | null;
    }
  /** Words make an answer of what was not decided. */
  | {
      readonly kind: 'write-answer';
      readonly question: string;
      readonly team: string;
      readonly body: RichText;
      /** The answer's revision that the writer saw. */
      readonly basis: number;
    }
  /**
   * A team's answers to several questions at once, such as a reply of its own. Words that were there stay beside them as
   * another version; what was not decided is answered now.
   */
  | {
      readonly kind: 'write-answers';
      readonly team: string;
      readonly answers: readonly { readonly question: string; readonly body: RichText }[];
    }
  /** `provision`: of which claim; left out, of the first, or of the answer while nothing is claimed. */
  | {
      readonly kind: 'set-what';
      readonly question: string;
      readonly team: string;
      readonly what: string;
      readonly provision?: string;
    }
  | {
      readonly kind: 'set-not-held';
      readonly question: string;
      readonly team: string;
      readonly notHeld: string;
    }
  /** Lines of the schedule of what is withheld: those with a known id are changed, the others added at the end. */
  | {
      readonly kind: 'schedule';
      readonly question: string;
      readonly team: string;
      readonly lines: readonly ScheduleLine[];
    }
  | {
      readonly kind: 'unschedule';
      readonly question: string;
      readonly team: string;
      readonly lines: readonly string[];
    }
  | {
      readonly kind: 'set-depends-on';
      readonly question: string;
      readonly team: string;
      readonly on: string | null;
    }
  | {
      readonly kind: 'keep-version';
      readonly question: string;
      readonly team: string;
      readonly version: number | 'current';
    }
  | {
      readonly kind: 'claim';
      readonly question: string;
      readonly team: string;
      readonly provision: ProvisionRef['provision'];
    }
  | {
      readonly kind: 'unclaim';
      readonly question: string;
      readonly team: string;
      readonly provision: ProvisionRef['provision'];
    }
  | {
      readonly kind: 'set-likelihood';
      readonly question: string;
      readonly team: string;
      readonly provision: ProvisionRef['provision'];
      readonly likelihood: Likelihood | null;
    }
  /** The same for a claim wherever it is made: a letter says one likelihood for all. */
  | ({ readonly kind: 'set-likelihoods'; readonly likelihood: Likelihood | null } & Reasoned)
  /** Whether reasons are given for a claim, wherever it is made. */
  | {
      readonly kind: 'set-untold';
      readonly provision: ProvisionRef['provision'];
      readonly ncnd: boolean;
      readonly untold: boolean;
    }
  /** What is kept of how a claim was decided on, beside the words of the letter. */
  | ({ readonly kind: 'set-worksheet'; readonly change: Partial<Worksheet> } & Reasoned)
  // clauses; question null = of the letter as a whole
  | {
      readonly kind: 'attach-clause';
      readonly question: string | null;
      readonly team: string | null;
      readonly clause: AttachedClause;
    }
  // several of the letter at once, such as the reasons for an exemption
  | { readonly kind: 'attach-clauses'; readonly clauses: readonly AttachedClause[] }
  | {
      readonly kind: 'edit-clause';
      readonly clause: string;
      readonly body: RichText;
      readonly serves?: readonly string[];
      readonly ncnd?: boolean;
    }
  | { readonly kind: 'detach-clause'; readonly clause: string }
  // teams
  | { readonly kind: 'add-team'; readonly team: Team }
  | { readonly kind: 'rename-team'; readonly team: string; readonly name: string }
  | { readonly kind: 'remove-team'; readonly team: string }
  /** `teams` null: all teams answer it. Its parts go with it. */
  | { readonly kind: 'assign'; readonly question: string; readonly teams: readonly string[] | null }
  /** One answer for all teams of a question and of each of its parts, or one of each; nothing that was written is lost by it. */
  | { readonly kind: 'answer-together'; readonly question: string; readonly together: boolean }
  // third parties that are asked
  | { readonly kind: 'add-consultation'; readonly consultation: Consultation }
  | {
      readonly kind: 'change-consultation';
      readonly consultation: string;
      readonly change: Partial<Omit<Consultation, 'id'>>;
    }
  | { readonly kind: 'remove-consultation'; readonly consultation: string }
  // the clock
  | { readonly kind: 'set-clock'; readonly change: Partial<Clock> }
  // the letter
  | { readonly kind: 'set-reply'; readonly change: Partial<LetterChoice> }
  /** The day on which an earlier letter went; null: it did not. */
  | { readonly kind: 'note-letter'; readonly letter: LetterKind; readonly on: string | null }
  /** The same becomes of every question that is to be answered, for every team; words that were written are kept. */
  | {
      readonly kind: 'decide-all';
      readonly status: AnswerStatus;
      readonly provisions: readonly ProvisionRef['provision'][];
    }
  /** `edit` null: as the answers give it again. */
  | {
      readonly kind: 'edit-block';
      readonly reply: LetterKind;
      readonly block: string;
      readonly edit: HandEdit | null;
    }
  /** [] puts the blocks back in the order of the layout. */
  | { readonly kind: 'order-blocks'; readonly reply: LetterKind; readonly order: readonly string[] }
  | {
      readonly kind: 'leave-out-block';
      readonly reply: LetterKind;
      readonly block: string;
      readonly out: boolean;
    }
  /** Findings by their keys, all for one reason; '' for a hint that is put aside. `reason` null: they count again. */
  | { readonly kind: 'override'; readonly findings: readonly string[]; readonly reason: string | null }
  /** `lines` null: it certainly did not arrive. */
  | { readonly kind: 'mark-inserting'; readonly lines: readonly string[] | null }
  /** `replaced`: it stands in the place of the letter that was inserted before, which then did not go. */
  | {
      readonly kind: 'mark-inserted';
      readonly lines: readonly string[];
      readonly at: string;
      readonly letter: LetterKind;
      readonly replaced: boolean;
    }
  | { readonly kind: 'mark-not-inserted' }
  // undo: puts back exactly what one earlier move changed (made by `undoOf`)
  | { readonly kind: 'put-back'; readonly change: CaseChange };

/** What a move changed: as it was before, and as the move left it. */
export type Changed<T> = { readonly was: T; readonly saw: T };

/** Null: there was no answer. */
export type AnswerChange = Changed<Answer | null>;

/**
 * What a move touched, and nothing else: what is not named here, and what was changed again since, stays as it is now.
 */
export type CaseChange = {
  readonly questions?: readonly Question[];
  readonly clauses?: readonly AttachedClause[];
  readonly teams?: readonly Team[];
  readonly answers: Readonly<Record<string, AnswerChange>>;
  readonly fields: Changed<Partial<Pick<FoiCase, CaseField>>>;
  readonly parts: Changed<Partial<Pick<FoiCase, CasePart>>>;
  /** Ids of the questions, clauses and teams that the move changed or added; all others stay as they are now. */
  readonly touched: readonly string[];
};
