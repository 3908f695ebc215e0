import { walkXml } from '../xml.ts';

/** Which cells show days. A day is stored as a number, and only the cell's format tells. */
export type CellFormats = { isDay(style: string): boolean; readonly from1904: boolean };

/** Reads styles.xml. */
export function readFormats(xml: string | null, from1904: boolean): CellFormats {
  const own = new Map<string, string>();
  const ofStyle: string[] = [];
  let inCells = false;
  const open = (name: string, value: (name: string) => string | null) => {
    if (name === 'numFmt') own.set(value('numFmtId') ?? '', value('formatCode') ?? '');
    else if (name === 'cellXfs') inCells = true;
    else if (name === 'xf' && inCells) ofStyle.push(value('numFmtId') ?? '');
  };
  const close = (name: string) => {
    if (name === 'cellXfs') inCells = false;
  };
  if (xml !== null) walkXml(xml, { open, close });
  const days = new Set(ofStyle.flatMap((id, at) => (isDayFormat(id, own.get(id)) ? [String(at)] : [])));
  return { isDay: (style) => days.has(style), from1904 };
}

/** 14 to 17 and 22 are days in every workbook; of its own formats those that write a day of the month or a year. */
function isDayFormat(id: string, code: string | undefined): boolean {
  if (code === undefined) return /^(?:1[4-7]|22)$/.test(id);
  const signs = code.replace(/"[^"]{0,200}"|\\.|\[[^\]]{0,200}\]/g, '');
  return /d|y/i.test(signs) && !/[0#]/.test(signs);
}

const DAY_MS = 86_400_000;
/** Day 1 is 1 January 1900, and there is a 29 February 1900 that never was. */
const DAY_0 = Date.UTC(1899, 11, 30);
const DAY_0_OF_1904 = Date.UTC(1904, 0, 1);

/** "3 April 2025" for a stored day. */
export function shownDay(day: number, { from1904 }: Pick<CellFormats, 'from1904'>): string {
  const date = new Date((from1904 ? DAY_0_OF_1904 : DAY_0) + Math.floor(day) * DAY_MS);
  if (Number.isNaN(date.getTime())) return String(day);
  return date.toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
}
