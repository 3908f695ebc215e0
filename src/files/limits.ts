/// How large a file may be. Far more than a document with questions has, and so little that reading it never hangs.

/** Bytes of a file. */
export const MAX_BYTES = 20_000_000;

/** Bytes of one unpacked part of a Word or Excel file, of which five are read at most beside sheets. */
export const MAX_PART = 30_000_000;

/** Bytes of all unpacked parts together. */
export const MAX_UNPACKED = 60_000_000;

/** Files in a package; a document has some dozens. */
export const MAX_ENTRIES = 5_000;

/** Characters of markup that is made of a file; the reader of a mail takes 300,000 of text. */
export const MAX_WORDS = 3_000_000;

export const MAX_PAGES = 300;

/** Lists inside one another, cells of a row, sheets of a workbook. */
export const MAX_COLUMNS = 50;
export const MAX_SHEETS = 20;

/** A reading that takes longer is ended. */
export const MAX_MS = 30_000;
