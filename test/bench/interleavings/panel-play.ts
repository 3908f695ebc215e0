import { setTimeout as pause } from 'node:timers/promises';
import type { Desk } from '../../../sandbox/browser.ts';
import { inbox } from '../../../sandbox/mails/inbox.ts';
import type { WebmailName } from '../../../sandbox/mails/mail.ts';
import type { Sandbox } from '../../../sandbox/serve.ts';
import { AnswerWords } from './answer-words.ts';
import { AtTabs, type Violation } from './at-tabs.ts';
import { caseWith, lettersIn, wordOf } from './cases.ts';
import type { PanelPlan, PanelStep } from './panel-plan.ts';
import { RealPanel, type Told } from './real-panel.ts';
import { forgetCases, storedCases } from './stored.ts';
import type { Tab } from './tab.ts';
import { ownPart, saysToLook, wrongAtServer, wrongInNewMessage, wrongLanding } from './truth.ts';

/// Plays one plan with the real side panel: an officer at two tabs of a mailbox, and what is said, shown, sent and stored.

/** A letter that was asked for, or is to be taken out, and of which nothing was heard yet. */
type UnderWay = {
  readonly what: 'insert' | 'undo';
  readonly id: string;
  readonly word: string;
  /** What had been typed into the answer by then: the letter is to have all of it. */
  readonly typed: readonly string[];
  readonly countBefore: number;
  readonly changed: 'replace' | 'leave';
};

const INSERTED = /(inserted above your signature|replaced in your reply|in your reply already)/;
const TAKEN_OUT = /taken out of the reply/;
/** No insertion takes longer: the content script waits 15 s for a reply box. */
const LONGEST_MS = 25_000;

export class PanelPlay extends AtTabs {
  private readonly desk: Desk;
  private readonly plan: PanelPlan;
  private readonly panel: RealPanel;
  private readonly answers = new AnswerWords();
  private readonly versions = new Map<string, number>();
  private underWay: UnderWay | null = null;
  private lastCase: string | null = null;
  /** Letters of which it was said that they did not come, and those that may be on their way all the same. */
  private readonly refused = new Set<string>();
  private readonly perhaps = new Set<string>();
  /** Letters that came since they were asked for. */
  private readonly landed = new Set<string>();
  private readonly done = { inserted: 0, refused: 0, landings: 0, undone: 0 };
  readonly said: string[] = [];

  constructor(sandbox: Sandbox, desk: Desk, webmail: WebmailName, tabs: readonly Tab[], plan: PanelPlan) {
    super(sandbox, webmail, tabs, plan.options);
    this.desk = desk;
    this.plan = plan;
    this.panel = new RealPanel(desk);
  }

  get counts() {
    return { ...this.done, typed: this.typed.length, answered: this.answers.count };
  }

  /** The first violation, or null. */
  async run(): Promise<Violation | null> {
    await forgetCases(this.desk);
    try {
      await this.begin();
      await this.panel.open(this.tab);
      for (const [index, step] of this.plan.steps.entries()) {
        this.at = index;
        await this.take(step);
        await this.look();
        if (this.wrong.length > 0) break;
      }
      if (this.wrong.length === 0) await this.finish();
    } finally {
      await this.panel.close();
    }
    return this.wrong[0] ?? null;
  }

  private async take(step: PanelStep): Promise<void> {
    switch (step.do) {
      case 'insert':
        if (step.of === 'before') await this.takeUpBefore();
        await this.insert(1, step.changed);
        return step.heard ? this.settle() : undefined;
      case 'insert-twice':
        await this.insert(2, 'leave');
        return;
      case 'undo':
        await this.undo();
        return this.settle();
      case 'change':
        return this.change();
      case 'write':
        return this.write();
      case 'status':
        return this.status(step.status);
      case 'new-message':
        await this.panel.pressTold('Open a new message to');
        return;
      case 'panel':
        return this.reopen();
      case 'settle':
        return this.settle();
      default:
        return this.takeInMail(step);
    }
  }

