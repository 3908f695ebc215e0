import { findingsOf, firstCiting, placeOf, type Rule } from '../finding.ts';
import { placedClauses } from '../said.ts';

const finding = findingsOf('no-help-to-narrow', 'warns');

const HELP =
  /\bnarrow|\brefin(?:e|ing)|\breduc(?:e|ing) (?:the )?(?:scope|period|number)|\bshorter period\b|\bwithin the (?:cost |appropriate )?limit\b/i;

/** A refusal for cost that does not say what could be answered within the limit (FOIA s16, FOISA s15, EIR reg 9). */
export const noHelpToNarrow: Rule = (checked) => {
  const cost = checked.citations.find(
    ({ kind, cited, regime }) =>
      (kind === 'ground' && cited.startsWith('12(')) || (regime === 'EIR' && cited === '12(4)(b)'),
  );
  const helped = placedClauses(checked).some(
    ({ clause, words }) => clause.role === 'advice' || HELP.test(words),
  );
  const item = cost && firstCiting(checked, cost);
  if (item === undefined || helped) return [];
  return [
    finding(placeOf(item), {
      problem: 'The request is refused for its cost, without help to bring it within the limit.',
      todo: 'Add a paragraph that says how the request could be narrowed.',
      source: { FOIA: 'FOIA s16', EIR: 'EIR reg 9', FOISA: 'FOISA s15' }[checked.content.regime],
    }),
  ];
};
