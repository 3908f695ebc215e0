import type { Regime } from '../../law/provision.ts';
import { findingsOf, firstCiting, placeOf, type Rule } from '../finding.ts';
import { placedClauses } from '../said.ts';

const finding = findingsOf('no-help-to-narrow', 'warns');

/** What the Regulations have in the place of a cost limit. */
const UNREASONABLE: Partial<Record<Regime, string>> = { EIR: '12(4)(b)', EISR: '10(4)(b)' };

const SOURCES = { FOIA: 'FOIA s16', EIR: 'EIR reg 9', FOISA: 'FOISA s15', EISR: 'EISR reg 9' } as const;

const HELP =
  /\bnarrow|\brefin(?:e|ing)|\breduc(?:e|ing) (?:the )?(?:scope|period|number)|\bshorter period\b|\bwithin the (?:cost |appropriate )?limit\b/i;

/** A refusal for cost that does not say what could be answered within the limit (FOIA s16, FOISA s15, EIR and EISR reg 9). */
export const noHelpToNarrow: Rule = (checked) => {
  const cost = checked.citations.find(
    ({ kind, cited, regime }) =>
      (kind === 'ground' && cited.startsWith('12(')) || cited === UNREASONABLE[regime],
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
      source: SOURCES[checked.content.regime],
    }),
  ];
};
