import type { Clause } from '../clause.ts';
import { argued } from './argue.ts';
import { commercial, confidence, privilege, tradeSecrets } from './business.ts';
import { audit, contempt, courtRecords, enactment, inquiryRecords, obligation } from './courts.ts';
import {
  affairs,
  collective,
  freeAdvice,
  honours,
  lawOfficers,
  ministers,
  policy,
  privateOffice,
  royalFamily,
} from './government.ts';
import { civilProceedings, deaths, investigations, sources } from './investigations.ts';
import { census, environmentalInformation, healthAndSafety, healthRecord } from './people.ts';
import { elsewhere, publication } from './published.ts';
import {
  confidentialFromState,
  defence,
  economy,
  international,
  nationalSecurity,
  research,
  ukRelations,
} from './state.ts';
import type { Subject } from './subject.ts';

/// FOISA: its exemptions, argued as under the other Act where the law is the same. Harm is "substantial", and whether
/// anything is held is left unsaid under section 18 where to reveal it would be contrary to the public interest.

const SUBJECTS: readonly (readonly [string, Subject])[] = [
  ['25(1)', elsewhere],
  ['26(a)', enactment],
  ['26(b)', obligation],
  ['26(c)', contempt],
  ['27(1)', publication],
  ['27(2)', research],
  ['28(1)', ukRelations],
  ['29(1)(a)', policy],
  ['29(1)(b)', ministers],
  ['29(1)(c)', lawOfficers],
  ['29(1)(d)', privateOffice],
  ['30(a)', collective],
  ['30(b)', freeAdvice],
  ['30(c)', affairs],
  ['31(1)', nationalSecurity],
  ['31(4)', defence],
  ['32(1)(a)', international],
  ['32(1)(b)', confidentialFromState],
  ['33(1)(a)', tradeSecrets],
  ['33(1)(b)', commercial],
  ['33(2)', economy],
  ['34(1)', investigations],
  ['34(2)', deaths],
  ['34(3)', sources],
  ['34(4)', civilProceedings],
  ['36(1)', privilege],
  ['36(2)', confidence],
  ['37(1)(a)', courtRecords],
  ['37(1)(b)', inquiryRecords],
  ['38(1)(c)', census],
  ['38(1)(d)', healthRecord],
  ['39(1)', healthAndSafety],
  ['39(2)', environmentalInformation('FOISA')],
  ['40', audit],
  ['41(a)', royalFamily],
  ['41(b)', honours],
];

export const foisaExemptions: readonly Clause[] = SUBJECTS.flatMap(([provision, subject]) =>
  argued('FOISA', provision, subject),
);
