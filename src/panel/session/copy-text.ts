import type { RichText } from '../../domain/text/rich-text.ts';
import { renderHtml } from '../../render/html.ts';
import { renderText } from '../../render/text.ts';
import type { Clipboard } from './clipboard.ts';

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
