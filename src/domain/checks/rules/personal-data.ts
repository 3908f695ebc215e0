import type { Regime } from '../../law/provision.ts';
import type { Item } from '../../letter/facts.ts';
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
import { sentencesOf } from '../sentences-of.ts';
import { lawsOfBlock, sourceUnder } from '../sources.ts';
import { describesOnePerson } from '../words/one-person.ts';
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

const NAME = 'the name of a person';

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
  { what: 'an NHS number', pattern: /\bNHS (?:number|no\.?)[^.\d\n]{0,12}\d{3}[ -]?\d{3}[ -]?\d{4}\b/gi },
  {
    what: 'a bank account',
    pattern: /\b(?:sort code|account (?:number|no\.?))[^.\d\n]{0,12}(?:\d{2}-\d{2}-\d{2}|\d{6,8})\b/gi,
  },
  {
    what: 'the address of a person',
    pattern:
      /\b(?:lives?|lived|living|resid(?:es?|ed|ing|ent)|[Hh]ome address|his address|her address|their address)\b[^.\n]{0,60}?\b\d{1,4}[A-Za-z]?,? (?:\p{Lu}[\p{L}’'-]{1,30} ){1,3}(?:Road|Street|Avenue|Lane|Close|Drive|Crescent|Gardens|Terrace|Way|Court|Place|Grove|Mews|Row|Hill|Square|Walk)\b/gu,
  },
  {
    what: 'a date of birth',
    pattern:
      /\b(?:born|[Dd]ate of birth|DOB|D\.O\.B)\b[^.\n\d]{0,30}(?:\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]{2,9},? \d{2,4}|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4})/g,
  },
  {
    what: 'what happened to one person',
    pattern:
      /\b(?:(?:raised|brought|lodged|made|withdrew) (?:a|an|his|her|their) (?:\w+ )?(?:grievance|complaint against)|signed off (?:with|sick)|off (?:sick )?with (?:stress|depression|cancer|anxiety)|(?:final )?written warning[^.]{0,40}\bto (?:the|a|an|one)\b|(?:dismissed|suspended|disciplined|demoted|sanctioned|reprimanded|warned) (?:the|a|an|our|its|one|her|him) \w+|(?:the|our) [\w’' -]{2,30}[’']s only [\p{L} ]{3,40}|(?:his|her) (?:daughter|son|wife|husband|partner|mother|father|child|children|illness|condition|depression|cancer|surgery|operation|pregnancy|miscarriage|divorce|treatment|diagnosis|breakdown|bereavement|sickness|absence|suspension|dismissal|disciplinary|resignation)|(?:he|she) (?:was|is|had been|has been) (?:ill|sick|depressed|pregnant|treated|diagnosed|dismissed|suspended|disciplined|hospitali[sz]ed|off work|signed off|on sick leave|undergoing))\b/giu,
  },
  {
    what: 'the name of a member of staff',
    pattern:
      /\b\p{Lu}\p{Ll}{2,15} (?:\p{Lu}\.? )?(?:Mc|Mac|O[’'])?\p{Lu}\p{Ll}{2,20}(?:,| \(|:| –) ?(?:an? |the |our )?(?:\p{L}+ ){0,3}?(?:receptionist|assistant|apprentice|clerk|technician|trainee|intern|secretary|nurse|porter|cleaner|caretaker|janitor|driver|teacher|tutor|lecturer|advis[eo]r|analyst|administrator|officer|EO|AO|HEO|SEO|AA|constable|PC|sergeant|librarian|cook|carer|warden|ranger|inspector|surveyor|planner|engineer|accountant|support|who (?:ran|runs|worked|works|was|is|had|has|joined|left)|aged \d)\b/gu,
  },
  { what: NAME, pattern: new RegExp(`${TITLED.source}|${PERSON.source}`, 'gu') },
];

/** Personal data in an answer: a disclosure is to the world (FOIA s40(2)). The authority's own published contacts are none. */
export const personalData: Rule = (checked) => [
  ...sentItems(checked).flatMap((item) => {
    const words = wordsIn(item.answer.body);
    const told = (found: string) => isStillSent(checked, found, 'disclosure');
    const found = inWords(checked, words, told);
    return (found.length > 0 ? found : described(checked, item))
      .filter(({ what }) => what !== NAME || !isSorted(item))
      .map(write(placeOf(item), 'The answer', [item.regime]));
  }),
  ...editedBlocks(checked, 'disclosure').flatMap((block) => {
    const { id, text, edited } = block;
    const before = wordsIn(edited?.derived ?? []);
    const isNew = (found: string) => !before.includes(found);
    return inWords(checked, wordsIn(text), isNew).map(
      write({ blockId: id }, ROLES.disclosure.inSentence, lawsOfBlock(checked, block)),
    );
  }),
];

/** One person in a few words of an answer: whoever knows the school or the street knows who it is. */
function described(checked: Checked, item: Item): readonly Found[] {
  const sentences = sentencesOf(wordsIn(item.answer.body)).filter(
    (one) => describesOnePerson(one) && isStillSent(checked, one, 'disclosure'),
  );
  return sentences.length === 0 ? [] : [{ what: 'what only one person is or did', words: sentences }];
}

/** Personal data are withheld from the same answer: which names may be told was looked at. */
function isSorted({ answer: { status }, citations }: Item): boolean {
  return status === 'part' && citations.some(({ claimed, provision }) => claimed && PERSONAL.test(provision));
}
const PERSONAL = /^(?:40\(2\)|38\(1\)\(b\)|13\(1\)|12\(3\)|11\(2\)|10\(3\))/;

const SOURCES = {
  FOIA: 'FOIA s40(2), UK GDPR',
  EIR: 'EIR reg 13, UK GDPR',
  FOISA: 'FOISA s38(1)(b), UK GDPR',
  EISR: 'EISR reg 11, UK GDPR',
} as const;

type Found = { readonly what: string; readonly words: readonly string[] };

function inWords(checked: Checked, words: string, counts: (found: string) => boolean): readonly Found[] {
  const own = ownWords(checked);
  const domain = ownDomain(checked);
  return KINDS.flatMap(({ what, pattern }) => {
    const found = [...words.matchAll(pattern)]
      .filter((match) => !isPublished(match, domain))
      .map(([one]) => one);
    const others = found.filter((one) => !own.includes(one.toLowerCase()) && counts(one));
    return others.length === 0 ? [] : [{ what, words: others }];
  });
}

function write(place: FindingPlace, where: string, laws: readonly Regime[]) {
  return ({ what, words }: Found): Finding =>
    finding(
      { ...place, matter: markOf([...new Set(words)].sort().join('\n')) },
      {
        problem: `${where} seems to hold ${what}, and it will be published to everyone.`,
        todo: 'Take it out, or keep it if it may be disclosed.',
        source: sourceUnder(laws, SOURCES),
      },
    );
}

/** What the authority publishes of itself. */
function ownWords({ authority }: Checked): string {
  const { contact, reviewContact, regulator, officer } = authority;
  return [contact, reviewContact, regulator.phone, officer].join('\n').toLowerCase();
}

/** "example.gov.uk" of the authority's contact address; '' where that has none. */
function ownDomain({ authority }: Checked): string {
  return /@([\p{L}\p{N}.-]+\.\p{L}{2,})/u.exec(authority.contact)?.[1]?.toLowerCase() ?? '';
}

/** Names of mailboxes that are nobody's own. */
const GENERIC =
  /^(?:info|information|enquir(?:y|ies)|inquir(?:y|ies)|contact|contactus|admin|office|reception|foi|foia|eir|dpo|data\.?protection|press|media|help|helpdesk|support|customer\.?services?|services?|complaints?|feedback|planning|licensing|housing|council\.?tax|benefits|recruitment|jobs|hr|procurement|legal|accounts|finance|sales|mail|post|hello|team|noreply|no-reply|webmaster|library|schools?|admissions|secretary|clerk|registry|records?)(?:[._-][\p{L}\p{N}._-]{1,40})?@/iu;

/** Who answers a number, where a body does and not a person. */
const BODYS_LINE =
  'switchboard|reception|helpline|hotline|helpdesk|main (?:number|line|office)|contact cent(?:re|er)|customer services?|enquir(?:y|ies)|front desk|general office|freephone|textphone|non-emergency';
const SWITCHBOARD = new RegExp(
  `\\b(?:${BODYS_LINE}|call(?:s)? (?:us )?(?:on|to)|(?:reach|ring|phone|telephone|contact) (?:us|the \\w+) (?:on|at|by))\\b[^.\\n]{0,60}$`,
  'i',
);
const SWITCHBOARD_BEHIND = new RegExp(
  `^(?:,| \\(| is| –|:) ?(?:our |the |a )?(?:\\w+ ){0,2}(?:${BODYS_LINE})\\b`,
  'i',
);

/** Posts whose holders the authority names to the public anyway. */
const HEAD =
  '(?:[Cc]hief [Ee]xecutive(?: [Oo]fficer)?|(?:(?:[Dd]eputy|[Aa]ssistant) )?[Cc]hief [Cc]onstable|[Cc]ouncil [Ll]eader|[Ll]eader of the [Cc]ouncil|(?:[Ll]ord )?[Mm]ayor|[Vv]ice-[Cc]hancellor|[Cc]hair(?:man|woman)? of (?:the )?\\p{L}{3,12}|[Cc]abinet [Mm]ember|[Cc]ouncillor|Cllr|[Mm]inister|[Ss]ecretary of [Ss]tate|[Pp]ermanent [Ss]ecretary|[Hh]ead ?[Tt]eacher|(?:\\p{L}{3,20} ){0,2}[Dd]irector|[Cc]hief (?:\\p{L}{3,20} ){1,3}[Oo]fficer|[Cc]hief [Oo]fficer|[Mm]onitoring [Oo]fficer|[Tt]own [Cc]lerk|Registrar|Principal|Provost|Convener|President|Sheriff|Commissioner|Governor|Dean|[Hh]ead of [\\p{L} ]{3,30})';
const AFTER_HEAD = new RegExp(
  `\\b${HEAD}(?: (?:for|of) [^.;,\\n]{1,40})?(?:,|:| is| was| \\()? ?(?:Dame |Sir |Lord |Lady |Baroness |Professor |Dr )?$`,
  'u',
);
const BEFORE_HEAD = new RegExp(
  `^(?:,| \\(|,? (?:is|was|as|has been|became|serves as|took over as|was appointed)) ?(?:the |our )?${HEAD}\\b`,
  'u',
);

/** What stands directly before or behind a name in the name of a body, a charity or a firm. */
const BODY_BEHIND =
  /^(?:[’']s)? (?:Barracks|Institute|Foundation|Partnership|Partners|Associates|Charity|Society|Bank|Centre|Cancer|Care|Clinic|Collection|Museum|Gallery|Association|Consulting|Solutions|Services|Homes|Construction|Transport|Coaches|International|UK|Marine|Engineering|Builders|Motors|Haulage|Landscapes|Catering|Farms|Architects|Solicitors|Surveyors|Chartered|Electrical|Plumbing|Roofing|Scaffolding|Properties|Developments|Group|Holdings|(?:&|and) (?:Sons?|Co|Partners|Daughters|Company|\p{Lu}\p{Ll}+ (?:LLP|Ltd|Limited|Solicitors)))\b|^(?: (?:&|and|of|\p{Lu}[\p{L}’'-]{0,20})){1,3} (?:Ltd|Limited|LLP|plc|PLC|Inc|CIC|Company|Group|Partnership|Associates|Trust)\b/u;

