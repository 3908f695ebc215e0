import type { SourceSpan } from '../../src/domain/email/mail.ts';
import type { RichText } from '../../src/domain/text/rich-text.ts';
import type { InsertOrder, Mailbox, TabState } from '../../src/panel/session/mailbox.ts';
import type { InsertOutcome, MailKey, NewMessageOutcome, Selection } from '../../src/protocol.ts';

/** A mailbox that a test leads from mail to mail, and that remembers what it was asked. */
export class SampleMailbox implements Mailbox {
  readonly marked: (SourceSpan | null)[] = [];
  readonly inserted: InsertOrder[] = [];
  readonly takenOut: (readonly string[])[] = [];
  readonly chosen: MailKey[] = [];
  /** What was asked to be opened as a new message. */
  readonly opened: { readonly subject: string; readonly body: RichText; readonly to: string | null }[] = [];
  /** What the next new message gives. */
  newMessage: NewMessageOutcome = { ok: true, opened: true, subject: true, to: true };
  /** The files attached to the open reply. */
  attached: readonly string[] = [];
  reloads = 0;
  /** What the next insert gives. */
  outcome: InsertOutcome = {
    ok: true,
    replaced: false,
    lines: ['Dear A. Requester'],
    others: [],
  };
  /** What is selected in the open mail. */
  selection: Selection = { ok: false, why: 'nothing-selected' };
  #told: (state: TabState) => void = () => {};
  #state: TabState;

  constructor(state: TabState = { state: 'no-mail' }) {
    this.#state = state;
  }

  /** The officer opens another mail or tab. */
  show(state: TabState): void {
    this.#state = state;
    this.#told(state);
  }

  watch(told: (state: TabState) => void): void {
    this.#told = told;
    told(this.#state);
  }

  async choose(key: MailKey): Promise<boolean> {
    this.chosen.push(key);
    return true;
  }

  async readSelection(): Promise<Selection> {
    return this.selection;
  }

  mark(_key: MailKey, span: SourceSpan | null): void {
    this.marked.push(span);
  }

  async insert(order: InsertOrder): Promise<InsertOutcome> {
    this.inserted.push(order);
    return this.outcome;
  }

  async takeOut(_key: MailKey, lines: readonly string[]): Promise<InsertOutcome> {
    this.takenOut.push(lines);
    return { ok: true, replaced: false, lines: [], others: [] };
  }

  async openNewMessage(subject: string, body: RichText, to: string | null): Promise<NewMessageOutcome> {
    this.opened.push({ subject, body, to });
    return this.newMessage;
  }

  async attachedToReply(): Promise<readonly string[]> {
    return this.attached;
  }

  reload(): void {
    this.reloads += 1;
  }
}
