import { type Condition, conditions, saysIn } from '../claim.ts';

/** Names of authorities that are no part of a government. */
const LOCAL =
  /\b(?:Council|Borough|County|City of|Parish|Burgh|Police|Constabulary|NHS|Hospitals?|Health Board|Integrated Care|Ambulance|Universit(?:y|ies)|Colleges?|Schools?|Academ(?:y|ies)|Learning Trust|Schools Trust|Fire|National Park|Harbour|Port|Ports|Homes|Housing Association|Licensing Board|Joint Board|Museums?|Gallery|Galleries|Combined Authority|Unitary Authority|Drainage Board|Ltd|Limited|plc|Leisure|Health Partnership)\b/;
const GOVERNMENT =
  /\b(?:Department|Ministry|Government|Ministers|Cabinet Office|Treasury|HM|Home Office|Scotland Office|Wales Office|Northern Ireland Office|Privy Council|Crown|Attorney General|Office of the|Executive Office|Welsh|Senedd)\b/;

const isLocal = (name: string): boolean => LOCAL.test(name) && !GOVERNMENT.test(name);

const ROWS: readonly Condition[] = [
  {
    matter: 'not-government',
    of: { FOIA: ['35(1)'], FOISA: ['29(1)'] },
    fails: ({ checked }) => (isLocal(checked.authority.name) ? {} : null),
    problem:
      'stand on an exemption for information that is held by a government, which this authority is not',
    todo: 'Rely on another exemption, such as for the effective conduct of public affairs, where its conditions are met.',
    source: { FOIA: 'FOIA s35(1)', FOISA: 'FOISA s29(1)' },
  },
  {
    matter: 'own-audit',
    of: { FOIA: ['33(1)', '33(2)'], FOISA: ['40'] },
    fails: (claim) =>
      saysIn(
        claim,
        /\b(?:internal audit(?:ors?)?|audit of our own|our own (?:accounts|spending|internal|services|auditors?))\b/i,
        /\b(?:other|another) (?:public )?(?:authorit|bod)/i,
      ),
    problem:
      'speak of an audit of the authority itself, and the exemption is for audits of other authorities',
    todo: 'Rely on another exemption, where its conditions are met.',
    source: { FOIA: 'FOIA s33(1)', FOISA: 'FOISA s40' },
  },
];

/** An exemption that is open to other authorities only. */
export const notOpenToIt = conditions('not-open-to-it', 'warns', ROWS);
