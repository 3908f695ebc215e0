import type { Regime } from '../../law/provision.ts';
import { NO_REVIEW, servesLaw } from '../../letter/frame.ts';
import { kindOf } from '../../letter/kinds/kinds.ts';
import type { LetterBlock } from '../../letter/letter.ts';
import type { LetterRole } from '../../letter/roles.ts';
import { type Checked, type Finding, findingsOf, type Placed, type Rule } from '../finding.ts';
import { lawsOfLetter, sourceUnder } from '../sources.ts';
import { wordsIn } from '../words-in.ts';

const finding = findingsOf('rights-incomplete', 'stops');
const warning = findingsOf('rights-incomplete', 'warns');

type Right = {
  readonly role: 'review' | 'complaint';
  readonly clause: 'internal-review' | 'regulator';
  readonly given: Record<Regime, RegExp>;
  /** The same where both rights of a letter under two laws may stand in one text, so that one is not taken for the other. */
  readonly apart: Record<Regime, RegExp>;
  readonly lacking: string;
  readonly todo: string;
};

/** "after the review", in the paragraph about the regulator, gives nobody a review. */
const REVIEW =
  /\binternal review\b|\bask\b[^.]{0,300}\breview|\breview (?:this|our|the) (?:reply|decision|response|handling)|\b(?:request|require)\b[^.]{0,300}\breview|\bcomplaints? (?:procedure|process)\b|\bprocedure\b[^.]{0,300}\bcomplain|\breconsider/i;

const RIGHTS: readonly Right[] = [
  {
    role: 'review',
    clause: 'internal-review',
    given: { FOIA: REVIEW, EIR: REVIEW, FOISA: REVIEW, EISR: REVIEW },
    apart: {
      FOIA: /\binternal review\b|\b(?:ask|request)\b[^.@]{0,300}\breview\b|\bcomplaints? (?:procedure|process)\b/i,
      EIR: /\b(?:regulation|reg\.?)\s*11\b/i,
      FOISA: /\b(?:section|s\.?)\s*20\b/i,
      EISR: /\b(?:regulation|reg\.?)\s*16\b/i,
    },
    lacking: 'does not say how to complain to you, or that you have no procedure',
    todo: 'Say so',
  },
  {
    role: 'complaint',
    clause: 'regulator',
    given: {
      FOIA: /\b(?:section|s\.?)\s*50\b/i,
      EIR: /\b(?:section|s\.?)\s*50\b|\b(?:regulation|reg\.?)\s*18\b|\bPart (?:4|IV)\b/i,
      FOISA: /\b(?:section|s\.?)\s*47\b/i,
      EISR: /\b(?:section|s\.?)\s*47\b|\b(?:regulation|reg\.?)\s*17\b|\bPart (?:4|IV)\b/i,
    },
    apart: {
      FOIA: /\b(?:section|s\.?)\s*50\b(?! of [^.,]{0,60}, as applied)/i,
      EIR: /\b(?:regulation|reg\.?)\s*18\b/i,
      FOISA: /\b(?:section|s\.?)\s*47\b(?! of [^.,]{0,60}, as applied)/i,
      EISR: /\b(?:regulation|reg\.?)\s*17\b/i,
    },
    lacking: 'does not name the right to complain to it',
    todo: 'Name the section that gives the right',
  },
];

const NAMES = {
  review: 'The paragraph about internal review',
  complaint: 'The paragraph about the regulator',
} as const;
const SOURCES: Record<Regime, string> = {
  FOIA: 'FOIA s17(7)',
  EIR: 'EIR reg 14(5)',
  FOISA: 'FOISA s19',
  EISR: 'EISR reg 13(e)',
};

/**
 * What every refusal must tell: the internal procedure, or that there is none, and the right to go to the regulator. The
 * letter's own paragraphs are always whole; paragraphs of the officer's, edits by hand and parts left out may not be.
 */
