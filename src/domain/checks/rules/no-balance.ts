import type { ClauseRole } from '../../clauses/clause.ts';
import { formatCitation } from '../../law/citation.ts';
import type { Regime } from '../../law/provision.ts';
import type { Citation } from '../../letter/citations.ts';
import { findingsOf, firstCiting, type Rule } from '../finding.ts';
import { clausesServing, worksheetPlace } from '../said.ts';

const finding = findingsOf('no-balance', 'warns');

// Where nothing is held the test is a formality: there is nothing to weigh.
const NOT_HELD: Partial<Record<Regime, string>> = { EIR: '12(4)(a)', EISR: '10(4)(a)' };

/** Reasons for a qualified exemption that never weigh the public interest (FOIA s2(2)(b), s17(3)). */
export const noBalance: Rule = (checked) =>
  checked.citations
    .filter(({ law, claimed }) => claimed && law?.force === 'qualified')
    .filter(isWeighed)
    .flatMap((citation) => {
      const roles = clausesServing(checked, citation).map(({ clause }) => clause.role);
      const item = firstCiting(checked, citation);
      if (item === undefined || roles.length === 0 || roles.includes('balance')) return [];
      return [
        finding(
          { ...worksheetPlace(item, citation), matter: citation.cited },
          {
            problem: `${formatCitation(citation)} has reasons, but the public interest is not weighed.`,
            todo: `Add ${missing(roles)}.`,
            source: SOURCES[citation.regime],
          },
        ),
      ];
    });

/** True where how the public interest was weighed has to be told. */
export function isWeighed(citation: Citation): boolean {
  return citation.provision !== NOT_HELD[citation.regime] && !isExcused(citation);
}

/**
 * Who neither confirms nor denies weighs that too (FOIA s17(3)(a), EIR reg 12(6), EISR reg 10(8)), but not in the notice of FOISA s18(2).
 * Of FOIA s40(5B) it is disputed, so it is not asked for.
 */
function isExcused({ kind, regime, provision }: Citation): boolean {
  return kind === 'ncnd' && (regime === 'FOISA' || (regime === 'FOIA' && provision.startsWith('40(')));
}

const SOURCES = {
  FOIA: 'FOIA s17(3)',
  EIR: 'EIR reg 14(3)(b)',
  FOISA: 'FOISA s16(2)',
  EISR: 'EISR reg 13(b)',
} as const;

function missing(roles: readonly ClauseRole[]): string {
  const weighed = roles.includes('factors-for') && roles.includes('factors-against');
  return weighed
    ? 'where the balance lies'
    : 'what speaks for and against disclosure, and where the balance lies';
}
