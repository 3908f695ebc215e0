import { type Checked, findingsOf, markOf, type Rule } from '../finding.ts';
import { sentItems } from '../said.ts';
import { wordsIn } from '../words-in.ts';

const warning = findingsOf('attached-spreadsheet', 'warns');
const hint = findingsOf('attached-spreadsheet', 'hint');

const SPREADSHEET = /\.(?:xlsx?|xlsm|xlsb|xltx?|ods|numbers)$/i;

/** That somebody has looked, or that nothing but values was copied. */
const LOOKED =
  /\b(?:hidden|pivot|values only|as values|plain values|metadata)\b|\b(?:spreadsheet|workbook|file|sheet)s?\b[^.]{0,60}\b(?:checked|inspected|cleaned|examined)\b|\b(?:checked|inspected|cleaned|examined)\b[^.]{0,60}\b(?:spreadsheet|workbook|sheets?)\b/i;

/** Persons, who could be in what is hidden. */
const PERSONS =
  /\b(?:staff|employees?|officers?|teachers?|pupils?|students?|patients?|people|persons?|residents?|tenants?|customers?|claimants?|applicants?|complain\w*|victims?|offenders?|child(?:ren)?|names?|salar\w+|pay|absences?|sick\w*|grievances?|disciplinar\w+|arrests?|referrals?|casualt\w+|deaths?|births?|exclu\w+|dismiss\w+|who)\b/i;
const PERSONAL = /^(?:40|38\(1\)|13|11|12\(3\)|10\(3\))(?!\d)/;

/**
 * A spreadsheet that hangs on the reply: it can carry hidden sheets, rows and pivot caches with it. Graver where what it was made
 * from is about persons.
 */
export const attachedSpreadsheet: Rule = (checked) => {
  const found = checked.attached.filter((name) => SPREADSHEET.test(name.trim()));
  if (found.length === 0 || sentItems(checked).some(({ answer }) => LOOKED.test(wordsIn(answer.body))))
    return [];
  const finding = isAboutPersons(checked) ? warning : hint;
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

function isAboutPersons({ items, citations }: Checked): boolean {
  return (
    citations.some(({ provision, claimed }) => claimed && PERSONAL.test(provision)) ||
    items.some(({ question }) => PERSONS.test(question.text))
  );
}
