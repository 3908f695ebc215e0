import type { Provision } from './provision.ts';
import { rowsOf, since } from './row.ts';

/// Freedom of Information (Scotland) Act 2002. Harm is "substantial"; section 18 allows neither confirming nor denying
/// for sections 28 to 35, 38, 39(1) and 41 only.

const { ofClass, required, ground, harmful } = rowsOf('FOISA');
const prejudice = harmful('prejudice substantially');
const inhibit = harmful('inhibit substantially');
const endanger = harmful('endanger');

const LIMB = { needs: ['limb'] } as const;
const NCND = { ncnd: '18' } as const;
const limb = (words: string) => ({ limb: words, ncnd: '18' }) as const;
const purpose = (words: string) => ({ ...limb(words), needs: ['purpose'] }) as const;
const DATA_PROTECTION = since('2018-05-25');

export const foisa: readonly Provision[] = [
  ground('12(1)', 'Excessive cost of compliance', {
    needs: ['estimate'],
    note: 'Limit £600; at most £15 an hour for staff. Notice under section 16(4).',
  }),
  ground('14(1)', 'Vexatious request', { note: 'Notice under section 16(5).' }),
  ground('14(2)', 'Repeated request', {
    needs: ['earlier-request'],
    note: 'The interval is counted between the two requests. Notice under section 16(5).',
  }),
  ground('17(1)', 'Information not held', { note: 'A notice that the information is not held.' }),
  ofClass('25(1)', 'Information otherwise accessible', 'absolute', { needs: ['where-published'] }),
  ofClass('26', 'Prohibitions on disclosure', 'absolute', LIMB),
  ofClass('26(a)', 'Prohibitions on disclosure', 'absolute', {
    limb: 'prohibited by or under an enactment',
    needs: ['enactment'],
  }),
  ofClass('26(b)', 'Prohibitions on disclosure', 'absolute', {
    limb: 'incompatible with an assimilated obligation',
    needs: ['enactment'],
  }),
  ofClass('26(c)', 'Prohibitions on disclosure', 'absolute', { limb: 'a contempt of court' }),
  ofClass('27(1)', 'Information intended for future publication', 'qualified', {
    needs: ['settled-intention', 'within-12-weeks'],
  }),
  prejudice('27(2)', 'Research', 'qualified', {
    note: 'Only for a continuing programme that is to end in a published report.',
  }),
  prejudice('28(1)', 'Relations within the United Kingdom', 'qualified', NCND),
  ofClass('29(1)', 'Formulation of Scottish Administration policy', 'qualified', { ...NCND, ...LIMB }),
  ofClass('29(1)(a)', 'Formulation of Scottish Administration policy', 'qualified', {
    ...limb('the formulation or development of government policy'),
    note: 'Section 29(2) limits it for statistics.',
  }),
  ofClass('29(1)(b)', 'Ministerial communications', 'qualified', limb('Ministerial communications')),
  ofClass(
    '29(1)(c)',
    'Law Officers’ advice',
    'qualified',
    limb('advice by, or requests to, the Law Officers'),
  ),
  ofClass(
    '29(1)(d)',
    'Ministerial private office',
    'qualified',
    limb('the operation of a Ministerial private office'),
  ),
  prejudice('30', 'Effective conduct of public affairs', 'qualified', { ...NCND, ...LIMB }),
  prejudice(
    '30(a)',
    'Effective conduct of public affairs',
    'qualified',
    limb('the collective responsibility of the Scottish Ministers'),
  ),
  inhibit('30(b)', 'Effective conduct of public affairs', 'qualified', { ...NCND, ...LIMB }),
  inhibit(
    '30(b)(i)',
    'Effective conduct of public affairs',
    'qualified',
    limb('the free and frank provision of advice'),
  ),
  inhibit(
    '30(b)(ii)',
    'Effective conduct of public affairs',
    'qualified',
    limb('the free and frank exchange of views for the purposes of deliberation'),
  ),
  prejudice(
    '30(c)',
    'Effective conduct of public affairs',
    'qualified',
    limb('the effective conduct of public affairs in some other way'),
  ),
  required('31(1)', 'National security', 'qualified', NCND),
  prejudice('31(4)', 'Defence', 'qualified', NCND),
  prejudice('32(1)(a)', 'International relations', 'qualified', { ...NCND, ...LIMB }),
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
    limb('relations with an international organisation or international court'),
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
    limb('the promotion or protection of the United Kingdom’s interests abroad'),
  ),
  ofClass('32(1)(b)', 'Confidential information from a State or international body', 'qualified', NCND),
  ofClass('33(1)(a)', 'Trade secrets', 'qualified', {
    ...NCND,
    note: 'Falls away in a historical record.',
  }),
  prejudice('33(1)(b)', 'Commercial interests', 'qualified', {
    ...NCND,
    needs: ['whose-interests'],
    note: 'Falls away in a historical record.',
  }),
  prejudice('33(2)', 'The economy', 'qualified', { ...NCND, ...LIMB }),
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
  ofClass('34(1)', 'Criminal investigations', 'qualified', { ...NCND, ...LIMB }),
  ofClass(
    '34(1)(a)',
    'Criminal investigations',
    'qualified',
    limb('an investigation into whether a person should be prosecuted for, or is guilty of, an offence'),
  ),
  ofClass(
    '34(1)(b)',
    'Criminal investigations',
    'qualified',
    limb('an investigation that may lead to a report to the procurator fiscal'),
  ),
  ofClass('34(1)(c)', 'Criminal investigations', 'qualified', limb('criminal proceedings')),
  ofClass('34(2)', 'Investigations into deaths', 'qualified', NCND),
  ofClass('34(3)', 'Confidential sources', 'qualified', NCND),
  ofClass('34(4)', 'Civil proceedings', 'qualified', NCND),
  prejudice('35(1)', 'Law enforcement', 'qualified', { ...NCND, ...LIMB }),
  prejudice('35(1)(a)', 'Law enforcement', 'qualified', limb('the prevention or detection of crime')),
  prejudice('35(1)(b)', 'Law enforcement', 'qualified', limb('the apprehension or prosecution of offenders')),
  prejudice('35(1)(c)', 'Law enforcement', 'qualified', limb('the administration of justice')),
  prejudice(
    '35(1)(d)',
    'Law enforcement',
    'qualified',
    limb('the assessment or collection of a tax or duty'),
  ),
  prejudice('35(1)(e)', 'Law enforcement', 'qualified', limb('the operation of the immigration controls')),
  prejudice(
    '35(1)(f)',
    'Law enforcement',
    'qualified',
    limb('security and good order in prisons or other places of lawful detention'),
  ),
  prejudice('35(1)(g)', 'Law enforcement', 'qualified', purpose('functions for a purpose in section 35(2)')),
  prejudice(
    '35(1)(h)',
    'Law enforcement',
    'qualified',
    purpose('civil proceedings that arise from an investigation for a purpose in section 35(2)'),
  ),
  ofClass('36(1)', 'Confidentiality of communications', 'qualified', {
    note: 'Legal professional privilege.',
  }),
  ofClass('36(2)', 'Information provided in confidence', 'absolute', { needs: ['source-of-confidence'] }),
  ofClass('37(1)', 'Court records', 'absolute', LIMB),
  ofClass('37(1)(a)', 'Court records', 'absolute', {
    limb: 'documents of a court',
    note: 'Only if held solely there.',
  }),
  ofClass('37(1)(b)', 'Inquiry and arbitration records', 'absolute', {
    limb: 'documents of an inquiry or arbitration',
    note: 'Only if held solely there.',
  }),
  ofClass('38(1)(a)', 'Personal information of the requester', 'absolute', {
    ...NCND,
    validFrom: DATA_PROTECTION,
  }),
  ofClass('38(1)(b)', 'Personal information', 'by-condition', {
    ...NCND,
    needs: ['condition'],
    validFrom: DATA_PROTECTION,
    note: 'Absolute under the first condition, section 38(2A); qualified under the second and third.',
  }),
  ofClass('38(1)(b)(2A)', 'Personal information', 'absolute', {
    ...limb('disclosure would contravene the data protection principles'),
    validFrom: DATA_PROTECTION,
    note: 'Legitimate interests are balanced inside the exemption.',
  }),
  ofClass('38(1)(b)(2B)', 'Personal information', 'qualified', {
    ...limb('disclosure would contravene an objection to processing'),
    validFrom: DATA_PROTECTION,
  }),
  ofClass('38(1)(b)(3A)', 'Personal information', 'qualified', {
    ...limb('the information would be withheld from its subject'),
    validFrom: DATA_PROTECTION,
  }),
  ofClass('38(1)(c)', 'Personal census information', 'absolute', NCND),
  ofClass('38(1)(d)', 'A deceased person’s health record', 'absolute', NCND),
  endanger('39(1)', 'Health, safety and the environment', 'qualified', NCND),
  ofClass('39(2)', 'Environmental information', 'qualified', {
    note: 'Answer that part under the Environmental Information (Scotland) Regulations.',
  }),
  prejudice('40', 'Audit functions', 'qualified', LIMB),
  prejudice('40(a)', 'Audit functions', 'qualified', {
    limb: 'the audit of the accounts of other authorities',
  }),
  prejudice('40(b)', 'Audit functions', 'qualified', {
    limb: 'examining the economy, efficiency and effectiveness of other authorities',
  }),
  ofClass('41', 'Communications with the Royal Family, and honours', 'qualified', { ...NCND, ...LIMB }),
  ofClass(
    '41(a)',
    'Communications with the Royal Family',
    'qualified',
    limb('communications with the Sovereign, the Royal Family or the Royal Household'),
  ),
  ofClass('41(b)', 'Honours', 'qualified', limb('the exercise of the royal prerogative of honour')),
];
