import type { ReadonlySignal } from '@preact/signals';
import type { FoiCase } from '../../src/domain/case/case.ts';
import type { CaseMove } from '../../src/domain/case/moves.ts';
import type { Clause } from '../../src/domain/clauses/clause.ts';
import { parseEmail } from '../../src/domain/email/parse-email.ts';
import type { AttachedClause } from '../../src/domain/letter/decision.ts';
import { parseRequest } from '../../src/domain/request/parse-request.ts';
import type { RichText } from '../../src/domain/text/rich-text.ts';
import { readBlocks } from '../../src/panel/paste/use-reading.ts';
import type { PastedRequest } from '../../src/panel/session/case-maker.ts';
import type { OpenMailState } from '../../src/panel/session/mailbox.ts';
import type { Session } from '../../src/panel/session/session.ts';
import { startSession } from '../../src/panel/session/start-session.ts';
import { openStore } from '../../src/storage/open-store.ts';
import type { Store } from '../../src/storage/store.ts';
import { readBodyNow } from '../../src/webmail/body/read-body.ts';
import { readPasted } from '../../src/webmail/body/read-pasted.ts';
import { SampleMailbox } from '../panel/sample-mailbox.ts';

/// The officer's hand in the page: the panel's own session on the extension's own database, with a mailbox that shows
/// whatever mail a play wants.

/** A mail of test/corpus/requests. */
export type SampleMail = {
  readonly id: string;
  readonly subject: string;
  readonly from: { readonly name: string; readonly email: string };
  readonly date: string;
  readonly html: string;
};

export class Hand {
  readonly store: Store;
  readonly session: Session;
  readonly mailbox = new SampleMailbox();
  /** The kinds of moves that were made. */
  readonly made = new Set<string>();
  readonly #mails: ReadonlyMap<string, SampleMail>;
  #opened = 0;
  #seconds = 0;

  private constructor(store: Store, mails: readonly SampleMail[]) {
    this.store = store;
    this.#mails = new Map(mails.map((mail) => [mail.id, mail]));
    this.session = startSession(
      {
        store,
        mailbox: this.mailbox,
        clipboard: { write: async () => {} },
        readPasted,
        readFile: async () => ({ refused: 'No file is read here.' }),
        address: { read: () => '', write: () => {}, watch: () => {} },
        now: () => this.#now(),
        today: () => '2026-11-27',
      },
      new AbortController().signal,
    );
  }

  /** Opens the extension's own database. */
  static async over(mails: readonly SampleMail[]): Promise<Hand> {
    const hand = new Hand(await openStore(), mails);
    await hand.session.refresh('settings');
    return hand;
  }

  /** A second later each time it is asked. */
  #now(): string {
    this.#seconds += 1;
    return new Date(Date.UTC(2026, 10, 27, 10, 0, this.#seconds)).toISOString();
  }

  /** The case in hand, as it is shown. */
  get foiCase(): FoiCase {
    const inHand = this.session.current.peek();
    if (!inHand) throw new Error('No case is in hand.');
    return inHand;
  }

  /** The id of a question of the case in hand, by its place from 1. */
  question(place: number): string {
    const question = this.foiCase.questions[place - 1];
    if (!question) throw new Error(`${this.foiCase.subject} has no question ${place}.`);
    return question.id;
  }

  /** The id of a team of the case in hand, by its place from 1. */
  team(place = 1): string {
    return this.foiCase.teams[place - 1]?.id ?? '';
  }

  /** What the content script would tell of that mail, read by the extension's reader. */
  mailOf(id: string): OpenMailState {
    const mail = this.#mails.get(id);
    if (!mail) throw new Error(`test/corpus/requests has no ${id}.`);
    const { subject, from, date, html } = mail;
    const { blocks } = readBodyNow(new DOMParser().parseFromString(html, 'text/html').body);
    const reading = parseRequest(parseEmail({ subject, from, date, blocks }));
    this.#opened += 1;
    return { state: 'mail', key: keyOf(this.#opened), subject, from, date, reading };
  }

  /** Every mail that there is to open, by id. */
  get mails(): readonly string[] {
    return [...this.#mails.keys()];
  }

  /** Opens a mail, and waits until it is shown: with its case in hand where it is a request. */
  async open(mail: OpenMailState): Promise<void> {
    this.mailbox.show(mail);
    await held(this.session.tab, (now) => now === mail);
  }

  /** Makes moves in the case in hand, one after another. Throws at one that is refused or changes nothing. */
  async move(...moves: readonly CaseMove[]): Promise<void> {
    for (const move of moves) {
      const before = this.foiCase.revision;
      await this.session.act(move);
      await this.session.flush();
      this.made.add(move.kind);
      if (this.foiCase.revision === before) throw new Error(`${move.kind} changed nothing: ${this.toldLast}`);
    }
  }

  /** What the panel said last, to be told of when a play fails. */
  private get toldLast(): string {
    return this.session.toasts.peek().at(-1)?.message ?? 'nothing was said';
  }

  /** Takes back the last move. */
  async undo(): Promise<void> {
    await this.session.undo();
    this.made.add('put-back');
  }

  /** A clause of the library, found by what it does and for which provision. */
  async clause(role: Clause['role'], provision: Clause['provision'] = null): Promise<Clause> {
    const { regime } = this.foiCase;
    const found = (await this.store.clauses.all()).find(
      (clause) => clause.regime === regime && clause.role === role && clause.provision === provision,
    );
    if (!found) throw new Error(`The library has no ${role} for ${regime} ${provision}.`);
    return found;
  }

  /** Waits until a case is in hand. */
  async inHand(): Promise<void> {
    await held(this.session.current, (inHand) => inHand !== null);
  }

  /** Starts the case of words that were pasted. */
  async startPasted(words: string, request: Omit<PastedRequest, 'reading'>): Promise<void> {
    const pasted = await this.session.readPasted({ html: '', text: words });
    if ('tooLong' in pasted) throw new Error('The words are too long.');
    const reading = readBlocks(pasted.blocks, request.subject, request.requester);
    await this.session.startPasted({ ...request, reading });
  }
}

/** Waits until a signal has such a value. */
function held<T>(signal: ReadonlySignal<T>, wanted: (now: T) => boolean): Promise<void> {
  return new Promise((done) => {
    const stop = signal.subscribe((now) => {
      // The subscription is not there yet when it tells the first value.
      if (wanted(now)) queueMicrotask(() => stop());
      if (wanted(now)) done();
    });
  });
}

/** A library clause taken into a case. */
export function attached(clause: Clause, id: string, body: RichText = clause.body): AttachedClause {
  const serves = clause.provision === null ? [] : [clause.provision];
  const { title, role, ncnd, regime } = clause;
  return { id, clauseId: clause.id, title, role, serves, ncnd, regime, body };
}

/** The names of a mail as the two webmails give them, by turns. */
function keyOf(place: number): OpenMailState['key'] {
  const number = String(1_849_000_000_000_000_000n + BigInt(place) * 1_234_567n);
  if (place % 2 === 1)
    return {
      webmail: 'gmail',
      account: 'foi@northmere-police.example.org',
      messageId: `msg-f:${number}`,
      threadId: `thread-f:${number}`,
    };
  return {
    webmail: 'outlook',
    account: 'foi@northmere-police.example.org',
    messageId: `AAkALg${btoa(`message ${number}`)}`,
    threadId: `AAQkAD${btoa(`conversation ${number}`)}`,
  };
}
