import type { Clause } from './clause.ts';
import { exceptionsOf } from './starter/environment.ts';
import { environmentLetter } from './starter/environment-letter.ts';
import { foiaCommercial } from './starter/foia-commercial.ts';
import { foiaConfidence } from './starter/foia-confidence.ts';
import { foiaExemptions } from './starter/foia-exemptions.ts';
import { foiaLetter } from './starter/foia-letter.ts';
import { foiaPublished } from './starter/foia-published.ts';
import { foiaRefusals } from './starter/foia-refusals.ts';
import { foiaSecurity } from './starter/foia-security.ts';
import { foisaExemptions } from './starter/foisa-exemptions.ts';
import { foisaLetter } from './starter/foisa-letter.ts';
import { lawEnforcement } from './starter/law-enforcement.ts';
import { personalUnder } from './starter/personal.ts';
import { foisaRequests } from './starter/requests.ts';

/**
 * The library that comes with the product, in the order in which it is shown. Ids never change and are never used
 * again: an officer's edits are kept by id.
 */
export const starterClauses: readonly Clause[] = [
  ...foiaLetter,
  ...foiaRefusals,
  ...foiaPublished,
  ...foiaSecurity,
  ...lawEnforcement('FOIA'),
  ...personalUnder('FOIA'),
  ...foiaConfidence,
  ...foiaCommercial,
  ...foiaExemptions,
  ...environmentLetter('EIR'),
  ...exceptionsOf('EIR'),
  ...personalUnder('EIR'),
  ...foisaLetter,
  ...foisaRequests,
  ...foisaExemptions,
  ...lawEnforcement('FOISA'),
  ...personalUnder('FOISA'),
  ...environmentLetter('EISR'),
  ...exceptionsOf('EISR'),
  ...personalUnder('EISR'),
];
