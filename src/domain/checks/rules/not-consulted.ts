import { isAbout, isAnswered } from '../../case/consulted.ts';
import type { ClauseRole } from '../../clauses/clause.ts';
import { type Claim, conditions, eachOf, isSaid, toldBy } from '../claim.ts';
import type { FindingPlace } from '../finding.ts';
import { wroteAround } from '../wrote.ts';

const THEY =
  '(?:compan(?:y|ies)|firms?|suppliers?|contractors?|developers?|providers?|operators?|bidders?|businesse?s?|owners?|partners?|tenants?|third part(?:y|ies)|sponsors?|consultants?|manufacturers?|university|trust|charity|agents?|licensees?|[A-Z][a-z]{1,20} [A-Z]\\w{1,20}|[A-Z][a-z]{2,20}|them|it|they|she|he)';

const UNASKED: readonly RegExp[] = [
  /\b(?:has|have|did|was|were) not (?:\w{1,12} )?(?:troubled?|bothered?|invited?|heard from|hear from|involved?|given (?:an?|any) (?:chance|opportunity))\b/i,
  /\b(?:no|without (?:an?|any)) (?:opportunity|chance|invitation) (?:to (?:comment|object|say|respond|reply)|for comment)\b/i,
  /\b(?:stands to reason|goes without saying|needs? no (?:asking|saying|evidence)|self-evident|(?:is|was) (?:plain|obvious|clear|evident) that (?:no|any|every|all))\b/i,
  new RegExp(
    `\\b(?:have|has|had|did|do|was|were) (?:therefore |yet |however )?(?:not|never) (?:yet |in fact |thought it necessary to |considered it necessary to |felt it necessary to |needed to |sought to )?(?:been )?(?:ask(?:ed)?|consult(?:ed)?|approach(?:ed)?|contact(?:ed)?|been in touch with|written to|write to|sought|seek|spoken to|speak to|obtained|obtain)\\b[^.]{0,40}\\b(?:${THEY}|views?)\\b`,
  ),
  new RegExp(
    `\\b(?:${THEY}) (?:has|have|was|were|had) (?:therefore |yet )?not (?:yet )?(?:been )?(?:asked|consulted|approached|contacted|written to|informed|told)\\b`,
  ),
  /\bwithout (?:having )?(?:ask|consult|approach|contact|(?:seek|sought)|speak)\w{0,4}\b[^.]{0,40}\b(?:compan|firm|supplier|contractor|developer|provider|operator|bidder|view|it|them)/i,
  /\b(?:(?:take|took|taken) it (?:as read|for granted)|(?:taken|taking|take|took) (?:its|their|the \w{1,20}’s?) (?:view|views|objection|agreement|position|wishes) as read|(?:can|may|safely|must|we) (?:safely )?(?:assume|presume|suppose|imagine|infer)d?|(?:our|an?) assumption (?:is )?that)\b/i,
  /\b(?:did not|saw no|see no|was no|no) (?:\w{1,12} ){0,3}(?:need|reason|necessary|purpose|point|time)\b[^.]{0,20}\b(?:to|in) (?:ask|consult|approach|contact|seek|trouble|writ|ring)\w{0,3}\b/i,
  new RegExp(
    `\\b(?:${THEY})\\b[^.]{0,40}\\b(?:would|will|must|is bound to|are bound to) (?:no doubt|surely|certainly|undoubtedly|presumably|naturally|doubtless|obviously)\\b`,
  ),
];

/** Asking, whatever it is called. */
const ASK =
  /\b(?:ask(?:ed|ing)?|consult(?:ed|ing|ation)?|approach(?:ed|ing)?|contact(?:ed|ing)?|writ(?:e|ten|ing) to|wrote to|invit(?:e|ed|ing)|sought|seek(?:ing)?|obtain(?:ed|ing)?|hear(?:d|ing)? from|troubl(?:e|ed|ing)|bother(?:ed|ing)?|spoken to|speak(?:ing)? (?:to|with)|in touch with|canvass(?:ed|ing)?|checked with|enquir(?:e|ed|ing)|rung|telephon(?:ed|ing)|sounded out|approaches)\b/i;
