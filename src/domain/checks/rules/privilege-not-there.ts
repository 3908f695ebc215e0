import {
  type Claim,
  type Condition,
  conditions,
  lacksWords,
  reasonsOf,
  saysIn,
  saysSo,
  sentWordsOf,
  withoutWeighing,
} from '../claim.ts';
import { type FindingPlace, placeOf } from '../finding.ts';
import { isHandedOn, isPutWithPublicPaper } from '../words/handed-on.ts';
import { isHandedOut, isInPublic } from '../words/in-public.ts';
import { wroteAround } from '../wrote.ts';

const LAWYER =
  /\b(?:solicitors?|barristers?|(?<!\bsuch )counsel|lawyers?|advocates?|legal(?:ly)? (?:advis[eo]rs?|team|services?|department|section|unit|counsel|officers?|directorate|branch|practitioners?|representatives?|executives?|qualified)|law (?:firm|officers?|society)|attorneys?|K\.?C\.?s?|Q\.?C\.?s?|Government Legal|Crown Agent|monitoring officer|litigation privilege|legal proceedings which)\b/i;
/** Proceedings that were under way or in prospect give privilege to what others wrote, too. */
const LITIGATION =
  /\blitigation privilege\b|(?<!\b(?:no|not any|without) )\bproceedings\b[^.]{0,40}\b(?:under way|begun|started|issued|in prospect|contemplat\w+|expected|threatened|anticipated)\b/i;
const NO_LAWYER =
  /\b(?:no|not an?|nor an?|neither an?|isn’t an?|without an?|never by an?|any) (?:\w+ )?(?:lawyers?|solicitors?|barristers?|legal advis[eo]rs?|counsel|advocate)\b[^.]{0,20}\b(?:had|has|was|were|took|been|involved|part|instructed|consulted|wrote|saw|drafted|himself|herself|but|and|or|nor)\b|\bnot (?:herself |himself |themselves |itself )?(?:an? )?(?:legally qualified|qualified as an? (?:lawyer|solicitor)|practising|(?:qualified |practising )?(?:lawyers?|solicitors?|barristers?|advocate))\b|\bno (?:legal|law) (?:qualifications?|training)\b|\bwithout (?:a )?(?:legal|law) (?:qualifications?|training|degree)\b|\bno practising certificate\b/i;

const ADVICE =
  /\b(?:advice|advised|opinions?|memorandum|counsel|solicitors?|lawyers?|barristers?|KC|letter|note|text|wording|reasoning|conclusions|views?|it|they|them|these|copy|copies|whole|all of it|every word|word for word|verbatim|handouts?|what (?:he|she|they|our|the) \w+)\b/i;
/** Another paper than the advice. */
const OF_ANOTHER =
  /\b(?:(?<!\bpublic )reports? (?!to )|decisions?|polic(?:y|ies)|notices?|surveys?|plans?|minutes (?:show|record|say)|facts|statements? of|judgments?|instructions|the (?:law|regulations?|act)|accounts|costs?|guidance|legislation)\b(?! (?:to|at|in|of) (?:full )?(?:council|cabinet|committee|the board))/i;

/** That there was advice, which tells nothing of it. */
const FACT_ALONE =
  /\b(?:that|where) (?:\w+ ){0,2}(?:advice|opinion) (?:was|were|had been|has been|is) (?:\w+ )?(?:received|taken|sought|obtained|had|asked for|commissioned|given)\b|\b(?:had|has|have) (?:\w+ )?(?:taken|received|sought|obtained) (?:\w+ )?advice\b|\bfact (?:of|that)\b/i;
const IN_FULL =
  /\b(?:text|cop(?:y|ies)|full|whole|word|verbatim|quot\w+|attached|appended|conclusions?|reasoning)\b/i;

const isGivenAway = (sentence: string): boolean =>
  !(FACT_ALONE.test(sentence) && !IN_FULL.test(sentence)) &&
  !OF_ANOTHER.test(sentence) &&
  sentence
    .split(/[;:]|, and (?=the\b)/)
    .some((part) => ADVICE.test(part) && (isInPublic(part) || isHandedOut(part)));

