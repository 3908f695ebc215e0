import {
  type Claim,
  type Condition,
  conditions,
  lacksWords,
  reasonsOf,
  saysIn,
  saysSo,
  sentWordsOf,
  withoutFactors,
} from '../claim.ts';
import { type FindingPlace, placeOf } from '../finding.ts';

const LAWYER =
  /\b(?:solicitors?|barristers?|counsel|lawyers?|advocates?|legal(?:ly)? (?:advis[eo]rs?|team|services?|department|section|unit|counsel|officers?|directorate|branch|practitioners?|representatives?|executives?|qualified)|law (?:firm|officers?|society)|attorneys?|K\.?C\.?s?|Q\.?C\.?s?|Government Legal|Crown Agent|monitoring officer|litigation privilege|legal proceedings which)\b/i;
/** Proceedings that were under way or in prospect give privilege to what others wrote, too. */
const LITIGATION =
  /\blitigation privilege\b|\bproceedings\b[^.]{0,40}\b(?:under way|begun|started|issued|in prospect|contemplat\w+|expected|threatened|anticipated)\b/i;
const NO_LAWYER =
  /\b(?:no|not an?|nor an?|neither an?|isn’t an?|without an?|never by an?|any) (?:\w+ )?(?:lawyers?|solicitors?|barristers?|legal advis[eo]rs?|counsel|advocate)\b[^.]{0,20}\b(?:had|has|was|were|took|been|involved|part|instructed|consulted|wrote|saw|drafted|himself|herself|but|and|or|nor)\b|\bnot (?:herself |himself |themselves |itself )?(?:an? )?(?:legally qualified|qualified as an? (?:lawyer|solicitor)|practising|(?:qualified |practising )?(?:lawyers?|solicitors?|barristers?|advocate))\b|\bno (?:legal|law) (?:qualifications?|training)\b|\bwithout (?:a )?(?:legal|law) (?:qualifications?|training|degree)\b|\bno practising certificate\b/i;

const ADVICE =
  '(?:advice|opinion|memorandum|note|document|letter|text|it|they|which|copy|copies|these|whole)';
/** Advice that was told to the public or to the other side. */
const GIVEN_AWAY = [
  new RegExp(
    `\\b${ADVICE}\\b[^.]{0,40}\\b(?:was|were|has been|have been|is|are|been)\\b[^.]{0,30}\\b(?:published|set out|printed|reproduced|appended|annexed|attached|included|placed|put|posted|uploaded|released|quoted|tabled|available|broadcast|made public|summarised and quoted)\\b[^.]{0,60}\\b(?:in full|verbatim|word for word|public|website|web ?page|online|newspaper|press|gazette|agenda|appendix|annex|internet|minutes|social media|library)\\b`,
    'i',
  ),
  new RegExp(
    `\\b${ADVICE}\\b[^.]{0,20}\\b(?:has been|have been|is|are|was|were|appears?|can (?:still )?be (?:read|found|seen|heard|watched)|stands)\\b(?: \\w+){0,3} (?:on|in) (?:our|the|its|a) (?:\\w+ )?(?:website|web ?site|web ?page|public|library|newspaper|press|intranet of|agenda|minutes|papers)\\b`,
    'i',
  ),
  /\b(?:read|reads)\b(?: (?:it|them|the (?:advice|opinion|note|letter|whole|text)|all of it|counsel’s \w+|most of (?:it|the \w+)))?(?: \w+){0,2} (?:out|aloud)\b|\bread (?:it |them )?(?:in full|into the (?:record|minutes))\b/i,
  new RegExp(
    `\\b(?:${ADVICE}|we|council|leader|officer|clerk|director)\\b[^.]{0,40}\\b(?:sent|gave|given|shown|showed|passed|copied|forwarded|supplied|provided|disclosed|shared|e-?mailed|circulated|handed)\\b[^.]{0,40}\\b(?:to|with)\\b[^.]{0,20}\\b(?:other (?:side|party)|opponents?|tenants?|developers?|claimants?|press|newspapers?|reporters?|journalists?|media|objectors?|residents|unions?|campaign\\w*|parents|bidders?|members of the public|the public|applicant)\\b`,
    'i',
  ),
  /\b(?:published|printed|reproduced|posted|uploaded|put|placed|appended|released|tabled)\b[^.]{0,20}\b(?:the |its |counsel’s |this |that )(?:full |whole |complete |legal )?(?:advice|opinion|memorandum|text of)\b[^.]{0,60}/i,
];
const STILL_KEPT =
  /\b(?:not|nor|never|no|nobody|none|without|summar\w+|gist|conclusions?|outcome|that (?:we|the \w+) (?:had|has|took)|advice was taken|whether|if|(?:would|could|may|might) (?:be|have)|redact\w*|cannot|fact that|unless|other than)\b/i;

function givenAway(claim: Claim): FindingPlace | null {
  const at = saysIn(withoutFactors(claim), GIVEN_AWAY, STILL_KEPT);
  if (at !== null) return at;
  const other = claim.checked.items.find((item) => {
    const said = sentWordsOf(item);
    const isOnAdvice = /\b(?:advice|opinion|counsel|solicitor|memorandum)\b/i.test(
      `${item.question.text}\n${said}`,
    );
    return isOnAdvice && saysSo(said, GIVEN_AWAY, STILL_KEPT);
  });
  return other === undefined ? null : placeOf(other);
}

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
      return saysIn(claim, NO_LAWYER) ?? lacksWords(claim, LAWYER, [what, asked, answered].join('\n'));
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

/** Legal professional privilege where no lawyer advised, or where what was advised is known to others. */
export const privilegeNotThere = conditions('privilege-not-there', 'warns', ROWS);
