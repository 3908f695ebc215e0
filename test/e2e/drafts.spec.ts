import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Desk } from '../../sandbox/browser.ts';
import { crash } from '../../sandbox/endings.ts';
import { MailboxPage, Officer } from '../../sandbox/officer.ts';
import { until } from '../../sandbox/until.ts';
import {
  type AtWork,
  expect,
  launchDesk,
  openPanel,
  openRequest,
  type Page,
  test,
  webmails,
} from './desk.ts';

/// What an officer has typed and chosen is there again whatever happens to panel, tab or browser, and two windows on one
/// mail lose nothing to each other.

const MAIL = 'nine-questions';

for (const webmail of webmails) {
  test.describe(webmail, () => {
    test('a draft is there again after the panel was closed, and after it crashed', async ({ desk }) => {
      const { mailbox, officer } = await openRequest(desk, webmail, MAIL);
      await decide(officer);
      await typeUntilStored(officer, '2', 'Brandwatch');
      await officer.panel.close();
      const again = await openPanel(desk, mailbox);
      await expectDecided(again);
      await expectAnswer(again, '2', 'Brandwatch');

      await typeUntilStored(again, '4', 'July 2024');
      await crash(desk, again.panel);
      await desk.openPanelByAction(mailbox.page);
      const last = new Officer(await desk.panel());
      await last.panel.getByRole('button', { name: 'Reload the mail page' }).click();
      await expectDecided(last);
      await expectAnswer(last, '4', 'July 2024');
    });

    test('a draft is there again after the browser was killed', async ({ sandbox }) => {
      const profile = await mkdtemp(path.join(tmpdir(), 'foi-drafter-killed-'));
      const before = await launchDesk(sandbox, { profile });
      const { officer } = await openRequest(before, webmail, MAIL);
      await decide(officer);
      await typeUntilStored(officer, '2', 'Brandwatch');
      await before.kill();

      const after = await launchDesk(sandbox, { profile });
      const { officer: again } = await openRequest(after, webmail, MAIL);
      await expectDecided(again);
      await expectAnswer(again, '2', 'Brandwatch');
      await after.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 10 });
    });

    test('two windows on one mail see each other’s changes and lose none', async ({ desk }) => {
      const first = await openRequest(desk, webmail, MAIL);
      const [one, other] = [first.officer, await openSecondWindow(desk, first)];

      await Promise.all([one.answer('1', 'Yes'), other.answer('2', 'Brandwatch')]);
      await one.status('4', 'Not held');
      for (const officer of [one, other]) {
        await expectAnswer(officer, '1', 'Yes');
        await expectAnswer(officer, '2', 'Brandwatch');
        await expect(status(officer, '4', 'Not held')).toHaveAttribute('aria-pressed', 'true');
      }

      await Promise.all([
        one.answer('9', 'The Commercial Director'),
        other.answer('9', 'The Deputy Director'),
      ]);
      for (const officer of [one, other]) {
        await expect(officer.card('9')).toContainText('There is another version of this answer');
        await expect(officer.card('9')).toContainText('The Commercial Director');
        await expect(officer.card('9')).toContainText('The Deputy Director');
      }
      const otherVersion = one.card('9').locator('blockquote');
      const kept = (await otherVersion.innerText()).includes('Deputy')
        ? 'The Deputy Director'
        : 'The Commercial Director';
      await otherVersion.getByRole('button', { name: 'Use this one' }).click();
      for (const officer of [one, other]) {
        await expect(officer.card('9')).not.toContainText('There is another version of this answer');
        await expectAnswer(officer, '9', kept);
      }
    });
  });
}

/** One decision of every kind: words, an exemption with its likelihood, a status, a dependency. */
async function decide(officer: Officer): Promise<void> {
  await officer.answer('1', 'Yes, two of them');
  await officer.withhold('3', ['43(2)'], 'The annual spend');
  await officer.likelihood('3', 's43(2)', 'would be likely to');
  await officer.status('7', 'Not held');
  await officer.notApplicable('8', '5');
}

async function expectDecided(officer: Officer): Promise<void> {
  await expectAnswer(officer, '1', 'Yes, two of them');
  await officer.unfold('3');
  const withheld = officer.card('3');
  await expect(status(officer, '3', 'Withhold')).toHaveAttribute('aria-pressed', 'true');
  await expect(withheld.locator('.chip')).toContainText('s43(2)');
  await expect(withheld.getByRole('combobox', { name: /how likely/ })).toHaveValue('would-be-likely');
  await expect(withheld.getByRole('textbox', { name: 'What is withheld' })).toHaveValue('The annual spend');
  await officer.unfold('7');
  await expect(status(officer, '7', 'Not held')).toHaveAttribute('aria-pressed', 'true');
  await officer.unfold('8');
  await expect(officer.card('8').getByRole('combobox', { name: 'Because of the answer to' })).toHaveValue(
    'q5',
  );
}

async function expectAnswer(officer: Officer, label: string, words: string): Promise<void> {
  await expect(officer.card(label)).toBeVisible();
  await officer.unfold(label);
  await expect(officer.card(label).getByRole('textbox', { name: 'Answer' })).toHaveText(words);
}

function status(officer: Officer, label: string, name: 'Withhold' | 'Not held') {
  return officer.card(label).getByRole('button', { name, exact: true });
}

/** Types an answer and waits until the panel says that it is stored, which it must within a second of the last word. */
async function typeUntilStored(officer: Officer, label: string, words: string): Promise<void> {
  const { panel } = officer;
  await panel.evaluate(() => {
    const mark = document.querySelector('.saved');
    if (!mark) throw new Error('The panel does not say whether all is saved.');
    addEventListener('input', () => performance.mark('typed'), { capture: true });
    const changed = () => mark.textContent === 'Saved' && performance.mark('saved');
    new MutationObserver(changed).observe(mark, { characterData: true, childList: true, subtree: true });
  });
  await officer.answer(label, words);
  await panel.waitForFunction(() => {
    const [typed, saved] = ['typed', 'saved'].map((name) => performance.getEntriesByName(name).at(-1));
    return typed && saved && saved.startTime > typed.startTime;
  });
  const pause = await panel.evaluate(() => performance.measure('pause', 'typed', 'saved').duration);
  expect(pause).toBeLessThan(1_000);
}

/** A second window that shows what the first one does, with a side panel of its own. */
async function openSecondWindow(desk: Desk, { mailbox, officer }: AtWork): Promise<Officer> {
  const [worker] = desk.context.serviceWorkers();
  const opened = desk.context.waitForEvent('page');
  await worker?.evaluate((url) => chrome.windows.create({ url }), mailbox.page.url());
  await new MailboxPage(await opened, mailbox.webmail).button.click();
  await officer.panel.evaluate(() => {
    window.name = 'first';
  });
  return new Officer(await until(() => otherPanel(desk), 15_000, 'No second panel opened.'));
}

/** The panel that is not the first; null while there is none. */
async function otherPanel(desk: Desk): Promise<Page | null> {
  const either = await desk.panel();
  for (const page of either.context().pages())
    if (page.url().startsWith(either.url()) && (await page.evaluate(() => window.name)) !== 'first')
      return page;
  return null;
}
