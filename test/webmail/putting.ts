import type { Person } from '../../src/domain/email/mail.ts';
import { renderLines } from '../../src/render/lines.ts';
import { putLetter } from '../../src/webmail/reply/put-letter.ts';
import { takeLetter } from '../../src/webmail/reply/take-letter.ts';
import type { LetterOrder } from '../../src/webmail/webmail.ts';
import { letter } from './reply-acts.ts';
import { addressTo, gmailPage, outlookPage, REQUESTER, type ReplyPage } from './reply-pages.ts';

/// Puts a letter into the reply of a small page and takes it out again, with little patience; and who gets that reply.

export const WEBMAILS = [
  ['Gmail', gmailPage],
  ['Outlook', outlookPage],
] as const;

export const patience = { reply: 400, press: 800, recipients: 60, quiet: 40, shown: 400 };

const never = new AbortController().signal;

/** The order to put in the letter FOI/1, for the requester, where nothing was put before. */
function order(page: ReplyPage, change: Partial<LetterOrder> = {}): LetterOrder {
  return {
    key: page.key,
    letter: letter('FOI/1'),
    requester: REQUESTER,
    earlier: [],
    onChanged: 'refuse',
    ...change,
  };
}

export const put = (page: ReplyPage, change: Partial<LetterOrder> = {}, signal = never) =>
  putLetter(page.adapter, order(page, change), signal, patience);

/** The step that it ended with. */
export async function step(page: ReplyPage, change: Partial<LetterOrder> = {}) {
  const outcome = await put(page, change);
  return outcome.ok ? 'inserted' : outcome.step;
}

export const take = (page: ReplyPage, lines = renderLines(letter('FOI/1'))) =>
  takeLetter(page.adapter, page.key, lines, never);

/** Selects all of the editor, and lets the page hear of it. */
export async function selectAll(editor: HTMLElement): Promise<void> {
  getSelection()?.selectAllChildren(editor);
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}

export const COLLEAGUE: Person = { name: 'Tobias Renn', email: 'tobias@example.com' };

export function address(page: ReplyPage, editor: HTMLElement, people: readonly Person[]): void {
  if (editor.parentElement) addressTo(editor.parentElement, page.adapter.name, people);
}

/** A reply of which the page does not show who it goes to. */
export const unaddressed = (editor: HTMLElement) =>
  editor.parentElement?.querySelector('.aoD, .to')?.remove();
