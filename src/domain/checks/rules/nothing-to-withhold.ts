import { citationInText } from '../../law/citation.ts';
import type { Regime } from '../../law/provision.ts';
import { rulesOnReasons } from '../reasons-of.ts';
import { shareIn, subjectOf } from '../subject-of.ts';

/// What is withheld is, by the reasons themselves, not there: it was never written, or the plan to have it was given up.

const MADE =
  '(?:commissioned|written(?: down)?|carried out|produced|drawn up|prepared|undertaken|begun|started|compiled|created|put (?:in|on|to) (?:writing|paper)|committed to paper|completed or|recorded|minuted|made(?! (?:public|available|known|clear|aware|to|in|by|for|with|on|under)))';
/** What it was not written for says that it was written. */
const PURPOSE =
  '(?! (?:for|with|to be|in (?:the )?(?:expectation|knowledge|belief|order|public)|as|so|on the|until|before|when|by (?:us|the council|the trust|our)|yet|lightly))';
const NEVER_MADE = new RegExp(
  `\\b((?:[\\w’'-]{1,20} ){1,7})(?:was|were|has been|have been|had been|has|have|had) (?:in the end |then |therefore |ever |so )?(?:never|not)(?: in fact| in the end| been| actually| ever| even)* ${MADE}\\b${PURPOSE}`,
  'i',
);
const IS_NONE = [
  /\b(?:there (?:is|was|are|were)|we (?:hold|have|had)|(?:trust|council|board|authority|college|university|force|department) (?:holds|has|had)) no (?:such )?((?:[\w’'-]{1,20} ?){1,4})/i,
  /\bno (?:such )?((?:[\w’'-]{1,20} ){1,4})(?:was|were|has been|have been|exists?|is held|are held)(?: ever)?(?: (?:commissioned|written|made|produced|drawn up|carried out|kept|taken|prepared))?(?= ?[,.;]|$| and | or )/i,
  /\b((?:[\w’'-]{1,20} ){1,5})(?:do|does|did) not exist\b/i,
  /\b(?:decided|chose|resolved|agreed) not to (?:commission|write|have|order|carry out|undertake|produce|prepare) ((?:[\w’'-]{1,20} ?){1,5})/i,
] as const;
/** Of another than what is withheld, or of none in the world. */
const ANOTHER =
  /\b(?:second|third|further|other|another|separate|new|newer|updated|later|formal|final|similar|comparable|independent|external|previous|earlier|reason|reasons|evidence|need|doubt|question|rest|such (?:harm|risk)|record of|copy|copies|summary|list|index|complete|interest|objection|prospect|sign|alternative|version|obligation|duty|decision|point|right|way|access)\b/i;
const HEDGED = /\b(?:if|whether|would|could|might|may|unless|until|yet|suppose|once|when)\b/i;
const PARTS = /[,;:–—]| but | while | although | because /;

/** What is not there cannot be withheld: it is not held, and the letter must say so. */
export const nothingToWithhold = rulesOnReasons('nothing-to-withhold', 'warns', ({ citation, law, harm }) => {
  if (citation.kind !== 'exemption' || law.force === 'none' || UNFIT.test(citation.provision)) return null;
  const own = subjectOf(citation.what);
  if (own.length === 0) return null;
  const at = harm.find(({ words }) => words.split(PARTS).some((part) => saysNone(part, own)));
  if (at === undefined) return null;
  return {
    matter: 'not-there',
    at: at.placed,
    problem: `The reasons for ${citationInText(citation)} say that what is withheld was never made.`,
    todo: 'Say that it is not held, or say what there is that is withheld.',
    source: SOURCES[citation.regime],
  };
});

/** What is still to be written, and what can be read elsewhere. */
const UNFIT = /^(?:12\(4\)\(d\)|10\(4\)\(d\)|21|22|25|27|41|36\(2\)$|40|38\(1\)\(b\)|13|11)/;

function saysNone(part: string, own: readonly string[]): boolean {
  if (HEDGED.test(part)) return false;
  return [NEVER_MADE, ...IS_NONE].some((one) => {
    const subject = one.exec(part)?.[1] ?? '';
    return !ANOTHER.test(subject) && isIt(subject, own);
  });
}

/** The thing itself: no word but those by which it is called. */
function isIt(subject: string, own: readonly string[]): boolean {
  const words = subjectOf(subject);
  return words.length > 0 && shareIn(words, own) >= 0.5 && own.includes(words.at(-1) ?? '');
}

const SOURCES: Readonly<Record<Regime, string>> = {
  FOIA: 'FOIA s1(1)(a), s17(1)',
  EIR: 'EIR reg 12(4)(a)',
  FOISA: 'FOISA s17(1)',
  EISR: 'EISR reg 10(4)(a)',
};
