/// What the labels of a web form ask for: the words that councils, trusts and form makers put beside a field.

/** What a field is for. `message` is a request only where no field is named as one; `more` goes on about it. */
export type LabelKind =
  | 'first-name'
  | 'last-name'
  | 'name'
  | 'email'
  | 'contact'
  | 'submitted'
  | 'type'
  | 'request'
  | 'message'
  | 'more'
  | 'topic'
  | 'period'
  | 'format'
  | 'other';

const WHO =
  "(?:(?:your|the|my|customer|contact|applicant|requester|requestor|enquirer|sender|person|full)(?:['’]?s)? ){0,6}";
const FORM =
  '(?:(?:your|the|my|foi|eir|foi/eir|freedom of information|environmental information|information|data|access) ){0,6}';
const label = (words: string): RegExp => new RegExp(`^(?:${words})$`);

/** In the order in which they are tried. Labels are in small letters, without colon, star, number or "(required)". */
const RULES: readonly (readonly [LabelKind, RegExp])[] = [
  [
    'first-name',
    label(
      `${WHO}(?:first|given|christian) ?names?(?:\\(s\\))?|${WHO}forenames?(?:\\(s\\))?|enw cyntaf|name \\(first\\)`,
    ),
  ],
  ['last-name', label(`${WHO}(?:last|family|second) ?names?|${WHO}surname|cyfenw|name \\(last\\)`)],
  [
    'name',
    label(
      `${WHO}names?(?: of (?:the )?(?:applicant|requester|requestor|enquirer|person making the request))?|(?:requested|submitted|completed|sent|made) by|from|(?:applicant|requester|requestor|enquirer)|enw(?: llawn)?|eich enw(?: llawn)?`,
    ),
  ],
  [
    'email',
    label(
      `${WHO}(?:confirm )?(?:contact )?e-?mail(?: address)?(?: for (?:the |our )?(?:reply|response))?|reply[- ]to|(?:eich )?(?:cyfeiriad )?e-?bost`,
    ),
  ],
  [
    'contact',
    label(
      `${WHO}(?:(?:daytime|home|work|mobile|contact|evening|day time) )*(?:tel(?:ephone)?|phone|mobile|contact)(?: ?(?:no|number|telephone))?\\.?|${WHO}(?:(?:postal|home|correspondence|full|contact|e-?mail or postal) )*address(?: line)?(?: ?\\d)?|post ?code|zip(?: ?code)?|town(?: ?/ ?city| or city)?|city|county|country|street(?: name)?|house (?:name|number)(?: or (?:name|number))?|contact details|(?:eich )?cyfeiriad(?: post)?|cod post|(?:rhif )?ff[oô]n`,
    ),
  ],
  [
    'period',
    /\b(?:period|date range|time ?(?:frame|scale|span|period))\b|\bdates?\b.{0,50}\b(?:cover|relat|between|information|records)|\b(?:information|records?)\b.{0,40}\b(?:cover|which years|what years|dates?\b)|^(?:(?:which |what )?years?(?: of interest| covered)?|from date|date from|start date|end date|to date|date to|between which dates)$|\bcyfnod\b/,
  ],
  [
    'format',
    /\bformat\b|^how (?:would|do|should|can|shall|may) (?:you|we)\b.{0,60}\b(?:like|want|prefer|send|receive|rep(?:ly|lies)|respond|contact|answer|provide|supply)|\b(?:preferred|preference|preferences|prefer)\b.{0,60}\b(?:method|contact|reply|response|way|delivery|means|language|communication)|\b(?:method|means|form) of (?:reply|contact|response|delivery|communication|access)|^(?:reply|respond|response|contact|send (?:the )?(?:reply|response|information)) (?:by|via|method|preference)\b|\bfformat\b|^sut (?:hoffech|y dylem)/,
  ],
  [
    'type',
    label(
      `(?:type|kind|category) of (?:your )?(?:request|enquiry|query|form|contact|message|submission)|(?:request|enquiry|query|form|contact|submission|case) (?:type|category)|form(?: name| title)?|category|legislation|which (?:law|legislation|act) .{1,60}|(?:enquiry|request|your enquiry) about|what is your (?:enquiry|request|query) about|what would you like to do|reason for (?:contact|enquiry|your enquiry)|i am making a request (?:under|for)|math o (?:gais|ymholiad)`,
    ),
  ],
  [
    'submitted',
    label(
      `(?:form |request |date )?(?:submitted|received|sent|created|completed)(?: (?:on|at|date|time|date and time))?|(?:date|time)(?: ?(?:and|&|/) ?time)?(?: (?:of (?:the )?(?:submission|request|enquiry)|submitted|received|sent|completed|created|raised))?|(?:submission|completion|request|enquiry|received) (?:date|time)(?: ?(?:and|&|/) ?time)?|timestamp|dyddiad(?: cyflwyno)?|cyflwynwyd(?: ar)?`,
    ),
  ],
  [
    'topic',
    label(
      `(?:subject|topic|summary|heading|brief (?:summary|description)|short (?:title|description)|pwnc)(?: (?:of|for) (?:your |the )?(?:request|enquiry|message|query))?|${FORM}(?:request|enquiry|message|query) (?:subject|title|summary|topic)|subject matter|title of (?:your |the )?request|what is (?:your|the) request about`,
    ),
  ],
  [
    'more',
    /^(?:please (?:give|provide|add|tell us) )?(?:any )?(?:additional|further|other|extra|supporting|more) (?:relevant |useful )?(?:information|details|comments|notes)\b|^(?:additional|further) questions?$|^anything else\b/,
  ],
  [
    'request',
    new RegExp(
      [
        `^${FORM}(?:(?:first|second|third|fourth|fifth|next|main) )?(?:requests?|questions?)(?: (?:no\\.? ?|number )?\\d{1,2})?(?: (?:for information|details?|text|description|message|information|in full|here))?(?: \\(if \\w{2,12}\\))?$`,
        '\\b(?:details?|description|nature|text|wording|content)s? of (?:your |the |my |what )?(?:foi |eir |freedom of information |environmental |specific )*(?:requests?|enquiry|information|documents?|records?|you)\\b',
        '^(?:what|which) (?:information|documents?|records?|data|would you like)\\b.{0,80}',
        "^(?:specific |exact )?(?:information|documents?|records?|data)(?: or (?:documents?|records?|data|information))*,? (?:you(?:'re| are)? |that you |being |to be )*(?:request(?:ed|ing)?|require[ds]?|want(?:ed)?|need(?:ed)?|seek(?:ing)?|sought|asked for|would like|are asking for|looking for)\\b.{0,60}",
        '^(?:please )?(?:describe|explain|give|provide|specify|state|enter|write|type|set out|outline|tell us|list|supply|add)\\b.{0,80}\\b(?:information|request|documents?|records?|want|looking for|data|questions?|would like|know)\\b.{0,160}',
        '^(?:your |my )?(?:manylion (?:y|eich) (?:cais|cais am wybodaeth)|eich cais|cais(?: am wybodaeth)?|pa wybodaeth .{1,60}|gwybodaeth y gofynnir amdani)$',
        '^i (?:would like|request|wish) .{0,40}\\binformation\\b.{0,40}$',
      ].join('|'),
    ),
  ],
  [
    'message',
    label(
      `(?:(?:your|the|my) )?(?:message|comments?|enquiry|query|details|full details|description|body|text|feedback|issue|problem|neges|ymholiad|sylwadau)(?: (?:body|text|details?|description|here))?|(?:details|description|nature) of (?:your |the )?(?:enquiry|query|message|problem|issue|comments?)|how can we help(?: you)?|what (?:is|'s) your (?:question|query)|(?:please )?(?:describe|tell us about|explain) (?:your|the) (?:enquiry|query|issue|problem).{0,40}|enter your (?:message|enquiry|comments?)`,
    ),
  ],
  [
    'other',
    /^(?:title|salutation|teitl|(?:your )?(?:reference|ref)\b.{0,20}|(?:request|enquiry|case|form|submission|customer|ticket|receipt|transaction|response|entry)[ -]?(?:reference|ref|id|no|number)\b.{0,12}|(?:(?:your|name of) )?(?:organisation|organization|company|employer|business|job title|role|position|occupation)\b.{0,30}|are you\b.{1,100}|have you\b.{1,100}|do you\b.{1,100}|did you\b.{1,100}|would you\b.{1,100}|i (?:have read|confirm|agree|consent|understand|accept|declare)\b.{0,160}|privacy.{0,60}|consent.{0,60}|declaration.{0,60}|data protection.{0,60}|terms (?:and|of).{0,40}|marketing.{0,40}|captcha|attach(?:ment|ed)s?.{0,40}|(?:upload|file|supporting documents?|upload(?:ed)? (?:a )?(?:files?|documents?)).{0,40}|(?:supporting|relevant) (?:documents?|evidence)|ip(?: address)?|browser|user agent|page(?: url)?|(?:submitted )?url|referr?er|device|source|channel|status|priority|assigned to|team|department|directorate|service(?: area)?|ward|uprn|account.{0,20}|age(?: group)?|gender|ethnic.{0,30}|disab.{0,40}|how did you (?:hear|find).{0,60}|(?:capacity|in what capacity).{0,60}|acting (?:for|on behalf).{0,60}|on behalf of.{0,60}|due(?: date)?|target date|deadline|for office use(?: only)?|signature|signed|purpose.{0,60}|reason for (?:the |your )?request|language|iaith|cyfeirnod|sefydliad|cydsyniad|date of birth|previous.{0,60}|accessibility.{0,40}|reasonable adjustments?.{0,40}|special requirements.{0,40}|cost.{0,60}|fees?\b.{0,60})$/,
  ],
];
const LONGEST_LABEL = 220;

