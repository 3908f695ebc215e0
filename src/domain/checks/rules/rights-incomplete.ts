import type { Regime } from '../../law/provision.ts';
import { kindOf } from '../../letter/kinds/kinds.ts';
import type { LetterBlock } from '../../letter/letter.ts';
import type { LetterRole } from '../../letter/roles.ts';
import { type Checked, type Finding, findingsOf, type Rule } from '../finding.ts';
import { lawsOfLetter, sourceUnder } from '../sources.ts';
import { wordsIn } from '../words-in.ts';

const finding = findingsOf('rights-incomplete', 'stops');

type Right = {
  readonly role: 'review' | 'complaint';
  readonly clause: 'internal-review' | 'regulator';
  readonly given: Record<Regime, RegExp>;
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
  const first = attached[0];
  const without = lawsOfLetter(checked).filter(
    (law) => !attached.some(({ words }) => given[law].test(words)),
  );
  if (first === undefined || without.length === 0) return [];
  return [
    finding(
      { clauseId: first.clause.id },
      {
        problem: `${NAMES[name]} ${lacking}.`,
        todo: `${todo}, or remove the paragraph: the letter then has its own.`,
        source: sourceUnder(without, SOURCES),
      },
    ),
  ];
}

/** Said anywhere around the answers is said. A letter that refuses nothing may leave the rights out. */
function inLetter(
  checked: Checked,
  { role, given, lacking, todo }: Right,
  block: LetterBlock,
): readonly Finding[] {
  const around = wordsAround(checked);
  const without = lawsOfLetter(checked).filter((law) => !given[law].test(around));
  if (!kindOf(checked.content.reply).owesRights(checked) || without.length === 0) return [];
  const isOut = block.edited === undefined || checked.byHand?.leftOut.includes(block) === true;
  return [
    finding(
      { blockId: block.id },
      {
        problem: isOut
          ? `${NAMES[role]} is left out of a refusal.`
          : `${NAMES[role]}, edited by hand, ${lacking}.`,
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
