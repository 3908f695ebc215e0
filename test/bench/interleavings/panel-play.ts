import { setTimeout as pause } from 'node:timers/promises';
import type { Desk } from '../../../sandbox/browser.ts';
import { inbox } from '../../../sandbox/mails/inbox.ts';
import type { WebmailName } from '../../../sandbox/mails/mail.ts';
import type { Sandbox } from '../../../sandbox/serve.ts';
import { AnswerWords } from './answer-words.ts';
import { AtTabs, type Violation } from './at-tabs.ts';
import { caseWith, wordOf } from './cases.ts';
import { PanelLetters } from './panel-letters.ts';
import type { PanelPlan, PanelStep } from './panel-plan.ts';
import { RealPanel } from './real-panel.ts';
import { forgetCases, storedCases } from './stored.ts';
import type { Tab } from './tab.ts';
import { ownPart, wrongAtServer, wrongInNewMessage } from './truth.ts';

/// Plays one plan with the real side panel: an officer at two tabs of a mailbox, and what is said, shown, sent and stored.

/** No insertion takes longer: the content script waits 15 s for a reply box. */
const LONGEST_MS = 25_000;

export class PanelPlay extends AtTabs {
  private readonly desk: Desk;
  private readonly plan: PanelPlan;
  private readonly panel: RealPanel;
  private readonly answers = new AnswerWords();
  private readonly versions = new Map<string, number>();
  private readonly letters: PanelLetters;
  private lastCase: string | null = null;

  constructor(sandbox: Sandbox, desk: Desk, webmail: WebmailName, tabs: readonly Tab[], plan: PanelPlan) {
    super(sandbox, webmail, tabs, plan.options);
    this.desk = desk;
    this.plan = plan;
    this.panel = new RealPanel(desk);
    this.letters = new PanelLetters({
      panel: this.panel,
      note: (what) => this.note(what),
      open: () => this.openTexts(),
      atServer: () => this.kept().map(({ html }) => ownPart(html)),
      stored: () => storedCases(desk),
      replacing: () => this.giveUpWords(),
      patience: (plan.options.pasteDelay ?? 0) + 50,
    });
  }

  get counts() {
    return { ...this.letters.counts, typed: this.typed.length, answered: this.answers.count };
  }

  /** What insertions were refused with. */
  get said(): readonly string[] {
    return this.letters.said;
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
        await this.settle();
        await this.letters.undo();
        return this.settle();
      case 'change':
        return this.change();
      case 'write':
        return this.write();
      case 'status':
        return this.status(step.status);
      case 'new-message':
        await this.settle();
        await this.letters.openNewMessage();
        return this.settle();
      case 'panel':
        return this.reopen();
      case 'open':
        await this.takeInMail(step);
        return step.arrives && step.conversation === 'forwarded' ? this.showTrimmed() : undefined;
      case 'settle':
        return this.settle();
      default:
        return this.takeInMail(step);
    }
  }

  /** Gmail's sandbox folds what was passed on away; unfolded, it is read. */
  private async showTrimmed(): Promise<void> {
    await this.tab.page.evaluate(() => {
      const folded = [...document.querySelectorAll<HTMLElement>('[aria-label="Show trimmed content"]')];
      folded.find((one) => one.checkVisibility())?.click();
    });
  }

  /** Presses Insert once everything is answered. */
  private async insert(times: number, changed: 'replace' | 'leave'): Promise<void> {
    if (this.letters.underWay) return;
    const id = await this.ready();
    if (id === null) return;
    // What came before it is asked for is not its coming.
    await this.look();
    if (this.wrong.length > 0 || (await this.panel.inHand()) !== id) return;
    const word = wordOf(id, this.versionOf(id));
    await this.letters.insert(times, { id, word, typed: this.answers.of(id), changed });
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

  private async writeLetterWord(id: string, version: number): Promise<void> {
    const word = wordOf(id, version);
    // The case may have come into hand just as another word was typed: the letter's own stands apart from that.
    const written =
      version === 1
        ? await this.panel.write(` ${word} `, 'end', id)
        : await this.panel.write(word, 'over', id);
    if (written === null) return;
    this.versions.set(id, version);
    if (version > 1) this.answers.giveUp(wordOf(id, version - 1));
    this.answers.add(id, word);
  }

  private async write(): Promise<void> {
    await this.panel.view('Request');
    if ((await this.ready()) === null) return;
    const word = this.answers.next();
    const into = await this.panel.write(` ${word}`, 'end', null);
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

  /** Closes the panel, so that what is under way is never heard, and opens it again. */
  private async reopen(): Promise<void> {
    await this.look();
    this.answers.panelCloses();
    this.letters.panelCloses();
    await this.panel.close();
    if (!this.tab.loaded) await this.tab.load();
    await this.panel.open(this.tab);
  }

  /** Looks at what has landed, hears what is said, and looks at what is stored. */
  private async look(): Promise<void> {
    // What is said at this moment has landed before it.
    const told = await this.panel.told();
    for (const tab of this.tabs)
      if (tab.loaded) for (const landing of await tab.landings()) this.letters.saw(landing);
    for (const one of told) await this.letters.hear(one);
    if (this.letters.underWay && (await this.panel.isHeld())) this.letters.held();
    for (const reply of this.kept()) this.note(wrongAtServer(reply, this.readdressed.has(reply.id)));
    for (const message of this.keptNew())
      this.note(wrongInNewMessage(message, this.readdressed.has(message.id)));
    // Reading takes its time on a busy machine: what was younger than a second before it may not be there.
    const asked = Date.now();
    this.note(this.answers.wrongIn(await storedCases(this.desk), asked));
  }

  /** The own words of every message that is open. */
  private async openTexts(): Promise<readonly string[]> {
    const texts: string[] = [];
    for (const tab of this.tabs)
      if (tab.loaded) texts.push(...(await tab.replies.all()).map(({ own }) => own));
    return texts;
  }

  private versionOf(id: string): number {
    return this.versions.get(id) ?? 1;
  }

  /** Waits until nothing is under way. */
  private async settle(): Promise<void> {
    const end = performance.now() + LONGEST_MS;
    await this.look();
    while (this.letters.underWay && this.wrong.length === 0) {
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
