import { findingsOf, placeOf, type Rule } from '../finding.ts';
import { sentItems } from '../said.ts';
import { wordsIn } from '../words-in.ts';

const finding = findingsOf('spreadsheet', 'warns');

const SPREADSHEET =
  /\.(?:xlsx?|xlsm|xlsb|ods)\b|\b(?:attached|enclosed|accompanying) (?:excel|spreadsheet|workbook)|\b(?:excel|spreadsheet|workbook)\b[^.]{0,30}\b(?:attached|enclosed)\b/i;

/** What is published already hides no more than before. */
const LINK = /https?:\/\/\S+|\bwww\.\S+/gi;

/** A spreadsheet can carry hidden sheets, rows and pivot caches with it; the ICO asks for CSV instead. */
export const spreadsheet: Rule = (checked) =>
  sentItems(checked)
    .filter(({ answer }) => SPREADSHEET.test(wordsIn(answer.body).replace(LINK, ' ')))
    // What hangs on the reply tells for itself what it is.
    .filter(() => checked.attached.length === 0)
    .map((item) =>
      finding(placeOf(item), {
        problem: 'The answer speaks of an attached spreadsheet, which may carry hidden data with it.',
        todo: 'Send the figures as a table or as a CSV file, and check for hidden sheets and pivot tables.',
        source: 'ICO advisory note, September 2023',
      }),
    );