const NOT_DONE =
  /\b(?:not|n’t|never|nor|no|without|nobody|neither|refrain(?:ed)?|decided against|declined|omitted|dispens(?:e|ed) with|skipp?(?:ed)?|superfluous|unnecessary|pointless|needless|rather than|instead of|before we could|no time|would (?:only )?(?:have )?(?:delay|strain|embarrass|annoy|take)\w{0,3}|might (?:have )?(?:strain|delay|embarrass|annoy|upset|alarm)\w{0,3}|untested|own (?:assessment|judgment|judgement|view|opinion|estimate))\b/i;
const OTHERS =
  /\b(?:firms?|compan(?:y|ies)|suppliers?|contractors?|developers?|providers?|operators?|bidders?|manufacturers?|foundations?|Foundation|charit(?:y|ies)|business(?:es)?|donors?|owners?|sponsors?|partners?|publishers?|landlords?|third part(?:y|ies)|Group|[A-Z]\w+ (?:Ltd|Limited|plc|LLP|Homes|Foods))\b/;
/** What somebody else would feel is supposed, and nobody said so. */
const SUPPOSES = eachOf(
  /\b(?:assum(?:e|ed|es|ing|ption)|presum(?:e|ed|ably|ing|ption)|suppos(?:e|ed|es|ing)|imagin(?:e|ed)|guess(?:ed)?|surmis(?:e|ed)|suspect|infer(?:red)?|expect that|can only think|we think it (?:likely|probable)|no doubt|doubtless|surely|must (?:feel|fear|regard|want|wish|be (?:\w+ )?(?:worried|concerned|anxious|unhappy|against|afraid|sensitive|confidential|keen))|bound to|would naturally|stands to reason|self-evident|obvious(?:ly)?|in (?:our|the \w+’s) (?:own )?(?:experience|judgment|judgement|estimation)|from (?:our|long) experience|are of the view|tend to)\b/i,
  /\b(?:firms?|compan(?:y|ies)|suppliers?|contractors?|developers?|providers?|operators?|bidders?|manufacturers?|foundations?|charit(?:y|ies)|business(?:es)?|donors?|owners?|tenants?|sponsors?|partners?|publishers?|landlords?|[A-Z]\w+ (?:Ltd|Limited|plc|LLP|Group|Homes|Foods|Foundation))\b/,
  /\b(?:would|will|could|might|may|must|tend to|fears?|lose|loses|object|unhappy|harm\w*|suffer\w*|prejudic\w*|damag\w*|dislike|resent|mind|prefer|want|wish|regard|different|no different|the same)\b/i,
);

const DOES_NOT_OBJECT: readonly RegExp[] = [
  /\b(?:no|not (?:an?|any)|without) (?:difficulty|difficulties|problems?|issues?|quarrel|worry|worries|concerns?|reservations?|qualms) (?:with|about|over|in|at|if|as to)\b/i,
  /\b(?:as|what|whatever) (?:we|the \w{1,12}) (?:liked?|wish(?:ed)?|pleased?|saw fit|see fit|thought (?:fit|best|right)|chose)\b|\b(?:up to|a matter for|left (?:it )?to) (?:us|the (?:council|board|trust|authority))\b/i,
  /\b(?:they|it|he|she|firm|company|supplier|contractor|developer|owner)\b[^.]{0,30}\b(?:waived|withdrew|dropped) (?:its|their|his|her|any|the)\b/i,
  /\b(?:do|does|did|has|have|had|would) (?:not|no) (?:\w{1,12} ){0,2}(?:objects?|objected|objections?|mind|oppose)\b/i,
  /\b(?:raised|voiced|made|expressed|with) no (?:\w{1,12} )?(?:objections?|concerns?)\b|\bno objections?\b/i,
  /\b(?:content|happy|relaxed|willing|(?<!\b(?:is|are|be|been|was|were|rent|price|sum|terms|figure|deal) )agreed|consent(?:s|ed)?|indifferent|untroubled|unconcerned)\b[^.]{0,40}\b(?:releas\w{1,3}|disclos\w{1,4}|publi\w{1,7}|made public|see it|it go)\b/i,
  /\b(?:told|wrote|said|replied|answered|confirmed)\b[^.]{0,60}\b(?:could be (?:released|disclosed|published)|not (?:regard|consider|see)\b[^.]{0,30}\b(?:sensitive|confidential|secret))/i,
];

