import { citationInText, formatCitation } from '../../law/citation.ts';
import type { IsoDate } from '../../law/dates.ts';
import { readDay } from '../../law/written-day.ts';
import type { Citation } from '../../letter/citations.ts';
import type { Item } from '../../letter/facts.ts';
import { type Checked, findingsOf, firstCiting, placeOf, type Rule } from '../finding.ts';
import { sentItems, wordsFor } from '../said.ts';
import { wordsIn } from '../words-in.ts';

const finding = findingsOf('qualified-person', 'warns');

/** FOIA s36(2) holds only in the reasonable opinion of a qualified person; statistics need none (s36(4)). */
export const qualifiedPerson: Rule = (checked) =>
  checked.citations
    .filter(({ law }) => law?.needs.includes('qualified-person'))
    .flatMap((citation) => {
      const words = [wordsFor(checked, citation), ...onPerson(checked)].join('\n');
      const item = firstCiting(checked, citation);
      if (item === undefined) return [];
      if (isGiven(words)) {
        if (isOfAnother(words)) return [ofAnother(item, citation)];
        return isOfEarlier(checked, words) ? [ofEarlier(item, citation)] : [];
      }
      return [
        finding(
          { ...placeOf(item), matter: citation.cited },
          {
            problem: `${formatCitation(citation)} is claimed without the opinion of the qualified person, with who that is and the date.`,
            todo: 'Say in the reasons who the qualified person is, what their opinion was and when they gave it.',
            source: 'FOIA s36(2), s36(5)',
          },
        ),
      ];
    });

/** Answers that say who it is. */
const onPerson = (checked: Checked): readonly string[] =>
  sentItems(checked)
    .filter(({ question }) => /\bqualified person\b/i.test(question.text))
    .map(({ answer }) => `Our qualified person: ${wordsIn(answer.body)}`);

/** The opinion of somebody whom neither the Act nor a Minister has named (s36(5)). */
const ofAnother = (item: Item, citation: Citation) =>
  finding(
    { ...placeOf(item), matter: `${citation.cited} another` },
    {
      problem: `The opinion that ${citationInText(citation)} stands on seems to be that of somebody who is not the qualified person.`,
      todo: 'Get the opinion of the qualified person, or say by what authorisation this person is one.',
      source: 'FOIA s36(5)',
    },
  );

/** An opinion that was formed on another request, before this one came. */
const ofEarlier = (item: Item, citation: Citation) =>
  finding(
    { ...placeOf(item), matter: `${citation.cited} earlier` },
    {
      problem: `The opinion that ${citationInText(citation)} stands on seems to be older than the request.`,
      todo: 'Get an opinion on this request, and say when it was given.',
      source: 'FOIA s36(2)',
    },
  );

const DAY = /\b\d{1,2} [A-Z][a-z]+ 20\d\d\b/g;
const REUSED =
  /\b(?:another|an earlier|a previous|a similar|a different|earlier|previous) (?:\w+ )?requests?\b|\b(?:standing|blanket|general|generic) (?:opinion|authorisation|approval)\b|\b(?:that|the same|the earlier|her earlier|his earlier|an earlier|a previous) opinion\b[^.]{0,80}\b(?:rely|relied|applies|apply|covers|stands|holds|again|here)\b/i;

/** True where no day in the reasons is one on which this request could be looked at, or an opinion is used again. */
function isOfEarlier({ content: { receivedOn }, today }: Checked, words: string): boolean {
  const onOpinion = words
    .split(/(?<=[.!?])\s+|\n/)
    .filter((one) => /qualified person|\bopinion\b/i.test(one));
  if (onOpinion.some((one) => REUSED.test(one))) return true;
  // What is said of the opinion itself is looked at by date-on-wrong-side.
  if (receivedOn === null || daysOf(onOpinion.join(' ')).length > 0) return false;
  const days = daysOf(words);
  return days.length > 0 && days.every((day) => day < receivedOn || (today !== null && day > today));
}

function daysOf(text: string): readonly IsoDate[] {
  return [...text.matchAll(DAY)].flatMap(([date]) => {
    const read = readDay(date);
    return read.is === 'day' ? [read.day] : [];
  });
}

/** Who leads or is answerable for an authority, or is authorised. */
const QUALIFIED =
  /\b(?:chief (?:executive|constable|officer|fire officer|inspector|operating)|monitoring officer|ministers?|secretary of state|permanent secretary|(?:vice-)?chancellor|principal|head ?teacher|headmaster|headmistress|chair(?:man|woman|person)?|president|commissioners?|town clerk|clerk to|parish clerk|director[- ]general|director of the|general secretary|comptroller|auditor general|registrar general|speaker|mayor|provost|master of|warden|governing body|managing director|executive director|accountable officer|director of public prosecutions|the director\b(?! of))\b|36\s?\(5\)|\bauthori[sz](?:ed|ation)\b|\bby (?:a |the )?Minister/i;
