import { meant } from '../../letter/kinds/asked.ts';
import { isBlank } from '../../text/rich-text.ts';
import { type Finding, placeOf, type Rule } from '../finding.ts';
import { everywhere, lacking } from './lacking.ts';
import { unfilledInReply } from './placeholder.ts';

/// What a subject access redirect lacks.

const REPLY = { part: 'reply' } as const;

const noAccess = lacking('no-access', everywhere('UK GDPR Art 12, 15'));

/** By which law a reply about the requester's own data says nothing of whether it is held, or does not reach it. */
const ownDataTold = lacking('own-data-told', {
  FOIA: 'FOIA s40(1), (5A)',
  EIR: 'EIR reg 5(3)',
  FOISA: 'FOISA s18(1), s38(1)(a)',
  EISR: 'EISR reg 11(1)',
});

/** A redirect that does not say who deals with it or how to reach them, or beside answers that say what is held. */
export const subjectAccessRedirect: Rule = (checked) => [
  ...whoDealsWithIt(checked),
  ...identity(checked),
  ...told(checked),
];

const whoDealsWithIt: Rule = (checked) => {
  const { by, contact } = checked.content.reply.access;
  const nobody =
    by.trim() === ''
      ? [noAccess.stops(checked, REPLY, 'Nothing says who deals with the request now.', 'Name the team.')]
      : [];
  if (contact.trim() !== '') return nobody;
  const problem = 'Nothing says how to reach those who deal with the request now.';
  return [...nobody, noAccess.warns(checked, REPLY, problem, 'Give an address.')];
};

const identity: Rule = (checked) => {
  const { identity: asked } = checked.content.reply.access;
  return isBlank(asked) ? [] : unfilledInReply(checked, asked);
};

/** An answer is one to the world; what is about the requester is for the requester alone. */
const told: Rule = (checked) => {
  const about = meant(checked, checked.content.reply.access.questions);
  return checked.items
    .filter(({ question, team, sharedBy }) => about.has(question.id) && sharedBy[0] === team)
    .filter(({ answer }) => !SAYS_NOTHING.has(answer.status))
    .map((item): Finding => ownDataTold.stops(checked, { ...placeOf(item), ...REPLY }, OTHERWISE, REMEDY));
};

const SAYS_NOTHING: ReadonlySet<string | null> = new Set([null, 'ncnd', 'not-applicable']);
const OTHERWISE =
  'The letter leaves this question to data protection law, and its answer says whether the information is held.';
const REMEDY = 'Take the answer away, or leave the question out of the redirect.';
