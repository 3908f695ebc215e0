import type { Clause } from '../clause.ts';
import { weighed } from './argue.ts';
import { deniedUnder } from './deny.ts';
import { publication, REACHABLE } from './published.ts';
import { clausesOf } from './write.ts';

/// FOIA: information that is published already (section 21, absolute) or will be (section 22, qualified).

const clause = clausesOf('FOIA');

const s21: readonly Clause[] = [
  clause('21', 'withholding', {
    id: '21-where',
    title: 'Where it can be found',
    body: 'We hold this information, but you can obtain it without asking us under the Freedom of Information Act 2000: {{where_published}}. It is therefore exempt under section 21 of that Act.',
    tags: ['published'],
  }),
  clause('21', 'harm', {
    id: '21-why',
    title: 'Why it is reasonably accessible to you',
    body: [
      `Section 21 of the Act exempts information that is reasonably accessible to the person who asks for it by other means. ${REACHABLE}`,
      'This exemption is absolute: the Act does not ask us to weigh the public interest.',
    ],
    tags: ['published'],
  }),
  clause('21', 'withholding', {
    id: '21-part',
    title: 'Part of it is published',
    body: 'The part of this information that is already published can be found here: {{where_published}}. That part is exempt under section 21 of the Freedom of Information Act 2000, because you can reasonably obtain it without asking us.',
    tags: ['published'],
  }),
];

const s22: readonly Clause[] = [
  clause('22(1)', 'withholding', {
    id: '22-line',
    title: 'To be published',
    body: 'We hold this information with a view to its publication: {{publication_date}}. It is exempt until then under section 22(1) of the Freedom of Information Act 2000.',
    tags: ['future publication'],
  }),
  clause('22(1)', 'harm', {
    id: '22-why',
    title: 'Why section 22 applies',
    body: [
      'Section 22(1) exempts information that is held with a view to its publication at some future date, if that was already the intention when the request was made and if it is reasonable in all the circumstances to wait.',
      'The intention to publish was settled before we received your request on {{received}}: {{intention_evidence}}. It is reasonable to wait until then, for this reason: {{reasons}}.',
    ],
    tags: ['future publication'],
  }),
  ...weighed('FOIA', '22(1)', publication, '22'),
  ...deniedUnder('FOIA', '22(1)', publication),
];

export const foiaPublished: readonly Clause[] = [...s21, ...s22];
