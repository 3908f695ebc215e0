/// What a question asks for beside its first matter, and by which words an answer is seen to tell it.

export type Aspect = {
  readonly matter: string;
  /** In what stands behind the first matter of the question. */
  readonly asked: RegExp;
  /** Anything that may be an answer to it, or a refusal. */
  readonly told: RegExp;
  /** After "The question also asks ". */
  readonly what: string;
};

/** What stands behind the first "and", "with" or "including". */
export const FIRST_WORDS =
  /^[\s\S]{8,400}?(?:,? (?:and|with|including|together with|along with|as well as|plus|also)|,|;|[?.]) ([\s\S]{0,600})$/i;

const NUMBER =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|dozen|once|twice|both|all|none|no|nobody|neither|each|single|half|a|an)\b/i;
const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
const TIME = new RegExp(
  `\\b(?:${MONTHS}|(?:19|20)\\d\\d|yesterday|today|tomorrow|last|next|spring|summer|autumn|winter|never|not yet|weeks?|months?|years?|daily|when|as soon as|until|Monday|Tuesday|Wednesday|Thursday|Friday|decides?|date)\\b|\\d{1,2}[/.]\\d{1,2}`,
  'i',
);

export const ASPECTS: readonly Aspect[] = [
  {
    matter: 'cost',
    asked:
      /\bcosts?\b|\bhow much (?:was|is|did|has|have|does|do|were|it|each|the|money|of)\b|\b(?:the|at what|what) (?:price|expense|expenditure|spend|value)\b|\b(?:spent|paid)\b|\bwhat (?:do|does|did) (?:\w+ ){1,3}(?:pay|spend|charge)\b|\b(?:the|what) (?:amount|sum)s?\b/i,
    told: /£|\d ?p\b|\bpence\b|\bcost|\bfree\b|\bpaid\b|\bpay\b|\bpayment|\bcharge|\bpric|\bspen[dt]|\bexpen|\bbudget|\bvalue|\bmoney\b|\bpounds?\b|\bfund|\bfee\b/i,
    what: 'what it cost',
  },
  {
    matter: 'minutes',
    asked: /\b(?:minutes|notes of|agendas?)\b(?! (?:each|long|late|per|to))/i,
    told: /\bminute|\bnotes?\b|\bagenda|\brecord of/i,
    what: 'for minutes or notes',
  },
  {
    matter: 'reason',
    asked: /\b(?:why|(?:for |the |what |by )(?:main )?reasons?|the grounds?|the causes?|what caused)\b/i,
    told: /\b(?:because|as|since|so that|so|reasons?|owing|due|for want|after|in order|grounds?|caus\w+|following|through|resulted|led|for|to)\b|(?:\s\S{1,40}){12}/i,
    what: 'why',
  },
  {
    matter: 'how-many',
    asked: /\b(?:how many|the number of|what number|numbers of)\b/i,
    told: NUMBER,
    what: 'how many',
  },
  {
    matter: 'how-long',
    asked: /\bhow long\b|\bduration\b|\bhow old\b/i,
    told: /\d|\b(?:hours?|days?|weeks?|months?|years?|minutes?)\b/i,
    what: 'how long',
  },
  {
    matter: 'when',
    asked:
      /\bwhen\b(?! (?:it|they|you|we|he|she|the|a|an|this|that|there)\b[^?]{0,60}\b(?:was|were|is|are|had|has|have)\b[^?]{0,40},)|\b(?:on )?what (?:dates?|day)\b|\b(?:the|their|its) dates?\b|\bby what date\b/i,
    told: TIME,
    what: 'when',
  },
  {
    matter: 'who',
    asked:
      /\b(?:who|whom|which (?:company|companies|firms?|contractors?|suppliers?|officers?|consultants?))\b (?:\w+ ){0,3}(?:made|did|does|do|decided|approved|is|was|were|are|carried|supplied|supplies|provided|provides|runs?|ran|signed|authorised|took|has|have|had|won|holds|carries)\b/i,
    told: /[a-z’,] (?:the )?\p{Lu}\p{L}+|\b(?:team|officers?|manager|director|contractor|company|firm|staff|we|ourselves|councillors?|committee|board|cabinet|minister)\b/u,
    what: 'who',
  },
  {
    matter: 'emails',
    asked: /\b(?:e-?mails|correspondence|letters)\b/i,
    told: /\be-?mail|\bcorrespond|\bletter|\bmessage|\bwrote|\bwritten|\bexchange/i,
    what: 'for correspondence',
  },
  {
    matter: 'report',
    asked: /\b(?:reports?|assessments?|surveys?|business case|evaluation|review documents?)\b/i,
    told: /\breport|\bassess|\bsurvey|\bbusiness case|\bevaluat|\breview|\bdocument/i,
    what: 'for a report',
  },
  {
    matter: 'contract',
    asked:
      /\b(?:a |the )?cop(?:y|ies) of\b|(?<!\b(?:when|why|how|whether|does|did|do|is|was|will|has|who|of|for|in|under|by|to|on|with|at|from|about|after|before|since|until) )\bthe (?:contract|agreement|policy|specification|invoices?|receipts?|photographs?|plans?|maps?|drawings)\b/i,
    told: /\bcop(?:y|ies)|\bcontract|\bagreement|\bpolic|\bspecification|\binvoice|\breceipt|\bphotograph|\bplan|\bmap|\bdrawing|\bdocument/i,
    what: 'for a copy of something',
  },
  {
    matter: 'outcome',
    asked:
      /\b(?:outcomes?|(?<!\bto the )results?|with what (?:result|effect)|what (?:action|happened|came of))\b/i,
    told: /\boutcome|\bresult|\baction|\bupheld|\bdismiss|\brefus|\bgrant|\bclosed|\bended|\bfound|\bwon\b|\blost\b|\bsettl|\bwarn|\bconvict|\bno further|\bagreed|\bpaid|\bwithdrawn|\breject|\bsucce|\bpass|\bfail|\bapprov|\bresolv|\bcomplet|\bfinding|\bpenalt|\breduc/i,
    what: 'with what result',
  },
  {
    matter: 'where',
    asked:
      /\bwhere (?:is|are|was|were|did|do|does|has|have|it|they)\b|\bat (?:which|what) (?:places?|locations?|sites?|stations?|addresses)\b|\btheir locations?\b/i,
    told: /\b(?:at|in|on|near|from|outside|between|to|by|beside) (?:the |our |a |an )?[\p{Lu}\d]|\b(?:everywhere|nowhere|site|road|street|office|depot|building)\b/u,
    what: 'where',
  },
  {
    matter: 'breakdown',
    asked:
      /\b(?:broken down by|break(?:down|ing)?(?: it| them)? (?:down )?by|by (?:age|gender|sex|ethnicity|ward|school|grade|department|directorate|team|month|quarter|site|type|category|cause|reason|offence|outcome))\b/i,
    told: /\d\D{1,300}\d|\b(?:all|both|each|none|no|equally|breakdown|broken down|split)\b/i,
    what: 'for a breakdown',
  },
];
