import type { Evidence, MailKind } from './foi-request.ts';

/// What speaks for and against a mail being a request. Each rule looks at one thing and says why it counts.

/** Which words a rule reads: the subject, the message, both, the message with its footers, or the sender's address. */
export type Where = 'subject' | 'body' | 'both' | 'whole' | 'sender';

export type EvidenceRule = {
  readonly rule: string;
  readonly weight: number;
  readonly where: Where;
  readonly why: string;
  readonly pattern: RegExp;
  /** What the mail is, if this rule decides. */
  readonly kind?: MailKind;
};

const ACT =
  '(?:freedom of information|\\bfoi(?:a|sa)?\\b|\\bfoi\\(s\\)a|environmental information reg\\w*|\\beirs?\\b|rhyddid gwybodaeth|gwybodaeth amgylcheddol)';

const UNDER = `(?:under|pursuant to|accordance with|using|relying on|o dan)\\b (?:[\\w’']+ ){0,4}${ACT}`;
const EXPLICIT = new RegExp(
  [
    `\\b(?:i|we|my|please|kindly|(?:can|could|would) you)\\b.{0,60}\\b(?:ask|request|like|want|seek|wish|need|require|writ(?:e|ing)|mak(?:e|ing)|submit|provide|supply|send|answer|respond|tell|confirm|grateful)\\w*\\b.{0,60}\\b${UNDER}`,
    `\\b${UNDER}[^.]{0,40}(?:,|:| (?:i|we|please|kindly|can|could|would|may|hoffwn)\\b)`,
    `\\b(?:treat|log|accept|consider|regard|deal with) (?:this|the|it|my)\\b.{0,80}${ACT}`,
    `\\b(?:this is|is) (?:a|an|my)\\b.{0,40}${ACT}`,
    `\\b(?:make|making|submit|submitting|put in|lodge|have)\\b.{0,60}\\brequests?\\b.{0,60}${ACT}`,
    `\\b(?:make|making|submit|submitting|put in|lodge)\\b.{0,40}${ACT}`,
    `^${ACT} requests?\\b`,
  ].join('|'),
  'im',
);