/** "the independent report by Dame Laura Cox": who is named on the cover of what is published. */
const AUTHOR =
  /\b(?:published|independent) (?:report|review|inquiry|study|book) (?:\w+ ){0,3}by (?:(?:Dame|Sir|Lord|Lady|Baroness|Professor|Judge) )?$/i;

/** Where everybody can read it: "according to the land register", "as on our website". */
const SAID_PUBLIC =
  /^[^.;\n]{0,15}\b(?:according to|as (?:\w+ )?(?:on|in)|published (?:on|in)) (?:the |our |its )?(?:\w+ ){0,2}(?:registers?|web ?sites?|Companies House|Land Registry|Gazette)\b/i;

/** Firms and charities that are called like persons. */
const FIRMS: ReadonlySet<string> = new Set(
  'Alan Turing,Arthur Andersen,Calvin Klein,Fred Olsen,George Eliot,James Cook,John Innes,John Laing,John Lewis,John Radcliffe,Laura Ashley,Marie Curie,Marie Stopes,Mary Seacole,Sue Ryder,Thomas Cook'.split(
    ',',
  ),
);

/** "Mr Penhale was appointed in the New Year list, which was published" */
const PUBLISHED_OF =
  /^[^.;\n]{0,100}\b(?:(?:was|were|is|are|has been) (?:published|gazetted|announced in public)|(?:New Year|Birthday) (?:Honours )?list)\b/i;

