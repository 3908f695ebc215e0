/** Selections that scripts make are told to the page a little later; an editor that keeps its own copy acts on that. */
const TOLD_WITHIN_MS = 300;

/**
 * Focuses the editor, selects the range in it, and waits until the page has been told. False unless the selection is
 * exactly that range by then: the officer has clicked or typed, the webmail has put its own selection back, or the editor
 * is gone. What is written to a selection is written wherever that is, over whatever is selected.
 */
export async function selectIn(editor: HTMLElement, range: Range, signal: AbortSignal): Promise<boolean> {
  editor.focus({ preventScroll: true });
  const selection = editor.ownerDocument.getSelection();
  if (selection === null) return false;
  if (isSelected(selection, range)) return true;
  const told = selectionTold(editor.ownerDocument, signal);
  selection.removeAllRanges();
  selection.addRange(range);
  await told;
  return editor.contains(selection.anchorNode) && isSelected(selection, range);
}

function isSelected(selection: Selection, range: Range): boolean {
  if (selection.rangeCount !== 1) return false;
  const now = selection.getRangeAt(0);
  return (
    now.compareBoundaryPoints(Range.START_TO_START, range) === 0 &&
    now.compareBoundaryPoints(Range.END_TO_END, range) === 0
  );
}

function selectionTold(document: Document, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = AbortSignal.any([signal, AbortSignal.timeout(TOLD_WITHIN_MS)]);
    done.addEventListener('abort', () => resolve(), { once: true });
    document.addEventListener('selectionchange', () => resolve(), { once: true, signal: done });
  });
}
