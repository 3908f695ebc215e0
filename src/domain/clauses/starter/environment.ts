import { harmInSentence } from '../../law/title.ts';
import type { Clause } from '../clause.ts';
import { argued } from './argue.ts';
import { rowOf, stemOf } from './row-words.ts';
import { RESTS, type Subject } from './subject.ts';
import { clausesOf } from './write.ts';

/// The exceptions of the two sets of Regulations on environmental information, UK (regulation 12) and Scottish (regulation
/// 10): the same paragraphs, letter by letter, with a test of harm that is each one's own and follows from its row.

const COURSE = [
  'It is in the public interest that people can take part in decisions about the environment they live in, and know what they rest on.',
];

const HELP =
  'Regulation 9 asks us to help. You could narrow your request, and what we could probably answer is this: {{narrow_to}}.';

const unreasonable: Subject = {
  title: 'Manifestly unreasonable burden',
  covered: RESTS,
  weighs: 'request',
  why: [
    '“Manifestly” means that it must be plain. Answering would take this work: {{estimate_basis}}. We estimate it at {{estimate_hours}} hours.',
    'The Regulations set no limit in hours or money, and a public authority is expected to bear some burden to make environmental information available. We compared the work with the size of our resources and with the value of what you ask for: {{reasons}}. We find that it is plainly out of proportion.',
    HELP,
  ],
  for: COURSE,
  against: [
    'Public authorities must be able to refuse a request that is plainly out of proportion, so as to have the time and the money for what else they do for the public, other requests among them.',
  ],
};

/** A second way to be manifestly unreasonable: as a request that the Acts would call vexatious. */
function vexatious(regime: 'EIR' | 'EISR', provision: string): Clause {
  return clausesOf(regime)(provision, 'harm', {
    id: `${stemOf(provision)}-vexatious`,
    title: 'Manifestly unreasonable for other reasons: why this applies',
    body: [
      `${RESTS} It is the request that we judge, and not you.`,
      'We looked at the burden that the request would place on us, what it is for, its value and whether it causes distress to staff, and at its context and history. These are our reasons: {{reasons}}. We accept that the request has this value: {{legitimate_interest}}. We find that this value plainly does not justify what answering would cost or cause.',
      HELP,
    ],
  });
}

/** The course of justice where it is legal professional privilege that is at stake. */
function privileged(regime: 'EIR' | 'EISR', provision: string): Clause {
  const verb = harmInSentence(rowOf(regime, provision).harm ?? 'adversely affect');
  return clausesOf(regime)(provision, 'harm', {
    id: `${stemOf(provision)}-privilege`,
    title: 'The course of justice: legal professional privilege',
    body: [
      'This exception also protects what passes in confidence between a client and a lawyer, for advice or for legal proceedings. What we have withheld is of that kind: {{of_this_kind}}. The privilege has not been lost: {{privilege_kept}}.',
      `Courts depend on everybody being able to take advice and to prepare a case in confidence. This is what disclosing {{information}} could do: {{harm}}. For this reason disclosure {{likelihood}} ${verb} the course of justice ({{provision}}).`,
    ],
    tags: ['legal advice', 'litigation'],
  });
}

const general: Subject = {
  title: 'Too general',
  covered: RESTS,
  weighs: 'request',
  why: 'We asked you for more particulars and offered our help, as regulation 9 wants: {{reasons}}. With what we have we still cannot tell which information is meant. If you can tell us more, for example {{narrow_to}}, we will look at it afresh.',
  for: COURSE,
  against: ['A search without a clear aim uses public money and is unlikely to find what is wanted.'],
};

const completion: Subject = {
  title: 'Still being completed',
  why: 'This is who is preparing it, and when it is expected to be completed: {{completion}}.',
  for: [...COURSE, 'People have an interest in being able to comment before matters are settled.'],
  against: [
    'Those who prepare it need room to finish the work, to test it and to change their minds.',
    'Unfinished material can mislead, and time that is spent on explaining it is lost to finishing it.',
  ],
};

const internal: Subject = {
  title: 'Internal communications',
  why: 'What counts is that it was made to be read within a public authority, and not what it says.',
  for: COURSE,
  against: [
    'Those who advise and decide need room to think through difficult matters away from the public eye while they are being decided.',
    'Discussion is better if those who take part can say plainly what they think.',
  ],
};

