import type { ClauseRole } from '../../domain/clauses/clause.ts';

/** What officers call the things that clauses do. */
export const ROLE_NAMES: Readonly<Record<ClauseRole, string>> = {
  opening: 'Opening',
  withholding: 'Withholding line',
  harm: 'Harm',
  'factors-for': 'Factors for disclosure',
  'factors-against': 'Factors against',
  balance: 'Balance',
  'not-held': 'Not held',
  cost: 'Cost limit',
  advice: 'Advice and assistance',
  text: 'Other text',
  'internal-review': 'Internal review',
  regulator: 'Complaint to the regulator',
  closing: 'Closing',
};
