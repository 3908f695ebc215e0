import {
  type Claim,
  type Condition,
  conditions,
  eachOf,
  lacksWords,
  reasonsOf,
  type Saying,
  saysIn,
  saysSo,
} from '../claim.ts';
import type { FindingPlace } from '../finding.ts';
import { isOfTheDead } from '../its-kind/dead.ts';
import { isOneOf } from '../provisions-with.ts';
import { saidPlaceOf } from '../said.ts';
import { MOTIVE, NOT_LEGITIMATE } from '../words/purpose-asked.ts';

const OF = {
  FOIA: ['40(2)'],
  FOISA: ['38(1)(b)'],
  EIR: ['13(1)'],
  EISR: ['11(2)'],
};
const SOURCE = {
  FOIA: 'FOIA s40(2), (7); DPA 2018 s3(2)',
  FOISA: 'FOISA s38(1)(b), (5); DPA 2018 s3(2)',
  EIR: 'EIR reg 13; DPA 2018 s3(2)',
  EISR: 'EISR reg 11; DPA 2018 s3(2)',
};
const TEST = {
  FOIA: 'FOIA s40(3A)(a); UK GDPR Article 6(1)(f)',
  FOISA: 'FOISA s38(2A)(a); UK GDPR Article 6(1)(f)',
  EIR: 'EIR reg 13(2A)(a); UK GDPR Article 6(1)(f)',
  EISR: 'EISR reg 11(3A)(a); UK GDPR Article 6(1)(f)',
};
const FIRST_CONDITION = {
  FOIA: ['40(2)(3A)(a)'],
  FOISA: ['38(1)(b)(2A)(a)'],
  EIR: ['13(1)(2A)(a)'],
  EISR: ['11(2)(3A)(a)'],
};

/** The provision alone, where the reasons are of a breach of the principles. */
function isOfFirstCondition({ citation, reasons }: Claim): boolean {
  const words = reasons.map((one) => one.words).join('\n');
  return (
    isOneOf(citation, FIRST_CONDITION) ||
    (/\bprinciples?\b|\((?:3A|2A)\)\s?\(a\)|\bconsent|\bfair(?:ly|ness)?\b|\bunfair/i.test(words) &&
      !/\bobjection\b|\bArticle 21\b|\((?:3B|4A|2B|3A)\)(?!\s?\(a\))/i.test(words))
  );
}

const BODY =
  '(?:compan(?:y|y’s)|firm(?:’s)?|organisation(?:’s)?|business(?:’s)?|corporation|charity|housebuilder|developer|contractor|supplier|operator|partnership|trust|society|club|body|council|school|(?:[A-Z][\\w&]{1,40} )(?:Ltd|Limited|plc|LLP)(?:’s)?)';
/** "the company’s personal data", "its personal data": only living people have any. */
const BODY_HAS_DATA = [
  /\b(?:company|firm|operator|charity|organisation) can be identified\b[^.]{0,60}\bpersonal data\b/i,
  /\bits (?:own )?personal (?:data|information)\b|\bits (?:rights and freedoms|privacy)\b/i,
  new RegExp(
    `\\bpersonal (?:data|information) (?:of|about|relating to|belonging to|on) (?:the |a |an |that |this |another )?(?:\\w+ )?${BODY}\\b`,
    'i',
  ),
  new RegExp(
    `\\b${BODY} (?:is|are) (?:an?|the|therefore an?|itself an?) (?:identifi\\w+ )?(?:data subject|individual|identifiable person|person whose)`,
    'i',
  ),
  /\b(?:the )?(?:\w+ )?(?:company|firm|organisation|business|charity|housebuilder|developer|Ltd|Limited|plc|LLP)(?:’s|s’) (?:own )?(?:personal (?:data|information)|rights and freedoms|privacy)\b/i,
  /\b(?:name|address|identity|turnover|accounts?|details) of (?:the |a |an )?(?:\w+ )?(?:company|firm|organisation|business|charity|limited company|contractor|supplier)\b[^.]{0,40}\b(?:is|are|constitutes?|amounts? to|counts? as) (?:\w+ )?personal (?:data|information)\b/i,
];
/** What is withheld is who or what a body is. */
const BODIES_NAMED =
  /\bregistered office\b|\b(?:names?|identit(?:y|ies)|addresses|details|list|turnover|accounts|letters?|representations?)(?: and (?:\w+ ){1,2}\w+)? of (?:the |each |all |an? |\d+ |those |these |\w+ (?=limited|private|public|local))?(?:\d+ |\w+ )?(?:limited |private |public |local )?(?:compan(?:y|ies)|firms?|organisations?|business(?:es)?|charit(?:y|ies)|contractors?|suppliers?|developers?|corporations?|landlord companies)\b|^(?:the )?(?:compan(?:y|ies)|firms?|organisations?|limited companies)(?:’s?|s’)? (?:names?|identit(?:y|ies))/i;
