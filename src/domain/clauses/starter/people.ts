import type { Subject } from './argue.ts';

/// People's health and safety.

const ENDANGERS =
  'A disclosure is made to the world, so we must consider what anybody could do with the information, and not only what you would do with it.';
const FOR = [
  'Disclosure would help people to see how public authorities keep others safe and well.',
  'There is a general public interest in openness about what public authorities do.',
];
const AGAINST = [
  'There is a very strong public interest in keeping people from harm.',
  'Harm to a person’s health or safety cannot be undone by anything that is done afterwards.',
];
const DENIAL = {
  against: [
    'There is a very strong public interest in keeping people from harm.',
    'Whether anything is known about a person, a place or an event can lead somebody to them, or tell them that nobody is watching.',
  ],
};

export const health: Subject = {
  title: 'Health',
  why: 'The danger is one to physical or mental health: more than stress, worry or upset. The people in danger are {{people_in_danger}}.',
  for: FOR,
  against: AGAINST,
  denial: DENIAL,
};
export const safety: Subject = {
  title: 'Safety',
  why: `${ENDANGERS} The people in danger are {{people_in_danger}}.`,
  for: FOR,
  against: AGAINST,
  denial: DENIAL,
};
export const healthAndSafety: Subject = {
  title: 'Health and safety',
  why: `${ENDANGERS} The danger is more than stress, worry or upset. The people in danger are {{people_in_danger}}.`,
  for: FOR,
  against: AGAINST,
  denial: DENIAL,
};

export const census: Subject = {
  title: 'Personal census information',
  why: 'Everybody must answer a census, and does so on the promise that what they say of themselves is kept secret for a hundred years.',
  denial: {
    against: [
      'People answer a census fully and honestly because they can rely on its being kept secret, and that holds for whether they were counted where.',
    ],
  },
};

export const healthRecord: Subject = {
  title: 'A deceased person’s health record',
  why: 'People speak openly to those who treat them because they can rely on confidence that does not end with their death.',
  denial: {
    against: [
      'Whether somebody was treated, and by whom, is part of what people trust to be kept in confidence after their death.',
    ],
  },
};

/** It is answered under the Regulations; this only says under which right. */
export const environmentalInformation: Subject = {
  title: 'Environmental information',
  covered: 'This rests on {{provision}}, which is for {{covers}}.',
  why: 'You lose nothing by it: those Regulations give you a right to environmental information of its own, and we are dealing with this part of your request under them.',
  for: [
    'There is a general public interest in openness about the environment, which a reply under the Regulations serves as well.',
  ],
  against: [
    'It is in the public interest that environmental information is dealt with under the law that was made for it, and once.',
  ],
  denial: {
    why: 'Those Regulations give you a right to environmental information of its own, and we are dealing with this part of your request under them.',
    against: [
      'It is in the public interest that requests about the environment are dealt with under the law that was made for them, and once.',
    ],
  },
};
