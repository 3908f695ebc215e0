import { setTimeout as pause } from 'node:timers/promises';
import { until } from '../../../sandbox/until.ts';
import { lettersIn } from './cases.ts';
import type { RealPanel, Told } from './real-panel.ts';
import type { StoredCase } from './stored.ts';
import { saysToLook, wrongLanding } from './truth.ts';
import type { Landing } from './watch.ts';

/// What the real panel says of its letters, held beside what is in the mailbox: each insertion and each undoing from the
/// press to the message in which it ends.

/** A letter that was asked for, or is to be taken out, and of which nothing was heard yet. */
export type UnderWay = {
  readonly what: 'insert' | 'undo' | 'new-message';
  readonly id: string;
  readonly word: string;
  /** What had been typed into the answer by then: the letter is to have all of it. */
  readonly typed: readonly string[];
  /** How often it stood in the messages that were open. */
  readonly countBefore: number;
  /** What is done where a letter stands there that was changed. */
  readonly changed: 'replace' | 'leave';
};

type Ground = {
  readonly panel: RealPanel;
  readonly note: (what: string | null) => void;
  /** The own words of every message that is open, and of every reply at the server. */
  readonly open: () => Promise<readonly string[]>;
  readonly atServer: () => readonly string[];
  readonly stored: () => Promise<readonly StoredCase[]>;
  /** The officer has a changed letter replaced. */
  readonly replacing: () => Promise<void>;
  /** How long the officer waits before looking whether a letter came, in milliseconds. */
  readonly patience: number;
};

const INSERTED = /(inserted above your signature|replaced in your reply|in your reply already)/;
/** So long a webmail takes to save. */
const SAVED_MS = 2_000;
const TAKEN_OUT = /taken out of the reply/;

export class PanelLetters {
  readonly counts = { inserted: 0, refused: 0, landings: 0, undone: 0 };
  /** What insertions were refused with, as often as it was said. */
  readonly said: string[] = [];
  underWay: UnderWay | null = null;
  private lastInserted: UnderWay | null = null;
  /** Letters of which it was said that they did not come, and those that may be on their way all the same. */
  private readonly refused = new Set<string>();
  private readonly perhaps = new Set<string>();
  /** Letters that came since they were asked for. */
  private readonly landed = new Set<string>();
  private readonly ground: Ground;

  constructor(ground: Ground) {
    this.ground = ground;
  }

  /** Presses Insert, that often. */
  async insert(times: number, about: Omit<UnderWay, 'what' | 'countBefore'>): Promise<void> {
    const countBefore = await this.countOf(about.word);
    for (const set of [this.landed, this.refused]) set.delete(about.word);
    if (await this.ground.panel.insert(times)) this.underWay = { ...about, what: 'insert', countBefore };
  }

  /** Presses Undo in the message that said so last. */
  async undo(): Promise<void> {
    const about = this.lastInserted;
    if (about === null || this.underWay) return;
    const countBefore = await this.countOf(about.word);
    if (await this.ground.panel.pressTold('Undo')) this.underWay = { ...about, what: 'undo', countBefore };
  }

  /** Presses "Open a new message to …" where that is offered. */
  async openNewMessage(): Promise<void> {
    if (this.underWay || !(await this.ground.panel.pressTold('Open a new message to'))) return;
    const nothing = { id: '', word: '', typed: [], countBefore: 0, changed: 'leave' } as const;
    this.underWay = { what: 'new-message', ...nothing };
  }

  /** What is under way is never heard. */
  panelCloses(): void {
    if (this.underWay) this.perhaps.add(this.underWay.word);
    this.underWay = null;
    this.lastInserted = null;
  }

  /** A letter came to stand in a message. */
  saw(landing: Landing): void {
    const { word, into } = landing;
    this.ground.note(wrongLanding(landing, 'new messages too'));
    this.counts.landings += 1;
    this.landed.add(word);
    const came = this.refused.has(word) && !this.perhaps.has(word) && this.underWay?.word !== word;
    // A new message that the officer asked for has the letter too.
    if (came && into.kind === 'reply')
      this.ground.note(`false: the letter ${word} came after it was said that it was not inserted`);
  }

  /** The panel says something. */
  async hear({ words, isProblem }: Told): Promise<void> {
    if (/^(Not saved|This could not be shown)/.test(words)) this.ground.note(`trouble: ${words}`);
    const about = this.underWay;
    if (!about) return;
    if (about.what === 'new-message') return this.end(words);
    if (about.what === 'undo') return this.hearUndone(about, words, isProblem);
    if (INSERTED.test(words)) return this.hearInserted(about);
    if (isProblem) await this.hearRefused(about, words);
  }

  /** Warnings hold the letter, and their list has opened. */
  held(): void {
    this.end('held by warnings');
  }

  private async hearInserted(about: UnderWay): Promise<void> {
    const { word, typed, id } = about;
    this.end(null);
    this.counts.inserted += 1;
    this.lastInserted = about;
    const isWhole = (text: string) => typed.every((one) => text.includes(one));
    // A reply that was left is at the server a moment later.
    const found = await until(async () => (await this.textsWith(word)).some(isWhole), SAVED_MS, '').catch(
      () => false,
    );
    if (!found) await this.noteMissing(word, typed);
    const stored = (await this.ground.stored()).find((one) => one.id === id);
    if (!stored?.inserted.includes(word))
      this.ground.note(`forgotten: it is not stored that the letter ${word} was inserted`);
  }

  /** It may have been discarded since. */
  private async noteMissing(word: string, typed: readonly string[]): Promise<void> {
    if ((await this.textsWith(word)).length > 0)
      this.ground.note(
        `stale: "inserted" was said of the letter ${word}, which is without ${typed.join(', ')}`,
      );
    else if (!this.landed.has(word))
      this.ground.note(`false: "inserted" was said of the letter ${word}, which is nowhere`);
  }

  private async textsWith(word: string): Promise<readonly string[]> {
    const texts = [...(await this.ground.open()), ...this.ground.atServer()];
    return texts.filter((text) => text.includes(word));
  }

  private async hearRefused(about: UnderWay, message: string): Promise<void> {
    const { word, countBefore, changed } = about;
    this.end(message);
    this.counts.refused += 1;
    const looks = saysToLook({ message });
    const came = this.landed.has(word) && (await this.countOf(word)) > countBefore;
    if (came && !looks)
      this.ground.note(`false: "${message.slice(0, 60)}…" was said of the letter ${word}, which came`);
    (looks ? this.perhaps : this.refused).add(word);
    if (looks) await pause(this.ground.patience);
    if (changed === 'leave') return;
    if (!(await this.ground.panel.pressTold('Replace it'))) return;
    this.underWay = { ...about, changed: 'leave' };
    await this.ground.replacing();
  }

  private async hearUndone(about: UnderWay, words: string, isProblem: boolean): Promise<void> {
    if (!isProblem && !TAKEN_OUT.test(words)) return;
    this.end(isProblem ? words : null);
    this.lastInserted = null;
    if (isProblem) return;
    this.counts.undone += 1;
    if (about.countBefore > 0 && (await this.countOf(about.word)) >= about.countBefore)
      this.ground.note(`false: "taken out" was said of the letter ${about.word}, which stayed`);
  }

  private end(said: string | null): void {
    this.underWay = null;
    if (said !== null) this.said.push(said);
  }

  /** How often that letter stands in the messages that are open. */
  private async countOf(word: string): Promise<number> {
    const letters = (await this.ground.open()).flatMap((own) => lettersIn(own));
    return letters.filter((letter) => letter.word === word).length;
  }
}
