import { type Condition, conditions, inPart, reasonsOf, saysIn, saysSo } from '../claim.ts';

/// Each row looks for what the officer's own words say the information is, where the exemption is for another kind.

/** "was completed", "has been signed off", "in its final form": said of what there is. */
const FINISHED = [
  /\b(?:is|are|was|were|been|being)\b(?: [a-z]+ly| now| all| since)? (?:complete|completed|finished|finalised|final|signed off|signed and accepted|accepted and signed|closed off)\b/i,
  /\b(?:survey|report|study|assessment|review|document|data|results?|readings?|analysis|version|plan|strategy|appraisal|audit|minutes|figures|counts|model|map|it|they|which)\b[^.]{0,40}\b(?:was|were|is|are|has been|have been|been)\b[^.]{0,20}\b(?:accepted|approved|adopted|endorsed|ratified|issued)\b/i,
  /\b(?:delivered|received|issued|submitted|handed over|presented|supplied|dated|circulated|have|had|holds?|is|was)\b[^.]{0,50}\b(?:final(?:ised)?|finished|completed?) (?:version|form|report|text|copy|edition|document|survey|study|assessment|data ?set)\b/i,
  /\bfinal(?:ised)? (?:version|report|text|copy|edition|document|survey|study|assessment)\b[^.]{0,50}\b(?:was|were|has been|is) (?:delivered|received|issued|submitted|handed over|presented|supplied|dated|circulated|in use)\b/i,
  /\b(?:has|have) (?:not|never) (?:been )?(?:changed|altered|amended|revised|added to)(?: at all)? since\b|\bunchanged since\b|\b(?:in|been) (?:use|used|force|relied on) since\b/i,
  /\b(?:no (?:further|more) (?:work|changes?|visits?|samples?|readings?|amendments?|revisions?)|nothing (?:more|further|else)?) (?:is|are|was|were|remains?|will be)\b[^.]{0,30}\b(?:planned|needed|expected|due|done|made|added|carried out|to be|to do|outstanding|left)\b/i,
  /^(?:which |that )?(?:completed|finished|finalised|signed off) (?:in|on|last|by the end of|at the end of|early in|late in)\b/i,
];
const NOT_YET =
  /\b(?:not (?:yet )?(?:been )?(?:complete|finish|final|sign|accept|approv|adopt)|until|when|once|before|as soon as|will|would|yet to|to be|due to|expect|after which|if|not yet|nor|remains? to|still|draft|intended)\b|\bunfinished|\bincomplete/i;
/** What is finished may be another thing than what is withheld. */
const OF_ANOTHER =
  /\b(?:attach|enclos|disclos|releas|provided to you)|\b(?:chapters?|sections?|stages?|phases?|parts?|some|half|two|three|first|earlier|previous)\b[^.]{0,40}\b(?:complete|finish|final|sign|accept|approv)/i;

/** Who is outside an authority. */
const OUTSIDER =
  '(?:[\\w&’-]+ (?:Ltd|Limited|LLP|plc|PLC|Inc)|consultants?|consultancy|contractors?|sub-?contractors?|developers?|developer’s|applicants?|applicant’s|landowners?|agents?|operators?|suppliers?|architects?|residents?|objectors?|complainants?|neighbours?|(?:the|an outside|a private) (?:company|firm)|Environment Agency|Natural England|Natural Resources Wales|Historic England|SEPA|NatureScot|Scottish Water|National Highways|M(?:S)?Ps?|Member of (?:the Scottish )?Parliament|trade (?:body|association)|charit(?:y|ies)|universit(?:y|ies)|(?:an)?other (?:council|authorit|bod|public)\\w*|neighbouring (?:council|authority)|third part(?:y|ies)|external|outside (?:body|bodies|advis\\w+)|water company|journalists?|engineers of)';
