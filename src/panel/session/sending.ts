import { type ReadonlySignal, signal } from '@preact/signals';
import type { Case, CaseMove } from '../../domain/case/case.ts';
import type { Letter, LetterGap } from '../../domain/letter/letter.ts';
import { renderHtml } from '../../render/html.ts';
import { renderText } from '../../render/text.ts';
import type { InsertOutcome } from '../../webmail/webmail.ts';
import { mailKeyOf, type Session } from '../session.ts';
import type { Clipboard } from './clipboard.ts';
import { type Mailbox, NoMailboxError } from './mailbox.ts';

/** What takes less than this is not shown as under way. */
const SHOWN_AFTER_MS = 300;

type Ground = {
  readonly mailbox: Mailbox;
  readonly clipboard: Clipboard;
  readonly now: () => string;
  readonly current: () => Case | null;
  readonly letter: () => Letter | null;
  readonly session: Pick<Session, 'flush' | 'toast' | 'problem'>;
  readonly actOn: (caseId: string, move: CaseMove) => Promise<unknown>;
  readonly leadTo: (gap: LetterGap) => void;
};

export type Sending = Pick<Session, 'insert' | 'copy'> & { readonly inserting: ReadonlySignal<boolean> };

/** The ways a letter leaves the panel: into the reply, or onto the clipboard. */
export function startSending(ground: Ground): Sending {
  const { session, mailbox } = ground;
  const inserting = signal(false);
  let busy = false;

  const copy = async () => {
    await session.flush();
    const letter = ground.letter();
    if (!letter) return;
    try {
      await ground.clipboard.write(renderHtml(letter.blocks), renderText(letter.blocks));
      session.toast('Letter copied. Paste it into your reply.');
    } catch {
      session.problem('The browser did not let the letter be copied. Click in this panel, then Copy again.');
    }
  };
  const failed = (message: string) => session.problem(message, [{ label: 'Copy the letter', act: copy }]);

  const takeOut = async (of: Case, lines: readonly string[]) => {
    const key = mailKeyOf(of);
    if (!key) return;
    const outcome = await asked(mailbox.takeOut(key, lines));
    if (!outcome.ok) return session.problem(outcome.message);
    await ground.actOn(of.id, { kind: 'mark-not-inserted' });
    session.toast('Letter taken out of the reply.');
  };

  const put = async (of: Case, letter: Letter) => {
    const key = mailKeyOf(of);
    if (!key) return copy();
    const outcome = await asked(mailbox.insert(key, letter.blocks, of.inserted?.lines ?? null));
    if (!outcome.ok) return failed(outcome.message);
    await ground.actOn(of.id, { kind: 'mark-inserted', lines: outcome.lines, at: ground.now() });
    const what = outcome.replaced
      ? 'Letter replaced in your reply.'
      : 'Letter inserted above your signature.';
    session.toast(what, () => takeOut(of, outcome.lines));
  };

  const insertOnce = async () => {
    await session.flush();
    const of = ground.current();
    const letter = ground.letter();
    if (!of || !letter) return;
    const stop = letter.gaps.find((gap) => gap.stops);
    if (!stop) return put(of, letter);
    ground.leadTo(stop);
    session.problem(`Not inserted yet. ${stop.message}`);
  };

  const insert = async () => {
    if (busy) return;
    busy = true;
    const slow = setTimeout(() => {
      inserting.value = true;
    }, SHOWN_AFTER_MS);
    try {
      await insertOnce();
    } finally {
      clearTimeout(slow);
      busy = false;
      inserting.value = false;
    }
  };

  return { inserting, insert, copy };
}

/** An outcome in any case: that no mailbox answered is one of them. */
async function asked(answer: Promise<InsertOutcome>): Promise<InsertOutcome> {
  try {
    return await answer;
  } catch (error) {
    if (!(error instanceof NoMailboxError)) throw error;
    const message =
      'The mailbox in this tab does not answer. Open the mail there (reload the page if it is open), then try again. Your letter is safe here.';
    return { ok: false, step: 'find-mail', message };
  }
}
