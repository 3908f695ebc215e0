import type { Item } from '../../letter/facts.ts';
import { findingsOf, placeOf, type Rule } from '../finding.ts';
import { tells } from '../own-words.ts';
import { sentItems } from '../said.ts';
import { sentencesOf } from '../sentences-of.ts';
import { wordsIn } from '../words-in.ts';

const finding = findingsOf('given-elsewhere', 'warns');
/** That a paper of the same name is public may be said of another one. */
const hint = findingsOf('given-elsewhere', 'hint');

const SOURCES = {
  FOIA: 'FOIA s1(1)',
  EIR: 'EIR reg 5(1)',
  FOISA: 'FOISA s1(1)',
  EISR: 'EISR reg 5(1)',
} as const;

/** One name or place that is withheld: "the name of the losing bidder", "the location of the depot", "which hotel". */
const NAMED =
  /\b(?:names?|identity|identities|locations?|address|addresses|whereabouts|place|site|title|brand|make|model)\b(?: and \p{L}+)? (?:of|at|for|where|which)\b (?:the |our |its |this |that |a |an |each )?([^.;,()]{3,80})|\bwh(?:ich|o)\b (?:the )?([^.;,()]{3,80})/iu;
const COMMON =
  /^(?:which|where|their|there|about|under|other|those|these|with|that|from|were|have|been|this|made|given|named?|number|each|three|four|concerned|council|trust|person|people|staff|member|members|officer|officers|employee|employees|withheld|information|details?|address|contact)$/;

const PROPER = "\\p{Lu}[\\p{L}’'-]{1,30}(?: \\p{Lu}[\\p{L}’'-]{1,30}){0,3}";
const MONTHS =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)';
/** A firm, or a name behind "is", "was", "called". */
const NAME = new RegExp(
  `(?:\\p{Lu}[\\p{L}’'-]{1,30} ){1,4}(?:Ltd|Limited|LLP|plc|PLC|CIC|Inc|Trust)\\b|(?:\\b(?:is|was|are|were|by|with|called|named)|,) (?!${MONTHS})\\p{Lu}[\\p{L}’'-]{1,30} ${PROPER}`,
  'u',
);
/** A street, a building, or a name behind "at", "in", "near". */
const PLACE = new RegExp(
  `\\b\\d{1,4}[A-Za-z]? (?!${MONTHS})${PROPER}|\\b(?:at|near|in|on|behind|beside|opposite) (?:the )?(?!${MONTHS})${PROPER}|${PROPER} (?:Road|Street|Lane|Avenue|Close|House|Hall|Farm|Hotel|Park|Centre|Court|Place|Way|Depot|Yard|Wharf|Barracks|Station|Airport|Estate|Hospital|School)\\b`,
  'u',
);
/** A point on the map. */
const POINT =
  /\b[A-Z]{2} ?\d{3,5} ?\d{3,5}\b|\b\d{1,2}\.\d{3,8}\b[^.]{0,10}-?\d{1,2}\.\d{3,8}\b|\bpostcode [A-Z]{1,2}\d|\/\/\/\w{2,15}\.\w{2,15}\.\w{2,15}/;
const ASKS_PLACE = /\b(?:locations?|address(?:es)?|whereabouts|place|site|where)\b/i;

/** A name or a place that one answer withholds and another gives; a document of which another answer says that it is public. */
export const givenElsewhere: Rule = (checked) => {
  const sent = sentItems(checked);
  return checked.items
    .filter(
      ({ answer, sharedBy, team }) =>
        (answer.status === 'withhold' || answer.status === 'part') && sharedBy[0] === team,
    )
    .flatMap((item) => {
      const others = sent.filter((other) => other !== item);
      const isGiven = others.some((other) => subjectsOf(item).some((subjects) => gives(other, subjects)));
      if (!isGiven && !others.some((other) => isPublished(item, other))) return [];
      const write = isGiven ? finding : hint;
      return [
        write(placeOf(item), {
          problem:
            'Another answer of this letter seems to give what is withheld here, or says that it is public.',
          todo: 'Take it out there, or disclose it here.',
          source: SOURCES[item.regime],
        }),
      ];
    });
};

