import type { RichText } from '../../domain/text/rich-text.ts';
import { renderHtml } from '../../render/html.ts';
import { renderText } from '../../render/text.ts';

/** Where Copy puts the letter. */
export interface Clipboard {
  /** Throws when the browser refuses, as it does while the panel has no focus. */
  write(html: string, text: string): Promise<void>;
}

/** The system's clipboard: a rich editor takes the HTML, any other field the text. */
export const systemClipboard: Clipboard = {
  write: (html, text) =>
    navigator.clipboard.write([
      new ClipboardItem({
        'text/html': new Blob([html], { type: 'text/html' }),
        'text/plain': new Blob([text], { type: 'text/plain' }),
      }),
    ]),
};

/** Puts a text that is no letter on the clipboard, formatted and plain. False when the browser refused. */
export async function copyText(clipboard: Clipboard, text: RichText): Promise<boolean> {
  const blocks = [{ id: 'text', role: 'opening', text }] as const;
  try {
    await clipboard.write(renderHtml(blocks), renderText(blocks));
    return true;
  } catch {
    return false;
  }
}
