import { licenceIn } from '../../letter/licence.ts';
import { givesInformation } from '../../letter/reuse.ts';
import { type Checked, type FindingPlace, findingsOf, placeOf, type Rule } from '../finding.ts';
import { saidPlaceOf, sentItems } from '../said.ts';
import { sentencesOf } from '../sentences-of.ts';
import { FORBIDS_REUSE } from '../words/reuse.ts';
import { wordsIn } from '../words-in.ts';

const finding = findingsOf('licence-contradicted', 'warns');

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
    (sentence) => otherName.test(sentence) || FORBIDS_REUSE.some((pattern) => pattern.test(sentence)),
  );
}
