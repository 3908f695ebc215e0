import { type LetterName, LetterView } from './letter-view.ts';
import type { Officer } from './officer.ts';
import { box, dayIn, type TypingPlace, unlessThere } from './typing-place.ts';

/// The places of the Letter view where an officer types.

function partByHand(part: string): TypingPlace {
  return {
    name: `letter part by hand: ${part}`,
    async find(officer) {
      const letter = await LetterView.open(officer);
      await letter.choose('Response');
      const field = box(officer, `${part}, by hand`);
      return unlessThere(field, () => letter.use(part, 'Edit by hand'));
    },
  };
}

function inReplyForm(letter: LetterName, name: string): TypingPlace {
  return {
    name: `${letter.toLowerCase()}: ${name}`,
    async find(officer) {
      await (await LetterView.open(officer)).choose(letter);
      return box(officer, name);
    },
  };
}

const work: TypingPlace = {
  name: 'estimate: what is done',
  async find(officer) {
    await (await LetterView.open(officer)).choose('Response');
    const add = officer.panel.getByRole('button', { name: 'Add work' });
    const field = box(officer, 'Work 1: what is done');
    if ((await add.count()) === 0) {
      await officer.view('Request');
      await officer.withhold('7', ['12(1)']);
      await officer.view('Letter');
    }
    await add.waitFor();
    return unlessThere(field, () => officer.press(add));
  },
};

const openLetter =
  (letter: LetterName): ((officer: Officer) => Promise<unknown>) =>
  async (officer) =>
    (await LetterView.open(officer)).choose(letter);

/** All of them. A name is unique. */
export const LETTER_PLACES: readonly TypingPlace[] = [
  partByHand('Opening'),
  partByHand('Closing'),
  inReplyForm('Request for clarification', 'What you need to know'),
  inReplyForm('Transfer', 'Authority'),
  inReplyForm('Transfer', 'How to reach it'),
  inReplyForm('Fees notice', 'How it was worked out'),
  inReplyForm('Fees notice', 'How to pay'),
  inReplyForm('Subject access redirect', 'Who deals with it now'),
  inReplyForm('Subject access redirect', 'How to reach them'),
  inReplyForm('Subject access redirect', 'Proof of identity, where it is needed'),
  inReplyForm('Holding letter', 'Why it is late'),
  inReplyForm('Internal review outcome', 'What was considered and found'),
  work,
  dayIn(
    'extension of time',
    'You expect to decide by',
    ['12/01/2027', '13/01/2027'],
    openLetter('Extension of time'),
  ),
  dayIn('fees notice', 'This letter goes on', ['23/11/2026', '24/11/2026'], openLetter('Fees notice')),
  dayIn('closed', 'You asked on', ['23/11/2026', '24/11/2026'], openLetter('Closed: no clarification')),
  dayIn('holding letter', 'The reply comes by', ['21/01/2027', '22/01/2027'], openLetter('Holding letter')),
  dayIn(
    'internal review outcome',
    'Asked for on',
    ['23/11/2026', '24/11/2026'],
    openLetter('Internal review outcome'),
  ),
];
