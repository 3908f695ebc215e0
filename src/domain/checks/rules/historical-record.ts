import { citationInText } from '../../law/citation.ts';
import { rulesOnReasons } from '../reasons-of.ts';

const PAPER =
  '(?:tenders?|bids?|contracts?|agreements?|leases?|reports?|letters?|minutes?|memorand(?:um|a)|memos?|plans?|surveys?|valuations?|accounts|invoices?|quotations?|offers?|papers?|files?|deeds?|estimates?|notes?|business cases?|appraisals?|drawings?|records?|licen[cs]es?|correspondence)';
/** "The tender of March 1998", "the report dated 4 May 2001", "the 1998 lease" */
const OF_YEAR = new RegExp(
  `\\b${PAPER}\\b(?: \\p{L}{1,15}){0,4} (?:of|from|dated|signed in|written in|made in)(?: \\d{1,2})?(?: \\p{L}{3,9})? ((?:19|20)\\d\\d)\\b|\\b((?:19|20)\\d\\d) (?:\\p{L}{1,15} ){0,2}${PAPER}\\b`,
  'giu',
);
const YEAR = /\b(?:19|20)\d\d\b/g;
/** It was added to, and the last record of a file is what counts. */
const GOES_ON =
  /\b(?:since|onwards|to date|until|current|present|latest|amended|varied|renewed|extended|updated|revised|added to|supplement\w{0,6}|as it (?:now )?stands)\b/i;

/**
 * Records of which the year is told, and which are older than the law lets the exemption last (FOIA s63, FOISA s58): it falls away
 * with the year that follows so many whole years.
 */
export const historicalRecord = rulesOnReasons(
  'historical-record',
  'warns',
  ({ citation, law, said }, checked) => {
    const { fallsAway } = law;
    const received = checked.content.receivedOn;
    if (citation.kind !== 'exemption' || fallsAway === null || received === null) return null;
    if (fallsAway.afterDeath !== null || fallsAway.except !== null) return null;
    const lastYear = Number(received.slice(0, 4)) - fallsAway.years - 1;
    if (!isOfYearUpTo(citation.what, lastYear)) return null;
    return {
      matter: 'historical',
      at: said[0]?.placed,
      problem: `What is withheld under ${citationInText(citation)} is a record of more than ${fallsAway.years} years, and the exemption falls away then.`,
      todo: 'Disclose it, or rely on an exemption that still holds for so old a record.',
      source: `${citation.regime} ${fallsAway.source.replace('sections ', 'ss').replace('section ', 's').replace(' and ', ', ')}`,
    };
  },
);

function isOfYearUpTo(what: string, lastYear: number): boolean {
  const created = [...what.matchAll(OF_YEAR)].length;
  const named = [...what.matchAll(YEAR)].map(([year]) => Number(year));
  return created > 0 && !GOES_ON.test(what) && named.every((year) => year <= lastYear);
}
