import { userEvent } from 'vitest/browser';
import type { LetterBlock } from '../../src/domain/letter/letter.ts';
import { paragraph } from '../../src/domain/text/rich-text.ts';

/// A letter to insert, what an officer does to it in the reply, and an editor that refuses it.

export const REFUSAL = 'I am withholding what the tool costs under section 43(2) of the Act.';

/** A letter of several kinds of block; its short first and last lines might be anybody's. */
export function letter(reference: string): readonly LetterBlock[] {
  const cell = (text: string) => ({ content: [paragraph(text)] });
  return [
    { id: 'reference', role: 'reference', text: [paragraph(`Our reference: ${reference}`)] },
    { id: 'salutation', role: 'salutation', text: [paragraph('Dear Rowan')] },
    { id: 'reasons', role: 'reasons', text: [paragraph(REFUSAL)] },
    {
      id: 'disclosure',
      role: 'disclosure',
      text: [
        { kind: 'heading', level: 2, content: [{ text: 'Disclosure' }] },
        { kind: 'list', style: 'number', items: [[paragraph('Yes & no')], [paragraph('<b>None</b>')]] },
        {
          kind: 'table',
          rows: [
            [cell('Year'), cell('Number')],
            [cell('2025'), cell('12')],
          ],
        },
      ],
    },
    { id: 'closing', role: 'closing', text: [paragraph('Yours sincerely')] },
  ];
}

/** The editor's own lines, without the empty ones. */
export function linesOf(editor: HTMLElement): readonly string[] {
  return editor.innerText
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** How often a stretch of words stands in the editor. */
export const count = (editor: HTMLElement, words: string) => editor.innerText.split(words).length - 1;

/** Changes words of the letter in the editor, as the officer would by typing. */
export async function retype(editor: HTMLElement, from: string, to: string): Promise<void> {
  const walker = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const at = node.textContent?.indexOf(from) ?? -1;
    if (at < 0) continue;
    getSelection()?.setBaseAndExtent(node, at, node, at + from.length);
    return userEvent.keyboard(to);
  }
}

/** An editor in a bad state: whatever changes in it is put back. */
export function putBack(editor: HTMLElement): void {
  const before = [...editor.childNodes].map((node) => node.cloneNode(true));
  const observer = new MutationObserver(() => {
    observer.disconnect();
    editor.replaceChildren(...before.map((node) => node.cloneNode(true)));
    watch();
  });
  const watch = () => observer.observe(editor, { childList: true, characterData: true, subtree: true });
  watch();
}
