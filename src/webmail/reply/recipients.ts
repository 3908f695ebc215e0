import type { Person } from '../../domain/email/mail.ts';
import type { Adapter } from '../adapter.ts';
import { isForm } from '../body/forms.ts';
import { composerOf } from '../compose/composer.ts';
import { isShown } from '../hook.ts';
import { addressIn, cleanText, wholeAddress } from '../page.ts';

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
/// - 'nobody': there is a place for recipients, and it is empty;
/// - 'unknown': no recipients are shown, or only a name that might be anybody's.

export type Addressed =
  /** `others`: who else gets it, as the page names them. */
  | { readonly to: 'requester'; readonly others: readonly string[] }
  | { readonly to: 'someone-else'; readonly names: readonly string[] }
  | { readonly to: 'nobody' }
  /** `names`: those among the recipients who are certainly not the requester. */
  | { readonly to: 'unknown'; readonly names: readonly string[] };

/** Whom a letter is for: the requester, and the same person as their mail shows them. */
export type Wanted = readonly Person[];

/** A recipient as the page shows them. */
export type Recipient = Person & {
  /** Other words for them that the page has, such as a label. */
  readonly names: readonly string[];
  /** True for a name without an address where others have one: it may be anybody's of that name. */
  readonly unsure: boolean;
};

/**
 * Who the message in the editor goes to, seen from the person whom a letter is for.
 * @param own the mailbox's own address, '' where it is not known: a webmail shows it beside its recipients
 */
export function addressedTo(adapter: Adapter, editor: HTMLElement, wanted: Wanted, own = ''): Addressed {
  const composer = composerOf(adapter, editor);
  const isWanted = wanted.some(({ email }) => email !== '' && plain(email) === plain(own));
  const recipients = recipientsIn(adapter, composer, editor).filter(
    ({ email }) => isWanted || own === '' || plain(email) !== plain(own),
  );
  if (recipients.length === 0)
    return isEmpty(adapter, composer, editor) ? { to: 'nobody' } : { to: 'unknown', names: [] };
  const compared = recipients.map((one) => ({ name: nameOf(one), is: likenessOf(one, wanted) }));
  const named = (is: Likeness) => compared.filter((one) => one.is === is).map(({ name }) => name);
  if (named('same').length > 0) return { to: 'requester', others: [...named('other'), ...named('perhaps')] };
  if (named('perhaps').length > 0) return { to: 'unknown', names: named('other') };
  return { to: 'someone-else', names: named('other') };
}

/**
 * The recipients of the message, each once, with '' for what the page does not say. What is shown counts; a hidden input
 * gives the address of a name that is shown without one, adds who gets a copy, and speaks for itself only where nothing is
 * shown and no place for recipients is seen to be empty.
 */
export function recipientsIn(
  adapter: Adapter,
  composer: HTMLElement,
  editor: HTMLElement,
): readonly Recipient[] {
  const lines = elementsOf(adapter.recipients, composer, editor).filter(isShown);
  const elements = outermost(elementsOf(adapter.recipient, composer, editor));
  const hidden = elements.filter(isHiddenInput);
  const shownOnes = elements.filter((one) => !isHiddenInput(one) && isShown(one));
  // A webmail's own pictures and menus carry addresses too: where there is a line for recipients, they stand in it.
  const inLines = shownOnes.filter((one) => lines.some((line) => line !== one && line.contains(one)));
  const chips = (inLines.length > 0 ? inLines : shownOnes).flatMap(personsIn);
  const shown = [...chips, ...lines.flatMap((box) => typedIn(box, adapter))];
  const behind = hidden.flatMap(personsIn);
  if (shown.length === 0) return isEmpty(adapter, composer, editor) ? [] : eachOnce(behind);
  const copies = hidden.filter((one) => /^b?cc$/.test(one.getAttribute('name') ?? '')).flatMap(personsIn);
  return eachOnce([...shown.map((one) => withAddress(one, behind)), ...copies]);
}

/** A name is nobody's for sure where the page has addresses and none of them is of that name. */
function withAddress(one: Recipient, behind: readonly Recipient[]): Recipient {
  if (one.email !== '' || behind.length === 0) return one;
  const known = behind.find(({ name }) => isSameName(name, one.name));
  return known === undefined ? { ...one, unsure: true } : { ...one, email: known.email };
}

function isHiddenInput(element: HTMLElement): boolean {
  return isField(element) && !isShown(element);
}

function isField(element: Element): element is HTMLInputElement | HTMLTextAreaElement {
  return element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
}

function eachOnce(people: readonly Recipient[]): readonly Recipient[] {
  const byKey = new Map<string, Recipient>();
  for (const one of people) {
    const key = one.email || plain(one.name);
    if ((byKey.get(key)?.name ?? '') === '') byKey.set(key, one);
  }
  return [...byKey.values()];
}

