import { type Claim, saysIn, saysSo, withText } from '../claim.ts';
import type { FindingPlace } from '../finding.ts';
import { sentItems } from '../said.ts';
import { wordsIn } from '../words-in.ts';

/// Whether communications that are called internal went to somebody outside.

/** Who is outside an authority. */
const OUTSIDER =
  '(?:[\\w&]{1,40} (?:Ltd|Limited|LLP|plc|PLC|Inc)|consultants?|consultancy|contractors?|sub-?contractors?|developers?|developer’s|applicants?|applicant’s|landowners?|agents?|operators?|suppliers?|architects?|residents?|objectors?|complainants?|neighbours?|(?:the|an outside|a private|(?:ferry|bus|rail|water|energy|utility|insurance|construction|building|waste|engineering)) (?:company|firm)|firm of \\w+|Environment Agency|Natural England|Natural Resources Wales|Historic England|SEPA|NatureScot|Scottish Water|National Highways|M(?:S)?Ps?|Member of (?:the Scottish )?Parliament|trade (?:body|association)|charit(?:y|ies)|universit(?:y|ies)|(?:an)?other (?:council|authorit|bod|public)\\w*|(?:separate|different|independent) (?:public )?(?:authority|body|council|organisation)|[A-Z][a-z]+ Water|neighbouring (?:council|authority)|third part(?:y|ies)|external|outside (?:body|bodies|advis\\w+)|water company|journalists?|engineers of(?! (?:ours|the (?:council|trust|authority|board|department|force|agency|service|university|college)\\b)))';
/** "emails between the case officer and the agent", and not "emails between two officers about the agent". */
const WITH_OUTSIDERS = new RegExp(
  `\\b(?:e-?mails?|letters?|correspondence|messages?|exchanges?|communications?|memos?|notes?|they|them|all|each|which|it|these)\\b(?:(?!\\b(?:about|concerning|regarding|on|discuss\\w*|what|whether|how|describ\\w*|mention\\w*|refer\\w*|summari\\w*|records?|report(?:s|ing)?|for use|with which)\\b)[^.]){0,60}\\b(?:between|with|to|from|by)\\b(?:(?!\\b(?:about|concerning|regarding|on|discuss\\w*|what|whether|how|describ\\w*|mention\\w*|refer\\w*|summari\\w*|records?|report(?:s|ing)?)\\b)[^.]){0,90}?\\b${OUTSIDER}\\b`,
  'i',
);
/** "wrote them to the ferry company", "written for us by a firm of engineers" */
const SENT_OUT = new RegExp(
  `\\b(?:wrote|written|sent|e-?mailed|copied|forwarded|passed|addressed|shown|shared|prepared|drafted|produced)\\b(?:(?!\\b(?:about|concerning|regarding|on|describ\\w*|mention\\w*|what|whether|how)\\b)[^.]){0,30}\\b(?:to|with|by|from)\\b(?: (?:the|an?|its|our|their|two|three|some|other))?(?: \\w+){0,2}? ?\\b${OUTSIDER}\\b`,
  'i',
);
/** What is withheld is named as somebody else’s. */
const OUTSIDER_IN_WHAT = new RegExp(
  `^(?:(?!\\b(?:about|concerning|regarding|on)\\b)[^.]){0,60}\\b(?:between|with|to|from|by|and)\\b(?:(?!\\b(?:about|concerning|regarding|on)\\b)[^.]){0,50}?\\b${OUTSIDER}\\b`,
  'i',
);
/** "in which our ecologist and the applicant’s agent discussed the wording" */
const OUTSIDER_TALKS = new RegExp(
  `\\b(?:in which|where)\\b(?:(?!\\b(?:about|concerning|regarding)\\b)[^.]){0,60}\\band (?:the |an? |its )?[^.]{0,30}?\\b${OUTSIDER}\\b[^.]{0,30}\\b(?:discuss\\w*|exchang\\w*|agree\\w*|debat\\w*|wrote|argu\\w*|negotiat\\w*|talk\\w*)\\b`,
  'i',
);
/** Others from outside, as a group or by what they are called. */
const OUTSIDE =
  /\b(?:[A-Z][\w’'-]+ (?:(?:of|and|for|&) )?(?:[A-Z][\w’'-]+ ){0,2}(?:Alliance|Association|Federation|Union|Society|Partnership|Group|Company|Farms?|Estates?|Energy|Power|Homes|Developments?|Hydraulics|Engineering|Ecology|Consulting|Consultants|Rail|Airport|Club|Institute|Confederation|Forum|Wildlife Trust|National Trust|RSPB|Minerals|Quarries|Aggregates|Forestry|Fisheries|Renewables|Associates|Partners|Architects|Planning Ltd)|retailers?|traders?|growers?|farmers?|shopkeepers?|lobbyists?|industry|stakeholders?|guests?|outsiders?|visitors?|volunteers?|campaigners?|anglers?|bidders?|insurers?|lenders?|bank|barristers?|landlords?|tenants?|promoters?|owners?|purchasers?|buyers?|from outside(?! (?:interference|pressure|influence|eyes|scrutiny|comment))|outside (?:the|our)|member of the public|parish council|(?:other|both|two|neighbouring) (?:authorities|councils|companies|firms)|its (?:geologist|ecologist|engineer|agent|director|consultant|solicitor|manager)s?|villagers?|farmers?|parish clerk|residents?|foreman|opposite number|(?:company|operator|developer|applicant|quarry|firm|promoter|owner)[’']s|[A-Z]\w+[’']s own (?:geologist|ecologist|engineer|agent|director|consultant|solicitor|manager|staff|people))\b/;