const PEOPLE =
  /\b(?:people|persons?|individuals?|staff|employees?|directors?|officers?|clerks?|contacts?|signator\w+|signatures?|owners?|sole traders?|residents?|partners|representatives|managers?|who)\b/i;
const COMPANY = /\b[A-Z][\w&]{1,40} (?:Ltd|Limited|plc|PLC|LLP|Inc)\b|\b(?:company|limited company|firm)\b/;
const PERSON_SAID =
  /\b(?:people|persons?|individuals?|living|staff|employees?|officers?|directors?|clerks?|residents?|tenants?|patients?|pupils?|complainants?|claimants?|he|she|his|her|him|who|famil(?:y|ies)|sole trader|partners|members?|workers?|owners?|names of|Mr|Mrs|Ms|Dr)\b/i;

/** A company is spoken of, and no person. */
function ofBodyAlone(claim: Claim): FindingPlace | null {
  const words = reasonsOf(claim);
  const own = words.replace(/\bdata subjects?\b|\bpersonal data\b/gi, ' ');
  return COMPANY.test(words) && !PERSON_SAID.test(`${own}\n${claim.what}`) ? {} : null;
}
const NOT_THE_BODY =
  /\b(?:sole trader|partners? (?:of|in)|not (?:its|the company|personal)|no personal|directors?|shareholders?|employees?|individuals?|who are named|people)\b/i;

/** Numbers, and not what names people. */
const NUMBERS =
  /\b(?:number|numbers|figures?|totals?|statistics?|counts?|percentages?|averages?|rates?|how many|sums?|breakdown|overall|aggregates?|combined|average|median|(?:total|overall|combined|entire|whole) \w{1,15})\b/i;
const IDENTIFIED =
  /\b(?:identif\w*|recognis\w*|single[sd]? out|work(?:ed)? out (?:who|which|whose)|tell (?:who|which|whose|from)|know(?:s|n)? (?:\w+ ){0,3}(?:who|which|whose)|learn (?:who|which|whose|from)|infer|deduce|guess|pin(?:ned)? down|point(?:s|ed)? (?:to|at)|jigsaw|piece[d]? together|put (?:two|names)|link(?:ed)? to|trace[d]?)\b/i;
