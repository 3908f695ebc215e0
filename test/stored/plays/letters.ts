import type { Arrangement, LetterKind } from '../../../src/domain/letter/letter-choice.ts';
import { LETTER_KINDS, plainChoice, REVIEW_OUTCOMES } from '../../../src/domain/letter/letter-choice.ts';
import type { Hand } from '../hand.ts';
import { EVERY_FORM, says } from '../words.ts';
import { moving, type Play, withholds } from './play.ts';

/// Kinds of letter with what each needs, letters arranged by hand, warnings passed, letters put into the reply.

const SEVEN = 'various-request-92';
const EIR = 'eir-letters-roman-gmail-stripped-01';

const kinds: readonly Play[] = [
  moving('acknowledgement', 'an acknowledgement', SEVEN, () => [
    { kind: 'set-reply', change: { kind: 'acknowledgement' } },
  ]),
  moving('clarification', 'a request for clarification about two questions', SEVEN, (hand) => [
    {
      kind: 'set-reply',
      change: {
        kind: 'clarification',
        clarify: {
          questions: [hand.question(1), hand.question(2)],
          ask: [...says('Which years do you mean?'), ...EVERY_FORM],
        },
      },
    },
  ]),
  moving('closed', 'a letter that closes a request, for want of an answer', SEVEN, (hand) => [
    {
      kind: 'set-reply',
      change: {
        kind: 'closed',
        clarify: { questions: [hand.question(1)], ask: says('Which years do you mean?') },
        closed: { askedOn: '2026-11-20' },
      },
    },
  ]),
  moving('fees-notice', 'a fees notice, which stops the clock', SEVEN, () => [
    {
      kind: 'set-reply',
      change: {
        kind: 'fees-notice',
        fees: { amount: 12.4, basis: says('124 pages at 10p each.'), pay: says('By card.', 'Or by cheque.') },
      },
    },
    { kind: 'set-clock', change: { fee: { notice: '2026-11-20', paid: null } } },
  ]),
  moving('extension-public-interest', 'more time to weigh the public interest', SEVEN, (hand) => [
    ...withholds(hand, 1, '43(2)'),
    { kind: 'set-reply', change: { kind: 'extension' } },
    {
      kind: 'set-clock',
      change: { extension: { kind: 'public-interest', provision: '43(2)', until: '2027-01-20' } },
    },
  ]),
  moving('extension-complex', 'more time for a complex and voluminous request', EIR, () => [
    { kind: 'set-reply', change: { kind: 'extension' } },
    { kind: 'set-clock', change: { extension: { kind: 'complex-and-voluminous' } } },
  ]),
  moving('transfer', 'a transfer of one question to another authority', EIR, (hand) => [
    { kind: 'set-status', question: hand.question(1), team: hand.team(), status: 'not-held' },
    {
      kind: 'set-reply',
      change: {
        kind: 'transfer',
        transfer: {
          to: 'Harrowdene Water',
          contact: 'information@harrowdene.example.org',
          questions: [hand.question(1)],
          how: 'transferred',
        },
      },
    },
  ]),
  moving('transfer-suggested', 'another authority named to the requester, for all questions', SEVEN, () => [
    { kind: 'decide-all', status: 'not-held', provisions: [] },
    {
      kind: 'set-reply',
      change: {
        kind: 'transfer',
        transfer: { to: 'Anytown Council', contact: '', questions: [], how: 'suggested' },
      },
    },
  ]),
  moving('subject-access', 'a redirect of one question to subject access', SEVEN, (hand) => [
    {
      kind: 'set-reply',
      change: {
        kind: 'subject-access',
        access: {
          by: 'our Data Protection Team',
          contact: 'data.protection@harrowdene.example.org',
          questions: [hand.question(1)],
          identity: says('A copy of your driving licence.', 'Or of your passport.'),
        },
      },
    },
  ]),
  moving('holding', 'a letter that the reply is late', SEVEN, () => [
    {
      kind: 'set-reply',
      change: {
        kind: 'holding',
        holding: {
          why: says('The files are in an archive.', 'We have asked for them.'),
          replyBy: '2027-01-22',
        },
      },
    },
  ]),
  moving('review-acknowledgement', 'the acknowledgement of a request for a review', SEVEN, () => [
    {
      kind: 'set-reply',
      change: {
        kind: 'review-acknowledgement',
        review: { ...plainChoice.review, askedOn: '2026-11-20' },
      },
    },
  ]),
  ...REVIEW_OUTCOMES.map((outcome) =>
    moving(`review-${outcome}`, `the outcome of an internal review: ${outcome}`, SEVEN, (hand) => [
      ...withholds(hand, 1, '43(2)', 'The price'),
      {
        kind: 'set-reply',
        change: {
          kind: 'review-outcome',
          review: {
            ...plainChoice.review,
            askedOn: '2026-11-20',
            outcome,
            findings: says('We looked at all of it again.', 'And found this.'),
          },
        },
      },
    ]),
  ),
];

