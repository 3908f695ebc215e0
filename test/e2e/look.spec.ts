import type { Locator } from '@playwright/test';
import { type LetterName, LetterView } from '../../sandbox/letter-view.ts';
import type { WebmailName } from '../../sandbox/mails/mail.ts';
import type { Officer } from '../../sandbox/officer.ts';
import { expect, openRequest, type Page, test } from './desk.ts';
import { lookFromAll, SIGHTS, toursOf, WITH_PICTURES } from './looking.ts';

/// The panel's five views, its letters and its dialogs as a machine can judge them: WCAG 2.2 AA, narrow and wide, light,
/// dark and in forced colours, with few questions and with many, never wider than the panel, no words over their box.

/** For as many looks as one test takes, on a slow machine. */
const TO_LOOK_MS = 300_000;

/** Each view, with what shows that it has been loaded and filled. */
const VIEWS = [
  { view: 'Request', shows: 'article.question' },
  { view: 'Letter', shows: '.sheet .sent' },
  { view: 'Library', shows: '.clauses .clause' },
  { view: 'Cases', shows: '.case-open' },
  { view: 'Settings', shows: '#settings-authority' },
] as const;

const LOOKS: readonly { readonly webmail: WebmailName; readonly mail: string; readonly last: string }[] = [
  { webmail: 'gmail', mail: 'nine-questions', last: '9' },
  { webmail: 'outlook', mail: 'sixty-questions', last: '60' },
  // The views hold less of what they hold with nine.
  ...(WITH_PICTURES ? [{ webmail: 'outlook', mail: 'one-question', last: '1' } as const] : []),
];

for (const { webmail, mail, last } of LOOKS)
  for (const [tour, sights] of toursOf(SIGHTS))
    test(`${mail}, ${tour}: no view breaks a rule or is too wide`, async ({ desk }) => {
      test.setTimeout(TO_LOOK_MS);
      const { officer } = await openRequest(desk, webmail, mail);
      await expect(officer.card(last)).toBeVisible();
      if (last === '1') await officer.answer('1', 'Fourteen');
      else await fill(officer);
      await officer.dismissAll();
      for (const { view, shows } of VIEWS) {
        await officer.view(view);
        await expect(officer.panel.locator(shows).first()).toBeVisible();
        await lookFromAll(officer.panel, sights, `${mail} ${view}`);
      }
    });

/** What opens over a view or within it: how it is opened and what then shows. */
type Opened = {
  readonly name: string;
  readonly open: (officer: Officer) => Promise<unknown>;
  readonly shows: (panel: Page) => Locator;
};

/** The button below it names it once it is the letter that is shown. */
const letterOf = (letter: LetterName, inserts: string): Opened => ({
  name: letter,
  open: async (officer) => (await LetterView.open(officer)).choose(letter),
  shows: (panel) => panel.getByRole('button', { name: `Insert ${inserts}` }),
});

const dialog = (name: string, open: Opened['open']): Opened => ({
  name,
  open,
  shows: (panel) => panel.getByRole('dialog', { name }),
});

const pressed = (name: string | RegExp) => (officer: Officer) =>
  officer.panel.getByRole('button', { name, exact: typeof name === 'string' }).click();

async function fromCaseMenu({ panel }: Officer, item: string): Promise<void> {
  await panel.getByRole('button', { name: 'More about this case' }).click();
  await panel.getByRole('menuitem', { name: item }).click();
}

const LETTERS: readonly Opened[] = [
  letterOf('Acknowledgement', 'acknowledgement'),
  letterOf('Request for clarification', 'question back'),
  letterOf('Closed: no clarification', 'closing letter'),
  letterOf('Fees notice', 'fees notice'),
  letterOf('Transfer', 'transfer'),
  letterOf('Subject access redirect', 'subject access redirect'),
  letterOf('Holding letter', 'holding letter'),
  letterOf('Review acknowledged', 'acknowledgement'),
  letterOf('Internal review outcome', 'review outcome'),
  letterOf('Extension of time', 'extension'),
];

const SUPPLIER = 'Acme Media and Communications Limited';

/** Notes that somebody was asked, without a message. */
async function noteAsked(officer: Officer, who: string, by: string): Promise<void> {
  await fromCaseMenu(officer, 'Ask a third party');
  const asking = officer.panel.getByRole('dialog', { name: 'Ask a third party' });
  await asking.getByLabel('Who is asked').fill(who);
  await asking.getByLabel('Answer by').fill(by);
  await asking.getByRole('button', { name: 'only note it' }).click();
  await expect(officer.panel.getByRole('article', { name: who })).toBeVisible();
}

