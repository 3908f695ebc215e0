import { meant } from '../../letter/kinds/asked.ts';
import { type Finding, placeOf, type Rule } from '../finding.ts';
import { lacking } from './lacking.ts';

const noTransfer = lacking('no-transfer', {
  FOIA: 'FOIA s16, s45 Code',
  EIR: 'EIR reg 10',
  FOISA: 'FOISA s15',
});

const REPLY = { part: 'reply' } as const;

/** A transfer without an authority or a way to reach it, without permission, or against an answer. */
export const missingOfTransfer: Rule = (checked) => [
  ...authority(checked),
  ...address(checked),
  ...permission(checked),
  ...contradictions(checked),
];

const authority: Rule = (checked) => {
  if (checked.content.reply.transfer.to.trim() !== '') return [];
  const ask = 'Say which one may hold the information.';
  return [noTransfer.stops(checked, REPLY, 'No authority is named.', ask)];
};

/** Who is told where to ask under the EIR is told the name and the address (reg 10(1)(b)). */
const address: Rule = (checked) => {
  const { regime, reply } = checked.content;
  if (reply.transfer.contact.trim() !== '') return [];
  const write = regime === 'EIR' && reply.transfer.how === 'suggested' ? noTransfer.stops : noTransfer.warns;
  return [write(checked, REPLY, 'Nothing says how to reach the other authority.', 'Give an address.')];
};

const permission: Rule = (checked) => {
  const { regime, reply } = checked.content;
  if (regime !== 'EIR' || reply.transfer.how !== 'transferred') return [];
  return [
    noTransfer.warns(
      checked,
      REPLY,
      'The letter says that the requester has agreed to the transfer.',
      'Make sure of it, or choose to tell them where to ask.',
    ),
  ];
};

/** The letter says that what it is about is not held; no answer may say otherwise, nor decline to say. */
const contradictions: Rule = (checked) => {
  const about = meant(checked, checked.content.reply.transfer.questions);
  return checked.items
    .filter(({ question, team, sharedBy }) => about.has(question.id) && sharedBy[0] === team)
    .filter(({ answer }) => answer.status !== null && answer.status !== 'not-held')
    .map((item): Finding => noTransfer.stops(checked, { ...placeOf(item), ...REPLY }, OTHERWISE, CHOOSE));
};

const OTHERWISE = 'The letter says that this information is not held, and its answer says something else.';
const CHOOSE = 'Choose Not held, or leave the question out of the transfer.';
