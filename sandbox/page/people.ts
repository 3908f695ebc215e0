import type { Recipients, ServedMessage } from '../mailbox.ts';
import type { Correspondent } from '../mails/mail.ts';
import type { Boot } from '../shells.ts';

/// People as a page handles them: who a reply goes to, and addresses as they are typed.

export type Field = keyof Recipients;
export const FIELDS: readonly Field[] = ['to', 'cc', 'bcc'];

/** What is done with a message: answered, answered to everybody, or sent on. */
export type Act = 'reply' | 'reply-all' | 'forward';

const nobody: Recipients = { to: [], cc: [], bcc: [] };

/** Whom it goes to at first. A reply to one's own message goes to those to whom that one went. */
export function firstRecipients(
  message: ServedMessage,
  act: Act,
  { account }: Pick<Boot, 'account'>,
): Recipients {
  if (act === 'forward') return nobody;
  const own = message.from.email === account.email;
  const to = own ? message.to : [message.from];
  if (act === 'reply') return { ...nobody, to };
  const others = own ? message.cc : [...message.to, ...message.cc];
  const seen = new Set([account, ...to].map(({ email }) => email));
  return { ...nobody, to, cc: others.filter(({ email }) => !seen.has(email)) };
}

/** True when Reply all would go to more people than Reply. */
export function hasOthers(message: ServedMessage, boot: Pick<Boot, 'account'>): boolean {
  const { to, cc } = firstRecipients(message, 'reply-all', boot);
  return to.length + cc.length > 1;
}

/** The people of a typed line: addresses, or names before them, between commas. */
export function typedPeople(text: string): readonly Correspondent[] {
  const pieces = text.split(/[,;]/).map((piece) => piece.replace(/\s+/g, ' ').trim());
  return pieces.filter((piece) => piece !== '').map(typedPerson);
}

function typedPerson(text: string): Correspondent {
  const [, name = '', address] = /^(.*?)<([^>]*)>$/.exec(text) ?? [];
  if (address !== undefined) return { name: name.trim() || address, email: address.trim().toLowerCase() };
  return { name: text, email: text.includes('@') ? text.toLowerCase() : '' };
}

/** As a line of text: the names. */
export function inWords({ to }: Recipients): string {
  return to.map(({ name, email }) => name || email).join(', ');
}

/** Keeps what a page shows of somebody in step with who that is. */
export class Chips {
  private readonly people = new WeakMap<Element, Correspondent>();

  /** Remembers whom the element stands for. */
  keep<E extends Element>(element: E, person: Correspondent): E {
    this.people.set(element, person);
    return element;
  }

  /** The people whose elements are in there now, in order. */
  in(root: Element): readonly Correspondent[] {
    return [...root.querySelectorAll('*')].flatMap((element) => this.people.get(element) ?? []);
  }
}
