import type { FindingPlace } from '../finding.ts';
import { STORES } from '../words/records.ts';
import { yearsIn } from '../years-in.ts';
import { type HeldSign, type NotHeld, placeWhere } from './held-sign.ts';

/** Said of a place outright: it was not searched. */
const NO_SEARCH =
  /\b(?:no search (?:was|has been) (?:made|carried out|done|undertaken)|(?:did not|have not|has not|was not|were not) (?:make |carry out |do )?(?:a |any )?search(?:ed)?\b(?! (?:for|of) (?:other|duplicate)))/i;
const SAYS =
  /\b(?:(?:did|do|has|have|had) not (?:want to |like to |wish to )?(?:trouble|bother|disturb|reach|pursue|follow)\w*|didn[’']t (?:want to |like to )?(?:trouble|bother|disturb)|left (?:it |that |them |those |one |that one )*(?:alone|be|unread|untouched|out|for another)|we (?:left|leave) alone)\b|\b(?:(?:did|have|has|was|were|had|could|do|does) not (?:yet )?(?:been )?(?:ask|search|look|open|check|includ|contact|approach|restor|retriev|cover|examin|consult|extend|go(?:ne)? (?:through|to|into|back)|try|tried|brought|bring|fetch|read|try)\w*|(?:didn|haven|hasn|wasn|weren)[’']t (?:been )?(?:ask|search|look|open|check|includ|contact)\w*|(?:left|leaving|leaves?) (?:out|aside|unsearched|unopened)|(?:nobody|no one|none of us) (?:has |had )?(?:asked|searched|looked|checked|opened)|(?:were|was|been) (?:excluded|omitted|disregarded|skipped)|restoring (?:it|them|these|those|the \w+) would|no (?:search|check|enquiry|attempt) (?:was|has been|of|in|to)|without (?:asking|searching|looking|opening|checking|restoring)|(?:not|un)(?: been)? ?(?:searched|opened|checked|asked|consulted|restored)|confined to|limited (?:our(?:selves)? |the search |it )?to|only (?:searched|looked|asked|checked)|(?:searched|looked|asked|checked) (?:[^.]{0,40} )?only(?! (?:one|the|mailbox|place|copy|person|officer)))\b/i;

/** Trouble is no reason to think that there is nothing. */
const TROUBLE =
  /\b(?:no|not|nor|without|lacks?) (?:\w+ ){0,3}(?:lists?|index\w*|catalogu\w+|inventor\w+|labels?|labelled|listed|numbered|sorted|order|time|staff|resources?|capacity|keys?|budget|software|reader|licen[cs]e|easy|practical|convenient|possible|worth\w*|heating|lighting|van|access)\b/gi;
const UNLESS =
  /\b(?:because|as|since|for)\b[^.]{0,80}\b(?:no|not|never|nothing|none|empty|closed|deleted|duplicate|cop(?:y|ies)|before|after|all|only)\b|\bno longer exists?\b|\bholds? no\b|\bdoes not (?:hold|exist|contain)\b|\bwould not\b|\bneed(?:ed)? not\b|\bno reason\b|\bnot (?:only|just)\b|\bdid not (?:look like|ask (?:for|us|the contractor) to)\b|\bwas not asked for\b|\b(?:contract|agreement|terms|licen[cs]e|lease|law|Act|statute|rules?|Regulations|form)\b[^.]{0,20}\b(?:did|do|does) not (?:ask|cover|include|extend|require|oblige)\b/i;

/** Where records may be: what a search that is only said not to have been made must be about. */
const STORE =
  /\b(?:mailbox(?:es)?|inbox(?:es)?|e-?mails?|archives?|drives?|back-?ups?|stores?|storage|filing|cabinets?|papers?|box(?:es)?|phones?|whatsapp|teams|messages?|systems?|laptops?|notebooks?|accounts?|servers?|there|folders?|records?|files?|depots?|basement|office|departments?|database|diar(?:y|ies)|register|contractors?|company|predecessor|tapes?|cloud|devices?)\b/i;

/** A place was looked at, a person was asked. */
const LOOKED =
  /\b(?:search\w*|look(?:ed|ing|s)?|check(?:ed|s|ing)?|ask(?:ed|ing)|consult(?:ed|ing)|contact(?:ed|ing)|(?:went|go|gone|going) (?:through|over|into)|examin(?:ed|ing|ation)|inspect(?:ed|ion)|trawl\w*|read(?:ing)? through|reached|spoke|spoken|telephoned|rang|wrote to|enquir(?:ed|ies|y)|inquir(?:ed|ies|y)|quer(?:y|ied)|opened|tried|combed|sifted|turned up|restored|confirm(?:ed|s)|leafed|ran|went to)\b/i;
