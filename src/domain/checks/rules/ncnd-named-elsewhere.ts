import type { Item } from '../../letter/facts.ts';
import { figuresIn } from '../figures-in.ts';
import { type Checked, findingsOf, placeOf, type Rule } from '../finding.ts';
import { sentItems } from '../said.ts';
import { sentencesOf } from '../sentences-of.ts';
import { subjectOf } from '../subject-of.ts';
import { isMadePublic } from '../words/made-public.ts';
import { sharedStems } from '../words/stems.ts';
import { wordsIn } from '../words-in.ts';

const finding = findingsOf('ncnd-named-elsewhere', 'warns');

/** What happens to somebody or something that is neither confirmed nor denied. */
const HAPPENED =
  /\b(?:was|were|is|are|has|have|had|been|received|recorded|opened|closed|upheld|withdrawn|dismissed|suspended|resigned|referred|interviewed|arrested|charged|settled|found|made|began|started|concluded|pending|ongoing|under way)\b/i;

/** "The one that you ask about", "the officer you name". */
const THAT_ONE =
  /\b(?:the (?:one|case|matter|complaint|investigation|officer|person|incident|report|company|firm|allegation|individual|member of staff|employee|file|inquiry|operation)s?|that|those|it|he|she)\b,? (?:that |which |whom |who |about whom |about which )?you (?:\w{1,12} )?(?:ask|asked|name|named|mention|mentioned|refer|referred|enquire|enquired|inquire|inquired|cite|have in mind|are interested|had in mind|describe|wrote|write)\b|\b(?:the|that) (?:case|matter|complaint|investigation|officer|person|incident|one|company|allegation|individual|file|inquiry) (?:in question|concerned|referred to (?:above|in your|in question)|in your (?:first|second|third|other) question|in question (?:one|two|three|\d{1,2}))\b/i;

/** "the investigation", "an ongoing inquiry" */
const DEFINITE =
  /\b(?:the|this|that|his|her|their|its|(?:an?|the) (?:ongoing|current|continuing|live|internal|pending|open)) (?:(?:disciplinary|internal|current|ongoing|pending|formal|police|conduct) )?(complaint|investigation|disciplinary|misconduct|allegation|grievance|arrest|inquiry|enquiry|suspension|incident)s?\b(?! (?:team|unit|policy|procedure|process|officer|service|form|desk|panel|log)s?\b)/gi;

const HEDGED =
  /\b(?:whether|if|neither|nor|none|no one|nobody|not|cannot say|not say|unable to|confirm\w{0,6}|deny|any)\b/i;

const SOURCES = {
  FOIA: 'FOIA s1(1)(a)',
  EIR: 'EIR reg 12(6)',
  FOISA: 'FOISA s18',
  EISR: 'EISR reg 10(8)',
} as const;

/** An answer that speaks of the very person, firm or matter about which another answer neither confirms nor denies. */
export const ncndNamedElsewhere: Rule = (checked) => {
  const denied = checked.items.filter(({ answer }) => answer.status === 'ncnd');
  if (denied.length === 0) return [];
  return sentItems(checked)
    .filter((item) => denied.some((one) => speaksOf(checked, one, item)))
    .map((item) =>
      finding(placeOf(item), {
        problem: 'This answer speaks of what another neither confirms nor denies.',
        todo: 'Take it out, so that the letter reads the same whether or not there is anything.',
        source: SOURCES[item.regime],
      }),
    );
};