  /** Presses Insert once everything is answered. */
  private async insert(times: number, changed: 'replace' | 'leave'): Promise<void> {
    if (this.underWay) return;
    const id = await this.ready();
    if (id === null) return;
    const word = wordOf(id, this.versionOf(id));
    const countBefore = await this.countOf(word);
    await this.look();
    if (this.wrong.length > 0 || (await this.panel.inHand()) !== id) return;
    const typed = this.answers.of(id);
    for (const set of [this.landed, this.refused]) set.delete(word);
    if (await this.panel.insert(times))
      this.underWay = { what: 'insert', id, word, typed, countBefore, changed };
  }

  /** Answers what is not answered, and gives the case; null where none is in hand. */
  private async ready(): Promise<string | null> {
    await this.panel.view('Request');
    const id = await this.panel.arrived();
    if (id === null) return null;
    this.lastCase = id;
    await this.panel.decideOthers();
    if (this.versions.has(id)) return id;
    await this.writeLetterWord(id, 1);
    return this.versions.has(id) ? id : null;
  }

  private async change(): Promise<void> {
    await this.panel.view('Request');
    const id = await this.panel.inHand();
    if (id !== null && this.versions.has(id)) await this.writeLetterWord(id, this.versionOf(id) + 1);
  }

  /** Where the mail changes while it is typed, the word is in the case that was there then, or nowhere. */
  private async writeLetterWord(id: string, version: number): Promise<void> {
    const word = wordOf(id, version);
    const where = version === 1 ? 'end' : 'over';
    const into = await this.panel.write(word, where);
    if (into === null) return;
    if (into === id) {
      this.versions.set(id, version);
      if (version > 1) this.answers.giveUp(wordOf(id, version - 1));
    }
    this.answers.add(into, word);
  }

  private async write(): Promise<void> {
    await this.panel.view('Request');
    if ((await this.ready()) === null) return;
    const word = this.answers.next();
    const into = await this.panel.write(` ${word}`, 'end');
    if (into !== null) this.answers.add(into, word);
  }

  /** Another status and Answer again, in the case that is in hand then. */
  private async status(status: string): Promise<void> {
    await this.panel.view('Request');
    const id = await this.ready();
    if (id === null) return;
    const pressed = status !== 'Answer' && (await this.panel.status(status));
    if (pressed && (await this.panel.inHand()) === id) await this.panel.status('Answer');
  }

  /** Takes up the case that was in hand before from the list of cases. */
  private async takeUpBefore(): Promise<void> {
    if (this.lastCase === null || !this.panel.isOpen) return;
    const { conversation } = caseWith(this.lastCase);
    const subject = inbox.find(({ id }) => id === conversation)?.subject ?? '';
    await this.panel.takeUp(subject.replace(/^FW: /, ''));
  }

  private async undo(): Promise<void> {
    await this.settle();
    const id = this.lastCase;
    if (id === null || this.underWay) return;
    const shown = this.lastInserted;
    if (shown === null) return;
    const countBefore = await this.countOf(shown.word);
    if (await this.panel.pressTold('Undo'))
      this.underWay = { ...shown, what: 'undo', countBefore, changed: 'leave' };
  }

  private lastInserted: UnderWay | null = null;

  /** Closes the panel, so that what is under way is never heard, and opens it again. */
  private async reopen(): Promise<void> {
    await this.look();
    this.answers.panelCloses();
    if (this.underWay) this.perhaps.add(this.underWay.word);
    this.underWay = null;
    this.lastInserted = null;
    await this.panel.close();
    if (!this.tab.loaded) await this.tab.load();
    await this.panel.open(this.tab);
  }

  /** Looks at what has landed, hears what is said, and looks at what is stored. */
  private async look(): Promise<void> {
    // What is said at this moment has landed before it.
    const told = await this.panel.told();
    await this.seeLandings();
    for (const one of told) await this.hear(one);
    if (this.underWay && (await this.panel.isHeld())) this.end('held by warnings');
    for (const reply of this.kept()) this.note(wrongAtServer(reply, this.readdressed.has(reply.id)));
    for (const message of this.keptNew())
      this.note(wrongInNewMessage(message, this.readdressed.has(message.id)));
    this.note(this.answers.wrongIn(await storedCases(this.desk)));
  }

  private async seeLandings(): Promise<void> {
    for (const tab of this.tabs) {
      if (!tab.loaded) continue;
      for (const landing of await tab.landings()) {
        this.note(wrongLanding(landing, 'new messages too'));
        this.done.landings += 1;
        const { word } = landing;
        this.landed.add(word);
        const came = this.refused.has(word) && !this.perhaps.has(word) && this.underWay?.word !== word;
        // A new message that the officer asked for has the letter too.
        if (came && landing.into.kind === 'reply')
          this.note(`false: the letter ${word} came after it was said that it was not inserted`);
      }
    }
  }

