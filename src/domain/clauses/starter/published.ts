import { RESTS, type Subject } from './subject.ts';

/// What is public already or will be.

/** Accessible to this requester, which nobody can say of everybody: FOIA section 21, FOISA section 25. */
export const REACHABLE =
  'You can reasonably get it there, as far as we know your own circumstances: {{reachable}}. If you cannot use that source, please tell us and we will see how else we can help.';

export const elsewhere: Subject = {
  title: 'Accessible by other means',
  covered: `${RESTS} This is where it is: {{where_published}}.`,
  why: REACHABLE,
  tags: ['published'],
};

export const publication: Subject = {
  title: 'To be published',
  covered: RESTS,
  why: [
    'The intention to publish was settled before your request was made: {{intention_evidence}}. It will be published on {{publication_date}}, which is within twelve weeks of your request.',
    'It is reasonable to wait until then, for this reason: {{reasons}}.',
  ],
  for: [
    'There is a general public interest in openness about what public authorities do.',
    'People have an interest in seeing and discussing information while it is newest.',
  ],
  against: [
    'It is in the public interest that information is checked and complete before it is released, so that nobody is misled by a draft.',
    'Publication as planned makes it available to everyone at the same time and with the explanation that belongs to it.',
  ],
  tags: ['future publication'],
  denial: {
    against: [
      'Whether something is to be published, and on what, can give away beforehand what the publication is to say.',
    ],
  },
};