export const rightsIncomplete: Rule = (checked) =>
  RIGHTS.flatMap((right) => {
    const block = changedBlock(checked, right.role);
    return block === null ? inClauses(checked, right) : inLetter(checked, right, block);
  });

/** The part of that role as it was edited, or left out. */
function changedBlock({ byHand }: Checked, role: LetterRole): LetterBlock | null {
  const edited = byHand?.blocks.find((block) => block.role === role && block.edited !== undefined);
  return edited ?? byHand?.leftOut.find((block) => block.role === role) ?? null;
}

function inClauses(
  checked: Checked,
  { clause: role, given, lacking, todo, role: name }: Right,
): readonly Finding[] {
  const attached = checked.paragraphs.filter(({ clause, item }) => clause.role === role && item === null);
  const laws = lawsOfLetter(checked);
  const lacks = laws.flatMap((law) => {
    const own = attached.filter(({ clause }) => servesLaw(checked, clause, { regime: law }));
    const [first] = own;
    const isGiven = own.some(({ clause, words }) => given[law].test(words) && !deniesReview(clause, law));
    if (first === undefined || isGiven) return [];
    const denied = own.some(({ clause }) => deniesReview(clause, law));
    const words = {
      problem: denied ? `${NAMES[name]} denies a review that the law gives.` : `${NAMES[name]} ${lacking}.`,
      todo: denied
        ? 'Remove the paragraph: the letter then has its own.'
        : `${todo}, or remove the paragraph: the letter then has its own.`,
    };
    return [finding({ clauseId: first.clause.id }, { ...words, source: SOURCES[law] })];
  });
  return [...lacks, ...ofAnotherLaw(checked, attached, name)];
}

/** FOIA has no section for reviews, so that an authority may have none (s17(7)(a)); every other law gives one. */
function deniesReview({ clauseId }: Placed['clause'], law: Regime): boolean {
  return clauseId === NO_REVIEW && law !== 'FOIA';
}

/** In a letter under two laws each paragraph is that of one of them. */
function ofAnotherLaw(
  checked: Checked,
  attached: readonly Placed[],
  name: Right['role'],
): readonly Finding[] {
  const laws = lawsOfLetter(checked);
  if (laws.length < 2) return [];
  return attached
    .filter(({ clause: { regime } }) => regime !== null && !laws.includes(regime))
    .map(({ clause }) =>
      warning(
        { clauseId: clause.id, matter: 'law' },
        {
          problem: `${NAMES[name]} was written for another law than those of this letter.`,
          todo: 'Take that of one of them, or remove the paragraph: the letter then has its own.',
          source: sourceUnder(laws, SOURCES),
        },
      ),
    );
}

/** Said anywhere around the answers is said. A letter that refuses nothing may leave the rights out. */
function inLetter(
  checked: Checked,
  { role, given, apart, lacking, todo }: Right,
  block: LetterBlock,
): readonly Finding[] {
  const around = wordsAround(checked);
  const laws = lawsOfLetter(checked);
  const told = laws.length < 2 ? given : apart;
  const without = laws.filter((law) => !told[law].test(around));
  if (!kindOf(checked.content.reply).owesRights(checked) || without.length === 0) return [];
  const isOut = block.edited === undefined || checked.byHand?.leftOut.includes(block) === true;
  return [
    finding(
      { blockId: block.id },
      {
        problem: isOut
          ? `${NAMES[role]} is left out of a refusal.`
          : `${NAMES[role]}, edited by hand, ${lacking}${laws.length < 2 ? '' : ' under each law'}.`,
        todo: isOut ? 'Put it back.' : `${todo}, or put back what the answers give.`,
        source: sourceUnder(without, SOURCES),
      },
    ),
  ];
}

const ELSEWHERE: readonly LetterRole[] = ['restated-request', 'disclosure', 'reasons'];

function wordsAround({ byHand }: Checked): string {
  const around = (byHand?.blocks ?? []).filter(({ role }) => !ELSEWHERE.includes(role));
  return around.map(({ text }) => wordsIn(text)).join('\n');
}
