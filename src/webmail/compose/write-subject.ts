/**
 * Writes the subject as a person would type it: an input event that the browser vouches for, and a step of its own in
 * the page's undo. Where that does nothing, the value is set and the page told of it.
 * @returns whether it stands there
 */
export function writeSubject(box: HTMLInputElement, subject: string): boolean {
  box.focus({ preventScroll: true });
  box.select();
  if (box.ownerDocument.activeElement === box) box.ownerDocument.execCommand('insertText', false, subject);
  if (box.value !== subject) {
    box.value = subject;
    for (const type of ['input', 'change']) box.dispatchEvent(new Event(type, { bubbles: true }));
  }
  return box.value === subject;
}
