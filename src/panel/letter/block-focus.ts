/** The id of the element that shows a part of the letter. */
export function blockElementId(block: string): string {
  return `block-${block}`;
}

/** Brings a part of the letter into view and focuses its tools, or what puts it back, once what was just changed is on the page. */
export function focusBlock(block: string): void {
  afterPaint(() => {
    const element = document.getElementById(blockElementId(block));
    element?.scrollIntoView({ block: 'nearest' });
    const first = element?.querySelector<HTMLElement>('[role="toolbar"] [tabindex="0"], button');
    first?.focus({ preventScroll: true });
  });
}

/** Runs when what was just changed is on the page. */
function afterPaint(run: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(run));
}