/** A rule where a question ought to be asked: who could tell whom the number is about? */
const BY_RULE = eachOf(
  /\b(?:polic(?:y|ies)|rules?|practice|convention|standard|always|never|automatically|invariably|as a matter of course|threshold|routine(?:ly)?|in (?:all|every) cases?|whatever|regardless|irrespective|procedure|guidance|by default|without exception|treat(?:s|ed)?|count(?:s|ed)? as|by definition)\b/i,
  /\b(?:(?:five|5|ten|10|six|6|seven|7|three|3) or (?:fewer|less|under)|(?:below|under|fewer than|less than|smaller than|lower than|up to|between (?:one|1|0|zero) and|more than|of|than) (?:five|5|ten|10|six|6|seven|7|three|3|four|4)|small (?:numbers?|figures?|counts?|cells?)|low (?:numbers?|figures?|counts?)|single[- ](?:figure|digit)s?|suppress\w*)\b/i,
);
/** A number is small, and that is all that is said of it. */
const SAID_SMALL: Saying = eachOf(
  /\b(?:numbers?|figures?|counts?|totals?|cells?|cases|values?|volume)\b/i,
  /\b(?:small|low|tiny|few|single|handful|little|minute|larger|bigger|higher)\b/i,
);
const BY_WHOM =
  /\b(?:could|would|can|might|able to|possible to|easily|likely to)\b[^.]{0,60}\b(?:recognis\w+|work out|tell|know|learn|infer|deduce|guess|point|identified by|identify (?:the|a|him|her|them|that|one))\b|\b(?:colleagues?|neighbours?|famil\w+|friends?|village|local(?:ly)?|small (?:team|unit|ward|school|community|office|island)|parents?|other (?:pupils|patients|staff|residents)|motivated intruder|press reports?)\b/i;
/** What the library’s own paragraph says of every small number. */
const FRAME =
  /Where a number is very small[^.]{0,160}\.|We considered what such a person could do in this case:|We find that people could be identified[^.]{0,60}\./g;
const NOT_BY_RULE =
  /\b(?:not|no|nor|never|neither|rather than)\b[^.]{0,40}\b(?:rule|policy|automatic\w*|merely|only|simply|just|routine\w*|blanket)\b/i;

