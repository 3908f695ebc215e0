import AxeBuilder from '@axe-core/playwright';
import type { WebmailName } from '../../sandbox/mails/mail.ts';
import type { Officer } from '../../sandbox/officer.ts';
import { expect, openRequest, type Page, test } from './desk.ts';

/// The panel's five views as a machine can judge them: WCAG 2.2 AA, narrow and wide, light and dark, with few questions and
/// with many, and never wider than the panel.

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
