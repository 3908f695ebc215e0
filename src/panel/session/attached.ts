import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { FoiCase } from '../../domain/case/case.ts';
import type { Mailbox, TabState } from './mailbox.ts';
import { replyKey } from './reply-key.ts';

type Ground = {
  readonly mailbox: Pick<Mailbox, 'attachedToReply'>;
  readonly current: ReadonlySignal<FoiCase | null>;
  readonly tab: ReadonlySignal<TabState | null>;
};

export type Attached = {
  /** The names of the files attached to the open reply, as last asked; [] when none is known of. */
  readonly attachedToReply: ReadonlySignal<readonly string[]>;
  /** Asks the mailbox again. Never fails: what can't be asked has nothing attached that is known of. */
  refreshAttached(): Promise<void>;
};

/**
 * What is attached to the reply in the mailbox. It is asked when another case or mail comes into hand, when a letter was
 * inserted, and when the officer comes back to the panel: at no other time does anything run.
 */
export function startAttached({ mailbox, current, tab }: Ground, until: AbortSignal): Attached {
  const names = signal<readonly string[]>([]);
  let asked = 0;
  const refreshAttached = async () => {
    asked += 1;
    const turn = asked;
    const foiCase = current.peek();
    const open = tab.peek();
    const key = foiCase && open?.state === 'mail' ? replyKey(foiCase, open) : null;
    const found = key === null ? [] : await mailbox.attachedToReply(key).catch(() => []);
    if (turn !== asked || until.aborted) return;
    if (found.join('\n') !== names.peek().join('\n')) names.value = found;
  };
  let known = '';
  const stop = effect(() => {
    const now = inHand(current.value, tab.value);
    if (now === known) return;
    known = now;
    void refreshAttached();
  });
  until.addEventListener('abort', stop, { once: true });
  addEventListener('focus', () => void refreshAttached(), { signal: until });
  return { attachedToReply: names, refreshAttached };
}

/** What makes another question of it: which case, which mail, and whether a letter was put in since. */
function inHand(foiCase: FoiCase | null, open: TabState | null): string {
  const message = open?.state === 'mail' ? open.key.messageId : '';
  return JSON.stringify([foiCase?.id, message, foiCase?.inserted?.at]);
}
