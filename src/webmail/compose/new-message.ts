import type { Person } from '../../domain/email/mail.ts';
import type { LetterBlock } from '../../domain/letter/letter.ts';
import { renderHtml } from '../../render/html.ts';
import { renderLines } from '../../render/lines.ts';
import { type Adapter, isPlace } from '../adapter.ts';
import { findAll, findOne, isShown } from '../hook.ts';
import { readEditor } from '../reply/editor-text.ts';
import { findLetter } from '../reply/find-letter.ts';
import { startOf } from '../reply/letter-range.ts';
import { PATIENCE, type Patience } from '../reply/patience.ts';
import { buttonAround, press, pressKey } from '../reply/press.ts';
import { recipientsIn } from '../reply/recipients.ts';
import { waitFor, waitForQuiet } from '../reply/wait-for.ts';
import type { Landed, WritingOrder, Written } from '../reply/writing.ts';
import type { NewMessageOrder, NewMessageOutcome } from '../webmail.ts';
import { newMessageFailures as failures } from './failures.ts';
import { type ComposeWindow, composeWindows, isOpen } from './window.ts';
/** Opens new messages; remembers the attempt that failed, so that trying again leaves no second one. */
export type MessageOpener = (
  order: NewMessageOrder,
  signal: AbortSignal,
  patience?: Patience,
) => Promise<NewMessageOutcome>;

type Failed = Extract<NewMessageOutcome, { ok: false }>;
type Attempt = { readonly of: string; readonly before: WeakSet<Element> };
type Ground = {
  readonly adapter: Adapter;
  readonly document: Document;
  readonly order: NewMessageOrder;
  readonly letter: readonly LetterBlock[];
  readonly lines: readonly string[];
  readonly signal: AbortSignal;
  readonly patience: Patience;
};

/** An opener for an adapter's page. */
export function messageOpener(adapter: Adapter, document: Document): MessageOpener {
  let failed: Attempt | null = null;
  return async (order, signal, patience = PATIENCE) => {
    const letter: readonly LetterBlock[] = [{ id: 'message', role: 'opening', text: order.body }];
    const lines = renderLines(letter);
    const ground = { adapter, document, order, letter, lines, signal, patience };
    const open = composeWindows(adapter, document);
    const there = open.find((one) => isWritten(ground, one) && mayBeOurs(ground, one));
    if (there !== undefined) return alreadyOpen(ground, there);
    const of = JSON.stringify(order);
    const attempt = failed?.of === of ? failed : { of, before: editorsOf(open) };
    failed = attempt;
    const window = leftEmpty(ground, attempt) ?? (await pressAndWait(ground, editorsOf(open)));
    const outcome = 'ok' in window ? window : await fill(ground, window);
    if (outcome.ok) failed = null;
    return outcome;
  };
}

function editorsOf(windows: readonly ComposeWindow[]): WeakSet<Element> {
  return new WeakSet(windows.map(({ editor }) => editor));
}

/** True when the text stands in it whole, under the same subject or none. */
function isWritten({ adapter, order, lines }: Ground, window: ComposeWindow): boolean {
  const { value } = window.subject;
  return (value === order.subject || value === '') && landedIn(adapter, window.editor, lines) === 'whole';
}

function alreadyOpen(
  { adapter, order }: Ground,
  { root, subject, editor }: ComposeWindow,
): NewMessageOutcome {
  root.scrollIntoView({ block: 'nearest' });
  if (isShown(editor)) editor.focus({ preventScroll: true });
  const to = order.to === null || goesTo(adapter, { root, editor }, order.to);
  return { ok: true, opened: false, subject: subject.value !== '', to };
}

function goesTo(
  adapter: Adapter,
  { root, editor }: Pick<ComposeWindow, 'root' | 'editor'>,
  to: string,
): boolean {
  const people = recipientsIn(adapter, root, editor);
  return people.length === 1 && people[0]?.email === to.toLowerCase();
}

/** The message that an attempt before this one left empty, or that opened after it, or that the officer opened since. */
function leftEmpty(ground: Ground, { before }: Attempt): ComposeWindow | null {
  const open = composeWindows(ground.adapter, ground.document);
  return open.find((one) => !before.has(one.editor) && isOpen(one) && isEmpty(ground, one)) ?? null;
}

/**
 * True for a message in which nobody has written: no subject but ours, a first line without words, and nobody to go to but
 * the one whom this is for.
 */
function isEmpty(ground: Ground, window: ComposeWindow): boolean {
  const { subject, editor } = window;
  const untitled = subject.value === '' || subject.value === ground.order.subject;
  return untitled && /^\s*$|^[^\S\n]*\n/.test(editor.innerText) && strangersIn(ground, window).length === 0;
}

/** Who gets the message beside the one whom it is for. */
function strangersIn({ adapter, order }: Ground, { root, editor }: ComposeWindow): readonly Person[] {
  return recipientsIn(adapter, root, editor).filter(({ email }) => email !== order.to?.toLowerCase());
}

/** A reply inside the conversation is no new message; one to a person goes to nobody else. */
function mayBeOurs(ground: Ground, window: ComposeWindow): boolean {
  const place = ground.adapter.locate();
  if (isPlace(place) && ground.adapter.editors(place).includes(window.editor)) return false;
  return ground.order.to === null || strangersIn(ground, window).length === 0;
}

