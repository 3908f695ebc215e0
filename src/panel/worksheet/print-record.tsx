import { render } from 'preact';
import type { RichText } from '../../domain/text/rich-text.ts';
import { RichView } from '../controls/rich-view.tsx';
import printed from './printed.css?url';

/// Printing. A side panel cannot be trusted to print itself (in June 2024 it took all of Chrome with it,
/// https://github.com/GoogleChrome/chrome-extensions-samples/issues/1201), so the record is put into an empty page in a tab of
/// its own, which is of the extension's origin and under its policy: no file, no address with a name in it, nothing stored.

/**
 * Opens the record in a tab and prints it from there.
 * @returns false when the browser opened none
 */
export function printRecord(title: string, text: RichText): boolean {
  const page = open('', '_blank');
  if (page === null) return false;
  showRecord(page.document, title, text, () => page.print());
  return true;
}

/** Makes a document the printed record; `shown` is called once its style is there, or could not be had. */
function showRecord(of: Document, title: string, text: RichText, shown: () => void): void {
  of.title = title;
  of.documentElement.lang = 'en-GB';
  render(
    <main>
      <h1>{title}</h1>
      <RichView value={text} />
    </main>,
    of.body,
  );
  const style = of.createElement('link');
  style.rel = 'stylesheet';
  style.href = new URL(printed, location.href).href;
  style.addEventListener('load', shown);
  style.addEventListener('error', shown);
  of.head.append(style);
}
