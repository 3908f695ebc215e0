import { type Adapter, isPlace } from '../adapter.ts';
import { composerOf } from '../compose/composer.ts';
import { findAll } from '../hook.ts';
import { BUTTON_TAG } from '../page.ts';
import { buttonAround, isPressing } from './press.ts';

/// What was pressed and typed in the page by another hand than ours. Where a page does not show who a reply goes to, that our
/// own press of Reply has opened it tells: as long as no other press may have opened it, and nobody has done anything around
/// it since.

type Hand = {
  /** When something was last pressed that may open a reply: in the open conversation, a button elsewhere, or a shortcut. */
  pressed: number;
  /** The editors around which something was pressed or typed: recipients, subject or buttons. */
  readonly touched: WeakSet<HTMLElement>;
  /** Every editor that was ever found: the page is not searched again at each key that is typed in one. */
  readonly editors: WeakSet<Element>;
};

/** Webmails act on any of them. */
const ACTS = ['pointerdown', 'click', 'keydown', 'input', 'cut', 'paste', 'drop'];

const hands = new WeakMap<Adapter, Hand>();

/** Notes what is pressed and typed in the page until the signal ends. Nothing is looked at in between. */
export function followHand(adapter: Adapter, document: Document, signal: AbortSignal): void {
  const hand = handOf(adapter);
  const heard = (event: Event) => {
    if (event.target instanceof Element && !isPressing() && mayAct(event))
      note(adapter, hand, event, event.target);
  };
  for (const act of ACTS) document.addEventListener(act, heard, { capture: true, signal });
}

/** True when a press at that time or later (of `performance.now()`) may have opened a reply. */
export function hasPressedSince(adapter: Adapter, time: number): boolean {
  return handOf(adapter).pressed >= time;
}

/** True when somebody may have changed who the message in the editor goes to. */
export function isTouched(adapter: Adapter, editor: HTMLElement): boolean {
  return handOf(adapter).touched.has(editor);
}

function handOf(adapter: Adapter): Hand {
  const nothing = { pressed: Number.NEGATIVE_INFINITY, touched: new WeakSet(), editors: new WeakSet() };
  const hand = hands.get(adapter) ?? nothing;
  hands.set(adapter, hand);
  return hand;
}

/** Going through a page by keys, selecting and copying change nothing. */
function mayAct(event: Event): boolean {
  if (!(event instanceof KeyboardEvent)) return true;
  const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
  const writes = key.length === 1 || ['Backspace', 'Delete', 'Enter'].includes(key);
  // Webmails and browsers put shortcuts on all other keys with Ctrl: some paste, send or open.
  const copies = ctrlKey !== metaKey && !altKey && !shiftKey && /^[ac]$/i.test(key);
  return writes && !copies;
}

function note(adapter: Adapter, hand: Hand, event: Event, target: Element): void {
  if (isIn(hand.editors, target) || target.localName === BUTTON_TAG) return;
  const isInMail = (element: Element) => element.closest(adapter.body.selectors.join()) !== null;
  const editors = findAll(target.ownerDocument, adapter.editor, (editor) => !isInMail(editor));
  for (const editor of editors) hand.editors.add(editor);
  if (isIn(hand.editors, target)) return;
  const around = editors.filter((editor) => composerOf(adapter, editor).contains(target));
  for (const editor of around) hand.touched.add(editor);
  if (around.length > 0) return;
  const isShortcut = event instanceof KeyboardEvent && !isField(target);
  const presses =
    isShortcut || (!isInMail(target) && (buttonAround(target) !== null || isInView(adapter, target)));
  if (presses) hand.pressed = performance.now();
}

/** True for what takes words, so that no key in it is a shortcut. */
function isField(target: Element): boolean {
  return (
    target.matches('input,textarea,select') || (target instanceof HTMLElement && target.isContentEditable)
  );
}

function isInView(adapter: Adapter, target: Element): boolean {
  const sight = adapter.locate();
  return isPlace(sight) && (sight.view.contains(target) || target.contains(sight.view));
}

/** True for one of those elements, and for what is in one. */
function isIn(elements: WeakSet<Element>, target: Element): boolean {
  for (let one: Element | null = target; one !== null; one = one.parentElement)
    if (elements.has(one)) return true;
  return false;
}
