import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { RichText } from '../../domain/text/rich-text.ts';
import type { Store } from '../../storage/store.ts';
import type { Acting } from './acting.ts';
import type { Attached } from './attached.ts';
import type { Everything } from './delete-all.ts';
import type { Drafting } from './drafting.ts';
import type { Files } from './files.ts';
import type { InHand } from './in-hand.ts';
import type { NewMessages } from './new-message.ts';
import type { Pasting } from './pasted.ts';
import type { Rereading } from './rereading.ts';
import type { Route } from './route.ts';
import type { Sending } from './sending.ts';
import type { Shelf } from './shelf.ts';
import type { ChosenTeam } from './team.ts';
import type { Messages } from './toasts.ts';
import type { Typing } from './typing.ts';

/// The panel's state and what can be done to it: the one thing every view reads. It is nothing but the sum of its parts,
/// and each part says in its own file what it holds. Views read its signals and call its functions; they hold no state but
/// what is open, focused or half typed. No part knows the session: each is given the parts that it works with.

export type Session = Route &
  Messages &
  Acting &
  Omit<Typing, 'forget'> &
  InHand &
  ChosenTeam &
  Omit<Drafting, 'allFindings'> &
  Attached &
  Sending &
  NewMessages &
  Rereading &
  Files &
  Pasting &
  Everything &
  Pick<Shelf, 'cases' | 'refresh'> & {
    readonly store: Store;
    /** The ISO instant of now. */
    now(): string;
    /** Today's date in Europe/London, YYYY-MM-DD. */
    today(): string;
    /** Puts a text that is no letter on the clipboard, formatted and plain. False when the browser refused. */
    copyText(text: RichText): Promise<boolean>;
    /** Loads the mailbox's tab again. */
    reloadTab(): void;
  };

export const SessionContext = createContext<Session | null>(null);

/** The session of the panel that the component stands in. Throws outside one. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('No session: the component stands in no SessionContext.');
  return session;
}
