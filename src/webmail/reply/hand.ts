import { type Adapter, isPlace } from '../adapter.ts';
import { composerOf } from '../compose/composer.ts';
import { findAll } from '../hook.ts';
import { BUTTON_TAG } from '../page.ts';
import { isPressing } from './press.ts';

/// What was pressed and typed in the page by another hand than ours. Where a page does not show who a reply goes to, that our
/// own press of Reply has opened it tells: as long as no other press may have opened it, and nobody has done anything around
/// it since.

type Hand = {
  /** When something was last pressed in the open conversation, beside its mails and what is being written. */
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
    if (event.target instanceof Element && !isPressing() && mayAct(event)) note(adapter, hand, event.target);
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

/** Going through a page by keys, and shortcuts of the browser, change nothing. */
function mayAct(event: Event): boolean {
  if (!(event instanceof KeyboardEvent)) return true;
  const writes = event.key.length === 1 || ['Backspace', 'Delete', 'Enter'].includes(event.key);
  return writes && !event.ctrlKey && !event.metaKey;
}

function note(adapter: Adapter, hand: Hand, target: Element): void {
  if (isIn(hand.editors, target) || target.localName === BUTTON_TAG) return;
  const isInMail = (element: Element) => element.closest(adapter.body.selectors.join()) !== null;
  const editors = findAll(target.ownerDocument, adapter.editor, (editor) => !isInMail(editor));
  for (const editor of editors) hand.editors.add(editor);
  if (isInMail(target) || isIn(hand.editors, target)) return;
  const around = editors.filter((editor) => composerOf(adapter, editor).contains(target));
  for (const editor of around) hand.touched.add(editor);
  if (around.length > 0) return;
  const sight = adapter.locate();
  if (isPlace(sight) && (sight.view.contains(target) || target.contains(sight.view)))
    hand.pressed = performance.now();
}

/** True for one of those elements, and for what is in one. */
function isIn(elements: WeakSet<Element>, target: Element): boolean {
  for (let one: Element | null = target; one !== null; one = one.parentElement)
    if (elements.has(one)) return true;
  return false;
}
