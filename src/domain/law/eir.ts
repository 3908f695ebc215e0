import type { Provision } from './provision.ts';
import { rowsOf, since } from './row.ts';

/// Environmental Information Regulations 2004. Every exception of regulation 12 is weighed against the public interest
/// (regulation 12(1)(b)); the harm of 12(5) is "would adversely affect", and nothing less. Regulation 13 is as paragraph
/// 307 of Schedule 19 to the Data Protection Act 2018 left it: under the first condition no public interest is weighed,
/// whether personal data are withheld (13(1)(a)) or neither confirmed nor denied ((5A)(a)); under the others it is
/// (13(1)(b), (5A)(b)).

const { ofClass, harmful } = rowsOf('EIR');
const adverse = harmful('adversely affect');
const EMISSIONS = 'Not for information on emissions (regulation 12(9)).';

const AMENDED = { validFrom: since('2018-05-25') } as const;
/** Under the first condition, and under the others. */
const CONTRAVENES = 'contravene the data protection principles';
const PRINCIPLES = { ...AMENDED, ncnd: '13(5A)(a)', answerWould: CONTRAVENES } as const;
const WEIGHED = { ...AMENDED, ncnd: '13(5A)(b)' } as const;
const SOMEBODY = 'personal data about somebody else';
const CONTRARY = `${SOMEBODY} whose disclosure would contravene the data protection principles`;

export const eir: readonly Provision[] = [
  ofClass('5(3)', 'Personal data of the requester', 'none', {
    about: 'personal data about the requester',
    note: 'The duty does not apply to it. Handle it as a subject access request and explain; no refusal notice is wanted.',
  }),
  ofClass('12(3)', 'Personal data', 'by-condition', {
    about: SOMEBODY,
    needs: ['condition'],
    ncnd: '13(5A)',
    answerWould: CONTRAVENES,
    note: 'Applies through regulation 13: name its condition.',
  }),
  ofClass('12(4)(a)', 'Information not held', 'qualified', {
    about: 'information that the authority did not hold when the request came',
    note: 'Judged on the day of receipt. The public interest test is a formality.',
  }),
  ofClass('12(4)(b)', 'Manifestly unreasonable request', 'qualified', {
    about: 'requests that are manifestly unreasonable',
    note: 'For cost or vexatiousness; there is no appropriate limit.',
  }),
  ofClass('12(4)(c)', 'Request too general', 'qualified', {
    about: 'requests that stay too general after help to make them more particular',
    note: 'Only after help under regulation 9.',
  }),
  ofClass('12(4)(d)', 'Material in the course of completion', 'qualified', {
    about: 'material that is still being completed, unfinished documents and incomplete data',
    needs: ['other-authority'],
    note: 'The refusal names any other authority that prepares it and when it will be completed, if known (regulation 14(4)).',
  }),
  ofClass('12(4)(e)', 'Internal communications', 'qualified', {
    about: 'internal communications',
    note: 'Also communications between government departments (regulation 12(8)).',
  }),
  adverse('12(5)(a)', 'International relations, defence, national security or public safety', 'qualified', {
    interest: 'international relations, defence, national security or public safety',
    ncnd: '12(6)',
    note: 'Neither confirming nor denying is allowed only if the confirmation itself would do the harm.',
  }),
  adverse('12(5)(b)', 'The course of justice', 'qualified', {
    interest:
      'the course of justice, a person’s ability to receive a fair trial, or a public authority’s ability to conduct a criminal or disciplinary inquiry',
    note: 'Also legal professional privilege, fair trial and inquiries.',
  }),
  adverse('12(5)(c)', 'Intellectual property rights', 'qualified', {
    interest: 'intellectual property rights',
  }),
  adverse('12(5)(d)', 'Confidentiality of proceedings', 'qualified', {
    interest: 'the confidentiality that the law gives to the proceedings of a public authority',
    note: `The confidentiality must be provided by law. ${EMISSIONS}`,
  }),
  adverse('12(5)(e)', 'Confidentiality of commercial or industrial information', 'qualified', {
    interest:
      'the confidentiality that the law gives to commercial or industrial information to protect a legitimate economic interest',
    needs: ['whose-interests'],
    note: `The confidentiality must be provided by law, to protect a legitimate economic interest. ${EMISSIONS}`,
  }),
  adverse('12(5)(f)', 'Interests of the person who provided the information', 'qualified', {
    interest: 'the interests of the person who provided the information',
    needs: ['whose-interests'],
    note: `Only where that person was not, and could not have been, under a legal obligation to supply it, no other right lets it be disclosed, and they have not consented. ${EMISSIONS}`,
  }),
  adverse('12(5)(g)', 'Protection of the environment', 'qualified', {
    interest: 'the protection of the environment to which the information relates',
    note: EMISSIONS,
  }),
  ofClass('13(1)', 'Personal data', 'by-condition', {
    ...AMENDED,
    about: `${SOMEBODY}, under one of three conditions`,
    ncnd: '13(5A)',
    answerWould: CONTRAVENES,
    needs: ['condition'],
    note: 'Under the first condition no public interest is weighed (13(1)(a)); under the others it is (13(1)(b)).',
  }),
  ofClass('13(1)(2A)', 'Personal data', 'absolute', {
    ...PRINCIPLES,
    limb: 'disclosure would contravene the data protection principles',
    about: CONTRARY,
    note: 'Legitimate interests are balanced inside the exception. Name (a), or (b) for manual unstructured data.',
  }),
  ofClass('13(1)(2A)(a)', 'Personal data', 'absolute', {
    ...PRINCIPLES,
    limb: 'disclosure would contravene the data protection principles',
    about: CONTRARY,
    note: 'Legitimate interests are balanced inside the exception.',
  }),
  ofClass('13(1)(2A)(b)', 'Personal data', 'absolute', {
    ...PRINCIPLES,
    answerWould: `${CONTRAVENES}, if they applied to unstructured manual data`,
    limb: 'disclosure of manual unstructured data would contravene the data protection principles',
    about:
      'unstructured manual data about somebody else whose disclosure would contravene the data protection principles, if they applied',
  }),
  ofClass('13(1)(2B)', 'Personal data', 'qualified', {
    ...WEIGHED,
    answerWould: 'contravene Article 21 of the UK GDPR, the right to object to processing',
    limb: 'disclosure would contravene an objection to processing',
    about: `${SOMEBODY} whose disclosure would go against their objection to processing`,
  }),
  ofClass('13(1)(3A)', 'Personal data', 'qualified', {
    ...WEIGHED,
    answerWould:
      'tell what the person concerned would not be told, if they asked whether data about them are processed',
    limb: 'the information would be withheld from its subject',
    about: `${SOMEBODY} that the law would withhold from that person too`,
  }),
];
