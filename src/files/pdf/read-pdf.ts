import { getDocument, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { MAX_PAGES } from '../limits.ts';
import { escaped, Markup } from '../markup.ts';
import { refuse } from '../refusal.ts';
import { type Line, linesOf, type Run } from './lines.ts';
import { paragraphsOf } from './paragraphs.ts';

/// A PDF's words, by pdf.js. We are in a worker already: pdf.js finds its own half here and starts no worker of its own. It
/// is given bytes and no address, and may neither compile code nor ask for fonts, so it has nothing to fetch.

const ALONE = {
  isEvalSupported: false,
  useWasm: false,
  useWorkerFetch: false,
  useSystemFonts: false,
  disableFontFace: true,
  enableXfa: false,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
  verbosity: 0,
} as const;

/**
 * Reads a PDF into markup. Throws a `Refusal`.
 * @param done told how much of it has been read, from 0 to 1
 */
export async function readPdf(bytes: Uint8Array, done: (part: number) => void): Promise<string> {
  const task = getDocument({ data: bytes, ...ALONE });
  const pdf = await task.promise.catch((error: unknown) => {
    throw refuse(nameOf(error) === 'PasswordException' ? 'password' : 'broken');
  });
  if (pdf.numPages > MAX_PAGES) throw refuse('pages');
  const pages = await pagesOf(pdf, done);
  const markup = new Markup();
  for (const { text, apart } of paragraphsOf(pages)) markup.add(`${apart ? '<p>' : '<br>'}${escaped(text)}`);
  const said = markup.toString();
  if (!/\p{L}/u.test(said)) throw refuse('scan');
  if (pages.flat().length < MOST_OF_NOTICE && /please wait\W/i.test(said) && /adobe/i.test(said))
    throw refuse('form');
  return said;
}

/** Forms that only Adobe's own programs show have so few lines for all others, which say so. */
const MOST_OF_NOTICE = 20;

async function pagesOf(
  pdf: PDFDocumentProxy,
  done: (part: number) => void,
): Promise<readonly (readonly Line[])[]> {
  const pages: (readonly Line[])[] = [];
  for (let at = 1; at <= pdf.numPages; at += 1) {
    const page = await pdf.getPage(at);
    const { items } = await page.getTextContent();
    const runs = items.flatMap((item) => ('str' in item ? runOf(item) : []));
    pages.push([...linesOf(runs), ...(await filledIn(page))]);
    page.cleanup();
    done(at / pdf.numPages);
  }
  return pages;
}

type Item = {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
};

/** Words that run upwards or aslant are marks over a page, no part of its text. */
function runOf({ str, transform, width, height }: Item): readonly Run[] {
  const [a = 0, b = 0, , d = 0, x = 0, y = 0] = transform;
  if (Math.abs(b) > Math.abs(a) * 0.1) return [];
  return [{ text: str, x, y, width, height: height || Math.abs(d) }];
}

/** What somebody wrote into a form's fields, which is no part of the page's text. */
async function filledIn(page: PDFPageProxy): Promise<readonly Line[]> {
  const fields: { fieldType?: string; fieldValue?: unknown; rect: number[] }[] = await page.getAnnotations();
  return fields.flatMap(({ fieldType, fieldValue, rect }) => {
    if (fieldType !== 'Tx' || typeof fieldValue !== 'string') return [];
    const [x = 0, , right = 0, y = 0] = rect;
    const lines = fieldValue.split(/\r\n?|\n/).map((line) => line.trim());
    return lines.flatMap((text, at) => (text === '' ? [] : [{ text, x, right, y: y - 12 * at, height: 10 }]));
  });
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : '';
}