const UNLESS =
  /\b(?:interests? (?:are|is) (?:our|ours|its own)|not in any|not (?:his|her|its|their) interests?|(?:parts?|rest|remainder|other|total|totals|headings|everything else)\b[^.]{0,40}\b(?:released|disclosed|published)|not (?:content|happy|willing|agreed?|consent\w{0,3})|(?:un|dis)happy|unwilling|until|objected to|objects to|if (?:it|they|we) (?:had|were)|bidders? (?:would|will))\b/i;

/** The interest is the authority’s own. */
const OURS =
  /\binterests? (?:concerned |here |in question )?(?:are|is) (?:our|ours|the (?:council|board|trust|authority|university)’s)\b|\bour (?:own )?(?:commercial|economic) (?:interests?|position)\b/i;

/** To one part of it, where not to another. */
const OBJECTS =
  /\b(?:does|did|do) object\b|(?<!\b(?:not|never|nor) )\bobject(?:s|ed)\b|(?<!\bno )\bobjections? to\b|\basked us (?:not to|to (?:keep|withhold))\b|\bopposed?s? (?:its|the|their) (?:release|disclosure|publication)\b/i;

const OF = {
  FOIA: ['43(2)', '43(1)', '41(1)'],
  EIR: ['12(5)(e)', '12(5)(f)'],
  FOISA: ['33(1)', '36(2)'],
  EISR: ['10(5)(e)', '10(5)(f)'],
} as const;

const SOURCE = {
  FOIA: 'ICO guidance, section 43; Derry City Council, EA/2006/0014',
  EIR: 'EIR reg 12(5)(e), (f)',
  FOISA: 'FOISA s16(1)(d)',
  EISR: 'EISR reg 10(5)(e), (f)',
} as const;

const ROLES: readonly ClauseRole[] = ['harm', 'withholding', 'text', 'factors-against', 'balance'];

const unasked = toldBy({
  roles: ROLES,
  says: (sentence) =>
    UNASKED.some((one) => one.test(sentence)) || isSaid(NOT_ASKED, sentence) || NO_APPROACH.test(sentence),
  unless: UNLESS,
  unlessSaid: OURS,
});
const NO_APPROACH =
  /\bno (?:approach|contact|enquir(?:y|ies)|consultation|attempt|invitation)\b[^.]{0,40}\b(?:made|sent|took place|carried out|undertaken|held|issued|to (?:ask|consult|contact|reach))\b/i;
const NOT_ASKED = eachOf(ASK, NOT_DONE, OTHERS, (sentence) => !ANSWERED.test(sentence));
/** They were heard all the same, or what is told is what they said. */
const ANSWERED =
  /\b(?:whether|we (?:then |also )?(?:asked|consulted|wrote to|approached|contacted)|repl(?:y|ied|ies)|responded|answered|told us|wrote (?:back|that)|said that|object(?:s|ed)|explained|asked (?:us )?(?:that|for|not to|to keep)|(?:has|have|had) (?:been )?(?:asked|consulted|written)(?! to)|after (?:asking|consulting)|no (?:reply|answer|response)|disagree\w*|not (?:shared|published|disclosed|known|given|passed|released|available|accept\w*|agree\w*|consent\w*))\b/i;

