import type { Clause } from '../clause.ts';
import { clausesOf } from './write.ts';

/// FOIA: confidence (section 41, absolute, with the public interest inside the test of a breach) and legal professional
/// privilege (section 42, qualified, with its built-in weight).

const clause = clausesOf('FOIA');

const s41: readonly Clause[] = [
  clause('41(1)', 'withholding', {
    id: '41-line',
    title: 'Provided in confidence',
    body: 'We hold this information but are withholding it under section 41(1) of the Freedom of Information Act 2000. We obtained it from {{source}}, and disclosing it would be a breach of confidence that could be brought before a court.',
  }),
  clause('41(1)', 'harm', {
    id: '41-why',
    title: 'Why section 41 applies',
    body: [
      'We did not create this information: we obtained it from {{source}}. It is more than trivial and is not otherwise accessible, so it has the quality of confidence. It was given to us in circumstances in which we owe a duty of confidence: {{reasons}}. Disclosure without permission would harm the person to whom we owe that duty: {{harm}}.',
      'A court would not uphold a claim for breach of confidence if we could defend the disclosure as being in the public interest. We considered that defence. Weighing the public interest in keeping the confidence against that in breaking it, we find nothing here that would justify breaking it. The breach would therefore be actionable.',
      'This exemption is absolute: beyond that defence, the Act does not ask us to weigh the public interest.',
    ],
  }),
  clause('41(1)', 'harm', {
    id: '41-private',
    title: 'Why section 41 applies: private matters',
    body: [
      'We obtained this information from {{source}} in the course of caring for or advising the person it is about. It is private, it is not otherwise accessible, and anyone in our place would know that it was given in confidence. The duty of confidence can outlast the person’s death. Its disclosure would invade their privacy, and no other harm need be shown.',
      'We considered whether we could defend a disclosure as being in the public interest, and find nothing here that would justify breaking the confidence. A claim against us would succeed. This exemption is absolute: beyond that defence, the Act does not ask us to weigh the public interest.',
    ],
    tags: ['health', 'care'],
  }),
];

const s42: readonly Clause[] = [
  clause('42(1)', 'withholding', {
    id: '42-line',
    title: 'Legal professional privilege',
    body: 'We hold this information but are withholding it under section 42(1) of the Freedom of Information Act 2000, because a claim to legal professional privilege could be maintained in legal proceedings.',
  }),
  clause('42(1)', 'harm', {
    id: '42-advice',
    title: 'Why section 42 applies: legal advice',
    body: 'The information is a confidential communication between {{authority}} and its legal adviser, made for the dominant purpose of seeking or giving legal advice. It is covered by advice privilege. The privilege has not been lost: the advice has not been made public and has not been shared without restriction.',
    tags: ['legal advice'],
  }),
  clause('42(1)', 'harm', {
    id: '42-litigation',
    title: 'Why section 42 applies: litigation',
    body: 'The information is a confidential communication made for the dominant purpose of legal proceedings which were under way or reasonably in prospect at the time: {{reasons}}. It is covered by litigation privilege, which has not been lost.',
    tags: ['litigation'],
  }),
  clause('42(1)', 'factors-for', {
    id: '42-for',
    title: 'For disclosure',
    body: 'In favour of disclosure (section 42):',
    points: [
      'Disclosure would help the public to understand on what legal footing a decision was taken.',
      'It would show whether we took proper advice and acted on it, and makes us answerable for public money.',
    ],
  }),
  clause('42(1)', 'factors-against', {
    id: '42-against',
    title: 'Against disclosure',
    body: 'In favour of maintaining the exemption (section 42):',
    points: [
      'The principle behind legal professional privilege carries a strong weight of its own: anyone, a public authority included, must be able to speak fully and frankly with their lawyers.',
      'Without that confidence advice would be sought later and given more guardedly, and decisions would be worse.',
      'Disclosure would put us at a disadvantage against others who need not show their own advice.',
    ],
  }),
  clause('42(1)', 'balance', {
    id: '42-balance',
    title: 'Balance: withhold',
    body: 'Because of the weight that is built into this exemption, there must be clear and specific considerations of at least equal weight before the public interest lies in disclosure. We looked for them in the circumstances of this case: {{reasons}}. We find that the public interest in maintaining the exemption under section 42(1) outweighs the public interest in disclosure.',
  }),
];

export const foiaConfidence: readonly Clause[] = [...s41, ...s42];