const estimates: readonly Play[] = ([450, 600] as const).map((limit) =>
  moving(
    `estimate-${limit}`,
    `an estimate of cost against £${limit}, a line for every kind of work`,
    SEVEN,
    () => [
      { kind: 'decide-all', status: 'withhold', provisions: ['12(1)'] },
      {
        kind: 'set-reply',
        change: {
          estimate: {
            limit,
            lines: (['determining', 'locating', 'retrieving', 'extracting'] as const).map(
              (activity, place) => ({
                id: `line-${place + 1}`,
                activity,
                what: `Work of the kind ${activity}`,
                count: 40.5 * place,
                minutes: 12.25,
              }),
            ),
          },
        },
      },
    ],
  ),
);

const estimateBegun = moving('estimate-begun', 'an estimate of cost that has no line yet', SEVEN, () => [
  { kind: 'set-reply', change: { estimate: { limit: 450, lines: [] } } },
]);

const movedOnly: Play = {
  name: 'arranged-only-moved',
  shows: 'blocks that only changed places, none edited and none left out',
  mail: SEVEN,
  async play(hand) {
    const ids = (hand.session.letter.peek()?.blocks ?? []).map(({ id }) => id);
    await hand.move({ kind: 'order-blocks', reply: 'response', order: [...ids].reverse() });
  },
};

/** Of the letter in hand: the second block is written by hand, the last is left out, the first two change places. */
async function arrange(hand: Hand, kind: LetterKind): Promise<void> {
  const blocks = hand.session.letter.peek()?.blocks ?? [];
  const [first, second] = blocks;
  const last = blocks.at(-1);
  if (!first || !second || !last) throw new Error(`The letter ${kind} is too short.`);
  const ids = blocks.map(({ id }) => id);
  await hand.move(
    {
      kind: 'edit-block',
      reply: kind,
      block: second.id,
      edit: { text: [...says(`Written by hand in the ${kind}.`), ...EVERY_FORM], basis: second.text },
    },
    { kind: 'order-blocks', reply: kind, order: [second.id, first.id, ...ids.slice(2)] },
    { kind: 'leave-out-block', reply: kind, block: last.id, out: true },
  );
}

const arrangedEvery: Play = {
  name: 'arranged-every-kind',
  shows: 'in every kind of letter a block written by hand, one left out, two that changed places',
  mail: SEVEN,
  async play(hand) {
    for (const kind of LETTER_KINDS) {
      if (hand.foiCase.reply.kind !== kind) await hand.move({ kind: 'set-reply', change: { kind } });
      await arrange(hand, kind);
    }
  },
};