async function pressAndWait(ground: Ground, before: WeakSet<Element>): Promise<ComposeWindow | Failed> {
  const { adapter, document, signal, patience } = ground;
  const { title, newMessage, subject } = adapter;
  const button = findOne(document, newMessage, (element) => isShown(element) && adapter.isOwn(element));
  if (button === null) return failures.noButton(title, newMessage);
  press(buttonAround(button) ?? button);
  const come = () =>
    composeWindows(adapter, document).find((one) => !before.has(one.editor) && isOpen(one)) ?? null;
  const window = await waitFor(come, document.documentElement, patience.reply, signal);
  if (window === null) return failures.noWindow(title, subject);
  // The webmail puts the signature in after it has shown its editor.
  await waitForQuiet(window.editor, patience.quiet, signal);
  return isEmpty(ground, window) ? window : failures.notEmpty(title, subject);
}

async function fill(ground: Ground, window: ComposeWindow): Promise<NewMessageOutcome> {
  const { adapter, document, order, signal, patience } = ground;
  const focused = document.activeElement;
  const to = order.to === null || writeRecipient(adapter, window, order.to);
  // A box may complete an address to somebody else's.
  const strangers = strangersIn(ground, window);
  if (strangers.length > 0) return failures.toSomeoneElse(adapter.title, strangers, adapter.recipient);
  writeSubject(window.subject, order.subject);
  const writing = writingIn(ground, window);
  if (!writing.isStillThere()) return failures.gone(adapter.title, adapter.editor);
  const written = await adapter.write(writing);
  await waitForQuiet(window.editor, patience.quiet, signal);
  const failed = failureOf(ground, window, written, writing.landed());
  if (failed !== null) return failed;
  giveBack(focused, window);
  return { ok: true, opened: true, subject: window.subject.value === order.subject, to };
}

/** What the officer is told when the text is not there whole; null when it is. */
function failureOf(
  { adapter }: Ground,
  window: ComposeWindow,
  written: Written,
  landed: Landed,
): Failed | null {
  if (landed === 'whole') return null;
  if (landed === 'part') return failures.notWhole(adapter.title, adapter.editor);
  if (written === 'handed') return failures.notSeen(adapter.title, adapter.editor);
  return isOpen(window)
    ? failures.notTaken(adapter.title, adapter.editor)
    : failures.gone(adapter.title, adapter.editor);
}

function writingIn(ground: Ground, window: ComposeWindow): WritingOrder {
  const { adapter, document, letter, lines, signal, patience } = ground;
  const { editor, subject } = window;
  return {
    editor,
    range: startOf(editor),
    html: renderHtml(letter),
    text: lines.join('\n'),
    landed: () => landedIn(adapter, editor, lines),
    isStillThere: () =>
      document.visibilityState === 'visible' &&
      isOpen(window) &&
      composeWindows(adapter, document).some((one) => one.editor === editor && one.subject === subject),
    patience,
    signal,
  };
}

/** The officer goes on where the webmail had put the caret: at the recipients, which are theirs to look at. */
function giveBack(focused: Element | null, { root, editor }: ComposeWindow): void {
  if (focused instanceof HTMLElement && root.contains(focused) && !editor.contains(focused))
    focused.focus({ preventScroll: true });
}

function landedIn({ quote }: Adapter, editor: HTMLElement, lines: readonly string[]): Landed {
  const found = findLetter(readEditor(editor, quote), lines);
  return found.how === 'whole' ? 'whole' : found.how === 'changed' ? 'part' : 'nothing';
}

/**
 * Writes the subject as a person would type it: an input event that the browser vouches for, and a step of its own in
 * the page's undo. Where that does nothing, the value is set and the page told of it.
 * @returns whether it stands there
 */
function writeSubject(box: HTMLInputElement, subject: string): boolean {
  box.focus({ preventScroll: true });
  box.select();
  if (box.ownerDocument.activeElement === box) box.ownerDocument.execCommand('insertText', false, subject);
  if (box.value !== subject) {
    box.value = subject;
    for (const type of ['input', 'change']) box.dispatchEvent(new Event(type, { bubbles: true }));
  }
  return box.value === subject;
}

/**
 * Writes who a new message goes to, as a person would: the address typed into the box, and Enter, which makes a recipient
 * of it. Where the box does not take it, nothing else is tried: the officer is told to add it.
 * @param to one address, checked by the protocol
 * @returns whether the message shows that address, and no other, among its recipients
 */
function writeRecipient(adapter: Adapter, { root, editor }: ComposeWindow, to: string): boolean {
  const isTheirs = () => goesTo(adapter, { root, editor }, to);
  if (isTheirs()) return true;
  const box = recipientsIn(adapter, root, editor).length === 0 ? boxIn(adapter, root, editor) : null;
  if (box === null) return false;
  box.focus({ preventScroll: true });
  if (box.ownerDocument.activeElement !== box) return false;
  box.ownerDocument.execCommand('insertText', false, to);
  pressKey(box, 'Enter', 13);
  return isTheirs();
}

/** The first place in which a recipient can be typed: To stands before Cc and Bcc. */
function boxIn(adapter: Adapter, root: HTMLElement, editor: HTMLElement): HTMLElement | null {
  const lines = findAll(root, adapter.recipients, (one) => isShown(one) && !editor.contains(one));
  const boxes = lines.flatMap((line) => [
    line,
    ...line.querySelectorAll<HTMLElement>('input, textarea, [contenteditable=true]'),
  ]);
  return boxes.find((box) => isShown(box) && (isTextField(box) || box.isContentEditable)) ?? null;
}

function isTextField(box: HTMLElement): boolean {
  return box instanceof HTMLTextAreaElement || (box instanceof HTMLInputElement && box.type !== 'hidden');
}
