import type { Provision } from './provision.ts';
import { after, rowsOf, since } from './row.ts';

/// Freedom of Information Act 2000, Part II and the grounds of sections 12 and 14, as consolidated on 7 April 2026. When
/// exemptions fall away (sections 62 and 63) was read there too; the years of transition to the twenty-year rule are over.

const { ofClass, required, ground, harmful } = rowsOf('FOIA');
const prejudice = harmful('prejudice');
const inhibit = harmful('inhibit');
const endanger = harmful('endanger');

const LIMB = { needs: ['limb'] } as const;
const ONLY_IF_NOT_30 = 'Only for information that is not exempt under section 30.';
const THIRTY_YEARS = after(30, 'section 63(2C)');
const HISTORICAL = after(20, 'section 63(1)');
const ENFORCEMENT = after(100, 'section 63(4)');
const crime = (limb: string, interest = limb) =>
  ({ limb, interest, ncnd: '31(3)', note: ONLY_IF_NOT_30, ...ENFORCEMENT }) as const;
const purpose = (limb: string, interest = limb) =>
  ({ ...crime(limb, interest), needs: ['purpose'] }) as const;
const investigation = (limb: string) =>
  ({
    limb,
    about: `information held at any time for the purposes of ${limb}`,
    ncnd: '30(3)',
    ...HISTORICAL,
  }) as const;
const OPINION_NOTE =
  'Government departments and the Welsh Government: only for information that is not exempt under section 35. Statistics need no qualified person’s opinion (section 36(4)). For information that is held by the House of Commons or the House of Lords it is absolute (section 2(3)(e)): no balance, and no more time for one.';
const opinion = (limb: string | null, interest = limb) =>
  ({
    limb,
    interest,
    ncnd: '36(3)',
    needs: ['qualified-person'],
    note: OPINION_NOTE,
    ...after(
      20,
      'section 63(2A)',
      'after 30 for the Northern Ireland Executive and public affairs in Northern Ireland (section 63(2C))',
    ),
  }) as const;
const DEPARTMENTS = 'Only for government departments and the Welsh Government.';
const policy = (limb: string, note: string) => ({
  limb,
  about: `information that relates to ${limb}`,
  ncnd: '35(3)',
  note: `${DEPARTMENTS} ${note}`.trim(),
  ...HISTORICAL,
});
const royal = (limb: string, others: string) =>
  ({
    limb,
    about: `information that relates to communications with ${others}`,
    ncnd: '37(2)',
    validFrom: since('2011-01-19'),
    fallsAway: { years: 20, afterDeath: 5, except: null, source: 'section 63(2E)' },
  }) as const;
const sovereign = (limb: string, others: string) => ({
  ...royal(limb, others),
  note: 'The older wording, which is qualified, may still bind bodies in Northern Ireland.',
  toCheck: 'Whether the older, qualified wording of section 37(1) still binds bodies in Northern Ireland.',
});
const ONLY_HELD_THERE = 'Only if it is held solely by virtue of being in such a document.';
const court = (limb: string) =>
  ({
    limb,
    about: `information held only because it is in ${limb}`,
    ncnd: '32(3)',
    note: ONLY_HELD_THERE,
    ...HISTORICAL,
  }) as const;
const prohibited = (limb: string, about: string, answerWould: string) =>
  ({ limb, about: `information whose disclosure ${about}`, ncnd: '44(2)', answerWould }) as const;
const CONTRAVENES = 'contravene the data protection principles';
const DATA_PROTECTION = since('2018-05-25');
const NCND_DISPUTED =
  'Neither confirming nor denying: the regulator holds that no public interest test is needed, a tribunal has held that one is. You may give one.';

