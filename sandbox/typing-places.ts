import { LETTER_PLACES } from './letter-places.ts';
import { LetterView } from './letter-view.ts';
import type { Officer } from './officer.ts';
import { box, dayIn, type TypingPlace, unlessThere } from './typing-place.ts';

/// Every place of the panel that takes an officer's words, for the request with nine questions: the way there goes by names,
/// labels and buttons. Search boxes are left out, for nobody expects to find there again what was looked for.

function answerTo(label: string): TypingPlace {
  return {
    name: `answer ${label}`,
    async find(officer) {
      await officer.view('Request');
      await officer.unfold(label);
      return officer.card(label).getByRole('textbox', { name: 'Answer' });
    },
  };
}

const whatIsWithheld: TypingPlace = {
  name: 'what is withheld',
  async find(officer) {
    await officer.view('Request');
    await officer.unfold('3');
    const field = officer.card('3').getByRole('textbox', { name: 'What is withheld' });
    return unlessThere(field, () => officer.status('3', 'Withhold'));
  },
};

/** A question that was being edited may be open for it again. `nth` from 0, for a label may have been edited. */
function questionEdit(name: string, field: string, nth: number, item: RegExp): TypingPlace {
  return {
    name,
    async find(officer) {
      await officer.view('Request');
      return unlessThere(box(officer, field), async () => {
        const card = officer.panel.locator('article.question').nth(nth);
        await officer.press(card.getByRole('button', { name: /: more$/ }));
        await officer.press(officer.panel.getByRole('menuitem', { name: item }));
      });
    },
  };
}

const attachedClause: TypingPlace = {
  name: 'clause in the letter',
  async find(officer) {
    await officer.view('Request');
    const field = officer.panel.locator('section.attached').getByRole('textbox');
    await unlessThere(field, () => officer.attachClause('s12(1)', 'how to narrow the request'));
    const folded = officer.panel.locator('details:not([open]) > summary', { hasText: 'Other paragraphs' });
    await field.first().waitFor({ state: 'attached' });
    if ((await folded.count()) > 0) await officer.press(folded);
    return field.first();
  },
};

function ofRequester(name: string): TypingPlace {
  return {
    name: `requester form: ${name}`,
    async find(officer) {
      // In the strip: the view of all cases says of each when it was received.
      const strip = officer.panel.locator('#received');
      await officer.press(strip.getByRole('button', { name: /received|date of receipt unknown/ }));
      return box(officer, name);
    },
  };
}

const reference: TypingPlace = { name: 'reference', find: async (officer) => box(officer, 'Reference') };

const override: TypingPlace = {
  name: 'reason to send anyway',
  async find(officer) {
    const list = officer.panel.getByRole('dialog', { name: 'What is still to do' });
    const ask = list.getByRole('button', { name: /^Send it anyway/ });
    const open = () =>
      officer.press(officer.panel.getByRole('contentinfo').getByRole('button', { name: /check/ }));
    const field = box(officer, 'Why may the letter go like this?');
    await open();
    // The list is loaded when it is first opened; a reason that is half written is open again in it.
    await list.getByRole('button').first().waitFor();
    if ((await ask.count()) + (await field.count()) === 0) {
      await officer.key('Escape');
      // Only the response has the answer that is warned of.
      await (await LetterView.open(officer)).choose('Response');
      await officer.view('Request');
      await officer.unfold('9');
      await officer.answer('9', 'Write to desk@northmere-kennels.example.com.');
      await officer.saved();
      await open();
    }
    return unlessThere(field, () => officer.press(ask.first()));
  },
};

/** A clause that was just begun; kept, it is found among the others by what was typed. */
function newClause(field: string): TypingPlace {
  return {
    name: `new clause: ${field}`,
    async find(officer) {
      await officer.view('Library');
      await officer.press(officer.panel.getByRole('button', { name: 'New', exact: true }));
      return box(officer, field);
    },
    async again(officer, words) {
      await officer.view('Library');
      await officer.panel.getByRole('searchbox', { name: 'Search clauses' }).fill(words);
    },
  };
}

/** One of the product's own clauses, edited in the library. */
const editedClause: TypingPlace = {
  name: 'clause of the library: Text',
  async find(officer) {
    await officer.view('Library');
    await officer.panel.getByRole('searchbox', { name: 'Search clauses' }).fill('s43');
    const first = officer.panel.locator('li.clause').first();
    await officer.press(first.getByRole('button', { expanded: false }).first());
    return first.getByRole('textbox', { name: 'Text', exact: true });
  },
};

