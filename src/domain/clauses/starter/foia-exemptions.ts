import type { Clause } from '../clause.ts';
import { argued } from './argue.ts';
import {
  audit,
  contempt,
  courtRecords,
  enactment,
  inquiryRecords,
  obligation,
  parliament,
} from './courts.ts';
import {
  honours,
  lawOfficers,
  ministers,
  opinionOnAdvice,
  opinionOnAffairs,
  opinionOnCollective,
  policy,
  privateOffice,
  royalFamily,
  sovereign,
} from './government.ts';
import { investigations, sources } from './investigations.ts';
import { environmentalInformation, health, safety } from './people.ts';
import {
  confidentialFromState,
  defence,
  economy,
  international,
  research,
  securityBodies,
  ukRelations,
} from './state.ts';
import type { Subject } from './subject.ts';

/// FOIA: the exemptions whose argument follows from their row and their subject. Those that have clauses for particular
/// cases are in files of their own. What has limbs that are argued alike stands for all of them.

const SUBJECTS: readonly (readonly [string, Subject])[] = [
  ['22A(1)', research],
  ['23(1)', securityBodies],
  ['26(1)', defence],
  ['27(1)', international],
  ['27(2)', confidentialFromState],
  ['28(1)', ukRelations],
  ['29(1)', economy],
  ['30(1)', investigations],
  ['30(2)', sources],
  ['32(1)', courtRecords],
  ['32(2)', inquiryRecords],
  ['33(2)', audit],
  ['34', parliament],
  ['35(1)(a)', policy],
  ['35(1)(b)', ministers],
  ['35(1)(c)', lawOfficers],
  ['35(1)(d)', privateOffice],
  ['36(2)(a)', opinionOnCollective],
  ['36(2)(b)', opinionOnAdvice],
  ['36(2)(c)', opinionOnAffairs],
  ['37(1)(a)', sovereign],
  ['37(1)(aa)', sovereign],
  ['37(1)(ab)', sovereign],
  ['37(1)(ac)', royalFamily],
  ['37(1)(ad)', royalFamily],
  ['37(1)(b)', honours],
  ['38(1)(a)', health],
  ['38(1)(b)', safety],
  ['39(1)', environmentalInformation('FOIA')],
  ['44(1)(a)', enactment],
  ['44(1)(b)', obligation],
  ['44(1)(c)', contempt],
];

export const foiaExemptions: readonly Clause[] = SUBJECTS.flatMap(([provision, subject]) =>
  argued('FOIA', provision, subject),
);
