import { setTimeout as pause } from 'node:timers/promises';
import type { Desk } from '../../../sandbox/browser.ts';
import type { WebmailName } from '../../../sandbox/mails/mail.ts';
import type { OpenMessage } from '../../../sandbox/page/open-messages.ts';
import type { Sandbox } from '../../../sandbox/serve.ts';
import type { MailKey } from '../../../src/webmail/webmail.ts';
import { CASES, type Case, CONVERSATIONS, caseWith, letterOf, lettersIn, wordOf } from './cases.ts';
import type { Ended } from './in-page.ts';
import type { Plan, Step } from './plan.ts';
import { PATIENCE } from './script.ts';
import { Tab } from './tab.ts';
import {
  countIn,
  falselySaid,
  falselyTakenOut,
  ownPart,
  saysToLook,
  wrongAtServer,
  wrongLanding,
} from './truth.ts';

/// Plays one plan: an officer at two tabs of a mailbox and at a panel, which remembers of each case what the real one does.

/** What was found wrong, after which step, and what was done until then. */
export type Violation = { readonly what: string; readonly step: number };

/** What the panel remembers of a case. */
type Remembered = {
  version: number;
  key: MailKey | null;
  inserted: readonly string[] | null;
  inserting: readonly string[] | null;
};

type UnderWay = {
  readonly what: 'insert' | 'undo';
  readonly id: string;
  readonly word: string;
  readonly tab: Tab;
  readonly panel: number;
  readonly insertingBefore: readonly string[] | null;
  readonly changed: 'replace' | 'leave';
};

export class Play {
  private readonly sandbox: Sandbox;
  private readonly webmail: WebmailName;
  private readonly tabs: readonly Tab[];
  private readonly plan: Plan;
  private front = 0;
  private panel = 0;
  private inHand: string | null = null;
  private readonly remembered = new Map<string, Remembered>();
  private readonly underWay = new Map<string, UnderWay>();
  /** Words that the officer typed, by message. */
  private readonly typed: { readonly id: string; readonly word: string }[] = [];
  private readonly given = new Set<string>();
  private readonly readdressed = new Set<string>();
  private readonly refused = new Set<string>();
  private readonly landed = new Set<string>();
  private readonly wrong: Violation[] = [];
  private at = 0;
  readonly counts = { inserted: 0, refused: 0, landings: 0, undone: 0, typed: 0 };
  /** What insertions were refused with, as often as it was said. */
  readonly said: string[] = [];