/**
 * True where there is a place for recipients to be typed in, with nobody in it; a line of words alone may name somebody.
 * Its label is in the officer's language, so any place for words beside the editor and the subject counts: the first of
 * them, for To stands before Cc and Bcc, which are empty in most replies.
 */
function isEmpty(adapter: Adapter, composer: HTMLElement, editor: HTMLElement): boolean {
  const places = 'input:not([type]),input[type=text],input[type=email],textarea,[contenteditable=true][role]';
  const subject = adapter.subject.selectors.join();
  const first = [...composer.querySelectorAll<HTMLElement>(places)].find(
    (box) => !editor.contains(box) && !box.contains(editor) && !box.matches(subject) && isShown(box),
  );
  return first !== undefined && cleanText(isField(first) ? first.value : first.textContent) === '';
}

/** The name, else the address, as the page shows it. */
function nameOf({ name, email }: Person): string {
  return name || email;
}

/** 'perhaps': a name of one word, or a mark in the place of one, which may be anybody's. */
export type Likeness = 'same' | 'perhaps' | 'other';

function likenessOf(one: Recipient, wanted: Wanted): Likeness {
  const likeness = [one.name, ...one.names].map((name) => compare({ name, email: one.email }, wanted));
  // A picture or a dot stands for somebody, and doesn't say for whom.
  const isNameless = one.email === '' && [one.name, ...one.names].every((name) => wordsOf(name) === '');
  const best =
    likeness.find((is) => is === 'same') ??
    likeness.find((is) => is === 'perhaps') ??
    (isNameless ? 'perhaps' : 'other');
  return one.unsure && best === 'same' ? 'perhaps' : best;
}

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

/** Attributes that are an address and nothing else, and such as hold words. */
const ADDRESSES = ['email', 'data-hovercard-id', 'data-email'];
const WORDS = ['title', 'aria-label'];

/** Whom a chip, or a hidden input with a list of people, names. */
function personsIn(element: HTMLElement): readonly Recipient[] {
  if (isField(element)) return listed(element.value);
  const behind = [element, ...element.querySelectorAll<HTMLElement>('[email],[data-hovercard-id],[title]')];
  const given = (names: readonly string[]) =>
    behind.flatMap((one) => names.flatMap((name) => cleanText(one.getAttribute(name), 400) || []));
  const shown = cleanText(element.textContent, 400);
  const words = [...given(WORDS), shown];
  const whole = given(ADDRESSES).map(wholeAddress);
  const email = [...whole, ...words.map(addressIn)].find((found) => found !== null) ?? '';
  const names = words.map((one) => bareName(one, email)).filter((name) => name !== '');
  if (names.length === 0 && email === '') return [];
  const name = bareName(shown, email) || (names[0] ?? '');
  return [{ name, email, names: names.filter((one) => one !== name), unsure: false }];
}

/** "Rowan Ashby <rowan@example.org>;" without what is not the name. */
function bareName(words: string, email: string): string {
  const name = cleanText(words.replace(/<[^<>]*>|[;,]\s*$/g, '').replaceAll('"', ''), 400);
  return name.toLowerCase() === email ? '' : name;
}

/** What is typed beside the chips and is none yet. */
function typedIn(box: HTMLElement, adapter: Adapter): readonly Recipient[] {
  if (isField(box)) return listed(box.value);
  if (!box.isContentEditable) return [];
  const chips = adapter.recipient.selectors.join();
  const own = [...box.childNodes].filter(
    (node) => !(node instanceof Element && (node.matches(chips) || node.querySelector(chips) !== null)),
  );
  return listed(own.map((node) => node.textContent ?? '').join(' '));
}

/** "Rowan Ashby <rowan@example.org>, kim@example.org": a list as people type one. A comma in quotation marks parts nothing. */
function listed(text: string): readonly Recipient[] {
  const parts = cleanText(text, 4_000).match(/(?:"[^"]*"|[^;,"])+/g) ?? [];
  return parts.flatMap((part) => {
    const email = addressIn(part) ?? '';
    const name = bareName(part.replace(/<[^<>]*$/, ''), email);
    return name === '' && email === '' ? [] : [{ name, email, names: [], unsure: false }];
  });
}

/** All that any of the hook's selectors finds: the people of one message may be shown in several ways at once. */
function elementsOf(
  hook: Adapter['recipient'],
  composer: HTMLElement,
  editor: HTMLElement,
): readonly HTMLElement[] {
  const found = composer.querySelectorAll<HTMLElement>(hook.selectors.join());
  return [...found].filter(
    (element) => !isForm(element) && element.localName !== 'img' && !editor.contains(element),
  );
}

function outermost(elements: readonly HTMLElement[]): readonly HTMLElement[] {
  return elements.filter(
    (element) => !elements.some((other) => other !== element && other.contains(element)),
  );
}
