import type { Clause } from './clause.ts';
import { foiaLetter } from './starter/foia-letter.ts';

/**
 * The library that comes with the product, in the order in which it is shown. Ids never change and are never used
 * again: an officer's edits are kept by id.
 */
export const starterClauses: readonly Clause[] = [...foiaLetter];
