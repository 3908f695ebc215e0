import type { Provision } from './provision.ts';
import { after, rowsOf, since } from './row.ts';

/// Freedom of Information (Scotland) Act 2002. Harm is "substantial"; section 18 allows neither confirming nor denying
/// for sections 28 to 35, 38, 39(1) and 41 only. When exemptions fall away was read in section 58, and in section 57 as SSI
/// 2013/365 substituted it: a record is historical after 15 years, after 30 for section 36, and for section 41(a) after 20
/// years or 5 from a death.

const { ofClass, required, ground, harmful } = rowsOf('FOISA');
const prejudice = harmful('prejudice substantially');
const inhibit = harmful('inhibit substantially');
const endanger = harmful('endanger');

const LIMB = { needs: ['limb'] } as const;
const NCND = { ncnd: '18' } as const;
const HISTORICAL = after(15, 'sections 57(1A) and 58(1)');
const PRIVILEGE = after(30, 'sections 57(1B) and 58(1)');
const CENTURY = after(100, 'section 58(2)(b)');
const limb = (words: string, interest = words) => ({ limb: words, interest, ncnd: '18' }) as const;
const ADMINISTRATION = 'Only for information held by the Scottish Administration.';
const policy = (words: string, note = '') =>
  ({
    limb: words,
    about: `information held by the Scottish Administration that relates to ${words}`,
    ncnd: '18',
    note: `${ADMINISTRATION} ${note}`.trim(),
    ...HISTORICAL,
  }) as const;
const affairs = (words: string, interest = words) => ({ ...limb(words, interest), ...HISTORICAL }) as const;
const investigation = (words: string) =>
  ({ limb: words, about: `information held at any time for the purposes of ${words}`, ncnd: '18' }) as const;
const enforcement = (words: string, interest = words) => ({ ...limb(words, interest), ...CENTURY }) as const;
const purpose = (words: string, interest = words) =>
  ({ ...enforcement(words, interest), needs: ['purpose'] }) as const;
const NOT_FOR_DEATHS =
  'Only if held solely there, and not for information that is held for a fatal accident inquiry (section 37(3)).';
const court = (words: string) =>
  ({
    limb: words,
    about: `information held solely because it is in ${words}`,
    note: NOT_FOR_DEATHS,
    ...HISTORICAL,
  }) as const;
const prohibited = (words: string, about: string) =>
  ({ limb: words, about: `information whose disclosure ${about}` }) as const;
const SOMEBODY = 'personal data about somebody else';
const CONTRARY = `${SOMEBODY} whose disclosure would contravene the data protection principles`;
const DATA_PROTECTION = since('2018-05-25');

