import { conditions, toldBy } from '../claim.ts';
import { WEIGHED } from '../provisions-with.ts';
import { BLIND, turnsOnWho } from '../words/requester.ts';

const MISUNDERSTOOD: readonly RegExp[] = [
  /\b(?:misunderst\w{1,9}|misinterpret\w{0,7}|misread|misconstru\w{1,4}|misrepresent\w{0,7}|misquot\w{1,4}|misjudge\w{0,2})\b/i,
  /\b(?:out of|without (?:the |its |their |any )?(?:proper |necessary )?)(?:context|training|explanation|background)\b/i,
  /\b(?:wrong|false|mistaken|distorted|misleading) (?:view|way|idea|impression|conclusions?|picture|message|light)\b|\btak(?:e|en)\b[^.]{0,40}\bfor (?:an? )?(?:forecast|fact|decision|promise|policy|plan)/i,
  /\b(?:confus(?:e|ed|ing|ion)|bewilder\w{0,3}|puzzl\w{1,4}|draw (?:\w{1,12} )?(?:wrong|false|mistaken) conclusions|jump to conclusions|get the wrong (?:idea|impression))\b/i,
  /\b(?:too|highly|very) (?:technical|complex|complicated|specialised)\b[^.]{0,60}\b(?:public|lay|people|reader|layman|understand|follow)/i,
  /\b(?:lay|ordinary|general|untrained) (?:reader|person|public|people|member)s?\b[^.]{0,60}\b(?:not|unable|cannot|hardly|struggle|difficult|fail)\b/i,
];

const EMBARRASSED: readonly RegExp[] = [
  /\b(?:embarrass\w{0,5}|humiliat\w{1,4}|lose face|loss of face|look (?:bad|foolish|weak|silly)|bad light|poor light|show\w{0,2} up)\b/i,
  /\b(?:awkward|uncomfortable|unwelcome|uncongenial|inconvenient|unfortunate|unpleasant|hurtful|painful|unflattering)\b[^.]{0,40}\b(?:minister|member|councillor|leader|government|council|board|trust|force|department|authority|us|headline|question|coverage|officer|executive|publicity)/i,
  /\b(?:minister|member|councillor|leader|government|council|board|trust|force|department|authority|university|chief)\w{0,3}\b[^.]{0,40}\b(?:awkward|uncomfortable|unwelcome|criticised|criticism|attacked|mocked|ridiculed?)\b/i,
  /\b(?:adverse|bad|negative|hostile|critical|unhelpful|unfavourable|unfair|sensational\w{0,4}) (?:\w{1,12} )?(?:press|publicity|media|headlines?|coverage|comment|stories|attention|reaction)\b/i,
  /\b(?:press|media|newspapers?|journalists?|reporters?|social media|bloggers?)\b[^.]{0,60}\b(?:make (?:much|a (?:story|meal))|seize|exploit|sensational\w{1,4}|twist|pick over|run with|use (?:it|them) against|attack|story|storm|field day)\b/i,
  /\b(?:headlines|political (?:capital|opponents?|advantage|embarrassment)|opposition (?:could|would|might)|score points|damage (?:to )?(?:our|the \w{1,15}’s?) (?:image|reputation|standing)|good name)\b/i,
];

const WHO_ASKS: readonly RegExp[] = [
  /\b(?:you|the (?:requester|applicant)) (?:runs?|edits?|writes? for|belongs? to|stood|represents?|works? for|owns?|leads?|chairs?|tweets?|heads?|is (?:the|a) (?:member|owner|editor|leader|chair|director|neighbour|founder|author|organiser|rival|supporter|wife|husband|partner))\b/i,
  /\b(?:applicant|requester|you)\b[^.]{0,60}\b(?:in the past|known (?:views?|opposition|hostility)|has made (?:plain|clear)|thinks? of the (?:council|board|trust|force|department|authority))\b/i,
  /\b(?:you|the (?:requester|applicant)) (?:have|has|had) (?:already |often |repeatedly |previously |long )?(?:critici[sz]ed|attacked|campaigned|complained|published|opposed|been critical)\b/i,
  /\byour (?:\w{1,12} )?(?:criticisms?|campaign\w{0,3}|blog|website|articles?|newspaper|hostility|agenda|motives?|past conduct|political views|record of|grievances?|employer|dislike)\b/i,
  /\b(?:you are|as|the (?:requester|applicant) is) (?:known to be |well known as |also )?(?:an? )?(?:\w{1,12} )?(?:journalist|campaigner|activist|competitor|blogger|reporter|opponent|critic|former (?:employee|member)|member of (?:the )?(?:opposition|a rival))\b/i,
  /\b(?:what|use|purpose)\b[^.]{0,40}\b(?:you|the (?:requester|applicant)) (?:intends?|wants?|means?|plans?|would|might|will) (?:to )?(?:do|make|put|use)\b/i,
  /\bonly (?:you|the (?:requester|applicant)|journalists?|the press|campaigners?)\b[^.]{0,40}\b(?:interest\w{0,3}|want\w{0,2})\b/i,
];