/** What is out in the open: "set out in full in the public report", "open to be downloaded on our portal". */
const PUBLIC = {
  says: /\b(?:in full|the whole (?:of it)?|all of it|whole text|complete text|word for word)\b[^.]{0,120}\b(?:public\w*|portal|web ?site|online|minutes|meeting|appendix|register|press|posted|read out|gazette|library)\b|\b(?:public|published|portal|web ?site|online|press|read out)\b[^.]{0,80}\b(?:in full|as a whole|the whole|all of it)\b|\b(?:open|available) to (?:be (?:read|seen|inspected|downloaded|viewed)|anybody|everyone|the public|all)\b|\b(?:can|could|may) be (?:read|seen|downloaded|viewed|inspected) (?:by (?:anybody|anyone|everyone)|on|at|in)\b|\b(?:is|are|can be found|appears?)\b[^.]{0,60}\bon (?:our|the) (?:\w+ )?(?:web ?site|portal|web ?pages?)\b|\bin the public domain\b|\b(?:has|have|had) been (?:on (?:our|the) (?:public |planning )?(?:web ?site|portal|register)|published|made public)\b|\b(?:was|were) (?:published|made public|read out|posted online|released to the (?:press|media))\b|\bwe (?:published|posted|released) (?:it|them|the)\b/i,
  unless:
    /\b(?:not|never|summar\w+|extracts?|redacted|parts? of|except|without|will be|is to be|to be published|would|headlines?|conclusions?|press release|similar|another|other|last|previous|earlier|(?:two|three|four|five|some|most) (?:of|from)|and one|one from)\b/i,
} as const;
const IT = /\b(?:it|them|whole|full|copy|copies|text|document)\b/i;

/** Another answer says that what is withheld here is public: it speaks of the same thing. */
function isPublished(item: Item, other: Item): boolean {
  const words = wordsIn(other.answer.body);
  const nouns = nounsOf(item);
  if (!nouns.some((one) => words.toLowerCase().includes(one))) return false;
  return sentencesOf(words).some(
    (one) => tells(PUBLIC, one) && (IT.test(one) || nouns.some((noun) => one.toLowerCase().includes(noun))),
  );
}

function nounsOf({ citations }: Item): readonly string[] {
  const what = citations
    .filter(({ claimed, kind }) => claimed && kind === 'exemption')
    .map((one) => one.what);
  const [documents = ''] = [what.join(' ').toLowerCase()];
  return DOCUMENTS.filter((one) => documents.includes(one));
}

const DOCUMENTS =
  'report,opinion,advice,memorandum,survey,assessment,appraisal,study,contract,agreement,strategy,plan,policy,review,letter,minutes,e-mail,email,audit,business case,map,list,submission,briefing,presentation,paper,data,results,statement,register,application,tender,bid,figures,specification'.split(
    ',',
  );

type Subjects = { readonly words: readonly string[]; readonly told: RegExp };

/** The words that say whose name or place it is, by what is withheld. */
function subjectsOf({ citations }: Item): readonly Subjects[] {
  return citations
    .filter(({ claimed, kind }) => claimed && kind === 'exemption')
    .flatMap(({ what }) => {
      const [, first, second] = NAMED.exec(what) ?? [];
      const words = (first ?? second ?? '').toLowerCase().match(/\p{L}{4,30}/gu) ?? [];
      const subjects = words.filter((word) => !COMMON.test(word)).map((word) => word.slice(0, 6));
      const told = ASKS_PLACE.test(what) ? PLACE : NAME;
      return subjects.length === 0 ? [] : [{ words: [...new Set(subjects)], told }];
    });
}

/** A sentence that has all the words of it, with a name. */
function gives({ answer }: Item, { words, told }: Subjects): boolean {
  const sentences = sentencesOf(wordsIn(answer.body));
  return sentences.some((sentence, at) => {
    const lower = sentence.toLowerCase();
    if (words.every((one) => lower.includes(one))) {
      if (told.test(sentence) || (told === PLACE && POINT.test(sentence))) return true;
    }
    // "The path was closed to protect a nest. It is in the larch at grid reference …"
    const before = (sentences[at - 1] ?? '').toLowerCase();
    return (
      told === PLACE &&
      /^\W{0,3}(?:it|that|this|they)\b/i.test(sentence) &&
      POINT.test(sentence) &&
      words.every((one) => before.includes(one))
    );
  });
}