/** "emails between the case officer and the agent", and not "emails between two officers about the agent". */
const WITH_OUTSIDERS = new RegExp(
  `\\b(?:e-?mails?|letters?|correspondence|messages?|exchanges?|communications?|memos?|notes?|they|which|it|these)\\b(?:(?!\\b(?:about|concerning|regarding|on|discuss\\w*|what|whether|how|for use|with which)\\b)[^.]){0,60}\\b(?:between|with|to|from|by)\\b(?:(?!\\b(?:about|concerning|regarding|on|discuss\\w*|what|whether|how)\\b)[^.]){0,50}?\\b${OUTSIDER}\\b`,
  'i',
);
const INSIDE =
  /\b(?:nobody|no one|none|not|never|nor|other than|except|apart from|rather than|without|attach\w*|enclos\w*|disclos\w*|second(?:ed|ment)|embedded|members? of (?:our|its|the) (?:own )?staff|government departments?|in-house)\b|12\(8\)/i;

/** "written by our officers", "negotiated between us": nobody gave it to the authority. */
const OWN_WORK = [
  /\b(?:written|made|created|produced|compiled|prepared|drafted|drawn up|taken|recorded|generated|authored|composed|carried out|put together)(?: down)? by (?:(?:one|two|three|four|five|six|some|several|each|all|both|members?) (?:of )?)?(?:our|us\b|the (?:council|trust|college|university|authority|force|board|department|school|panel|team|committee|agency|service)\b(?!’s (?:supplier|contractor|consultant))|(?:council |trust |college |university )?(?:officers|staff|employees)\b|members of (?:our |the )?(?:staff|panel|team))/i,
  /\bour own (?:\w+ )?(?:notes?|records?|assessment|scoring|scores|staff|officers?|report|minutes|analysis|work|evaluation|views?|opinions?)\b/i,
  /\b(?:was|were|is|are|been) (?:freely |jointly |mutually )?(?:negotiated|agreed|drafted|drawn up) (?:and agreed |and signed )?(?:between|with|by both|jointly|together)\b|\bjointly (?:agreed|drafted|drawn up|negotiated|written)\b|\bproduct of (?:our |the |long )?(?:negotiations?|drafts)\b|\b(?:terms|agreement|contract)\b[^.]{0,40}\bto which (?:we|the \w+) (?:and [^.]{1,30} )?(?:are|is) (?:a )?part(?:y|ies)\b|\bsigned by both\b|\boutcome of negotiations?\b/i,
  /\b(?:our|the) (?:\w+ ){0,3}(?:officers?|staff|team|auditors?|managers?|inspectors?|investigators?|panel|evaluators?|assessors?|director|employees?)\b(?:(?!from |told|gave )[^.]){0,30}\b(?:wrote|drew up|compiled|created|generated|produced|composed|authored|drafted|prepared)\b/i,
  /\bwe (?:ourselves |have )?(?:wrote|written|drew up|drawn up|compiled|created|generated|produced|composed|authored|drafted)\b/i,
];
const GIVEN_TO_US =
  /\b(?:did not|not (?:written|made|created|produced|compiled|negotiated|our own)|no part of|none of|nothing in|told (?:us|her|him|them|our)|what (?:the|she|he|they|it|[A-Z]\w+) (?:\w+ )?(?:told|said|gave|reported|disclosed)|(?:given|supplied|provided|disclosed|passed|sent) (?:to us|by (?:the|a|an) (?:firm|company|supplier|bidder|patient|pupil|family|complainant|witness|caller|tenant))|invitation to tender|on the basis of (?:what|information))\b/i;

const CRIME = /\b(?:criminal|offen[cs]es?|prosecut\w*|charged|procurator fiscal|crime)\b/i;
/** What an employer or a regulator looks into is no crime. */
const NO_CRIME =
  /\b(?:disciplinary|grievance|bullying|HR|human resources|employment|employee|workplace|capability|conduct of (?:a |the )?(?:manager|member|officer|head)|internal audit|whistle-?blow\w*|standards|code of conduct|complaints? (?:procedure|process|handling|investigation|panel)|lessons[- ]learn(?:ed|t)|root[- ]cause|dignity at work|dismissal|fitness to practise|service review|serious incident|safety|safeguarding review|misconduct)\b/i;