/** "Mrs Hallinan has agreed to its release." */
const AGREED = /^[^.;]{0,20}\b(?:has|have|had) (?:\w+ )?(?:agreed|consented)\b/i;

/** Counsel are named in public lists, as the ones who advise: "Ms Achard of counsel". */
const COUNSEL =
  /^(?: \p{Lu}[\p{L}’'-]+)?(?:,? (?:of|the|an?|our|leading|junior) ){0,3},? ?(?:(?:of|leading|junior|independent|external) )?(?:[Cc]ounsel\b|KC\b|QC\b|[Bb]arristers?\b|[Aa]dvocates?\b)/u;

/** True for what is published anyway: a mailbox of the authority or of nobody, a switchboard, a head, a body called like a person. */
function isPublished(match: RegExpMatchArray, domain: string): boolean {
  const [one] = match;
  const { index = 0, input = '' } = match;
  const [before, behind] = [input.slice(Math.max(0, index - 80), index), input.slice(index + one.length)];
  if (SAID_PUBLIC.test(behind)) return true;
  if (one.includes('@')) return GENERIC.test(one) || isShared(one, domain);
  if (/^[\d+]/.test(one))
    return (
      SWITCHBOARD.test(before) || SWITCHBOARD_BEHIND.test(behind) || /^0(?:300|303|345|800|808)/.test(one)
    );
  if (AGREED.test(behind) || PUBLISHED_OF.test(behind) || COUNSEL.test(behind)) return true;
  if (FIRMS.has(one) || BODY_BEHIND.test(behind) || AUTHOR.test(before)) return true;
  return AFTER_HEAD.test(before) || BEFORE_HEAD.test(behind.slice(0, 80));
}

/** An address at the authority's own domain that has no name of a person in it: "roads@", and not "jane.smith@". */
function isShared(address: string, domain: string): boolean {
  const [mailbox = '', at = ''] = address.toLowerCase().split('@');
  return domain !== '' && at === domain && !/[._-]/.test(mailbox) && !GIVEN.has(mailbox);
}

const GIVEN: ReadonlySet<string> = new Set(GIVEN_NAMES.map((name) => name.toLowerCase()));