function givenAway(claim: Claim): FindingPlace | null {
  const { checked } = claim;
  const at =
    saysIn(withoutWeighing(claim), isGivenAway) ??
    saysIn(
      withoutWeighing(claim),
      (one) => NAMED_OR_IT.test(one) && (isHandedOn(one) || isPutWithPublicPaper(one)),
    ) ??
    saysIn(claim, (one) => isGivenAway(one) && NAMED.test(one) && DONE.test(one));
  if (at !== null) return at;
  const other = checked.items.find((item) => {
    const isOnAdvice = /\b(?:advice|opinion|counsel|solicitor|memorandum|barrister|legal|it)\b/i.test(
      item.question.text,
    );
    return isOnAdvice && saysSo(sentWordsOf(item), isGivenAway, LET_GO);
  });
  if (other !== undefined) return placeOf(other);
  const isTold = [...wroteAround(checked), claim.asked].some(
    (one) => OF_LAWYER.test(one) && isGivenAway(one),
  );
  return isTold ? {} : null;
}
const NAMED_OR_IT = /\b(?:it|advice|opinion|whole|note|memorandum|they|them)\b/i;
/** Where it is weighed it must be this advice, and a thing that was done. */
const NAMED =
  /\b(?:the|this|that|counsel’s|whole of the) (?:\w+ ){0,2}(?:advice|opinion|note|letter|memorandum)\b/i;
const DONE =
  /\b(?:went|was|were|has been|have been|forwarded|gave|handed|sent|now quotes?|read|published|put|posted)\b/i;
/** What was let go is given here, too. */
const LET_GO = /\b(?:attach\w*|enclos\w*|only that of|is given|are given)\b/i;
const OF_LAWYER = /\b(?:advice|opinion|counsel|solicitors?|barristers?|lawyers?|legal|KC)\b/i;

/** Under the Regulations privilege is one part of a wider exception. */
const isPrivilege = (claim: Claim): boolean =>
  claim.citation.regime === 'FOIA' ||
  claim.citation.regime === 'FOISA' ||
  /\bprivileged?\b|\blegal advice\b/i.test(reasonsOf(claim));

const OF = { FOIA: ['42(1)'], FOISA: ['36(1)'], EIR: ['12(5)(b)'], EISR: ['10(5)(b)'] };

const ROWS: readonly Condition[] = [
  {
    matter: 'no-lawyer',
    of: OF,
    fails: (claim) => {
      if (!isPrivilege(claim) || LITIGATION.test(reasonsOf(claim))) return null;
      const { what, asked, answered } = claim;
      return saysIn(claim, NO_LAWYER) ?? lacksLawyer(claim, [what, asked, answered].join('\n'));
    },
    problem: 'speak of privilege for advice, and show no lawyer who gave it',
    todo: 'Say which lawyer gave the advice or was asked for it; the advice of others is not privileged.',
    source: {
      FOIA: 'FOIA s42(1); [2013] UKSC 1 (Prudential)',
      FOISA: 'FOISA s36(1); [2013] UKSC 1 (Prudential)',
      EIR: 'EIR reg 12(5)(b); [2013] UKSC 1 (Prudential)',
      EISR: 'EISR reg 10(5)(b); [2013] UKSC 1 (Prudential)',
    },
  },
  {
    matter: 'given-away',
    of: OF,
    fails: (claim) => (isPrivilege(claim) ? givenAway(claim) : null),
    problem: 'claim privilege for advice that, by this letter, was told to others',
    todo: 'What is no longer confidential is no longer privileged: disclose what was told, or say why the rest is still confidential.',
    source: {
      FOIA: 'FOIA s42(1)',
      FOISA: 'FOISA s36(1)',
      EIR: 'EIR reg 12(5)(b); EA/2006/0001 (Kirkaldie)',
      EISR: 'EISR reg 10(5)(b)',
    },
  },
];

/** What the law is called, and what lawyers and clients may do in general, names none. */
const IN_GENERAL =
  /\b(?:a |the |their )?(?:lawyers?|legal advis[eo]rs?|solicitors?) and (?:a |their |its |the |his |her )?clients?\b|\bclients? and (?:a |their |its |the |his |her )?(?:lawyers?|legal advis[eo]rs?|solicitors?)\b|\b(?:consult|obtain advice from|speak (?:freely )?to|ask|open with) (?:a |its |their |his )?(?:lawyers?|legal advis[eo]rs?|solicitors?)\b|\blegal (?:advice|professional) privilege\b/gi;

function lacksLawyer(claim: Claim, beside: string): FindingPlace | null {
  const reasons = claim.reasons.map((one) => ({ ...one, words: one.words.replace(IN_GENERAL, ' ') }));
  return lacksWords({ ...claim, reasons }, LAWYER, beside);
}

/** Legal professional privilege where no lawyer advised, or where what was advised is known to others. */
export const privilegeNotThere = conditions('privilege-not-there', 'warns', ROWS);
