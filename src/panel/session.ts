import type { ReadonlySignal, Signal } from '@preact/signals';
import type { Case, CaseMove } from '../domain/case/case.ts';
import type { Finding } from '../domain/checks/finding.ts';
import type { Clause } from '../domain/clauses/clause.ts';
import {
  isOneConversation,
  type Kinship,
  kinship,
  type MailTrace,
  minuteOf,
  senderName,
} from '../domain/email/mail-key.ts';
import { londonDate } from '../domain/law/dates.ts';
import type { BankHolidays } from '../domain/law/holidays/holidays.ts';
import type { AuthorityDetails } from '../domain/letter/decision.ts';
import type { Letter } from '../domain/letter/letter.ts';
import type { RichText } from '../domain/text/rich-text.ts';
import type { MailKey } from '../protocol.ts';
import type { Settings, Store } from '../storage/store.ts';
import type { Drafts } from './session/drafts.ts';
import type { TabState } from './session/mailbox.ts';
import type { NewMessage } from './session/new-message.ts';
import type { Pasted, PastedBlocks, PastedRequest } from './session/pasted.ts';

/// The panel's state and what can be done to it: the one thing every view is given. Views read its signals and call
/// its functions; they hold no state but what is open, focused or half typed.

export const VIEWS = ['request', 'letter', 'library', 'cases', 'settings'] as const;
/** One of the five views; also its URL fragment ("#letter"). */
export type View = (typeof VIEWS)[number];

/** 'saving' from the first key typed until the store has it; 'failed' until the very words that it refused are stored. */
export type SavedState = 'saved' | 'saving' | 'failed';

/**
 * A place that a click on a finding, a search result or a key leads to. The view that owns it scrolls to it and focuses it,
 * and selects `words` in its text.
 */
export type Place =
  | {
      readonly kind: 'question';
      readonly question: string;
      readonly team: string | null;
      readonly words?: string;
      /** The question as such, not what there is to do for its answer. */
      readonly head?: true;
    }
  /** A paragraph of an answer's, on the card of its question; or of the letter's, which is for no question. */
  | {
      readonly kind: 'clause';
      readonly clause: string;
      readonly question: string | null;
      readonly team: string | null;
      readonly words?: string;
    }
  | { readonly kind: 'reasons' }
  /** 'due': the popover in which the date was counted, with what moves it. 'holidays' are in Settings. */
  | {
      readonly kind: 'field';
      readonly field: 'received' | 'reference' | 'search' | 'due' | 'holidays';
    }
  /** A block of the letter, in the Letter view. */
  | { readonly kind: 'block'; readonly block: string }
  /** What the chosen kind of reply needs beside the answers, in the Letter view. */
  | { readonly kind: 'reply' }
  | { readonly kind: 'library-clause'; readonly clause: string };

/** A passing message. `undo` and `action` are buttons; a toast with a button stays until it is used, closed or replaced. */
export type Toast = {
  readonly id: number;
  readonly tone: 'done' | 'problem';
  readonly message: string;
  readonly buttons: readonly { readonly label: string; readonly act: () => unknown }[];
  /** True for what the officer's next step makes stale; else a problem stays until it is closed. */
  readonly passing: boolean;
};

/** A mail that is open and is no request, or one that the officer has treated as a request. */
export type OpenMailState = Extract<TabState, { state: 'mail' }>;

/**
 * A move, or what makes it of the case as it is stored when its turn comes: for a move that says how something is after it
 * and must not take back what another move, made just before, did.
 */
export type MoveInTurn = CaseMove | ((now: Case) => CaseMove);

/** What a message says of a move; null for no message. `isChanged` is false when there was nothing to change. */
export type Said = string | ((after: Case, isChanged: boolean) => string | null);

export interface Session {
  readonly store: Store;
  /** The ISO instant of now. */
  now(): string;
  /** Today's date in Europe/London, YYYY-MM-DD. */
  today(): string;