const security: Subject = {
  title: 'International relations, defence, national security or public safety',
  harmed: '{{which_interest}}',
  why: 'A disclosure is made to the world, so we must consider what anybody could do with the information, and not only what you would do with it.',
  for: [...COURSE, 'People are entitled to know of dangers around them, and how they are guarded against.'],
  against: [
    'There is a very strong public interest in keeping people and the country safe.',
    'Harm of this kind cannot be undone.',
  ],
  denial: {
    for: COURSE,
    against: [
      'There is a very strong public interest in keeping people and the country safe.',
      'Whether there is anything to know of a place or a danger can be as useful to somebody who means harm as the details.',
    ],
  },
};

const justice: Subject = {
  title: 'The course of justice',
  harmed: '{{which_interest}}',
  why: 'This exception protects courts, trials and inquiries, and what passes in confidence between a client and a lawyer.',
  for: [...COURSE, 'People should be able to see on what legal footing a public authority acts.'],
  against: [
    'There is a strong public interest in courts, trials and inquiries that are fair and undisturbed.',
    'Anyone, a public authority included, must be able to speak fully and frankly with their lawyers.',
  ],
  denial: null,
};

const property: Subject = {
  title: 'Intellectual property rights',
  why: 'The right is this: {{right}}. It belongs to {{whose_interests}}. That it could be infringed is not enough: its owner must lose something by disclosure.',
  for: [...COURSE, 'There is a public interest in others being able to test and build on such work.'],
  against: ['Those who create something should be able to decide how it is used and to be paid for it.'],
};

const EMISSIONS =
  'This exception does not apply to information on emissions. It is not of that kind: {{emissions}}.';

const proceedings: Subject = {
  title: 'Confidentiality of proceedings',
  why: [
    'The proceedings are formal ones of this kind: {{reasons}}. The law that makes them confidential is {{confidential_by}}.',
    EMISSIONS,
  ],
  for: COURSE,
  against: [
    'Proceedings that the law makes confidential can do their work only if those who take part can rely on it.',
  ],
};

const commercial: Subject = {
  title: 'Confidentiality of commercial or industrial information',
  why: [
    'Three things are needed beside the harm. The information is commercial or industrial: {{of_this_kind}}. It is confidential by law, through a duty of confidence, a contract or an enactment: {{duty_of_confidence}}. And the confidentiality protects a legitimate economic interest, which is that of {{whose_interests}}.',
    EMISSIONS,
  ],
  for: [...COURSE, 'The public is entitled to know how public money and public powers are used.'],
  against: [
    'Firms should be able to compete without their rivals learning from a public authority what they would otherwise keep to themselves.',
    'Public authorities need to be told what they must know, and to bargain well; both depend on confidences being kept.',
  ],
  tags: ['contracts', 'viability'],
};

const volunteered: Subject = {
  title: 'Interests of the person who provided the information',
  why: [
    'It was provided by {{source}}. Three things are needed beside the harm. That person was not, and could not have been put, under a legal obligation to provide it; apart from the Regulations it could not be disclosed; and they have not consented to its disclosure: {{reasons}}.',
    EMISSIONS,
  ],
  for: COURSE,
  against: [
    'People tell public authorities about damage and danger to the environment of their own accord because they can trust that it will not be turned against them.',
  ],
};

const protection: Subject = {
  title: 'Protection of the environment',
  why: [
    'What is known of where something in nature is, or how it is protected, can be used to harm it. What is at risk here is {{at_risk}}.',
    EMISSIONS,
  ],
  for: COURSE,
  against: [
    'What is destroyed in nature is often lost for good.',
    'There is a strong public interest in protecting the environment, which is what the Regulations themselves are for.',
  ],
};

const EXCEPTIONS: readonly (readonly [string, Subject])[] = [
  ['(4)(b)', unreasonable],
  ['(4)(c)', general],
  ['(4)(d)', completion],
  ['(4)(e)', internal],
  ['(5)(a)', security],
  ['(5)(b)', justice],
  ['(5)(c)', property],
  ['(5)(d)', proceedings],
  ['(5)(e)', commercial],
  ['(5)(f)', volunteered],
  ['(5)(g)', protection],
];

/** The exceptions of regulation 12 (UK) or 10 (Scottish). */
export function exceptionsOf(regime: 'EIR' | 'EISR'): readonly Clause[] {
  const number = regime === 'EIR' ? '12' : '10';
  return [
    ...EXCEPTIONS.flatMap(([letter, subject]) => argued(regime, `${number}${letter}`, subject)),
    vexatious(regime, `${number}(4)(b)`),
    privileged(regime, `${number}(5)(b)`),
  ];
}