  constructor(sandbox: Sandbox, webmail: WebmailName, tabs: readonly Tab[], plan: Plan) {
    this.sandbox = sandbox;
    this.webmail = webmail;
    this.tabs = tabs;
    this.plan = plan;
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

  private get tab(): Tab {
    const tab = this.tabs[this.front];
    if (!tab) throw new Error('There is no such tab.');
    return tab;
  }

  private of(id: string): Remembered {
    const known = this.remembered.get(id);
    if (known) return known;
    const made = { version: 1, key: null, inserted: null, inserting: null };
    this.remembered.set(id, made);
    return made;
  }

  private note(what: string | null): void {
    if (what !== null) this.wrong.push({ what, step: this.at });
  }

  private async take(step: Step): Promise<void> {
    const { replies } = this.tab;
    switch (step.do) {
      case 'open':
        await this.tab.mailbox.goTo(step.conversation);
        if (step.arrives) await this.tab.arrived();
        return;
      case 'list':
        return this.goToList();
      case 'tab':
        this.front = 1 - this.front;
        if (!this.tab.loaded) await this.tab.load();
        return this.tab.page.bringToFront();
      case 'answer-mail':
        await replies.press(step.act, step.message);
        return pause(this.plan.options.replyDelay ?? 0);
      case 'answer-last':
        await replies.pressBelow(step.act);
        return;
      case 'insert':
        return this.insert(step);
      case 'undo':
        return this.undo();
      case 'change':
        if (this.inHand !== null) this.of(this.inHand).version += 1;
        return;
      case 'panel':
        this.panel += 1;
        return;
      case 'wait':
        return pause(step.milliseconds);
      case 'settle':
        return this.settle();
      default:
        return this.takeIn(step, await this.writing(step.which));
    }
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
        return this.type(id, step.where);
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

  private async type(id: string, where: 'start' | 'end'): Promise<void> {
    const word = `typed${this.typed.length}q`;
    if (!(await this.tab.replies.type(id, ` ${word} `, where))) return;
    this.counts.typed += 1;
    this.typed.push({ id, word });
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

  private async insert(step: Extract<Step, { do: 'insert' }>): Promise<void> {
    // One panel does one thing at a time. After it said that the officer should look, the officer does.
    if ([...this.underWay.values()].some(({ panel }) => panel === this.panel)) return;
    const of = step.of === 'shown' ? await this.caseShown() : this.inHand;
    if (of === null) return;
    this.inHand = of;
    await this.order(of, step.changed, 'refuse');
    if (step.heard) await this.settle();
  }

  private async caseShown(): Promise<string | null> {
    const shown = await this.tab.shown();
    const found = shown && CASES.find(({ asks }) => asks.test(shown.questions));
    if (!found) return null;
    this.of(found.id).key = shown.key;
    return found.id;
  }

  private async order(
    id: string,
    changed: 'replace' | 'leave',
    onChanged: 'refuse' | 'replace',
  ): Promise<void> {
    const known = this.of(id);
    const { requester }: Case = caseWith(id);
    if (known.key === null) return;
    const letter = letterOf(id, known.version);
    const earlier = [known.inserted, known.inserting].filter((lines) => lines !== null);
    const word = wordOf(id, known.version);
    const insertingBefore = known.inserting;
    known.inserting = await this.tab.linesOf(letter);
    this.refused.delete(word);
    const ticket = await this.tab.insert({ key: known.key, requester, letter, earlier, onChanged });
    const about = {
      what: 'insert',
      id,
      word,
      tab: this.tab,
      panel: this.panel,
      insertingBefore,
      changed,
    } as const;
    this.underWay.set(this.ticketOf(this.tab, ticket), about);
  }

  private async undo(): Promise<void> {
    if (this.inHand === null) return;
    const { key, inserted } = this.of(this.inHand);
    if (key === null || inserted === null || this.underWay.size > 0) return;
    const word = lettersIn(inserted.join(' '))[0]?.word ?? '';
    const ticket = await this.tab.takeOut(key, inserted);
    const rest = { id: this.inHand, word, tab: this.tab, panel: this.panel } as const;
    const about = { what: 'undo', ...rest, insertingBefore: null, changed: 'leave' } as const;
    this.underWay.set(this.ticketOf(this.tab, ticket), about);
    await this.settle();
  }

  private ticketOf(tab: Tab, ticket: number): string {
    return `${this.tabs.indexOf(tab)}/${ticket}`;
  }

  /** Hears what has ended, and looks at what has landed. */
  private async look(): Promise<void> {
    for (const tab of this.tabs) {
      if (!tab.loaded) continue;
      const endings = await tab.endings();
      for (const landing of await tab.landings()) {
        this.counts.landings += 1;
        this.landed.add(landing.word);
        this.note(wrongLanding(landing));
        if (this.refused.has(landing.word) && !this.isUnderWay(landing.word))
          this.note(`false: the letter ${landing.word} came after it was said that it was not inserted`);
      }
      for (const ended of endings) await this.hear(tab, ended);
    }
    for (const reply of [...this.sandbox.drafts(this.webmail), ...this.sandbox.sent(this.webmail)])
      this.note(wrongAtServer(reply, this.readdressed.has(reply.id)));
  }

  private isUnderWay(word: string): boolean {
    return [...this.underWay.values()].some((one) => one.word === word);
  }

  private async hear(tab: Tab, ended: Ended): Promise<void> {
    const ticket = this.ticketOf(tab, ended.ticket);
    const about = this.underWay.get(ticket);
    this.underWay.delete(ticket);
    if (!about) return;
    const { id, word, what } = about;
    if (this.isUnderWay(word)) return;
    if (what === 'undo') {
      this.note(falselyTakenOut(ended, word));
      if (!ended.ok) return;
      this.counts.undone += 1;
      Object.assign(this.of(id), { inserted: null, inserting: null });
      return;
    }
    this.counts[ended.ok ? 'inserted' : 'refused'] += 1;
    if (!ended.ok) this.said.push(ended.message);
    this.note(falselySaid(ended, word));
    if (ended.ok && countIn(ended.before, word) === 0 && !this.landed.has(word))
      this.note(`blind: the letter ${word} was inserted and nobody saw it come`);
    if (!ended.ok && !saysToLook(ended)) this.refused.add(word);
    if (about.panel === this.panel) await this.heard(about, ended);
  }

  /** What the panel does with what it hears. */
  private async heard({ id, changed, insertingBefore }: UnderWay, ended: Ended): Promise<void> {
    const known = this.of(id);
    if (ended.ok) Object.assign(known, { inserted: ended.lines, inserting: null });
    else if (ended.step !== 'write' && ended.step !== 'check') known.inserting = insertingBefore;
    if (saysToLook(ended)) await pause((this.plan.options.pasteDelay ?? 0) + 50);
    if (ended.step !== 'find-earlier-letter' || changed === 'leave') return;
    for (const message of await this.tab.replies.all()) this.given.add(message.id);
    await this.order(id, 'leave', 'replace');
  }

  /** Waits until nothing is under way. */
  private async settle(): Promise<void> {
    const end = performance.now() + PATIENCE.reply + 4_000;
    await this.look();
    while (this.underWay.size > 0 && this.wrong.length === 0) {
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
    if (lost) this.note(`lost: "${lost.word}", which was typed into the message ${lost.id}, is nowhere`);
    await this.look();
  }

  private missing() {
    const kept = [...this.sandbox.drafts(this.webmail), ...this.sandbox.sent(this.webmail)];
    return this.typed.filter(
      ({ id, word }) =>
        !this.given.has(id) && !kept.some((reply) => reply.id === id && ownPart(reply.html).includes(word)),
    );
  }
}

/** The tabs that plans are played in, one after another. */
export function openTabs(desk: Desk, webmail: WebmailName, script: string): Promise<readonly Tab[]> {
  return Promise.all([0, 1].map(() => Tab.open(desk, webmail, script)));
}

export { CONVERSATIONS };
