import type { Person } from '../../domain/email/mail.ts';
import type { Adapter } from '../adapter.ts';
import { isForm } from '../body/forms.ts';
import { composerOf } from '../compose/composer.ts';
import { isShown } from '../hook.ts';
import { addressIn, cleanText } from '../page.ts';

/// Who a message that is being written goes to. It is read from its recipients alone: their chips, the addresses behind
/// them, what is typed beside them, and the hidden inputs that hold them. Nothing else around an editor says anything: its
/// buttons, labels, files and subject hold words that a sender's name may hold too.
///
/// The address counts before the name. A name only counts where no address is to be had, and then it must be the whole
/// name, of two words or more: two people of one name, and one called "Send", are told apart by their addresses or not at
/// all. So there are four answers, and only the first is the requester's reply:
///
/// - 'requester': the requester is among the recipients;
/// - 'someone-else': there are recipients, and the requester is none of them;
/// - 'nobody': the recipients are shown, and there are none yet;
/// - 'unknown': no recipients are shown, or only a name that might be anybody's.

export type Addressed =
  /** `others`: who else gets it, as the page names them. */
  | { readonly to: 'requester'; readonly others: readonly string[] }
  | { readonly to: 'someone-else'; readonly names: readonly string[] }
  | { readonly to: 'nobody' | 'unknown' };

/** Whom a letter is for: the requester, and the same person as their mail shows them. */
export type Wanted = readonly Person[];

/** Who the message in the editor goes to, seen from the person whom a letter is for. */
export function addressedTo(adapter: Adapter, editor: HTMLElement, wanted: Wanted): Addressed {
  const composer = composerOf(adapter, editor);
  const recipients = recipientsIn(adapter, composer, editor);
  if (recipients.length === 0) return { to: isEmpty(adapter, composer, editor) ? 'nobody' : 'unknown' };
  const compared = recipients.map((one) => ({ name: nameOf(one), is: compare(one, wanted) }));
  const named = (is: Likeness) => compared.filter((one) => one.is === is).map(({ name }) => name);
  if (named('same').length > 0) return { to: 'requester', others: [...named('other'), ...named('perhaps')] };
  if (named('perhaps').length > 0) return { to: 'unknown' };
  return { to: 'someone-else', names: named('other') };
}

/**
 * The recipients of the message, each once, with '' for what the page does not say. What is shown counts; a hidden input
 * gives the address of a name that is shown without one, and speaks for itself only where nothing is shown.
 */
export function recipientsIn(
  adapter: Adapter,
  composer: HTMLElement,
  editor: HTMLElement,
): readonly Person[] {
  const elements = outermost(elementsOf(adapter.recipient, composer, editor));
  const hidden = elements.filter(isHiddenInput).flatMap(personsIn);
  const chips = elements.filter((one) => !isHiddenInput(one) && isShown(one)).flatMap(personsIn);
  const boxes = elementsOf(adapter.recipients, composer, editor).filter(isShown);
  const shown = [...chips, ...boxes.flatMap((box) => typedIn(box, adapter))];
  const behind = (one: Person) => hidden.find(({ name }) => name !== '' && plain(name) === plain(one.name));
  const known = shown.map((one) => (one.email === '' ? { ...one, email: behind(one)?.email ?? '' } : one));
  return eachOnce(shown.length > 0 ? known : hidden);
}

function isHiddenInput(element: HTMLElement): boolean {
  return isField(element) && !isShown(element);
}

function isField(element: HTMLElement): element is HTMLInputElement | HTMLTextAreaElement {
  return element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
}

function eachOnce(people: readonly Person[]): readonly Person[] {
  const byKey = new Map<string, Person>();
  for (const one of people) {
    const key = one.email || plain(one.name);
    if ((byKey.get(key)?.name ?? '') === '') byKey.set(key, one);
  }
  return [...byKey.values()];
}

/** True where there is a place for recipients to be typed in; a line of words alone may name somebody. */
function isEmpty(adapter: Adapter, composer: HTMLElement, editor: HTMLElement): boolean {
  const boxes = elementsOf(adapter.recipients, composer, editor).filter(isShown);
  return boxes.some(
    (box) =>
      isField(box) || box.isContentEditable || box.querySelector('input, textarea, [contenteditable=true]'),
  );
}

