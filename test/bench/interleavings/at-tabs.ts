import { setTimeout as pause } from 'node:timers/promises';
import type { Desk } from '../../../sandbox/browser.ts';
import type { Reply } from '../../../sandbox/mailbox.ts';
import type { WebmailName } from '../../../sandbox/mails/mail.ts';
import type { OpenMessage } from '../../../sandbox/page/open-messages.ts';
import type { Sandbox } from '../../../sandbox/serve.ts';
import type { Plan, Step } from './plan.ts';
import { Tab } from './tab.ts';
import { ownPart } from './truth.ts';

/// What an officer does at two tabs of a mailbox, and every word that is typed there: the same for the panel that is played
/// and for the real one.

/** What was found wrong, and after which step. */
export type Violation = { readonly what: string; readonly step: number };

/** A word that the officer typed into a message. */
type Typed = { readonly id: string; readonly word: string; readonly conversation: string };

/** The steps that concern the panel. */
type PanelDoes = 'insert' | 'undo' | 'change' | 'panel' | 'settle';
/** The steps that are done in the mailbox. */
export type MailStep = Exclude<Step, { do: PanelDoes }>;

export class AtTabs {
  protected readonly sandbox: Sandbox;
  protected readonly webmail: WebmailName;
  protected readonly tabs: readonly Tab[];
  protected readonly options: Plan['options'];
  protected front = 0;
  protected at = 0;
  protected readonly typed: Typed[] = [];
  /** Messages whose words the officer gave up, and those of which the officer changed whom they go to. */
  protected readonly given = new Set<string>();
  protected readonly readdressed = new Set<string>();
  /** What was opened in each tab. In two tabs at once, what is saved last stays: that is the webmail's doing. */
  private readonly openedIn = new Map<string, Set<number>>();
  protected readonly wrong: Violation[] = [];

  constructor(sandbox: Sandbox, webmail: WebmailName, tabs: readonly Tab[], options: Plan['options']) {
    this.sandbox = sandbox;
    this.webmail = webmail;
    this.tabs = tabs;
    this.options = options;
  }

  /** Empties the mailbox and loads it in the first tab. */
  protected async begin(): Promise<void> {
    for (const tab of this.tabs) await tab.leave();
    this.sandbox.reset();
    this.sandbox.setOptions(this.options);
    await this.tab.load();
  }

  protected get tab(): Tab {
    const tab = this.tabs[this.front];
    if (!tab) throw new Error('There is no such tab.');
    return tab;
  }

  protected note(what: string | null): void {
    if (what !== null) this.wrong.push({ what, step: this.at });
  }

  protected async takeInMail(step: MailStep): Promise<void> {
    const { tab } = this;
    switch (step.do) {
      case 'open':
        return this.open(step);
      case 'list':
        return this.goToList();
      case 'tab':
        this.front = 1 - this.front;
        return this.tab.loaded ? this.tab.page.bringToFront() : this.tab.load();
      case 'answer-mail':
        await tab.replies.press(step.act, step.message);
        return pause(this.options.replyDelay ?? 0);
      case 'answer-last':
        await tab.replies.pressBelow(step.act);
        return;
      case 'wait':
        return pause(step.milliseconds);
      default:
        return this.takeIn(step, await this.writing(step.which));
    }
  }

  private async open({ conversation, arrives }: Extract<Step, { do: 'open' }>): Promise<void> {
    const tabs = this.openedIn.get(conversation) ?? new Set();
    this.openedIn.set(conversation, tabs.add(this.front));
    await this.tab.mailbox.goTo(conversation);
    if (arrives) await this.tab.arrived();
  }

  /** A step in one of the messages that are being written and shown. */
  private async takeIn(step: Extract<Step, { which: number }>, message: OpenMessage | null): Promise<void> {
    if (message === null) return;
    const { replies } = this.tab;
    const { id } = message;
    switch (step.do) {
      case 'address':
        this.readdressed.add(id);
        await replies.address(id, 'to', step.people);
        return;
      case 'type':
        return this.type(message, step.where);
      case 'move':
        await replies.move(id);
        return;
      case 'discard':
        this.given.add(id);
        await replies.discard(id);
        return;
      case 'send':
        await replies.send(id);
        return;
    }
  }

  private async writing(which: number): Promise<OpenMessage | null> {
    const shown = (await this.tab.replies.all()).filter((message) => message.shown);
    return shown[which % Math.max(1, shown.length)] ?? null;
  }

  private async type({ id, conversation }: OpenMessage, where: 'start' | 'end'): Promise<void> {
    const word = `typed${this.typed.length}q`;
    if (await this.tab.replies.type(id, ` ${word} `, where))
      this.typed.push({ id, word, conversation: conversation ?? '' });
  }

  private async goToList(): Promise<void> {
    await this.tab.page.evaluate((gmail) => {
      if (gmail) location.hash = 'inbox';
      else {
        history.pushState(null, '', '/mail/');
        dispatchEvent(new PopStateEvent('popstate'));
      }
    }, this.webmail === 'gmail');
  }

  /** The officer has a changed letter replaced: what was typed in it may be lost. */
  protected async giveUpWords(): Promise<void> {
    for (const { id } of await this.tab.replies.all()) this.given.add(id);
  }

  /** Lets everything be saved, and looks for every word that was typed. */
  protected async findTyped(): Promise<void> {
    for (const [index, tab] of this.tabs.entries()) {
      if (!tab.loaded) continue;
      this.front = index;
      await this.goToList();
    }
    const end = performance.now() + 3_000;
    while (this.missing().length > 0 && performance.now() < end) await pause(30);
    const [lost] = this.missing();
    if (lost) this.note(`lost: "${lost.word}", which was typed into a reply, is nowhere`);
  }

  /** The replies that the server has. */
  protected kept(): readonly Reply[] {
    return [...this.sandbox.drafts(this.webmail), ...this.sandbox.sent(this.webmail)];
  }

  /** The messages that answer none. */
  protected keptNew() {
    return [...this.sandbox.newDrafts(this.webmail), ...this.sandbox.newSent(this.webmail)];
  }

  private missing(): readonly Typed[] {
    const kept = [...this.kept(), ...this.keptNew()];
    return this.typed.filter(
      ({ id, word, conversation }) =>
        !this.given.has(id) &&
        this.openedIn.get(conversation)?.size !== 2 &&
        !kept.some((message) => message.id === id && ownPart(message.html).includes(word)),
    );
  }
}

/** The tabs that plans are played in, one after another; `script` goes into each, where one is given. */
export function openTabs(desk: Desk, webmail: WebmailName, script: string | null): Promise<readonly Tab[]> {
  return Promise.all([0, 1].map(() => Tab.open(desk, webmail, script)));
}
