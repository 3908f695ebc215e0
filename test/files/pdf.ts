/// PDF files, put together by hand, for what no program would print.

/** A text at a place of a page, counted in points from its lower left corner. */
type Put = readonly [x: number, y: number, text: string, size?: number];

type PdfParts = {
  /** What stands on each page. */
  readonly pages: readonly (readonly Put[])[];
  /** What somebody wrote into the first page's form fields. */
  readonly fields?: readonly string[];
  /** Locked with a password that nobody has. */
  readonly locked?: boolean;
};

const FONT = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>';
const LOCK =
  '<< /Filter /Standard /V 1 /R 2 /Length 40 /P -4 /O <' +
  'a1'.repeat(32) +
  '> /U <' +
  'b2'.repeat(32) +
  '> >>';

/** A PDF file. */
export function pdfFile({ pages, fields = [], locked = false }: PdfParts): Uint8Array<ArrayBuffer> {
  const objects: string[] = [];
  const add = (body: string) => objects.push(body);
  const first = 4 + fields.length;
  const kids = pages.map((_, at) => `${first + at * 2} 0 R`);
  const refs = fields.map((_, at) => `${4 + at} 0 R`).join(' ');
  add(`<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [${refs}] >> >>`);
  add(`<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${pages.length} >>`);
  add(FONT);
  for (const [at, value] of fields.entries())
    add(
      `<< /Type /Annot /Subtype /Widget /FT /Tx /T (f${at}) /V (${quoted(value)}) /Rect [50 ${600 - at * 60} 500 ${640 - at * 60}] >>`,
    );
  pages.forEach((put, at) => {
    const annots = at === 0 ? ` /Annots [${refs}]` : '';
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> >> /Contents ${first + at * 2 + 1} 0 R${annots} >>`,
    );
    const stream = put
      .map(([x, y, text, size = 11]) => `BT /F ${size} Tf ${x} ${y} Td (${quoted(text)}) Tj ET`)
      .join('\n');
    add(`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`);
  });
  if (locked) add(LOCK);
  return file(objects, locked);
}

function file(objects: readonly string[], locked: boolean): Uint8Array<ArrayBuffer> {
  let text = '%PDF-1.7\n';
  const places = objects.map((body, at) => {
    const place = text.length;
    text += `${at + 1} 0 obj\n${body}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const lock = locked ? ` /Encrypt ${objects.length} 0 R /ID [<00> <00>]` : '';
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`;
  const all = `${text}${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R${lock} >>\nstartxref\n${text.length}\n%%EOF`;
  return Uint8Array.from(all, (sign) => sign.charCodeAt(0));
}

function quoted(text: string): string {
  return text.replace(/[\\()]/g, '\\$&').replaceAll('\n', '\\r');
}
