import type { Provision } from './provision.ts';
import { rowsOf, since } from './row.ts';

/// Freedom of Information Act 2000, Part II and the grounds of sections 12 and 14, as consolidated on 7 April 2026.

const { ofClass, required, ground, harmful } = rowsOf('FOIA');
const prejudice = harmful('prejudice');
const inhibit = harmful('inhibit');
const endanger = harmful('endanger');

const LIMB = { needs: ['limb'] } as const;
const ONLY_IF_NOT_30 = 'Only for information that is not exempt under section 30.';
const crime = (limb: string) => ({ limb, ncnd: '31(3)', note: ONLY_IF_NOT_30 }) as const;
const purpose = (limb: string) => ({ ...crime(limb), needs: ['purpose'] }) as const;
const HOUSES = 'information held by the House of Commons or the House of Lords';
const OPINION_NOTE =
  'Government departments and the Welsh Government: only for information that is not exempt under section 35. Statistics need no qualified person’s opinion (section 36(4)).';
const opinion = (limb: string | null) =>
  ({
    limb,
    ncnd: '36(3)',
    absoluteFor: HOUSES,
    needs: ['qualified-person'],
    note: OPINION_NOTE,
  }) as const;
const DEPARTMENTS = 'Only for government departments and the Welsh Government.';
const policy = (limb: string, note: string) => ({
  limb,
  ncnd: '35(3)',
  note: `${DEPARTMENTS} ${note}`.trim(),
});
const royal = (limb: string) => ({ limb, ncnd: '37(2)', validFrom: since('2011-01-19') }) as const;
const sovereign = (limb: string) => ({
  ...royal(limb),
  note: 'The older wording, which is qualified, may still bind bodies in Northern Ireland.',
  toCheck: 'Whether the older, qualified wording of section 37(1) still binds bodies in Northern Ireland.',
});
const ONLY_HELD_THERE = 'Only if it is held solely by virtue of being in such a document.';
const court = (limb: string) => ({ limb, ncnd: '32(3)', note: ONLY_HELD_THERE }) as const;
const DATA_PROTECTION = since('2018-05-25');
const NCND_DISPUTED =
  'Neither confirming nor denying: the regulator holds that no public interest test is needed, a tribunal has held that one is. You may give one.';

