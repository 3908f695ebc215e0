import { RESTS, type Subject } from './subject.ts';

/// What courts, inquiries, Parliament and other laws keep to themselves: absolute exemptions, each with its own parts.

const SOLELY =
  'We do not hold it in any other way or for any other reason than in such a document: {{document}}.';

export const courtRecords: Subject = {
  title: 'Court records',
  covered: RESTS,
  why: `Courts decide who may see the papers of a case, under rules of their own, and the Act leaves that to them. ${SOLELY} You may be able to ask the court for it.`,
  denial: {
    why: 'It is for the court to say who may learn what of its papers, and so also what there is among them.',
  },
};

export const inquiryRecords: Subject = {
  title: 'Inquiry and arbitration records',
  covered: RESTS,
  why: `Those who conduct an inquiry or an arbitration decide who may see its papers. ${SOLELY} You may be able to ask them for it.`,
  denial: {
    why: 'It is for those who conduct an inquiry or an arbitration to say who may learn what of its papers, and so also what there is among them.',
  },
};

export const parliament: Subject = {
  title: 'Parliamentary privilege',
  covered: RESTS,
  why: 'Each House of Parliament governs its own proceedings, and nobody outside it may question them. Disclosure by us would infringe that privilege in this way: {{harm}}.',
  denial: {
    required: 'to avoid an infringement of the privileges of either House of Parliament',
    why: 'Each House of Parliament decides for itself what is said of its proceedings. A yes or a no from us would infringe that in this way: {{harm_of_saying}}.',
  },
};

const forbids = (law: string) =>
  `${law} It forbids us to disclose what you ask for, for this reason: {{reasons}}. We looked for a provision that would let us disclose it all the same: {{law_allows}}.`;
const forbidsBoth = (law: string) => `${law} It forbids a yes or a no too, for this reason: {{reasons}}.`;

export const enactment: Subject = {
  title: 'Prohibited by an enactment',
  covered: RESTS,
  why: forbids('The law that forbids it is {{enactment}}.'),
  denial: { why: forbidsBoth('The law that forbids it is {{enactment}}.') },
};
export const obligation: Subject = {
  title: 'Incompatible with an assimilated obligation',
  covered: RESTS,
  why: forbids('The obligation is that of {{enactment}}.'),
  denial: { why: forbidsBoth('The obligation is that of {{enactment}}.') },
};
export const contempt: Subject = {
  title: 'Contempt of court',
  covered: RESTS,
  why: 'Disclosure would be a contempt, or could be punished as one, for this reason: {{reasons}}.',
  denial: {
    why: 'A yes or a no would be a contempt too, or could be punished as one, for this reason: {{reasons}}.',
  },
};

export const audit: Subject = {
  title: 'Audit functions',
  why: 'Auditors depend on what those they audit show and tell them, and on being able to test and discuss their findings before they report.',
  for: [
    'People should be able to see how public bodies are audited, and what is found.',
    'People should be able to see how public money is spent, and whether it is spent well.',
  ],
  against: [
    'Audits that find what is wrong serve the public, and depend on openness between auditor and audited.',
    'Findings that are tested and complete before they are reported are fairer and more useful than drafts.',
  ],
  denial: {
    against: [
      'Whether auditors are looking into something can warn those concerned, or harm somebody about whom nothing has been found.',
    ],
  },
};
