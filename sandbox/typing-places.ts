import type { Locator, Page } from 'playwright-core';
import { type LetterName, LetterView } from './letter-view.ts';
import type { Officer } from './officer.ts';

/// Every place of the panel that takes an officer's words, and the way there by names, labels and buttons. Search boxes
/// are left out, for nobody expects to find there again what was looked for; so are days and numbers, which are no words.
/// Each way starts in a panel that was just opened beside the nine questions, and can be gone again: where words were
/// kept, it then leads to the field that shows them.

export type TypingPlace = {
  readonly name: string;
  /** Leads to the field. It need not have the focus yet. */
  readonly find: (officer: Officer) => Promise<Locator>;
  /** Leads to where words that were typed before are shown; to the field when left out. */
  readonly again?: (officer: Officer, words: string) => Promise<unknown>;
};

/** Goes to the place, with the cursor in its field and all that stands there selected: what is typed replaces it. */
export async function goTo(place: TypingPlace, officer: Officer): Promise<void> {
  await (await place.find(officer)).click();
  await officer.panel.locator(':is(input, textarea, .ProseMirror):focus').waitFor();
  await officer.key('ControlOrMeta+a');
}

/** Goes to where the words typed there are shown again. */
export async function goAgain(place: TypingPlace, officer: Officer, words: string): Promise<void> {
  const field = await (place.again ?? place.find)(officer, words);
  if (field) await (field as Locator).waitFor();
}

/** What the panel shows from these words on, in whichever field or text; '' where they are not shown. */
export function shownFrom(panel: Page, words: string): Promise<string> {
  return panel.evaluate((wanted) => {
    const fields = [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')];
    const texts = [...fields.map(({ value }) => value), document.body.innerText];
    const found = texts
      .filter((text) => text.includes(wanted))
      .map((text) => text.slice(text.indexOf(wanted)));
    return found.sort((one, other) => other.length - one.length)[0] ?? '';
  }, words);
}

function box(officer: Officer, name: string | RegExp): Locator {
  return officer.panel.getByRole('textbox', { name, exact: true });
}

/** Presses it only where the field is not there yet. */
async function unlessThere(field: Locator, reach: () => Promise<unknown>): Promise<Locator> {
  if ((await field.count()) === 0) await reach();
  return field.first();
}

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
      await officer.press(officer.panel.getByRole('button', { name: /received|date of receipt unknown/ }));
      return box(officer, name);
    },
  };
}

const reference: TypingPlace = { name: 'reference', find: async (officer) => box(officer, 'Reference') };

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

const override: TypingPlace = {
  name: 'reason to send anyway',
  async find(officer) {
    const list = officer.panel.getByRole('dialog', { name: 'What is still to do' });
    const ask = list.getByRole('button', { name: /^Send it anyway/ });
    const open = () =>
      officer.press(officer.panel.getByRole('contentinfo').getByRole('button', { name: /check/ }));
    await open();
    if ((await ask.count()) === 0) {
      await officer.key('Escape');
      await officer.view('Request');
      await officer.unfold('9');
      await officer.answer('9', 'Write to desk@northmere-kennels.example.com.');
      await officer.saved();
      await open();
    }
    const field = box(officer, 'Why may the letter go like this?');
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

function inDialog(item: string, name: string): TypingPlace {
  return {
    name: `${item}: ${name}`,
    async find(officer) {
      await officer.press(officer.panel.getByRole('button', { name: 'More about this case' }));
      await officer.press(officer.panel.getByRole('menuitem', { name: item }));
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
  partByHand('Opening'),
  partByHand('Closing'),
  inReplyForm('Request for clarification', 'What you need to know'),
  inReplyForm('Transfer', 'Authority'),
  inReplyForm('Transfer', 'How to reach it'),
  inReplyForm('Internal review outcome', 'What was considered and found'),
  work,
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
];

/** The place of that name. */
export function placeNamed(name: string): TypingPlace {
  const found = TYPING_PLACES.find((place) => place.name === name);
  if (!found) throw new Error(`No place is called ${name}.`);
  return found;
}
