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
