import type { ClauseRole } from '../../domain/clauses/clause.ts';

/** What officers call the things that clauses do, in the order of a letter. */
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

/** The roles in that order. */
export const ROLES: readonly ClauseRole[] = [
  'opening',
  'withholding',
  'harm',
  'factors-for',
  'factors-against',
  'balance',
  'not-held',
  'cost',
  'advice',
  'text',
  'internal-review',
  'regulator',
  'closing',
];