const SENIOR =
  /\b(?:(?:managing|executive|deputy|assistant|corporate|strategic|finance|medical|service|programme|operations|regional)? ?directors?|chief (?:executive|officer|constable|operating|finance|nurse|of)\w*|head ?(?:teacher|master|mistress)s?|heads? of|senior (?:civil servant|manager|officer|official|leader|management|responsible)\w*|Senior Civil Service|SCS|pay band [123]|permanent secretary|vice-chancellor|principals?|chair(?:man|woman|person)?\b|trustees?|governors?|board members?|non-executives?|councillors?|commissioners?|superintendents?|commander|provost|dean|registrar|bursar|chief|partners?|president|leader of|(?:elected|cabinet|committee|council|board|county|ward|scrutiny|planning) members?|members? (?:of|for) (?:the )?(?:\w+ )?(?:council|cabinet|committee|board|executive|parliament|panel|authority|senedd|assembly)|members?[’'] (?:names|interests|expenses|attendance)|portfolio holders?|MPs?|MSPs?|ministers?|judges?|magistrates?|sheriffs?|mayors?|convener)\b/i;
const LOWLY =
  /\b(?:junior|lower (?:grades?|paid|tier)|lowest (?:\w+ )?grades?|administrat(?:ive|or)s?|clerks?|clerical|assistants?|caseworkers?|trainees?|officers who|operatives?|below the grades?|not senior|more junior|support staff|receptionists?)\b/i;
const JUNIOR_REASON =
  /\b(?:junior|not (?:in |hold |have |had |held )?(?:an? |any )?(?:senior|leadership|managerial|management|public)|no (?:leadership|management)|lower[- ]grade|low(?:er|ly|est)? (?:\w+ )?(?:grade|rank|tier|level|band)|no (?:public[- ]facing|managerial|decision)|not (?:public[- ]facing|hold a public[- ]facing)|(?:takes?|took|had|have|has|plays?|make|makes) no (?:part|say|decisions?|role)|no (?:part|say|responsibility) (?:in|for|over)|routine (?:tasks|work|duties)|administrative (?:role|post|tasks|staff|grade)|at the direction of|carr(?:y|ies) out instructions|whatever (?:their|his|her|the|its) (?:post|grade|rank|seniority|role|position)|(?:no|not (?:any )?) ?different from (?:that of |those of )?(?:any (?:other )?|an? |our |other )?(?:\w{1,15} )?(?:employees?|member of staff|colleagues?|clerks?|drivers?|officers?|workers?|staff)|(?:just )?(?:like|the same as|as much as) (?:that of )?(?:any|every) (?:other )?(?:employee|member of staff|worker|colleague))\b/i;
const SAYS_WHO =
  /\b(?:whom we (?:have )?name|(?:is|are|was|were|has been|have been) named|we (?:have )?(?:named|name|disclosed)|expect to be named|answer to the public)\b/i;

/** "none of them a senior civil servant" */
const NONE_SENIOR =
  /\b(?:none|not|nobody|neither|below|under|other than|except|excluding|without)\b[^.]{0,60}/gi;
/** Somebody in office spoken of as anybody. */
const AS_ANYBODY =
  /\b(?:private (?:individuals?|persons?|people|citizens?|lives|members)|ordinary (?:\w+ )?(?:people|persons?|staff|employees?|citizens?|members?)|(?:same|equal|as much) (?:\w+ )?(?:privacy|protection|expectation|right)|(?:all|any|every|everybody|everyone|each) (?:of )?(?:our |the |other )?(?:\w+ )?(?:staff|employees?|people|colleagues?|workers?|members of staff|persons?|grades?)|(?:no|any) (?:distinction|difference|exception) (?:is |was )?(?:made|drawn|between|for)|irrespective|regardless|staff (?:have|are|expect|do not)|employees? (?:have|are|expect|do not))\b/i;
/** That the post, the role or the private side of the matter was thought of. */
const OF_ROLE =
  /\b(?:senior\w*|public (?:role|face|office|figure|function|dut|money|life|position|post)\w*|accountab\w+|answer(?:able|s)?|elected|office[- ]?holders?|leadership|duties|responsib\w+|decision[- ]?mak\w+|decided|role|post|position|capacity|private (?:life|capacity|side|affairs)|home|health|medical|sick\w*|famil(?:y|ies)|domestic|bank|personal (?:address|number|circumstances|e-?mail)|children|consent\w*|refused|object\w*|complain\w*|alleg\w*|disciplin\w*|criminal|seniority|grade|rank)\b/i;

/** Nobody asks whose interest it would serve to have a card number. */
function isDetailAlone({ what }: Claim): boolean {
  return (
    PRIVATE_DETAIL.test(what) &&
    what.length < 80 &&
    !/\b(?:letters?|reports?|records?|files?|names)\b/i.test(what)
  );
}

function seniorAsJunior(claim: Claim): FindingPlace | null {
  const { what, asked, answered } = claim;
  const named = what.trim() === '' ? asked : what;
  const isSenior =
    SENIOR.test(named.replace(NONE_SENIOR, ' ')) ||
    (NAME_ONLY.test(named) && SENIOR.test(`${asked}\n${answered}`)) ||
    (OF_AN_OFFICE.test(named) && SENIOR.test(`${asked}\n${reasonsOf(claim)}`));
  if (!isSenior || LOWLY.test(named) || PRIVATE_DETAIL.test(named)) return null;
  return (
    saysIn(claim, JUNIOR_REASON, SAYS_WHO) ??
    saysIn(claim, AS_ANYBODY, SAYS_WHO) ??
    lacksWords(claim, OF_ROLE)
  );
}
/** What comes with a post, whoever’s it is said to be. */
const OF_AN_OFFICE = /\b(?:claims?|expenses|salary|remuneration|bonus|severance|hospitality|allowances?)\b/i;
/** What nobody answers to the public for, in whatever post. */
const PRIVATE_DETAIL =
  /\b(?:card|account|bank|mobile|home|private|telephone|phone|passport|insurance) (?:\w+ )?(?:numbers?|details|address(?:es)?)\b|\bsignatures?\b|\bdates? of birth\b/i;
/** What is withheld does not say whose it is. */
const NAME_ONLY =
  /^(?:the |a |his |her |their )?(?:names?|identity|individual|official|person)(?: of (?:the |that |this |an? )?(?:officer|person|individual|author|sender|recipient|official|member of staff|employee|signatory)s?)?(?: and [^.]{0,20})?$/i;

const LEGITIMATE =
  /\blegitimate\b|\bArticle (?:6|9|10)\b|\b6\s?\(1\)\s?\(f\)|\bspecial category\b|\bSchedule 1\b|\bcriminal offence data\b|\bobjection\b|\binterests? in (?:how|what|the|whether|seeing|knowing|who|which|public|\w{1,12}ing)\b|\b(?:no(?:body|thing|t)|neither|none|little|hardly|would)\b[^.]{0,30}\b(?:helps?|adds?|tells?) (?:anyone|anybody|nothing|you|the public|to what|little)\b/i;
const WEIGHED =
  /\b(?:necess\w+|need(?:ed)?|less intrusive|overrid\w+|outweigh\w*|rights and freedoms|balanc\w+|weigh\w*|expect\w*|(?:un)?fair(?:ness|ly)?|consent\w*|met by)\b/i;

const FORBIDDEN_OUTRIGHT: Saying = eachOf(
  /\b(?:GDPR|data protection|personal data|personal information|privacy)\b/i,
  /\b(?:prevents?|prevented|forbids?|forbidden|prohibits?|stops?|bars?|means (?:that )?we (?:cannot|can[’']t)|not allowed|not permitted|may not|must not|cannot|can[’']t|across the board|any(?:thing|one|body)?|always|never|all)\b/i,
);

/** What is said in a paragraph of the letter that gives reasons for nothing by name. */
function unservedSays({ checked }: Claim, says: Saying | readonly RegExp[]): FindingPlace | null {
  const at = checked.paragraphs.find(
    ({ clause, words }) =>
      clause.role === 'text' && clause.serves.length === 0 && saysSo(words, says, NEED_NOT),
  );
  return at === undefined ? null : saidPlaceOf(at);
}
const NEED_NOT =
  /\b(?:need not|(?:do|does|did) not (?:need|have|ask|require|matter)\b|(?:don|doesn|didn)[’']t (?:need|have|ask|require|matter)\b|(?:needn|not obliged|not bound)[’']?t?\b|not (?:required|obliged|asked|need\w*)|no need|irrelevant|whatever|applicant[- ]blind|purpose[- ]blind|regardless|though you (?:did|have) not|although you (?:did|have) not)\b/i;

/** "Without consent there can be no lawful basis." */
const CONSENT_ALONE =
  /\bwithout (?:the |their |her |his |its |any )?consent\b[^.]{0,60}\b(?:no (?:lawful|legal) (?:basis|ground)|cannot|can not|can[’']t|may not|must not|not (?:lawful|allowed|permitted|possible)|unlawful)\b|\b(?:unless|until) (?:\w+ ){1,4}(?:consents?|agrees?)\b[^.]{0,60}\b(?:cannot|may not|must not|not (?:lawful|allowed|permitted)|no (?:lawful|legal) basis)|\b(?:cannot|may not|must not|not (?:allowed|permitted|able)|no (?:lawful|legal) basis)\b[^.]{0,60}\b(?:without (?:the |their |her |his |its |any )?(?:\w+ )?consent|unless (?:\w+ ){1,4}(?:consents?|agrees?))\b/i;
const NOT_DECISIVE =
  /\b(?:not (?:decisive|the end|needed|required|necessary|alone|by itself|determine)|other (?:basis|bases|conditions?|grounds?)|Article 9|special category|legitimate interests?)\b/i;

const ROWS: readonly Condition[] = [
  {
    matter: 'dead',
    of: OF,
    fails: isOfTheDead,
    problem: 'are about somebody who has died, and only living people have personal data',
    todo: 'Say which living people it is about, or rely on another exemption, such as for what was given in confidence.',
    source: SOURCE,
  },
  {
    matter: 'body',
    of: OF,
    fails: (claim) =>
      saysIn(claim, BODY_HAS_DATA, NOT_THE_BODY) ??
      (BODIES_NAMED.test(claim.what) && !PEOPLE.test(claim.what) ? {} : null) ??
      ofBodyAlone(claim),
    problem: 'call the data of a company or another body personal data',
    todo: 'Say which living person can be identified from it, or rely on another exemption.',
    source: SOURCE,
  },
  {
    matter: 'by-rule',
    of: OF,
    fails: (claim) => {
      const own = reasonsOf(claim).replace(FRAME, ' ');
      return BY_WHOM.test(own)
        ? null
        : (saysIn(claim, BY_RULE, NOT_BY_RULE) ??
            (own === reasonsOf(claim) && NUMBERS.test(claim.what.trim() === '' ? claim.asked : claim.what)
              ? saysIn(claim, SAID_SMALL, NOT_BY_RULE)
              : null));
    },
    problem: 'withhold small numbers by a rule, and do not ask who could be identified from them',
    todo: 'Say who could find out whom the number is about, and how, or disclose it.',
    source: SOURCE,
  },
  {
    matter: 'unidentified',
    of: OF,
    fails: (claim) => {
      const named = claim.what.trim() === '' ? claim.asked : claim.what;
      return NUMBERS.test(named) &&
        !/\b(?:telephone|phone|direct|mobile|case|reference|account|card|bank|passport|insurance|licen[cs]e|staff|badge|collar|house|registration|serial)\b|\bnames?\b|\b(?:each|every|per|by|beside|against) (?:of )?(?:the |these |those )?(?:\d+ )?(?:person|individual|leaver|employee|officer|member|address|name|patient|pupil|tenant|applicant|claimant)s?\b/i.test(
          named,
        )
        ? lacksWords(claim, IDENTIFIED)
        : null;
    },
    problem: 'do not say how anybody could be identified from a number',
    todo: 'Say who could find out whom the number is about, and how, or disclose it.',
    source: SOURCE,
  },
  {
    matter: 'senior',
    of: OF,
    fails: seniorAsJunior,
    problem: 'are those for junior staff, and what is withheld is about somebody senior',
    todo: 'Say what this person may expect, who answers to the public for what they do, or disclose it.',
    source: TEST,
  },
  {
    matter: 'no-interest-test',
    of: OF,
    fails: (claim) =>
      isDetailAlone(claim) || !isOfFirstCondition(claim)
        ? null
        : (lacksWords(claim, LEGITIMATE) ??
          lacksWords(claim, WEIGHED) ??
          (LEGITIMATE.test(reasonsOf(claim)) ? null : unservedSays(claim, FORBIDDEN_OUTRIGHT))),
    problem: 'do not ask whether legitimate interests would allow disclosure',
    todo: 'Say whether there is a legitimate interest, whether disclosure is necessary for it, and whether the person’s interests override it.',
    source: TEST,
  },
  {
    matter: 'consent',
    of: OF,
    fails: (claim) => saysIn(claim, CONSENT_ALONE, NOT_DECISIVE),
    problem: 'take want of consent as the end of the matter',
    todo: 'Consent is one basis of several: say whether legitimate interests would allow disclosure without it.',
    source: TEST,
  },
  {
    matter: 'motive',
    of: OF,
    fails: (claim) =>
      saysIn(claim, MOTIVE, NEED_NOT) ??
      saysIn(claim, NOT_LEGITIMATE, NEED_NOT) ??
      unservedSays(claim, MOTIVE),
    problem: 'hold against the requester that no purpose was given',
    todo: 'Look for the legitimate interests that anybody could have in it; nobody need say why they ask.',
    source: TEST,
  },
];

/** What is no personal data, and personal data that are withheld without asking what the law asks. */
export const notPersonal = conditions('not-personal', 'warns', ROWS);
