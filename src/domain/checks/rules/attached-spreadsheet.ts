import { findingsOf, markOf, type Rule } from '../finding.ts';
import { sentItems } from '../said.ts';
import { wordsIn } from '../words-in.ts';

const finding = findingsOf('attached-spreadsheet', 'warns');

const SPREADSHEET = /\.(?:xlsx?|xlsm|xlsb|xltx?|ods|numbers)$/i;

/** That somebody has looked, or that nothing but values was copied. */
const LOOKED =
  /\b(?:values only|as plain values)\b|\b(?:spreadsheet|workbook|file|sheet)s?\b[^.]{0,60}\b(?:checked|inspected|cleaned|examined)\b|\b(?:checked|inspected|cleaned|examined)\b[^.]{0,60}\b(?:spreadsheet|workbook|sheets?)\b/i;

/**
 * A spreadsheet that hangs on the reply: it can carry hidden sheets, rows and pivot caches with it.
 */
export const attachedSpreadsheet: Rule = (checked) => {
  const found = checked.attached.filter((name) => SPREADSHEET.test(name.trim()));
  if (found.length === 0 || sentItems(checked).some(({ answer }) => LOOKED.test(wordsIn(answer.body))))
    return [];
  const what = found.length === 1 ? 'A spreadsheet is' : `${found.length} spreadsheets are`;
  return [
    finding(
      { part: 'attached-files', matter: markOf(found.join('\n')) },
      {
        problem: `${what} attached to the reply, and may carry hidden data.`,
        todo: 'Attach the figures as CSV or put them in the answer as a table; else look for hidden sheets and pivot tables.',
        source: 'ICO advisory note, September 2023',
      },
    ),
  ];
};
