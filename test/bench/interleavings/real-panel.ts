import type { Page } from 'playwright-core';
import type { Desk } from '../../../sandbox/browser.ts';
import { until } from '../../../sandbox/until.ts';
import { CASES, caseWith } from './cases.ts';
import type { Tab } from './tab.ts';

/// The real side panel, as the officer uses it in an interleaving. Buttons are pressed in the page itself, so that nothing
/// has to be in sight. What can't be done at the moment is not done: each step says whether it was.

/** A passing message or a problem, as the panel showed it. */
export type Told = { readonly words: string; readonly isProblem: boolean };

declare global {
  interface Window {
    told?: Told[];
  }
}

const PATIENCE_MS = 2_000;
/** So long a case is waited for. */
const ARRIVAL_MS = 1_000;

export class RealPanel {
  private readonly desk: Desk;
  private page: Page | null = null;

  constructor(desk: Desk) {
    this.desk = desk;
  }

  get isOpen(): boolean {
    return this.page !== null;
  }

  /** Opens it beside that tab with the toolbar icon. */
  async open(tab: Tab): Promise<void> {
    await this.desk.openPanelByAction(tab.page);
    this.page = await this.desk.panel();
    this.page.setDefaultTimeout(PATIENCE_MS);
    // What runs this file may mark functions with a helper that the page does not have.
    await this.page.evaluate('globalThis.__name ??= (one) => one; 0');
    await this.page.evaluate(noteToasts);
  }

  async close(): Promise<void> {
    const { page } = this;
    this.page = null;
    await page?.close();
    await until(async () => !(await this.desk.panelIsOpen()), 5_000, 'The panel does not go.');
  }

  /** What it has said since this was asked last. */
  async told(): Promise<readonly Told[]> {
    return (await this.page?.evaluate(() => window.told?.splice(0))) ?? [];
  }

  /** The case in hand by its questions, or null. */
  async inHand(): Promise<string | null> {
    const cards = this.page?.locator('article.question .question-text');
    return idOf(((await cards?.allTextContents()) ?? []).join('\n'));
  }

  /** Waits until a case is in hand; null where none comes soon. */
  async arrived(): Promise<string | null> {
    return until(() => this.inHand(), ARRIVAL_MS, '').catch(() => null);
  }

  async view(name: 'Request' | 'Cases'): Promise<void> {
    await this.page?.evaluate((view) => {
      location.hash = `#${view}`;
    }, name.toLowerCase());
    if (name === 'Request') await this.settled();
  }

  /** Takes up that subject's case from Cases. */
  async takeUp(subject: string): Promise<void> {
    await this.view('Cases');
    const item = this.page?.locator('.case-open').filter({ hasText: subject }).first();
    await item?.click({ timeout: 1_000 }).catch(() => undefined);
    await this.view('Request');
  }

  /** Puts "Not held" for every question but the first that has nothing yet. */
  decideOthers(): Promise<void> | undefined {
    return this.page?.evaluate(() => {
      for (const card of [...document.querySelectorAll('article.question')].slice(1)) {
        if (card.querySelector('.outcome, [aria-pressed=true]')) continue;
        for (const button of card.querySelectorAll<HTMLElement>('.segment'))
          if (button.textContent === 'Not held') button.click();
      }
    });
  }

  /**
   * Types into the first question's answer: at its end, or over the letter's own word. Gives the case that was in hand at
   * that very moment, as the panel showed it; null when nothing was typed. `only`: into that case and into no other.
   */
  async write(words: string, where: 'end' | 'over', only: string | null): Promise<string | null> {
    const { page } = this;
    const card = await this.unfold();
    if (!page || card === null) return null;
    const box = page.locator(`#${card} [role=textbox][aria-multiline=true]`).first();
    const isOpen = await box
      .focus()
      .then(() => page.locator(`#${card} .ProseMirror-focused`).waitFor())
      .then(
        () => true,
        () => false,
      );
    if (!isOpen) return null;
    await page.evaluate(placeCaret, where);
    const asks = only === null ? '' : caseWith(only).asks.source;
    const questions = await page.evaluate(typeAtCaret, { words, asks });
    return questions === null ? null : idOf(questions);
  }

