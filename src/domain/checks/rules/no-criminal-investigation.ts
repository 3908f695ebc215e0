import { type Condition, conditions, reasonsOf, saysIn } from '../claim.ts';

const CRIME =
  /\b(?:criminal|offen[cs]es?|prosecut\w*|charged with (?:an |a criminal |any )?(?!misconduct|gross|breach)\w+|procurator fiscal|crimes?)\b/i;
/** What an employer or a regulator looks into is no crime. */
const NO_CRIME =
  /\b(?:disciplin(?:e|ary)|student regulations|misconduct panel|grievance|bullying|HR|human resources|employment|employee|workplace|capability|conduct of (?:a |the )?(?:manager|member|officer|head)|internal audit|whistle-?blow\w*|standards|code of conduct|complaints? (?:procedure|process|handling|investigation|panel)|lessons[- ]learn(?:ed|t)|root[- ]cause|dignity at work|dismissal|fitness to practise|service review|serious incident|safety|safeguarding review|misconduct)\b/i;
const NOT_OF_THAT_KIND = /\b(?:not|nor) (?:an? )?(?:\w+ )?(?:disciplinary|internal|employment)\b/i;
/** "It was never a matter of any offence." */
const NEGATED =
  /\b(?:no|not|never|nor|neither|without|nobody|no one)\b[^.]{0,40}\b(?:offen[cs]es?|crim\w{1,8}|prosecut\w{1,5})\b/gi;
/** The least that tells of a crime. */
const ANY_CRIME =
  /\b(?:crimin\w*|offen[cs]es?|prosecut\w*|charg(?:e|ed|ing)|procurator fiscal|to the fiscal|trading standards|consumer protection law|fair trial|police (?:officers? )?(?:charg|arrest)\w*|detectives?|arrest\w*|suspects?|under caution|fraud\w*|theft|stolen|assault\w*|arson|murder\w*|crimes?|crown court|guilty|CID|magistrates)\b/i;
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
    .filter((one) => !/\b(?:sections? 3[04]\b|exemption|rests on)/i.test(one))
    .join('\n');

const ROWS: readonly Condition[] = [
  {
    matter: 'no-crime',
    of: KIND_OF_LAW,
    fails: (claim) => {
      const facts = ofTheCase(reasonsOf(claim));
      if (facts.trim() === '' || reasonsOf(claim).includes('{{')) return null;
      if (CRIME.test(facts.replace(NEGATED, ' '))) return null;
      return (
        saysIn(claim, NO_CRIME, NOT_OF_THAT_KIND) ?? (ANY_CRIME.test(facts.replace(NEGATED, ' ')) ? null : {})
      );
    },
    problem: 'speak of an investigation and of no offence',
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

/** An exemption for criminal investigations where there is none, or none of this authority. */
export const noCriminalInvestigation = conditions('no-criminal-investigation', 'warns', ROWS);
