import type { Regime } from '../../law/provision.ts';
import { type Checked, findingsOf, type Rule } from '../finding.ts';
import { type Sign, tells } from '../own-words.ts';
import { sentencesOf } from '../sentences-of.ts';
import { wordsIn } from '../words-in.ts';

const finding = findingsOf('outcome-contradicts', 'warns');

const SOURCES: Record<Regime, string> = {
  FOIA: 'FOIA s45 Code, part 5',
  EIR: 'EIR reg 11(4), (5)',
  FOISA: 'FOISA s21(4), (5)',
  EISR: 'EISR reg 16',
};

/** What the requester said, and what is only asked, is no finding. */
const NOT_FOUND =
  /\b(?:whether|if|you (?:say|said|argue|argued|ask|asked|consider|believe|think|suggest|submit|complain)\w*|your (?:view|argument|point|case|complaint)|would have|not persuaded|do not (?:agree|accept|think|find)|cannot (?:agree|accept)|no (?:part|reason|ground)|nothing|none)\b/i;

/** The first reply was wrong, or more is given now. */
const CHANGED: Sign = {
  says: /\b(?:should|ought) (?:to )?(?:not have been (?:withheld|refused|redacted)|(?:to )?have been (?:disclosed|given|sent|released|supplied|provided|answered))\b|\b(?:wrongly|incorrectly|mistakenly|improperly) (?:withheld|refused|applied|relied|claimed|redacted|cited|used)\b|\b(?:was|were|is|are) (?:wrong|mistaken|not right|in error) to (?:withhold|refuse|rely|apply|claim)\b|\b(?:was|is|were|are) not (?:in fact )?engaged\b|\bdo(?:es)? not (?:in fact )?apply to\b[^.]{0,60}\b(?:so|and|which)\b|\b(?:I|we) (?:have |now |therefore |also )*(?:decided|direct|ask|propose|am|are) (?:that )?(?:to (?:disclose|release|give|send)|(?:it|they) (?:be|is|are|can be|should be) (?:now )?(?:disclosed|released|sent))|\b(?:is|are) (?:now |therefore )?(?:disclosed|released|attached|enclosed|sent|provided|given)\b[^.]{0,60}\b(?:with|to) this (?:letter|reply)\b|\b(?:I|we|and) (?:now |therefore )?(?:enclose|attach|disclose|release) (?:it|them|the|those|these|that|this|a)\b|\bdid not (?:in fact |properly )?(?:cover|apply to|extend to|reach|justify)\b|\b(?:could|can|may) (?:now )?(?:have been |be )(?:disclosed|given|released|sent)\b|\bnow (?:are|is) (?:disclosed|released|given|sent)\b|\bset (?:it |the (?:decision|reply|refusal) )?aside\b|\bno longer (?:rely|relies|relied|withhold|maintain)\b|\bwithdraw (?:our|the|its) (?:reliance|claim|refusal)|\b(?:overturn|reverse|revers|substitut)(?:e|ed|s|ing)?\b|\bpartly (?:upheld|overturned|wrong)\b|\bcannot stand\b/i,
  unless: NOT_FOUND,
};
/** The same in other words: the ground was not there, or the refusal was a mistake. */
const GROUND =
  /\b(?:exemptions?|exceptions?|sections?|regulations?|refus(?:al|e|ed)|withh(?:olding|eld|old)|redact\w{1,5}|decision|reply|harm|prejudice|grounds?|reliance|limit|claim)\b/i;
const FELL =
  /\b(?:(?:ought|should) (?:not|never) (?:to )?have been|(?:was|were|is|are) (?:\w{1,12} )?(?:wrong|mistaken|misplaced|unfounded|unjustified|unsound|misconceived|an error|a mistake|not (?:\w{1,12} )?(?:engaged|met|made out|justified|available|applicable|needed|warranted|there|open))|(?:does|do|did|could|can) ?not (?:\w{1,12} )?(?:apply|bite|hold|stand|be (?:sustained|relied|supported|shown|maintained)|arise|follow|come)|cannot (?:\w{1,12} )?(?:apply|hold|stand|be (?:sustained|relied|supported|shown|maintained)|come)|no (?:\w{1,12} )?(?:prejudice|harm|exemption|exception|ground|basis) (?:can|could|would|is|was|applies|applied|arises|existed)|no longer (?:applies|holds|stands)|falls? away|fell away|fails?|failed|collapses|lacks? (?:a |any )?(?:basis|foundation)|no (?:proper )?(?:basis|foundation|justification) for)\b/i;

