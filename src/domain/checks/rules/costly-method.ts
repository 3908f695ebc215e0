import { citesCost } from '../../letter/cost.ts';
import { findingsOf, firstCiting, placeOf, type Rule } from '../finding.ts';
import { clausesServing, saidPlaceOf, sentItems } from '../said.ts';
import { sentencesOf } from '../sentences-of.ts';
import { speaksOf } from '../words/same-thing.ts';
import { wordsIn } from '../words-in.ts';
import { wroteAround } from '../wrote.ts';
import { estimateCountsRedaction } from './estimate-counts-redaction.ts';

/** Many a sound refusal counts its files and says no more of how they are kept. */
const finding = findingsOf('costly-method', 'hint');

/** Where it could be looked up. */
const RECORD =
  /\b(?:databases?|systems?|software|spreadsheets?|workbook|logs?|logged|registers?|index(?:es)?|tables?|reports?|dashboards?|fields?|codes?|flags?|tags?|ledgers?|lists?|catalogues?|trackers?|data ?sets?|returns?|statistics|figures|totals?|summar(?:y|ies)|counts?|quer(?:y|ies)|search(?:es)?|columns?|drop-?down|menus?|categor(?:y|ies)|module|audit trail|inventory|schedule|minutes|bulletin|accounts|yearbook|card|sheet|diary|calendar|map|master)\b/i;
/** What is in it, or comes of it. */
const HAS =
  /\b(?:has|have|had|holds?|held|keeps?|kept|records?|recorded|logs|logged|enter(?:s|ed)|shows?|shown|gives?|contains?|lists?|listed|counts|counted|drawn|produc(?:e|es|ed)|runs?|ran|publish(?:es|ed)|report(?:s|ed)|compil(?:es|ed)|collat(?:es|ed)|stor(?:es|ed)|captur(?:es|ed)|tagged|flagged|coded|sorted|filter(?:s|ed)?|searchable|export(?:s|ed)?|maintain(?:s|ed)?|updat(?:es|ed)|received|got|gets|presented|told|yields?|returns?|knows?|(?:can|could) be (?:\w+ )?(?:searched|filtered|sorted|run|exported|queried|printed|read|had|looked up)|there (?:is|are)|go(?:es)? (?:to|out)|sent|submitted|supplied|comes? (?:from|out)|taken from|exists?|stands?|sits?)\b/i;
/** All of it, or quickly. */
const WHOLE =
  /\b(?:every|each|all|whole|central(?:ly)?|one|single|any|automatic\w*|always|as a matter of course|routine\w*|monthly|weekly|quarterly|annual(?:ly)?|yearly|daily|seconds?|minutes?|moments?|at once|instantly|button|click|these|those|very|same|since|outcome|reason|subject|type|by name|totals?)\b/i;

/** Why there is no quicker way: what the records do not tell, or how they are kept. */
const NO_OTHER_WAY =
  /\b(?:not|no|cannot|can’t|never|none|nor|neither|nowhere|without|only|lacks?|unable|un(?:structured|indexed|sorted|searchable)|nothing)\b[^.]{0,80}\b(?:fields?|codes?|codified|coded|record(?:ed|s)?|search(?:ed|able|es)?|system|database|held|hold|kept|log(?:ged)?|index(?:ed)?|central(?:ly)?|lists?|listed|report(?:ed|s|able)?|ways?|means|flags?|flagged|categor\w+|markers?|marked|identif\w+|extract\w*|sort\w*|filter\w*|quick\w*|quer\w+|tag\w*|tell|tells|say|says|show|shows|distinguish\w*|separat\w*|automat\w*|electronic\w*|digit\w+|count\w*|note[ds]?|kind|reason|collat\w+|compil\w+|structured|cheap\w*|shorter|faster|column|summary|register|spreadsheet|add(?:ed)? up|broken down|known|store[ds]?|captur\w+|entered|linked|contain\w*|possible)\b|\b(?:on paper|in paper|paper (?:files?|forms?|records?|cards?)|free[- ]text|narrative|handwrit\w+|hand-written|scanned|scans|microfiche|manual(?:ly)?|by hand|individually|one by one|would bring up|brings up|false hits|vary|varies|various|differently|differ from|spread over|scattered|separate (?:files?|systems?|folders?|mailboxes)|legacy|archived?|boxes|only (?:be|by|from|in|when|where|through)|(?:sample|trial|test|timed|tried|quickest|shortest|fastest)|search\w* (?:returns?|returned|finds?|found|brings?|brought|gives?|gave|produced|yield\w*)|stays? (?:in|with|at)|prints?|each (?:school|office|site|team|ward|depot))\b/i;
