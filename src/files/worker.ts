import './no-network.ts';
import { kindOf } from './kind-of-file.ts';
import { REFUSED, Refusal } from './refusal.ts';
import { decodedText } from './text.ts';
import type { Asked, Told } from './told.ts';

/// The worker in which a file is read, one file a worker: it holds nothing else, and is ended when it takes too long.

/** What of a file is handed on: markup, or plain words. */
type Words = { readonly html: string; readonly text: string };

self.addEventListener('message', ({ data, ports: [port] }: MessageEvent<Asked>) => {
  // pdf.js takes the worker's own port for itself; what is told here goes through another.
  const tell = (told: Told) => port?.postMessage(told);
  const refused = (error: unknown) => (error instanceof Refusal ? error.message : REFUSED.broken);
  read(data, (part) => tell({ is: 'reading', part })).then(
    (words) => tell(hasWords(words) ? { is: 'read', ...words } : { is: 'refused', why: REFUSED.wordless }),
    (error: unknown) => tell({ is: 'refused', why: refused(error) }),
  );
});

async function read({ name, bytes }: Asked, onPart: (part: number) => void): Promise<Words> {
  switch (kindOf(name, bytes)) {
    case 'word':
      return { html: (await import('./word/read-word.ts')).readWord(bytes), text: '' };
    case 'sheet':
      return { html: (await import('./sheet/read-sheet.ts')).readSheet(bytes), text: '' };
    case 'pdf':
      return { html: await (await import('./pdf/read-pdf.ts')).readPdf(bytes, onPart), text: '' };
    case 'rtf':
      return { html: (await import('./read-rtf.ts')).readRtf(decodedText(bytes)), text: '' };
    case 'csv':
      return { html: (await import('./sheet/read-csv.ts')).readCsv(decodedText(bytes)), text: '' };
    case 'html':
      return { html: decodedText(bytes), text: '' };
    case 'text':
      return { html: '', text: decodedText(bytes) };
  }
}

function hasWords({ html, text }: Words): boolean {
  return /\S/.test(text) || /(?:^|>)\s*[^<\s]/.test(html);
}