/** Evidence that the mail asks a public body for recorded information. */
export const FOR: readonly EvidenceRule[] = [
  {
    rule: 'subject-names-request',
    weight: 2,
    where: 'subject',
    why: 'The subject calls it a request for information.',
    pattern: new RegExp(
      `${ACT}|\\b(?:information|data) request|request for information|cais am wybodaeth`,
      'i',
    ),
  },
  {
    rule: 'asks-under-act',
    weight: 4,
    where: 'body',
    why: 'It asks under an access law.',
    pattern: new RegExp(
      `\\b(?:under|pursuant to|in accordance with|accordance|using|relying on|by virtue of|as per|in line with|o dan|for the purposes of|terms of) (?:[\\w’']+ ){0,4}${ACT}|${ACT}.{0,30}\\b(?:requests?|cais)\\b|\\b(?:requests?|cais)\\b.{0,60}${ACT}`,
      'i',
    ),
  },
  {
    rule: 'asks-explicitly',
    weight: 2,
    where: 'body',
    why: 'Its sender asks, in so many words, under an access law.',
    pattern: EXPLICIT,
  },
  {
    rule: 'names-act',
    weight: 1.5,
    where: 'body',
    why: 'It names an access law.',
    pattern: new RegExp(ACT, 'i'),
  },
  {
    rule: 'calls-itself-request',
    weight: 2,
    where: 'body',
    why: 'It says that it requests information.',
    pattern:
      /\b(?:i(?:'m| am)? (?:hereby |formally |now |am )?(?:request(?:ing)?|seek(?:ing)?|after|asking for)|we (?:are )?(?:request(?:ing)?|seek(?:ing)?)|(?:i|we) (?:would|should) (?:also )?(?:like|wish) (?:to (?:request|know|see|have|ask|obtain|receive)|the|a copy|copies|any|some|figures|information)|information request|request for information|(?:provide|supply|send|give|tell) (?:me|us)|let me know (?:how|what|which|who|when|where|whether|the)|(?:please|kindly|could you|can you|would you) (?:please |kindly |also )?(?:provide|supply|send|disclose|release|confirm|state|tell|answer|list|share|advise)|(?:may|can|could) i (?:please )?(?:have|see|get|ask|know)|i(?:'d| would) like|i (?:want|need) (?:to know|to see|a copy|copies|the|figures)|hoffwn|a fyddech|a allwch)\b/i,
  },
  {
    rule: 'addresses-information-team',
    weight: 2,
    where: 'body',
    why: 'It is addressed to the team that answers such requests.',
    pattern:
      /^(?:dear|hi|hello|to|fao|good (?:morning|afternoon)|annwyl)\b.{0,30}\b(?:foia?|foi\b|freedom of information|information (?:team|officer|governance|rights|access|compliance|manager|request)|disclosure|access to information)/im,
  },
  {
    rule: 'addresses-authority',
    weight: 1,
    where: 'body',
    why: 'It is addressed to a public body.',
    pattern:
      /^(?:dear|hi|hello|to|fao|annwyl|good (?:morning|afternoon))\b.{0,60}\b(?:council|trust|ministry|department|police|constabulary|university|college|school|nhs|hospital|board|authority|commission|agency|office|service|service|services|cyngor|bwrdd|prifysgol|heddlu|association|borough|county|colleagues|sirs?|madam)\b/im,
  },
  {
    rule: 'knows-the-time-limit',
    weight: 1,
    where: 'body',
    why: 'It reckons with the statutory time limit.',
    pattern:
      /\b(?:within|the) (?:the )?(?:statutory |usual )?(?:20|twenty|ugain)[- ](?:working|business|diwrnod)/i,
  },
  {
    rule: 'speaks-of-limits-or-exemptions',
    weight: 1,
    where: 'body',
    why: 'It provides for the cost limit, an exemption or advice under section 16.',
    pattern:
      /\b(?:section 1[26]\b|s\.? ?1[26]\b|cost limit|appropriate limit|exempt(?:ion|ions)?\b|advice and assistance)/i,
  },
  {
    rule: 'questions-attached',
    weight: 4,
    where: 'body',
    why: 'It says that the questions are in an attachment.',
    pattern:
      /\b(?:attach(?:ed|ing|ment)?|enclos(?:ed|ing|e))\b.{0,60}\b(?:requests?|questions?|questionnaire|letter|form|template|spreadsheet)\b|\b(?:requests?|questions?|questionnaire|letter|form|template|spreadsheet)\b.{0,40}\b(?:attached|enclosed|in the attach\w+)/i,
  },
];

const against = (
  rule: string,
  weight: number,
  kind: MailKind,
  why: string,
  pattern: RegExp,
  where: Where = 'body',
): EvidenceRule => ({ rule, weight: -weight, kind, why, pattern, where });

