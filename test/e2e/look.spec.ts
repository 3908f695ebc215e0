import AxeBuilder from '@axe-core/playwright';
import type { Locator } from '@playwright/test';
import { type LetterName, LetterView } from '../../sandbox/letter-view.ts';
import type { WebmailName } from '../../sandbox/mails/mail.ts';
import type { Officer } from '../../sandbox/officer.ts';
import { expect, openRequest, type Page, test } from './desk.ts';

/// The panel's five views, its letters and its dialogs as a machine can judge them: WCAG 2.2 AA, narrow and wide, light and
/// dark, with few questions and with many, and never wider than the panel.

/** Each view, with what shows that it has been loaded and filled. */
const VIEWS = [
  { view: 'Request', shows: 'article.question' },
  { view: 'Letter', shows: '.sheet .sent' },
  { view: 'Library', shows: '.clauses .clause' },
  { view: 'Cases', shows: '.case-open' },
  { view: 'Settings', shows: '#settings-authority' },
] as const;
const WIDTHS = [320, 420] as const;
const SCHEMES = ['light', 'dark'] as const;

const LOOKS: readonly { readonly webmail: WebmailName; readonly mail: string; readonly last: string }[] = [
  { webmail: 'gmail', mail: 'nine-questions', last: '9' },
  { webmail: 'outlook', mail: 'sixty-questions', last: '60' },
];

for (const { webmail, mail, last } of LOOKS)
  for (const scheme of SCHEMES)
    for (const width of WIDTHS)
      test(`${mail}, ${scheme}, ${width} px: no view breaks a rule or is too wide`, async ({ desk }) => {
        const { officer } = await openRequest(desk, webmail, mail);
        await expect(officer.card(last)).toBeVisible();
        await fill(officer);
        await officer.panel.emulateMedia({ colorScheme: scheme });
        for (const { view, shows } of VIEWS) {
          await officer.panel.setViewportSize({ width, height: 800 });
          await officer.view(view);
          await expect(officer.panel.locator(shows).first()).toBeVisible();
          await showWhole(officer.panel, width);
          await expectInOrder(officer.panel, view);
        }
      });

/** What opens over a view or within it: how it is opened and what then shows. */
type Sight = {
  readonly name: string;
  readonly open: (officer: Officer) => Promise<unknown>;
  readonly shows: (panel: Page) => Locator;
};

const letterOf = (letter: LetterName): Sight => ({
  name: letter,
  open: async (officer) => (await LetterView.open(officer)).choose(letter),
  shows: (panel) => panel.getByRole('article', { name: 'The letter' }).locator('.sent').first(),
});

const dialog = (name: string, open: Sight['open']): Sight => ({
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

const SIGHTS: readonly Sight[] = [
  letterOf('Acknowledgement'),
  letterOf('Request for clarification'),
  letterOf('Transfer'),
  letterOf('Internal review outcome'),
  letterOf('Extension of time'),
  dialog('How the date was counted', async (officer) => {
    await officer.view('Request');
    await officer.panel.getByRole('button', { name: 'How the date was counted' }).click();
    await officer.panel.getByText('Something moves the date').click();
  }),
  dialog('Teams that answer', (officer) =>
    officer
      .card('2')
      .getByRole('button', { name: /^Answered by/ })
      .click(),
  ),
  dialog('Ask a team', (officer) => fromCaseMenu(officer, 'Ask a team')),
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
  dialog('What is still to do', pressed(/^\d+ checks?$/)),
];

for (const scheme of SCHEMES)
  for (const width of WIDTHS)
    test(`${scheme}, ${width} px: no letter, dialog or form breaks a rule or is too wide`, async ({
      desk,
    }) => {
      const { officer } = await openRequest(desk, 'gmail', 'nine-questions');
      await fill(officer);
      await officer.dismissAll();
      await officer.panel.emulateMedia({ colorScheme: scheme });
      for (const { name, open, shows } of SIGHTS) {
        await officer.panel.setViewportSize({ width, height: 800 });
        await open(officer);
        await expect(shows(officer.panel)).toBeVisible();
        await showWhole(officer.panel, width);
        await expectInOrder(officer.panel, name);
        await officer.key('Escape');
      }
    });

for (const scheme of SCHEMES)
  test(`${scheme}, 320 px: sixty questions arranged by hand, and refused for cost, break no rule`, async ({
    desk,
  }) => {
    const { officer } = await openRequest(desk, 'outlook', 'sixty-questions');
    await officer.panel.emulateMedia({ colorScheme: scheme });
    await officer.panel.setViewportSize({ width: 320, height: 800 });
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
    await showWhole(officer.panel, 320);
    await expectInOrder(officer.panel, 'arranged by hand');
    await letter.decideAll('Refuse for cost');
    await letter.addWork(1, { what: 'searching mailboxes', count: 40, minutes: 30 });
    await officer.dismissAll();
    await showWhole(officer.panel, 320);
    await expectInOrder(officer.panel, 'the estimate of cost');
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

/** Makes the panel as high as its content, so that the footer, which stays in sight, hides nothing from axe. */
async function showWhole(panel: Page, width: number): Promise<void> {
  const height = await panel.evaluate(() => document.documentElement.scrollHeight);
  await panel.setViewportSize({ width, height });
}

async function expectInOrder(panel: Page, what: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page: panel })
    .options({ resultTypes: ['violations'] })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    // Otherwise axe opens a tab of its own, and the panel follows there.
    .setLegacyMode(true)
    .analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => ({ id, html, failureSummary })),
  );
  expect(found, what).toEqual([]);
  const scrolled = await panel.evaluate(() => {
    scrollTo(1_000, 0);
    return scrollX;
  });
  expect(scrolled, `${what}: pixels that it can be scrolled sideways`).toBe(0);
}
