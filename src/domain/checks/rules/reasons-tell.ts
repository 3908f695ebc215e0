import { citationInText } from '../../law/citation.ts';
import type { Regime } from '../../law/provision.ts';
import type { Citation } from '../../letter/citations.ts';
import type { Checked } from '../finding.ts';
import { isOneOf } from '../provisions-with.ts';
import { rulesOnReasons } from '../reasons-of.ts';
import { sentItems } from '../said.ts';
import { givesBoth, type Hidden, namesSubject, tellsHidden, tellsInName } from '../told-in.ts';
import { wordsIn } from '../words-in.ts';

const GUARDED = {
  FOIA: ['24(1)', '26(1)', '31(1)', '38(1)'],
  EIR: ['12(5)(a)'],
  FOISA: ['31', '35(1)', '39(1)'],
  EISR: ['10(5)(a)'],
} as const;

const PERSONAL = { FOIA: ['40(2)'], EIR: ['13(1)'], FOISA: ['38(1)(b)'], EISR: ['11(2)'] } as const;

const DEVICE =
  '(?:alarms?|guards?|cameras?|CCTV|locks?|security|patrols?|sensors?|barriers?|fences?|lighting|firewalls?|encryption|backups?|passwords?|staff|watchmen|night ?watch|wardens?|sprinklers?|safe|vault|doors?|windows?|gates?|software|systems?|servers?|receptionist|officers?)';

/** A weakness told outright, and not what somebody could learn. */
const WEAKNESS: readonly RegExp[] = [
  /\b(?:is|are|stands?|remains?|left|lies) (?!not |never |no |rarely |seldom )(?:\w{1,12} )?(?:unattended|unmanned|unguarded|unlocked|unlit|unstaffed|unprotected|unwatched|unpatched|unencrypted|unalarmed|empty (?:at night|between|from|overnight|on|until))\b/i,
  new RegExp(
    `\\b(?:there (?:is|are)|(?:has|have)) (?:at present |currently |still )?(?:no|not|only one|only two|a single|neither)\\b(?! (?:doubt|reason|evidence|suggestion|wish|intention|quarrel|question|dispute|need|sign|public|interest|record|objection|criticism|complaint|other|plan|idea|lack|shortage))[^.]{0,30}\\b${DEVICE}\\b`,
    'i',
  ),
  new RegExp(
    `\\b${DEVICE}\\b[^.]{0,50}\\b(?:is|are|has|have|does|do|was|were)\\b[^.]{0,20}\\b(?:not (?:been )?(?:alarm|lock|guard|staff|cover|encrypt|monitor|patch|work|connect|fit|replac|record)\\w{0,5}|broken(?! into| through| up| down by)|faulty|out of (?:order|date|action|use)|unlocked|unmanned|unstaffed|unguarded|unpatched|unencrypted|switched off|turned off|missing|dummies|dummy|blind)\\b`,
    'i',
  ),
  new RegExp(
    `\\b${DEVICE}\\b[^.]{0,80}\\b(?:(?:[01]?\\d|2[0-3])[.:][0-5]\\d|\\d{1,2} ?(?:am|pm)|midnight|noon|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven) (?:am|pm|in the morning|at night|o’clock|in the evening))\\b`,
    'i',
  ),
  new RegExp(
    `\\b(?:between|from|at|until|after|before) (?:(?:[01]?\\d|2[0-3])[.:][0-5]\\d|\\d{1,2} ?(?:am|pm)|midnight|noon)\\b[^.]{0,80}\\b(?:${DEVICE}|nobody|no one|empty|unattended)\\b`,
    'i',
  ),
  /\b(?:nobody|no one) (?:is|checks|watches|patrols|guards|looks)\b[^.]{0,40}\b(?:at night|on (?:site|duty|weekends?)|after|between|there|weekends?|overnight)\b/i,
];

/** "If there were no alarm", "would show whether". */
const OPEN =
  /\b(?:if|when|where|whether|which|how many|shows? (?:how|which|where)|were|would (?:tell|show|reveal|learn) (?!that)|any (?:alarm|guard|camera|lock)|which (?:doors|sites)|interest (?:that|in)|ensur\w{1,3}|expects?|trusts? that|sure that|so that no|important that|right that|must|should|need to|opening hours|published|suppose|example|calls?|reported|incident|complain\w{0,4}|hearing|meeting|trial)\b/i;

const SUM =
  '(?:£\\s?\\d[\\d,.]*|\\d[\\d,.]* ?(?:%|per cent|percent|pence|p\\b|pounds|hours|officers|staff|people|cases|days))';