/** Named in order to set it aside. */
const SET_ASIDE =
  /\b(?:no weight|not (?:given|taken|counted|weighed|relied|a (?:reason|factor|ground)|relevant|in itself|ourselves)|(?:have|has|do|did|does) not (?:given|taken?|counted?|weigh(?:ed)?|rel(?:y|ied)|considered?|regard(?:ed)?|put|argue|suggest|count|matter)|disregard\w{0,3}|left (?:it |this |that )?out|irrelevant|set aside|neither here nor there|not only what|anybody could do|do not question|whoever asks|blind to|is no (?:reason|ground|argument|factor)|could (?:be )?explain\w{0,2}|jurors?|jury|witness\w{0,2}|child(?:ren)?|patients?)\b/i;

/** What the reader has of it, and what the office asked for in order to help. */
const OTHER_MATTERS =
  /\b(?:review|complain\w{0,2}|commissioner|narrow\w{0,3}|refine\w{0,2}|help you|would help|please|we enclose|is enclosed|published|bidders? (?:are|were|is|has|have)|would (?:let|allow|enable|give|tell)|could (?:let|allow|enable|give|tell|use))\b/i;

const OF = {
  FOIA: WEIGHED.FOIA.filter((one) => !/^(?:22|14|12|40)/.test(one)),
  EIR: WEIGHED.EIR.filter((one) => !/^(?:12\(4\)\([abcd]\)|13)/.test(one)),
  FOISA: WEIGHED.FOISA.filter((one) => !/^(?:27|38)/.test(one)),
  EISR: WEIGHED.EISR.filter((one) => !/^(?:10\(4\)\([abcd]\)|11)/.test(one)),
};

const SOURCE = {
  FOIA: 'FOIA s2(2)(b); ICO guidance, the public interest test',
  EIR: 'EIR reg 12(1)(b)',
  FOISA: 'FOISA s2(1)(b)',
  EISR: 'EISR reg 10(1)(b)',
} as const;

const REMEDY = 'Take it out, and weigh only the harm that the exemption or exception is about.';

/** What counts for nothing in the balance: fear of being misunderstood or criticised, and who it is that asks. */
export const irrelevantFactor = conditions('irrelevant-factor', 'warns', [
  {
    matter: 'misunderstood',
    of: OF,
    fails: toldBy({ roles: ['factors-against', 'balance'], says: MISUNDERSTOOD, unless: SET_ASIDE }),
    problem: 'count against disclosure that people would misunderstand it',
    todo: `${REMEDY} An explanation can go with what is disclosed.`,
    source: SOURCE,
  },
  {
    matter: 'embarrassed',
    of: OF,
    fails: toldBy({ roles: ['factors-against', 'balance'], says: EMBARRASSED, unless: SET_ASIDE }),
    problem: 'count against disclosure that it would embarrass somebody or be reported unkindly',
    todo: REMEDY,
    source: SOURCE,
  },
  {
    matter: 'who-asks',
    of: {
      ...OF,
      EIR: [...OF.EIR, '12(4)(b)', '12(4)(c)', '12(4)(d)'],
      EISR: [...OF.EISR, '10(4)(b)', '10(4)(c)', '10(4)(d)'],
    },
    fails: (claim) =>
      toldBy({ says: WHO_ASKS, unless: (one) => SET_ASIDE.test(one) || BLIND.test(one) })(claim) ??
      toldBy({
        roles: ['text', 'factors-for', 'factors-against', 'balance'],
        says: turnsOnWho,
        unless: (one) => SET_ASIDE.test(one) || BLIND.test(one) || OTHER_MATTERS.test(one),
      })(claim),
    problem: 'count against disclosure who asks for it, and why',
    todo: 'Take it out: disclosure is to anybody, whoever asks.',
    source: SOURCE,
  },
]);
