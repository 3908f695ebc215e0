import { longDate } from '../../law/dates.ts';
import { findProvision } from '../../law/find.ts';
import { isEnvironmental } from '../../law/provision.ts';
import { meant } from '../../letter/kinds/asked.ts';
import type { LetterKind } from '../../letter/letter-choice.ts';
import { isBlank } from '../../text/rich-text.ts';
import { type Checked, type Finding, findingsOf, placeOf, type Rule } from '../finding.ts';
import { closedUnanswered } from './closed.ts';
import { missingDay } from './deadline.ts';
import { fee } from './fee.ts';
import { everywhere, lacking } from './lacking.ts';
import { subjectAccessRedirect } from './own-data.ts';
import { unfilledInReply } from './placeholder.ts';
import { dayOfAcknowledgedReview } from './review-asked.ts';
import { lackingInOutcome } from './review-outcome.ts';

/// What only one kind of letter needs and has not, kind by kind. It stands here and not in the kind's folder, because the
/// panel composes a letter at its first paint and loads what judges it a moment later.

const REPLY = { part: 'reply' } as const;

const noClarification = lacking('no-clarification', {
  FOIA: 'FOIA s1(3)',
  EIR: 'EIR reg 9(2)',
  FOISA: 'FOISA s1(3)',
  EISR: 'EISR reg 9(2)',
});

/** A request for clarification that asks for nothing, or with a placeholder in what it asks. */
const clarification: Rule = (checked) => {
  const { ask } = checked.content.reply.clarify;
  if (!isBlank(ask)) return unfilledInReply(checked, ask);
  const problem = 'Nothing is asked of the requester yet.';
  return [noClarification.stops(checked, REPLY, problem, 'Write what you need to know.')];
};

const noExtension = lacking('no-extension', {
  FOIA: 'FOIA s10(3), s17(2)',
  EIR: 'EIR reg 7',
  FOISA: 'FOISA s10',
  EISR: 'EISR reg 7',
});

const DUE = { part: 'due' } as const;

/** What a letter that takes more time lacks: a ground that the regime knows, a day, an answer that it is about. */
const extension: Rule = (checked) => {
  const found = groundFor(checked);
  return found.some(({ severity }) => severity === 'stops') ? found : [...found, ...missingDay(checked)];
};

function groundFor(checked: Checked): readonly Finding[] {
  const { regime, clock } = checked.content;
  if (regime === 'FOISA')
    return [
      noExtension.stops(
        checked,
        DUE,
        'The Scottish Act gives no more time.',
        'Answer within 20 working days, or choose another kind of reply.',
      ),
    ];
  if (regime === 'FOIA') return publicInterest(checked);
  if (clock.extension?.kind === 'complex-and-voluminous') return reasonForMore(checked);
  return [
    noExtension.stops(
      checked,
      DUE,
      'The Regulations give more time only for a request that is complex and voluminous.',
      'Say in the clock that this one is.',
    ),
  ];
}

/** Regulation 7 asks for both complexity and volume, of this request: the letter says what they are. */
const reasonForMore: Rule = (checked) => {
  const { why } = checked.content.reply.extension;
  if (!isBlank(why)) return unfilledInReply(checked, why);
  const problem = 'Nothing says what makes the request complex and voluminous.';
  return [noExtension.stops(checked, REPLY, problem, 'Write what makes it so.')];
};

function publicInterest(checked: Checked): readonly Finding[] {
  const { extension } = checked.content.clock;
  const stops = (problem: string, todo: string) => [noExtension.stops(checked, DUE, problem, todo)];
  if (extension?.kind !== 'public-interest')
    return stops('No qualified exemption and no day of the decision are given.', 'Give both in the clock.');
  const force = findProvision('FOIA', extension.provision)?.force;
  if (force === 'by-condition')
    return stops(
      'The exemption that is weighed is qualified in some cases only.',
      'Choose its limb or condition.',
    );
  if (force !== 'qualified')
    return stops('No qualified exemption is named.', 'Choose the one that you are weighing.');
  if (extension.until === '')
    return stops('The estimated day of the decision is missing.', 'Give it in the clock.');
  if (isClaimed(checked, extension.provision)) return [];
  // Of a single question, still undecided, the letter need not tell which it is about.
  const isOne = checked.items.length === 1 && checked.items[0]?.answer.status === null;
  const grade = isOne ? 'hints' : 'warns';
  return [noExtension[grade](checked, DUE, 'No answer claims the exemption that is weighed.', CLAIM_IT)];
}

