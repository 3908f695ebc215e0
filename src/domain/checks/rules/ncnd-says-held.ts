import type { Regime } from '../../law/provision.ts';
import { type Checked, type Finding, type FindingPlace, findingsOf, type Rule } from '../finding.ts';
import { arguesFor, editedBlocks, saidPlaceOf } from '../said.ts';
import { sentencesOf } from '../sentences-of.ts';
import { lawsOfBlock, lawsOfParagraph, sourceUnder } from '../sources.ts';
import { wordsIn } from '../words-in.ts';

const finding = findingsOf('ncnd-says-held', 'stops');

/** What says, or lets the reader see, that there is information or that there is none. */
const TELLS: readonly RegExp[] = [
  /\bwe (?:do |do not |don’t |don't |did |also |currently |still )?hold\b/i,
  /\b(?:is|are|was|were) (?:not )?held by (?:us|the (?:authority|council|force|trust|board|department))\b/i,
  /\bwe (?:have|had) (?:found|located|identified|retrieved|reviewed|looked at)\b/i,
  /\bwithh(?:eld|olding|old)\b/i,
  /\bmaintaining the (?:exemption|exception)\b/i,
  /\b(?:this|that|these|those) (?:information|records?|documents?|files?|reports?|data|e-?mails?)\b/i,
  /\bthe (?:\w+ )?(?:information|records?|documents?|files?|reports?|data|e-?mails?)(?: (?:that )?you (?:have )?(?:asked|ask|requested)(?: for)?)? (?:itself )?(?:is|are|was|were|relates?|concerns?|contains?|includes?|identif(?:y|ies)|names?|shows?|reveals?|describes?|sets? out|came|has|have)\b/i,
  /\bour (?:records|files) (?:show|contain|confirm)\b/i,
  /\bthere (?:is|are|was|were|has been|have been) (?:an?|no|one|two|several|\d{1,4}) (?:\w+ )?(?:investigations?|records?|files?|complaints?|proceedings|referrals?|operations?)\b/i,
];

/** Before it: words that leave open whether there is any. */
const OPEN =
  /\bdisclosing (?:it|them|any) would be\b|\bsay(?:ing)? (?:that|so)\b|\b(?:whether|if|unless|any|neither|nor|nothing|confirm(?:ing)?|deny(?:ing)?|suppose|assum\w{1,4}|hypothetical\w{0,3}|(?:does|do|should|must) not|cannot|can’t)\b/i;

/** Behind it. */
const IF_HELD = /\b(?:if|were|was|should|whether)\b[^.]{0,30}\b(?:held|hold|exists?|existed|there)\b/i;

const SOURCES = {
  FOIA: 'FOIA s1(1)(a), s2(1)(b)',
  EIR: 'EIR reg 12(6)',
  FOISA: 'FOISA s18',
  EISR: 'EISR reg 10(8)',
} as const;

/**
 * Reasons to neither confirm nor deny that tell all the same: they speak of information as of something that is there, or
 * weigh whether to disclose it. What is weighed is whether to say that it is held (FOIA s2(1)(b), s17(3)(a)).
 */
export const ncndSaysHeld: Rule = (checked) => {
  const denied = checked.paragraphs
    .filter(({ clause, item }) => clause.ncnd || item?.answer.status === 'ncnd')
    .map((placed) => ({
      place: saidPlaceOf(placed),
      words: placed.words,
      laws: lawsOfParagraph(checked, placed),
    }));
  return [...denied, ...edited(checked)]
    .filter(({ words }) => sentencesOf(words).some(tellsIt))
    .map(({ place, laws }) => written(place, laws));
};

/** Hand-edited parts that speak for such a claim alone, or in a letter that makes no other. */
function edited(checked: Checked) {
  const denials = checked.citations.filter(({ kind }) => kind === 'ncnd');
  const all = checked.items.filter(({ stem }) => !stem).every(({ answer }) => answer.status === 'ncnd');
  return editedBlocks(checked)
    .filter(({ id, role }) => {
      if (role === 'reasons') {
        const argued = checked.citations.filter((citation) => arguesFor(id, citation));
        return argued.length > 0 && argued.every(({ kind }) => kind === 'ncnd');
      }
      return all && denials.length > 0 && OF_ANSWERS.includes(role);
    })
    .map((block) => ({
      place: { blockId: block.id },
      words: wordsIn(block.text),
      laws: lawsOfBlock(checked, block),
    }));
}

const OF_ANSWERS: readonly string[] = ['opening', 'scope', 'refusal-notice', 'disclosure'];

function tellsIt(sentence: string): boolean {
  return TELLS.some((pattern) => {
    const found = pattern.exec(sentence);
    if (found === null) return false;
    return !OPEN.test(sentence.slice(0, found.index)) && !IF_HELD.test(sentence.slice(found.index));
  });
}

function written(place: FindingPlace, laws: readonly Regime[]): Finding {
  return finding(place, {
    problem: 'These reasons to neither confirm nor deny say or imply what is held.',
    todo: 'Argue only why saying whether it is held would do harm, and weigh that against the public interest in saying so.',
    source: sourceUnder(laws, SOURCES),
  });
}
