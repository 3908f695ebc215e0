import { findingsOf, placeOf, type Rule } from '../finding.ts';
import { isStillSent, sentItems } from '../said.ts';
import { sentencesOf } from '../sentences-of.ts';
import { wordsIn } from '../words-in.ts';

const finding = findingsOf('attachment-missing', 'warns');

const PAPER =
  '(?:files?|documents?|spreadsheets?|workbooks?|tables?|lists?|letters?|cop(?:y|ies)|pdfs?|sheets?|reports?|maps?|plans?|annexe?s?|schedules?|scans?|extracts?|papers?|figures|data|csv|minutes|e-?mails?)';
/** Something is said to hang on the reply. */
const SAYS_ATTACHED = new RegExp(
  `\\b(?:attached|enclosed|accompanying) (?:[\\w-]+ ){0,2}${PAPER}\\b|\\b(?:is|are|comes?|goes) (?:now |also |all |both )?(?:attached|enclosed)\\b(?! to (?!this|the (?:e-?mail|reply|letter))\\b)|\\b(?:we|I) (?:now |also |have |do )?(?:attach|enclose)(?:ed|d)?\\b|\\b(?:see|in|with|find|as) (?:the |our |an? |two |three )?(?:attachment|enclosure)s?\\b|^(?:attached|enclosed)\\b|\\b(?:with|to) this (?:letter|e-?mail|reply|message) (?:as|in) (?:a )?(?:file|pdf|csv)`,
  'i',
);
const NOT_HERE =
  /\b(?:not|no|nor|never|neither|once|if|will be|would be|was attached to|were attached to|conditions?|strings|by post|in the post|on paper|printed|envelope|memory stick|disc|parcel|(?:your|its|their|his|her) (?:e-?mail|letter|request|application|report|submission))\b/i;

/** An answer that says that it is attached, and nothing hangs on the reply: then nothing is given. */
export const attachmentMissing: Rule = (checked) => {
  if (!checked.replyOpen || checked.attached.length > 0) return [];
  return sentItems(checked)
    .filter(({ answer }) =>
      sentencesOf(wordsIn(answer.body)).some(
        (one) => SAYS_ATTACHED.test(one) && !NOT_HERE.test(one) && isStillSent(checked, one, 'disclosure'),
      ),
    )
    .map((item) =>
      finding(placeOf(item), {
        problem: 'The answer says that something is attached, and nothing is attached to the reply.',
        todo: 'Attach the file, or give the information in the answer.',
        source: SOURCES[item.regime],
      }),
    );
};

const SOURCES = {
  FOIA: 'FOIA s1(1)(b)',
  EIR: 'EIR reg 5(1)',
  FOISA: 'FOISA s1(1)',
  EISR: 'EISR reg 5(1)',
} as const;
