import type { MailBlock, Person } from '../../domain/email/mail.ts';
import type { Reading } from '../../domain/request/foi-request.ts';
import type { Room } from './start-session.ts';

/// Requests that came by letter or portal: their words are pasted into the panel.

/** What the clipboard gave: formatted words ('' when there are none) and the same words plain. */
export type Pasted = { readonly html: string; readonly text: string };

/** Pasted words, read; or how many characters they have when they are too many to be read. */
export type PastedBlocks = { readonly blocks: readonly MailBlock[] } | { readonly tooLong: number };

/** Reads what was pasted. The extension's own is in src/webmail/body; src/panel.tsx hands it in. */
export type PastedReader = (pasted: Pasted) => Promise<PastedBlocks>;

/** A request as the officer has filled it in. */
export type PastedRequest = {
  readonly reading: Reading;
  readonly requester: Person;
  readonly subject: string;
  /** YYYY-MM-DD; null when it is not known. */
  readonly receivedOn: string | null;
};

/** Starts and shows the case of a pasted request. It is stored at once, for there is no mail to begin it again from. */
export async function startPasted(
  { maker, moves, shelf, desk, route, toasts }: Room,
  request: PastedRequest,
  remove: (id: string) => unknown,
): Promise<void> {
  await moves.flush();
  const stored = await maker.open(await maker.makePasted(request));
  shelf.keep(stored);
  desk.pin(stored);
  route.go('request');
  toasts.done('Case started.', () => remove(stored.id));
}