  /** Presses a status of the first question. */
  async status(name: string): Promise<boolean> {
    const card = await this.unfold();
    return card !== null && this.press(`#${card} .status .segment`, name);
  }

  /** Presses Insert, that often. */
  async insert(times: number): Promise<boolean> {
    let pressed = false;
    for (let left = times; left > 0; left -= 1)
      pressed = (await this.press('.footer .button.primary', 'Insert')) || pressed;
    return pressed;
  }

  /** Presses a button of the newest message that has one of that name. */
  pressTold(name: string): Promise<boolean> {
    return this.press('.toast-actions .button', name);
  }

  /** True when warnings hold the letter; closes their list. */
  async isHeld(): Promise<boolean> {
    return (
      (await this.page?.evaluate(() => {
        const held = document.querySelector('[aria-label="Warnings before the letter goes"]');
        held?.closest<HTMLElement>('[popover]')?.hidePopover();
        return held !== null;
      })) ?? false
    );
  }

  /** Unfolds the first question's card, and gives its element's id; null when there is none. */
  private async unfold(): Promise<string | null> {
    const id = await this.page?.evaluate(() => {
      const card = document.querySelector('article.question');
      card?.querySelector<HTMLElement>('button.question-text[aria-expanded=false]')?.click();
      return card?.id ?? null;
    });
    await this.settled();
    return id ?? null;
  }

  /** Presses the last of those whose words begin so. */
  private async press(selector: string, name: string): Promise<boolean> {
    return (
      (await this.page?.evaluate(
        ([wanted, words]) => {
          const found = [...document.querySelectorAll<HTMLElement>(wanted)]
            .filter(({ textContent }) => textContent?.trim().startsWith(words))
            .at(-1);
          found?.click();
          return found !== undefined;
        },
        [selector, name] as const,
      )) ?? false
    );
  }

  /** Lets the views follow; a panel that is not painted has no frames. */
  private async settled(): Promise<void> {
    await this.page?.evaluate(
      () =>
        new Promise<void>((done) => {
          requestAnimationFrame(() => requestAnimationFrame(() => done()));
          setTimeout(done, 200);
        }),
    );
  }
}

/** The case whose questions these are. Of the request that was passed on, its own must be there, not the colleague's alone. */
function idOf(questions: string): string | null {
  const id = CASES.find(({ asks }) => asks.test(questions))?.id ?? null;
  return id === 'g' && !questions.includes('horses') ? null : id;
}

/** Runs in the panel: notes every message that comes up. */
function noteToasts(): void {
  const told: Told[] = [];
  window.told = told;
  const seen = new WeakSet<Element>();
  const look = () => {
    for (const toast of document.querySelectorAll('.toast')) {
      if (seen.has(toast)) continue;
      seen.add(toast);
      const words = toast.querySelector('p')?.textContent ?? '';
      told.push({ words, isProblem: toast.classList.contains('problem') });
    }
  };
  new MutationObserver(look).observe(document.body, { childList: true, subtree: true });
}

/** Runs in the panel: the caret goes to the end of the open editor, or the letter's own word is selected. */
function placeCaret(where: 'end' | 'over'): void {
  const editor = document.querySelector('article.question .ProseMirror-focused');
  const first = editor?.querySelector('p')?.firstChild;
  const word = /zq[a-g]\d+x/.exec(first?.textContent ?? '');
  const last = editor?.lastElementChild;
  if (where === 'end' && last) {
    if (last.textContent === '') getSelection()?.collapse(last, 0);
    else getSelection()?.selectAllChildren(last);
    if (last.textContent !== '') getSelection()?.collapseToEnd();
  }
  if (where === 'over' && first && word)
    getSelection()?.setBaseAndExtent(first, word.index, first, word.index + word[0].length);
}

/** Runs in the panel: types there, and gives the questions of the case that the editor belongs to. */
function typeAtCaret({ words, asks }: { words: string; asks: string }): string | null {
  const editor = document.querySelector('article.question .ProseMirror-focused');
  const cards = [...document.querySelectorAll('article.question .question-text')];
  const questions = cards.map(({ textContent }) => textContent).join('\n');
  if (!editor || document.activeElement !== editor || !new RegExp(asks).test(questions)) return null;
  return document.execCommand('insertText', false, words) ? questions : null;
}
