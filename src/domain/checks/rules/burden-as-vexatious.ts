import { type Condition, conditions, reasonsOf } from '../claim.ts';
import type { FindingPlace } from '../finding.ts';

/** Finding what is asked for: what the estimate of section 12 counts. */
const SEARCH =
  /\b(?:locat\w+|retriev\w+|search\w*|trawl\w*|find(?:ing)?|fetch\w*|look(?:ing|ed)? (?:through|for|at|in|up)|go(?:ing)? (?:through|over|round|back)|leaf(?:ing)? through|dig(?:ging)? (?:out|up)|dug out|open(?:ing|ed)?|pull(?:ing|ed)?|extract\w*|sift\w*|check(?:ing|ed)?|read(?:ing)? through|sort(?:ing|ed)?|inspect\w*|listen(?:ing|ed)?|identify(?:ing)?|collat\w+|compil\w+|interrogat\w+|quer(?:y|ied|ying)|visit\w*|review\w*|scan(?:s|ned|ning)?|gather\w*|collect\w*|assembl\w+|recover\w*|reconstruct\w*|count(?:ing|ed)? |match(?:ing|ed)?|transcri\w+|trac(?:e|ing)|hunt\w*|comb\w*|examin\w+|turn(?:ing)? to|by hand|manual(?:ly)?|one by one|individually|not (?:indexed|searchable|catalogued|a field))\b/i;
/** How much there is to look at. */
const PLACES =
  /\b(?:files?|records?|boxes|box|notes|cases?|systems?|mailbox(?:es)?|e-?mails?|sheets?|cabinets?|stores?|storage|archives?|depots?|drives?|databases?|tapes?|recordings?|ledgers?|registers?|folders?|entries|invoices|papers?|documents?|reports|letters|forms|logs?|servers?|basement|warehouse|microfiche|volumes|journals)\b/i;
const SHARE =
  /\b(?:burden\w*|hours?|days?|weeks?|fortnight|months?|staff|officers?|clerks?|oppressive|disproportionate|resources?|time|work(?:load)?|effort|toll|standstill|strain|unreasonable|divert\w*|cost|single-handed|alone|ought to be|instead of|reasonable|undergo|imposed)\b/i;
/** What section 12 does not count, and what else makes a request vexatious. */
const OTHER_GROUND =
  /\b(?:redact\w*|anonymi[sz]\w*|blank\w* out|black\w* out|exempt (?:material|information|content|parts)|tak\w+ out (?:the )?(?:names|personal)|remov\w+ (?:the )?(?:names|personal)|sensitiv\w+|consult\w*|prepar\w+|personal data|third part\w+|could not (?:be )?releas\w*|taken out|what would be left|harass\w*|abus\w+|campaign\w*|persist\w*|obsess\w*|grievance|accus\w+|insult\w*|hostil\w*|offensive|threat\w*|vendetta|(?:previous|earlier|further|more|past|repeated|successive|many|frequent|other) (?:\w+ )?(?:requests?|letters|e-?mails|correspondence|complaints)(?! (?:would|will|could|must|have to|had to|wait|to (?:wait|answer|deal)|from (?:other|everyone|everybody)))|(?:the|this is (?:the|your)) \w+th\b|re-?open\w*|already (?:been )?(?:answered|decided|examined|investigated)|pattern|aggressive|no serious purpose|distress|frivolous|annoy\w*|\d+ (?:requests|e-?mails|letters) (?:in|since|from|over))\b/i;
const DENIED = /\b(?:no|not|nor|neither|without|never|none|nothing|good faith|do(?:es)? not)\b[^.]{0,80}$/i;

/** A request that is called vexatious for the work of finding what it asks for, and for nothing else. */
function forSearchAlone(claim: Parameters<Condition['fails']>[0]): FindingPlace | null {
  const all = reasonsOf(claim);
  if (all.includes('{{') || hasOtherGround(all)) return null;
  const words = claim.reasons.find(({ sentences }) =>
    sentences.some((one) => SEARCH.test(one) && (PLACES.test(one) || SHARE.test(one))),
  );
  return words !== undefined && SHARE.test(all) ? words.place : null;
}

function hasOtherGround(text: string): boolean {
  return text.split(/(?<=[.;!?])\s|\n/).some((sentence) => {
    const found = OTHER_GROUND.exec(sentence);
    return found !== null && !DENIED.test(sentence.slice(0, found.index));
  });
}

/** The cost of locating and retrieving is for section 12, which has a limit and a duty to advise; section 14 is for other burdens. */
export const burdenAsVexatious = conditions('burden-as-vexatious', 'warns', [
  {
    matter: 'search',
    of: { FOIA: ['14(1)'], FOISA: ['14(1)'] },
    fails: forSearchAlone,
    problem: 'rest on the work of finding the information, which is for section 12',
    todo: 'Estimate the cost and rely on section 12 with advice on how to narrow it, or say what else makes the request vexatious.',
    source: {
      FOIA: 'FOIA ss12(1), 14(1); ICO guidance, dealing with vexatious requests',
      FOISA: 'FOISA ss12(1), 14(1)',
    },
  },
]);
