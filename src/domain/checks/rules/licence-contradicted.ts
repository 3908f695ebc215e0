import { licenceIn } from '../../letter/licence.ts';
import { givesInformation } from '../../letter/reuse.ts';
import { type Checked, type FindingPlace, findingsOf, placeOf, type Rule } from '../finding.ts';
import { saidPlaceOf, sentItems } from '../said.ts';
import { sentencesOf } from '../sentences-of.ts';
import { wordsIn } from '../words-in.ts';

const finding = findingsOf('licence-contradicted', 'warns');

/** Words that keep what is given from being used again. */
const FORBIDS: readonly RegExp[] = [
  /\b(?:may|must|can|should|do) ?n[o’']t (?:be )?(?:re-?us\w{1,3}|cop(?:y|ied)|reproduc\w{1,2}|re-?publish\w{0,2}|shar\w{1,2}|pass\w{0,2} on)\b/i,
  /\bcannot (?:be )?(?:re-?us\w{1,3}|cop(?:y|ied)|reproduc\w{1,2}|re-?publish\w{0,2})\b/i,
  /\b(?:only|solely) for (?:your )?(?:own|private|personal|non-commercial)\b/i,
  /\bnon-?commercial (?:use|purposes)\b/i,
  /\b(?:own|private) (?:study|use|research)\b/i,
  /\ball rights reserved\b/i,
  /\b(?:without|need|needs|require|requires|obtain|seek|ask for) (?:our|the (?:council|trust|force|authority|university|department|board)’?'?s?) (?:prior |written |express )*(?:permission|consent)\b/i,
  /\b(?:apply|ask|write) (?:to us )?(?:for|about) (?:a licence|re-?use)\b/i,
];

/** Somebody else's copyright is theirs to license (FOIA s11A). */
const OTHERS = /\b(?:copyright|database right)\b[^.]{0,60}\b(?:belongs|held|owned|of|with)\b|©/i;

/** Names of licences in words, each with the choice that it is. */
const OPEN_GOVERNMENT = /\bopen government licen[cs]e\b/i;
const ANOTHER = /\b(?:creative commons|cc[- ]by(?:-\w+)*|licen[cs]e of our own|our own licen[cs]e)\b/i;

/** An answer or a paragraph that says otherwise than the licence in Settings, which the letter names. */
export const licenceContradicted: Rule = (checked) => {
  const licence = licenceIn(checked.authority.licence);
  if (licence === null || !givesInformation(checked)) return [];
  return said(checked)
    .filter(({ words }) => contradicts(checked, words))
    .map(({ place }) =>
      finding(place, {
        problem: `The letter gives what is disclosed under ${licence.name}, as Settings say, and this says something else.`,
        todo: 'Take it out, or say whose copyright it is and that the licence does not cover it.',
        source: 'FOIA s11A; SI 2015/1415',
      }),
    );
};

function said(checked: Checked): readonly { readonly place: FindingPlace; readonly words: string }[] {
  return [
    ...sentItems(checked).map((item) => ({ place: placeOf(item), words: wordsIn(item.answer.body) })),
    ...checked.paragraphs
      .filter(({ clause }) => clause.role === 'text' || clause.role === 'advice' || clause.role === 'closing')
      .map((placed) => ({ place: saidPlaceOf(placed), words: placed.words })),
  ];
}

function contradicts({ authority }: Checked, words: string): boolean {
  const isOpen = authority.licence?.under === 'open-government';
  const otherName = isOpen ? ANOTHER : OPEN_GOVERNMENT;
  if (OTHERS.test(words)) return false;
  return sentencesOf(words).some(
    (sentence) => otherName.test(sentence) || FORBIDS.some((pattern) => pattern.test(sentence)),
  );
}
