import type { EvidenceRule } from './evidence.ts';
import { POLITE } from './phrases.ts';

/// What speaks for a mail being a request. Each rule looks at one thing and says why it counts.

const ACT =
  '(?:freedom of information|\\bfoi(?:a|sa)?\\b|\\bfoi\\(s\\)a|environmental information\\b|\\bei(?:rs?|srs?)\\b|\\b(?:2000|2002) act\\b|rhyddid gwybodaeth|gwybodaeth amgylcheddol)';

const UNDER = `(?:under|pursuant to|accordance with|in terms of|by virtue of|using|relying on|o dan)\\b (?:[\\w’']+ ){0,4}${ACT}`;
const ASKED_UNDER = new RegExp(`\\b${UNDER}`, 'i');

/** True when a sentence asks under an access law, so that what it asks about says nothing of the mail's kind. */
export function asksUnderAct(sentence: string): boolean {
  return ASKED_UNDER.test(sentence);
}

const EXPLICIT = new RegExp(
  [
    `\\b(?:i|we|my|please|kindly|(?:can|could|would) you)\\b.{0,60}\\b(?:ask|request|like|want|seek|wish|need|require|writ(?:e|ing)|mak(?:e|ing)|submit|provide|supply|send|answer|respond|tell|confirm|grateful)\\w*\\b.{0,60}\\b${UNDER}`,
    `\\b${UNDER}[^.?!\\n]{0,40}(?::|[,–-]? {0,2}\\b(?:i|we|please|pls|kindly|can|could|would|may|how|what|which|who|when|where|grateful|hoffwn|a (?:allwch|fyddech))\\b)`,
    `\\b(?:treat|log|accept|consider|regard|deal with) (?:this|the|it|my)\\b.{0,80}${ACT}`,
    `(?<!\\b(?:what|which|how) )\\b(?:this is|is) (?:a|an|my)\\b.{0,40}${ACT}`,
    `\\b(?:mak(?:e|ing)|submit(?:ting)?|put(?:ting)? in|lodg(?:e|ing)|have)\\b.{0,60}\\brequests?\\b.{0,60}${ACT}`,
    `\\b(?:mak(?:e|ing)|submit(?:ting)?|put(?:ting)? in|lodg(?:e|ing)|rais(?:e|ing)|fil(?:e|ing)) (?:an?|this|my|the|another) (?:[\\w’']+ ){0,3}${ACT}`,
    `^${ACT} requests?\\b|${ACT} requests? (?:please|pls|plz)\\b`,
  ].join('|'),
  'im',
);

const SAYS_IT_ASKS =
  /\b(?:i(?:'m| am)? (?:hereby |formally |now |am )?(?:request(?:ing)?|seek(?:ing)?|after|asking for)|we (?:are )?(?:request(?:ing)?|seek(?:ing)?)|(?:i|we) (?:would|should) (?:also )?(?:like|wish) (?:to (?:request|know|see|have|ask|obtain|receive)|the|a copy|copies|any|some|figures|information)|information request|request for information|(?:provide|supply|send|give|tell|e-?mail) (?:me|us)|and (?:want|need|would like) (?:to (?:see|have|know)|copies|a copy|details|figures|records)|let me know (?:how|what|which|who|when|where|whether|the)|(?:please|pls|plz|kindly|could you|can you|would you) (?:please |pls |kindly |also |now |then |just ){0,2}(?:provide|supply|send|disclose|release|confirm|state|tell|answer|list|share|advise)|(?:may|can|could) i (?:please )?(?:have|see|get|ask|know)|(?:would it be|is it) possible to (?:see|have|get|obtain|know)|i(?:'d| would) like|i (?:want|need) (?:to know|to see|a copy|copies|the|figures)|hoffwn|a fyddech|a allwch)\b/;

const CHANGED =
  '(?:new|fresh|revised|refined|narrow(?:er|ed)|reduced|amended|smaller|simpler|shorter|replacement|modified|follow[- ]up|further|second|separate|additional|extra)';
const NEW = `${CHANGED}(?:,? (?:and )?${CHANGED})?(?: (?!requests?\\b)[\\w-]+){0,3} (?:request|version|questions?)\\b`;

