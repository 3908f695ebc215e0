import { citationInText } from '../../law/citation.ts';
import { isEnvironmental } from '../../law/provision.ts';
import { serves } from '../../letter/attached.ts';
import type { Citation } from '../../letter/citations.ts';
import { type Checked, findingsOf, type Rule } from '../finding.ts';
import { placedClauses, saidPlaceOf } from '../said.ts';
import { lawsOf, sourceUnder } from '../sources.ts';

const finding = findingsOf('shared-test', 'warns');

/** One public interest balance for several exemptions: it is to be struck for each of its own (FOIA s2(2)(b)). */
export const sharedTest: Rule = (checked) =>
  placedClauses(checked)
    .filter(({ clause }) => clause.role === 'balance')
    .flatMap((placed) => {
      const served = qualified(checked).filter((citation) => serves(placed.clause, citation));
      const shared = served.filter((citation) => !hasOwnTest(checked, citation));
      if (served.length < 2 || shared.length === 0 || areLimbs(served)) return [];
      const named = checked.sentences.list(served.map((citation) => citationInText(citation)));
      return [
        finding(
          { ...saidPlaceOf(placed), matter: served.map(({ cited }) => cited).join('+') },
          {
            problem: `One public interest test serves ${named}.`,
            todo: 'Strike the balance for each exemption by itself.',
            source: sourceUnder(lawsOf(served), SOURCES),
          },
        ),
      ];
    });

const SOURCES = {
  FOIA: 'FOIA s2(2)(b), s17(3)',
  EIR: 'EIR reg 12(1)(b)',
  FOISA: 'FOISA s2(1)(b), s16(2)',
  EISR: 'EISR reg 10(1)(b)',
} as const;

/**
 * Limbs of one subsection, which the regulator weighs together where the same harm is argued: 36(2)(b)(i) and (ii). Under
 * the Regulations a subsection has all exceptions, so that limbs are those of one letter there.
 */
function areLimbs(served: readonly Citation[]): boolean {
  const depth = (regime: Citation['regime']) => (isEnvironmental(regime) ? 3 : 2);
  const stems = served.map(({ regime, kind, provision }) =>
    [kind, ...provision.split(/(?=\()/).slice(0, depth(regime))].join(''),
  );
  return new Set(stems).size === 1;
}

/** A notice under FOISA s18 tells no balance (s18(2)). */
function qualified({ citations }: Checked): readonly Citation[] {
  return citations.filter(
    ({ law, claimed, kind, regime }) =>
      claimed && law?.force === 'qualified' && !(regime === 'FOISA' && kind === 'ncnd'),
  );
}

function hasOwnTest(checked: Checked, citation: Citation): boolean {
  return placedClauses(checked).some(
    ({ clause }) =>
      clause.role === 'balance' &&
      serves(clause, citation) &&
      qualified(checked).filter((other) => serves(clause, other)).length === 1,
  );
}
