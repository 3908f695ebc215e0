import type { Subject } from './argue.ts';

/// What is public already or will be.

export const elsewhere: Subject = {
  title: 'Accessible by other means',
  covered: 'This rests on {{provision}}, which is for {{covers}}. This is where it is: {{where_published}}.',
  why: 'We considered your own circumstances as far as we know them. If you cannot use that source, please tell us and we will see how else we can help.',
  tags: ['published'],
};

export const publication: Subject = {
  title: 'To be published',
  why: [
    'The intention to publish was settled before your request was made: {{intention_evidence}}. It will be published on {{publication_date}}, which is within twelve weeks of your request.',
    'It is reasonable to wait until then, for this reason: {{reasons}}.',
  ],
  for: [
    'There is a general public interest in openness about what public authorities do.',
    'Disclosure now would let people see and discuss the information while it is newest.',
  ],
  against: [
    'It is in the public interest that the information is checked and complete before it is released, so that nobody is misled by a draft.',
    'Publication as planned makes it available to everyone at the same time and with the explanation that belongs to it.',
  ],
  tags: ['future publication'],
  denial: {
    against: [
      'Whether something is to be published, and on what, can give away beforehand what the publication is to say.',
    ],
  },
};
