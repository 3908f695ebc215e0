import type { Mail, SourceSpan } from '../../domain/email/mail.ts';
import type { OpenState, Selection } from '../../protocol.ts';
import { isSameMail } from '../adapter.ts';
import type {
  InsertOutcome,
  LetterOrder,
  MailKey,
  NewMessageOrder,
  NewMessageOutcome,
  NothingOpen,
  OpenConversation,
  OpenMail,
  OpenReply,
  Webmail,
} from '../webmail.ts';
import { type Announcer, announcer } from './announce.ts';
import { makeButton, type PageButton } from './button.ts';
import { makeMarker, type WordsMarker } from './mark.ts';
import { buttonLabel, nothingOpen, type OpenReading, openStateOf, proposed } from './open-state.ts';

/** What a mailbox needs of the rest of the extension. */
export type MailboxPorts = {
  /** Judges a mail. Rejects when nobody could. */
  judge(mail: Mail): Promise<OpenReading>;
  /** Tells what is open. */
  tell(open: OpenState): void;
  openPanel(): void;
};

/**
 * A mailbox page at work: reads the mail that is open, shows the button on a request, tells the panel, and does what the
 * panel asks. One read at a time: a newer one ends an older one. Lives until its signal ends.
 */
export class PageMailbox {
  private readonly webmail: Webmail;
  private readonly ports: MailboxPorts;
  private readonly signal: AbortSignal;
  private readonly button: PageButton;
  private readonly marker: WordsMarker;
  private readonly announcer: Announcer;
  private open: OpenMail | NothingOpen = { why: 'no-mail' };
  private latest: Promise<OpenState>;
  private reading = new AbortController();
  private writing: Promise<unknown> = Promise.resolve();
  private chosen: MailKey | null = null;
  private readonly judged = new WeakMap<Mail, OpenReading>();
  private readonly asked = new WeakMap<Mail, Promise<void>>();

  constructor(webmail: Webmail, ports: MailboxPorts, document: Document, signal: AbortSignal) {
    this.webmail = webmail;
    this.ports = ports;
    this.signal = signal;
    this.button = makeButton(document, () => ports.openPanel(), signal);
    this.marker = makeMarker(document, signal);
    this.announcer = announcer((open) => ports.tell(open), signal);
    this.latest = this.read();
    webmail.watch({ changed: () => this.refresh(), looked: () => this.button.keep() }, signal);
  }

  /** What is open now; waits for a read that is under way, and for a page whose mail is still on its way. */
  async state(): Promise<OpenState> {
    for (;;) {
      const read = this.latest;
      await read;
      await this.announcer.settled();
      if (read === this.latest) return read;
    }
  }

  /** Marks a stretch of the open mail; null takes the mark away. False when that mail is not open or can't be marked. */
  mark(key: MailKey, span: SourceSpan | null): boolean {
    if (!('key' in this.open) || !isSameMail(this.open.key, key)) return false;
    const range = span === null ? null : this.open.rangeOf(span);
    return this.marker.mark(range) && (span === null || range !== null);
  }

  /** Reads that message of the open conversation from now on. False when it is not there to be read. */
  async choose(key: MailKey): Promise<boolean> {
    this.chosen = key;
    this.refresh();
    const state = await this.latest;
    return state.state === 'mail' && isSameMail(state.key, key);
  }

  /** What the officer has selected, and in which mail; from then on that mail is the open one. */
  async readSelection(): Promise<Selection> {
    const read = await this.webmail.readSelection(this.signal);
    if ('why' in read) return { ok: false, why: read.why };
    const { open, start, blocks } = read;
    if (!('key' in this.open) || !isSameMail(this.open.key, open.key)) {
      await this.choose(open.key);
      // A mail that is too long to be read whole can be marked in all the same.
      if (!('key' in this.open)) this.open = open;
    }
    const { subject, from, date } = open.mail;
    return { ok: true, key: open.key, subject, from, date, start, blocks };
  }

  insert(order: LetterOrder): Promise<InsertOutcome> {
    return this.inTurn(() => this.webmail.insert(order, this.signal));
  }

  takeOut(key: MailKey, lines: readonly string[]): Promise<InsertOutcome> {
    return this.inTurn(() => this.webmail.takeOut(key, lines, this.signal));
  }

  openNewMessage(order: NewMessageOrder): Promise<NewMessageOutcome> {
    return this.inTurn(() => this.webmail.openNewMessage(order, this.signal));
  }

  readReply(key: MailKey): OpenReply {
    return this.webmail.readReply(key);
  }

  /** Two writings at once would each not see the other's letter. */
  private inTurn<T>(write: () => Promise<T>): Promise<T> {
    const turn = this.writing.then(write, write);
    this.writing = turn.catch(() => undefined);
    return turn;
  }

  private refresh(): void {
    this.reading.abort();
    this.reading = new AbortController();
    this.latest = this.read();
  }

  /** Reading, judging and showing are tasks of their own, with the page's turn between them. */
  private async read(): Promise<OpenState> {
    const signal = AbortSignal.any([this.reading.signal, this.signal]);
    this.announcer.reading();
    try {
      const read = await this.webmail.readConversation(signal);
      await nextTask(signal);
      const [open, state] =
        'why' in read ? ([read, nothingOpen(read)] as const) : await this.pick(read, signal);
      await nextTask(signal);
      this.show(open, state);
      return state;
    } catch (error) {
      if (!signal.aborted) throw error;
      // Superseded: whoever waits for this read wants the newer one.
      return this.signal.aborted ? { state: 'no-mail' } : this.latest;
    }
  }

  /**
   * Has what is new in the conversation judged, and picks the message to work on. One that could not be judged keeps no
   * other from being shown, nor the last mail's button in the page.
   */
  private async pick(
    read: OpenConversation,
    signal: AbortSignal,
  ): Promise<readonly [OpenMail | NothingOpen, OpenState]> {
    for (const { open } of read.messages) {
      if (open === null || !('key' in open) || this.judged.has(open.mail)) continue;
      await this.haveJudged(open.mail);
      signal.throwIfAborted();
    }
    const judge = (mail: Mail) => this.judged.get(mail) ?? null;
    const picked = proposed(read, judge, this.chosen);
    return [picked.open ?? { why: 'no-mail' }, openStateOf(read, picked, judge)];
  }

  /** A mail that is being judged is not asked about again by the next read: the page may change while a slow one is. */
  private haveJudged(mail: Mail): Promise<void> {
    const asked =
      this.asked.get(mail) ??
      this.ports
        .judge(mail)
        .then(
          (reading) => void this.judged.set(mail, reading),
          () => undefined,
        )
        .finally(() => this.asked.delete(mail));
    this.asked.set(mail, asked);
    return asked;
  }

  private show(open: OpenMail | NothingOpen, state: OpenState): void {
    this.marker.mark(null);
    this.open = open;
    const label = buttonLabel(state);
    if (label !== null && 'key' in open) this.button.show(open.header, label);
    else this.button.hide();
    this.announcer.heard(state);
  }
}

function nextTask(signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    setTimeout(() => (signal.aborted ? reject(signal.reason) : resolve()));
  });
}
