import { type Condition, conditions, inPart, lacksWords, saysIn, withoutWeighing } from '../claim.ts';

/** "it had to be supplied", "under a condition of its permit". */
const OBLIGED =
  /\b(?:had to (?:be )?(?:suppl|provid|submit|sen[dt]|lodg|file|give|produc|hand)\w*|(?:was|were|is|are|being|been) (?:required|obliged|bound|compelled|under an? (?:duty|obligation)|ordered|directed)\b[^.]{0,40}\b(?:suppl|provid|submit|send|lodg|fil|giv|produc|report|hand)\w*|(?:must|shall) (?:be )?(?:suppl|provid|submit|send|lodg|fil|giv|produc|report)\w*|requir(?:ed?|es|ing) (?:it|them|the \w+|that|every|all|each|by law)\b|(?:regulations?|rules?|law|Act|licen[cs]e|permit|statute) (?:\w+ )?(?:demands?|says? so|requires?|obliges?)|served (?:a |it )?(?:\w+ )?notice|statutory (?:returns?|notice|duty|requirement|obligation)|(?:condition|term)s? of (?:its|the|their|his|her|a) (?:\w+ )?(?:permit|licen[cs]e|consent|permission|registration)|validation (?:list|requirement|checklist)|(?:could|can|would|may) have (?:been )?(?:required|compelled|obliged|insisted|ordered|served)|power to (?:require|demand|compel|call for|insist)|by law)\b/i;
const FREE = /\b(?:not|no|nor|never|neither|nothing|without|voluntar\w+|free to|other than|whether|if)\b/i;
const VOLUNTARY =
  /\bvolunt(?:ar\w+|eer\w*)|\bno (?:statute|law|enactment|legal power|power|rule|duty|provision)\b|\b(?:not|no|nor|never|neither|without|nothing)\b(?:, (?:and|nor) could (?:not )?(?:it |they )?have been,)?[^.,;]{0,50}\b(?:oblig\w*|duty|requir\w*|compel\w*|bound|power|had to|have to|need(?:ed)?|must|insist\w*|made to)\b(?! us\b)|\b(?:oblig\w*|requir\w*|compel\w*)\b(?! us\b)[^.,;]{0,30}\b(?:neither|nor|not|nothing)\b|\bof (?:its|their|his|her) own (?:accord|free will|choice|motion|volition)\b|\bunasked\b|\bfree (?:not )?to (?:keep|refuse|withhold|choose|give|send|supply)\b|\bas a (?:courtesy|favour)\b|\bchose to\b/i;
const CONSENTED =
  /\b(?:has|have|had) (?:agreed|consented|no objection|given (?:its|their|his|her) consent|told us that (?:it|they|he|she) (?:has|have) no objection)\b|\b(?:is|are|was|were) (?:\w+ )?(?:content|happy|willing|relaxed|pleased|free|welcome) (?:for|that|to (?:show|share|release|publish|pass|disclose|use|send))\b|\b(?:does|do|did) not (?:mind|object)\b|\b(?:raised|voiced|made|expressed|has|have|had) no (?:\w+ )?(?:objections?|concerns?)\b/i;

const OF = { EIR: ['12(5)(f)'], EISR: ['10(5)(f)'] };
const SOURCE = { EIR: 'EIR reg 12(5)(f)(i) to (iii)', EISR: 'EISR reg 10(5)(f)(i) to (iii)' };

const ROWS: readonly Condition[] = [
  {
    matter: 'obliged',
    of: OF,
    fails: (claim) => saysIn(withoutWeighing(claim), inPart(OBLIGED, FREE)) ?? lacksWords(claim, VOLUNTARY),
    problem: 'do not show that the supplier was free not to give the information, or say that it was not',
    todo: 'Say that the supplier was under no obligation and could not have been put under one, or do not rely on it.',
    source: SOURCE,
  },
  {
    matter: 'consented',
    of: OF,
    fails: (claim) => saysIn(claim, CONSENTED, /\b(?:not|nor|no (?:consent|agreement)|never|neither)\b/i),
    problem: 'say that the supplier agrees to disclosure',
    todo: 'The exception is only for what a supplier has not agreed to disclose: disclose it, or say what it did not agree to.',
    source: SOURCE,
  },
];

/** What a supplier had to give, or agrees to disclose, is outside the exception for its interests. */
export const supplierObliged = conditions('supplier-obliged', 'warns', ROWS);