/** What is withheld is named in the reasons with its figure: "the commission rate of 12 per cent". */
export const reasonsTell = rulesOnReasons('reasons-tell', 'warns', ({ citation, said }, checked) => {
  // What is to be published soon is not kept from anybody.
  if (citation.kind !== 'exemption' || /^(?:22|22A|27)\(/.test(citation.provision)) return null;
  const hidden = hiddenBy(checked, citation);
  const sure =
    (isOneOf(citation, GUARDED) ? said.find(({ words }) => tellsWeakness(words)) : undefined) ??
    said.find(({ words }) => tellsFigure(words, citation.what)) ??
    (WHO.test(hidden.named) ? said.find(({ words }) => tellsWho(words)) : undefined) ??
    (isOneOf(citation, PERSONAL) ? said.find(({ words }) => namesSubject(words, hidden)) : undefined) ??
    (tellsInName(citation.what) || givesBoth(answersOf(checked), hidden) ? said[0] : undefined);
  const at =
    sure ??
    said.find(({ words, placed }) => placed.clause.role !== 'factors-for' && tellsHidden(words, hidden));
  if (at === undefined) return null;
  return {
    matter: 'told',
    ...(sure === undefined ? { severity: 'hint' as const } : {}),
    at: at.placed,
    problem: `The reasons for ${citationInText(citation)} seem to tell what is withheld under it.`,
    todo: 'Say what kind of harm would follow without the detail that does it.',
    source: SOURCES[citation.regime],
  };
});

/** What the letter may say: the request, the answers that are given, the authority. */
function hiddenBy(checked: Checked, citation: Citation): Hidden {
  const { items, questions, read, authority } = checked;
  const own = items.filter(({ citations }) => citations.some(({ cited }) => cited === citation.cited));
  const asked = own.map(({ question }) => question.text);
  const named = citation.what.trim() === '' ? asked : [citation.what];
  const around = [...questions, ...(read?.context ?? []), ...(read?.leftOut ?? [])].map(({ text }) => text);
  return {
    named: named.join('\n'),
    open: [authority.name, citation.what, ...around, ...answersOf(checked)].join('\n'),
  };
}

function answersOf(checked: Checked): readonly string[] {
  return sentItems(checked).map(({ answer }) => wordsIn(answer.body));
}

/** Told outright; "would see that the depot is empty" tells it too. */
function tellsWeakness(words: string): boolean {
  return WEAKNESS.some((one) => {
    const found = one.exec(words);
    return found !== null && !OPEN.test(words.slice(0, found.index)) && !OPEN.test(found[0]);
  });
}

/** Who it is is what is withheld. */
const WHO =
  /\bwho(?:m|se)?\b|\bnames?\b|\bidentit(?:y|ies)\b|\b(?:complainant|informant|author|caller|sender|writer|source)s?\b/i;
/** One person, by what only that one is: "the retired teacher who lives next to your entrance". */
const BY_DESCRIPTION =
  /\b(?:the|a|an|your|her|his|our) (?:[\p{L}-]+ ){0,3}(?:teacher|neighbour|farmer|landlord|landlady|owner|tenant|occupier|driver|nurse|doctor|shopkeeper|manager|secretary|treasurer|widow|widower|couple|family|wife|husband|mother|father|son|daughter|sister|brother|publican|vicar|minister|head|deputy|clerk|councillor|caretaker|employee|colleague|pensioner|postman|gardener|resident|householder|household|lodger|parent|student|apprentice|officer|volunteer|chair|person|man|woman|lady|gentleman)\b(?: (?:who|whose|that|which))?(?: \p{L}+){0,3} (?:next (?:to|door)|opposite|beside|behind|across the road|(?:at|in|of) (?:number |No\.? ?)?\d{1,4}|(?:at|in|of|on) (?:the )?(?:first|last|end|corner|only|nearest|big|white|red|green) (?:house|cottage|flat|farm|bungalow|shop)|at the (?:end|corner|top|bottom)|above the|two doors|upstairs|downstairs|whose (?:garden|land|fence|house|drive|window|property))\b/iu;
const NOBODY_MEANT =
  /\b(?:if|whether|any|anyone|anybody|someone|somebody|whoever|suppose|for example|might|could|would|such|every|each|no)\b/i;

function tellsWho(words: string): boolean {
  const found = BY_DESCRIPTION.exec(words);
  return found !== null && !NOBODY_MEANT.test(words.slice(0, found.index));
}

const FIGURE = new RegExp(
  `\\bthe (?:\\w{1,15} )?(rate|price|fee|commission|offer|bid|cost|salar|rent|sum|margin|discount|valuation|amount|reserve|number)(?:s|y|ies)?(?: (?:rate|price|fee|offered|agreed|paid|charged))?(?:,| (?:of|is|was|at|stands at|comes to))[^.]{0,12}${SUM}`,
  'i',
);

/** What is withheld is named with its figure. */
function tellsFigure(words: string, what: string): boolean {
  const head = FIGURE.exec(words)?.[1];
  return head !== undefined && what.toLowerCase().includes(head.toLowerCase());
}

const SOURCES: Readonly<Record<Regime, string>> = {
  FOIA: 'FOIA s17(4)',
  EIR: 'EIR reg 14(3)',
  FOISA: 'FOISA s16(3)',
  EISR: 'EISR reg 13',
};