/** The long way was chosen. */
const PREFERRED =
  /\b(?:prefer\w*|authoritative|certain(?:ty)?|to be (?:sure|safe)|mak(?:e|ing) sure|thorough\w*|reliab\w+|completeness|confiden(?:t|ce)|custom\w*|habit|(?:our|usual|normal|standard) (?:policy|practice|procedure|way)|tradition\w*|trusts? (?:the|them|their|that|what)|rather than|instead|official|source documents?|originals?|principle|belt and braces|themselves|double-check\w*|verif\w+|nevertheless|all the same|even so|not (?:mention|ask)\w*|asks? for our|though|although)\b/i;
/** How the work was counted, a piece at a time. */
const METHOD =
  /\b(?:each|every|per|apiece|one by one|a (?:file|case|record|letter|form|page|time|piece|head)|all (?:of )?(?:the|our|\d[\d,]*))\b/i;
/** What the library’s own paragraphs say of any estimate. */
const LIBRARY =
  /Under section 12\([12]\) of the Freedom[^.]{0,200}\.|The limit for us is[^.]{0,100}\.|We estimate that what we are refusing[^.]{0,160}\.|We have counted this request[^.]{0,80}\.|The fees regulations of 2004[^.]{0,260}\.|Several questions in one letter[^.]{0,60}\./g;
const HEDGED =
  /\b(?:not|no|cannot|can’t|never|none|nor|neither|without|if|whether|would|unless|but|however|only|until|before)\b/i;

/**
 * A refusal for cost that counts a long way of finding out: the letter or the requester names a shorter one, or the letter does
 * not say why there is none. What counts is what the authority reasonably expects to spend.
 */
export const costlyMethod: Rule = (checked) => {
  const [cited] = checked.citations.filter(citesCost);
  const item = cited === undefined ? undefined : firstCiting(checked, cited);
  if (cited === undefined || item === undefined) return [];
  const placed = clausesServing(checked, cited).filter(({ clause }) => clause.role !== 'advice');
  const lines = (checked.content.reply.estimate?.lines ?? []).map(({ what }) => what);
  const told = placed.map((one) => one.words).join('\n');
  const words = [told, ...lines].join('\n');
  if (placed.length === 0 || words.includes('{{') || estimateCountsRedaction(checked).length > 0) return [];
  const shorter = placed.find((one) => sentencesOf(one.words).some(isShorter));
  const asked = item.question.text;
  const isSaidElsewhere =
    sentItems(checked).some(({ answer, question }) =>
      sentencesOf(wordsIn(answer.body)).some((one) => isSameLookup(`${question.text}\n${one}`, one, asked)),
    ) || wroteAround(checked).some((one) => isSameLookup(one, one, asked));
  const why = sentencesOf(words).some((one) => NO_OTHER_WAY.test(one));
  const isNamed = (shorter !== undefined && (!why || PREFERRED.test(words))) || isSaidElsewhere;
  if (!isNamed && (why || !METHOD.test(told.replace(LIBRARY, ' ')))) return [];
  const place = shorter === undefined ? placeOf(item) : { ...placeOf(item), ...saidPlaceOf(shorter) };
  return [
    finding(
      { ...place, matter: cited.cited },
      {
        problem: isNamed
          ? 'The estimate seems to count a long way of finding out what could be looked up.'
          : 'The refusal for cost does not say why there is no shorter way of finding the information.',
        todo: 'Estimate the shortest way, or say how the information is kept and why it cannot be looked up.',
        source:
          cited.regime === 'FOIA' ? 'FOIA s12(1); SI 2004/3244 reg 4(3)' : 'FOISA s12(1); SSI 2004/467 reg 3',
      },
    ),
  ];
};

const SAME =
  /\b(?:very (?:same|figures)|the same (?:figures?|data|records?|information)|exactly (?:that|this|these|those|what))\b/i;

/** A quick way that is told of with the matter that was asked for. */
function isSameLookup(told: string, sentence: string, asked: string): boolean {
  return isShorter(sentence) && (SAME.test(sentence) || speaksOf(told, asked));
}

/** It can be searched; what it may be searched by, where that is something else. */
const SEARCHABLE =
  /\b(?:can|could|may) (?:easily |also )?be (?:\w+ )?(?:searched|filtered|sorted|queried|looked up|run off|counted)\b|\bsearchable\b/i;
const BY_ANOTHER_MARK =
  /\b(?:not|cannot|never|only|if|unless|by (?:\w+ )?(?:name|address|number|date|reference))\b/i;

/** Told of what is given here, in answer to another question. */
const OF_OTHER_QUESTION = /\b(?:so we give (?:them|it)|although we refuse|which we give)\b/i;

function isShorter(sentence: string): boolean {
  if (OF_OTHER_QUESTION.test(sentence)) return false;
  if (SEARCHABLE.test(sentence) && !BY_ANOTHER_MARK.test(sentence)) return true;
  return RECORD.test(sentence) && HAS.test(sentence) && WHOLE.test(sentence) && !HEDGED.test(sentence);
}
