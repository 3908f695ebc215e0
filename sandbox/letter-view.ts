import type { Locator } from 'playwright-core';
import type { Officer } from './officer.ts';

/// The Letter view as the officer uses it: which letter, in which order, and each of its parts by name.

/** How the panel names a kind of letter. */
export type LetterName =
  | 'Acknowledgement'
  | 'Request for clarification'
  | 'Closed: no clarification'
  | 'Fees notice'
  | 'Extension of time'
  | 'Transfer'
  | 'Subject access redirect'
  | 'Holding letter'
  | 'Response'
  | 'Review acknowledged'
  | 'Internal review outcome';

export type LayoutName = 'Per question' | 'Per department' | 'Reasons first';

/** One line of the estimate of cost. */
export type Work = { readonly what: string; readonly count: number; readonly minutes: number };

export class LetterView {
  readonly officer: Officer;

  private constructor(officer: Officer) {
    this.officer = officer;
  }

  /** Goes to the view. */
  static async open(officer: Officer): Promise<LetterView> {
    await officer.view('Letter');
    return new LetterView(officer);
  }

  async choose(letter: LetterName): Promise<void> {
    this.officer.actions += 1;
    await this.panel.getByRole('combobox', { name: 'Which letter' }).selectOption({ label: letter });
  }

  async order(layout: LayoutName): Promise<void> {
    await this.officer.press(this.panel.getByRole('button', { name: layout, exact: true }));
  }

  /** Decides every question at once ("All not held"). */
  async decideAll(outcome: string): Promise<void> {
    await this.officer.press(this.panel.getByRole('button', { name: 'All questions' }));
    await this.officer.press(this.panel.getByRole('button', { name: outcome }));
  }

  /** The letter's sheet. */
  get sheet(): Locator {
    return this.panel.getByRole('article', { name: 'The letter' });
  }

  /** The part of that name ("Closing"). */
  part(name: string | RegExp): Locator {
    return this.sheet.locator('section').filter({ has: this.panel.getByRole('toolbar', { name }) });
  }

  /** Uses one of the tools of a part. */
  async use(part: string | RegExp, tool: 'Edit by hand' | 'Move up' | 'Move down' | 'Leave out') {
    const found = this.part(part);
    // The tools come when the part is pointed at.
    await found.hover();
    await this.officer.press(found.getByRole('button', { name: tool }));
  }

  /** Puts these words in the place of a part's own. */
  async writeByHand(part: string | RegExp, words: string): Promise<void> {
    await this.use(part, 'Edit by hand');
    const editor = this.panel.locator('.ProseMirror-focused');
    await editor.waitFor();
    await this.officer.key('ControlOrMeta+a');
    await this.panel.keyboard.insertText(words);
    await this.officer.press(this.panel.getByRole('button', { name: 'Done', exact: true }));
  }

  /** Adds a line to the estimate of cost. `place` is its place there, from 1. */
  async addWork(place: number, { what, count, minutes }: Work): Promise<void> {
    await this.officer.press(this.panel.getByRole('button', { name: 'Add work' }));
    const field = (name: string) => this.panel.getByLabel(`Work ${place}: ${name}`, { exact: true });
    await field('what is done').fill(what);
    await field('how many').fill(String(count));
    await field('minutes each').fill(String(minutes));
  }

  /** Chooses the exemption that an extension is for ("43(2)"). */
  async weigh(provision: string): Promise<void> {
    this.officer.actions += 1;
    await this.panel.getByRole('combobox', { name: 'Qualified exemption' }).selectOption(provision);
  }

  private get panel() {
    return this.officer.panel;
  }
}
