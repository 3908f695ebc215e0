import { type Claim, type Condition, conditions, reasonsOf, saysIn, withText } from '../claim.ts';
import type { FindingPlace } from '../finding.ts';
import { inFull } from '../words/in-public.ts';

/** Any sign that somebody is bound to keep it. */
const BOUND =
  /\b(?:confiden\w*|secre\w+|non-disclosure|NDA|privately|in trust|private (?:and|between)|common law|trade secrets?|(?:bind|binds|bound|oblige[sd]?|required|forbid\w*|prohibit\w*|prevent\w*) (?:us |the \w+ |both |each )?(?:to |from |by )?|duty|obligation|statut\w+|(?:not|never) (?:to )?(?:be )?(?:been )?(?:disclose[d]?|published?|passed on|shared|shown)|imparted|undert(?:ook|aking))\b/i;

/** Said not to be there. */
const NOT_BOUND =
  /\b(?:no|without|neither) (?:\w+,? ){0,3}(?:statut\w*|contract|understanding|duty|obligation|agreement|confiden\w*|mark\w*|clause|secre\w*)[^.;,]{0,40}/gi;

const OWED_NOT =
  /\b(?:not|never|nor)\b[^.]{0,40}\b(?:owe[sd]?|bound by|under)\b[^.]{0,30}\b(?:duty|obligation)\b/gi;

/** Those who may see it: everybody. */
const EVERYBODY =
  /\b(?:public(?:ly)?|published|publish(?:es|ing)?|anyone|anybody|everyone|everybody|all to see|portal|register|read (?:out|aloud)|open(?:ed|ly)?|website|online|brochures?|press|on request|Contracts Finder|gazette|display(?:ed)?|posted|transparency|Companies House|notice ?board|freely available)\b/i;
/** It is so, or may be. */
const SO =
  /\b(?:is|are|was|were|has|have|had|may|can|might|will|would be|accepts?|accepted|agree[sd]?|warns?|warned|states?|stated|says?|said|provides?|allows?|permits?|entitle[sd]?|lets?|knew|knows?|told|tells|quotes?|quoted|expects?|expected|consent\w*)\b/i;
/** Not so, or said of something else. */
const NOT_OPEN =
  /\b(?:not|no|never|nor|neither|nowhere|in any case|price list|nobody|nothing|none|without|rather than|unlike|other than|apart from|except|public interest|public (?:authority|authorities|body|bodies|funds?|money|purse|sector|law|inquiry)|the public (?:would|can|could|has|have|is|are|need)|presum\w+|if (?:it|they|this|the)|were (?:it|they|the)|open (?:market|tender(?:ing)?|procedure|competition|book|from the start|to (?:challenge|debate))|would (?:be|become|then)|once|until|when|whoever|rest of|total|summary|redacted|attached|enclosed|disclosed|already (?:gives|shows)|competitors?|rivals?)\b/i;

/** Reasons of a line or two that still have placeholders say nothing yet. */
function bindsNobody(claim: Claim): FindingPlace | null {
  const argued = claim.reasons.filter(({ role }) => role !== 'factors-for' && role !== 'balance');
  const count = argued.reduce((sum, { words }) => sum + words.split(/\s+/).length, 0);
  const words = reasonsOf(claim).replace(STATUTE_WORDS, ' ');
  if ([...words.matchAll(NOT_BOUND), ...words.matchAll(OWED_NOT)].length > 1)
    return claim.reasons[0]?.place ?? null;
  if (words.includes('{{') || count < 19 || BOUND.test(words.replace(NOT_BOUND, ' '))) return null;
  return claim.reasons[0]?.place ?? null;
}

/** The exception’s own words show nothing. */
const STATUTE_WORDS =
  /\b(?:confidentiality of (?:commercial|industrial|such|the)[^.]{0,40}information|where such confidentiality is provided (?:for )?by law|commercial confidentiality|commercially confidential)\b/gi;

const isOpen = (sentence: string): boolean =>
  EVERYBODY.test(sentence) && SO.test(sentence) && !NOT_OPEN.test(inFull(sentence));

const OF = { EIR: ['12(5)(e)'], EISR: ['10(5)(e)'] } as const;
const SOURCE = { EIR: 'EIR reg 12(5)(e)', EISR: 'EISR reg 10(5)(e)' } as const;

const ROWS: readonly Condition[] = [
  {
    matter: 'open',
    of: OF,
    fails: (claim) =>
      saysIn(
        {
          ...claim,
          reasons: withText(claim).reasons.filter(({ role }) => role !== 'factors-for' && role !== 'balance'),
        },
        isOpen,
      ),
    severity: 'hint',
    problem: 'say that it may be made public or is open to others, so that no confidentiality protects it',
    todo: 'Show the contract, duty or law by which it is kept confidential, or disclose it.',
    source: SOURCE,
  },
  {
    matter: 'unbound',
    of: OF,
    fails: bindsNobody,
    problem: 'do not show by what contract, duty or law it is confidential',
    todo: 'Name the clause, the duty or the circumstances in which it was given in confidence.',
    source: SOURCE,
  },
];

/** Commercial confidentiality is one that the law provides for: without it the exception is not there (EIR reg 12(5)(e)). */
export const notConfidential = conditions('not-confidential', 'warns', ROWS);
