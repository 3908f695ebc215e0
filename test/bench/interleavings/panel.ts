import { setTimeout as pause } from 'node:timers/promises';
import type { MailKey } from '../../../src/webmail/webmail.ts';
import { CASES, caseWith, letterOf, lettersIn, wordOf } from './cases.ts';
import type { Ended } from './in-page.ts';
import type { Step } from './plan.ts';
import type { Tab } from './tab.ts';
import { countIn, falselySaid, falselyTakenOut, saysToLook } from './truth.ts';
import type { Landing } from './watch.ts';

/// The side panel as it is played: it remembers of each case what the real one does, does one thing at a time, and hears
/// nothing more of what was under way when it was closed.

/** What it remembers of a case. */
type Remembered = {
  version: number;
  key: MailKey | null;
  inserted: readonly string[] | null;
  /** A letter that was handed over and of which nothing was heard since. */
  inserting: readonly string[] | null;
};

type UnderWay = {
  readonly what: 'insert' | 'undo';
  readonly id: string;
  readonly word: string;
  /** Which panel asked for it: each time it is opened it is another. */
  readonly panel: number;
  readonly insertingBefore: readonly string[] | null;
  readonly changed: 'replace' | 'leave';
};

export type PanelReports = {
  /** Something is wrong. */
  readonly note: (what: string | null) => void;
  /** A letter that was changed is replaced as the officer wished: what was typed in it may be lost. */
  readonly replacing: () => Promise<void>;
  /** True when the server has that letter. */
  readonly isKept: (word: string) => boolean;
  /** How long the officer waits before looking whether a letter came, in milliseconds. */
  readonly patience: number;
};

export class PlayedPanel {
  readonly counts = { inserted: 0, refused: 0, landings: 0, undone: 0 };
  /** What insertions were refused with, as often as it was said. */
  readonly said: string[] = [];
  private readonly reports: PanelReports;
  private panel = 0;
  private inHand: string | null = null;
  private readonly cases = new Map<string, Remembered>();
  private readonly underWay = new Map<Tab, Map<number, UnderWay>>();
  /** Letters of which it was said that they did not come, those of which it was said to look, and those that came. */
  private readonly refused = new Set<string>();
  private readonly perhaps = new Set<string>();
  private readonly landed = new Set<string>();

  constructor(reports: PanelReports) {
    this.reports = reports;
  }

  /** True while something is under way, whoever asked for it. */
  get busy(): boolean {
    return this.all().length > 0;
  }

  /** Another answer: the next letter of the case in hand is another. */
  change(): void {
    if (this.inHand !== null) this.of(this.inHand).version += 1;
  }

  /** Closes it and opens it again. */
  reopen(): void {
    this.panel += 1;
  }

  /** Presses Insert. */
  async insert(tab: Tab, { of, changed }: Extract<Step, { do: 'insert' }>): Promise<void> {
    if (this.all().some(({ panel }) => panel === this.panel)) return;
    const id = of === 'shown' ? await this.caseShown(tab) : this.inHand;
    if (id === null) return;
    this.inHand = id;
    await this.order(tab, id, changed, 'refuse');
  }

  /** Presses Undo, after an insertion that ended well. */
  async undo(tab: Tab): Promise<void> {
    if (this.inHand === null || this.busy) return;
    const { key, inserted } = this.of(this.inHand);
    if (key === null || inserted === null) return;
    const word = lettersIn(inserted.join(' '))[0]?.word ?? '';
    const ticket = await tab.takeOut(key, inserted);
    const about = { what: 'undo', id: this.inHand, word, panel: this.panel } as const;
    this.begun(tab, ticket, { ...about, insertingBefore: null, changed: 'leave' });
  }

  /** A letter came to stand in a message. */
  saw({ word }: Landing): void {
    this.counts.landings += 1;
    this.landed.add(word);
    const said = this.refused.has(word) && !this.perhaps.has(word) && !this.isUnderWay(word);
    if (said) this.reports.note(`false: the letter ${word} came after it was said that it was not inserted`);
  }

  /** Something has ended. */
  async hear(tab: Tab, ended: Ended): Promise<void> {
    const about = this.underWay.get(tab)?.get(ended.ticket);
    this.underWay.get(tab)?.delete(ended.ticket);
    // Two that are about one letter can't be told apart by what stands in the page.
    if (!about || this.isUnderWay(about.word)) return;
    if (about.what === 'undo') return this.tookOut(about, ended);
    const { word } = about;
    this.counts[ended.ok ? 'inserted' : 'refused'] += 1;
    // A reply that is sent at that moment is in the page no more.
    if (!ended.ok || !this.reports.isKept(word)) this.reports.note(falselySaid(ended, word));
    if (ended.ok && countIn(ended.before, word) === 0 && !this.landed.has(word))
      this.reports.note(`blind: the letter ${word} was inserted and nobody saw it come`);
    if (!ended.ok) {
      this.said.push(ended.message);
      (saysToLook(ended) ? this.perhaps : this.refused).add(word);
    }
    if (about.panel === this.panel) await this.heard(tab, about, ended);
  }

  private tookOut({ id, word }: UnderWay, ended: Ended): void {
    this.reports.note(falselyTakenOut(ended, word));
    if (!ended.ok) return;
    this.counts.undone += 1;
    Object.assign(this.of(id), { inserted: null, inserting: null });
  }

  /** What the panel does with what it hears. After it said to look, the officer waits and looks. */
  private async heard(tab: Tab, { id, changed, insertingBefore }: UnderWay, ended: Ended): Promise<void> {
    const known = this.of(id);
    if (ended.ok) Object.assign(known, { inserted: ended.lines, inserting: null });
    else if (ended.step !== 'write' && ended.step !== 'check') known.inserting = insertingBefore;
    if (!ended.ok && saysToLook(ended)) await pause(this.reports.patience);
    if (ended.step !== 'find-earlier-letter' || changed === 'leave') return;
    await this.reports.replacing();
    await this.order(tab, id, 'leave', 'replace');
  }

  private async order(
    tab: Tab,
    id: string,
    changed: 'replace' | 'leave',
    onChanged: 'refuse' | 'replace',
  ): Promise<void> {
    const known = this.of(id);
    if (known.key === null) return;
    const { requester } = caseWith(id);
    const letter = letterOf(id, known.version);
    const earlier = [known.inserted, known.inserting].filter((lines) => lines !== null);
    const word = wordOf(id, known.version);
    const insertingBefore = known.inserting;
    known.inserting = await tab.linesOf(letter);
    this.refused.delete(word);
    const ticket = await tab.insert({ key: known.key, requester, letter, earlier, onChanged });
    this.begun(tab, ticket, { what: 'insert', id, word, panel: this.panel, insertingBefore, changed });
  }

  private async caseShown(tab: Tab): Promise<string | null> {
    const shown = await tab.shown();
    const found = shown && CASES.find(({ asks }) => asks.test(shown.questions));
    if (!found) return null;
    this.of(found.id).key = shown.key;
    return found.id;
  }

  private of(id: string): Remembered {
    const known = this.cases.get(id);
    if (known) return known;
    const made = { version: 1, key: null, inserted: null, inserting: null };
    this.cases.set(id, made);
    return made;
  }

  private begun(tab: Tab, ticket: number, about: UnderWay): void {
    this.underWay.set(tab, (this.underWay.get(tab) ?? new Map()).set(ticket, about));
  }

  private all(): readonly UnderWay[] {
    return [...this.underWay.values()].flatMap((tickets) => [...tickets.values()]);
  }

  private isUnderWay(word: string): boolean {
    return this.all().some((one) => one.word === word);
  }
}