const NO_POWER =
  /\b(?:no|not|never|nor|neither)\b[^.]{0,40}\b(?:power|powers|authority|duty|function|role|remit)\b[^.]{0,40}\b(?:prosecut\w*|charge|criminal (?:proceedings|investigations?)|offences?)\b|\b(?:cannot|can’t|do(?:es)? not|may not|unable to|not able to|not for us to) (?:itself |ourselves )?(?:bring|institute|conduct|start|take)?[^.]{0,20}(?:\bprosecut\w*|criminal proceedings)/i;

const KIND_OF_LAW = {
  FOIA: ['30(1)'],
  FOISA: ['34(1)'],
} as const;

/** Without the sentence that tells what the provision is for. */
const ofTheCase = (words: string): string =>
  words
    .split(/(?<=[.!?])\s|\n/)
    .filter((one) => !/\b(?:section|regulation|exemption|Act|rests on|class)\b/i.test(one))
    .join('\n');

const ROWS: readonly Condition[] = [
  {
    matter: 'finished',
    of: { EIR: ['12(4)(d)'], EISR: ['10(4)(d)'] },
    fails: (claim) => saysIn(claim, inPart(FINISHED, NOT_YET), OF_ANOTHER),
    problem: 'say that what is withheld is finished',
    todo: 'Work that goes on with it does not make it unfinished: rely on another exception, or disclose it.',
    source: { EIR: 'EIR reg 12(4)(d)', EISR: 'EISR reg 10(4)(d)' },
  },
  {
    matter: 'external',
    of: { EIR: ['12(4)(e)'], EISR: ['10(4)(e)'] },
    fails: (claim) =>
      saysIn(claim, WITH_OUTSIDERS, INSIDE) ?? (saysSo(claim.what, WITH_OUTSIDERS, INSIDE) ? {} : null),
    problem: 'are about communications with somebody outside the authority, which are not internal',
    todo: 'Rely on the exception for what stayed inside the authority, and on another for the rest.',
    source: { EIR: 'EIR reg 12(4)(e), (8)', EISR: 'EISR reg 10(4)(e)' },
  },
  {
    matter: 'own-work',
    of: { FOIA: ['41(1)'], FOISA: ['36(2)'] },
    fails: (claim) => saysIn(claim, OWN_WORK, GIVEN_TO_US),
    problem:
      'say that the authority made the information itself or negotiated it, and not that another person gave it',
    todo: 'Keep to what another person gave you, and say who; the rest needs another exemption.',
    source: { FOIA: 'FOIA s41(1)(a)', FOISA: 'FOISA s36(2)(a)' },
  },
  {
    matter: 'no-crime',
    of: KIND_OF_LAW,
    fails: (claim) => {
      const facts = ofTheCase(reasonsOf(claim));
      if (facts.trim() === '' || reasonsOf(claim).includes('{{')) return null;
      return CRIME.test(facts)
        ? null
        : saysIn(claim, NO_CRIME, /\b(?:not|nor) (?:an? )?(?:\w+ )?(?:disciplinary|internal|employment)\b/i);
    },
    problem: 'speak of an investigation by an employer or a regulator and of no offence',
    todo: 'It is for investigations into whether somebody should be charged with an offence: rely on another exemption.',
    source: { FOIA: 'FOIA s30(1)', FOISA: 'FOISA s34(1)' },
  },
  {
    matter: 'no-power',
    of: KIND_OF_LAW,
    fails: (claim) => saysIn(claim, NO_POWER),
    problem: 'say that the authority itself does not prosecute or has no such duty',
    todo: 'It is for investigations that the authority has a duty or a power to conduct: rely on another exemption.',
    source: { FOIA: 'FOIA s30(1)', FOISA: 'FOISA s34(1)' },
  },
];

/** Reasons by which the information is not what the exemption is for: finished material, information that nobody else gave. */
export const notOfItsKind = conditions('not-of-its-kind', 'warns', ROWS);