function setting(name: string, reach: (officer: Officer) => Promise<unknown> = async () => {}): TypingPlace {
  return {
    name: `Settings: ${name}`,
    async find(officer) {
      await officer.view('Settings');
      await officer.panel.getByRole('region', { name: 'Settings' }).waitFor();
      await reach(officer);
      return box(officer, name);
    },
  };
}

async function unfoldNextRegulator({ panel }: Officer): Promise<void> {
  const folded = panel.locator('details.next-regulator:not([open]) > summary');
  if ((await folded.count()) > 0) await folded.click();
}

async function addUsualTeam(officer: Officer): Promise<void> {
  const add = officer.panel.getByRole('button', { name: 'Team', exact: true });
  await add.waitFor();
  await unlessThere(box(officer, 'Team 1'), () => officer.press(add));
}

async function openFromMenu(officer: Officer, item: string): Promise<void> {
  await officer.press(officer.panel.getByRole('button', { name: 'More about this case' }));
  await officer.press(officer.panel.getByRole('menuitem', { name: item }));
}

function inDialog(item: string, name: string): TypingPlace {
  return {
    name: `${item}: ${name}`,
    async find(officer) {
      await openFromMenu(officer, item);
      // Not by role: one that offers names is a combobox.
      return officer.panel.getByRole('dialog').getByLabel(name, { exact: true });
    },
  };
}

const nameOfTeam: TypingPlace = {
  name: 'name of a team',
  async find(officer) {
    await officer.view('Request');
    const rename = officer.panel.getByRole('button', { name: /^Rename / });
    const button = await unlessThere(rename, () => officer.nameTeams('Press office', 'Fleet'));
    await officer.press(button);
    return box(officer, 'Name of the team');
  },
};

async function openClock({ panel }: Officer): Promise<void> {
  await panel.getByRole('button', { name: 'How the date was counted' }).click();
  const folded = panel.locator('details.moves:not([open]) > summary');
  if ((await folded.count()) > 0) await folded.click();
}

type Reach = (officer: Officer) => Promise<unknown>;

const openRequester: Reach = ofRequester('Requester').find;
const fromMenu =
  (item: string): Reach =>
  (officer) =>
    openFromMenu(officer, item);

const DAY_PLACES: readonly TypingPlace[] = [
  dayIn('requester form', 'Received on', ['12/11/2026', '13/11/2026'], openRequester),
  dayIn(
    'clock',
    'Arrived on, if you needed it to find the information',
    ['18/11/2026', '19/11/2026'],
    openClock,
  ),
  dayIn('clock', 'Notice given on', ['17/11/2026', '18/11/2026'], openClock),
  dayIn('ask a team', 'Answers by', ['08/12/2026', '09/12/2026'], fromMenu('Ask a team')),
  dayIn(
    'paste another request',
    'Received on',
    ['10/11/2026', '11/11/2026'],
    fromMenu('Paste another request'),
  ),
  dayIn('Settings', 'Day', ['08/06/2027', '09/06/2027'], (officer) => officer.view('Settings')),
  dayIn('Settings', 'From', ['01/04/2027', '02/04/2027'], async (officer) => {
    await officer.view('Settings');
    await officer.panel.getByRole('region', { name: 'Settings' }).waitFor();
    await unfoldNextRegulator(officer);
  }),
];

/** All of them. A name is unique. */
export const TYPING_PLACES: readonly TypingPlace[] = [
  answerTo('1'),
  answerTo('2'),
  answerTo('4'),
  whatIsWithheld,
  questionEdit('question edit: text', 'Text of the question', 5, /^Edit or split/),
  questionEdit('question edit: label', 'Label as the requester wrote it', 7, /^Change its number/),
  attachedClause,
  reference,
  ofRequester('Requester'),
  ofRequester('Address'),
  ...LETTER_PLACES,
  override,
  newClause('Title'),
  newClause('Text'),
  editedClause,
  setting('Name'),
  setting('Contact for internal reviews'),
  setting('Regulator’s address'),
  setting('New name', unfoldNextRegulator),
  setting('Reference, where the mail has none'),
  setting('Team 1', addUsualTeam),
  setting('What it is'),
  inDialog('Add a team', 'The team to add'),
  nameOfTeam,
  inDialog('Paste a team’s reply', 'What the team wrote'),
  inDialog('Paste another request', 'The request'),
  inDialog('Paste another request', 'Subject'),
  ...DAY_PLACES,
];

/** The place of that name. */
export function placeNamed(name: string): TypingPlace {
  const found = TYPING_PLACES.find((place) => place.name === name);
  if (!found) throw new Error(`No place is called ${name}.`);
  return found;
}
