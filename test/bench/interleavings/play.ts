import { setTimeout as pause } from 'node:timers/promises';
import type { Desk } from '../../../sandbox/browser.ts';
import type { WebmailName } from '../../../sandbox/mails/mail.ts';
import type { OpenMessage } from '../../../sandbox/page/open-messages.ts';
import type { Sandbox } from '../../../sandbox/serve.ts';
import { PlayedPanel } from './panel.ts';
import type { Plan, Step } from './plan.ts';
import { PATIENCE } from './script.ts';
import { Tab } from './tab.ts';
import { ownPart, wrongAtServer, wrongLanding } from './truth.ts';

/// Plays one plan: an officer at two tabs of a mailbox and at a panel.

/** What was found wrong, and after which step. */
export type Violation = { readonly what: string; readonly step: number };

/** A word that the officer typed into a message. */
type Typed = { readonly id: string; readonly word: string; readonly conversation: string };

export class Play {
  private readonly sandbox: Sandbox;
  private readonly webmail: WebmailName;
  private readonly tabs: readonly Tab[];
  private readonly plan: Plan;
  private readonly panel: PlayedPanel;
  private front = 0;
  private at = 0;
  private readonly typed: Typed[] = [];
  /** Messages whose words the officer gave up, and those of which the officer changed whom they go to. */
  private readonly given = new Set<string>();
  private readonly readdressed = new Set<string>();
  /** What was opened in each tab. In two tabs at once, what is saved last stays: that is the webmail's doing. */
  private readonly openedIn = new Map<string, Set<number>>();
  private readonly wrong: Violation[] = [];

  constructor(sandbox: Sandbox, webmail: WebmailName, tabs: readonly Tab[], plan: Plan) {
    this.sandbox = sandbox;
    this.webmail = webmail;
    this.tabs = tabs;
    this.plan = plan;
    this.panel = new PlayedPanel({
      note: (what) => this.note(what),
      replacing: async () => {
        for (const { id } of await this.tab.replies.all()) this.given.add(id);
      },
      isKept: (word) => this.kept().some(({ html }) => ownPart(html).includes(word)),
      patience: (plan.options.pasteDelay ?? 0) + 50,
    });
  }

  /** The first violation, or null. */
  async run(): Promise<Violation | null> {
    for (const tab of this.tabs) await tab.leave();
    this.sandbox.reset();
    this.sandbox.setOptions(this.plan.options);
    await this.tab.load();
    for (const [index, step] of this.plan.steps.entries()) {
      this.at = index;
      await this.take(step);
      await this.look();
      if (this.wrong.length > 0) break;
    }
    if (this.wrong.length === 0) await this.finish();
    return this.wrong[0] ?? null;
  }

  get counts() {
    return { ...this.panel.counts, typed: this.typed.length };
  }

  /** What insertions were refused with. */
  get said(): readonly string[] {
    return this.panel.said;
  }

  private get tab(): Tab {
    const tab = this.tabs[this.front];
    if (!tab) throw new Error('There is no such tab.');
    return tab;
  }

  private note(what: string | null): void {
    if (what !== null) this.wrong.push({ what, step: this.at });
  }

  private async take(step: Step): Promise<void> {
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
        return pause(this.plan.options.replyDelay ?? 0);
      case 'answer-last':
        await tab.replies.pressBelow(step.act);
        return;
      case 'insert':
        await this.panel.insert(tab, step);
        return step.heard ? this.settle() : undefined;
      case 'undo':
        await this.panel.undo(tab);
        return this.settle();
      case 'change':
        return this.panel.change();
      case 'panel':
        return this.panel.reopen();
      case 'wait':
        return pause(step.milliseconds);
      case 'settle':
        return this.settle();
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

  /** Looks at what has landed, and hears what has ended. */
  private async look(): Promise<void> {
    for (const tab of this.tabs) {
      if (!tab.loaded) continue;
      // What has ended before this moment has landed before it too.
      const endings = await tab.endings();
      for (const landing of await tab.landings()) {
        this.note(wrongLanding(landing));
        this.panel.saw(landing);
      }
      for (const ended of endings) await this.panel.hear(tab, ended);
    }
    for (const reply of this.kept()) this.note(wrongAtServer(reply, this.readdressed.has(reply.id)));
  }

  /** Waits until nothing is under way. */
  private async settle(): Promise<void> {
    const end = performance.now() + PATIENCE.reply + 4_000;
    await this.look();
    while (this.panel.busy && this.wrong.length === 0) {
      if (performance.now() > end) return this.note('hung: an insertion did not end');
      await pause(15);
      await this.look();
    }
  }

  /** Lets everything be saved, and looks for every word that was typed. */
  private async finish(): Promise<void> {
    this.at = this.plan.steps.length;
    await this.settle();
    await pause(this.plan.options.pasteDelay ?? 0);
    await this.look();
    for (const [index, tab] of this.tabs.entries()) {
      if (!tab.loaded) continue;
      this.front = index;
      await this.goToList();
    }
    const end = performance.now() + 3_000;
    while (this.missing().length > 0 && performance.now() < end) await pause(30);
    const [lost] = this.missing();
    if (lost) this.note(`lost: "${lost.word}", which was typed into a reply, is nowhere`);
    await this.look();
  }

  private kept() {
    return [...this.sandbox.drafts(this.webmail), ...this.sandbox.sent(this.webmail)];
  }

  private missing(): readonly Typed[] {
    const kept = this.kept();
    return this.typed.filter(
      ({ id, word, conversation }) =>
        !this.given.has(id) &&
        this.openedIn.get(conversation)?.size !== 2 &&
        !kept.some((reply) => reply.id === id && ownPart(reply.html).includes(word)),
    );
  }
}

/** The tabs that plans are played in, one after another. */
export function openTabs(desk: Desk, webmail: WebmailName, script: string): Promise<readonly Tab[]> {
  return Promise.all([0, 1].map(() => Tab.open(desk, webmail, script)));
}
