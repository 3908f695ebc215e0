import { parseEmail } from '../../../src/domain/email/parse-email.ts';
import type { LetterBlock } from '../../../src/domain/letter/letter.ts';
import { parseRequest } from '../../../src/domain/request/parse-request.ts';
import { notInserted } from '../../../src/panel/words/not-inserted.ts';
import { renderLines } from '../../../src/render/lines.ts';
import { PageMailbox } from '../../../src/webmail/mailbox/mailbox.ts';
import type { LetterOrder, MailKey } from '../../../src/webmail/webmail.ts';
import { connectWebmail } from '../../../src/webmail/webmails.ts';

/// The extension's own content script in a sandbox page, as far as the mailbox: in a world of its own, as the browser gives
/// to content scripts. What the side panel would ask of it is asked from outside.

const mailbox = new PageMailbox(
  connectWebmail({ document, url: () => new URL(location.href) }),
  { judge: async (mail) => parseRequest(parseEmail(mail)), tell: () => {}, openPanel: () => {} },
  document,
  new AbortController().signal,
);

/** The own words of each message that is being written, by its id. */
export type Seen = Readonly<Record<string, string>>;

export type Shown = { readonly key: MailKey; readonly questions: string } | null;

/** How an insertion or its undoing ended, and what stood in the page at that moment. */
export type Ended = {
  readonly ticket: number;
  readonly ok: boolean;
  readonly step: string;
  readonly message: string;
  readonly lines: readonly string[];
  readonly before: Seen;
  readonly after: Seen;
};

const ended: Ended[] = [];
let tickets = 0;

/** The mail that the panel would show. */
export async function shown(): Promise<Shown> {
  const state = await mailbox.state();
  if (state.state !== 'mail') return null;
  const { questions } = state.reading.request;
  return { key: state.key, questions: questions.map(({ text }) => text).join('\n') };
}

/** Begins an insertion; `endings` tells how it ended. */
export function insert(order: Omit<LetterOrder, 'letter'> & { letter: readonly LetterBlock[] }): number {
  return begin(() => mailbox.insert(order));
}

export function takeOut(key: MailKey, lines: readonly string[]): number {
  return begin(() => mailbox.takeOut(key, lines));
}

/** The letter's lines, by which it is found again. */
export function linesOf(letter: readonly LetterBlock[]): readonly string[] {
  return renderLines(letter);
}

/** What has ended since this was asked last. */
export function endings(): readonly Ended[] {
  return ended.splice(0);
}

type Outcome = Awaited<ReturnType<PageMailbox['insert']>>;

const NOBODY = { name: '', email: '' };

const NOTHING_WRONG = { ok: true, step: '', message: '' };

const wrong = (step: string, message: string) => ({ ok: false, step, message, lines: [] });

function begin(act: () => Promise<Outcome>): number {
  tickets += 1;
  const ticket = tickets;
  const before = seen();
  const end = (told: Pick<Ended, 'ok' | 'step' | 'message' | 'lines'>) =>
    ended.push({ ticket, ...told, before, after: seen() });
  act().then(
    (outcome) =>
      end(
        outcome.ok
          ? { ...NOTHING_WRONG, lines: outcome.lines }
          : wrong(outcome.step, notInserted(outcome, NOBODY)),
      ),
    (error: unknown) => end(wrong('write', `Thrown: ${error}`)),
  );
  return ticket;
}

function seen(): Seen {
  const roots = [...document.querySelectorAll('[data-sandbox-message]')];
  return Object.fromEntries(
    roots.map((root) => [root.getAttribute('data-sandbox-message') ?? '', ownWords(root)]),
  );
}

function ownWords(root: Element): string {
  const editor = root.querySelector('[aria-multiline=true]');
  if (editor === null) return '';
  const range = document.createRange();
  range.selectNodeContents(editor);
  const quote = editor.querySelector('.gmail_quote, #appendonsend, #divRplyFwdMsg');
  if (quote !== null) range.setEndBefore(quote);
  return range.toString();
}
