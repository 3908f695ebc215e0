import type { Regime } from '../../law/provision.ts';
import { statusFacts } from '../../letter/statuses.ts';
import { eachOf, type Saying, saysSo } from '../claim.ts';
import { type Checked, findingsOf, type Rule } from '../finding.ts';
import { ownWords, tells } from '../own-words.ts';
import { sentencesOf } from '../sentences-of.ts';
import { saysUnread } from '../words/unread.ts';
import { wordsIn } from '../words-in.ts';
import { wroteAround } from '../wrote.ts';

const finding = findingsOf('reviewer-unfit', 'warns');

const SOURCES: Record<Regime, string> = {
  FOIA: 'FOIA s45 Code, part 5',
  EIR: 'EIR reg 11',
  FOISA: 'FOISA s20; s60 Code',
  EISR: 'EISR reg 16',
};

const REPLY =
  '(?:first |original |initial |earlier |previous |same )?(?:reply|replies|decision|refusal|response|answer|letter|notice|request|handling|case|matter)';
const MADE =
  '(?:prepared|made|took|taken|signed|wrote|written|drafted|sent|dealt with|handled|decided|issued|gave|given|answered|authored|refused|considered|processed|responsible for)';

/** "who also prepared and signed the reply" */
const SAME = {
  says: new RegExp(
    `\\bwho\\b[^.]{0,60}\\b${MADE}\\b[^.]{0,60}\\b${REPLY}\\b|\\b(?:the |an? )?(?:author|decision[- ]maker|writer|signatory) (?:of|on|for|in) (?:the|our|this|that)\\b|\\bthe (?:same (?:officer|person|colleague|manager|team member|member of (?:staff|the team))|officer who|person who)\\b[^.]{0,60}|\\b(?:having|also|had|myself) (?:\\w+ ){0,3}${MADE}\\b[^.]{0,40}\\b${REPLY}\\b|\\bdecision[- ]maker\\b[^.]{0,60}\\b(?:signed|took|made)\\b`,
    'i',
  ),
  unless:
    /\b(?:no part|not (?:been )?(?:involved|the|take|taken|part|make|made|prepare|work|worked|deal|dealt|seen|report)|nothing to do|did not|neither|independent|had no|has no|no (?:previous|prior|earlier)|without|other than|different from|senior to|than the (?:officer|person)|another|someone else|fresh to|report to|unconnected)\b/i,
};
/** In what the reviewer writes: "the reply that I gave you". */
const MINE = {
  says: new RegExp(
    `\\bmy (?:own )?(?:\\w{1,12} )?${REPLY}\\b|\\bI (?:[a-z]{1,12} ){0,3}${MADE}\\b[^.]{0,60}\\b(?:${REPLY}|your request|you)\\b|\\b${REPLY}\\b (?:that |which )?I (?:[a-z]{1,12} ){0,2}${MADE}\\b|\\bwhen I (?:[a-z]{1,12} )?(?:refused|replied|answered|decided|wrote|dealt|considered|made|took)\\b|\\bI (?:refused|withheld|decided|answered|replied)\\b[^.]{0,60}\\b(?:in|on) (?:my|the) (?:first|original|initial|earlier)|\\b(?:of|by) (?:mine|my own|myself|yours truly)\\b|\\bas (?:the )?(?:author|writer|signatory) of\\b`,
    'i',
  ),
  unless:
    /\bI (?:have |had )?(?:not|never)\b|\bnot (?:made|taken|sent) by me\b|\bhad no part\b|\bI (?:have |also )?(?:considered|reviewed|checked)\b[^.]{0,60}\b(?:again|afresh|anew)\b|\bI (?:have |now |also |therefore )*considered (?:whether|each|all|every|the|your)\b/i,
};
/** Both are done by one and the same, told in any order. */
const BOTH: Saying = eachOf(
  new RegExp(`\\b(?:${MADE}|first|originally|earlier|previous(?:ly)?|at first instance)\\b`, 'i'),
  new RegExp(`\\b${REPLY}\\b`, 'i'),
  /\b(?:having|also|both|same|again|himself|herself|themselves|his own|her own|their own|own (?:decision|reply|refusal|work|answer)|twice|once more|best placed|no (?:stranger|newcomer)|already|back to|returned to|familiar with|knows? (?:it|the case|the file))\b/i,
  /\b(?:review\w{0,4}|reconsider\w{0,6}|judge|check\w{0,3}|look\w{0,3}|second|revisit\w{0,3}|went back|uph(?:olds?|eld)|confirm\w{0,3}|stands?|sound|right|satisfied|best placed|report\w{0,1}|passed (?:back )?to|referred (?:back )?to|sent back|returned to)\b/i,
);
/** Nobody else is there. */
const NOBODY_ELSE =
  /\b(?:(?:nobody|no one) else (?:who|could|can|is|was|in|at|to|there|here|with|on|has|had)\b|no other (?:officer|person|employee|member of staff)|only (?:employee|officer|person|member of staff|paid)|sole (?:employee|officer|clerk)|single[- ](?:handed|officer)|employs? (?:one|only|nobody))\b/i;