export const foia: readonly Provision[] = [
  ground('12(1)', 'Cost exceeds the appropriate limit', {
    ncnd: '12(2)',
    needs: ['estimate'],
    note: 'Notice under section 17(5). Offer help to narrow the request (section 16).',
  }),
  ground('12(2)', 'Cost of confirming exceeds the appropriate limit', {
    ncnd: '12(2)',
    needs: ['estimate'],
    note: 'Where finding out whether it is held would alone cost too much. Notice under section 17(5).',
  }),
  ground('14(1)', 'Vexatious request', {
    note: 'The request, not the requester, is judged. Notice under section 17(5).',
  }),
  ground('14(2)', 'Repeated request', { needs: ['earlier-request'], note: 'Notice under section 17(5).' }),
  ofClass('21', 'Information accessible by other means', 'absolute', {
    needs: ['where-published'],
    note: 'It must be confirmed that the information is held.',
  }),
  ofClass('22(1)', 'Information intended for future publication', 'qualified', {
    ncnd: '22(2)',
    needs: ['settled-intention'],
    note: 'The intention must have existed when the request arrived, and waiting must be reasonable.',
  }),
  prejudice('22A(1)', 'Research', 'qualified', {
    ncnd: '22A(2)',
    validFrom: since('2014-10-01'),
    note: 'Only for a continuing programme that is to end in a published report; the harm is to the programme, a participant, or the authority that holds or will publish it.',
  }),
  ofClass('23(1)', 'Information supplied by, or relating to, security bodies', 'absolute', { ncnd: '23(5)' }),
  required('24(1)', 'National security', 'qualified', {
    ncnd: '24(2)',
    note: 'Only for information that is not within section 23(1).',
  }),
  prejudice('26(1)', 'Defence', 'qualified', { ncnd: '26(3)', ...LIMB }),
  prejudice('26(1)(a)', 'Defence', 'qualified', {
    limb: 'the defence of the British Islands or of any colony',
    ncnd: '26(3)',
  }),
  prejudice('26(1)(b)', 'Defence', 'qualified', {
    limb: 'the capability, effectiveness or security of any relevant forces',
    ncnd: '26(3)',
  }),
  prejudice('27(1)', 'International relations', 'qualified', { ncnd: '27(4)(a)', ...LIMB }),
  prejudice('27(1)(a)', 'International relations', 'qualified', {
    limb: 'relations between the United Kingdom and any other State',
    ncnd: '27(4)(a)',
  }),
  prejudice('27(1)(b)', 'International relations', 'qualified', {
    limb: 'relations with an international organisation or international court',
    ncnd: '27(4)(a)',
  }),
  prejudice('27(1)(c)', 'International relations', 'qualified', {
    limb: 'the interests of the United Kingdom abroad',
    ncnd: '27(4)(a)',
  }),
  prejudice('27(1)(d)', 'International relations', 'qualified', {
    limb: 'the promotion or protection of the United Kingdom’s interests abroad',
    ncnd: '27(4)(a)',
  }),
  ofClass('27(2)', 'Confidential information from a State or international body', 'qualified', {
    ncnd: '27(4)(b)',
  }),
  prejudice('28(1)', 'Relations within the United Kingdom', 'qualified', { ncnd: '28(3)' }),
  prejudice('29(1)', 'The economy', 'qualified', { ncnd: '29(2)', ...LIMB }),
  prejudice('29(1)(a)', 'The economy', 'qualified', {
    limb: 'the economic interests of the United Kingdom or of any part of it',
    ncnd: '29(2)',
  }),
  prejudice('29(1)(b)', 'The economy', 'qualified', {
    limb: 'the financial interests of any administration in the United Kingdom',
    ncnd: '29(2)',
  }),
  ofClass('30(1)', 'Investigations and proceedings', 'qualified', { ncnd: '30(3)', ...LIMB }),
  ofClass('30(1)(a)', 'Investigations and proceedings', 'qualified', {
    limb: 'an investigation into whether a person should be charged with, or is guilty of, an offence',
    ncnd: '30(3)',
  }),
  ofClass('30(1)(b)', 'Investigations and proceedings', 'qualified', {
    limb: 'an investigation that may lead to criminal proceedings by the authority',
    ncnd: '30(3)',
  }),
  ofClass('30(1)(c)', 'Investigations and proceedings', 'qualified', {
    limb: 'criminal proceedings that the authority has power to conduct',
    ncnd: '30(3)',
  }),
  ofClass('30(2)', 'Confidential sources', 'qualified', {
    ncnd: '30(3)',
    note: 'Needs both: a listed function, and that it relates to obtaining information from confidential sources.',
  }),
  prejudice('31(1)', 'Law enforcement', 'qualified', { ncnd: '31(3)', note: ONLY_IF_NOT_30, ...LIMB }),
  prejudice('31(1)(a)', 'Law enforcement', 'qualified', crime('the prevention or detection of crime')),
  prejudice(
    '31(1)(b)',
    'Law enforcement',
    'qualified',
    crime('the apprehension or prosecution of offenders'),
  ),
  prejudice('31(1)(c)', 'Law enforcement', 'qualified', crime('the administration of justice')),
  prejudice(
    '31(1)(d)',
    'Law enforcement',
    'qualified',
    crime('the assessment or collection of a tax or duty'),
  ),
  prejudice('31(1)(e)', 'Law enforcement', 'qualified', crime('the operation of the immigration controls')),
  prejudice(
    '31(1)(f)',
    'Law enforcement',
    'qualified',
    crime('security and good order in prisons or other places of lawful detention'),
  ),
  prejudice('31(1)(g)', 'Law enforcement', 'qualified', purpose('functions for a purpose in section 31(2)')),
  prejudice(
    '31(1)(h)',
    'Law enforcement',
    'qualified',
    purpose('civil proceedings that arise from an investigation for a purpose in section 31(2)'),
  ),
  prejudice('31(1)(i)', 'Law enforcement', 'qualified', {
    ...purpose(
      'Scottish fatal accident inquiries that arise from an investigation for a purpose in section 31(2)',
    ),
    validFrom: since('2017-06-15'),
  }),
  ofClass('32(1)', 'Court records', 'absolute', { ncnd: '32(3)', note: ONLY_HELD_THERE, ...LIMB }),
  ofClass('32(1)(a)', 'Court records', 'absolute', court('documents filed with a court')),
  ofClass('32(1)(b)', 'Court records', 'absolute', court('documents served for the purposes of proceedings')),
  ofClass('32(1)(c)', 'Court records', 'absolute', court('documents created by a court or its staff')),
  ofClass('32(2)', 'Inquiry and arbitration records', 'absolute', { ncnd: '32(3)', note: ONLY_HELD_THERE }),
  prejudice('33(2)', 'Audit functions', 'qualified', {
    ncnd: '33(3)',
    note: 'Only for bodies that audit other public authorities (section 33(1)).',
  }),
  required('34', 'Parliamentary privilege', 'absolute', { ncnd: '34(2)' }),
  ofClass('35(1)', 'Formulation of government policy', 'qualified', {
    ncnd: '35(3)',
    note: DEPARTMENTS,
    ...LIMB,
  }),
  ofClass(
    '35(1)(a)',
    'Formulation of government policy',
    'qualified',
    policy(
      'the formulation or development of government policy',
      'Statistics leave it once the decision is taken; weigh disclosure of factual background.',
    ),
  ),
  ofClass(
    '35(1)(b)',
    'Ministerial communications',
    'qualified',
    policy('communications between Ministers', 'Statistics leave it once the decision is taken.'),
  ),
  ofClass(
    '35(1)(c)',
    'Law Officers’ advice',
    'qualified',
    policy('advice by, or requests to, the Law Officers', ''),
  ),
  ofClass(
    '35(1)(d)',
    'Ministerial private office',
    'qualified',
    policy('the operation of a Ministerial private office', ''),
  ),
  prejudice('36(2)', 'Effective conduct of public affairs', 'qualified', {
    ...opinion(null),
    needs: ['limb', 'qualified-person'],
  }),
  prejudice(
    '36(2)(a)',
    'Effective conduct of public affairs',
    'qualified',
    opinion('the collective responsibility of Ministers'),
  ),
  inhibit('36(2)(b)', 'Effective conduct of public affairs', 'qualified', {
    ...opinion(null),
    needs: ['limb', 'qualified-person'],
  }),
  inhibit(
    '36(2)(b)(i)',
    'Effective conduct of public affairs',
    'qualified',
    opinion('the free and frank provision of advice'),
  ),
  inhibit(
    '36(2)(b)(ii)',
    'Effective conduct of public affairs',
    'qualified',
    opinion('the free and frank exchange of views for the purposes of deliberation'),
  ),
  prejudice(
    '36(2)(c)',
    'Effective conduct of public affairs',
    'qualified',
    opinion('the effective conduct of public affairs in some other way'),
  ),
  ofClass('37(1)', 'Communications with the Royal Family, and honours', 'by-condition', {
    ncnd: '37(2)',
    ...LIMB,
  }),
  ofClass(
    '37(1)(a)',
    'Communications with the Sovereign',
    'absolute',
    sovereign('communications with the Sovereign'),
  ),
  ofClass(
    '37(1)(aa)',
    'Communications with the heir to the Throne',
    'absolute',
    sovereign('the heir to, or second in line to, the Throne'),
  ),
  ofClass(
    '37(1)(ab)',
    'Communications with a person who was heir to the Throne',
    'absolute',
    sovereign('a person who has since acceded to the Throne or become heir or second in line'),
  ),
  ofClass(
    '37(1)(ac)',
    'Communications with the Royal Family',
    'qualified',
    royal('other members of the Royal Family'),
  ),
  ofClass('37(1)(ad)', 'Communications with the Royal Household', 'qualified', royal('the Royal Household')),
  ofClass('37(1)(b)', 'Honours', 'qualified', {
    limb: 'the conferring by the Crown of any honour or dignity',
    ncnd: '37(2)',
  }),
  endanger('38(1)', 'Health and safety', 'qualified', { ncnd: '38(2)', ...LIMB }),
  endanger('38(1)(a)', 'Health and safety', 'qualified', {
    limb: 'the physical or mental health of any individual',
    ncnd: '38(2)',
    note: 'Harm to mental health is more than stress or worry.',
  }),
  endanger('38(1)(b)', 'Health and safety', 'qualified', {
    limb: 'the safety of any individual',
    ncnd: '38(2)',
  }),
  ofClass('39(1)', 'Environmental information', 'qualified', {
    ncnd: '39(2)',
    note: 'Answer that part under the Environmental Information Regulations.',
  }),
  ofClass('40(1)', 'Personal information of the requester', 'absolute', {
    ncnd: '40(5A)',
    validFrom: DATA_PROTECTION,
    note: 'Handle it as a subject access request.',
  }),
  ofClass('40(2)', 'Personal information', 'by-condition', {
    needs: ['condition'],
    ncnd: '40(5B)(a)(i)',
    validFrom: DATA_PROTECTION,
    note: 'Absolute under the first condition, section 40(3A); qualified under the second and third.',
  }),
  ofClass('40(2)(3A)(a)', 'Personal information', 'absolute', {
    limb: 'disclosure would contravene the data protection principles',
    ncnd: '40(5B)(a)(i)',
    validFrom: DATA_PROTECTION,
    note: `Legitimate interests are balanced inside the exemption. ${NCND_DISPUTED}`,
  }),
  ofClass('40(2)(3A)(b)', 'Personal information', 'absolute', {
    limb: 'disclosure of manual unstructured data would contravene the data protection principles',
    ncnd: '40(5B)(a)(ii)',
    validFrom: DATA_PROTECTION,
    note: NCND_DISPUTED,
  }),
  ofClass('40(2)(3B)', 'Personal information', 'qualified', {
    limb: 'disclosure would contravene an objection to processing',
    ncnd: '40(5B)(b)',
    validFrom: DATA_PROTECTION,
  }),
  ofClass('40(2)(4A)', 'Personal information', 'qualified', {
    limb: 'the information would be withheld from its subject',
    ncnd: '40(5B)(c)',
    validFrom: DATA_PROTECTION,
    note: 'Section 40(5B)(d) is the other way to neither confirm nor deny.',
  }),
  ofClass('41(1)', 'Information provided in confidence', 'absolute', {
    ncnd: '41(2)',
    needs: ['source-of-confidence'],
    note: 'The public interest is considered inside the test of an actionable breach.',
  }),
  ofClass('42(1)', 'Legal professional privilege', 'qualified', { ncnd: '42(2)' }),
  ofClass('43(1)', 'Trade secrets', 'qualified'),
  prejudice('43(2)', 'Commercial interests', 'qualified', { ncnd: '43(3)', needs: ['whose-interests'] }),
  ofClass('44(1)', 'Prohibitions on disclosure', 'absolute', { ncnd: '44(2)', ...LIMB }),
  ofClass('44(1)(a)', 'Prohibitions on disclosure', 'absolute', {
    limb: 'prohibited by or under an enactment',
    ncnd: '44(2)',
    needs: ['enactment'],
  }),
  ofClass('44(1)(b)', 'Prohibitions on disclosure', 'absolute', {
    limb: 'incompatible with an assimilated obligation',
    ncnd: '44(2)',
    needs: ['enactment'],
  }),
  ofClass('44(1)(c)', 'Prohibitions on disclosure', 'absolute', {
    limb: 'a contempt of court',
    ncnd: '44(2)',
  }),
];
