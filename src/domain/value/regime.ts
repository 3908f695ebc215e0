import * as v from 'valibot';

/// The access regimes that a request is answered under, by name only, for whatever says which it is. What they are is known
/// by domain/law alone, which a mail page never loads.

export const REGIMES = ['FOIA', 'EIR', 'FOISA', 'EISR'] as const;
export const regimeShape = v.picklist(REGIMES);