const fell = (sentence: string): boolean =>
  GROUND.test(sentence) && FELL.test(sentence) && !NOT_FOUND_BEFORE.test(sentence);
const NOT_FOUND_BEFORE =
  /\b(?:whether|if|you (?:say|said|argue|argued|ask|asked|consider|believe|think|suggest|submit|complain)\w*|your (?:view|argument|point|case|complaint)|would have|not persuaded|do not (?:agree|accept|think|find)|cannot (?:agree|accept)|although|even so|other|another|second|part of)\b/i;

/** The first reply was right. */
const STANDS: Sign = {
  says: /\b(?:rightly|correctly|properly) (?:withheld|refused|applied|relied|claimed|redacted|engaged)\b|\b(?:was|were) (?:right|correct|entitled|justified) to (?:withhold|refuse|rely|apply|claim)\b|\b(?:uphold|upheld|confirm|maintain|endorse|agree with) (?:our|the|this|that|its) (?:first |original |initial |earlier |previous )?(?:reply|decision|refusal|response|answer)\b|\b(?:reply|decision|refusal|response) (?:of \d{1,2} \p{L}+ )?(?:stands|is upheld|is confirmed|remains)\b|\b(?:agree|agrees|agreed) with [^.]{0,40}\b(?:first|original|initial|earlier|previous) (?:reply|decision|refusal|response|answer)\b|\b(?:make|see|find|found) no (?:change|reason to (?:change|depart|alter))\b|\bno change\b|\bremains? (?:exempt|withheld)\b|\bremain (?:satisfied|of the view)\b/iu,
  unless: /\b(?:not|whether|if|except|but|however|you (?:say|said|ask))\b/i,
};

/** The outcome of a review that says one thing, and its findings another. */
export const outcomeContradicts: Rule = (checked) => {
  const { regime, reply } = checked.content;
  const { outcome, findings, firstSaid } = reply.review;
  if (reply.kind !== 'review-outcome' || outcome === null) return [];
  const sentences = sentencesOf(wordsIn(findings));
  const changed = sentences.some((one) => tells(CHANGED, one) || fell(one));
  const stands = sentences.some((one) => tells(STANDS, one));
  const allGiven =
    checked.items.length > 0 && checked.items.every(({ answer }) => answer.status === 'answer');
  const refusedThen = /\b(?:withh|refus|exempt|redact|neither confirm)/i.test(firstSaid);
  const asUpheld = outcome === 'upheld' && (changed || (refusedThen && allGiven));
  const asOverturned =
    outcome === 'overturned' && ((stands && !changed) || isAllStillRefused(checked, firstSaid));
  const asNothing = outcome === 'partly-upheld' && isAllStillRefused(checked, firstSaid);
  const asPartly =
    outcome === 'partly-upheld' && stands && !changed && sentences.length > 0 && isAllRight(sentences);
  if (!asUpheld && !asOverturned && !asPartly && !asNothing) return [];
  return [
    finding(
      { part: 'reply' },
      {
        problem: asUpheld
          ? 'The outcome is that the first reply stands, and the findings change it.'
          : 'The outcome is that the first reply changes, and the findings let it stand.',
        todo: 'Choose the outcome that the findings come to, or correct them.',
        source: SOURCES[regime],
      },
    ),
  ];
};

/** Everything that the first reply refused is refused again, on the same ground. */
function isAllStillRefused({ items, citations }: Checked, firstSaid: string): boolean {
  const refused = /\b(?:refus|withh)/i.test(firstSaid) && !/\b(?:part|some)\b/i.test(firstSaid);
  const same = citations.filter(({ claimed }) => claimed);
  return (
    refused &&
    items.length > 0 &&
    items.every(({ answer }) => answer.status === 'withhold') &&
    same.length > 0 &&
    same.every(({ cited }) => firstSaid.includes(cited.split(/\(\d{1,2}A\)/)[0] ?? cited))
  );
}

const DISAGREES =
  /\b(?:not|wrong|should|disclos|releas|attach|late|sorry|apolog|fail|breach|error|mistake|other|more|some|part|except|however|but|fresh|now|instead|different|although)/i;

/** Nothing in the findings speaks of anything but a reply that was right. */
function isAllRight(sentences: readonly string[]): boolean {
  return !sentences.some((one) => DISAGREES.test(one));
}
