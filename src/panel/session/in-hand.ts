import type { ReadonlySignal } from '@preact/signals';
import type { FoiCase } from '../../domain/case/case.ts';
import { mailNamesOf } from '../../domain/case/own-mail.ts';
import type { Store } from '../../storage/store.ts';
import type { Desk } from './desk.ts';
import type { Mailbox, TabState } from './mailbox.ts';
import type { Moves } from './moves.ts';
import { ownKey } from './reply-key.ts';
import type { Route } from './route.ts';
import type { Toasts } from './toasts.ts';

/** Which mail is open and which case is shown, and what the officer does about it. */
export type InHand = {
  /** What the tab beside the panel shows; null until it has said so. */
  readonly tab: ReadonlySignal<TabState | null>;
  /**
   * The case that is shown, with what is typed in it whether it is stored or not; null when there is none. It may not be
   * stored yet: the first move stores it.
   */
  readonly current: ReadonlySignal<FoiCase | null>;
  /** True when the shown case is not the open mail's (it was opened from Cases). */
  readonly detached: ReadonlySignal<boolean>;
  /** The case that was shown before the officer went to where there is none, so that it stays in reach. */
  readonly previous: ReadonlySignal<FoiCase | null>;
  /** The stored cases of the open mail's conversation; [] when no mail is open. */
  readonly ofConversation: ReadonlySignal<readonly FoiCase[]>;
  /** Stored cases that may be the open mail's own, the likeliest first, while it has none that surely is. */
  readonly perhapsOfMail: ReadonlySignal<readonly FoiCase[]>;
  /** The officer says that this case is the open mail's: from now on it is found with it. A toast offers Undo. */
  joinOpenMail(caseId: string): Promise<void>;
  /** The officer says that none of `perhapsOfMail` is the open mail's: it has a case of its own. */
  startAnew(): Promise<void>;
  /** Shows a stored case whatever mail is open, until another mail is opened. */
  showCase(id: string): Promise<void>;
  /** Goes back to the open mail's case. */
  showOpenMail(): void;
  /** Removes a stored case; a toast offers Undo. */
  removeCase(id: string): Promise<void>;
  /** Starts a case from an open mail that was not read as a request. */
  treatAsRequest(): void;
  /** Reads another unfolded message of the open conversation. */
  chooseMessage(messageId: string): Promise<void>;
  /** Shows the words of a question in the open mail; null takes the mark away. */
  mark(question: string | null): void;
};

/** The parts that it works with. */
export type InHandParts = {
  readonly store: Store;
  readonly mailbox: Mailbox;
  readonly desk: Desk;
  readonly moves: Moves;
  readonly route: Route;
  readonly toasts: Toasts;
};

/** Shows a stored case whatever mail is open. */
export async function showCase(
  { store, desk, moves, route, toasts }: Omit<InHandParts, 'mailbox'>,
  id: string,
): Promise<void> {
  await moves.flush();
  const stored = await store.cases.get(id);
  if (stored === undefined) return toasts.problem('That case is no longer stored.');
  desk.pin(stored);
  route.go('request');
}

/** Joins a case to the open mail. */
export async function joinOpenMail(
  { desk, moves }: Pick<InHandParts, 'desk' | 'moves'>,
  id: string,
): Promise<void> {
  const tab = desk.tab.peek();
  if (tab?.state !== 'mail') return;
  const move = { kind: 'join-mail', mail: mailNamesOf(tab) } as const;
  if (await moves.actOn(id, move, 'This case is now the open mail’s.')) await desk.findAgain(id);
}

/** Reads another message of the conversation; one that is folded is said to be so. */
export async function chooseMessage(
  { desk, mailbox, toasts }: Pick<InHandParts, 'desk' | 'mailbox' | 'toasts'>,
  messageId: string,
): Promise<void> {
  const tab = desk.tab.peek();
  if (tab?.state !== 'mail') return;
  const { webmail, account, threadId } = tab.key;
  const read = await mailbox.choose({ webmail, account, threadId, messageId }).catch(() => false);
  if (!read) toasts.problem('That message is not unfolded in the mail. Open it there, then choose it again.');
}

/** Marks the words of a question in the open mail. */
export function markQuestion(
  { desk, mailbox }: Pick<InHandParts, 'desk' | 'mailbox'>,
  question: string | null,
): void {
  const shown = desk.current.peek();
  const key = shown && !desk.detached.peek() ? ownKey(shown, desk.tab.peek()) : null;
  if (!shown || !key) return;
  mailbox.mark(key, shown.questions.find(({ id }) => id === question)?.span ?? null);
}