/** The requester spoke to them, and was told that nobody asked or that they do not mind. */
function toldByRequester({ checked, reasons }: Claim): FindingPlace | null {
  if ((checked.consultations?.length ?? 0) > 0) return null;
  const isTold = wroteAround(checked).some(
    (one) => TOLD_ME.test(one) && (UNASKED.some((says) => says.test(one)) || UNMOVED.test(one)),
  );
  return isTold ? (reasons[0]?.place ?? {}) : null;
}
const TOLD_ME =
  /\b(?:told|tells?|says?|said|assured?|confirm(?:s|ed)?|wrote|according to|spoke|spoken|asked)\b/i;
const UNMOVED =
  /\b(?:nobody|no one|never|not)\b[^.]{0,40}\b(?:asked|contacted|consulted|approached|in touch|spoken to|heard)\b|\b(?:care less|no objections?|not (?:mind|object|care|bothered)|n[’']t (?:mind|object|care|bothered)|happy (?:for|to|with)|content (?:for|to|with)|nothing against|fine with|indifferent|publishes? (?:it|them) (?:itself|themselves))\b/i;

/** The case has their answer on what is claimed. */
function isHeard({ checked, item }: Claim): boolean {
  return checked.consultations?.some((one) => isAnswered(one) && isAbout(one, item.question)) ?? false;
}

/** Supposed, where nothing in the reasons says that they were asked. */
function supposed(claim: Claim): FindingPlace | null {
  return toldBy({ roles: ROLES, says: SUPPOSES, unless: UNLESS, unlessSaid: HEARD })(claim);
}
const HEARD = new RegExp(
  `${OURS.source}|\\b(?:we (?:asked|consulted|wrote to|contacted|approached)|(?:asked|consulted) on|it (?:told|replied|said|objected|wrote)|(?:has|have) (?:told us|objected|asked us)|(?:told|wrote to|explained to|informed) us|repl(?:y|ied)|in its (?:letter|reply|submission)|objected|its (?:own )?(?:submission|representations))\\b`,
  'i',
);

/** The case has an objection to what is claimed. */
function isObjected({ checked, item }: Claim): boolean {
  return (
    checked.consultations?.some(
      (one) => isAbout(one, item.question) && (one.objects === 'parts' || one.objects === 'all'),
    ) ?? false
  );
}
const unmoved = toldBy({
  roles: ['harm', 'withholding', 'text', 'factors-against', 'balance'],
  says: DOES_NOT_OBJECT,
  unless: UNLESS,
  unlessSaid: OBJECTS,
});

/** "It is theirs to release, and without their consent we are not free to give it." */
const VETO =
  /\b(?:is|are) (?:theirs|its|his|hers) to (?:release|give|disclose)\b|\bwithout (?:their|its|the \w+[’']s) consent,? (?:we|the \w+) (?:are|is|can|could|may) ?(?:not|cannot)\b|\brefusal (?:of consent )?as (?:establishing|settling|deciding)\b/i;

/** Harm to somebody else that is taken as read, or that they themselves do not fear. */
export const notConsulted = conditions('not-consulted', 'warns', [
  {
    matter: 'veto',
    of: OF,
    fails: toldBy({
      says: VETO,
      unless: /\b(?:not (?:decisive|a veto|the end)|no veto|for us to decide)\b/i,
    }),
    problem: 'take the word of somebody else as settling the matter',
    todo: 'Their view is evidence: say what harm would come of disclosure, and how.',
    source: SOURCE,
  },
  {
    matter: 'unasked',
    of: OF,
    fails: (claim) => (isHeard(claim) ? null : (unasked(claim) ?? supposed(claim) ?? toldByRequester(claim))),
    problem: 'take as read what somebody else fears',
    todo: 'Ask them, and argue with what they say; or show that you know it otherwise.',
    source: SOURCE,
  },
  {
    matter: 'no-objection',
    of: OF,
    fails: (claim) => (isObjected(claim) ? null : unmoved(claim)),
    problem: 'say that those whom it would harm do not object',
    todo: 'Show harm all the same, or disclose it.',
    source: SOURCE,
  },
]);
