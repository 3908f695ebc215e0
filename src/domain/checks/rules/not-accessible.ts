import type { Item } from '../../letter/facts.ts';
import { sentWordsOf } from '../claim.ts';
import { type Checked, findingsOf, placeOf, type Rule } from '../finding.ts';
import { wordsFor } from '../said.ts';
import { sentencesOf } from '../sentences-of.ts';
import { wroteIn } from '../wrote.ts';
import { yearsAsked, yearsIn } from '../years-in.ts';
import { restUnsaid } from './rest-unsaid.ts';

const finding = findingsOf('not-accessible', 'warns');

const SOURCES = {
  FOIA: 'FOIA s21(1) to (3)',
  EIR: 'EIR reg 6(1)(b)',
  FOISA: 'FOISA s25(1) to (3)',
  EISR: 'EISR reg 6(1)(b)',
} as const;

const ACCESSIBLE = { FOIA: '21', EIR: '6(1)(b)', FOISA: '25(1)', EISR: '6(1)(b)' } as const;

type Told = {
  /** What the answer and its reasons say, and its sentences. */
  readonly said: string;
  readonly sentences: readonly string[];
  /** The question itself. */
  readonly asked: string;
  /** What the requester wrote, all of it. */
  readonly wrote: string;
};

type HeldSign = {
  readonly matter: string;
  readonly wrong: (told: Told) => boolean;
  readonly problem: string;
  readonly todo: string;
};

const ADDRESS =
  /https?:\/\/|www\.|\b[a-z0-9-]+\.(?:gov|org|com|net|info|scot|wales|example|uk|ac|nhs)\b(?!\.\w+@)/i;
const ONLINE = /https?:\/\/|www\.|\bweb ?(?:sites?|pages?)\b|\bonline\b|\bdownload/i;
/** A copy by another way is offered. */
const OFFERED =
  /\b(?:post|send|sent|print|printed|enclos\w*|attach\w*|paper cop\w+|on paper|by post|hard cop\w+|copy|copies|large print|read (?:it|them) to you|other (?:form|way)|another (?:form|way)|e-?mail it)\b/i;
const NOT_OFFERED =
  /\b(?:not|no|cannot|unable|nor|never)\b[^.]{0,50}\b(?:post|send|cop(?:y|ies)|print|extracts?|e-?mail|scan)/i;
/** What the requester cannot do is why it is sent. */
const CANNOT_GO =
  /\b(?:as|since|because) you\b[^.,]{0,60}|\byou (?:cannot|have no|do not have|are not able to|are unable to)\b[^.,]{0,40}/gi;
const offers = ({ sentences }: Told): boolean =>
  sentences.some(
    (one) =>
      /\b(?:we|us|I|our (?:\w+ )?(?:team|office|desk|staff|library|librarians?|colleagues?)|enclosed|attached|ask (?:us|me|for)|(?:on|upon) request|comes? with|here(?:with)?)\b/i.test(
        one,
      ) &&
      OFFERED.test(one) &&
      !NOT_OFFERED.test(one.replace(CANNOT_GO, ' ')),
  );

/** The requester can’t come. */
const FAR =
  /\b(?:live|living|based|moved|resident|writing|stationed|posted|working) (?:now )?(?:in|from|at|to|abroad|overseas|outside)\b[^.]{0,60}\b(?:now live|abroad|overseas|miles|hours|island|Australia|New Zealand|Canada|America|USA|United States|Spain|France|Germany|Italy|Portugal|Norway|Ireland|India|Africa|Japan|country|away|far)\b|\b(?:abroad|overseas)\b|\bwhere I now live\b|\b(?:\d+|several|many|hundreds of|two|three|four|five|six) (?:miles|hours)\b[^.]{0,20}\b(?:away|from|drive|journey)\b|\b(?:not|no longer|can ?not|can’t|unable|never|difficult|impossible|hard)\b[^.]{0,40}\b(?:travel|come|visit|get (?:to|out)|leave (?:home|the house)|call in|attend|walk|drive|stairs)\b|\bhouse-?bound\b|\bbed-?(?:bound|ridden)\b|\bwheelchair\b|\bdisab(?:led|ility)\b|\bcare home\b|\bin hospital\b|\bcarer\b|\bfrail\b|\b(?:prison|prisoner|HMP|in custody|serving (?:a )?sentence|detained|inmate|YOI)\b/i;
