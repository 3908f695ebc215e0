/** Presses a webmail's own button as a mouse would: some act on mousedown, some on mouseup, most on click. */
export function press(button: Element): void {
  for (const type of ['mousedown', 'mouseup', 'click'])
    button.dispatchEvent(
      new MouseEvent(type, { bubbles: true, cancelable: true, composed: true, button: 0, detail: 1 }),
    );
}