const DIALOGS: readonly Opened[] = [
  dialog('How the date was counted', async (officer) => {
    await officer.view('Request');
    await officer.panel.getByRole('button', { name: 'How the date was counted' }).click();
    await officer.panel.getByText('Something moves the date').click();
    // One day that does not exist, and one that is not whole.
    await officer.panel.getByLabel(/^Arrived on/).fill('31/11/2026');
    await officer.panel.getByLabel('Notice given on').fill('3/12');
    await officer.panel.getByLabel('Paid on').focus();
    await expect(officer.panel.getByText(/is no whole day/)).toBeVisible();
  }),
  dialog('Requester and date of receipt', pressed(/received/)),
  dialog('Teams that answer', (officer) =>
    officer
      .card('2')
      .getByRole('button', { name: /^Answered by/ })
      .click(),
  ),
  dialog('Ask a team', (officer) => fromCaseMenu(officer, 'Ask a team')),
  dialog('Ask a third party', async (officer) => {
    await fromCaseMenu(officer, 'Ask a third party');
    await officer.panel.getByLabel('Who is asked').fill(SUPPLIER);
    await officer.panel.getByLabel('The information, in your words').fill('The rate card of 2026');
    await officer.panel.getByLabel('Answer by').fill('15/12/2026');
    await expect(officer.panel.getByText(/Choose an earlier day/)).toBeVisible();
  }),
  {
    name: 'Third parties that were asked',
    open: async (officer) => {
      await noteAsked(officer, 'B. Bidder', '12/12/2026');
      await noteAsked(officer, SUPPLIER, '20/11/2026');
      const third = officer.panel.getByRole('article', { name: SUPPLIER });
      await third.getByText('Note the answer').click();
      await third.getByRole('button', { name: 'some parts' }).click();
      await third.getByRole('textbox', { name: /told you$/ }).click();
      await officer.panel.keyboard.type('Not the day rates, which our competitors do not know.');
      await officer.saved();
      await officer.dismissAll();
    },
    shows: (panel) => panel.getByRole('button', { name: 'Use in the reasons' }),
  },
  dialog('Paste a team’s reply', async (officer) => {
    await fromCaseMenu(officer, 'Paste a team’s reply');
    const box = officer.panel.getByRole('textbox', { name: 'What the team wrote' });
    await box.fill('1. Yes, since 2021\n2. Sprinklr\n9. The Head of Procurement\nThanks\nPat');
    await expect(officer.panel.getByText(/answers found/)).toBeVisible();
  }),
  dialog('What becomes of all questions', async (officer) => {
    await (await LetterView.open(officer)).choose('Response');
    await pressed('All questions')(officer);
  }),
  dialog('Worksheet for s43(2)', async (officer) => {
    await officer.view('Request');
    await pressed('Worksheet s43(2)')(officer);
    const sheet = officer.panel.getByRole('dialog', { name: 'Worksheet for s43(2)' });
    await sheet.getByLabel('Who decided: name or post').fill('Head of Procurement and Commercial Services');
    await sheet.getByLabel('Decided on', { exact: true }).fill('26/11/2026');
  }),
  dialog('Record of reasons', (officer) => fromCaseMenu(officer, 'Record of reasons')),
  dialog('What is still to do', pressed(/^\d+ checks?$/)),
  {
    name: 'A half-typed date of receipt',
    open: async (officer) => {
      await receivedOn(officer, '3/12');
      await officer.panel.getByLabel('Address').focus();
    },
    shows: (panel) => panel.getByText(/is no whole day.* Until then it is 16 November 2026\./),
  },
  {
    name: 'No date of receipt',
    open: async (officer) => {
      await receivedOn(officer, '');
      await officer.key('Escape');
      await officer.dismissAll();
      await pressed('How the date was counted')(officer);
    },
    shows: (panel) =>
      panel.getByRole('dialog', { name: 'How the date was counted' }).getByText(/^Set the date of receipt/),
  },
];

async function receivedOn(officer: Officer, words: string): Promise<void> {
  await pressed(/received/)(officer);
  await officer.panel.getByLabel('Received on', { exact: true }).fill(words);
}

for (const [tour, sights] of toursOf(SIGHTS))
  for (const [what, opened] of [
    ['letter', LETTERS],
    ['dialog or form', DIALOGS],
  ] as const)
    test(`${tour}: no ${what} breaks a rule or is too wide`, async ({ desk }) => {
      test.setTimeout(TO_LOOK_MS);
      const { officer } = await openRequest(desk, 'gmail', 'nine-questions');
      await fill(officer);
      await officer.dismissAll();
      for (const { name, open, shows } of opened) {
        await open(officer);
        await expect(shows(officer.panel)).toBeVisible();
        await lookFromAll(officer.panel, sights, name);
        await officer.key('Escape');
      }
    });

const ONE_WIDTH = SIGHTS.filter(({ scheme, width }) => width === (scheme === 'forced' ? 256 : 320));

for (const [tour, sights] of toursOf(ONE_WIDTH))
  test(`${tour}: sixty questions arranged by hand, and refused for cost, break no rule`, async ({ desk }) => {
    test.setTimeout(TO_LOOK_MS);
    const { officer } = await openRequest(desk, 'outlook', 'sixty-questions');
    await officer.answer('7', 'Since 2021, and with an answer that is longer than one line of the panel');
    const letter = await LetterView.open(officer);
    await letter.order('Per question');
    await letter.writeByHand(/Question 7 /, 'Question 7, in the officer’s own words');
    await letter.use(/Question 8 /, 'Leave out');
    await officer.view('Request');
    await officer.unfold('7');
    await officer.answer('7', 'Another answer');
    await officer.saved();
    await officer.view('Letter');
    await expect(officer.panel.getByText('The answers have changed since you wrote')).toBeVisible();
    await lookFromAll(officer.panel, sights, 'arranged by hand');
    await letter.decideAll('Refuse for cost');
    await letter.addWork(1, { what: 'searching mailboxes', count: 40, minutes: 30 });
    await officer.dismissAll();
    await lookFromAll(officer.panel, sights, 'the estimate of cost');
  });

/** A case with something of everything: an open editor, exemptions, reasons, two teams, what is missing. */
async function fill(officer: Officer): Promise<void> {
  await officer.nameTeams('Communication and Engagement', 'MetCC');
  await officer.withhold('3', ['43(2)', '31(1)(a)'], 'The annual spend');
  await officer.giveReasons('s43(2)');
  await officer.status('4', 'Not held');
  await officer.notApplicable('6', '5');
  await officer.answer('1', 'Yes');
}