/** The reviewer says so: "I took no part in the first reply." */
const NO_PART =
  /\b(?:I|who|she|he|they) (?:\w+ )?(?:took|had|played|has|have taken) no (?:part|hand|role)\b|\b(?:I|who|she|he|they) (?:was|were|had) not (?:been )?involved\b/i;

/** The review looks at form alone, or at nothing. */
const FORM_ONLY: Saying = eachOf(
  /\b(?:procedur\w{1,4}|process\w{0,3}|templates?|deadlines?|time ?limits?|on time|in time|timescales?|paperwork|forms?|boxes|box|tick\w{0,3}|initials|signed off|sign-off|correctly (?:logged|recorded|worded)|spelling|layout|steps|checklist|wording of the (?:letter|notice))\b/i,
  /\b(?:only|solely|merely|confined|limited|restricted|extends? no further|not (?:to|for|our|the)|whether|is a check|was a check|check that|concerned with|all (?:two|three|four|five|the)?|were (?:kept|met|followed|observed)|was (?:kept|met|followed|observed))\b/i,
);
const OF_THE_MATTER =
  /\b(?:read|re-?read|looked (?:again |afresh |anew )?(?:at|through)|examined|went through|gone through|weighed|asked|spoke|considered|consulted|wrote to|compared|searched|tested|satisfied|because|harm|prejudice|interest)\b/i;
const AS_BEFORE =
  /\b(?:(?:for|repeats?|repeat(?:ed|ing)?|adopt\w{0,3}|rel(?:y|ies) on|stand\w{0,2} by|refer\w{0,3} (?:you )?(?:back )?to|restates?|reproduce[sd]?|copied|set out again) (?:the |our |all )?(?:(?:same|earlier|original|first|previous|given) ){1,2}(?:reasons?|reply|letter|grounds?|explanation|words)|nothing to add|no need to (?:look|go|reopen|revisit|consider)|word for word|verbatim|speaks for itself|(?:not|never) (?:the (?:purpose|place|business|role|function|job) of|for) (?:a|the|this) review|reasons (?:already )?(?:given|set out) (?:in|on) (?:our|the|that) (?:first|original|earlier|October|letter|reply)|saw no (?:reason|need|point)|did not (?:think|feel|consider) it (?:necessary|needful))\b/i;

/** The outcome of a review by the one who made the first reply, or of one that looked at nothing again, by what is said there. */
export const reviewerUnfit: Rule = (checked) => {
  const { regime, reply } = checked.content;
  if (reply.kind !== 'review-outcome' || reply.review.outcome === 'no-reply') return [];
  const of = sentencesOf(reply.review.reviewedBy);
  const findings = ownWords(checked, reply.review.findings)
    .filter(({ place }) => place.part === 'reply')
    .flatMap(({ sentences }) => sentences)
    .filter((one) => !OF_REQUESTER.test(one));
  const all = [...of, ...findings];
  const isSame =
    isNamed(checked, reply.review.reviewedBy, findings) ||
    of.some((one) => tells(SAME, one)) ||
    findings.some((one) => tells(MINE, one) || (saysSo(one, BOTH) && !SAME.unless.test(one)));
  if (isSame && !all.some((one) => NOBODY_ELSE.test(one) || NO_PART.test(one)))
    return [
      finding(
        { part: 'reply' },
        {
          problem: 'The review seems to have been done by the one who made the first reply.',
          todo: 'Let somebody review it who had no part in it, or say why nobody else could.',
          source: SOURCES[regime],
        },
      ),
    ];
  return isHollow(findings) || isVerdictOnly(checked, findings)
    ? [
        finding(
          { part: 'reply', matter: 'hollow' },
          {
            problem: 'The findings do not show that the matter was looked at again.',
            todo: 'Look at the information and the reasons afresh, and say what you find.',
            source: SOURCES[regime],
          },
        ),
      ]
    : [];
};

/** What the requester says or did: "You say that nobody looked." */
const OF_REQUESTER =
  /^(?:You (?:say|said|ask|asked|argue|complain|believe|feel|think|point|wrote|tell|suggest)|In your (?:letter|request|e-?mail))\b/i;

const MADE_IT = new RegExp(`\\b${MADE}\\b[^.]{0,60}\\b(?:${REPLY}|request)\\b`, 'i');
const WHO_MADE_IT = new RegExp(`\\bwho\\b[^.?]{0,40}\\b${MADE}\\b`, 'i');

