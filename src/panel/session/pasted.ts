import type { MailBlock } from '../../domain/email/mail.ts';
import type { CaseMaker, PastedRequest } from './case-maker.ts';
import type { Desk } from './desk.ts';
import type { Moves } from './moves.ts';
import type { Route } from './route.ts';
import type { Shelf } from './shelf.ts';
import type { Toasts } from './toasts.ts';

/// Requests that came by letter or portal: their words are pasted into the panel.

/** What the clipboard gave: formatted words ('' when there are none) and the same words plain. */
export type Pasted = { readonly html: string; readonly text: string };

/** Pasted words, read; or how many characters they have when they are too many to be read. */
export type PastedBlocks = { readonly blocks: readonly MailBlock[] } | { readonly tooLong: number };

/** Reads what was pasted. The extension's own is in src/webmail/body; src/panel.tsx hands it in. */
export type PastedReader = (pasted: Pasted) => Promise<PastedBlocks>;

export type Pasting = {
  /** Reads what was pasted, a letter or a form; how long it is when it is too long to be read. */
  readPasted(pasted: Pasted): Promise<PastedBlocks>;
  /** Starts a case of a request that came by letter or portal, and shows it. */
  startPasted(request: PastedRequest): Promise<void>;
};

type Parts = {
  readonly maker: CaseMaker;
  readonly moves: Moves;
  readonly shelf: Shelf;
  readonly desk: Desk;
  readonly route: Route;
  readonly toasts: Toasts;
};

/** Starts and shows the case of a pasted request. It is stored at once, for there is no mail to begin it again from. */
export async function startPasted(
  { maker, moves, shelf, desk, route, toasts }: Parts,
  request: PastedRequest,
  remove: (id: string) => unknown,
): Promise<void> {
  await moves.flush();
  const stored = await maker.open(await maker.makePasted(request));
  shelf.keep(stored);
  desk.pin(stored);
  route.go('request');
  toasts.toast('Case started.', () => remove(stored.id));
}
