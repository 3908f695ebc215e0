import type { Regime } from '../../law/provision.ts';
import { readDay } from '../../law/written-day.ts';
import { type Checked, type Finding, findingsOf, type Rule } from '../finding.ts';
import { saidOfNotHeld } from '../not-held-words.ts';
import { type Sign, tells } from '../own-words.ts';
import { sentencesOf } from '../sentences-of.ts';

const finding = findingsOf('held-after-all', 'warns');

const ALL =
  '(?:the|our|this) (?:council|trust|authority|force|constabulary|university|college|department|ministry|board|agency|service|commission|partnership|association|school|company|office|body)';

type Look = Sign & {
  readonly matter: string;
  /** Nothing is found where these stand anywhere in what is said. */
  readonly unlessSaid?: RegExp;
  readonly problem: string;
  readonly todo: string;
  readonly source: Record<Regime, string>;
};

const SEARCHED: Record<Regime, string> = {
  FOIA: 'FOIA s1(1)(a), s16',
  EIR: 'EIR regs 5(1), 12(4)(a)',
  FOISA: 'FOISA ss1(1), 17',
  EISR: 'EISR regs 5(1), 10(4)(a)',
};

const LOOKS: readonly Look[] = [
  {
    matter: 'on-behalf',
    says: new RegExp(
      `\\bon (?:our|its|their|${ALL}[’']s?) behalf\\b|\\bon behalf of (?:us|${ALL})\\b|\\b(?:belongs?|belonging) to (?:us|${ALL})\\b|\\b(?:our|${ALL}[’']s) (?:own )?property\\b|\\b(?:property|ownership) of ${ALL}\\b|\\b(?:we|${ALL}) owns? (?:the|these|those|all|it|them)\\b|\\b(?:must|has to|have to|(?:is|are) (?:bound|obliged|required|contracted|under (?:a|an) (?:duty|obligation)) to|shall|undertakes? to) (?:give|supply|send|hand|provide|deliver|let us have|pass|make|return|surrender|produce)\\b[^.]{0,80}\\b(?:us|${ALL}|request|demand|when|if|whenever|within)\\b|\\b(?:we|${ALL}) (?:can|may|could|(?:is|are) entitled to|(?:has|have) (?:a|the) (?:right|power) (?:to|of)|only (?:has|have) to) (?:at any time )?(?:call for|demand|require|obtain|receive|see|(?:a )?cop(?:y|ies)|have (?:it|them|a copy)|inspect|access|log in|ask for (?:it|them|any of|a copy|copies)[^.]{0,40}(?:any time|whenever|when we|and (?:get|receive|have)|under)|ask)\\b|\\b(?:sends?|gives?|supplies|supply|hands?|passes) (?:it|them|any of (?:it|them)|copies|us)\\b[^.]{0,40}\\b(?:when(?:ever)? we ask|on (?:request|demand)|if we ask|on asking)\\b|\\b(?:gathered|collected|kept|recorded|logged|hosted|maintained|stored|compiled)\\b[^.]{0,60}\\bby\\b[^.]{0,60}\\b(?:under (?:its|their|the|our|a) (?:contract|agreement)|for (?:us|${ALL})|as part of (?:its|the|their) (?:service|contract))|\\b(?:handed|given|sent|passed|supplied|provided) to (?:us|${ALL}) (?:when|whenever|if|on|as)\\b|\\bavailable to (?:us|${ALL}) (?:on (?:request|demand)|at any time|whenever)`,
      'i',
    ),
    unless:
      /\b(?:not|nor|neither|never|no longer|nothing)\b[^.]{0,60}\b(?:behalf|belong|property|entitle|right|call for|require|obliged?|bound|demand|access|obtain)|\b(?:no|without) (?:right|power|entitlement|obligation|duty|claim)|\bcannot\b|\bcan’t\b|\b(?:its|their) own (?:purposes?|business|behalf|property|use)|\bpass (?:on )?your request|\byou (?:can|may|could)\b/i,
    unlessSaid:
      /\bwe (?:have |had |also |therefore |then )*(?:had|asked|got|obtained|requested)\b[^.]{0,60}\b(?:search|look|check|send|give|for (?:it|them|its|their|the|a copy)|to (?:search|look|check|send|give|confirm))|\b(?:asked|searched) (?:both |also )?(?:the |our )?(?:company|contractor|firm|provider|supplier|operator)|\b(?:for|only for|on) (?:its|their|his|her) own (?:purposes?|business|use|behalf)|\bnot (?:held |kept |kept there |made )?(?:on (?:our|the [\w’']{1,30}[’']s?) behalf|for us)/i,
    problem: 'The information is said not to be held, and the words say that somebody keeps it for you.',
    todo: 'What another person holds on your behalf is held: get it and answer, or say why it is not on your behalf.',
    source: {
      FOIA: 'FOIA s3(2)(b)',
      EIR: 'EIR reg 3(2)(b)',
      FOISA: 'FOISA s3(2)(b)',
      EISR: 'EISR reg 2(2)(b)',
    },
  },
  {
    matter: 'building-blocks',
    says: /\b(?:creat(?:e|ing|ion of)|compil(?:e|ing)|produc(?:e|ing)|generat(?:e|ing)) (?:any |some )?new (?:information|data|records?|documents?)\b|\b(?:filter|count|add(?:ing)? (?:up|them)|tally|total(?:ling)? up|sort|extract)\b[^.]{0,60}\b(?:rows?|entries|columns?|spreadsheets?|records?|them|figures|lines|by hand|manually)\b|\bno (?:single )?(?:document|report|record|table|list) (?:that |which )?(?:gives?|shows?|contains?|has|states?|sets out) (?:the |a |this |that )?(?:\w{1,15} )?(?:total|number|figure|sum|count)/i,
    unless:
      /\b(?:would need|needs?|requires?|calls? for|takes?) (?:\w{1,15} ){0,3}(?:skill|judg(?:e)?ment|expert\w{0,4}|analysis|interpretation)\b/i,
    unlessSaid:
      /\b(?:skill|judg(?:e)?ment|not (?:been )?(?:recorded|noted|entered|kept)|do(?:es)? not record|never recorded|no record of (?:which|whether|who|when))\b/i,
    problem: 'The figure is said not to be held, and the words say that what it can be counted from is.',
    todo: 'What can be counted or added up without judgement is held: count it, or refuse it for its cost.',
    source: {
      FOIA: 'FOIA s1(1)(a)',
      EIR: 'EIR regs 5(1), 12(4)(a)',
      FOISA: 'FOISA ss1(1), 17',
      EISR: 'EISR regs 5(1), 10(4)(a)',
    },
  },
  {
    matter: 'deleted',
    says: /\b(?:delet(?:ed|ion)|destroy(?:ed)?|destruction|wiped|overwritten|overwrote|shredded|erased|dispos(?:ed|al)|purged|thrown (?:it |them )?away|threw (?:it |them )?away|cleared|discarded|got rid of|binned|removed from (?:the|our)|skip(?:ped)?)\b/i,
    unless:
      /\bbefore (?:your|the request|we (?:had )?(?:received|got)|it (?:arrived|came)|you)\b|\bprior to\b|\b(?:not|never) (?:been )?(?:deleted|destroyed|wiped|shredded|erased)/i,
    problem:
      'The information is said not to be held, and the words say that it was deleted after the request came.',
    todo: 'What was held when the request came is asked for: see whether a copy can be restored, and take advice.',
    source: {
      FOIA: 'FOIA s1(4), s77',
      EIR: 'EIR regs 12(4)(a), 19',
      FOISA: 'FOISA s1(4), s65',
      EISR: 'EISR regs 10(4)(a), 19',
    },
  },
  {
    matter: 'searches',
    says: /\b(?:(?:did|have|has|was|were|had|could|do|does) not (?:yet )?(?:been )?(?:ask|search|look|open|check|includ|contact|approach|restor|retriev|cover|examin|consult|extend|go(?:ne)? (?:through|to|into|back)|try|tried|brought|bring|fetch|read|try)\w*|(?:didn|haven|hasn|wasn|weren)[’']t (?:been )?(?:ask|search|look|open|check|includ|contact)\w*|(?:left|leaving|leaves?) (?:out|aside|unsearched|unopened)|(?:nobody|no one|none of us) (?:has |had )?(?:asked|searched|looked|checked|opened)|(?:were|was|been) (?:excluded|omitted|disregarded|skipped)|restoring (?:it|them|these|those|the \w+) would|no (?:search|check|enquiry|attempt) (?:was|has been|of|in|to)|without (?:asking|searching|looking|opening|checking|restoring)|(?:not|un)(?: been)? ?(?:searched|opened|checked|asked|consulted|restored)|confined to|limited (?:our(?:selves)? |the search |it )?to|only (?:searched|looked|asked|checked)|(?:searched|looked|asked|checked) (?:[^.]{0,40} )?only(?! (?:one|the|mailbox|place|copy|person|officer)))\b/i,
    unless:
      /\b(?:because|as|since|for)\b[^.]{0,80}\b(?:no|not|never|nothing|none|empty|closed|deleted|duplicate|cop(?:y|ies)|before|after|all|only)\b|\bno longer exists?\b|\bholds? no\b|\bdoes not (?:hold|exist|contain)\b|\bwould not\b|\bneed(?:ed)? not\b|\bno reason\b|\bnot (?:only|just)\b|\bdid not (?:look like|ask (?:for|us|the contractor) to)\b|\bwas not asked for\b/i,
    problem:
      'The information is said not to be held, and the words say that a place where it may be was not searched.',
    todo: 'Search there too, or say why nothing of it could be there.',
    source: SEARCHED,
  },
];

/** Where records may be: what a search that is only said not to have been made must be about. */
const STORE =
  /\b(?:mailbox(?:es)?|inbox(?:es)?|e-?mails?|archives?|drives?|back-?ups?|stores?|storage|filing|cabinets?|papers?|box(?:es)?|phones?|whatsapp|teams|messages?|systems?|laptops?|notebooks?|accounts?|servers?|there|folders?|records?|files?|depots?|basement|office|departments?|database|diar(?:y|ies)|register|contractors?|company|predecessor|tapes?|cloud|devices?)\b/i;

/**
 * Information that is said not to be held, in words by which it is: somebody keeps it on the authority's behalf, it was deleted
 * after the request came, or the place where it would be was left out of the search.
 */
export const heldAfterAll: Rule = (checked) =>
  checked.items
    .filter(
      ({ answer, sharedBy, team }) =>
        (answer.status === 'not-held' || answer.status === 'part-held') && sharedBy[0] === team,
    )
    .flatMap((item) => {
      const said = saidOfNotHeld(checked, item);
      const all = said.map(({ words }) => words).join('\n');
      return LOOKS.flatMap((look): readonly Finding[] => {
        if (look.unlessSaid?.test(all)) return [];
        const at = said.find(({ words }) => sentencesOf(words).some((one) => isTold(checked, look, one)));
        if (at === undefined) return [];
        const { matter, problem, todo, source } = look;
        return [finding({ ...at.place, matter }, { problem, todo, source: source[item.regime] })];
      });
    });

function isTold(checked: Checked, look: Look, sentence: string): boolean {
  if (!tells(look, sentence)) return false;
  if (look.matter === 'searches') return STORE.test(sentence);
  return look.matter !== 'deleted' || isSince(checked, sentence);
}

const SINCE =
  /\b(?:after|since|once|when|following|on receipt|upon|having|while|in the meantime|between)\b[^.]{0,60}\b(?:your (?:request|e-?mail|letter|message)|the request|this request|it (?:arrived|came|was received)|we (?:had )?(?:received|got|read)|you (?:wrote|asked|had))/i;
const DAY =
  /\b\d{1,2}(?:st|nd|rd|th)? (?:January|February|March|April|May|June|July|August|September|October|November|December)(?: 20\d\d)?\b/g;

/** True for what happened on the day of the request or later. A day without a year is one of that year. */
function isSince({ content }: Checked, sentence: string): boolean {
  const received = content.receivedOn;
  if (SINCE.test(sentence)) return true;
  if (received === null) return false;
  return [...sentence.matchAll(DAY)].some(([found]) => {
    const read = readDay(/\d{4}$/.test(found) ? found : `${found} ${received.slice(0, 4)}`);
    return read.is === 'day' && read.day >= received;
  });
}
