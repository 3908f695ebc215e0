import type { Provision } from './provision.ts';
import { rowsOf, since } from './row.ts';

/// Environmental Information Regulations 2004. Every exception of regulation 12 is weighed against the public interest
/// (regulation 12(1)(b)); the harm of 12(5) is "would adversely affect", and nothing less.

const { ofClass, harmful } = rowsOf('EIR');
const adverse = harmful('adversely affect');
const EMISSIONS = 'Not for information on emissions (regulation 12(9)).';

const toCheck = 'Regulation 13 as it was amended in 2018: its conditions, and 13(5A) and (5B).';
const AMENDED = { ncnd: '13(5A)', validFrom: since('2018-05-25'), toCheck } as const;

export const eir: readonly Provision[] = [
  ofClass('5(3)', 'Personal data of the requester', 'none', {
    note: 'The duty does not apply to it. Handle it as a subject access request and explain; no refusal notice is wanted.',
  }),
  ofClass('12(3)', 'Personal data', 'by-condition', {
    needs: ['condition'],
    ncnd: '13(5A)',
    toCheck,
    note: 'Applies through regulation 13: name its condition.',
  }),
  ofClass('12(4)(a)', 'Information not held', 'qualified', {
    note: 'Judged on the day of receipt. The public interest test is a formality.',
  }),
  ofClass('12(4)(b)', 'Manifestly unreasonable request', 'qualified', {
    note: 'For cost or vexatiousness; there is no appropriate limit.',
  }),
  ofClass('12(4)(c)', 'Request too general', 'qualified', { note: 'Only after help under regulation 9.' }),
  ofClass('12(4)(d)', 'Material in the course of completion', 'qualified', {
    needs: ['other-authority'],
    note: 'The refusal names any other authority that prepares it and when it will be completed, if known (regulation 14(4)).',
  }),
  ofClass('12(4)(e)', 'Internal communications', 'qualified', {
    note: 'Also communications between government departments (regulation 12(8)).',
  }),
  adverse('12(5)(a)', 'International relations, defence, national security or public safety', 'qualified', {
    ncnd: '12(6)',
    note: 'Neither confirming nor denying is allowed only if the confirmation itself would do the harm.',
  }),
  adverse('12(5)(b)', 'The course of justice', 'qualified', {
    note: 'Also legal professional privilege, fair trial and inquiries.',
  }),
  adverse('12(5)(c)', 'Intellectual property rights', 'qualified'),
  adverse('12(5)(d)', 'Confidentiality of proceedings', 'qualified', {
    note: `The confidentiality must be provided by law. ${EMISSIONS}`,
  }),
  adverse('12(5)(e)', 'Confidentiality of commercial or industrial information', 'qualified', {
    needs: ['whose-interests'],
    note: `The confidentiality must be provided by law, to protect a legitimate economic interest. ${EMISSIONS}`,
  }),
  adverse('12(5)(f)', 'Interests of the person who provided the information', 'qualified', {
    needs: ['whose-interests'],
    note: EMISSIONS,
  }),
  adverse('12(5)(g)', 'Protection of the environment', 'qualified', { note: EMISSIONS }),
  ofClass('13(1)', 'Personal data', 'by-condition', {
    needs: ['condition'],
    ...AMENDED,
    note: 'Under the first condition no public interest is weighed; under the others it is.',
  }),
  ofClass('13(1)(2A)', 'Personal data', 'absolute', {
    limb: 'disclosure would contravene the data protection principles',
    ...AMENDED,
    note: 'Legitimate interests are balanced inside the exception.',
  }),
  ofClass('13(1)(2B)', 'Personal data', 'qualified', {
    limb: 'disclosure would contravene an objection to processing',
    ...AMENDED,
  }),
  ofClass('13(1)(3A)', 'Personal data', 'qualified', {
    limb: 'the information would be withheld from its subject',
    ...AMENDED,
  }),
];