const ANOTHER =
  /\b(?:head of|(?:assistant|deputy|associate|service|corporate|interim) director|director of [A-Z]\w+|managers?|(?:data protection|information (?:governance|rights|access|compliance|management)|records|FOI|freedom of information|communications?|press|compliance|policy|governance|complaints) (?:officer|lead|adviser|advisor|manager|team|specialist|unit|section|office)|team leader|lead officer|case ?workers?|senior officer|review(?:ing)? officer|(?:information|FOI) team|caldicott guardian|senior information risk owner|SIRO|business partner|human resources|deputy head|bursar|Grade [67]|[SHE]EO|secretary to|private secretary|board secretary|company secretary)\b/i;
/** Another may speak for the qualified person only where they are authorised themselves. */
const FOR_ANOTHER =
  /\b(?:on behalf of|in the absence of|deputising for|delegat\w+|standing in for|acting (?:as|for)|in place of|asked to (?:act|stand in|sit)|for the)\b[^.]{0,40}\bqualified person\b|\bqualified person\b[^.]{0,60}\b(?:delegat\w+|was (?:away|on leave|not available|unavailable)|did not|had not|(?:has been|being|is|was) (?:abroad|away|ill|on leave|absent|unwell)|has not|has yet|will|is to)\b/i;

/** "the opinion was given on her behalf by the Director of Communications" */
const GIVEN_FOR =
  /\bopinion\b[^.]{0,60}\b(?:on (?:her|his|their|its) behalf|in (?:her|his|their) (?:absence|place|stead)|for (?:her|him|them) by)\b|\b(?:on (?:her|his|their) behalf|in (?:her|his|their) (?:absence|place|stead))\b[^.]{0,80}\bopinion\b/i;
const AUTHORISED = /36\s?\(5\)|\bauthori[sz]ed by\b/i;

/** True where the sentences on the opinion name another post, and none that is qualified. */
function isOfAnother(words: string): boolean {
  const sentences = onOpinionIn(words);
  if (sentences.some((one) => (FOR_ANOTHER.test(one) || GIVEN_FOR.test(one)) && !AUTHORISED.test(one)))
    return true;
  if (sentences.some((one) => QUALIFIED.test(one))) return false;
  return sentences.some((one) => ANOTHER.test(one) || NAMED_AS.test(one));
}

/** "our qualified person, the Borough Treasurer": a post beside those words, and none of those above. */
const NAMED_AS =
  /\bqualified person\b[^.,;]{0,40}(?:, |,? (?:is|was) |: | – | \()(?:[A-Z][\p{L}’'-]+ ){0,3}(?:the |our |an? )?(?:[A-Z][\p{L}&-]+ |and |of |for ){0,4}(?:Director|Head|Manager|Officer|Lead|Leader|Adviser|Advisor|Solicitor|Secretary|Treasurer|Bursar|Librarian|Registrar|Coordinator|Engineer|Planner|Archivist|Analyst|Specialist|Administrator|Matron|Dean|Councillor)\b/u;

/** The sentences on the opinion, and those that go on from "a qualified person": "Ours is the chief executive." */
function onOpinionIn(words: string): readonly string[] {
  const all = words.split(/(?<=[.!?])\s+|\n/);
  return all.filter(
    (one, index) =>
      /qualified person|\bopinion\b/i.test(one) ||
      (/qualified person/i.test(all[index - 1] ?? '') && GOES_ON.test(one)),
  );
}
const GOES_ON =
  /^(?:Ours|Our own|For (?:us|this|the (?:trust|council|college|university|board|force|authority))|In (?:our|this|the (?:trust|council|college|university|board|force|authority)[’']s) case|Th(?:at|is) (?:is|person|post|role|was)|(?:It|He|She) (?:is|was)|Here)\b/;

/** Who gave it and when belong to the opinion: another may not be qualified (s36(5)), and it comes before the refusal. */
function isGiven(words: string): boolean {
  const sentences = onOpinionIn(words);
  const said = sentences.some((one) => /qualified person/i.test(one));
  return said && sentences.some(names) && GIVEN_ON.test(words);
}

/** The year may be plain from the letter. */
const GIVEN_ON =
  /\b\d{1,2}(?:st|nd|rd|th)? (?:January|February|March|April|May|June|July|August|September|October|November|December)\b/;

const NO_NAME =
  /qualified person|\b\d{1,2} [A-Z][a-z]+ \d{4}|Freedom of Information Act|\b(?:Section|Act)\b/gi;

/** Posts are written in small letters too. */
const POST =
  /\b(?:chief (?:executive|constable|officer)|monitoring officer|minister|secretary of state|permanent secretary|(?:vice-)?chancellor|director|principal|headteacher|chair\w*|president|commissioner|clerk)\b/i;

/** A post, or a name: a capital anywhere but at the start. */
function names(sentence: string): boolean {
  const rest = sentence.replace(NO_NAME, '').trim();
  return POST.test(rest) || /\b[A-Z][a-z]+/.test(rest.replace(/^\S+/, ''));
}