const TOOK_PART =
  /\b(?:circulat\w*|sent|send|copied|cc[’']?d|shared|forwarded|went|e-?mailed|passed|addressed|back and forth|and back|gets? a copy|comes? to|go(?:es)? to|letters?|e-?mails?|texts?|messages?|come from|came from|wrote|written|joined|let in|invited|posted|posts|took part|contribut\w*|between|with|replied|replies|correspond\w*|around the table|round the table|attended|participa\w*|exchang\w*|discuss(?:ed|ion) with|spoke|to whom|includ(?:es|ed|ing)|receiv\w*)\b/i;
const ABOUT =
  /\b(?:about|concerning|regarding|describ\w*|mention\w*|refer\w* to|on the subject)\b[^.]{0,60}$/i;

/** Somebody from outside had part in it. */
function tookPart(sentence: string): boolean {
  const found = OUTSIDE.exec(sentence);
  return (
    found !== null &&
    (TOOK_PART.test(sentence) || /\b(?:guests?|outsiders?|from outside)\b/i.test(sentence)) &&
    !ABOUT.test(sentence.slice(0, found.index))
  );
}

const INSIDE =
  /\b(?:designs?|options?|proposals?|schemes?|plans)\b[^.]{0,30}\b(?:was|were|are|is|have been|has been) (?:shown|published|presented)\b|\b(?:nobody|no one|none|not|never|nor|other than|except|apart from|rather than|without|attach\w*|enclos\w*|disclos\w*|second(?:ed|ment)|embedded|members? of (?:our|its|the) (?:own )?staff|government departments?|in-house)\b|12\(8\)/i;

/** That nobody else had it takes nothing from those who had. */
const NO_OTHERS =
  /(?:, |\b(?:and|but|though) )[^.,;]{0,50}\b(?:anybody|anyone|nobody|no one|anywhere|nowhere) else\b[^.,;]{0,30}/gi;
/** A firm or a person by name, whom the authority pays or asked to act: "Calder Pryce, the engineers that we pay". */
const PAID_BY_US =
  /\b(?:between|with|to|from|by|and)\b [^.;]{0,20}?\b[A-Z][\w’'&-]{1,30}(?: [A-Z&][\w’'&-]{0,30}){0,3},? (?:\([^()]{0,60}\),? )?(?:the|our|an?|its|who|which|whom)\b[^.;]{0,50}?\b(?:(?:that|whom|which) (?:we|the (?:council|trust|authority|board|agency|department|university|college)) (?:have |has |had )?(?:pay|pays|paid|hired|hire|engaged|appointed|commissioned|retain(?:ed)?|instructed|employ|contracted|asked)|(?:act|acts|acted|design|designs|designed|advise|advises|advised|work|works|worked|build|builds|built|model|models|survey|surveys|manage|manages) (?:the \w{1,20} )?(?:for|on behalf of) (?:us|the (?:council|trust|authority|board|agency|department|university|college)))\b/;
/** A firm from outside, beside one of the house, says who it was between. */
const heldOutside = (sentence: string): boolean => {
  const words = sentence.replace(NO_OTHERS, ' ');
  return (
    [WITH_OUTSIDERS, OUTSIDER_TALKS, SENT_OUT, PAID_BY_US].some((one) => one.test(words)) &&
    !INSIDE.test(words)
  );
};

/** Another answer says with whom they were exchanged. */
function answeredWithOutsider({ checked, item }: Claim): FindingPlace | null {
  const others = sentItems(checked).filter(
    (one) => one !== item && /\b(?:whom?|correspond)/i.test(one.question.text),
  );
  const isWith = others.some(
    ({ answer }) => /\bwith\b/i.test(wordsIn(answer.body)) && OUTSIDE.test(wordsIn(answer.body)),
  );
  return isWith ? {} : null;
}

/** Said outright: whoever else the reasons name, it did not go to them. */
const STAYED_INSIDE =
  /\b(?:none|nothing|neither|not|never|nobody|no one)\b[^.]{0,60}\b(?:outside|beyond) (?:us\b|our |(?:the|this) (?:\w+ )?(?:council|trust|authority|board|department|force|agency|service|university|college|ministry|organisation)\b)/i;

/** Where the reasons, the letter or what is withheld say that somebody outside had it or had part in it. */
function withOutsiders(claim: Claim): FindingPlace | null {
  return (
    saysIn(withoutFactorsFor(claim), heldOutside) ??
    saysIn(withoutFactorsFor(withText(claim)), tookPart, INSIDE) ??
    (saysSo(claim.what, OUTSIDER_IN_WHAT, INSIDE) || saysSo(claim.what, tookPart, INSIDE) ? {} : null)
  );
}

/** What speaks for disclosure speaks of others. */
function withoutFactorsFor(claim: Claim): Claim {
  return {
    ...claim,
    reasons: claim.reasons.filter(({ role }) => role !== 'factors-for' && role !== 'balance'),
  };
}

/** Where another answer or the reasons say that somebody outside had part; nothing where they say outright that nobody had. */
export function sharedOutside(claim: Claim): FindingPlace | null {
  return answeredWithOutsider(claim) ?? (saysIn(claim, STAYED_INSIDE) === null ? withOutsiders(claim) : null);
}
