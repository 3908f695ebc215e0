/// Mails that speak of requests: an officer's reply, a firm that was consulted, a newsletter. Their words name the Act, and
/// ask nothing under it.

const ACT =
  '(?:freedom of information|foi(?:a|sa)?|foi\\(s\\)a?|environmental information|eirs?|information act)';
const UNDER = '(?:under|pursuant to|in accordance with|within)';
const SOMEBODY =
  '(?:you|we|they|he|she|us|the (?:council|trust|authority|force|department|university)|has|had|have|was|were|is|came|received|from|by)';

// Words between "your" and "request" that are part of its name, and no clause of their own.
const NAME =
  "(?:(?:freedom of|(?!(?:an?|my|our|this|is|as|be|to|for|of|and|under|make|making)\\b)[\\w’'-]+) ){0,3}";
const LAW_BEHIND = `(?:(?: [\\w’'-]+){0,8} ${UNDER} (?:[\\w’'-]+ ){0,3}${ACT})?`;

// "the request you have had under the Act", "your FOI request", "a request that we received"; "FOI requests".
const TALK = new RegExp(
  [
    `\\b(?:your|their|his|her|its|the(?! (?:following|below|attached|enclosed))|another|each|every|any|those|some|all|many|most) ${NAME}requests?\\b(?! (?:below|as follows|for the following))${LAW_BEHIND}`,
    `\\ban? ${NAME}request (?:that |which |for ${NAME}information )?${SOMEBODY}\\b${LAW_BEHIND}`,
    `\\ban? ${NAME}request (?:for|about) (?:[\\w’'-]+ ){1,6}(?:was|were|is being|has been|had been)\\b${LAW_BEHIND}`,
    `\\b(?:i|we|he|she|they) (?:have |had |has )?(?:already |recently |previously |originally )?(?:put in|made|submitted|sent|lodged|filed|raised) (?:you |in )?(?:an?|my|our|the|some|two) ${NAME}requests?\\b${LAW_BEHIND}`,
    `\\b${ACT} (?:act )?(?:and (?:subject access|sar|dsar) )?(?:requests|appeals?|complaints?|cases|training|teams?|officers?|managers?|work|queries|duties|compliance)\\b`,
    `\\b(?:deal|handl|answer|respond|process|receiv|manag)\\w* (?:with |to )?(?:[\\w’'-]+ ){0,2}requests?\\b${LAW_BEHIND}`,
    `\\b(?:how|where|whether|who|if)\\b(?: [\\w’'-]+){0,4} (?:make|submit|send|put in|address) (?:an?|my) ${NAME}requests?\\b${LAW_BEHIND}`,
    `\\b(?:what|when|how) (?:exactly )?(?:is|are|makes|counts as) (?:something )?(?:an? )?${NAME}requests?\\b`,
    `\\b(?:i|we)(?:['’]ve| have| had)? (?:just |now |recently )?(?:received|had|got) (?:an?|my|our|the|another|this) (?:[\\w’'-]+ ){0,3}requests?\\b${LAW_BEHIND}`,
    `(?<!\\b(?:following|these|two|three|four|five|several|make|making|submit|submitting) )\\brequests ${UNDER} (?:[\\w’'-]+ ){0,3}${ACT}`,
    `\\b(?:i|we)(?:['’]ll| will| shall| may| might| can always| could always)(?: then| also| have to| simply| just){0,2} (?:put in|make|submit|send|lodge|file|be (?:making|submitting|sending|putting in)) (?:you |in )?(?:an?|my|another) ${NAME}requests?\\b${LAW_BEHIND}`,
    `\\b(?:i|we|he|she|they) (?:have |had |has )?(?:asked|requested|learned|learnt|found)\\b[^.?!]{0,60}\\b${UNDER} (?:[\\w’'-]+ ){0,3}${ACT}`,
    `\\b(?!i\\b|we\\b)[\\w’'-]{2,30} (?:had|has|was|were) (?:asked|requested)\\b[^.?!]{0,60}\\b${UNDER} (?:[\\w’'-]+ ){0,3}${ACT}`,
    `\\b(?:withheld|withhold|refus\\w+|exempt\\w*|investigat\\w+|comply|complied)(?: [\\w’'()-]+){0,6} (?:under|of|with) (?:[\\w’'()-]+ ){0,3}${ACT}`,
  ].join('|'),
  'gi',
);

// What stands between quotation marks somebody else said, or said it once.
const QUOTATION = /(?<![\p{L}\d.,;:!?…])["“](?=\S)[^"“”]{40,800}["”](?![\p{L}\d])/gu;

/** The words without longer quotations. */
export function withoutQuotations(text: string): string {
  return text.replace(QUOTATION, ' … ');
}

/** The words without what they say of requests that somebody else made or received, so that what is left asks or does not. */
export function withoutTalkOfRequests(text: string): string {
  return text.replace(TALK, ' … ');
}
