import type { AnswerStatus } from '../../domain/letter/decision.ts';

type StatusNames = {
  /** As a choice. */
  readonly choice: string;
  /** As the chosen one among the buttons, where there is little room. */
  readonly chosen: string;
  /** Of a folded card. */
  readonly done: string;
};

export const STATUS_NAMES: Readonly<Record<AnswerStatus, StatusNames>> = {
  answer: { choice: 'Answer', chosen: 'Answer', done: 'Answered' },
  withhold: { choice: 'Withhold', chosen: 'Withhold', done: 'Withheld' },
  part: { choice: 'Withhold part', chosen: 'Part', done: 'Part withheld' },
  'part-held': { choice: 'Part held', chosen: 'Part held', done: 'Part held' },
  'not-held': { choice: 'Not held', chosen: 'Not held', done: 'Not held' },
  elsewhere: { choice: 'Available elsewhere', chosen: 'Elsewhere', done: 'Elsewhere' },
  'not-applicable': { choice: 'Not applicable', chosen: 'N/A', done: 'Not applicable' },
  ncnd: { choice: 'Neither confirm nor deny', chosen: 'NCND', done: 'NCND' },
};

/** The statuses of the row of buttons; the others are in its menu. */
export const USUAL: readonly AnswerStatus[] = ['answer', 'withhold', 'not-held'];
export const OTHERS: readonly AnswerStatus[] = ['part', 'part-held', 'elsewhere', 'not-applicable', 'ncnd'];

/** What each status asks the officer for, in the order it is shown. */
export const ASKED: Readonly<Record<AnswerStatus, readonly AnswerField[]>> = {
  answer: ['body'],
  withhold: ['what', 'exemptions'],
  part: ['body', 'what', 'exemptions'],
  'part-held': ['body', 'not-held', 'what', 'exemptions'],
  'not-held': ['body'],
  elsewhere: ['body'],
  'not-applicable': ['depends-on'],
  ncnd: ['exemptions'],
};
export type AnswerField = 'body' | 'not-held' | 'what' | 'exemptions' | 'depends-on';

/** What the answer box is for under each status: its name and what it says while it is empty. */
export const BODY_NAMES: Readonly<Partial<Record<AnswerStatus | 'undecided', readonly [string, string]>>> = {
  undecided: ['Answer', 'Answer, or / for a clause'],
  answer: ['Answer', 'Answer, or / for a clause'],
  part: ['What is disclosed', 'What can be disclosed'],
  'part-held': ['What is held', 'What you hold and can disclose'],
  'not-held': ['More about this (optional)', 'Anything to add'],
  elsewhere: ['Where it can be found', 'A link or a place'],
};
