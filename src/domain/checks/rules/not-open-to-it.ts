import { type Condition, conditions, lacksWords, reasonsOf, saysIn } from '../claim.ts';

/** Names of authorities that are no part of a government. */
const LOCAL =
  /\b(?:Council|Borough|County|City of|Parish|Burgh|Police|Constabulary|NHS|Hospitals?|Health Board|Integrated Care|Ambulance|Universit(?:y|ies)|Colleges?|Schools?|Academ(?:y|ies)|Learning Trust|Schools Trust|Fire|National Park|Harbour|Port|Ports|Homes|Housing Association|Licensing Board|Joint Board|Museums?|Gallery|Galleries|Combined Authority|Unitary Authority|Drainage Board|Ltd|Limited|plc|Leisure|Health Partnership)\b/;
const GOVERNMENT =
  /\b(?:Department|Ministry|Government|Ministers|Cabinet Office|Treasury|HM|Home Office|Scotland Office|Wales Office|Northern Ireland Office|Privy Council|Crown|Attorney General|Office of the|Executive Office|Welsh|Senedd)\b/;

const isLocal = (name: string): boolean => LOCAL.test(name) && !GOVERNMENT.test(name);

const ADMINISTRATION =
  /\b(?:(?:UK|United Kingdom|British|Scottish|Welsh|devolved|His Majesty[’']s|HM) (?:Government|Executive|Ministers?|administrations?)|Whitehall|Westminster|Holyrood|Cardiff Bay|Stormont|(?:Northern Ireland|Executive Committee|Senedd)|devolved|four nations|Scotland Office|Wales Office|Secretar(?:y|ies) of State|Department (?:for|of)|Ministry of|Treasury|Home Office|Cabinet Office)\b/;
const OF_EITHER_HOUSE =
  /\b(?:House of (?:Commons|Lords)|either House|both Houses|select committee|parliamentary committee|Public Accounts Committee|Speaker|Hansard|laid before)\b/;
const OF_THIS_STATE =
  /\b(?:(?:Scottish|Welsh) (?:Government|Executive|Ministers?|administration)|Northern Ireland (?:Executive|Assembly|Office)|Department (?:for|of)|Senedd|Home Office|Cabinet Office|County Council|Borough Council|City Council)\b/;
/** Words for a State abroad or what stands between States; "State", "foreign" and the like are the law’s own and name none. */
const OTHER_STATE =
  /\b(?:Embass(?:y|ies)|[Ee]mbass(?:y|ies)|[Aa]mbassadors?|[Hh]igh [Cc]ommission(?:er)?|[Cc]onsul\w*|Republic|Kingdom of (?!Great)|Commonwealth|European|EU|NATO|UN|UNESCO|OECD|WHO|IMF|United Nations|United States|US|USA|Council of Europe|Interpol|INTERPOL|[Tt]reat(?:y|ies)|Ireland(?! Executive| Assembly| Office)|Irish|Isle of Man|Jersey|Guernsey|Gibraltar|(?:French|German|Dutch|Belgian|Danish|Norwegian|Swedish|Finnish|Icelandic|Spanish|Portuguese|Italian|Greek|Turkish|Polish|Ukrainian|Russian|Chinese|Japanese|Indian|Pakistani|Canadian|Australian|American|Faroese|Israeli|Saudi|Qatari|[A-Z]\w+(?:ian|ese|ish)) (?:[Gg]overnment|[Mm]inist\w+|[Aa]uthorit\w+|[Ss]tate|[Dd]elegation|[Pp]olice|[Oo]fficials)|France|Germany|Netherlands|Belgium|Denmark|Norway|Sweden|Iceland|Spain|Portugal|Italy|Poland|Ukraine|Russia|China|Japan|India|Pakistan|Canada|Australia|Israel|Qatar|(?:[Ff]oreign|[Oo]verseas) (?:government|ministr\w+|partners?|counterparts?)|another (?:country|nation))\b/;
/** Bodies that look into others. */
const AUDITS =
  /\b(?:Audit\w*|Inspect\w*|Regulat\w*|Commission\w*|Ombudsman|Standards|Accounts|Monitor|Scrutiny|Funding Council)\b/;

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
    matter: 'no-administrations',
    of: { FOIA: ['28'], FOISA: ['28'] },
    fails: (claim) =>
      isLocal(claim.checked.authority.name)
        ? lacksWords(claim, ADMINISTRATION, `${claim.what}\n${claim.asked}`)
        : null,
    problem:
      'name no two of the administrations of the United Kingdom, between which it is for relations only',
    todo: 'Say between which of the United Kingdom, Scottish and Welsh Governments and the Northern Ireland Executive, or rely on another exemption.',
    source: { FOIA: 'FOIA s28(1), (2)', FOISA: 'FOISA s28(1), (2)' },
  },
  {
    matter: 'no-ministers',
    of: { FOIA: ['36(2)(a)'], FOISA: ['30(a)'] },
    fails: (claim) =>
      isLocal(claim.checked.authority.name)
        ? lacksWords(claim, /\bMinisters?\b|\bExecutive Committee\b/)
        : null,
    problem: 'are about the collective responsibility of somebody else than ministers',
    todo: 'Say whose collective responsibility as ministers would suffer, or rely on another exemption.',
    source: { FOIA: 'FOIA s36(2)(a)', FOISA: 'FOISA s30(a)' },
  },
  {
    matter: 'not-parliament',
    of: { FOIA: ['34'] },
    fails: (claim) => (isLocal(claim.checked.authority.name) ? lacksWords(claim, OF_EITHER_HOUSE) : null),
    problem: 'stand on the privileges of Parliament, and name neither House nor a committee of one',
    todo: 'Say which proceedings of Parliament it is about, or rely on another exemption.',
    source: { FOIA: 'FOIA s34(1)' },
  },
  {
    matter: 'no-other-state',
    of: { FOIA: ['27(2)'], FOISA: ['32(1)(b)'] },
    fails: (claim) =>
      OF_THIS_STATE.test(`${claim.what}\n${claim.asked}\n${reasonsOf(claim)}`)
        ? lacksWords(claim, OTHER_STATE, `${claim.what}\n${claim.asked}`)
        : null,
    problem:
      'name a government or body of the United Kingdom, and the exemption is for what other States, international organisations or courts gave in confidence',
    todo: 'Say which other State or international organisation gave it, or rely on another exemption, such as for relations within the United Kingdom.',
    source: { FOIA: 'FOIA s27(2), (5)', FOISA: 'FOISA s32(1)(b), (3)' },
  },
  {
    matter: 'own-audit',
    of: { FOIA: ['33(1)', '33(2)'], FOISA: ['40'] },
    fails: (claim) =>
      (isLocal(claim.checked.authority.name) && !AUDITS.test(claim.checked.authority.name)
        ? saysIn(claim, /./)
        : null) ??
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
