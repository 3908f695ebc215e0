import { findingsOf, markOf, type Rule } from '../finding.ts';

const finding = findingsOf('attached-spreadsheet', 'warns');

const SPREADSHEET = /\.(?:xlsx?|xlsm|xlsb|xltx?|ods|numbers)$/i;

/** A spreadsheet that hangs on the reply: it can carry hidden sheets, rows and pivot caches with it. */
export const attachedSpreadsheet: Rule = ({ attached }) => {
  const found = attached.filter((name) => SPREADSHEET.test(name.trim()));
  if (found.length === 0) return [];
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
