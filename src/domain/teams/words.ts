import type { Regime } from '../law/provision.ts';

/// The product's own words in the mail to a team, in one place, so that another language is another file.

/** The sentences of the mail that asks a team. Dates come as they are to be read ("15 December 2026"). */
export type TeamWords = {
  readonly subject: (reference: string, team: string) => string;
  readonly opening: (regime: Regime, reference: string, received: string | null) => string;
  /** The internal date is put between these two. */
  readonly deadline: readonly [string, string];
  readonly legal: (due: string) => string;
  /** The same where the internal date is after that day. */
  readonly overdue: (due: string) => string;
  readonly noLegal: string;
  readonly contextTitle: string;
  readonly questionsTitle: string;
  /** Of a question, where some of the request's words govern it alone. */
  readonly contextOf: (text: string) => string;
  readonly howTitle: string;
  readonly how: readonly string[];
  readonly replyTo: (officer: string, contact: string) => string;
  /** In place of the requester's name or address. */
  readonly requester: string;
};

/** What each law is called within a sentence. */
export const LAW_IN_MAILS: Readonly<Record<Regime, string>> = {
  FOIA: 'the Freedom of Information Act 2000',
  EIR: 'the Environmental Information Regulations 2004',
  FOISA: 'the Freedom of Information (Scotland) Act 2002',
  EISR: 'the Environmental Information (Scotland) Regulations 2004',
};

export const englishForTeams: TeamWords = {
  subject: (reference, team) =>
    [`Information request${reference === '' ? '' : ` ${reference}`}`, `questions for ${team || 'you'}`].join(
      ': ',
    ),
  opening: (regime, reference, received) => {
    const request = `a request under ${LAW_IN_MAILS[regime]}${reference === '' ? '' : ` (our reference ${reference})`}`;
    const came =
      received === null ? `We have received ${request}.` : `On ${received} we received ${request}.`;
    return `${came} The questions below are for you to answer.`;
  },
  deadline: ['Please reply by ', '.'],
  legal: (due) => ` The law requires our reply to the requester by ${due}.`,
  overdue: (due) =>
    ` The law sets ${due} for our reply to the requester, which is before that: please answer as soon as you can.`,
  noLegal: ' The law sets a time limit for our reply to the requester.',
  contextTitle: 'What the request says about all questions',
  questionsTitle: 'Questions',
  contextOf: (text) => `The request adds: ${text}`,
  howTitle: 'How to reply',
  how: [
    'Reply to this email and write each answer under its question, or put the number of the question before it.',
    'Answer every question. If you do not hold the information, say so; if another team holds it, say which.',
    'Send all of what is asked for, even if you think that some of it should not be disclosed. Tell us which parts worry you and what harm disclosure would do: we decide that with you.',
    'If finding the information would take very long, tell us now, before you do the work.',
    'The requester is not named here, because who asks makes no difference to the answer.',
  ],
  replyTo: (officer, contact) =>
    `Questions about this go to ${[officer, contact].filter(Boolean).join(', ')}.`,
  requester: '[requester]',
};
