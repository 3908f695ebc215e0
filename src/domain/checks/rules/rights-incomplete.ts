import type { Regime } from '../../law/provision.ts';
import { plainText } from '../../text/rich-text.ts';
import { type Checked, type Finding, findingsOf, type Rule } from '../finding.ts';

const finding = findingsOf('rights-incomplete', 'stops');

const COMPLAINT: Record<Regime, RegExp> = {
  FOIA: /\b(?:section|s\.?)\s*50\b/i,
  EIR: /\b(?:section|s\.?)\s*50\b|\b(?:regulation|reg\.?)\s*18\b|\bPart (?:4|IV)\b/i,
  FOISA: /\b(?:section|s\.?)\s*47\b/i,
};
const REVIEW =
  /\breview\b|\bcomplaints? (?:procedure|process)\b|\bprocedure\b[^.]*\bcomplaints\b|\breconsider/i;
const SOURCES: Record<Regime, string> = { FOIA: 'FOIA s17(7)', EIR: 'EIR reg 14(5)', FOISA: 'FOISA s19' };

/**
 * Review and complaint paragraphs of the officer's own that lack what every refusal must tell: the internal procedure,
 * or that there is none, and the right to go to the regulator. The letter's own paragraphs are always whole.
 */
export const rightsIncomplete: Rule = (checked) => [
  ...lacking(checked, 'internal-review', REVIEW, {
    problem:
      'The paragraph about internal review does not say how to complain to you, or that you have no procedure.',
    todo: 'Say so, or remove the paragraph: the letter then has its own.',
  }),
  ...lacking(checked, 'regulator', COMPLAINT[checked.content.regime], {
    problem: 'The paragraph about the regulator does not name the right to complain to it.',
    todo: 'Name the section that gives the right, or remove the paragraph: the letter then has its own.',
  }),
];

function lacking(
  checked: Checked,
  role: 'internal-review' | 'regulator',
  needed: RegExp,
  words: Pick<Finding, 'problem' | 'todo'>,
): readonly Finding[] {
  const attached = checked.content.clauses.filter((clause) => clause.role === role);
  const first = attached[0];
  if (first === undefined || attached.some(({ body }) => needed.test(plainText(body)))) return [];
  return [finding({ clauseId: first.id }, { ...words, source: SOURCES[checked.content.regime] })];
}
