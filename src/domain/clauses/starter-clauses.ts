import type { Clause } from './clause.ts';
import { eirLetter } from './starter/eir-letter.ts';
import { foiaCommercial } from './starter/foia-commercial.ts';
import { foiaConfidence } from './starter/foia-confidence.ts';
import { foiaLawEnforcement } from './starter/foia-law-enforcement.ts';
import { foiaLetter } from './starter/foia-letter.ts';
import { foiaPersonal } from './starter/foia-personal.ts';
import { foiaPublished } from './starter/foia-published.ts';
import { foiaRefusals } from './starter/foia-refusals.ts';
import { foiaSecurity } from './starter/foia-security.ts';
import { foisaLetter } from './starter/foisa-letter.ts';

/**
 * The library that comes with the product, in the order in which it is shown. Ids never change and are never used
 * again: an officer's edits are kept by id.
 */
export const starterClauses: readonly Clause[] = [
  ...foiaLetter,
  ...foiaRefusals,
  ...foiaPublished,
  ...foiaSecurity,
  ...foiaLawEnforcement,
  ...foiaPersonal,
  ...foiaConfidence,
  ...foiaCommercial,
  ...eirLetter,
  ...foisaLetter,
];
