import type { Item } from '../../letter/facts.ts';
import { type Checked, findingsOf, placeOf, type Rule } from '../finding.ts';
import { clausesAbout } from '../not-held-words.ts';
import { sentItems } from '../said.ts';
import { sentencesOf } from '../sentences-of.ts';
import { shareIn, subjectOf } from '../subject-of.ts';
import { wordsIn } from '../words-in.ts';

const finding = findingsOf('kept-back', 'warns');

const SOURCES = {
  FOIA: 'FOIA ss1(1), 17(1)',
  EIR: 'EIR regs 5(1), 14(3)',
  FOISA: 'FOISA ss1(1), 16(1)',
  EISR: 'EISR regs 5(1), 13',
} as const;

/** A part of what is given, as papers have parts. */
const PAPER =
  '(?:sections?|pages?|paragraphs?|chapters?|appendix|appendices|annexe?s?|attachments?|enclosures?|tables?|schedules?|columns?|sheets?|letters?|e-?mails?|messages?|notes?|memos?|photographs?|pictures?|drawings?|maps?|plans?|reports?|drafts?|minutes|papers?|documents?|entries|comments?|passages?|invoices?|slides?|files?|recordings?|spreadsheets?)';
const LEFT_OUT = new RegExp(
  `\\b${PAPER}\\b[^.;]{0,60}?\\b(?:(?:is|are|was|were|has been|have been) (?:not (?:been )?(?:included|sent|attached|enclosed|copied|provided|among them|part of it|reproduced|supplied)|left out|omitted|kept back|held back|taken out|removed|deleted|set aside|withheld))\\b|\\b(?:we|I) (?:have |also |therefore )*(?:left out|omitted|kept back|held back|taken out|took out|removed|set aside|not (?:included|sent|attached|enclosed|copied)|(?:do|did) not (?:include|send|attach|enclose|copy))\\b[^.;]{0,60}?\\b${PAPER}\\b|\\b(?:without|except(?: for)?|apart from|other than|minus)\\b[^.;]{0,40}?\\b${PAPER}\\b`,
  'i',
);
/** The law is named for it, or it is no part of the request, or nothing is lost by it. */
const ACCOUNTED =
  /\b(?:sections? (?:1[2-9]|[2-4]\d)|regulations?|exempt\w*|exception|schedule below|reasons? (?:below|are given)|see below|explain\w* below|duplicat\w*|identical|blank|empty|same (?:document|letter|e-?mail|page)|already (?:have|sent|has|published)|you (?:have|sent|wrote|did not|said|asked (?:us )?not|do not want|told us|agreed|excluded)|not (?:asked|requested|within|covered|part of|about|concern|relate|hold|held)|outside (?:your|the) (?:request|scope|period)|out of scope|not in scope|published|website|question \d|answer \d|attached separately|other (?:matters|subjects|cases|schools|sites|people|properties|roads)|nothing to do with|later than|earlier than|before your period|after your period|not exist|signatures?|logos?|letterheads?)\b/i;

/** Papers that are left out of an answer, and no exemption that is claimed there is about them. */
export const keptBack: Rule = (checked) =>
  sentItems(checked)
    .filter(({ answer }) => answer.status !== 'elsewhere' && answer.status !== 'not-applicable')
    .filter((item) => sentencesOf(wordsIn(item.answer.body)).some((one) => isKeptBack(checked, item, one)))
    .map((item) =>
      finding(placeOf(item), {
        problem: 'The answer leaves something out, and no exemption is claimed for it.',
        todo: 'Give it, or refuse it under an exemption and say what is withheld.',
        source: SOURCES[item.regime],
      }),
    );

function isKeptBack(checked: Checked, item: Item, sentence: string): boolean {
  const found = LEFT_OUT.exec(sentence);
  if (found === null || ACCOUNTED.test(sentence) || !SAYS_WHY.test(sentence)) return false;
  const accounted = [
    ...item.citations.filter(({ claimed }) => claimed).map(({ what }) => what),
    item.answer.what,
    item.answer.notHeld,
    ...item.answer.schedule.map((line) => JSON.stringify(line)),
    ...clausesAbout(checked, item).map(({ words }) => words),
  ].join('\n');
  const left = subjectOf(found[0]);
  return left.length === 0 || shareIn(left, subjectOf(accounted)) < 0.34;
}

/** A reason of the officer's own, which no law knows. */
const SAYS_WHY =
  /\b(?:as|because|since|for|so that|so as|being|which|that|in order)\b[^.;]{0,120}\b(?:think|thought|believe\w*|feel|felt|consider\w*|judge\w*|useful|use|usefulness|interest\w*|help\w*|need\w*|relevan\w+|irrelevan\w+|add(?:s|ed)?|matter\w*|old|out of date|outdated|superseded|long|repetitive|repeat\w*|confus\w+|mislead\w*|technical|internal|draft\w*|sensitive|embarrass\w+|private|confidential|personal|minor|trivial|routine|administrative|housekeeping|incomplete|unfinished|wrong|inaccurate|controversial|critical|unhelpful|appropriate|inappropriate|suitable|necessary|unnecessary|clutter\w*|brief|brevity|space|size|large|bulky|heavy|legib\w+|illegible|quality|author\w*|wish\w*|prefer\w*|like|asked us|want\w*|happy|comfortable|policy|practice)\b/i;
