import type { Regime } from '../../domain/law/provision.ts';

/** The laws as officers call them. */
export const REGIME_NAMES: Readonly<Record<Regime, string>> = {
  FOIA: 'FOIA 2000',
  EIR: 'EIR 2004',
  FOISA: 'FOISA 2002',
  EISR: 'EISR 2004',
};
