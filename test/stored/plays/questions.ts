import type { Hand } from '../hand.ts';
import { says } from '../words.ts';
import { moving, type Play } from './play.ts';

/// Questions that were mended or read again, and requests that did not come by a mail that was read as one.

const SEVEN = 'various-request-92';
const LEVELS = 'three-levels-01';

function answers(hand: Hand, ...places: readonly number[]) {
  return places.map((place) => ({
    kind: 'write-answer' as const,
    question: hand.question(place),
    team: hand.team(),
    body: says(`The answer to ${hand.foiCase.questions[place - 1]?.label}.`),
    basis: 0,
  }));
}

const mended = moving(
  'questions-mended',
  'questions edited, divided, joined, added, removed, moved, put in and taken out of another',
  SEVEN,
  (hand) => {
    const [one, two, three, four, five, six, seven] = hand.foiCase.questions.map(({ id }) => id);
    if (!one || !two || !three || !four || !five || !six || !seven) throw new Error('Too few questions.');
    const text = hand.foiCase.questions[1]?.text ?? '';
    const added = { id: 'q-added', label: null, text: 'And what did it cost?', parent: one, span: null };
    return [
      ...answers(hand, 1, 2, 3, 4, 5, 6, 7),
      { kind: 'edit-question', question: one, label: '1 (a)', text: 'What the officer made of it?' },
      { kind: 'split-question', question: two, at: text.indexOf(' ', 8), newId: 'q-split' },
      { kind: 'merge-question', question: four, into: 'previous' },
      { kind: 'remove-question', question: five },
      { kind: 'indent-question', question: seven },
      { kind: 'add-question', question: added, after: one },
      { kind: 'add-question', question: { ...added, id: 'q-first', parent: null, label: '0' }, after: null },
      { kind: 'move-question', question: three, to: 0 },
    ];
  },
);

const outdented = moving(
  'question-taken-out-of-another',
  'a part of a question made a question of its own',
  LEVELS,
  (hand) => {
    const part = hand.foiCase.questions.find(({ parent }) => parent !== null);
    return [{ kind: 'outdent-question', question: part?.id ?? '' }];
  },
);

const lookedAt = moving(
  'passages-looked-at',
  'words of the mail that apply to all questions, and words that ask nothing',
  SEVEN,
  () => [
    {
      kind: 'add-term',
      term: { id: 'term-1', text: 'For 2024 and 2025.', span: { start: 20, end: 38 }, governs: [] },
    },
    { kind: 'not-asked', passages: ['0-18'] },
  ],
);

const readAgain: Play = {
  name: 'read-again',
  shows: 'questions read again after they were mended; answers stay with their words',
  mail: SEVEN,
  async play(hand) {
    await hand.move(
      ...answers(hand, 1, 2, 3),
      { kind: 'merge-question', question: hand.question(2), into: 'previous' },
      { kind: 'remove-question', question: hand.question(4) },
    );
    await hand.session.readAgain();
    await hand.session.flush();
    hand.made.add('read-again');
  },
};

const selected: Play = {
  name: 'read-from-a-selection',
  shows: 'questions read from the part of the mail that the officer selected',
  mail: SEVEN,
  async play(hand) {
    const tab = hand.session.tab.peek();
    if (tab?.state !== 'mail') throw new Error('No mail is open.');
    const words = ['1. How many vans do you own?', '2. What did they cost in 2025?'];
    const pasted = await hand.session.readPasted({ html: '', text: words.join('\n') });
    if ('tooLong' in pasted) throw new Error('The words are too long.');
    const { key, subject, from, date } = tab;
    hand.mailbox.selection = { ok: true, key, subject, from, date, start: 0, blocks: [...pasted.blocks] };
    await hand.move(...answers(hand, 1));
    await hand.session.readSelection();
    await hand.session.flush();
  },
};

const noRequest: Play = {
  name: 'treated-as-a-request',
  shows: 'a mail that was not read as a request, with a question that the officer added',
  mail: 'advert-01',
  async play(hand) {
    hand.session.treatAsRequest();
    await hand.inHand();
    await hand.move({
      kind: 'add-question',
      question: {
        id: 'q-typed',
        label: '1',
        text: 'What do you spend on adverts?',
        parent: null,
        span: null,
      },
      after: null,
    });
  },
};

const oneMove = moving('one-move', 'a case just begun: one status and nothing else', SEVEN, (hand) => [
  { kind: 'set-status', question: hand.question(1), team: hand.team(), status: 'answer' },
]);

const noneLeft: Play = {
  name: 'no-question-left',
  shows: 'a case whose every question was removed',
  mail: LEVELS,
  async play(hand) {
    while (hand.foiCase.questions.length > 0)
      await hand.move({ kind: 'remove-question', question: hand.question(1) });
  },
};

const backAgain: Play = {
  name: 'removed-and-put-back',
  shows: 'a case that was deleted and put back',
  mail: SEVEN,
  async play(hand) {
    await hand.move(...answers(hand, 1));
    const removed = await hand.store.cases.remove(hand.foiCase.id);
    if (removed) await hand.store.cases.restore(removed);
  },
};

const LETTER = `Dear Sir or Madam,

Under the Freedom of Information Act 2000 please answer:

1. How many vans do you own?
2. What did they cost in 2025?

Yours faithfully,
B. Writer`;

function pasted(name: string, shows: string, receivedOn: string | null): Play {
  return {
    name,
    shows,
    mail: null,
    async play(hand) {
      const requester =
        receivedOn === null ? { name: '', email: '' } : { name: 'B. Writer', email: 'b.writer@example.com' };
      const subject = receivedOn === null ? '' : 'Vans';
      await hand.startPasted(LETTER, { requester, subject, receivedOn });
      await hand.move(...answers(hand, 2));
    },
  };
}

export const questions: readonly Play[] = [
  mended,
  outdented,
  lookedAt,
  readAgain,
  selected,
  noRequest,
  oneMove,
  noneLeft,
  backAgain,
  pasted('pasted', 'a request that was pasted, with all that the officer fills in', '2026-11-20'),
  pasted('pasted-bare', 'a request that was pasted, with nothing filled in', null),
];