const IN_PERSON =
  /\b(?:in person|inspect(?:ed|ion)?|consult(?:ed)?|view(?:ed|ing)?|look(?:ed)? at|seen|examined?|read|available|open|come|call(?:ing)?|visit(?:ing|ors)?|reading room|searchroom|counter|reception|appointment|kiosk|terminal)\b[^.]{0,80}\b(?:at|in|to|by|our|during)\b[^.]{0,80}\b(?:offices?|library|libraries|Town Hall|Civic|Centre|Guildhall|record office|archives?|building|House|depot|headquarters|reading room|station|museum|reception|counter|hours|street|road|Tuesdays?|Mondays?|Wednesdays?|Thursdays?|Fridays?|weekdays?|appointment)\b|\b(?:reading room|searchroom|in person|by appointment)\b/i;
const OFFLINE =
  /\b(?:no|not|without|never|haven’t|lack|don’t|doesn’t|cannot|can ?not|can’t|unable)\b[^.]{0,50}\b(?:internet|computers?|online|web|broadband|smart ?phone|e-?mail|go on-?line|websites?|device)\b|\b(?:prison|prisoner|HMP|inmate|YOI|in custody|serving (?:a )?sentence|secure (?:unit|hospital))\b|\b(?:internet|computers?)\b[^.]{0,30}\b(?:not allowed|forbidden|not permitted|not have|no access|broken)\b|\bon paper\b|\bby (?:post|letter) (?:only|please)|\b(?:blind|partially sighted|visually impaired|cannot see)\b/i;

/** "I go to the library for it." */
const HAS_WAY =
  /\b(?:use|using|go to|visit) (?:the |a )?(?:\w+ )?(?:computers?|terminals?|librar(?:y|ies)|internet caf\w+)\b/i;
/** Pages that a member of the public can’t open. */
const CLOSED =
  /\b(?:intranet|staff (?:portal|network|hub|site|pages?|account|area|log-?in|handbook site)|internal (?:site|website|portal|network|system|drive|page)s?|share ?point|members[’']? (?:area|only|portal|section|pages?|library)|password[- ]protected|(?:with|need|needs|requires?|using) (?:a|an|your)(?: \w+){0,4} (?:staff |member )?(?:account|password|log-?in|subscription|smart ?card|access code)|log in with|subscribers? (?:only|of)|behind a (?:pay-?wall|log-?in)|subscription (?:service|database|journal)|(?:parents|students|employees|councillors|members)[’']? (?:portal|only|intranet)|extranet)\b/i;
const NOT_CLOSED =
  /\b(?:internal|staff|intranet)\b[^.]{0,40}\b(?:holds?|has|shows?|contains?) (?:nothing|no) (?:more|further|other|else)\b|\b(?:no|not|without|free|nor|neither|never|any(?:body|one))\b[^.]{0,40}\b(?:account|password|log-?in|subscription|need|charge|public)\b|\balso\b[^.]{0,60}\b(?:website|published|public)\b/i;

/** What is to be had by asking another desk is not accessible, unless the publication scheme offers it (FOIA s21(3)). */
const BY_ASKING =
  /\b(?:ask(?:ing)?|writ(?:e|ing) to|e-?mail(?:ing)?|contact(?:ing)?|apply(?:ing)? to|request(?:ing)? (?:it|them|this|a copy|copies)|approach(?:ing)?|telephon(?:e|ing)|ring(?:ing)?|call(?:ing)?|speak(?:ing)? to|address (?:your|a) (?:request|enquiry)|get in touch with|put (?:your|the) (?:request|question) to|available (?:up)?on request|on application)\b/i;
