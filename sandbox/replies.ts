import type { Page } from 'playwright-core';
import type { WebmailName } from './mails/mail.ts';
import type { OpenMessage } from './page/open-messages.ts';
import type { Act, Field } from './page/people.ts';

/// What an officer does with the replies of a sandbox mailbox, beyond one reply at a time: answers any message, changes whom
/// a reply goes to, pops it out and back. Buttons are pressed in the page itself, so that nothing has to be in sight.

const NAMES: Readonly<Record<Act, string>> = {
  reply: 'Reply',
  'reply-all': 'Reply all',
  forward: 'Forward',
};

/** What stands below the lines that an officer types in. */
const BELOW =
  '.gmail_signature_prefix, .gmail_quote, .gmail_signature, #Signature, #appendonsend, #divRplyFwdMsg';

export class Replies {
  readonly page: Page;
  readonly webmail: WebmailName;

  constructor(page: Page, webmail: WebmailName) {
    this.page = page;
    this.webmail = webmail;
  }

  /** Every message that is being written in the page, as it is, whatever the page shows of it. */
  all(): Promise<readonly OpenMessage[]> {
    return this.page.evaluate(() => window.sandboxMessages?.() ?? []);
  }

  /** Presses Reply, Reply all or Forward in that message of the open conversation, from 0. False when it has no such. */
  async press(act: Act, message: number): Promise<boolean> {
    return this.webmail === 'gmail' ? this.pressInGmail(act, message) : this.pressInOutlook(act, message);
  }

  /** Presses the same below the messages, which answers whoever wrote last. */
  async pressBelow(act: Act): Promise<boolean> {
    const buttons = this.webmail === 'gmail' ? '.btDi4d .ams' : '.buttons button';
    return this.click(buttons, NAMES[act]);
  }

  /** Takes out whoever that message goes to, and types others in their place. */
  async address(id: string, field: Field, people: readonly string[]): Promise<boolean> {
    const box = this.webmail === 'gmail' ? `[name="${field}"] .aFw` : `[aria-label="${labelOf(field)}"]`;
    const found = await this.page.evaluate(
      ([root, selector]) => {
        const line = document.querySelector<HTMLElement>(`${root} .hl`);
        if (line?.checkVisibility()) line.click();
        const target = document.querySelector<HTMLElement>(`${root} ${selector}`);
        target?.focus();
        if (target?.isContentEditable) {
          getSelection()?.selectAllChildren(target);
          getSelection()?.collapseToEnd();
        }
        return target === null
          ? null
          : (target.parentElement?.querySelectorAll('.afV, ._Entity').length ?? 0);
      },
      [root(id), box] as const,
    );
    if (found === null) return false;
    for (let left = found; left > 0; left -= 1) await this.page.keyboard.press('Backspace');
    for (const person of people) {
      await this.page.keyboard.insertText(person);
      await this.page.keyboard.press('Enter');
    }
    return true;
  }

  /** Pops that message out, or back into its conversation. */
  move(id: string): Promise<boolean> {
    const pop = '[aria-label="Pop out reply"], [aria-label="Pop in reply"], [aria-label^="Pop "]';
    return this.click(`${root(id)} :is(${pop})`);
  }

  discard(id: string): Promise<boolean> {
    return this.click(`${root(id)} [aria-label^="Discard"]`);
  }

  send(id: string): Promise<boolean> {
    return this.click(`${root(id)} [aria-label^="Send"]`);
  }

  /** Types at the end of the message's own part, or at its start; false when it is not shown. */
  async type(id: string, words: string, where: 'start' | 'end' = 'end'): Promise<boolean> {
    const placed = await this.page.evaluate(
      ([rootOf, at, below]) => {
        const editor = document.querySelector<HTMLElement>(`${rootOf} [role=textbox][aria-multiline=true]`);
        if (!editor?.checkVisibility()) return false;
        editor.focus();
        const lines = [...editor.children];
        const end = lines.findIndex((child) => child.matches(below) || child.querySelector(below) !== null);
        const own = end < 0 ? lines : lines.slice(0, end);
        const line = at === 'start' ? own[0] : own.filter((child) => child.textContent?.trim() === '').at(-1);
        getSelection()?.collapse(line ?? editor, 0);
        return true;
      },
      [root(id), where, BELOW] as const,
    );
    if (placed) await this.page.keyboard.insertText(words);
    return placed;
  }

  private pressInOutlook(act: Act, message: number): Promise<boolean> {
    const item = `.messages > .item:nth-child(${message + 1})`;
    return this.click(`${item} .tools [aria-label="${NAMES[act]}"]`);
  }

  private pressInGmail(act: Act, message: number): Promise<boolean> {
    return this.page.evaluate(
      ([at, name]) => {
        const view = [...document.querySelectorAll('[role=main]')].find((one) => one.checkVisibility());
        const element = view?.querySelectorAll('[data-message-id]')[at];
        if (name === 'Reply') {
          const button = element?.querySelector<HTMLElement>('button[aria-label="Reply"]');
          button?.click();
          return button != null;
        }
        element?.querySelector<HTMLElement>('[aria-label="More message options"]')?.click();
        const items = [...document.querySelectorAll<HTMLElement>('ul.b7 li')];
        const item = items.find(({ textContent }) => textContent?.replace(' to', '') === name);
        item?.click();
        if (!item) document.querySelector('ul.b7')?.remove();
        return item !== undefined;
      },
      [message, NAMES[act]] as const,
    );
  }

  private click(selector: string, name?: string): Promise<boolean> {
    return this.page.evaluate(
      ([wanted, words]) => {
        const found = [...document.querySelectorAll<HTMLElement>(wanted)].find(
          (one) => one.checkVisibility() && (words === undefined || one.textContent?.endsWith(words)),
        );
        found?.click();
        return found !== undefined;
      },
      [selector, name] as const,
    );
  }
}

function root(id: string): string {
  return `[data-sandbox-message="${id}"]`;
}

function labelOf(field: Field): string {
  return field === 'to' ? 'To' : field === 'cc' ? 'Cc' : 'Bcc';
}