/** Evidence that the mail is something else, and what. */
export const AGAINST: readonly EvidenceRule[] = [
  against(
    'automatic-reply',
    12,
    'other',
    'It is an automatic reply.',
    /^(?:\W*(?:automatic reply|auto(?:matic)?[- ]?(?:reply|response|generated)|out of (?:the )?office|ooo\b|undeliver\w+|delivery (?:status|failure)|returned mail|ateb awtomatig))/i,
    'subject',
  ),
  against(
    'out-of-office',
    9,
    'other',
    'It says that its sender is away or that the mailbox is not read.',
    /\b(?:i am|i'm|i will be|we are) (?:currently |now )?(?:out of (?:the )?office|on (?:annual |maternity |sick )?leave|away from)\b.{0,200}\b(?:until|return|back|contact|urgent|messages)|\bthis (?:mailbox|inbox|address) is (?:not|un)[- ]?(?:monitored|read|staffed)/i,
  ),
  against(
    'answers-a-request',
    12,
    'authority-reply',
    'It answers a request.',
    /\b(?:you (?:asked|requested|have asked|have requested|wrote)(?: (?:for|us|the following|to))?\b.{0,60}:|(?:our|the council's|the trust's) (?:full |final )?(?:response|reply|answer)s? (?:to (?:your|each|the)|is|are|follows?|below|is (?:set out|attached))|(?:please )?(?:find|see) (?:attached|enclosed|below) (?:is |to |our |the |a |my )*(?:response|reply|answer)|(?:we|i|the (?:council|trust|force|university|department|authority|board|ministry|constabulary|association)) (?:can confirm (?:that )?(?:we|the)|(?:do|does) (?:not )?hold (?:the|this|some|any|no|all)|holds (?:the|this|some|all|no)|(?:have|has) (?:now )?(?:considered|completed|dealt with|searched|decided|concluded|processed)|(?:is|are) (?:withholding|refusing|unable to (?:provide|disclose|release)))|this information is (?:not held|exempt|withheld)|(?:information|data) (?:requested |you (?:have )?requested )?(?:is|are) (?:exempt|withheld|not held|attached|set out below|provided below)|exempt(?:ed)? (?:from disclosure )?(?:under|by virtue of) section|refusal notice)/i,
  ),
  against(
    'gives-complaint-rights',
    8,
    'authority-reply',
    'It tells the reader how to complain about an answer.',
    /\bif you are (?:not (?:content|satisfied|happy)|unhappy|dissatisfied|unsatisfied)\b.{0,160}\b(?:review|response|handled|reply|answer|decision|request)|\byou (?:may|can|have the right to|are entitled to) (?:ask|request|apply|complain|appeal)\b.{0,100}\b(?:internal review|commissioner)/i,
  ),
  against(
    'acknowledges',
    12,
    'acknowledgement',
    'It acknowledges a request and says when the answer will come.',
    /\b(?:(?:your|the) (?:\w+ ){0,5}(?:request|enquiry|e-?mail|correspondence)\b.{0,60}\b(?:was received|has been (?:received|logged|passed|allocated|registered|recorded|forwarded|assigned|acknowledged)|is being (?:dealt|processed|handled|considered)|will be (?:dealt|processed|handled|considered|answered))|(?:i|we) (?:can )?(?:acknowledge|confirm)(?: the)? receipt of|thank you for your (?:\w+ ){0,4}(?:request|enquiry)\b.{0,120}\b(?:received|receipt|logged|will|reference|passed)|you (?:will|should|can expect to) (?:receive|get|hear)\b.{0,60}\b(?:reply|response|answer|working days|by)|we (?:will|shall|aim to|must) (?:respond|reply|answer|write|send|provide|contact you)\b.{0,80}\b(?:working days|by|within|shortly|soon|no later)|(?:your|our) (?:unique )?reference(?: number)? (?:is|for this))/i,
  ),
  against(
    'asks-for-review',
    12,
    'internal-review',
    'It asks for an internal review of an answer.',
    /\b(?:(?:want|ask(?:ing)?|request(?:ing)?|like|seek(?:ing)?|conduct|carry out|require|wish|requests?|for|hold|undertake|apply(?:ing)? for|need|demand)\b.{0,40}\binternal review (?:of|into|on|as|because|please|under|regarding|\.)|(?:want|ask(?:ing)?|request(?:ing)?|would like|am seeking|please (?:conduct|carry out|undertake|hold)|i require|apply(?:ing)? for)\b.{0,30}\b(?:an |a |formal )*(?:internal )?review\b(?!s)|appeal(?:ing)? (?:against )?(?:the|your|this) (?:decision|response|refusal)|(?:unhappy|dissatisfied|not satisfied|not happy) with (?:the|your|how|this)\b.{0,60}\b(?:response|reply|answer|decision|handling|handled|refusal|way)|adolygiad mewnol)/i,
  ),
  against(
    'subject-asks-for-review',
    6,
    'internal-review',
    'The subject speaks of an internal review.',
    /\binternal review|\badolygiad mewnol|\bappeal against|\bcomplaint about (?:your|the|my)\b.{0,40}\b(?:foi|response|request|handling)/i,
    'subject',
  ),
  against(
    'chases',
    12,
    'chaser',
    'It asks where the answer to an earlier request is.',
    /\b(?:(?:still )?(?:have not|haven't|not yet|have yet to|had no|have had (?:no|nothing)|received no|no (?:reply|response|answer|acknowledgement)|without (?:a )?(?:reply|response)|not (?:had|received|heard))\b.{0,80}\b(?:reply|response|respond\w*|answer|heard|hear|receive[d]?|anything|since|from you|acknowledg\w+)|(?:is|was|are|now|long) overdue|(?:should have|was due|were due|due to|ought to have) (?:been |be )?(?:answer|repl|respon|by|on)\w*|when (?:can i|i can|might i|i might|i will|will i|may i|should i|you (?:will|expect to|intend to))\b.{0,40}\b(?:expect|receive|reply|respond|answer|hear|get|have)\b|(?:20|twenty) working days?\b.{0,60}\b(?:passed|ended|expired|elapsed|gone|ago|up\b)|(?:chas(?:e|ing)|following up|follow(?:ing)?[- ]up on|any (?:news|update|progress)|an update)\b.{0,60}\b(?:request|foi|this|my|on)|(?:what (?:has )?happen(?:ed|ing) (?:to|with)|where is|status of|progress of|progress on) (?:my|the|this)\b.{0,40}\b(?:request|foi|reply|response))/i,
  ),
  against(
    'subject-chases',
    4,
    'chaser',
    'The subject speaks of a late answer.',
    /\b(?:overdue|reminder|chas(?:er|ing)|late (?:reply|response)|follow(?:ing)?[- ]up|no (?:reply|response)|outstanding)\b/i,
    'subject',
  ),
  against(
    'withdraws',
    12,
    'withdrawal',
    'It withdraws a request.',
    /\b(?:withdraw(?:ing|n)?\b.{0,60}\b(?:request|foi|it|application)|(?:request|foi)\b.{0,40}\bwithdrawn|no longer (?:need|require|want|wish)\b.{0,60}\b(?:information|request|reply|response|answer|proceed|pursue|this|data|it)|(?:cancel|close|disregard|ignore|drop)\b.{0,30}\b(?:my|this|the|our) (?:\w+ ){0,4}(?:request|foi|e-?mail))/i,
  ),
  against(
    'replies-to-clarification',
    6,
    'clarification',
    'It makes an earlier request clear.',
    /\b(?:in (?:reply|response|answer) to your (?:\w+ ){0,4}(?:question|query|queries|clarification|e-?mail)|(?:to|further to) (?:clarify|confirm) (?:my|the|what i)|(?:here is|this is) the clarification|(?:by|when i said|when i wrote) .{1,60} i (?:mean|meant)|happy (?:to|for you to) (?:narrow|limit|restrict|reduce|proceed)|clarification (?:you )?(?:asked|requested|sought)|you asked (?:me )?(?:what|which|whether|to clarify|for clarification))/i,
  ),
  against(
    'asks-to-clarify',
    9,
    'clarification',
    'It asks a requester to make a request clear.',
    /\b(?:(?:need|require|seek(?:ing)?|asking for|ask you for) (?:some |further |more )?(?:clarification|clarity|more information|further (?:information|details?))\b.{0,80}\b(?:from you|before|in order|so that|to (?:enable|process|proceed|answer)|request|your)|before we (?:can|are able to) (?:proceed|process|answer|deal|start|begin|continue|go on)|(?:clarification|clarify|more detail) (?:is |are )?(?:needed|required)|if we do not hear|(?:could|can|please|would) (?:you )?(?:please )?clarify\b.{0,80}\b(?:request|what you mean|which|period|so that we|your)|(?:clock|time) (?:will|has) (?:be(?:en)? )?(?:stop|pause|start|restart)\w*|to enable us to)/i,
  ),
  against(
    'thanks',
    6,
    'thanks',
    'It thanks for an answer.',
    /^(?:(?:dear|hi|hello)\b.{0,60}\s)?(?:many )?thank(?:s| you)(?: (?:very much|so much))?,? (?:for|that|this|these)\b.{0,120}\b(?:response|reply|information|answer|prompt|quick|help|sending|your (?:e-?mail|letter)|exactly what|very helpful|useful|all i need(?:ed)?)/im,
  ),
  against(
    'subject-access',
    9,
    'subject-access',
    'It asks for the sender’s own personal data.',
    /\b(?:subject access|\bd?sar\b|article 15|data subject|(?:copy|copies) of (?:all )?(?:the )?(?:my )?(?:personal (?:data|information)|(?:data|information|records?) (?:you |that you )?(?:hold|held|have|process)\w* (?:about|on|relating to) me)|(?:all|any|the) (?:\w+ ){0,4}(?:data|information|records|files|documents)\b.{0,40}\b(?:about|on|concerning|relating to|regarding) (?:me|myself)\b|my (?:own )?(?:personal data|personal information|medical records|case file|social (?:care|services) (?:file|records)|hr file|personnel file|housing file)|right of access|mynediad at ddata)/i,
  ),
  against(
    'newsletter',
    10,
    'newsletter',
    'It is a newsletter or a notice to many readers.',
    /\b(?:unsubscribe|view (?:this e-?mail )?in (?:your )?browser|you(?:'re| are)? (?:are )?receiv(?:e|ing) this (?:e-?mail )?because|you (?:have |are )?(?:subscribed|signed up)|(?:this|last) (?:week|month)'s (?:round[- ]?up|digest|edition|issue|news)|how often you (?:get|receive)|manage (?:your )?(?:preferences|subscription)|round[- ]?up for|welcome to (?:this|the|our) (?:month|week|latest|edition|issue|newsletter)|in this (?:issue|edition)|(?:our|this|the) (?:\w+ )?(?:edition|bulletin|digest)|newsletter|mailing list|(?:this|the) month's news|members' (?:page|area))\b/i,
    'whole',
  ),
  against(
    'site-notice',
    10,
    'newsletter',
    'It is a notice sent by a website.',
    /\b(?:has (?:answered|responded to|replied to) (?:you|your)|new (?:response|reply|message|annotation|comment) (?:to|on|has been)|read it here|log ?in to (?:see|view|read|reply)|did you get what you asked for|click (?:here|the link|below) to (?:view|read|verify|reset|confirm)|do[- ]not[- ]reply)/i,
  ),
  against(
    'sells',
    10,
    'other',
    'It offers a course, a job or goods.',
    /(?:[£$€]\d[\d,.]* ?(?:\+ ?vat|per (?:person|delegate|place|head)|pp\b)|\b(?:book (?:now|your|a place|online|early)|places? (?:left|available|remaining)|reply (?:to this e-?mail )?to book|early bird|delegate|our (?:(?:one|two|half|full)[- ]day |online |new |next )*(?:course|training|webinar|workshop|conference|software|platform|solution|product)s?|training (?:course|day|session)s?|webinar|closing date|vacanc(?:y|ies)|apply (?:online|now|by)|salary|job (?:alert|description|advert)|click here|act now|offer ends|free (?:trial|demo|quote|consultation)|limited time|special offer|book a (?:demo|call|meeting)|schedule a (?:demo|call)|would love to (?:show|chat|talk)|our clients|help(?:s|ing)? (?:councils|organisations|authorities|teams|you) (?:to )?(?:save|manage|handle|reduce|respond|cut)|quick call|15[- ]minute))/i,
  ),
  against(
    'invoice',
    10,
    'other',
    'It is an invoice, an order or a quotation.',
    /\b(?:(?:attached|enclosed|find|your|our|overdue|unpaid) invoice|invoice (?:inv|no|number|attached|\d)|total due|amount due|payable within|purchase order|remittance|before i (?:finish|finalise|send|complete) (?:the|our|your) quot\w+|(?:finalise|prepare|complete|revise)\w* (?:the|our|your|a) (?:quote|quotation|order|estimate)|bank details|payment (?:terms|reminder|is due))\b/i,
  ),
  against(
    'survey',
    10,
    'other',
    'It is a survey.',
    /\b(?:how did we do|start (?:the )?survey|take (?:the|our|a|this) (?:\w+ )?survey|love to hear your (?:views|feedback|thoughts)|recommend (?:our|us|this)|your feedback|complete (?:our|the|this) (?:short |brief |online )*(?:survey|questionnaire)|rate (?:your|our|us))\b/i,
  ),
  against(
    'meeting',
    10,
    'internal-note',
    'It is an agenda, minutes or an invitation.',
    /\b(?:(?:the |draft )?agenda (?:for|is|below|attached)|apologies for absence|minutes of the (?:last|previous) meeting|any other business|\baob\b|items for|papers? to follow|organiser|going\? yes|join (?:the )?(?:teams|zoom|meeting|online)|meeting id|dial[- ]in|calendar invit\w+)\b/i,
  ),
  against(
    'subject-is-meeting',
    8,
    'internal-note',
    'The subject is that of an invitation or an agenda.',
    /^\W*(?:invitation|accepted|declined|tentative|cancel(?:led|ed)|updated invitation|agenda|minutes|meeting)\b|\bagenda\b/i,
    'subject',
  ),
  against(
    'internal-talk',
    6,
    'internal-note',
    'It is a colleague writing to colleagues.',
    /\b(?:your thoughts|what do you think|let me have (?:a view|your (?:views|comments|thoughts))|(?:sign(?:ed)?[- ]?off|heads? of service|line manager|can you (?:pick|take|look into|dig|pull|draft)|do we (?:still |hold|have|want|need|know)|should (?:we|the)|shall (?:we|i)|what do we|our (?:procedure|policy|process|draft|team meeting|log)|we(?:'ve| have) (?:had|got|received) (?:a|an|another|this)(?: new)? (?:foi|request)|deadline (?:is|for this)|(?:before|at|for|by) (?:\w+'s|the|our|next week's) (?:team )?meeting|draft (?:response|reply|answer)|hi (?:all|both|team|everyone|folks)|dear (?:all|colleagues, please)|can someone|does (?:anyone|your team)|from your (?:team|service|area|side)|(?:last|this) (?:week|month|quarter|year)'s|for (?:the|my|our) (?:\w+ ){0,4}(?:paper|board|committee|briefing|slides|team meeting)|so that i can draft|have another foi))\b/i,
  ),
  against(
    'greets-a-colleague',
    2,
    'internal-note',
    'It greets one person by first name, as colleagues do.',
    /^(?:hi|hello|hey|hiya|morning)?,? ?[A-Z][a-z]{1,11}[,.!]?$/m,
  ),
  against(
    'regulator',
    12,
    'other',
    'It is a regulator or an ombudsman writing about a complaint.',
    /\b(?:(?:received|accepted|investigating|have) (?:a|the|this) complaint (?:about|against|concerning|from)|complaint (?:about|against|concerning) (?:your|the (?:council|authority|trust)'s) handling|complained to (?:us|the commissioner|the ombudsman)|(?:our|my) investigation|ombudsman's)\b/i,
  ),
  against(
    'press',
    7,
    'other',
    'It is a press enquiry: it wants a statement by a deadline.',
    /\b(?:press (?:enquiry|query|office|request|team)|media (?:enquiry|query|request|team)|(?:quote|comment|statement|interview) (?:from|by|on|for|please|with)|(?:could|can) (?:we|i) (?:have|get) a (?:quote|comment|statement)|my deadline|deadline (?:is|of|for (?:this|comment))|(?:writing|running|working on|doing) (?:a|an|the) (?:\w+ ){0,3}(?:piece|story|article|feature|report)|for (?:broadcast|publication)|go(?:ing)? to (?:press|print)|right of reply)\b/i,
    'both',
  ),
  against(
    'tender',
    9,
    'other',
    'It is about a tender or a bid.',
    /\b(?:(?:clarification|tender|bidder|supplier) (?:questions?|quer(?:y|ies))|invitation to (?:tender|quote)|\bitt\b|\brfq\b|\brfp\b|\bpqq\b|\bpsq\b|(?:our|a|the|your) (?:tender|bid)(?: submission| return| response)?\b.{0,80}\b(?:submit|clarif|deadline|question|document|lot|portal|confirm)|tender (?:documents?|reference|portal|deadline|pack)|(?:submit|submitting|preparing|prepare) (?:our|a|the) (?:tender|bid)|expression of interest|framework (?:call[- ]off|mini))\b/i,
    'both',
  ),
  against(
    'consultation',
    8,
    'other',
    'It answers a consultation or objects to a plan.',
    /\b(?:(?:response|reply|submission|answers?|comments?|views) (?:to|on|for|in (?:reply|response) to) (?:the |your |this |our )?(?:\w+ ){0,4}(?:consultation|draft)\b|consultation (?:response|reply|on|questions?|document)|(?:i|we) (?:strongly )?(?:object to|support|oppose|agree with|disagree with) (?:the|this|your)\b|question \d{1,2}:? (?:yes|no|agree|disagree)|planning application\b.{0,60}\bobject)/i,
    'both',
  ),
  against(
    'service',
    7,
    'other',
    'It reports something or asks for a service.',
    /\b(?:(?:please|can|could|would) (?:you )?(?:please )?(?:arrange|collect|repair|fix|remove|send (?:someone|somebody|a new|an engineer)|come|empty|replace|book|register|update my|change my|renew|cancel my|refund|clear|install|investigate)|(?:would like|want|wish) to (?:report|complain|apply|book|renew|register|pay|book|make a complaint)|(?:reporting|report) (?:a|an) (?:\w+ ){0,2}(?:pothole|missed|broken|fault|problem|leak|fly|abandoned|street ?light)|(?:my|our) (?:bin|bins|street ?light|boiler|heating|parking permit|council tax (?:bill|account)|appointment|application|claim|blue badge|planning application)\b.{0,80}\b(?:not|still|when|how|why|please|missed|broken|renew|change|need)|how do i (?:apply|pay|book|renew|register|report|get|order)|(?:opening (?:hours|times)))\b/i,
  ),
  against(
    'from-the-authority',
    3,
    'authority-reply',
    'It was sent from an information team’s address.',
    /^(?:foi|foia|freedomofinformation|freedom\.of\.information|foi[._-]?(?:team|requests?|officer)|information\.?(?:governance|rights|request)s?|disclosure|dpo)@/i,
    'sender',
  ),
  against(
    'from-no-reply',
    4,
    'newsletter',
    'It was sent from an address that takes no replies.',
    /^(?:no[-._]?reply|do[-._]?not[-._]?reply|donotreply|alerts?|news(?:letter)?|offers?|marketing|bookings|mailer|notifications?|digest|updates?|events|feedback|survey)\b.{0,30}@/i,
    'sender',
  ),
];

/** Evidence found by a rule. */
export function toEvidence({ rule, weight, why }: EvidenceRule, words: string): Evidence {
  return { rule, weight, words: words.trim().slice(0, 160), why };
}