function speaksOf({ authority }: Checked, { question }: Item, { answer, question: own }: Item): boolean {
  const ourWords = authority.name.split(/[^\p{L}’'-]+/u);
  const names = namesIn(question.text).filter((name) => !ourWords.includes(name) && !own.text.includes(name));
  const allNames = namesIn(question.text).filter((name) => !ourWords.includes(name));
  const topics = topicsIn(question.text);
  const fresh = topics.filter((topic) => !own.text.toLowerCase().includes(topic));
  return sentencesOf(wordsIn(answer.body)).some((sentence) => {
    if (HEDGED.test(sentence)) return false;
    if (THAT_ONE.test(sentence)) return true;
    const shared = sharedStems(sentence, question.text, own.text).length;
    // A line of a list says nothing but what it is about.
    if (shared > 2 || (HAPPENED.test(sentence) && shared > 1)) return true;
    // "until the investigation is finished": definite, of the same post or place, and not what this question asks about.
    if (
      sharedStems(question.text, own.text).length > 0 &&
      [...sentence.matchAll(DEFINITE)].some(([, of = '']) =>
        fresh.some((topic) => of.toLowerCase().startsWith(topic)),
      )
    )
      return true;
    // Of the same person the other question asks something else, and the answer tells this.
    if (
      allNames.some((name) => sentence.includes(name)) &&
      HAPPENED.test(sentence) &&
      fresh.some((topic) => sentence.toLowerCase().includes(topic))
    )
      return true;
    if (tellsOfDenied(sentence, question.text, own.text, ourWords)) return true;
    const named = names.some((name) => sentence.includes(name));
    return (
      named &&
      (HAPPENED.test(sentence) ||
        isMadePublic(sentence) ||
        topics.some((topic) => sentence.toLowerCase().includes(topic)))
    );
  });
}

/** A matter of the sort, by the place or person that the denied question alone names; or a figure of the very thing it asks of. */
function tellsOfDenied(sentence: string, denied: string, own: string, ourWords: readonly string[]): boolean {
  const proper = [...denied.matchAll(/(?<=\p{Ll}[’',]? )\p{Lu}\p{Ll}[\p{L}’'-]{2,30}/gu)]
    .map(([name]) => name)
    .filter((name) => !own.includes(name) && !ourWords.includes(name) && !COMMON_NAME.test(name));
  if (MATTER.test(sentence) && HAPPENED.test(sentence) && proper.some((name) => sentence.includes(name)))
    return true;
  // What tells the denied thing apart from what this question asks: "covert" of "cameras".
  const [asked, here] = [subjectOf(denied), subjectOf(own)];
  const said = subjectOf(sentence);
  const both = asked.filter((one) => said.includes(one));
  const apart = both.filter((one) => !here.includes(one));
  return (
    apart.length > 0 &&
    both.length > 1 &&
    isApart(sentence, apart, both) &&
    figuresIn(sentence).some(({ value }) => value > 0)
  );
}
const MATTER =
  /\b(?:matter|case|complaint|investigation|inquiry|enquiry|incident|allegation|report|referral|one|grievance|claim|file|hearing|sanction|breach|visit|inspection|raid|operation)s?\b/i;
const COMMON_NAME =
  /^(?:Councillor|Cllr|Parish|Town|District|County|Borough|City|Council|Mr|Mrs|Ms|Dr|Sir|Street|Road|Lane|School|Academy|College|Hospital|Ward|Police|Company|Limited|Ltd|January|February|March|April|May|June|July|August|September|October|November|December|North|South|East|West|Chief|Head|Director|University|Trust|Board|Department|Freedom|Information|Act|England|Wales|Scotland|Britain|UK|British|Scottish|Welsh|English|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/;

/** The word that tells it apart stands directly with the thing: "covert cameras: £57,300". */
function isApart(sentence: string, apart: readonly string[], both: readonly string[]): boolean {
  const words = sentence.match(/[\p{L}’'-]+/gu) ?? [];
  return words.some((word, at) => {
    const [one] = subjectOf(word);
    if (one === undefined || !apart.includes(one)) return false;
    const near = subjectOf(words.slice(Math.max(0, at - 2), at + 3).join(' ')).filter((near) => near !== one);
    return near.some((near) => both.includes(near));
  });
}

/** Surnames and names of firms: the last of two or more capitalised words, and what stands before "Ltd". */
function namesIn(text: string): readonly string[] {
  const found = text.matchAll(/\b[A-Z][\w’'-]+(?: (?:of |and |& )?[A-Z][\w’'-]+){1,4}/g);
  return [...found].flatMap(([name]) => {
    const words = name
      .split(' ')
      .filter(
        (one) =>
          !/^(?:Ltd|Limited|LLP|plc|PLC|Inc|CIC|Has|Have|Is|Was|Were|Did|Does|Do|Are|Please|What|When|How|Why|The|Any|January|February|March|April|May|June|July|August|September|October|November|December)$/.test(
            one,
          ),
      );
    const last = words.at(-1);
    return words.length < 2 || last === undefined || last.length < 4 ? [] : [last];
  });
}

function topicsIn(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .match(
        /\b(?:complaint|investigat|disciplin|misconduct|allegation|grievance|arrest|report|inquir|suspen|inspection|incident)/g,
      ) ?? []
  );
}