/** How something is usually done, or where it usually goes. */
const HABIT =
  /\b(?:replaced|superseded|can still|is still|always|usually|normally|generally|mostly|often|nowadays|these days|routinely|as a rule|tends? to|would (?:normally |usually )?(?:be|have been|keep|go|sit)|keeps?|kept|files?|filed|stor(?:es?|ed)|draw(?:s|n)? up|sign(?:s|ed)|writes?|written|records?|recorded|logs?|logged|notes?|noted|holds?|held|deals?|dealt|works?|corresponds?|communicates?|settles?|settled|arranges?|arranged|agrees?|agreed|makes?|made|does|do|done|conduct(?:s|ed)|uses?|used|goes?|went|goes to|sends?|sent|passes|passed|moves?|moved|lies|lie|sits?|are|is|were|was|discuss(?:es|ed)?|runs?|ran|transferred|deposited|boxed|scanned|saved|saves|entered|enters|handles?|handled)\b/i;
const NOT_THERE =
  /\b(?:not|no|never|none|nothing|neither|nor|empty|closed|destroyed|deleted|wiped|did not exist|no longer|isn[’']t|wasn[’']t|don[’']t|other than|rather than|instead of|you (?:may|can|could)|please|if you|contact us|write to)\b/i;

/** A family of places that the words or the requester name, and none of the words of searching does. */
/** Another place of the same sort as the one that was looked at. */
const ANOTHER =
  /\b(?:another|other|earlier|older|old|former|previous|separate|second|different|legacy|predecessor)\b[^.]{0,30}\b(?:drives?|systems?|databases?|folders?|servers?|mailbox(?:es)?|inbox|stores?|archives?|offices?|buildings?|depots?|sites?|cabinets?|cupboards?|software|register|accounts?)\b/i;
/** "It can still be opened" is no search. */
const COULD =
  /\bcan (?:still |yet |also )?be (?:opened|read|searched|restored|recovered|accessed|looked at|consulted)\b/gi;

/** How somebody was asked is no place. */
const BY_TELEPHONE = /\b(?:by|on the|over the) (?:tele)?phone\b|\btelephoned\b/gi;

function unsearched({ said: sentences, around, item }: NotHeld): Said | undefined {
  const said = sentences.map((one) => ({ ...one, words: one.words.replace(BY_TELEPHONE, ' ') }));
  const searches = said.filter(({ words }) => LOOKED.test(words.replace(COULD, ' ')));
  if (searches.length === 0) return undefined;
  const looked = searches.map(({ words }) => words).join('\n');
  const missed = STORES.filter(({ looked: words }) => !words.test(looked));
  const asked = `${around}\n${item.question.text}`;
  if (CHANNEL.some((one) => one.test(asked) && missed.some(({ of }) => of === one))) return searches[0];
  return said.find(
    ({ words }) =>
      !LOOKED.test(words.replace(COULD, ' ')) &&
      !NOT_THERE.test(words) &&
      HABIT.test(words) &&
      (missed.some(({ of }) => of.test(words)) || (ANOTHER.test(words) && !ANOTHER.test(looked))),
  );
}
type Said = NotHeld['said'][number];

/** Chats and pocket books: where the requester knows that there are some, they are looked for. */
const CHANNEL = STORES.map(({ of }) => of).filter((_, at) => at === 1 || at === 3);

/** Who would have it. */
const WHO =
  /\b(?:led|ran|run|runs|dealt|deals|handled|handles|attended|attends|in charge|responsible|took (?:the |all )?(?:notes|minutes)|wrote|keeps?|kept|chaired|managed|manages|organised|made|conducted|carried out|author|would (?:have|know|normally|usually)|looks? after|oversaw|oversees|visited|the only (?:one|person))\b/i;
const AWAY =
  /\b(?:on (?:\w+ )?(?:leave|holiday|secondment|sabbatical)|(?:is|was|has been) (?:away|off|ill|sick|abroad|absent|seconded|unavailable|on)|off sick|out of (?:the )?office|retired|(?:has|had) (?:since )?(?:left|moved|gone|retired)|left (?:us|the|in|last|for)|moved to|not (?:available|at work|back)|back (?:in|on|from|at) |returns? (?:in|on|from|to work)|until (?:the )?(?:new year|\w+ year|January|February|March|April|May|June|July|August|September|October|November|December))\b/i;
const REACHED =
  /\b(?:reached|telephoned|rang|called|spoke (?:to|with)|e-?mailed|asked|contacted|wrote to|heard from|replied|answered|consulted)\b[^.]{0,30}\b(?:(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor|Professor) \p{Lu}|her|him|them|she|he|they|both|the (?:officer|author|former|clerk|surveyor|manager))\b|\b(?:she|he|they) (?:has |have )?(?:told|tells?|replied|confirmed|confirms|answered|says|said|recalls?|remembers?|took no|made no|kept no)\b|\b(?:her|his|their) (?:\w+ )?(?:mailbox|e-?mails?|account|drive|notebooks?|laptop|files?|papers|folders?|desk|office|phone)\b/iu;

/** Who would have it is away, and neither that person was asked nor what that person left looked through. */
function unasked({ said, all }: NotHeld): Said | undefined {
  if (!said.some(({ words }) => WHO.test(words)) || REACHED.test(all)) return undefined;
  return said.find(({ words }) => AWAY.test(words));
}

function excuses(sentence: string): boolean {
  return UNLESS.test(sentence.replace(TROUBLE, ' '));
}

const SINCE =
  /\b(?:since|from|after|began in|begins in|starts? (?:in|with)|started in|goes back (?:only )?to|back to|introduced in|installed in|in use since|dating from|(?:no|nothing) (?:earlier|older|before|further back) (?:than )?)\b[^.;\d]{0,25}(?:\d{1,2} \p{L}{3,9} )?\b((?:19|20)\d\d)\b/iu;
const SEARCHED =
  /\b(?:search(?:ed|es)?|look(?:ed)? (?:in|at|through)|check(?:ed)?|quer(?:y|ied)|went through|tried)\b/i;

/** The only place that was searched holds later years than were asked about, and nothing says what became of the earlier. */
function ofOtherYears({ said, item, all }: NotHeld): FindingPlace | null {
  const asked = [...yearsIn(item.question.text)];
  const searches = said.filter(({ words }) => SEARCHED.test(words));
  const [only] = searches;
  if (asked.length === 0 || only === undefined || searches.length > 1 || ELSEWHERE.test(all)) return null;
  const since = Number(SINCE.exec(only.words)?.[1] ?? 0);
  return Math.max(...asked) < since ? only.place : null;
}
/** What is gone, or was never made. */
const ELSEWHERE =
  /\b(?:destroyed|deleted|disposed|shredded|lost|burnt?|retention|retain\w*|weeded|migrat\w+|transferred|never (?:kept|made|written|recorded|existed)|did not (?:exist|keep|make)|not (?:kept|made|recorded|required)|predecessor|abolished|also (?:searched|looked|asked|checked)|asked)\b/i;

function shows(told: NotHeld): ReturnType<HeldSign['shows']> {
  const plainly = placeWhere(
    told,
    (one) => (NO_SEARCH.test(one) && !excuses(one)) || (SAYS.test(one) && !excuses(one) && STORE.test(one)),
  );
  return plainly ?? ofOtherYears(told);
}

const perhaps = (told: NotHeld): ReturnType<HeldSign['shows']> =>
  shows(told) === null ? ((unsearched(told) ?? unasked(told))?.place ?? null) : null;

/** A search that left out where it may be. */
export const searches: HeldSign = {
  matter: 'searches',
  shows,
  problem:
    'The information is said not to be held, and the words say that a place where it may be was not searched.',
  todo: 'Search there too, or say why nothing of it could be there.',
  source: {
    FOIA: 'FOIA s1(1)(a), s16',
    EIR: 'EIR regs 5(1), 12(4)(a)',
    FOISA: 'FOISA ss1(1), 17',
    EISR: 'EISR regs 5(1), 10(4)(a)',
  },
};

/** A place where it usually goes, or somebody who would have it, that is told of and not searched or asked: a guess. */
export const searchesMaybe: HeldSign = {
  ...searches,
  matter: 'searches-maybe',
  shows: perhaps,
  severity: 'hint',
  problem:
    'The information is said not to be held, and the words tell of a place or a person that was perhaps not asked.',
};
