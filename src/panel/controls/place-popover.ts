const MARGIN = 8;

/** Puts an open popover under its button, or above it where there is more room, and inside the window. */
export function placePopover(button: HTMLElement, panel: HTMLElement): void {
  // Where it stood before, a narrower window may leave it less than its width.
  panel.style.left = `${MARGIN}px`;
  const anchor = button.getBoundingClientRect();
  const below = window.innerHeight - anchor.bottom - MARGIN;
  const above = anchor.top - MARGIN;
  const up = below < panel.scrollHeight && above > below;
  panel.style.maxHeight = `${Math.max(120, Math.min(500, (up ? above : below) - 4))}px`;
  const { width } = panel.getBoundingClientRect();
  const left = Math.min(anchor.left, document.body.getBoundingClientRect().right - width - MARGIN);
  panel.style.left = `${Math.max(MARGIN, left)}px`;
  // Held by the edge next to the button, so that a list that grows shorter stays beside it.
  panel.style.top = up ? 'auto' : `${anchor.bottom + 4}px`;
  panel.style.bottom = up ? `${window.innerHeight - anchor.top + 4}px` : 'auto';
}