/** The reviewer by name is told of as the one who made the first reply: in the findings, or where it was asked who did. */
function isNamed({ items }: Checked, reviewedBy: string, findings: readonly string[]): boolean {
  const names = [...reviewedBy.matchAll(/\p{Lu}[\p{L}’'-]{2,}/gu)]
    .map(([name]) => name)
    .filter((name) => !A_POST.test(name));
  if (names.length === 0) return false;
  const says = (one: string) => one.split(/[^\p{L}’'-]/u).some((word) => names.includes(word));
  const told = items.filter(
    ({ question, answer }) =>
      statusFacts(answer.status).gives &&
      (WHO_MADE_IT.test(question.text) || MADE_IT.test(wordsIn(answer.body))) &&
      says(wordsIn(answer.body)),
  );
  return (
    told.length > 0 ||
    findings.some((one) => says(one) && MADE_IT.test(one) && !SAME.unless.test(one) && !AFRESH.test(one))
  );
}
const A_POST =
  /^(?:Head|Director|Chief|Officer|Manager|Information|Governance|Records|Lead|Team|Leader|Deputy|Assistant|Inspector|Sergeant|Superintendent|Constable|Legal|Counsel|Secretary|Clerk|Monitoring|Service|Services|Complaints|Compliance|Data|Protection|Freedom|Resources|Corporate|Unit|Senior|Medical|Finance|Registrar|Principal|University|Council|Trust|Board|Enforcement|Executive|Adviser|Review|Panel|Professor)$/;
const AFRESH =
  /\b(?:again|afresh|anew|read|review\w{0,3}|looked|agree\w{0,1}|disagree\w{0,1}|found|finds|considered (?:whether|each|the (?:information|documents?|minutes|papers?)))\b/i;

function isHollow(findings: readonly string[]): boolean {
  if (findings.length === 0) return false;
  const unread = findings.some((one) => saysSo(one, saysUnread) && !OF_FIRST_REPLY.test(one));
  const formal = findings.some((one) => saysSo(one, FORM_ONLY) || AS_BEFORE.test(one));
  const argued = findings.some((one) => OF_THE_MATTER.test(one) && !saysSo(one, saysUnread));
  return unread || (formal && !argued);
}

/** What the first reply overlooked is told by right. */
const OF_FIRST_REPLY =
  /\b(?:sorry|apolog\w+|regret\w*|overturn\w*|should have|ought to have|at first|then)\b/i;

/** Nothing but the result, where the requester pointed to something, or where only a search could show that nothing is held. */
function isVerdictOnly(checked: Checked, findings: readonly string[]): boolean {
  const { outcome } = checked.content.reply.review;
  const isOwed =
    wroteAround(checked).length > 0 || checked.items.some(({ answer }) => answer.status === 'not-held');
  return (
    outcome === 'upheld' &&
    isOwed &&
    findings.length > 0 &&
    findings.every(isVerdict) &&
    !findings.some((one) => LOOKED.test(one))
  );
}

const LOOKED =
  /\b(?:look(?:ed|ing)? (?:again|afresh|anew|at|through)|search\w*|re-?read|read|asked|checked)\b/i;

/** Nothing but the result: "I am satisfied that our reply was correct, and I uphold it for the reasons that it gave." */
function isVerdict(sentence: string): boolean {
  const rest = sentence.replace(FORMULAS, ' ').match(/\p{L}{4,}/gu) ?? [];
  return rest.filter((one) => !OF_VERDICTS.test(one)).length < 3;
}
const FORMULAS =
  /\b(?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{4})?\b|\b(?:section|regulation)s? \d[\w()]*|\bFreedom of Information(?: \(Scotland\))? Act(?: \d{4})?\b/g;
const OF_VERDICTS =
  /^(?:have|that|this|these|those|with|from|were|been|which|there|considered?|considering|reconsidered|reviewed|reviewing|carefully|careful|letter|e-?mail|request|satisfied|content|happy|believe|find|found|finding|findings|conclude[ds]?|conclusion|view|opinion|correct(?:ly)?|right(?:ly)?|proper(?:ly)?|appropriate(?:ly)?|reasonable|sound|accurate|justified|valid|uphold|upheld|upholding|stand|stands|standing|maintain(?:ed)?|confirm(?:ed|s)?|agree[ds]?|therefore|accordingly|thus|hence|fully|also|same|reasons?|given|gave|gives|grounds?|basis|explanation|explained|reply|replied|response|responded|answer|answered|decision|decided|decide|refusal|refused|handled|handling|dealt|matter|case|outcome|review|points?|made|taken|into|account|noted?|your|yours|ours|information|held|hold|holds|exemption|exception|apply|applied|applies|original|initial|first|earlier|previous(?:ly)?|authority|council|trust|board|nothing|further|add|change|reason|when|they|their|them|what|having|such|does|will|would|must|should|course|respects?|regard|thank|thanks|writing|concerns?|comments|complaint|grateful|sorry|disappointed|however|although|unable|cannot|remain|remains|unchanged|already|stated|statement|statements|said|told|above|below|within|under|sections?|regulations?|law|legislation|requirements?|complied|accordance)$/i;
