import { RESTS, type Subject } from './subject.ts';

/// What is found out to bring people to justice or to learn why somebody died: exemptions of a class, where the harm is
/// weighed and need not be shown.

export const investigations: Subject = {
  title: 'Criminal investigations and proceedings',
  why: 'What counts is why it is held or was held at any time, also where the investigation has ended.',
  for: [
    'People should be able to see that offences are investigated thoroughly and fairly, and that decisions to prosecute are sound.',
    'Those affected by an offence have an interest in understanding what was done and what was not.',
  ],
  against: [
    'Investigations and prosecutions must be able to run their course: what comes out can warn suspects, influence witnesses or make a fair trial harder.',
    'Victims, witnesses and others help investigators because they can trust that what they say is used for that purpose and for court.',
    'It is for the courts, and not for the public at large, to decide who is guilty.',
  ],
  denial: {
    for: ['People should be able to know that suspected offences are looked into.'],
    against: [
      'Whether somebody or something is or was investigated can warn those concerned, or harm somebody who has done nothing wrong.',
      'A trial must not be influenced by what has been said outside the court.',
    ],
  },
};

export const sources: Subject = {
  title: 'Confidential sources',
  covered: RESTS,
  why: 'Two things are needed. It was obtained or recorded for a function that the section lists: {{listed_function}}. And it relates to obtaining information from confidential sources: {{of_this_kind}}.',
  for: [
    'People should be able to see that sources are used lawfully and with good reason.',
    'There is a public interest in judging what is done with what they tell.',
  ],
  against: [
    'People who give information in confidence could be found out and be put in danger.',
    'Offences and wrongdoing often come to light only because somebody was willing to speak in confidence; others might no longer do so.',
  ],
  denial: {
    against: [
      'Whether anybody has spoken in confidence could set people looking for who it was, and put them or somebody else in danger.',
      'Others might be less willing to speak if they could not rely on silence.',
    ],
  },
};

export const deaths: Subject = {
  title: 'Investigations into deaths',
  why: [],
  for: [
    'There is a strong public interest in knowing why people died, and in learning from it.',
    'Those left behind have an interest in seeing that a death was properly looked into.',
  ],
  against: [
    'An inquiry or investigation must be able to weigh the evidence undisturbed, and to report on the whole of it.',
    'Those who were close to the person who died should learn what was found in a proper way, and witnesses must be able to speak freely.',
  ],
  denial: {
    against: [
      'Whether a death is being looked into, and how, could influence witnesses and wound those left behind.',
    ],
  },
};

export const civilProceedings: Subject = {
  title: 'Civil proceedings after an investigation',
  why: [],
  for: [
    'People should be able to see how public authorities use the courts, and at what cost.',
    'There is a public interest in knowing what an investigation led to.',
  ],
  against: [
    'A public authority should be able to bring a claim on equal terms with the other side.',
    'Courts have rules of their own on what the parties and the public may see.',
  ],
  denial: {
    against: [
      'Whether a claim is being considered could warn the other side, or be unfair to somebody who has done nothing wrong.',
    ],
  },
};
