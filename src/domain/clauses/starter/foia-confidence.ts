import type { Clause } from '../clause.ts';
import { weighed } from './argue.ts';
import { confidence, privilege } from './business.ts';
import { deniedUnder } from './deny.ts';
import { clausesOf } from './write.ts';

/// FOIA: confidence (section 41, absolute, with the public interest inside the test of a breach) and legal professional
/// privilege (section 42, qualified, with its built-in weight).

const clause = clausesOf('FOIA');

const s41: readonly Clause[] = [
  clause('41(1)', 'withholding', {
    id: '41-line',
    title: 'Provided in confidence',
    body: 'We hold this information but are withholding it under section 41(1) of the Freedom of Information Act 2000. We obtained it from another person, and disclosing it would be a breach of confidence for which somebody could sue us.',
  }),
  clause('41(1)', 'harm', {
    id: '41-why',
    title: 'Why section 41 applies',
    body: [
      ...[confidence.why].flat(),
      'This exemption is absolute: beyond that defence, the Act does not ask us to weigh the public interest.',
    ],
  }),
  clause('41(1)', 'harm', {
    id: '41-private',
    title: 'Why section 41 applies: private matters',
    body: [
      'We obtained it from another person. It is about somebody’s private life, and came to us in the course of caring for or advising them, in confidence: {{duty_of_confidence}}. It is not otherwise accessible: {{quality_of_confidence}}. The duty of confidence can outlast the person’s death. Its disclosure would invade their privacy, and no other harm need be shown.',
      'We considered whether we could defend a disclosure as being in the public interest. This is what we weighed, for keeping the confidence and for breaking it: {{reasons}}. We find that the defence would fail and that a claim against us would succeed. This exemption is absolute: beyond that defence, the Act does not ask us to weigh the public interest.',
    ],
    tags: ['health', 'care'],
  }),
];

const s41Denied = deniedUnder('FOIA', '41(1)', confidence);

const s42: readonly Clause[] = [
  clause('42(1)', 'withholding', {
    id: '42-line',
    title: 'Legal professional privilege',
    body: 'We hold this information but are withholding it under section 42(1) of the Freedom of Information Act 2000, because a claim to legal professional privilege could be maintained in legal proceedings.',
  }),
  clause('42(1)', 'harm', {
    id: '42-advice',
    title: 'Why section 42 applies: legal advice',
    body: 'Advice privilege covers confidential communications between a client and its legal adviser, made for the dominant purpose of seeking or giving legal advice. What we have withheld is of this kind: {{of_this_kind}}. The privilege has not been lost: {{privilege_kept}}.',
    tags: ['legal advice'],
  }),
  clause('42(1)', 'harm', {
    id: '42-litigation',
    title: 'Why section 42 applies: litigation',
    body: 'Litigation privilege covers confidential communications made for the dominant purpose of legal proceedings that are under way or reasonably in prospect at the time. What we have withheld is of this kind: {{of_this_kind}}. The privilege has not been lost: {{privilege_kept}}.',
    tags: ['litigation'],
  }),
  ...weighed('FOIA', '42(1)', privilege, '42'),
  ...deniedUnder('FOIA', '42(1)', privilege),
];

export const foiaConfidence: readonly Clause[] = [...s41, ...s41Denied, ...s42];
