import { type Telltale, toldAgainst } from '../told-against.ts';

/** All that is weighed or argued without regard to who asks. */
const OF = {
  FOIA: [
    '22',
    '22A',
    '24',
    '26',
    '27',
    '28',
    '29',
    '30',
    '31',
    '33',
    '35',
    '36',
    '38',
    '40(2)',
    '41',
    '42',
    '43',
  ],
  FOISA: ['27', '28', '29', '30', '31', '32', '33', '34', '35', '36', '38(1)(b)', '39', '40', '41'],
  EIR: ['12(4)(d)', '12(4)(e)', '12(5)', '13'],
  EISR: ['10(4)(d)', '10(4)(e)', '10(5)', '11'],
};
const SOURCE = {
  FOIA: 'FOIA s1(1)',
  FOISA: 'FOISA s1(1)',
  EIR: 'EIR reg 5(1)',
  EISR: 'EISR reg 5(1)',
};

const WHO =
  /\b(?:you|the (?:requester|applicant)|he|she) (?:(?:are|is) (?:an? |the )?(?:\w+ )?(?:journalist|reporter|campaigner|competitor|rival|blogger|activist|objector|opponent|former (?:employee|tenant|member)|political|candidate|litigant)|(?:writes?|works?|campaigns?|reports?|acts?|blogs?|stood|stands) (?:for|as|on behalf|against))\b|\byour (?:articles?|reporting|newspaper|paper|employer|campaign(?:ing)?|blog|posts|group|party|politic\w*|hostil\w+|history|previous (?:letters|conduct|complaints|articles|requests)|motives?|agenda|identity|grievances?|dispute with)\b|\bwho you are\b|\b(?:disclosure|release|giving it|to disclose it|information) to (?:you|somebody like you|a (?:journalist|competitor|campaigner|rival) (?:like|such as) you)\b[^.]{0,60}\b(?:serve|interest|benefit|use|not)\b|\b(?:somebody|someone|anybody|a person|requesters?) (?:else|with a genuine|who had a genuine|with a (?:proper|real|legitimate))\b/i;
const NOT_COUNTED =
  /\b(?:regardless|irrespective|whoever|whatever|without regard|no (?:account|regard|bearing|matter|part)|not (?:take|taken|taking|considered|relevant|look\w*|depend\w*|matter|counted|weighed)|need not|disregard\w*|the (?:whole )?world|own (?:personal )?(?:data|information)|we accept|legitimate interest|you (?:told|have told|say|asked|refer|argue|point|mention)|as you (?:say|argue|write))\b/i;

const ROWS: readonly Telltale[] = [
  {
    matter: 'who-asks',
    of: OF,
    says: [WHO],
    unless: NOT_COUNTED,
    problem: 'weigh who the requester is or what the requester did before',
    todo: 'Weigh what disclosure to everybody would do; who asks does not count.',
    source: SOURCE,
  },
];

/** A decision that turns on who asks. */
export const requesterWeighed = toldAgainst('requester-weighed', 'warns', ROWS);
