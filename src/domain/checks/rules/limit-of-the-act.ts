import { type Claim, conditions, toldBy } from '../claim.ts';
import { saidPlaceOf } from '../said.ts';
import { sentencesOf } from '../sentences-of.ts';
import { hasAll } from '../words/has-all.ts';

const LIMIT =
  /(?:£ ?(?:450|600)\b|\b(?:18|24|40|eighteen|twenty-four|forty) hours?\b|\b(?:appropriate|cost|costs|statutory|prescribed|upper|financial|time|fees?) (?:limit|threshold|ceiling|cap)\b|\b(?:fees? regulations|Fees Regulations)\b|\bsection 12\b|\bs\.? ?12\b|\bprescribed amount\b)/i;

/** The hours or the pounds of the limit, and that they are one. */
const NUMBER =
  /\b(?:18|eighteen|24|twenty-four|40|forty|450|600|two and a half days|three and a half days)\b/i;
const AT_MOST =
  /\b(?:most|allowed|allows?|limits?|maximum|permitted|cap|ceiling|threshold|entitled|obliged|need not|stop at|lets? us|beyond|above|turned down|law|Act|FOIS?A|Parliament)\b/i;

/** Said somewhere in the reasons, the limit is a measure only. */
const NO_RULE =
  /\bno (?:such |fixed |cost |time |financial |upper |set |statutory |equivalent |monetary |hard |automatic ){0,3}(?:limit|threshold|ceiling|cap)\b|\b(?:limit|threshold|ceiling|cap|section 12|fees regulations)\b[^.]{0,60}\b(?:do(?:es)? not (?:itself )?(?:apply|bind|decide|govern|settle|determine)|(?:is|are) not (?:itself |by itself |of itself |in itself |alone )?(?:bind\w*|decisive|conclusive|the test|enough|sufficient|a rule|determin\w+|part))|\b(?:do|does) not (?:contain|impose|set|have) (?:a|any|such)\b[^.]{0,30}\b(?:limit|threshold|ceiling|cap)|\b(?:yardstick|benchmark|rule of thumb|guideline|starting point|rough (?:idea|measure|guide)|idea of (?:the )?scale|decides? nothing|by way of comparison|point of reference|useful (?:measure|comparison|guide)|rough (?:measure|guide)|only (?:as )?a (?:guide|measure|comparison)|not bound by|without a (?:cost )?limit)\b/i;

const LIMITED = toldBy({
  says: (sentence) => LIMIT.test(sentence) || hasAll(sentence, NUMBER, AT_MOST),
  unless:
    /\b(?:compar(?:e|ed|ison)|indicat\w+|guide|whatever|even if|not because|no place in|not the £|(?:does|do) not apply|different (?:thing|matter)|have no limit|has no limit)\b/i,
  unlessSaid: NO_RULE,
});

/** What is advised tells by what it was measured. */
function adviceBeside({ checked }: Claim): Claim['reasons'] {
  return checked.paragraphs
    .filter(({ clause }) => clause.role === 'advice')
    .map((placed) => ({
      role: placed.clause.role,
      words: placed.words,
      sentences: sentencesOf(placed.words),
      place: saidPlaceOf(placed),
    }));
}

/** The limit of cost of the Acts as a rule under the Regulations, which have none. */
export const limitOfTheAct = conditions('limit-of-the-act', 'warns', [
  {
    matter: 'limit',
    of: { EIR: ['12(4)(b)'], EISR: ['10(4)(b)'] },
    fails: (claim) => LIMITED(claim) ?? LIMITED({ ...claim, reasons: adviceBeside(claim) }),
    problem: 'apply the limit of cost of the Act, and the Regulations have none',
    todo: 'Show that the burden is out of proportion to the request and to what you have, with the limit as a measure at most.',
    source: { EIR: 'EIR reg 12(4)(b)', EISR: 'EISR reg 10(4)(b)' },
  },
]);