  /** What the tab beside the panel shows; null until it has said so. */
  readonly tab: ReadonlySignal<TabState | null>;
  /**
   * The case that is shown, with what is typed in it whether it is stored or not; null when there is none. It may not be
   * stored yet: the first move stores it.
   */
  readonly current: ReadonlySignal<Case | null>;
  /** True when the shown case is not the open mail's (it was opened from Cases). */
  readonly detached: ReadonlySignal<boolean>;
  /** The case that was shown before the officer went to where there is none, so that it stays in reach. */
  readonly previous: ReadonlySignal<Case | null>;
  /** The stored cases of the open mail's conversation; [] when no mail is open. */
  readonly ofConversation: ReadonlySignal<readonly Case[]>;
  /** Stored cases that may be the open mail's own, the likeliest first, while it has none that surely is. */
  readonly perhapsOfMail: ReadonlySignal<readonly Case[]>;
  /** The officer says that this case is the open mail's: from now on it is found with it. A toast offers Undo. */
  joinOpenMail(caseId: string): Promise<void>;
  /** The officer says that none of `perhapsOfMail` is the open mail's: it has a case of its own. */
  startAnew(): Promise<void>;
  /** The team whose answers are shown: always a team of the current case, or '' when there is no case. */
  readonly team: ReadonlySignal<string>;
  chooseTeam(team: string): void;
  /** The authority's details under the law of the current case; null when there is no case. */
  readonly authority: ReadonlySignal<AuthorityDetails | null>;
  /** The letter that the current case makes now; null when there is no case. */
  readonly letter: ReadonlySignal<Letter | null>;
  /** What is wrong with the current case before its letter goes, gravest first; [] when there is no case. */
  readonly findings: ReadonlySignal<readonly Finding[]>;
  /** False for the moment until the rules are loaded that say what is wrong. */
  readonly checked: ReadonlySignal<boolean>;
  /** The bank holidays, with those that the officer added. */
  readonly holidays: ReadonlySignal<BankHolidays>;

  /** The library as stored; [] until it is read. Follows other windows. */
  readonly clauses: ReadonlySignal<readonly Clause[]>;
  /** Null until read. Follows other windows. */
  readonly settings: ReadonlySignal<Settings | null>;
  /** All stored cases; null until read. Follows this window and others. */
  readonly cases: ReadonlySignal<readonly Case[] | null>;
  /** Reads clauses, settings or cases again after this window wrote them through `store` itself. */
  refresh(what: 'clauses' | 'settings' | 'cases'): Promise<void>;

  /** The same for all of them, and for the case in hand, after many records were written at once. */
  refreshAll(): Promise<void>;
  /**
   * Deletes everything that is stored, and lets every window forget it. `putBack` is the way back: it gives how many drafts
   * could not be put back, because they were begun anew. `overwritten`: see `Store`.
   */
  deleteAll(): Promise<{ readonly putBack: () => Promise<number>; readonly overwritten: Promise<void> }>;

  readonly view: ReadonlySignal<View>;
  /** Shows a view, and leads to a place in it. */
  go(view: View, place?: Place): void;
  /** Leads to where a finding is mended. */
  leadTo(finding: Finding): void;
  /** The place to lead to; the view that owns it sets it back to null when it has got there. */
  readonly place: Signal<Place | null>;

  readonly saved: ReadonlySignal<SavedState>;

  /**
   * Makes a move in the current case, stores it, and remembers how to undo it. With `said`, a toast says so and offers
   * Undo of this very move, whatever is done since. Gives the case as stored; null when the move was refused or could not
   * be stored (a toast says why).
   */
  act(move: MoveInTurn, said?: Said): Promise<Case | null>;
  /**
   * Takes what is typed. `key` names what is typed into ("answer:q1/t1"): a later call with the same key replaces the
   * earlier one. The moves are made of the case as it then stands, at the latest half a second after the first key, at
   * `flush`, or before the shown case changes; what can't be stored is tried again. `then` is called once they are stored,
   * and makes no move.
   */
  actSoon(key: string, move: (now: Case) => CaseMove, then?: (stored: Case) => unknown): void;
  /** The same for settings: a change carries what was typed and nothing else. */
  settingsSoon(key: string, change: (now: Settings) => Partial<Settings>): void;
  /** The same for a clause of the library, which may not have it yet. */
  clauseSoon(clause: Clause, part: Partial<Clause>): void;
  /** Drops what is typed into a clause: it was deleted, or is the original again. */
  forgetClause(clause: string): void;
  /** What is half typed in forms (see controls/draft.tsx). */
  readonly drafts: Drafts;
  /** Stores all that is typed, and shows it at once. Never fails: `saved` tells. */
  flush(): Promise<void>;
  /** Takes back the last move made here in the case in hand. */
  undo(): Promise<void>;
  readonly canUndo: ReadonlySignal<boolean>;

