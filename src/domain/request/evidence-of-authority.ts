import { against, type EvidenceRule } from './evidence.ts';

/// What shows that the mail comes from inside: the authority's own voice, colleagues, and those who oversee it.

/** Evidence that no member of the public wrote the mail. */
export const OF_AUTHORITY: readonly EvidenceRule[] = [
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
    /\b(?:you (?:asked|requested|have asked|have requested|wrote)(?: (?:for|us|the following|to))?\b.{0,60}:|(?:our|the council's|the trust's) (?:full |final )?(?:response|reply|answer)s? (?:to (?:your|each|the)|is|are|follows?|below|is (?:set out|attached))|(?:please )?(?:find|see) (?:attached|enclosed|below) (?:is |to |our |the |a |my )*(?:response|reply|answer)|(?:we|i|the (?:council|trust|force|university|department|authority|board|ministry|constabulary|association)) (?:can confirm (?:that )?(?:we|the)|(?:do|does) (?:not )?hold (?:the|this|some|any|no|all)|holds (?:the|this|some|all|no)|(?:have|has) (?:now )?(?:considered|completed|dealt with|searched|decided|concluded|processed)|(?:is|are) (?:withholding|refusing|unable to (?:provide|disclose|release)))|this information is (?:not held|exempt|withheld)|^answers? (?:for|to|below)\b|\banswers? (?:for|to) (?:the|this|your) (?:foi|request|questions)|(?:information|data) (?:requested |you (?:have )?requested )?(?:is|are) (?:exempt|withheld|not held|attached|set out below|provided below)|exempt(?:ed)? (?:from disclosure )?(?:under|by virtue of) section|refusal notice)/im,
  ),
  against(
    'gives-answers',
    12,
    'authority-reply',
    'It puts answers under the questions.',
    /\b(?:answer|response|reply) ?[:–-] ?[\w£][\s\S]{0,400}\b(?:answer|response|reply) ?[:–-] ?[\w£]/i,
    'all',
  ),
  against(
    'lists-answers',
    8,
    'authority-reply',
    'It says which requests or answers were published.',
    /\b(?:following|these|latest|recent) (?:\w+ ){0,2}(?:responses|requests|answers) (?:were|have been|are now|are available)\b/i,
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
    /\b(?:(?:your|the) (?:\w+ ){0,5}(?:request|enquiry|e-?mail|correspondence)\b.{0,60}\b(?:was received|has been (?:received|logged|passed|allocated|registered|recorded|forwarded|assigned|acknowledged)|is being (?:dealt|processed|handled|considered)|will be (?:dealt|processed|handled|considered|answered))|(?:i|we) (?:can )?(?:acknowledge|confirm)(?: the)? receipt of|we(?:'ve| have) (?:received|got) your|thank you for your (?:(?!letter|e-?mail|note|about)[\w-]+ ){0,4}(?:request|enquiry)\b.{0,120}\b(?:received|receipt|logged|will|reference|passed)|you (?:will|should|can expect to) (?:receive|get|hear)\b.{0,60}\b(?:reply|response|answer|working days|by)|we (?:will|shall|aim to|must) (?:respond|reply|answer|write|send|provide|contact you)\b.{0,80}\b(?:working days|by|within|shortly|soon|no later)|(?:your|our) (?:unique )?reference(?: number)? (?:is|for this)|we have (?:logged|registered|recorded) (?:it|this|your)\b)/i,
  ),
  against(
    'asks-to-clarify',
    9,
    'clarification',
    'It asks a requester to make a request clear.',
    /\b(?:(?:need|require|seek(?:ing)?|asking for|ask you for) (?:some |further |more )?(?:clarification|clarity|more information|further (?:information|details?))\b.{0,80}\b(?:from you|before|in order|so that|to (?:enable|process|proceed|answer)|request|your)|before we (?:can|are able to) (?:proceed|process|answer|deal|start|begin|continue|go on)|(?:clarification|clarify|more detail) (?:is |are )?(?:needed|required)|if we do not hear|(?:could|can|please|would) (?:you )?(?:please )?clarify\b.{0,80}\b(?:request|what you mean|which|period|so that we|your)|(?:which|what) (?:\w+ ){1,4}(?:(?:are )?you (?:are )?(?:interested|looking|after)|do you (?:want|mean|need))|(?:which|what) (?:\w+ ){0,4}you (?:mean|want|need|are looking for)\b|what do you mean |under section (?:1\(3\)|8\b).{0,60}\bplease |(?:clock|time) (?:will|has) (?:be(?:en)? )?(?:stop|pause|start|restart)\w*|to enable us to)/i,
  ),
  against(
    'works-on-a-request',
    12,
    'internal-note',
    'It is a colleague at work on a request.',
    /\b(?:can you (?:please )?(?:pull|dig|pick (?:this|it)|take this|draft)|we(?:'ve| have) (?:just )?(?:had|got|received) (?:a|an|another|this|the)(?: new)? (?:foi|eir|freedom of information|request)|(?:a|the) (?:resident|requester|applicant|journalist|customer) (?:(?:is|has been|was) (?:asking|after)|wants|would like|has asked|asks)\b|can your (?:team|service|department)|so (?:that )?(?:i|we) can (?:draft|reply|answer|respond)|search (?:your|the) (?:team|service|department|area)(?:'s|s')|please search|search(?:es)? (?:is |are )?needed|have another foi|sits? with (?:you|your)|foi(?: request)? (?:(?:is |that is |that's )?due|that(?: has|'s)? (?:just )?come in)|do you think section|i need to reply by|(?:need|want|get)\w* your input|shout if|new one in\b|let me have (?:a view|your (?:views|comments|thoughts|figures|answers)))\b/i,
  ),
  against(
    'internal-talk',
    6,
    'internal-note',
    'It is a colleague writing to colleagues.',
    /\b(?:your thoughts|what do you think|when you (?:get|have) a (?:mo|moment|chance|minute)|send (?:me |us )?over\b|\bq[1-4] (?:figures|numbers|return|data)|(?:sign(?:ed)?[- ]?off|heads? of service|line manager|can you look into|do we (?:still |hold|have|want|need|know)|should we|shall (?:we|i)|what do we|our (?:procedure|policy|process|draft|team meeting|log)|(?<!my )deadline (?:is|for this)|(?:before|for|by) (?:\w+'s|the|our|next week's) (?:team )?meeting|draft (?:response|reply|answer)|hi (?:all|both|everyone|folks)|can someone|does (?:anyone|your team)|from your (?:team|service|area|side)|(?:last|this) (?:week|month|quarter|year)'s (?:figures|numbers|report|return|stats)|(?:need(?:ed|s)?|wants?|them|it|this|these|figures|numbers|slides|something|ready) for (?:the|my|our) (?:\w+ ){0,4}(?:paper|board|committee|briefing|slides|team meeting)|how long (?:did|does) it take you|(?:with|from|by) your lot|needs? (?:it|them|this|these) (?:for|by|before)\b|(?:for|to) (?:the |my |our |[\w']+'s )?(?:\w+ )?(?:scrutiny|cabinet|committee|board|slt|cmt|smt|exec) (?:report|papers?|slides|meeting|briefing)|(?:which|what|who|how|when|where|why) (?:\w+ ){0,3}(?:do|did|have|are|were|should) we\b|are you content|who will present|check the (?:numbers|figures)|where do i find|on the intranet|our (?:contact|solicitor|legal team|records|retention)))\b/i,
  ),
  against(
    'greets-a-colleague',
    2,
    'internal-note',
    'It greets one person by first name, as colleagues do.',
    /^(?:Dear [Aa]ll\b|(?:Hi|Hello|Hey|Hiya|Morning),? [A-Z][a-z]{1,11}, |(?:(?:Hi|Hello|Hey|Hiya|Morning),? )?(?!(?:Hi|Hello|Hey|Hiya|Morning|Hey|Dear|Thanks|Regards|Sir|Sirs|Madam|Please)\b)[A-Z][a-z]{1,11}[,.!]?$)/m,
  ),
  against(
    'from-the-authority',
    6,
    'authority-reply',
    'It was sent from an information team’s address.',
    /^(?:foi|foia|freedomofinformation|freedom\.of\.information|foi[._-]?(?:team|requests?|officer)|information\.?(?:governance|rights|request)s?|disclosure|dpo)@/i,
    'sender',
  ),
  against(
    'signed-by-officer',
    5,
    'internal-note',
    'It is signed by somebody who works on requests.',
    /^(?:senior )?information officer|\b(?:foia?|freedom of information|information (?:governance|rights|access|compliance|requests?)|access to information|disclosure|(?:senior )?case ?work)\b.{0,30}\b(?:officer|co-?ordinator|manager|lead|advis[eo]r|assistant|unit|team|analyst|specialist)|\bcase officer\b|^data protection officer|\bext(?:ension|n)?\.? ?\d{3,5}\b/im,
    'signature',
  ),
  against(
    'hands-over',
    4,
    'authority-reply',
    'It hands over documents or figures.',
    /\b(?:i|we) (?:attach|enclose|have attached|have enclosed|am attaching) (?:the|a copy of the|copies of) (?:\w+ ){0,3}(?:inventory|figures|data|documents?|information|reports?|tables?|spreadsheet|policy|minutes|log)\b/i,
  ),
];
