import { against, type EvidenceRule } from './evidence.ts';

/// What shows that somebody other than a requester asks: a firm consulted about a request, a regulator or a court, a body
/// that asks under another law, somebody who wants to know of the reader and not of the records.

/** Evidence that what is asked is asked by somebody in another role. */
export const OF_OTHERS: readonly EvidenceRule[] = [
  against(
    'consulted-on-a-request',
    14,
    'other',
    'It gives a third party’s views on what should be disclosed.',
    /\b(?:(?:we|i) (?:\w+ ){0,2}(?:consider|believe|submit|maintain|feel|think|ask|would ask|request|are of the (?:view|opinion)|take the view)\b.{0,120}\b(?:(?:should|must|ought to|may|can) (?:\w+ )?be (?:withheld|redacted|removed|exempt\w*|disclosed|released)|(?:is|are|be) (?:withheld|redacted|exempt|commercially sensitive|confidential to us))|(?:we|i) (?:\w+ )?(?:have no|do not have any|raise no) objections? to\b.{0,60}\b(?:disclos|releas|publi|be(?:ing)? (?:disclosed|released|shared))\w*|(?:we|i) object to (?:the |its |their |any )?(?:disclosure|release|publication)|(?:disclosure|release|publication) (?:of \S+ (?:\S+ ){0,6})?(?:would|could|might|is likely to|may) (?:\w+ ){0,3}(?:prejudice|harm|damage) (?:our|us)\b|our (?:representations|(?:views|comments) on (?:the )?(?:disclosure|release|request))|(?:thank you for|in reply to your|further to your) (?:\w+ ){0,2}(?:consulting us|consultation|letting us (?:see|know|have))|(?:consulted|consulting|consult) us\b|(?:notified|informed|told|wrote to) us\b.{0,60}\brequest (?:for|about) our\b|treat (?:\S+ ){1,6}as (?:\w+ )?confidential|(?:we|our \w+) would (?:suffer|be harmed|be damaged)|you (?:asked|invited) (?:us )?for our (?:comments|views)|our (?:prices|pricing|rates|commercial interests|competitors)\b.{0,120}\b(?:redact|withh|exempt|prejudic|confiden|sensitive)\w*)/i,
    'all',
  ),
  against(
    'overseer',
    12,
    'other',
    'It is a regulator, an ombudsman or a tribunal writing about a case.',
    /\b(?:(?:we|i) (?:are|am) (?:now )?investigating|(?:complaint|case|investigation|appeal)\b.{0,60}\bunder (?:section 5[07]|s\.? ?5[07])|the commissioner (?:may|will|requires|expects|intends|would like)\b|(?:may|will) (?:serve|issue) (?:an? )?(?:information|decision|enforcement) notice|the (?:complainant|appellant)\b|(?:complainant|appellant)(?::|’s|'s)|(?:we|i) (?:have |am |are )?(?:been )?(?:asked to )?(?:consider|determin|investigat|look)(?:e|ing|ed)? (?:into )?(?:a|the|this|his|her|their) (?:\w+ )?(?:complaint|appeal)|(?:first-tier tribunal|ftt)(?: \([^)\n]{1,40}\))? (?:has|have|will|may|directs?|orders?|requires?|gave|is|was|appeal|case|ref\w*|on|under)\b|(?:to|before|from|in) the first-tier tribunal|tribunal (?:directs|orders|requires)|(?:received|accepted|have) (?:a|the|this) complaint (?:about|against|concerning|from)|complaint (?:about|against|concerning) (?:your|the (?:council|authority|trust)'s) handling|complained to (?:us|the ombudsman)|your (?:handling|refusal) of (?:his|her|their|the complainant's)|complaint to investigate|(?:our|my) investigation|(?:needed|required|asking|selected|information|documents|evidence) for (?:the|our) (?:\w+ )?audit\b|for (?:the|our) (?:\w+ )?audit,? (?:please|we|i|could|can)\b|ombudsman's|(?<!\b(?:dear|hello|hi|fao|the|your) )(?:case|lead case|investigat\w+) officer)\b/i,
  ),
  against(
    'under-another-law',
    9,
    'other',
    'It asks under another law, for a police, court or tax matter.',
    /\b(?:schedule 2\b.{0,40}\b(?:part 1|paragraph|dpa|data protection|act)|data protection act\b.{0,80}\b(?:schedule 2|section (?:29|35)|crime)|(?:for|to|assist in) the (?:purposes? of )?(?:the )?(?:prevention|detection|investigation)(?: (?:and|or|\/) \w+)? of (?:crime|an? offence|offences|fraud)|apprehension or prosecution|(?:i am|we are|officers are) (?:\w+ )?investigating (?:an?|the) (?:\w+ ){0,2}(?:offence|crime|fraud|assault|theft|burglary|death|allegation)|assessment or collection of (?:a |any )?tax|production order|witness summons|norwich pharmacal|(?:civil procedure rules|cpr) ?(?:r\.? ?|rule |part )?31|section 47 (?:of the children|enquir|investigat)|access to health records act|reports? act 1988|section 172\b)/i,
  ),
  against(
    'writes-to-a-customer',
    6,
    'other',
    'It is addressed to a customer or an applicant, and not to a public body.',
    /^(?:dear|hi|hello) (?:valued )?(?:customer|client|applicant|supplier|patient|parents?|carer|resident|tenant|member|candidate|subscriber|delegate|student|policy ?holder|account holder|card ?holder|tax ?payer|home ?owner|landlord|guest|passenger|shopper|buyer|seller)\b/im,
  ),
  against(
    'speaks-for-somebody',
    7,
    'other',
    'It takes up the affair of one person, for whom its sender speaks.',
    /\b(?:(?:contacted|approached|visited|instructed|asked|consulted) by (?:(?:my|a|our|one of my) )?(?:\w+ )?constituents?\b|(?:my|our) (?:\w+ )?(?:constituent|client)s?,? (?:mr|mrs|ms|miss|mx|dr)\b|(?:on behalf of|acting for|act for|concerns) (?:my|our|a) (?:\w+ )?constituent|constituent(?:'s)? (?:\S+ ){0,6}(?:signed|written) (?:authority|consent)|(?:signed|written) (?:form of )?(?:authority|consent|mandate) (?:\S+ ){0,4}(?:is |are )?(?:attached|enclosed)|\bauthority (?:is )?(?:attached|enclosed)|(?:assisting|representing|supporting|acting for|act for|behalf of) (?:mr|mrs|ms|miss|mx)\b|(?:look|looked|looking) into (?:her|his|their|this|the|my constituent's) (?:\w+ )?(?:case|complaint|matter|situation|concerns))/i,
    'self',
  ),
  against(
    'alert-of-requests',
    12,
    'newsletter',
    'It is a site’s alert about requests that others made.',
    /\b(?:(?:your )?e-?mail alerts?\b.{0,40}\b(?:requests?|new|results?|matches)|\d{1,3} new request\b|(?:new|latest|recent|\d{1,3}) (?:\w+ )?requests (?:(?:were |was |have been )?(?:made|sent|submitted) )?(?:to|for|matching|about|this week|today)\b.{0,80}(?:$|:)|(?:cancel|alter|change|stop|manage|edit|turn off|pause)(?:,? (?:or |and )?\w+){0,2} (?:these|this|your) (?:e-?mails?|alerts?|notifications?|e-?mail alerts?|tracking)|you are (?:following|tracking|watching) (?:this|these|requests)|^request sent by .{2,60} on \d|\bawaiting (?:response|classification)\b)/im,
    'whole',
  ),
  against(
    'subject-is-digest',
    8,
    'newsletter',
    'The subject is that of a digest or an alert.',
    /^\W*(?:your|daily|weekly|monthly|new) (?:[\w-]+ ){0,3}(?:digest|alerts?|round-?up)\b|^\W*(?:your )?e-?mail alert\b/i,
    'subject',
  ),
  against(
    'lists-mails',
    12,
    'other',
    'It is a system’s list of mails that it held back.',
    /\b(?:(?:messages?|e-?mails?|mails?) (?:(?:is|are|was|were|have been|has been) )?(?:being |currently )?(?:held (?:for|in|back|by)|quarantined|blocked (?:by|as)|stopped (?:by|as)|trapped|in (?:your |the )?(?:\w+ )?quarantine)|quarantine (?:report|digest|summary|notification)|(?:block|trust|allow|approve) sender\b|release (?:message|to inbox|all)\b)/i,
    'self',
  ),
  against(
    'list-digest',
    12,
    'newsletter',
    'It is the digest of a mailing list.',
    /^\[[^\]]{2,40}\] ?(?:re: )?digest\b|\bdigest,? vol(?:ume)?\b|^today's topics\b|^send .{0,60}mailing list submissions/im,
    'both',
  ),
];