  /** Shows a stored case whatever mail is open, until another mail is opened. */
  showCase(id: string): Promise<void>;
  /** Goes back to the open mail's case. */
  showOpenMail(): void;
  /** Removes a stored case; a toast offers Undo. */
  removeCase(id: string): Promise<void>;
  /** Starts a case from an open mail that was not read as a request. */
  treatAsRequest(): void;
  /** Makes the words that are selected in the open mail its request: its case's questions become what is read there. */
  readSelection(): Promise<void>;
  /** Goes back to the questions as they were read; answers stay with the words that they answered. */
  readAgain(): Promise<void>;
  /** Reads what was pasted, a letter or a form; how long it is when it is too long to be read. */
  readPasted(pasted: Pasted): Promise<PastedBlocks>;
  /** Starts a case of a request that came by letter or portal, and shows it. */
  startPasted(request: PastedRequest): Promise<void>;
  /** Reads another unfolded message of the open conversation. */
  chooseMessage(messageId: string): Promise<void>;

  /** Shows the words of a question in the open mail; null takes the mark away. */
  mark(question: string | null): void;
  /**
   * Puts the letter into the reply. What stops it is led to instead; warnings that nobody has passed hold it (`held`)
   * until the officer says why it goes all the same.
   */
  insert(): Promise<void>;
  /** True from an insert that warnings held until the question is answered or left. */
  readonly held: Signal<boolean>;
  /** Passes every warning that is left with that one reason, which is kept, and inserts. */
  insertAnyway(reason: string): Promise<void>;
  /** True while an insert has been under way for more than 300 ms. */
  readonly inserting: ReadonlySignal<boolean>;
  /** Puts the letter on the clipboard, formatted and plain. */
  copy(): Promise<void>;
  /** Puts a text that is no letter on the clipboard, formatted and plain. False when the browser refused. */
  copyText(text: RichText): Promise<boolean>;
  /** The names of the files attached to the open reply, as last asked; [] when none is known of. */
  readonly attachedToReply: ReadonlySignal<readonly string[]>;
  /** Asks the mailbox again what is attached. Never fails. */
  refreshAttached(): Promise<void>;
  /**
   * Opens a new message in the mailbox beside the panel, with that subject (one line) and text and no recipient; a second
   * call while it is open does not open it twice. `message` is for the officer, whether it went well or not: what
   * happened, and what to do. Shows no toast itself.
   */
  openNewMessage(subject: string, body: RichText): Promise<NewMessage>;
  /** Loads the mailbox's tab again. */
  reloadTab(): void;

  readonly toasts: ReadonlySignal<readonly Toast[]>;
  /** Shows a passing message, with Undo when `undo` is given. */
  toast(message: string, undo?: () => unknown): void;
  /** Shows what went wrong and what to do, with buttons. */
  problem(message: string, buttons?: Toast['buttons']): void;
  dismiss(toast: number): void;
}

/** What a stored case is to a mail in a mailbox: its own, perhaps its own, or another's. */
export function kinshipWith(of: Case, mail: MailTrace): Kinship {
  const { name, email } = of.read.requester;
  const { subject, receivedOn: day } = of;
  return kinship({ ...of.source, subject, day, requester: senderName({ name, email }) }, mail);
}

/** The names of an open mail, with its sender and minute. */
export function namesOf({ key, from, date }: Pick<OpenMailState, 'key' | 'from' | 'date'>): MailKey {
  return { from: senderName(from), at: minuteOf(date), ...key };
}

/** All that tells which mail is open. */
export function traceOf(mail: OpenMailState): MailTrace {
  const names = namesOf(mail);
  const day = names.at ? londonDate(`${names.at}Z`) : null;
  const requester = senderName(mail.reading.request.requester);
  return { ...names, subject: mail.subject, day, requester };
}

/** True when the case came from the conversation of that mail, in the same mailbox. */
export function isInConversation(of: Case, key: MailKey): boolean {
  return isOneConversation(of.source, key);
}

/** The mail key of a case that came from a mailbox; null for one that was pasted. */
export function mailKeyOf({ source }: Case): MailKey | null {
  const { webmail, account, messageId, threadId, also, from, at } = source;
  if (webmail === 'pasted') return null;
  return {
    webmail,
    account,
    messageId,
    threadId,
    ...(also ? { also } : {}),
    ...(from ? { from } : {}),
    ...(at ? { at } : {}),
  };
}