export const foia: readonly Provision[] = [
  ground('12(1)', 'Cost exceeds the appropriate limit', {
    about: 'requests that would cost more to answer than the appropriate limit',
    ncnd: '12(2)',
    needs: ['estimate'],
    note: 'Notice under section 17(5). Offer help to narrow the request (section 16). Several requests are added up only if they ask to any extent for the same or similar information, came within 60 working days, and are from one person or from people who act together (SI 2004/3244 reg 5).',
  }),
  ground('12(2)', 'Cost of confirming exceeds the appropriate limit', {
    about:
      'requests where finding out whether the information is held would alone cost more than the appropriate limit',
    ncnd: '12(2)',
    needs: ['estimate'],
    note: 'Where finding out whether it is held would alone cost too much. Notice under section 17(5).',
  }),
  ground('14(1)', 'Vexatious request', {
    about: 'vexatious requests',
    needs: ['why-vexatious'],
    note: 'The request, not the requester, is judged. Notice under section 17(5).',
  }),
  ground('14(2)', 'Repeated request', {
    about:
      'requests that repeat, within a reasonable interval, one from the same person that was complied with',
    needs: ['earlier-request'],
    note: 'Notice under section 17(5). The interval is counted from compliance with the earlier request.',
  }),
  ofClass('21', 'Information accessible by other means', 'absolute', {
    about: 'information that the requester can reasonably get in another way',
    needs: ['where-published'],
    note: 'It must be confirmed that the information is held. That you would send it on request is not enough, unless it is in your publication scheme or the law makes you (section 21(2)(b), (3)).',
  }),
  ofClass('22(1)', 'Information intended for future publication', 'qualified', {
    about:
      'information that was already held, when the request came, with a view to publication at a later date',
    ncnd: '22(2)',
    answerWould: 'disclose information, recorded or not, that is held with a view to its publication',
    needs: ['settled-intention'],
    note: 'The intention must have existed when the request arrived, and waiting must be reasonable.',
  }),
  prejudice('22A(1)', 'Research', 'qualified', {
    interest:
      'a research programme, a participant in it, or the interests of the authority that holds or will publish the information',
    ncnd: '22A(2)',
    validFrom: since('2014-10-01'),
    note: 'Only for a continuing programme that is to end in a published report; the harm is to the programme, a participant, or the authority that holds or will publish it.',
  }),
  ofClass('23(1)', 'Information supplied by, or relating to, security bodies', 'absolute', {
    about:
      'information that was supplied, directly or indirectly, by a security body named in section 23(3), or that relates to one',
    ncnd: '23(5)',
    answerWould:
      'disclose information, recorded or not, that was supplied by a security body named in section 23(3) or that relates to one',
  }),
  required('24(1)', 'National security', 'qualified', {
    about: 'information that must be withheld to safeguard national security',
    ncnd: '24(2)',
    note: 'Only for information that is not within section 23(1).',
  }),
  prejudice('26(1)', 'Defence', 'qualified', {
    interest: 'defence, or the armed forces and those that co-operate with them',
    ncnd: '26(3)',
    ...LIMB,
  }),
  prejudice('26(1)(a)', 'Defence', 'qualified', {
    limb: 'the defence of the British Islands or of any colony',
    ncnd: '26(3)',
  }),
  prejudice('26(1)(b)', 'Defence', 'qualified', {
    limb: 'the capability, effectiveness or security of any relevant forces',
    ncnd: '26(3)',
  }),
  prejudice('27(1)', 'International relations', 'qualified', {
    interest: 'international relations, or the interests of the United Kingdom abroad',
    ncnd: '27(4)(a)',
    ...LIMB,
  }),
  prejudice('27(1)(a)', 'International relations', 'qualified', {
    limb: 'relations between the United Kingdom and any other State',
    ncnd: '27(4)(a)',
  }),
  prejudice('27(1)(b)', 'International relations', 'qualified', {
    limb: 'relations with an international organisation or international court',
    interest: 'relations between the United Kingdom and an international organisation or international court',
    ncnd: '27(4)(a)',
  }),
  prejudice('27(1)(c)', 'International relations', 'qualified', {
    limb: 'the interests of the United Kingdom abroad',
    ncnd: '27(4)(a)',
  }),
  prejudice('27(1)(d)', 'International relations', 'qualified', {
    limb: 'the promotion or protection of the United Kingdom’s interests abroad',
    interest: 'the promotion or protection by the United Kingdom of its interests abroad',
    ncnd: '27(4)(a)',
  }),
  ofClass('27(2)', 'Confidential information from a State or international body', 'qualified', {
    about:
      'confidential information obtained from another State, an international organisation or an international court',
    ncnd: '27(4)(b)',
    answerWould:
      'disclose confidential information, recorded or not, that was obtained from another State, an international organisation or an international court',
  }),
  prejudice('28(1)', 'Relations within the United Kingdom', 'qualified', {
    interest: 'relations between administrations in the United Kingdom',
    ncnd: '28(3)',
    ...THIRTY_YEARS,
  }),
  prejudice('29(1)', 'The economy', 'qualified', {
    interest: 'economic or financial interests in the United Kingdom',
    ncnd: '29(2)',
    ...LIMB,
  }),
  prejudice('29(1)(a)', 'The economy', 'qualified', {
    limb: 'the economic interests of the United Kingdom or of any part of it',
    ncnd: '29(2)',
  }),
  prejudice('29(1)(b)', 'The economy', 'qualified', {
    limb: 'the financial interests of any administration in the United Kingdom',
    ncnd: '29(2)',
  }),
  ofClass('30(1)', 'Investigations and proceedings', 'qualified', {
    about:
      'information held at any time for the purposes of the authority’s criminal investigations or proceedings',
    ncnd: '30(3)',
    ...HISTORICAL,
    ...LIMB,
  }),
  ofClass(
    '30(1)(a)',
    'Investigations and proceedings',
    'qualified',
    investigation(
      'an investigation that the authority has a duty to conduct, into whether a person should be charged with, or is guilty of, an offence',
    ),
  ),
  ofClass(
    '30(1)(b)',
    'Investigations and proceedings',
    'qualified',
    investigation('an investigation that may lead to criminal proceedings by the authority'),
  ),
  ofClass(
    '30(1)(c)',
    'Investigations and proceedings',
    'qualified',
    investigation('criminal proceedings that the authority has power to conduct'),
  ),
  ofClass('30(2)', 'Confidential sources', 'qualified', {
    about:
      'information that relates to getting information from confidential sources, obtained for an investigation or proceedings that section 30(2) lists',
    ncnd: '30(3)',
    note: 'Needs both: a listed function, and that it relates to obtaining information from confidential sources.',
  }),
  prejudice('31(1)', 'Law enforcement', 'qualified', {
    ncnd: '31(3)',
    interest: 'law enforcement',
    note: ONLY_IF_NOT_30,
    ...ENFORCEMENT,
    ...LIMB,
  }),
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
    crime('the assessment or collection of a tax or duty, or of an imposition of a similar nature'),
  ),
  prejudice('31(1)(e)', 'Law enforcement', 'qualified', crime('the operation of the immigration controls')),
  prejudice(
    '31(1)(f)',
    'Law enforcement',
    'qualified',
    crime('security and good order in prisons or other places of lawful detention'),
  ),
  prejudice(
    '31(1)(g)',
    'Law enforcement',
    'qualified',
    purpose(
      'functions for a purpose in section 31(2)',
      'the exercise by a public authority of its functions for a purpose in section 31(2)',
    ),
  ),
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
  ofClass('32(1)', 'Court records', 'absolute', {
    about: 'information held only because it is in documents of court proceedings',
    ncnd: '32(3)',
    note: ONLY_HELD_THERE,
    ...HISTORICAL,
    ...LIMB,
  }),
  ofClass(
    '32(1)(a)',
    'Court records',
    'absolute',
    court(
      'documents filed with a court, or otherwise placed in its custody, for the purposes of proceedings',
    ),
  ),
  ofClass(
    '32(1)(b)',
    'Court records',
    'absolute',
    court('documents served on, or by, a public authority for the purposes of proceedings'),
  ),
  ofClass(
    '32(1)(c)',
    'Court records',
    'absolute',
    court('documents created by a court or its administrative staff for the purposes of proceedings'),
  ),
  ofClass('32(2)', 'Inquiry and arbitration records', 'absolute', {
    about: 'information held only because it is in documents of an inquiry or arbitration',
    ncnd: '32(3)',
    note: ONLY_HELD_THERE,
    ...HISTORICAL,
    ...LIMB,
  }),
  ofClass(
    '32(2)(a)',
    'Inquiry and arbitration records',
    'absolute',
    court(
      'documents placed in the custody of a person who conducts an inquiry or arbitration, for its purposes',
    ),
  ),
  ofClass(
    '32(2)(b)',
    'Inquiry and arbitration records',
    'absolute',
    court('documents created by a person who conducts an inquiry or arbitration, for its purposes'),
  ),
  prejudice('33(2)', 'Audit functions', 'qualified', {
    interest:
      'the exercise of our functions in relation to the audit of the accounts of other public authorities, or to examining how economically, efficiently and effectively they use their resources',
    ncnd: '33(3)',
    note: 'Only for bodies that audit other public authorities (section 33(1)).',
    ...HISTORICAL,
  }),
  required('34', 'Parliamentary privilege', 'absolute', {
    about:
      'information that must be withheld to avoid infringing the privileges of either House of Parliament',
    ncnd: '34(2)',
  }),
  ofClass('35(1)', 'Formulation of government policy', 'qualified', {
    about:
      'information of government departments and the Welsh Government about policy, Ministers and the Law Officers',
    ncnd: '35(3)',
    note: DEPARTMENTS,
    ...HISTORICAL,
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
  prejudice('36(2)', 'Prejudice to effective conduct of public affairs', 'qualified', {
    ...opinion(null, 'the effective conduct of public affairs'),
    needs: ['limb', 'qualified-person'],
  }),
  prejudice('36(2)(a)', 'Prejudice to effective conduct of public affairs', 'qualified', {
    ...opinion(
      null,
      'the collective responsibility of Ministers, or the work of the Northern Ireland Executive or of the Welsh Cabinet',
    ),
    needs: ['limb', 'qualified-person'],
  }),
  prejudice(
    '36(2)(a)(i)',
    'Prejudice to effective conduct of public affairs',
    'qualified',
    opinion(
      'the collective responsibility of Ministers of the Crown',
      'the maintenance of the convention of the collective responsibility of Ministers of the Crown',
    ),
  ),
  prejudice(
    '36(2)(a)(ii)',
    'Prejudice to effective conduct of public affairs',
    'qualified',
    opinion('the work of the Executive Committee of the Northern Ireland Assembly'),
  ),
  prejudice(
    '36(2)(a)(iii)',
    'Prejudice to effective conduct of public affairs',
    'qualified',
    opinion('the work of the Cabinet of the Welsh Government'),
  ),
  inhibit('36(2)(b)', 'Prejudice to effective conduct of public affairs', 'qualified', {
    ...opinion(null, 'the free and frank provision of advice or exchange of views'),
    needs: ['limb', 'qualified-person'],
  }),
  inhibit(
    '36(2)(b)(i)',
    'Prejudice to effective conduct of public affairs',
    'qualified',
    opinion('the free and frank provision of advice'),
  ),
  inhibit(
    '36(2)(b)(ii)',
    'Prejudice to effective conduct of public affairs',
    'qualified',
    opinion('the free and frank exchange of views for the purposes of deliberation'),
  ),
  prejudice(
    '36(2)(c)',
    'Prejudice to effective conduct of public affairs',
    'qualified',
    opinion('the effective conduct of public affairs in some other way'),
  ),
  ofClass('37(1)', 'Communications with the Royal Family, and honours', 'by-condition', {
    about:
      'information that relates to communications with the Sovereign, the Royal Family or the Royal Household, or to honours',
    ncnd: '37(2)',
    ...LIMB,
  }),
  ofClass(
    '37(1)(a)',
    'Communications with the Sovereign',
    'absolute',
    sovereign('communications with the Sovereign', 'the Sovereign'),
  ),
  ofClass(
    '37(1)(aa)',
    'Communications with the heir to the Throne',
    'absolute',
    sovereign(
      'the heir to, or second in line to, the Throne',
      'the heir to, or the person second in line to, the Throne',
    ),
  ),
  ofClass(
    '37(1)(ab)',
    'Communications with a person who was heir to the Throne',
    'absolute',
    sovereign(
      'a person who has since acceded to the Throne or become heir or second in line',
      'a person who has since acceded to the Throne, or become heir or second in line to it',
    ),
  ),
  ofClass(
    '37(1)(ac)',
    'Communications with the Royal Family',
    'qualified',
    royal('other members of the Royal Family', 'other members of the Royal Family'),
  ),
  ofClass(
    '37(1)(ad)',
    'Communications with the Royal Household',
    'qualified',
    royal('the Royal Household', 'the Royal Household'),
  ),
  ofClass('37(1)(b)', 'Honours', 'qualified', {
    limb: 'the conferring by the Crown of any honour or dignity',
    about: 'information that relates to the conferring by the Crown of any honour or dignity',
    ncnd: '37(2)',
    ...after(60, 'section 63(3)'),
  }),
  endanger('38(1)', 'Health and safety', 'qualified', {
    interest: 'the health or safety of an individual',
    ncnd: '38(2)',
    ...LIMB,
  }),
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
    about: 'information that the Environmental Information Regulations 2004 give a right to',
    ncnd: '39(2)',
    note: 'Answer that part under the Environmental Information Regulations.',
  }),
  ofClass('40(1)', 'Personal information of the requester', 'absolute', {
    about: 'personal data about the requester',
    ncnd: '40(5A)',
    validFrom: DATA_PROTECTION,
    note: 'Handle it as a subject access request. There is no duty to say whether it is held (section 40(5A)), and a reply is one to the world: choose Neither confirm nor deny.',
  }),
  ofClass('40(2)', 'Personal information', 'by-condition', {
    about: 'personal data about somebody else, under one of three conditions',
    needs: ['condition'],
    ncnd: '40(5B)(a)(i)',
    answerWould: CONTRAVENES,
    validFrom: DATA_PROTECTION,
    note: 'Absolute under the first condition, section 40(3A); qualified under the second and third.',
  }),
  ofClass('40(2)(3A)(a)', 'Personal information', 'absolute', {
    limb: 'disclosure would contravene the data protection principles',
    about:
      'personal data about somebody else whose disclosure would contravene the data protection principles',
    ncnd: '40(5B)(a)(i)',
    answerWould: CONTRAVENES,
    validFrom: DATA_PROTECTION,
    note: `Legitimate interests are balanced inside the exemption. ${NCND_DISPUTED}`,
  }),
  ofClass('40(2)(3A)(b)', 'Personal information', 'absolute', {
    limb: 'disclosure of manual unstructured data would contravene the data protection principles',
    about:
      'unstructured manual data about somebody else whose disclosure would contravene the data protection principles, if they applied',
    ncnd: '40(5B)(a)(ii)',
    answerWould: `${CONTRAVENES}, if they applied to unstructured manual data`,
    validFrom: DATA_PROTECTION,
    note: NCND_DISPUTED,
  }),
  ofClass('40(2)(3B)', 'Personal information', 'qualified', {
    limb: 'disclosure would contravene an objection to processing',
    about:
      'personal data about somebody else whose disclosure would go against their objection to processing',
    ncnd: '40(5B)(b)',
    answerWould: 'contravene Article 21 of the UK GDPR, the right to object to processing',
    validFrom: DATA_PROTECTION,
  }),
  ofClass('40(2)(4A)', 'Personal information', 'qualified', {
    limb: 'the information would be withheld from its subject',
    about: 'personal data about somebody else that the law would withhold from that person too',
    ncnd: '40(5B)(c)',
    answerWould:
      'tell what the person concerned would not be told, if they asked whether data about them are processed',
    validFrom: DATA_PROTECTION,
    note: 'Section 40(5B)(d) is the other way to neither confirm nor deny, for data that are processed for law enforcement.',
  }),
  ofClass('41(1)', 'Information provided in confidence', 'absolute', {
    about:
      'information obtained from another person whose disclosure would be a breach of confidence that somebody could sue for',
    ncnd: '41(2)',
    answerWould: 'be a breach of confidence that somebody could sue for',
    needs: ['source-of-confidence'],
    note: 'The public interest is considered inside the test of an actionable breach.',
  }),
  ofClass('42(1)', 'Legal professional privilege', 'qualified', {
    about: 'information for which legal professional privilege could be claimed in legal proceedings',
    ncnd: '42(2)',
    answerWould:
      'disclose information, recorded or not, for which legal professional privilege could be claimed in legal proceedings',
    ...HISTORICAL,
  }),
  ofClass('43(1)', 'Trade secrets', 'qualified', { about: 'trade secrets', ...THIRTY_YEARS }),
  prejudice('43(2)', 'Commercial interests', 'qualified', {
    interest: 'commercial interests',
    ncnd: '43(3)',
    needs: ['whose-interests'],
    ...THIRTY_YEARS,
  }),
  ofClass('44(1)', 'Prohibitions on disclosure', 'absolute', {
    about: 'information whose disclosure another law forbids',
    ncnd: '44(2)',
    answerWould: 'be something that another law forbids',
    ...LIMB,
  }),
  ofClass('44(1)(a)', 'Prohibitions on disclosure', 'absolute', {
    ...prohibited(
      'prohibited by or under an enactment',
      'is prohibited by or under an enactment',
      'be prohibited by or under an enactment',
    ),
    needs: ['enactment'],
  }),
  ofClass('44(1)(b)', 'Prohibitions on disclosure', 'absolute', {
    ...prohibited(
      'incompatible with an assimilated obligation',
      'is incompatible with an assimilated obligation',
      'be incompatible with an assimilated obligation',
    ),
    needs: ['enactment'],
  }),
  ofClass(
    '44(1)(c)',
    'Prohibitions on disclosure',
    'absolute',
    prohibited(
      'a contempt of court',
      'would be, or be punishable as, a contempt of court',
      'be a contempt of court, or be punishable as one',
    ),
  ),
];
