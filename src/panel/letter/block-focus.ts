import { leadTo } from '../controls/lead.ts';

/** The id of the element that shows a part of the letter. */
export function blockElementId(block: string): string {
  return `block-${block}`;
}

/** Leads to a part of the letter: to its tools, or to what puts it back. */
export function focusBlock(block: string): void {
  leadTo(() => document.getElementById(blockElementId(block)), {
    focus: (part) => part.querySelector<HTMLElement>('[role="toolbar"] [tabindex="0"], button'),
  });
}