const OUR_DESK =
  /\b(?:our|the|its|this|another|a) (?:[\w&’-]+ ){0,4}(?:desk|team|department|service|services|office|section|unit|branch|manager|officer|directorate|division|clerk|registrar|colleagues?|helpdesk|division|bureau)\b|@|\b(?:up)?on request\b|\bon application\b|\b[A-Z]\w+ (?:Desk|Team|Department|Service|Services|Office|Unit)\b/;
/** The address of a mailbox is none of a page. */
const MAILBOXES = /(?<![\w.%+-])[\w.%+-]+@[\w.-]+/g;
const IF_TROUBLE =
  /\b(?:if|should|unless|in case)\b[^.]{0,60}\b(?:cannot|can’t|not|trouble|difficult\w*|problems?|need|like|prefer|quer(?:y|ies)|questions?|rather)\b|\b(?:queries|alternatively|other(?:wise)? format)\b/i;
const SCHEME =
  /\bpublication scheme\b|\b(?:statutory|public) register\b|\bpurchase\b|\bfor sale\b|\bcharge[sd]? of\b/i;
const NO_SCHEME = /\b(?:not|no|nor|outside)\b[^.]{0,40}\bpublication scheme\b/i;

/** The answer’s own words say that some of it is not there. */
const PARTLY = [
  /\b(?:years?|ones|those|figures?|pages?|tables?|rest|others?|older|earlier)\b[^.]{0,30}\b(?:was|were|has been|have been|is|are) (?:since )?(?:taken (?:down|off)|removed|deleted|lost|archived|withdrawn)\b/i,
  /\b(?:is|are|was|were|has been|have been|has|have)(?: not| never| no longer| nowhere)(?: yet)? (?:been )?(?:yet )?(?:put (?:there|up|on)|published|uploaded|added|posted|included|online|shown|listed|covered|broken down|scanned|digitised|released|made (?:public|available))\b/i,
  /\b(?:later|earlier|other|more recent|newer|older|remaining|the rest|some|those|these|it|they|which|that|figures?|letters|emails|e-mails|minutes|pages|records?|years?|months?|papers|appendices|annexes|reports?|names|costs?)\b[^.]{0,60}\b(?:is|are|was|were|has|have|had)(?: been)?(?: not|n’t| never| no longer| nowhere)(?: yet)? (?:been )?(?:yet )?(?:put|published|uploaded|added|posted|included|there|online|available|shown|listed|covered|given|broken down|on the (?:web ?)?site|part of)\b/i,
  /\b(?:page|list|table|website|web page|report|register|site|summary|publication|file|dataset|document|it|map|entry|entries)\b(?:(?!\b(?:you|we|so|need)\b)[^.]){0,30}\b(?:does not|do not|doesn’t|don’t|did not) (?:yet )?(?:show|include|cover|contain|give|go|have|list|extend|break|state|say|mention|reach|name|record)\b/i,
  /\b(?:stops?|ends?|ended|stopped|goes only|runs? only|go only|only goes|only runs|only covers?|covers? only|shows? only|gives? only|contains? only|only (?:the )?(?:totals?|summary|headline|first|most|part|those|some)|a summary|in part|partly|(?:most|many|some|much|part|parts|a number|the majority|a selection|selected) of (?:it|them|what|the|these|those|our)|(?:nearly|almost) all|largely|(?:those|the) [^.]{0,30} (?:that|which) (?:it|we|they|the \w+) (?:thinks?|considers?|chooses?|selects?|believes?)|of (?:general|wider|public) interest|part of (?:it|what|the)|up to (?:19|20)\d\d)\b/i,
  /\b(?:are|is|remain|remains|kept|held) (?:still )?(?:only )?(?:with|in|by|at) (?:the|our|its) (?:\w+ ){0,3}(?:team|office|files?|archive|department|service|section)\b(?![’'])/i,
];
/** What is not there comes with the letter. */
const REST_GIVEN = /\b(?:attach\w*|enclos\w*)\b/i;
const WHOLE =
  /\b(?:attach\w*|enclos\w*|we (?:have )?(?:add|set|give|send|list)|(?:set out|given|listed|is|are|found) (?:below|above)|all (?:of it|of them|that you|the)|(?:the )?whole of (?:it|them)|together (?:they|these|those)|in full|whole|complete|exempt|withheld|refus\w*|another question|not (?:ask|hold|held|need)|no (?:log|account|charge))\b/i;

/** What figures are asked for by, without its ending. */
const UNITS =
  'team school ward site department service directorate division home hospital clinic branch station depot area district zone lot contract project supplier firm officer member councillor course facult scheme route building centre librar unit office month week quarter categor grade street vehicle pool'.split(
    ' ',
  );

/** The published thing has all of those in one. */
const LUMPED: readonly Lumped[] = UNITS.map((unit) => {
  const many = `(?:[\\w’'-]{1,20} ){0,4}${unit}\\w{0,3}`;
  return {
    asked: new RegExp(
      `\\b(?:each|every|per|by|individual)\\b(?: of)?(?: [\\w’'-]{1,20}){0,6}? ${unit}(?:s|es|y|ies)?\\b`,
      'i',
    ),
    lumps: new RegExp(
      `\\b(?:all|both|the|our|its|their) ${many},? (?:put |taken |added )?(?:together|combined|as one|in one|as a whole|lumped)\\b|\\b(?:one|a single|the same|only one) (?:line|figure|sum|total|number|entry|row|amount|bill|invoice|payment) (?:for|covers?|covering|over|across) (?:all |the |every |our |its )${many}\\b|\\b(?:not|without|nor|no) (?:\\w{1,12} ){0,4}(?:broken down|split|divided|separat\\w{1,3}|distinguish\\w{0,3}|apportioned|analysed|breakdown|told apart) (?:up )?(?:by|between|among|for|into)? ?${many}\\b`,
      'i',
    ),
    byEach: new RegExp(
      `\\b(?:each|every|per|by|own|single|individual) (?:of )?(?:the |its |our )?(?:[\\w’'-]{1,20} )?${unit}`,
      'i',
    ),
  };
});

type Lumped = { readonly asked: RegExp; readonly lumps: RegExp; readonly byEach: RegExp };

/** It is asked for by each of them, and what is published has all of them in one. */
function isLumped({ asked, sentences }: Told): boolean {
  return LUMPED.filter((unit) => unit.asked.test(asked)).some(({ lumps, byEach }) =>
    sentences.some(
      (one) => lumps.test(one) && !byEach.test(one.replace(lumps, ' ')) && !REST_GIVEN.test(one),
    ),
  );
}

/** "The table Potholes Reported 2015 to 2024": a span of years that ends before those that are asked for. */
const SPAN =
  /(?<![/–-])\b(?:19|20)\d\d(?: to | until |[–-])(?:19|20)\d\d\b(?![/–-]\d)|\b(?:up to|until|to the end of) (?:\p{L}{3,9} )?(?:19|20)\d\d\b(?![/–-]\d)/u;
const FINANCIAL = /\b20\d\d ?[/–-] ?\d\d\b/;

function endsBefore({ asked, said }: Told): boolean {
  if (!SPAN.test(said) || FINANCIAL.test(`${asked} ${said}`) || REST_GIVEN.test(said)) return false;
  const wanted = [...yearsIn(asked)];
  const last = Math.max(...yearsIn(said));
  // From a year on, the end is open: what is published may be all that there is.
  return wanted.length > 0 && yearsAsked(asked, 0).size === wanted.length && Math.max(...wanted) > last;
}

const LOOKS: readonly HeldSign[] = [
  {
    matter: 'in-person',
    wrong: (told) =>
      FAR.test(told.wrote) && !ADDRESS.test(told.said) && IN_PERSON.test(told.said) && !offers(told),
    problem:
      'The answer sends the requester to a place, and the requester wrote that they can hardly come there.',
    todo: 'Send a copy, or say how this requester can get it.',
  },
  {
    matter: 'offline',
    wrong: (told) =>
      OFFLINE.test(told.wrote) && !HAS_WAY.test(told.wrote) && ONLINE.test(told.said) && !offers(told),
    problem: 'The answer sends the requester to a website, and the requester wrote that they can’t use one.',
    todo: 'Send it on paper or in the form that was asked for.',
  },
  {
    matter: 'closed',
    wrong: ({ sentences, said }) =>
      sentences.some((one) => CLOSED.test(one) && !NOT_CLOSED.test(one)) &&
      !/\bpublic (?:web ?)?site\b/i.test(said),
    problem: 'The answer sends the requester to pages that the public can’t open.',
    todo: 'Send it, or give a place that this requester can get to.',
  },
  {
    matter: 'by-asking',
    wrong: ({ sentences, said }) =>
      !ADDRESS.test(said.replace(MAILBOXES, '')) &&
      !(SCHEME.test(said) && !NO_SCHEME.test(said)) &&
      sentences.some((one) => BY_ASKING.test(one) && OUR_DESK.test(one) && !IF_TROUBLE.test(one)),
    problem: 'What can only be had by asking the authority in another way is not accessible by other means.',
    todo: 'Answer it here, or say that the publication scheme offers it.',
  },
  {
    matter: 'lumped',
    wrong: isLumped,
    problem: 'The answer says that what is published has together what was asked for one by one.',
    todo: 'Say whether you hold it one by one, and give or refuse it.',
  },
  {
    matter: 'ends-before',
    wrong: (told) => endsBefore(told) && !/\b(?:not held|do not hold|no figures?)\b/i.test(told.said),
    problem: 'What is published ends before the last of the years that were asked for.',
    todo: 'Give or refuse the later years, or say that they are not held.',
  },
  {
    matter: 'in-part',
    wrong: ({ said, sentences }) =>
      !REST_GIVEN.test(said) &&
      sentences.some((one) => PARTLY.some((pattern) => pattern.test(one)) && !WHOLE.test(one)),
    problem: 'The answer says that only a part of what was asked for is published.',
    todo: 'Give or refuse the rest, too.',
  },
];

/** What is said to be accessible by other means and is not, to this requester. */
export const notAccessible: Rule = (checked) =>
  checked.items
    .filter((item) => isElsewhere(item) && item.sharedBy[0] === item.team)
    .flatMap((item) => {
      const told = toldIn(checked, item);
      const failing = LOOKS.find(
        ({ matter, wrong }) => wrong(told) && (matter !== 'in-part' || isPartOfIt(checked, item)),
      );
      if (failing === undefined) return [];
      const { matter, problem, todo } = failing;
      return [finding({ ...placeOf(item), matter }, { problem, todo, source: SOURCES[item.regime] })];
    });

/** An answer that sends the requester elsewhere for all; what `rest-unsaid` finds is not found a second time. */
function isPartOfIt(checked: Checked, { answer, question }: Item): boolean {
  return (
    answer.status === 'elsewhere' && !restUnsaid(checked).some(({ questionId }) => questionId === question.id)
  );
}

function isElsewhere({ answer, citations, regime }: Item): boolean {
  if (answer.status === 'elsewhere') return true;
  return answer.status === 'withhold' && citations.some(({ provision }) => provision === ACCESSIBLE[regime]);
}

function toldIn(checked: Checked, item: Item): Told {
  const reasons = item.citations
    .filter(({ provision }) => provision === ACCESSIBLE[item.regime])
    .map((citation) => wordsFor(checked, citation));
  const said = [sentWordsOf(item), ...reasons].join('\n');
  return { said, sentences: sentencesOf(said), asked: item.question.text, wrote: wroteIn(checked) };
}