export const foisa: readonly Provision[] = [
  ground('12(1)', 'Excessive cost of compliance', {
    about: 'requests that would cost more to answer than the limit that is prescribed',
    needs: ['estimate'],
    note: 'Limit £600; at most £15 an hour for staff. Notice under section 16(4).',
  }),
  ground('14(1)', 'Vexatious request', {
    about: 'vexatious requests',
    needs: ['why-vexatious'],
    note: 'Notice under section 16(5).',
  }),
  ground('14(2)', 'Repeated request', {
    about: 'requests that repeat, within a reasonable time, one from the same person that was complied with',
    needs: ['earlier-request'],
    note: 'The interval is counted between the two requests. Notice under section 16(5).',
  }),
  ground('17(1)', 'Information not held', {
    about: 'information that the authority does not hold',
    note: 'A notice that the information is not held.',
  }),
  ofClass('25(1)', 'Information otherwise accessible', 'absolute', {
    about: 'information that the requester can reasonably obtain in another way',
    needs: ['where-published'],
    note: 'That you would send it on request is not enough, unless it is in your publication scheme or the law makes you (section 25(2)(b), (3)).',
  }),
  ofClass('26', 'Prohibitions on disclosure', 'absolute', {
    about: 'information whose disclosure another law forbids',
    ...LIMB,
  }),
  ofClass('26(a)', 'Prohibitions on disclosure', 'absolute', {
    ...prohibited('prohibited by or under an enactment', 'is prohibited by or under an enactment'),
    needs: ['enactment'],
  }),
  ofClass('26(b)', 'Prohibitions on disclosure', 'absolute', {
    ...prohibited(
      'incompatible with an assimilated obligation',
      'is incompatible with an assimilated obligation',
    ),
    needs: ['enactment'],
  }),
  ofClass(
    '26(c)',
    'Prohibitions on disclosure',
    'absolute',
    prohibited('a contempt of court', 'would be, or be punishable as, a contempt of court'),
  ),
  ofClass('27(1)', 'Information intended for future publication', 'qualified', {
    about:
      'information that was already held, when the request was made, for publication within twelve weeks of it',
    needs: ['settled-intention', 'within-12-weeks'],
    note: 'The twelve weeks are counted from the day on which the request was made, and waiting must be reasonable.',
  }),
  prejudice('27(2)', 'Research', 'qualified', {
    interest:
      'a research programme, the interests of a participant in it, or those of the authority that holds or will publish the information',
    note: 'Only for a continuing programme that is to end in a published report.',
  }),
  prejudice('28(1)', 'Relations within the United Kingdom', 'qualified', {
    ...NCND,
    interest: 'relations between administrations in the United Kingdom',
    ...HISTORICAL,
  }),
  ofClass('29(1)', 'Formulation of Scottish Administration policy', 'qualified', {
    ...NCND,
    about: 'information of the Scottish Administration about policy, Ministers and the Law Officers',
    note: ADMINISTRATION,
    ...HISTORICAL,
    ...LIMB,
  }),
  ofClass(
    '29(1)(a)',
    'Formulation of Scottish Administration policy',
    'qualified',
    policy(
      'the formulation or development of government policy',
      'Statistics leave it once the decision is taken (section 29(2)); weigh disclosure of factual background (section 29(3)).',
    ),
  ),
  ofClass(
    '29(1)(b)',
    'Ministerial communications',
    'qualified',
    policy('Ministerial communications', 'Statistics leave it once the decision is taken (section 29(2)).'),
  ),
  ofClass(
    '29(1)(c)',
    'Law Officers’ advice',
    'qualified',
    policy('advice by, or requests to, the Law Officers'),
  ),
  ofClass(
    '29(1)(d)',
    'Ministerial private office',
    'qualified',
    policy('the operation of a Ministerial private office'),
  ),
  prejudice('30', 'Prejudice to effective conduct of public affairs', 'qualified', {
    ...NCND,
    interest: 'the effective conduct of public affairs',
    ...HISTORICAL,
    ...LIMB,
  }),
  prejudice(
    '30(a)',
    'Prejudice to effective conduct of public affairs',
    'qualified',
    affairs('the maintenance of the convention of the collective responsibility of the Scottish Ministers'),
  ),
  inhibit('30(b)', 'Prejudice to effective conduct of public affairs', 'qualified', {
    ...NCND,
    interest: 'the free and frank provision of advice or exchange of views',
    ...HISTORICAL,
    ...LIMB,
  }),
  inhibit(
    '30(b)(i)',
    'Prejudice to effective conduct of public affairs',
    'qualified',
    affairs('the free and frank provision of advice'),
  ),
  inhibit(
    '30(b)(ii)',
    'Prejudice to effective conduct of public affairs',
    'qualified',
    affairs('the free and frank exchange of views for the purposes of deliberation'),
  ),
  prejudice(
    '30(c)',
    'Prejudice to effective conduct of public affairs',
    'qualified',
    affairs('the effective conduct of public affairs in some other way'),
  ),
  required('31(1)', 'National security', 'qualified', {
    ...NCND,
    about: 'information that must be withheld to safeguard national security',
  }),
  prejudice('31(4)', 'Defence', 'qualified', {
    ...NCND,
    interest: 'defence, or the armed forces and those that co-operate with them',
    ...LIMB,
  }),
  prejudice('31(4)(a)', 'Defence', 'qualified', limb('the defence of the British Islands or of any colony')),
  prejudice(
    '31(4)(b)',
    'Defence',
    'qualified',
    limb('the capability, effectiveness or security of any relevant forces'),
  ),
  prejudice('32(1)(a)', 'International relations', 'qualified', {
    ...NCND,
    interest: 'international relations, or the interests of the United Kingdom abroad',
    ...LIMB,
  }),
  prejudice(
    '32(1)(a)(i)',
    'International relations',
    'qualified',
    limb('relations between the United Kingdom and any other State'),
  ),
  prejudice(
    '32(1)(a)(ii)',
    'International relations',
    'qualified',
    limb(
      'relations with an international organisation or international court',
      'relations between the United Kingdom and an international organisation or international court',
    ),
  ),
  prejudice(
    '32(1)(a)(iii)',
    'International relations',
    'qualified',
    limb('the interests of the United Kingdom abroad'),
  ),
  prejudice(
    '32(1)(a)(iv)',
    'International relations',
    'qualified',
    limb(
      'the promotion or protection of the United Kingdom’s interests abroad',
      'the promotion or protection by the United Kingdom of its interests abroad',
    ),
  ),
  ofClass('32(1)(b)', 'Confidential information from a State or international body', 'qualified', {
    ...NCND,
    about:
      'confidential information obtained from another State, an international organisation or an international court',
  }),
  ofClass('33(1)(a)', 'Trade secrets', 'qualified', { ...NCND, about: 'trade secrets', ...HISTORICAL }),
  prejudice('33(1)(b)', 'Commercial interests', 'qualified', {
    ...NCND,
    interest: 'commercial interests',
    needs: ['whose-interests'],
    ...HISTORICAL,
  }),
  prejudice('33(2)', 'The economy', 'qualified', {
    ...NCND,
    interest: 'economic or financial interests in the United Kingdom',
    ...LIMB,
  }),
  prejudice(
    '33(2)(a)',
    'The economy',
    'qualified',
    limb('the economic interests of the United Kingdom or of any part of it'),
  ),
  prejudice(
    '33(2)(b)',
    'The economy',
    'qualified',
    limb('the financial interests of an administration in the United Kingdom'),
  ),
  ofClass('34(1)', 'Criminal investigations', 'qualified', {
    ...NCND,
    about:
      'information held at any time for the purposes of the authority’s criminal investigations or what followed from them',
    ...LIMB,
  }),
  ofClass(
    '34(1)(a)',
    'Criminal investigations',
    'qualified',
    investigation(
      'an investigation that the authority has a duty to conduct, into whether a person should be prosecuted for, or is guilty of, an offence',
    ),
  ),
  ofClass(
    '34(1)(b)',
    'Criminal investigations',
    'qualified',
    investigation('an investigation that may lead to a report to the procurator fiscal'),
  ),
  ofClass(
    '34(1)(c)',
    'Criminal investigations',
    'qualified',
    investigation('criminal proceedings that followed from the authority’s report to the procurator fiscal'),
  ),
  ofClass('34(2)', 'Investigations into deaths', 'qualified', {
    ...NCND,
    about: 'information held for the purposes of an inquiry or investigation into a death',
    ...LIMB,
  }),
  ofClass('34(2)(a)', 'Investigations into deaths', 'qualified', {
    ...NCND,
    limb: 'a fatal accident inquiry that is not concluded',
    about: 'information held for the purposes of a fatal accident inquiry that is not concluded',
  }),
  ofClass('34(2)(b)', 'Investigations into deaths', 'qualified', {
    ...investigation('another investigation into the cause of a death'),
    ...CENTURY,
    ...LIMB,
  }),
  ofClass('34(2)(b)(i)', 'Investigations into deaths', 'qualified', {
    ...investigation('another investigation, under a duty to ascertain the cause of a death'),
    ...CENTURY,
  }),
  ofClass('34(2)(b)(ii)', 'Investigations into deaths', 'qualified', {
    ...investigation('another investigation, for a report to the procurator fiscal on the cause of a death'),
    ...CENTURY,
  }),
  ofClass('34(3)', 'Confidential sources', 'qualified', {
    ...NCND,
    about:
      'information that relates to getting information from confidential sources, obtained for an investigation for a purpose in section 35(2)',
  }),
  ofClass('34(4)', 'Civil proceedings', 'qualified', {
    ...NCND,
    about:
      'information obtained or recorded for civil proceedings that arise out of the authority’s investigations',
  }),
  prejudice('35(1)', 'Law enforcement', 'qualified', {
    ...NCND,
    interest: 'law enforcement',
    ...CENTURY,
    ...LIMB,
  }),
  prejudice('35(1)(a)', 'Law enforcement', 'qualified', enforcement('the prevention or detection of crime')),
  prejudice(
    '35(1)(b)',
    'Law enforcement',
    'qualified',
    enforcement('the apprehension or prosecution of offenders'),
  ),
  prejudice('35(1)(c)', 'Law enforcement', 'qualified', enforcement('the administration of justice')),
  prejudice(
    '35(1)(d)',
    'Law enforcement',
    'qualified',
    enforcement('the assessment or collection of a tax or duty, or of an imposition of a similar nature'),
  ),
  prejudice(
    '35(1)(e)',
    'Law enforcement',
    'qualified',
    enforcement('the operation of the immigration controls'),
  ),
  prejudice(
    '35(1)(f)',
    'Law enforcement',
    'qualified',
    enforcement('security and good order in prisons or other places of lawful detention'),
  ),
  prejudice(
    '35(1)(g)',
    'Law enforcement',
    'qualified',
    purpose(
      'functions for a purpose in section 35(2)',
      'the exercise by a public authority of its functions for a purpose in section 35(2)',
    ),
  ),
  prejudice(
    '35(1)(h)',
    'Law enforcement',
    'qualified',
    purpose('civil proceedings that arise from an investigation for a purpose in section 35(2)'),
  ),
  ofClass('36(1)', 'Confidentiality of communications', 'qualified', {
    about: 'information for which confidentiality of communications could be claimed in legal proceedings',
    note: 'Legal professional privilege.',
    ...PRIVILEGE,
  }),
  ofClass('36(2)', 'Information provided in confidence', 'absolute', {
    about:
      'information obtained from another person whose disclosure would be a breach of confidence that somebody could sue for',
    needs: ['source-of-confidence'],
    ...PRIVILEGE,
  }),
  ofClass('37(1)', 'Court records', 'absolute', {
    about: 'information held solely because it is in documents of a court, an inquiry or an arbitration',
    ...HISTORICAL,
    ...LIMB,
  }),
  ofClass('37(1)(a)', 'Court records', 'absolute', court('documents of a court')),
  ofClass(
    '37(1)(a)(i)',
    'Court records',
    'absolute',
    court(
      'documents lodged with a court, or otherwise placed in its custody, for the purposes of proceedings',
    ),
  ),
  ofClass(
    '37(1)(a)(ii)',
    'Court records',
    'absolute',
    court('documents served on, or by, a Scottish public authority for the purposes of proceedings'),
  ),
  ofClass(
    '37(1)(a)(iii)',
    'Court records',
    'absolute',
    court(
      'documents created by a court or its administrative staff for the purposes, or in the course, of proceedings',
    ),
  ),
  ofClass(
    '37(1)(b)',
    'Inquiry and arbitration records',
    'absolute',
    court('documents of an inquiry or arbitration'),
  ),
  ofClass(
    '37(1)(b)(i)',
    'Inquiry and arbitration records',
    'absolute',
    court(
      'documents lodged with a person who conducts an inquiry or arbitration, or otherwise placed in their custody, for its purposes',
    ),
  ),
  ofClass(
    '37(1)(b)(ii)',
    'Inquiry and arbitration records',
    'absolute',
    court('documents created by a person who conducts an inquiry or arbitration, for its purposes'),
  ),
  ofClass('38(1)(a)', 'Personal information of the requester', 'absolute', {
    about: 'personal data about the requester',
    note: 'Handle it as a subject access request.',
    ...NCND,
    validFrom: DATA_PROTECTION,
  }),
  ofClass('38(1)(b)', 'Personal information', 'by-condition', {
    about: `${SOMEBODY}, under one of three conditions`,
    ...NCND,
    needs: ['condition'],
    validFrom: DATA_PROTECTION,
    note: 'Absolute under the first condition, section 38(2A); qualified under the second and third.',
  }),
  ofClass('38(1)(b)(2A)', 'Personal information', 'absolute', {
    ...limb('disclosure would contravene the data protection principles'),
    about: CONTRARY,
    validFrom: DATA_PROTECTION,
    note: 'Legitimate interests are balanced inside the exemption. Name (a), or (b) for manual unstructured data.',
  }),
  ofClass('38(1)(b)(2A)(a)', 'Personal information', 'absolute', {
    ...limb('disclosure would contravene the data protection principles'),
    about: CONTRARY,
    validFrom: DATA_PROTECTION,
    note: 'Legitimate interests are balanced inside the exemption.',
  }),
  ofClass('38(1)(b)(2A)(b)', 'Personal information', 'absolute', {
    ...limb('disclosure of manual unstructured data would contravene the data protection principles'),
    about:
      'unstructured manual data about somebody else whose disclosure would contravene the data protection principles, if they applied',
    validFrom: DATA_PROTECTION,
  }),
  ofClass('38(1)(b)(2B)', 'Personal information', 'qualified', {
    ...limb('disclosure would contravene an objection to processing'),
    about: `${SOMEBODY} whose disclosure would go against their objection to processing`,
    validFrom: DATA_PROTECTION,
  }),
  ofClass('38(1)(b)(3A)', 'Personal information', 'qualified', {
    ...limb('the information would be withheld from its subject'),
    about: `${SOMEBODY} that the law would withhold from that person too`,
    validFrom: DATA_PROTECTION,
  }),
  ofClass('38(1)(c)', 'Personal census information', 'absolute', {
    ...NCND,
    about: 'personal census information',
    ...CENTURY,
  }),
  ofClass('38(1)(d)', 'A deceased person’s health record', 'absolute', {
    ...NCND,
    about: 'a deceased person’s health record',
    ...CENTURY,
  }),
  endanger('39(1)', 'Health, safety and the environment', 'qualified', {
    ...NCND,
    interest: 'the physical or mental health or the safety of an individual',
  }),
  ofClass('39(2)', 'Environmental information', 'qualified', {
    about: 'information that the Environmental Information (Scotland) Regulations 2004 give a right to',
    note: 'Answer that part under the Environmental Information (Scotland) Regulations.',
  }),
  prejudice('40', 'Audit functions', 'qualified', {
    interest: 'the exercise of an authority’s functions of auditing other authorities',
    ...HISTORICAL,
    ...LIMB,
  }),
  prejudice('40(a)', 'Audit functions', 'qualified', {
    limb: 'the audit of the accounts of other authorities',
    interest:
      'the exercise of an authority’s functions in relation to the audit of the accounts of other authorities',
    ...HISTORICAL,
  }),
  prejudice('40(b)', 'Audit functions', 'qualified', {
    limb: 'examining the economy, efficiency and effectiveness of other authorities',
    interest:
      'the exercise of an authority’s functions in relation to examining how economically, efficiently and effectively other authorities use their resources',
    ...HISTORICAL,
  }),
  ofClass('41', 'Communications with the Royal Family, and honours', 'qualified', {
    ...NCND,
    about:
      'information that relates to communications with the Sovereign, the Royal Family or the Royal Household, or to honours',
    ...LIMB,
  }),
  ofClass('41(a)', 'Communications with the Royal Family', 'qualified', {
    ...limb('communications with the Sovereign, the Royal Family or the Royal Household'),
    about:
      'information that relates to communications with the Sovereign, the Royal Family or the Royal Household',
    fallsAway: { years: 20, afterDeath: 5, except: null, source: 'sections 57(1C) and 58(1)' },
  }),
  ofClass('41(b)', 'Honours', 'qualified', {
    ...limb('the exercise of the royal prerogative of honour'),
    about: 'information that relates to the exercise of the royal prerogative of honour',
    ...after(60, 'section 58(2)(a)'),
  }),
];
