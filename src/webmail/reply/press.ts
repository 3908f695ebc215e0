let pressing = false;

/** True during our own press, and whatever the page does in it. */
export function isPressing(): boolean {
  return pressing;
}

/** The button, or the line of a menu, that an element is in; null for none. */
export function buttonAround(element: Element): Element | null {
  return element.closest('button,[role=button],[role=menuitem]');
}

/** Presses a webmail's own button as a mouse would. */
export function press(button: Element): void {
  pressing = true;
  try {
    pressDown(button);
  } finally {
    pressing = false;
  }
}

/** Some act on pointerdown or mousedown, some on mouseup, most on click. While a button is held, `buttons` says so. */
function pressDown(button: Element): void {
  const shared = { bubbles: true, cancelable: true, composed: true, button: 0, detail: 1 };
  const pointer = { ...shared, pointerId: 1, pointerType: 'mouse', isPrimary: true };
  button.dispatchEvent(new PointerEvent('pointerdown', { ...pointer, buttons: 1 }));
  button.dispatchEvent(new MouseEvent('mousedown', { ...shared, buttons: 1 }));
  button.dispatchEvent(new PointerEvent('pointerup', pointer));
  button.dispatchEvent(new MouseEvent('mouseup', shared));
  button.dispatchEvent(new MouseEvent('click', shared));
}

/** Presses a key in a box or an editor. Old handlers go by its number. */
export function pressKey(target: Element, key: string, number: number): void {
  const how = { key, code: key, keyCode: number, which: number, bubbles: true, cancelable: true };
  target.dispatchEvent(new KeyboardEvent('keydown', how));
}
