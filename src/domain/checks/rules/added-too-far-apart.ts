import { addDays } from '../../law/dates.ts';
import { type CostCitation, citesCost } from '../../letter/cost.ts';
import { type Checked, findingsOf, firstCiting, placeOf, type Rule } from '../finding.ts';
import { clausesServing, saidPlaceOf } from '../said.ts';
import { sentencesOf } from '../sentences-of.ts';
import { monthsNamed } from '../words/days-named.ts';

const finding = findingsOf('added-too-far-apart', 'warns');

/** Requests that are counted as one. */
const ADDED =
  /\b(?:add(?:ed|ing)?|aggregat\w+|join(?:ed|ing|tly)?|combin(?:ed|ing)|count(?:ed|ing)? (?:them |all )?(?:together|as one)|treat(?:ed|ing)? (?:them |all )?(?:\w+ )?as (?:one|a single)|taken together)\b/i;
const REQUESTS =
  /\b(?:requests? of|asked (?:us )?(?:\w+ )?(?:times|on|about|for)|earlier requests?|your requests)\b/i;
/** 60 consecutive working days are 12 weeks, and some days more where bank holidays fall among them. */
const LONGEST = 60 * 1.4 + 7;

/** Requests that are added up for their cost have to come within 60 consecutive working days (SI 2004/3244 reg 5(2)(b)). */
export const addedTooFarApart: Rule = (checked) =>
  checked.citations
    .filter(citesCost)
    .filter(({ regime }) => regime === 'FOIA')
    .flatMap((citation) => farApart(checked, citation));

function farApart(checked: Checked, citation: CostCitation) {
  const { receivedOn } = checked.content;
  const item = firstCiting(checked, citation);
  if (receivedOn === null || item === undefined) return [];
  const at = clausesServing(checked, citation).find(({ words }) => {
    if (!ADDED.test(words)) return false;
    const days = sentencesOf(words)
      .filter((one) => REQUESTS.test(one))
      .flatMap(monthsNamed)
      .filter((day) => day <= receivedOn);
    return days.some((day) => addDays(day, LONGEST) < receivedOn);
  });
  if (at === undefined) return [];
  return [
    finding(
      { ...placeOf(item), ...saidPlaceOf(at) },
      {
        problem:
          'Requests are added up for their cost that came more than 60 working days apart, as the letter dates them.',
        todo: 'Add up only those that came within 60 consecutive working days, and answer this one if it stays within the limit.',
        source: 'SI 2004/3244 reg 5(2)(b)',
      },
    ),
  ];
}