function isClaimed({ items }: Checked, provision: string): boolean {
  return items.some(({ citations }) => citations.some((citation) => citation.provision === provision));
}

const CLAIM_IT =
  'Claim it in the answers that it is about, so that the letter can name the questions and say whether the information is held.';

const noTransfer = lacking('no-transfer', {
  FOIA: 'FOIA s16, s45 Code',
  EIR: 'EIR reg 10',
  FOISA: 'FOISA s15',
  EISR: 'EISR reg 14',
});

/** A transfer without an authority or a way to reach it, without permission, or against an answer. */
const transfer: Rule = (checked) => [
  ...otherAuthority(checked),
  ...address(checked),
  ...agreement(checked),
  ...contradictions(checked),
];

const otherAuthority: Rule = (checked) => {
  if (checked.content.reply.transfer.to.trim() !== '') return [];
  const ask = 'Say which one may hold the information.';
  return [noTransfer.stops(checked, REPLY, 'No authority is named.', ask)];
};

/** Who is told where to ask under the Regulations is told the name and the address (EIR reg 10(1)(b), EISR reg 14(1)(b)). */
const address: Rule = (checked) => {
  const { regime, reply } = checked.content;
  if (reply.transfer.contact.trim() !== '') return [];
  const owed = isEnvironmental(regime) && reply.transfer.how === 'suggested';
  const write = owed ? noTransfer.stops : noTransfer.warns;
  return [write(checked, REPLY, 'Nothing says how to reach the other authority.', 'Give an address.')];
};

const toAgree = findingsOf('no-transfer', 'hint');

const agreement: Rule = (checked) => {
  const { regime, reply } = checked.content;
  if (regime !== 'EIR' || reply.transfer.how !== 'transferred') return [];
  return [
    toAgree(
      { ...REPLY, matter: 'agreed' },
      {
        problem: 'The letter says that the requester has agreed to the transfer.',
        todo: 'Make sure of it, or choose to tell them where to ask.',
        source: 'EIR reg 10',
      },
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

/** By when a reply is due. */
const DUTIES = {
  FOIA: 'FOIA s10(1)',
  EIR: 'EIR reg 5(2)',
  FOISA: 'FOISA s10(1)',
  EISR: 'EISR reg 5(2)',
} as const;
const noHolding = lacking('no-holding', everywhere(''));
const holdingDay = lacking('holding-day', DUTIES);
const notLateYet = lacking('not-late-yet', DUTIES);

/** A letter about a late reply without the reason, or without a day that the requester can count on; or one that is early. */
const holding: Rule = (checked) => {
  const rules = [reasonForDelay, missingDay, dayOfReply, tooEarly];
  return rules.flatMap((rule) => rule(checked));
};

const reasonForDelay: Rule = (checked) => {
  const { why } = checked.content.reply.holding;
  if (!isBlank(why)) return unfilledInReply(checked, why);
  return [noHolding.stops(checked, REPLY, 'Nothing says why the reply is late.', 'Write why.')];
};

const dayOfReply: Rule = (checked) => {
  const { replyBy } = checked.content.reply.holding;
  const due = checked.deadline?.due;
  if (replyBy === null)
    return [noHolding.stops(checked, REPLY, 'No day is given by which the reply will come.', 'Give one.')];
  if (due !== undefined && replyBy <= due) {
    const problem = `The day given for the reply is not after ${longDate(due)}, when it is due anyway.`;
    return [holdingDay.stops(checked, REPLY, problem, 'Give a later day, or reply in time.')];
  }
  if (checked.today === null || replyBy >= checked.today) return [];
  return [holdingDay.stops(checked, REPLY, 'The day given for the reply is past.', 'Give a later day.')];
};

/** The letter speaks of the day as past. */
const tooEarly: Rule = (checked) => {
  const due = checked.deadline?.due;
  if (due === undefined || checked.today === null || checked.today > due) return [];
  const problem = `The reply is not late yet: it is due by ${longDate(due)}, and this letter says that it is late.`;
  return [
    notLateYet.warns(checked, REPLY, problem, 'Send the reply itself by then, or this letter after it.'),
  ];
};

/** By the kind of letter. */
export const MISSING_OF_KIND: Readonly<Record<LetterKind, Rule>> = {
  response: () => [],
  acknowledgement: missingDay,
  clarification,
  closed: closedUnanswered,
  'fees-notice': fee,
  extension,
  transfer,
  'subject-access': subjectAccessRedirect,
  holding,
  'review-acknowledgement': dayOfAcknowledgedReview,
  'review-outcome': lackingInOutcome,
};