/** Evidence that the mail asks a public body for recorded information. */
export const FOR: readonly EvidenceRule[] = [
  {
    rule: 'subject-names-request',
    weight: 2,
    where: 'subject',
    why: 'The subject calls it a request for information.',
    pattern: new RegExp(
      `${ACT}|\\b(?:information|data) request|request for (?:\\w+ )?information|cais am wybodaeth`,
      'i',
    ),
  },
  {
    rule: 'subject-is-request',
    weight: 2,
    where: 'first-subject',
    why: 'The subject says that the mail is a request under an access law.',
    pattern: new RegExp(
      `^(?!.{0,200}[-–—:] ?(?:please (?:cancel|withdraw|close)|extension|acknowledg|(?:(?:our|your|final|full|late|no|draft) )?(?:response|reply|answer|decision)s?$|our (?:representations|views|comments)|consultation with|reminder|update$|overdue|chas(?:er|ing)|follow(?:ing)?[- ]up|clarification|(?:request for )?internal review|figures needed|due\\b))(?:(?:new|a|an|my|our|formal|urgent|re|re-?send(?:ing)?|resent)\\b:? ?){0,3}${ACT} (?:act |regulations |law )?(?:2000 |2002 |2004 )?(?:information )?request(?=$| ?[-–—:,(|/\\[]| (?:about|re|regarding|for|on|to|from|concerning|relating|ref|under)\\b)|^(?:\\w+ ){0,2}requests?\\b.{0,20} (?:under|pursuant to) .{0,20}${ACT}|[:–—-] (?:\\w+ ){0,2}request (?:under|pursuant to) .{0,20}${ACT}|\\bcais rhyddid gwybodaeth`,
      'i',
    ),
  },
  {
    rule: 'subject-names-act',
    weight: 0.5,
    where: 'subject',
    why: 'The subject names an access law.',
    pattern: new RegExp(ACT, 'i'),
  },
  {
    rule: 'forwarded-as-request',
    weight: 2,
    where: 'note',
    why: 'A colleague passed it on as a request.',
    pattern: new RegExp(ACT, 'i'),
  },
  {
    rule: 'sent-by-form',
    weight: 6,
    where: 'form',
    why: 'It was sent with a web form for such requests.',
    pattern: new RegExp(
      `${ACT}|\\b(?:access to |request for )information\\b|\\binformation (?:access )?request|cais am wybodaeth`,
      'i',
    ),
  },
  {
    rule: 'asks-under-act',
    weight: 4,
    where: 'asking',
    why: 'It asks under an access law.',
    pattern: new RegExp(
      `\\b(?:under|pursuant to|in accordance with|accordance|using|relying on|by virtue of|as per|in line with|o dan|for the purposes of|terms of) (?:[\\w’']+ ){0,4}${ACT}|${ACT}.{0,30}\\b(?:requests?|cais)\\b|\\b(?:requests?|cais)\\b.{0,60}${ACT}`,
      'i',
    ),
  },
  {
    rule: 'asks-explicitly',
    weight: 2,
    where: 'asking',
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
    pattern: new RegExp(`${SAYS_IT_ASKS.source}|${POLITE}`, 'i'),
  },
  {
    rule: 'put-as-a-request',
    weight: 2,
    where: 'asking',
    why: 'It asks to be taken as a request.',
    pattern:
      /\b(?:accept|treat|consider|regard|take) (?:this|my|the following|it)\b.{0,30}\b(?:as|to be) (?:an? |my )?(?:\w+ ){0,2}request\b/i,
  },
  {
    rule: 'makes-a-new-request',
    weight: 3,
    where: 'body',
    why: 'It makes a new request in place of an earlier one, or beside it.',
    pattern: new RegExp(
      [
        `\\b(?:submit|mak|put|send|lodg|rais|fil|issu|resubmit)(?:e|ing|ting)? (?:you )?(?:in )?(?:an?|my|this|another|the following) ${NEW}`,
        `\\b(?:treat|take|accept|log|consider) (?:this|the following|it) as (?:an?|my) ${NEW}`,
        `\\b(?:this|here|below|following) is (?:an?|my) ${NEW}`,
        `\\b(?:i|we) (?:also |now )?have (?:an?|one|two|some) ${CHANGED} (?:requests?|questions?)\\b(?![^.\\n]{0,40}\\brequest)`,
        '\\bthe (?:same|equivalent|updated|corresponding)(?: [\\w-]+){0,3} (?:for|from|in) (?=[^.?!\\n]{0,30}\\b(?:(?:19|20)\\d\\d|(?:last|this) (?:\\w+ )?(?:year|quarter)))',
        `\\bmy ${NEW} (?:is|are|reads?|follows?|below)\\b`,
        '\\b(?:i|we)(?: am| are)?(?: now| therefore| so| would(?: now)? like to){0,2} (?:ask|asking|request|requesting)(?: you)? instead (?:for|to know)\\b',
        '\\b(?:instead|in place) of (?:the|my) (?:\\w+ )?(?:request|old one|original|(?:first|earlier|previous) one)',
        '\\b(?:narrow|cut|reduc|trim|limit|restrict|refin|amend|revis|scal|redraft|reword|rephras|replac)(?:e|ed|ing|ting)?(?: down| back)? my (?:\\w+ )?request\\b[^\\n]{0,80}(?:\\bfollowing|\\bas follows|:)',
      ].join('|'),
      'i',
    ),
  },
  {
    rule: 'requests-formally',
    weight: 1,
    where: 'body',
    why: 'It uses the word request of what it wants.',
    pattern:
      /\b(?:i|we)(?:'d| would| should)? (?:like|wish|want) to (?:formally )?request\b|\b(?:i|we)(?: am| are|'m|'re)? (?:hereby |formally )?request(?:ing)?\b|\bwriting to (?:formally )?request\b/i,
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
      /^(?:dear|hi|hello|to|fao|annwyl|good (?:morning|afternoon))\b.{0,60}\b(?:council|trust|ministry|department|police|constabulary|university|college|school|nhs|hospital|board|authority|commission|agency|office|service|service|services|cyngor|bwrdd|prifysgol|heddlu|association|borough|county|colleagues|officer|team|manager|records|clerk|director|sirs?|madam)\b/im,
  },
  {
    rule: 'writes-from-outside',
    weight: 1,
    where: 'body',
    why: 'Its sender writes as a resident, a researcher or another outsider.',
    pattern:
      /\b(?:(?:i|we) (?:have )?(?:live[ds]?|rent|own a (?:house|home|shop))\b|as an? (?:\w+ ){0,2}(?:resident|ratepayer|taxpayer|parent|carer|tenant|leaseholder|member of (?:the )?public|student|researcher|citizen|voter|constituent|journalist|reporter|campaigner)\b|(?:i am|i'm|we are) (?:an? )?(?:\w+ ){0,3}(?:residents?|students?|researcher|journalist|reporter|parents?|tenants?|leaseholders?|campaigners?|writer|author|historian|charity|community group)\b|(?:our|my) (?:\w+ )?(?:residents' (?:group|association)|community group|local (?:society|group|paper)|street|road|village|neighbours?|dissertation|thesis|phd|newspaper))/i,
  },
  {
    rule: 'knows-the-time-limit',
    weight: 1,
    where: 'body',
    why: 'It reckons with the statutory time limit.',
    pattern:
      /\b(?:within|the|to|take|takes|for|your) (?:the )?(?:statutory |usual |full |normal )?(?:20|twenty|ugain)[- ](?:working|business|diwrnod)/i,
  },
  {
    rule: 'speaks-of-limits-or-exemptions',
    weight: 1,
    where: 'body',
    why: 'It provides for the cost limit, an exemption or advice under section 16.',
    pattern:
      /\b(?:section 1[26]\b|s\.? ?1[26]\b|(?:cost|appropriate|statutory) limit|over the limit|limit (?:on|for) cost|exempt(?:ion|ions)?\b|advice and assistance)/i,
  },
  {
    rule: 'questions-attached',
    weight: 4,
    where: 'body',
    why: 'It says that the questions are in an attachment.',
    pattern:
      /\b(?:attach(?:ed|ing|ment)?|enclos(?:ed|ing|e))\b[^.\n]{0,60}\b(?:requests?|questions?|questionnaire|(?<!covering )letter|form|template|spreadsheet)\b(?! of (?:authority|consent|claim|instruction|engagement))|\b(?:requests?|questions?|questionnaire|(?<!covering )letter|form|template|spreadsheet)\b(?! of (?:authority|consent|claim|instruction|engagement))[^.\n]{0,40}\b(?:attached|enclosed|in the attach\w+)/i,
  },
];