/** The name, else the address, as the page shows it. */
function nameOf({ name, email }: Person): string {
  return name || email;
}

/** 'perhaps': a name of one word, which may be anybody's. */
export type Likeness = 'same' | 'perhaps' | 'other';

/** Whether a person is one of those wanted: by address where both have one, else by name. */
export function compare(one: Person, wanted: Wanted): Likeness {
  const addresses = wanted.flatMap(({ email }) => plain(email) || []);
  if (one.email !== '' && addresses.length > 0)
    return addresses.includes(plain(one.email)) ? 'same' : 'other';
  const names = wanted.flatMap(({ name }) => wordsOf(name) || []);
  const shown = wordsOf(one.name);
  if (shown === '' || !names.includes(shown)) return 'other';
  return shown.includes(' ') ? 'same' : 'perhaps';
}

/** True for one name, in whatever order and case its words are written. */
export function isSameName(a: string, b: string): boolean {
  return wordsOf(a) !== '' && wordsOf(a) === wordsOf(b);
}

/** "Ashby, Rowan" and "Rowan ASHBY" are one name. */
function wordsOf(name: string): string {
  const words = plain(name).match(/[\p{L}\p{N}'’.-]+/gu) ?? [];
  return [...words].sort().join(' ');
}

function plain(text: string): string {
  return cleanText(text, 400).normalize('NFKC').toLowerCase();
}

/** Attributes in which webmails keep the address behind a name. */
const BEHIND = ['email', 'data-hovercard-id', 'data-email', 'title', 'aria-label'];

/** Whom a chip, or a hidden input with a list of people, names. */
function personsIn(element: HTMLElement): readonly Person[] {
  if (isField(element)) return listed(element.value);
  const behind = [element, ...element.querySelectorAll<HTMLElement>('[email],[data-hovercard-id],[title]')];
  const words = behind.flatMap((one) => BEHIND.map((name) => one.getAttribute(name) ?? ''));
  const label = cleanText(element.textContent, 400) || cleanText(element.getAttribute('aria-label'), 400);
  const email = [...words, label].map(addressIn).find((found) => found !== null) ?? '';
  const name = cleanText(label.replace(/<[^<>]*>|[;,]\s*$/g, ''), 400);
  return name === '' && email === '' ? [] : [{ name: name === email ? '' : name, email }];
}

/** What is typed beside the chips and is none yet. */
function typedIn(box: HTMLElement, adapter: Adapter): readonly Person[] {
  if (isField(box)) return listed(box.value);
  if (!box.isContentEditable) return [];
  const chips = adapter.recipient.selectors.join();
  const own = [...box.childNodes].filter(
    (node) => !(node instanceof Element && (node.matches(chips) || node.querySelector(chips) !== null)),
  );
  return listed(own.map((node) => node.textContent ?? '').join(' '));
}

/** "Rowan Ashby <rowan@example.org>, kim@example.org": a list as people type one. */
function listed(text: string): readonly Person[] {
  return cleanText(text, 4_000)
    .split(/[;,]/)
    .flatMap((part) => {
      const email = addressIn(part) ?? '';
      const name = cleanText(part.replace(/<[^<>]*>?/, '').replaceAll('"', ''), 400);
      const shown = name.toLowerCase() === email ? '' : name;
      return shown === '' && email === '' ? [] : [{ name: shown, email }];
    });
}

/** All that any of the hook's selectors finds: the people of one message may be shown in several ways at once. */
function elementsOf(
  hook: Adapter['recipient'],
  composer: HTMLElement,
  editor: HTMLElement,
): readonly HTMLElement[] {
  const found = composer.querySelectorAll<HTMLElement>(hook.selectors.join());
  return [...found].filter((element) => !isForm(element) && !editor.contains(element));
}

function outermost(elements: readonly HTMLElement[]): readonly HTMLElement[] {
  return elements.filter(
    (element) => !elements.some((other) => other !== element && other.contains(element)),
  );
}