  private async hear({ words, isProblem }: Told): Promise<void> {
    if (words.startsWith('Not saved')) this.note(`not saved: ${words}`);
    const about = this.underWay;
    if (!about) return;
    if (about.what === 'undo') return this.hearUndone(about, words, isProblem);
    if (INSERTED.test(words)) return this.hearInserted(about);
    if (isProblem) await this.hearRefused(about, words);
  }

  private async hearInserted(about: UnderWay): Promise<void> {
    this.end(null);
    this.done.inserted += 1;
    this.lastInserted = about;
    const texts = await this.textsWith(about.word);
    // It may have been discarded since.
    if (texts.length === 0 && !this.landed.has(about.word))
      this.note(`false: "inserted" was said of the letter ${about.word}, which is nowhere`);
    const missing = about.typed.filter((word) => !texts.some((text) => text.includes(word)));
    if (texts.length > 0 && missing.length > 0)
      this.note(`stale: the letter ${about.word} was inserted without ${missing.join(', ')}`);
    const stored = (await storedCases(this.desk)).find(({ id }) => id === about.id);
    if (!stored?.inserted.includes(about.word))
      this.note(`forgotten: it is not stored that the letter ${about.word} was inserted`);
  }

  private async hearRefused(about: UnderWay, message: string): Promise<void> {
    this.end(message);
    this.done.refused += 1;
    const looks = saysToLook({ message });
    const came = (await this.countOf(about.word)) > about.countBefore;
    if (came && this.landed.has(about.word) && !looks)
      this.note(`false: "${message.slice(0, 60)}…" was said of the letter ${about.word}, which came`);
    (looks ? this.perhaps : this.refused).add(about.word);
    if (looks) await pause((this.plan.options.pasteDelay ?? 0) + 50);
    if (about.changed === 'leave') return;
    await this.giveUpWords();
    if (await this.panel.pressTold('Replace it')) this.underWay = { ...about, changed: 'leave' };
  }

  private async hearUndone(about: UnderWay, words: string, isProblem: boolean): Promise<void> {
    if (!isProblem && !TAKEN_OUT.test(words)) return;
    this.end(isProblem ? words : null);
    this.lastInserted = null;
    if (isProblem) return;
    this.done.undone += 1;
    if (about.countBefore > 0 && (await this.countOf(about.word)) >= about.countBefore)
      this.note(`false: "taken out" was said of the letter ${about.word}, which stayed`);
  }

  private end(said: string | null): void {
    this.underWay = null;
    if (said !== null) this.said.push(said);
  }

  /** The messages that have that letter, in the tabs and at the server. */
  private async textsWith(word: string): Promise<readonly string[]> {
    const shown = [];
    for (const tab of this.tabs) if (tab.loaded) shown.push(...(await tab.replies.all()));
    const own = shown.map((message) => message.own);
    return [...own, ...this.kept().map(({ html }) => ownPart(html))].filter((text) => text.includes(word));
  }

  /** How often that letter stands in the messages that are open. */
  private async countOf(word: string): Promise<number> {
    let count = 0;
    for (const tab of this.tabs) {
      if (!tab.loaded) continue;
      for (const { own } of await tab.replies.all())
        count += lettersIn(own).filter((letter) => letter.word === word).length;
    }
    return count;
  }

  private versionOf(id: string): number {
    return this.versions.get(id) ?? 1;
  }

  /** Waits until nothing is under way. */
  private async settle(): Promise<void> {
    const end = performance.now() + LONGEST_MS;
    await this.look();
    while (this.underWay && this.wrong.length === 0) {
      if (performance.now() > end) return this.note('hung: an insertion did not end');
      await pause(30);
      await this.look();
    }
  }

  /** Lets everything be stored and saved, and looks for every word that was typed. */
  private async finish(): Promise<void> {
    this.at = this.plan.steps.length;
    await this.settle();
    await pause(Math.max(this.plan.options.pasteDelay ?? 0, this.answers.untilOld()));
    await this.look();
    await this.findTyped();
    await this.look();
  }
}
