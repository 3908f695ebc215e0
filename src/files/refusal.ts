/** Why a file is not read, in words for the officer that say what to do. They hold no word of the file. */
export class Refusal extends Error {}

const OPEN_AND_PASTE = 'Open it and paste its questions with “Paste a request”.';

/** What is said of each kind of file that is not read. */
export const REFUSED = {
  empty: 'This file is empty. Save it again from the mail, then try again.',
  large: 'This file is larger than 20 MB. Open it and paste only the part with the questions.',
  long: 'There is too much text in this file. Open it and paste only the part with the questions.',
  unpacked:
    'Unpacked, this file is far larger than a document with questions would be, so it was not opened. Ask the requester for another copy.',
  pages: 'This PDF has more than 300 pages. Open it and paste only the part with the questions.',
  slow: `Reading this file took too long, so it was stopped. ${OPEN_AND_PASTE}`,
  broken: 'This file is damaged or was not saved whole. Save it again from the mail, then try again.',
  password: `This file is protected with a password. ${OPEN_AND_PASTE}`,
  picture: 'This is a picture, and pictures can’t be read. Type its questions with “Add a question”.',
  scan: 'This PDF holds pictures of its pages and no text, as a scanner makes them. Type its questions with “Add a question”.',
  form: `This is a form that only Adobe’s programs show. ${OPEN_AND_PASTE}`,
  wordless: 'There are no words in this file.',
  oldWord: 'This is a Word file of before 2007. Open it in Word and save it as .docx, then read that.',
  oldExcel: 'This is an Excel file of before 2007. Open it in Excel and save it as .xlsx, then read that.',
  binaryExcel: 'This Excel file is in binary form. Open it in Excel and save it as .xlsx, then read that.',
  openDocument: 'This is an OpenDocument file. Open it and save it as .docx or .xlsx, then read that.',
  slides: `This is a presentation. ${OPEN_AND_PASTE}`,
  archive: 'This is an archive of files. Unpack it and read the file with the questions.',
  message:
    'This is a mail saved by Outlook. Open it and save the file that is attached to it, or paste its words.',
  mail: 'This is a saved mail. Open it and save the file that is attached to it, or paste its words.',
  unknown:
    'This kind of file can’t be read. Word (.docx), PDF, Excel (.xlsx), CSV, RTF, web pages and plain text can.',
  notItsName:
    'What is in this file is not what its name says, so it was not opened. Ask the requester for another copy.',
  failed: `This file could not be read. ${OPEN_AND_PASTE}`,
} as const;

/** @returns the refusal of that name, to be thrown */
export function refuse(why: keyof typeof REFUSED): Refusal {
  return new Refusal(REFUSED[why]);
}