const arrangedThenChanged: Play = {
  name: 'arranged-then-changed',
  shows:
    'blocks written by hand whose answers changed since, or are given no more; edits taken back; blocks put back',
  mail: SEVEN,
  async play(hand) {
    await hand.move(
      { kind: 'decide-all', status: 'not-held', provisions: [] },
      ...withholds(hand, 1, '43(2)'),
    );
    const blocks = hand.session.letter.peek()?.blocks ?? [];
    for (const { id, text } of blocks)
      await hand.move({
        kind: 'edit-block',
        reply: 'response',
        block: id,
        edit: { text: says(`By hand in the place of ${id}.`), basis: text },
      });
    const [first, second, third] = blocks.map(({ id }) => id);
    if (!first || !second || !third) throw new Error('The letter is too short.');
    const before: Partial<Arrangement> | undefined = hand.foiCase.arranged.response;
    if (!before) throw new Error('Nothing is arranged.');
    await hand.move(
      { kind: 'edit-block', reply: 'response', block: first, edit: null },
      { kind: 'leave-out-block', reply: 'response', block: second, out: true },
      { kind: 'leave-out-block', reply: 'response', block: second, out: false },
      { kind: 'leave-out-block', reply: 'response', block: third, out: true },
      { kind: 'unclaim', question: hand.question(1), team: hand.team(), provision: '43(2)' },
      { kind: 'set-status', question: hand.question(1), team: hand.team(), status: 'not-held' },
      { kind: 'set-reply', change: { layout: 'per-question' } },
    );
  },
};

const passed: Play = {
  name: 'passed-warnings',
  shows: 'warnings passed with a reason and hints put aside; one of them counts again',
  mail: SEVEN,
  async play(hand) {
    await hand.move(
      { kind: 'decide-all', status: 'not-held', provisions: [] },
      {
        kind: 'write-answer',
        question: hand.question(1),
        team: hand.team(),
        body: says(
          'Ask Jo Marsh, jo.marsh@example.com, 01632 960 001, born 3 May 1971.',
          'There were 3 complaints.',
        ),
        basis: 0,
      },
      { kind: 'set-status', question: hand.question(1), team: hand.team(), status: 'answer' },
    );
    await hand.session.insertAnyway('She has agreed to be named.');
    hand.made.add('override').add('mark-inserted');
    await hand.move(
      { kind: 'override', findings: ['a-hint/of/a/later/day'], reason: '' },
      { kind: 'override', findings: ['a-warning/that/counts/again'], reason: 'for a moment' },
      { kind: 'override', findings: ['a-warning/that/counts/again'], reason: null },
    );
  },
};

const earlierLetters = moving(
  'earlier-letters',
  'a response after letters that went before it',
  SEVEN,
  () => [
    { kind: 'note-letter', letter: 'acknowledgement', on: '2026-11-17' },
    { kind: 'note-letter', letter: 'extension', on: '2026-12-10' },
    { kind: 'note-letter', letter: 'holding', on: '2026-12-16' },
    { kind: 'note-letter', letter: 'holding', on: null },
  ],
);

const inserted = moving('inserted', 'a letter that stands in the reply', SEVEN, (hand) => [
  { kind: 'decide-all', status: 'not-held', provisions: [] },
  {
    kind: 'mark-inserted',
    lines: ['Dear Rob Quayle', '', 'We do not hold it.'],
    at: '2026-11-27T10:30:00.000Z',
    letter: 'response',
    replaced: false,
  },
  { kind: 'set-status', question: hand.question(1), team: hand.team(), status: 'elsewhere' },
]);

const takenOut = moving(
  'inserted-and-taken-out',
  'a letter that was taken out of the reply again',
  SEVEN,
  () => [
    { kind: 'decide-all', status: 'not-held', provisions: [] },
    {
      kind: 'mark-inserted',
      lines: ['Dear Rob Quayle'],
      at: '2026-11-27T10:30:00.000Z',
      letter: 'response',
      replaced: false,
    },
    { kind: 'mark-not-inserted' },
  ],
);

export const letters: readonly Play[] = [
  ...kinds,
  earlierLetters,
  ...estimates,
  estimateBegun,
  arrangedEvery,
  movedOnly,
  arrangedThenChanged,
  passed,
  inserted,
  takenOut,
];
