import { ROLES } from '../../letter/role-names.ts';
import {
  type Checked,
  type Finding,
  type FindingPlace,
  findingsOf,
  markOf,
  placeOf,
  type Rule,
} from '../finding.ts';
import { GIVEN_NAMES } from '../given-names.ts';
import { editedBlocks, isStillSent, sentItems } from '../said.ts';
import { wordsIn } from '../words-in.ts';

const finding = findingsOf('personal-data', 'warns');

type Kind = { readonly what: string; readonly pattern: RegExp };

/** What follows a given name in the name of a place, a building, a body or a firm. */
const NO_SURNAME =
  'Academy|Avenue|Bridge|Building|Buildings|Castle|Centre|Church|Close|College|Council|Court|Crescent|Docks?|Drive|Estate|Fund|Gardens|Gate|Green|Group|Hall|Hill|Hospital|House|Infirmary|Lane|Library|Limited|LLP|Ltd|Memorial|Park|Place|plc|Primary|Quay|Road|School|Square|Station|Street|Terrace|Theatre|Tower|Trust|University|Ward|Way|Wing|Yard';

/** "Jane Smith", "Jane A. Smith", "Jane O’Neill"; not "St James Park" or "Royal Victoria". */
const PERSON = new RegExp(
  `(?<!\\bSt\\.? |\\bSaint |\\bKing |\\bQueen |\\bRoyal |\\bPrince |[\\p{L}\\p{N}’'-])(?:${GIVEN_NAMES.join('|')}) (?:\\p{Lu}\\.? )?(?!(?:${NO_SURNAME})\\b)(?:Mc|Mac|O[’'])?\\p{Lu}\\p{Ll}[\\p{L}’'-]*(?! (?:${NO_SURNAME})\\b)(?![\\p{L}’'-])`,
  'gu',
);

const TITLED = /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof)\.? [A-Z][\p{L}'’-]+/u;

const KINDS: readonly Kind[] = [
  {
    what: 'an e-mail address',
    pattern: /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+\.\p{L}{2,}/giu,
  },
  {
    what: 'a telephone number',
    pattern: /(?<![\d,.£/-])(?:\+44\s?\(?0?\)?\s?\d|0[1-9])(?:[\s-]?\d){8,9}(?!\d|,\d)/g,
  },
  {
    what: 'a National Insurance number',
    pattern: /\b(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\s?(?:\d\s?){6}[A-D]\b/g,
  },
  { what: 'the name of a person', pattern: new RegExp(`${TITLED.source}|${PERSON.source}`, 'gu') },
];

/** Personal data in an answer: a disclosure is to the world (FOIA s40(2)). The authority's own published contacts are none. */
export const personalData: Rule = (checked) => [
  ...sentItems(checked).flatMap((item) => {
    const words = wordsIn(item.answer.body);
    const told = (found: string) => isStillSent(checked, found, 'disclosure');
    return inWords(checked, words, told).map(write(checked, placeOf(item), 'The answer'));
  }),
  ...editedBlocks(checked, 'disclosure').flatMap(({ id, text, edited }) => {
    const before = wordsIn(edited?.derived ?? []);
    const isNew = (found: string) => !before.includes(found);
    return inWords(checked, wordsIn(text), isNew).map(
      write(checked, { blockId: id }, ROLES.disclosure.inSentence),
    );
  }),
];

const SOURCES = {
  FOIA: 'FOIA s40(2), UK GDPR',
  EIR: 'EIR reg 13, UK GDPR',
  FOISA: 'FOISA s38(1)(b), UK GDPR',
  EISR: 'EISR reg 11, UK GDPR',
} as const;

type Found = { readonly what: string; readonly words: readonly string[] };

function inWords(checked: Checked, words: string, counts: (found: string) => boolean): readonly Found[] {
  const own = ownWords(checked);
  return KINDS.flatMap(({ what, pattern }) => {
    const found = [...words.matchAll(pattern)].map(([one]) => one);
    const others = found.filter((one) => !own.includes(one.toLowerCase()) && counts(one));
    return others.length === 0 ? [] : [{ what, words: others }];
  });
}

function write({ content }: Checked, place: FindingPlace, where: string) {
  return ({ what, words }: Found): Finding =>
    finding(
      { ...place, matter: markOf([...new Set(words)].sort().join('\n')) },
      {
        problem: `${where} seems to hold ${what}, and it will be published to everyone.`,
        todo: 'Take it out, or keep it if it may be disclosed.',
        source: SOURCES[content.regime],
      },
    );
}

/** What the authority publishes of itself. */
function ownWords({ authority }: Checked): string {
  const { contact, reviewContact, regulator, officer } = authority;
  return [contact, reviewContact, regulator.phone, officer].join('\n').toLowerCase();
}
