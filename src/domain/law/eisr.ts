import type { Provision } from './provision.ts';
import { rowsOf, since } from './row.ts';

/// Environmental Information (Scotland) Regulations 2004 (SSI 2004/520), for Scottish public authorities, read as
/// consolidated on 5 February 2026. Every exception of regulation 10 is weighed against the public interest (10(1)(b)); the
/// harm of 10(5) is "would, or would be likely to, prejudice substantially". Personal data of other people come under
/// regulation 11: no public interest is weighed under its first condition (11(2)(a)), and it is under the others (11(2)(b)).

const { ofClass, harmful } = rowsOf('EISR');
const prejudice = harmful('prejudice substantially');
const EMISSIONS = 'Not for information on emissions (regulation 10(6)).';

/** Words of the Data Protection Act 2018, Schedule 19 paragraph 312. */
const DENIED = {
  ncnd: '11(6)',
  answerWould: 'make personal data available in contravention of regulation 11',
} as const;
const AMENDED = { validFrom: since('2018-05-25'), ...DENIED } as const;
const SOMEBODY = 'personal data about somebody else';
const CONTRARY = `${SOMEBODY} whose disclosure would contravene the data protection principles`;

export const eisr: readonly Provision[] = [
  ofClass('10(3)', 'Personal data', 'by-condition', {
    about: SOMEBODY,
    needs: ['condition'],
    ...DENIED,
    note: 'Applies through regulation 11: name its condition.',
  }),
  ofClass('10(4)(a)', 'Information not held', 'qualified', {
    about: 'information that the authority did not hold when the request came',
    note: 'Judged on the day of receipt. The public interest test is a formality. What the UK Government supplied in confidence is not held (regulation 2(2)).',
  }),
  ofClass('10(4)(b)', 'Manifestly unreasonable request', 'qualified', {
    about: 'requests that are manifestly unreasonable',
    note: 'For cost or vexatiousness; there is no appropriate limit.',
  }),
  ofClass('10(4)(c)', 'Request too general', 'qualified', {
    about: 'requests that stay too general after help to make them more particular',
    note: 'Only after help under regulation 9.',
  }),
  ofClass('10(4)(d)', 'Material in the course of completion', 'qualified', {
    about: 'material that is still being completed, unfinished documents and incomplete data',
    needs: ['completion'],
    note: 'The refusal states the time by which the authority considers that it will be completed (regulation 13(d)).',
  }),
  ofClass('10(4)(e)', 'Internal communications', 'qualified', { about: 'internal communications' }),
  prejudice('10(5)(a)', 'International relations, defence, national security or public safety', 'qualified', {
    interest: 'international relations, defence, national security or public safety',
    ncnd: '10(8)',
    note: 'Not revealing whether it is held is allowed only if that itself would do the harm.',
  }),
  prejudice('10(5)(b)', 'The course of justice', 'qualified', {
    interest:
      'the course of justice, a person’s ability to receive a fair trial, or a public authority’s ability to conduct a criminal or disciplinary inquiry',
    note: 'Also fair trial and inquiries.',
  }),
  prejudice('10(5)(c)', 'Intellectual property rights', 'qualified', {
    interest: 'intellectual property rights',
  }),
  prejudice('10(5)(d)', 'Confidentiality of proceedings', 'qualified', {
    interest: 'the confidentiality that the law gives to the proceedings of a public authority',
    note: `The confidentiality must be provided for by law. ${EMISSIONS}`,
  }),
  prejudice('10(5)(e)', 'Confidentiality of commercial or industrial information', 'qualified', {
    interest:
      'the confidentiality that the law gives to commercial or industrial information to protect a legitimate economic interest',
    needs: ['whose-interests'],
    note: `The confidentiality must be provided for by law, to protect a legitimate economic interest. ${EMISSIONS}`,
  }),
  prejudice('10(5)(f)', 'Interests of the person who provided the information', 'qualified', {
    interest: 'the interests of the person who provided the information',
    needs: ['whose-interests'],
    note: `Only where that person was not, and could not have been, under a legal obligation to supply it, it could not otherwise be made available, and they have not consented. ${EMISSIONS}`,
  }),
  prejudice('10(5)(g)', 'Protection of the environment', 'qualified', {
    interest: 'the protection of the environment to which the information relates',
    note: EMISSIONS,
  }),
  ofClass('11(1)', 'Personal data of the requester', 'none', {
    about: 'personal data about the requester',
    note: 'The duty does not apply to it. Handle it as a subject access request and explain.',
  }),
  ofClass('11(2)', 'Personal data', 'by-condition', {
    ...AMENDED,
    about: `${SOMEBODY}, under one of three conditions`,
    needs: ['condition'],
    note: 'Under the first condition no public interest is weighed (11(2)(a)); under the others it is (11(2)(b)).',
  }),
  ofClass('11(2)(3A)(a)', 'Personal data', 'absolute', {
    ...AMENDED,
    limb: 'disclosure would contravene the data protection principles',
    about: CONTRARY,
    note: 'Legitimate interests are balanced inside the exception.',
  }),
  ofClass('11(2)(3A)(b)', 'Personal data', 'absolute', {
    ...AMENDED,
    limb: 'disclosure of manual unstructured data would contravene the data protection principles',
    about:
      'unstructured manual data about somebody else whose disclosure would contravene the data protection principles, if they applied',
  }),
  ofClass('11(2)(3B)', 'Personal data', 'qualified', {
    ...AMENDED,
    limb: 'disclosure would contravene an objection to processing',
    about: `${SOMEBODY} whose disclosure would go against their objection to processing`,
  }),
  ofClass('11(2)(4A)', 'Personal data', 'qualified', {
    ...AMENDED,
    limb: 'the information would be withheld from its subject',
    about: `${SOMEBODY} that the law would withhold from that person too`,
  }),
];
