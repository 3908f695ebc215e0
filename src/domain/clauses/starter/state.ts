import { RESTS, type Subject } from './subject.ts';

/// The state and its dealings: security, defence, other states, administrations within the United Kingdom, the economy.

const PROTECTED =
  'There is a very strong public interest in protecting people and the state from terrorism and other serious threats.';

export const nationalSecurity: Subject = {
  title: 'National security',
  covered: RESTS,
  why: [
    '“Required” means reasonably necessary: it is not enough that the subject is national security. A disclosure is made to the world, so we must consider what anybody could do with the information and not only what you would do with it.',
    'Disclosure could harm national security in this way: {{harm}}. We considered whether a lesser measure than withholding it would prevent this: {{lesser_measure}}.',
  ],
  for: [
    'People are entitled to know that national security is protected lawfully and well, and at what cost.',
    'There is a public interest in informed debate about how it is done.',
  ],
  against: [
    PROTECTED,
    'Measures against those threats work only as long as those they are aimed at do not know them.',
    'Harm of this kind cannot be undone, and what has been disclosed cannot be called back.',
  ],
  denial: {
    required: 'to safeguard national security',
    against: [
      PROTECTED,
      'Answers to the same question put to many authorities, or again and again, could together show where there is something to find and where there is not.',
    ],
  },
};

export const securityBodies: Subject = {
  title: 'Security bodies',
  why: 'The exemption does not ask whether disclosure would do harm: it is enough that such a body supplied the information, directly or indirectly, or that it relates to one.',
  denial: {
    why: 'Section 23(5) does not ask whether a yes or a no would do harm. Whether a body of that kind takes part in a matter, or takes none, is information that relates to one, and that is what a yes or a no would tell here.',
  },
};

export const defence: Subject = {
  title: 'Defence',
  why: 'What is known of plans, equipment and readiness can be used by anybody who means to attack or to get ahead of them, and a disclosure is made to the world.',
  for: [
    'Defence costs a great deal of public money, and people should be able to see that it is well spent.',
    'There is a public interest in informed debate about how the armed forces are equipped, led and used.',
  ],
  against: [
    'There is a strong public interest in armed forces that can defend the country, and in the safety of those who serve.',
    'An opponent who puts one thing together with what is known from elsewhere could learn what could not be learnt from either alone.',
  ],
  denial: {
    against: [
      'There is a strong public interest in armed forces that can defend the country, and in the safety of those who serve.',
      'Whether a capability or a plan exists can be worth as much to an opponent as its details.',
    ],
  },
};

export const international: Subject = {
  title: 'International relations',
  why: 'Dealings with other states and bodies rest on trust and on each side being able to choose when it speaks. Harm to them need not be a crisis: it is enough that dealings become harder or that a particular response is called for.',
  for: [
    'People should be able to understand how the United Kingdom deals with others in their name.',
    'There is a public interest in informed debate about decisions that affect people here and abroad.',
  ],
  against: [
    'The United Kingdom can protect its people and its interests only if others go on dealing with it openly and in good faith.',
    'Those who found that what they said or what was said of them was made public could come to say less.',
  ],
  denial: {
    against: [
      'Whether something was said or exchanged can itself be a matter that another state or body expects to be kept in confidence.',
    ],
  },
};

export const confidentialFromState: Subject = {
  title: 'Confidential information from a State or international body',
  why: 'It is confidential for as long as the terms on which it was obtained require, or the circumstances in which it was obtained make it reasonable for the State, organisation or court to expect that it will be.',
  for: [
    'People should be able to see what other states and bodies tell us, and what is done with it.',
    'There is a public interest in informed debate about matters that are decided together with others.',
  ],
  against: [
    'Others share information with the United Kingdom because they can rely on its being kept in confidence.',
    'If that trust were lost, what is needed to protect people and interests here might no longer be shared.',
  ],
  denial: {
    against: [
      'Whether a state or body has shared something in confidence is part of what it trusts others to keep.',
    ],
  },
};

export const ukRelations: Subject = {
  title: 'Relations within the United Kingdom',
  why: 'The administrations of the United Kingdom share information and settle differences with each other, and each must be able to rely on the others’ discretion.',
  for: [
    'People should be able to see how the administrations work together, and which of them answers for what.',
    'There is a public interest in informed debate about how powers are shared within the United Kingdom.',
  ],
  against: [
    'Good relations between the administrations let them act together where people need them to.',
    'They need room to exchange views with each other before they take a position in public.',
  ],
  denial: {
    against: [
      'Whether the administrations have dealt with each other on a matter can be as telling as what they said.',
    ],
  },
};

export const economy: Subject = {
  title: 'The economy',
  why: 'Markets, lenders and those who trade act on what they learn and when they learn it. Something that comes out early, or to some before others, can move prices, cost public money or undo a measure before it works.',
  for: [
    'Decisions about the economy affect everybody, and people should be able to judge them.',
    'People should be able to see how public money is raised, borrowed and spent.',
  ],
  against: [
    'There is a strong public interest in a stable economy and in public finances that are sound.',
    'Nobody should gain an advantage over others from learning of financial measures before they are made known to all.',
  ],
  denial: {
    against: ['Whether a measure is being considered can move markets as much as what the measure is.'],
  },
};

export const research: Subject = {
  title: 'Research',
  harmed: '{{which_interest}}',
  why: [
    'The information was obtained in the course of a programme of research, or derived from it. The programme is continuing, with a view to a published report: {{programme}}.',
    'Results that come out while a study is under way can change how those who take part behave, be read without the work that shows what they mean, or be used by others before those who did the work.',
  ],
  for: [
    'There is a public interest in others being able to use and test research soon.',
    'People should be able to see what publicly funded research finds and how it is done.',
  ],
  against: [
    'Research that is finished and reviewed before it is published serves the public better than parts of it before then.',
    'People and partners take part in research on the understanding that it is handled with care until then.',
  ],
  denial: {
    against: [
      'Whether a study has looked at a question, or found something, can itself give away what it will report.',
    ],
  },
};
