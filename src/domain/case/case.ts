import * as v from 'valibot';
import { mailNamesShape, trustedNames } from '../email/mail-key.ts';
import {
  contentFields,
  contentLists,
  contentParts,
  plainLetter,
  whatAtEachClaim,
} from '../letter/decision.ts';
import { LETTER_KINDS } from '../letter/letter-choice.ts';
import { requestShape } from '../request/foi-request.ts';
import {
  type ReadRecord,
  type RecordKind,
  readRecord,
  type Step,
  versionOf,
  versionShape,
} from '../value/record.ts';
import { countShape, lineShape } from '../value/size.ts';
import type { ValueOf } from '../value/value.ts';
import { consultationsShape } from './consultation.ts';
import { worksheetsShape } from './worksheet.ts';

/** Why a letter goes although a check warns of it. `at` is an ISO instant. */
const overrideShape = v.object({ reason: v.string(), at: v.string() });
export type Override = ValueOf<typeof overrideShape>;

/** What of a case is one thing, which a move replaces as a whole, and undo too. */
const fields = {
  ...contentFields,
  /** The mail that it came from. */
  source: mailNamesShape,
  /** Where the reference came from, so that a proposed one is shown as a proposal. */
  referenceFrom: v.picklist(['subject', 'body', 'proposed', 'typed']),
  /** The request as it was read, for "left out" and for reading it again. */
  read: requestShape,
};

/** What of a case holds several things, each of which is changed by itself, and taken back by itself (take-back.ts). */
const parts = {
  ...contentParts,
  /** Warnings that the officer has decided to send the letter with, by the key of the finding (`keyOfFinding`). */
  overrides: v.optional(v.record(v.string(), overrideShape), {}),
  /** Third parties that were asked for their views; no letter says so by itself. */
  consultations: v.optional(consultationsShape, []),
  /** Who decided on each exemption and when, for the record of reasons; in no letter. */
  worksheets: v.optional(worksheetsShape, {}),
  /** Passages of the mail, by their places (`passageKey`), that the officer has looked at and that ask nothing. */
  notAsked: v.optional(v.array(v.string()), []),
};

/** What no undo touches: which case it is, how often it was changed, and what only the mailbox could take back. */
const kept = {
  id: v.pipe(lineShape, v.minLength(1)),
  /** Of the stored record (`steps`). */
  version: versionShape,
  /** Counts accepted moves. */
  revision: v.optional(countShape, 0),
  /** ISO instant of the last move. */
  changedAt: v.string(),
  /** Plain text, line by line, of the letter last put into the reply; finds it again there. Null: none. */
  inserted: v.optional(
    v.nullable(
      v.object({
        lines: v.array(v.string()),
        at: v.string(),
        /** Which letter it was. */
        letter: v.exactOptional(v.picklist(LETTER_KINDS)),
      }),
    ),
    null,
  ),
  /**
   * The lines of a letter that was handed to the mailbox and of which nobody has heard since whether it arrived: it may
   * stand in the reply. Null: none.
   */
  inserting: v.optional(v.nullable(v.array(v.string())), null),
};

const caseShape = v.object({ ...kept, ...fields, ...contentLists, ...parts });

/**
 * A request being answered: what was read, what was decided. An immutable value; `advanceCase` makes the next one.
 * Invariants (checked by `checkCase`): question ids are unique, parents exist and come before their children, answers
 * belong to questions and teams that exist, there is at least one team.
 */
export type FoiCase = ValueOf<typeof caseShape>;
export type CaseSource = FoiCase['source'];

/** What a case begins with: every field that has a default. */
export const plainCase = { ...v.getDefaults(caseShape), ...plainLetter };

/**
 * What each version changed of a stored case.
 * 2: mails have the names by which they are found today; what a page gave in the place of a name is none.
 * 3: an answer can be part held, what is withheld is said for each claim, and an attached clause says whether it serves
 *    withholding or neither confirming nor denying; before, none served the second. A request can be answered under the
 *    Environmental Information (Scotland) Regulations (`regime`, `read.regimes`). Letters of
 *    their own: a subject access redirect (`reply.access`), a fees notice (`reply.fees`),
 *    the end of a request that was not clarified (`reply.closed`), the acknowledgement of a
 *    request for a review.
 *    A review can be of no reply at all, and says of which reply, by whom and what was not met (`reply.review`); more time under
 *    regulation 7 says why (`reply.extension`).
 * 4: when earlier letters of the case went (`sent`), and which letter it was that was put into the reply (`inserted.letter`). An attached clause
 *    says for which law it was written, and a review can be declined as late. Third parties
 *    that were asked are kept (`consultations`), and who decided on an exemption and when (`worksheets`).
 * 5: words may be those of a web form (`read.leftOut`), which may have told the day of receipt (`read.sentOnSays`).
 *    What is odd in the mail and changes nothing is noted (`read.remarks`).
 * 6: words that apply to questions are restated with them (`terms`), what was looked at and asks nothing is kept (`notAsked`), and
 *    the note of whoever passed the mail on is told apart (`read.leftOut`).
 */
const steps: readonly Step[] = [
  (stored) => ({
    ...stored,
    source: v.is(mailNamesShape, stored.source) ? trustedNames(stored.source) : stored.source,
  }),
  (stored) => ({ ...stored, answers: eachAnswer(stored.answers, whatAtEachClaim) }),
  (stored) => stored,
  (stored) => stored,
  (stored) => stored,
];

function eachAnswer(answers: unknown, change: (answer: unknown) => unknown): unknown {
  if (!v.is(v.record(v.string(), v.unknown()), answers)) return answers;
  return Object.fromEntries(Object.entries(answers).map(([key, answer]) => [key, change(answer)]));
}

export const caseRecord: RecordKind<FoiCase> = { shape: caseShape, steps };

/** The version that a case is stored in. */
export const CASE_VERSION = versionOf(steps);

/** A stored case, or what is wrong with it. */
export function readCase(stored: unknown): ReadRecord<FoiCase> {
  return readRecord(caseRecord, stored);
}

export type CaseField = keyof typeof fields;
export type CasePart = keyof typeof parts;

/** What enters undo, by how it is taken back. */
export const FIELDS: readonly CaseField[] = v.keyof(v.object(fields)).options;
export const PARTS: readonly CasePart[] = v.keyof(v.object(parts)).options;