/** What a label asks for; null for words that are no label of a form, as far as is known here. */
export function labelKind(text: string): LabelKind | null {
  if (text.length > LONGEST_LABEL) return null;
  const words = plainLabel(text);
  return RULES.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

function plainLabel(text: string): string {
  return text
    .toLowerCase()
    .replace(/[(*]\s?(?:required|optional|mandatory|gofynnol)\s?[)*]/g, '')
    .replace(/^(?:q(?:uestion)? ?)?\(?\d{1,2}(?:\.\d{1,2})?[.):]? +/, '')
    .replace(/[\s:*?.–-]{1,9}$/, '')
    .trim();
}

const NOTHING =
  /^(?:\W*|\(?(?:none|n\/?a|not (?:provided|applicable|given|specified|answered|stated|supplied)|no|nil|blank|empty|no answer|no response|null|dim|your answer|answers?|response|value)\)?\.?)$/i;

/** True for a value by which a form says that nothing was filled in. */
export function saysNothing(value: string): boolean {
  return NOTHING.test(value.trim());
}

const SHORT_ANSWER =
  /^(?:yes|no|none|n\/?a|not (?:applicable|provided|sure)|(?:by )?e-?mail|(?:by )?(?:post|letter|phone|telephone)|on|off|true|false|agreed?|accepted|confirmed|i agree|checked|ticked|electronic(?:ally)?|english|welsh|ie|na|oes|nac oes)\.?$/i;

/** True for the answers that a form's own little questions have: "Yes", "E-mail". */
export function isShortAnswer(value: string): boolean {
  return SHORT_ANSWER.test(value.trim());
}

const END_OF_FORM =
  /^(?:this (?:is an automat|e-?mail (?:was|has been|is)|message (?:was|has been|is)|form (?:was|has been)|submission|notification|enquiry was)|(?:please )?do not reply|(?:sent|submitted|received) (?:from|via|through|by|using) .{0,80}(?:web ?site|web ?form|form|portal|page)|(?:view|open|log ?in|click|manage|see|reply to) .{0,60}(?:submission|form|case|record|portal|entry|here|online|dashboard)|automat(?:ed|ic) (?:message|e-?mail|notification)|powered by|end of (?:form|submission|message|enquiry)|(?:please )?(?:log|action|forward|respond to) this (?:request|enquiry|form)|--\s?$)/i;

/** True for words that a site writes below a form. */
export function endsForm(text: string): boolean {
  return END_OF_FORM.test(text.replace(/^[\s*_-]{1,9}(?=\w)/, '').slice(0, 200));
}
