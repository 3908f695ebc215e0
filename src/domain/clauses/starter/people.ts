import { OTHER_LAW } from '../../law/provision.ts';
import { LAWS } from './balance.ts';
import { RESTS, type Subject } from './subject.ts';

/// People's health and safety.

const ENDANGERS =
  'A disclosure is made to the world, so we must consider what anybody could do with the information, and not only what you would do with it.';
const FOR = [
  'People should be able to see how public authorities keep others safe and well.',
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
  why: 'A danger to physical or mental health is more than stress, worry or upset. The people in danger are {{people_in_danger}}.',
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
  why: `${ENDANGERS} A danger to health is more than stress, worry or upset. The people in danger are {{people_in_danger}}.`,
  for: FOR,
  against: AGAINST,
  denial: DENIAL,
};

export const census: Subject = {
  title: 'Personal census information',
  why: 'What people had to say of themselves in a census is protected until the record is a hundred years old, without asking whether disclosure would do harm.',
  denial: {
    against: [
      'People answer a census fully and honestly because they can rely on its being kept secret, and so also on nobody learning where they were counted.',
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

/** It is answered under the Regulations, which are named; this only says under which right. */
export function environmentalInformation(act: 'FOIA' | 'FOISA'): Subject {
  const regulations = LAWS[OTHER_LAW[act]];
  return {
    title: 'Environmental information',
    covered: RESTS,
    why: `What you ask for is environmental information: {{environmental}}. We are dealing with this part of your request under ${regulations}, and you lose nothing by it: they give a right of their own.`,
    weighs: 'elsewhere',
    for: [
      'There is a general public interest in openness about the environment, which a reply under the Regulations serves as well.',
    ],
    against: [
      'It is in the public interest that environmental information is dealt with under the law that was made for it, and once.',
    ],
    denial: {
      why: `We are answering this part of your request under ${regulations}, which give a right of their own.`,
      against: [
        'It is in the public interest that requests about the environment are dealt with under the law that was made for them, and once.',
      ],
    },
  };
}
