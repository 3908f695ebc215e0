import type { Officer } from '../../sandbox/officer.ts';
import { expect, openBeside, openRequest, subjectOf, test, webmails } from './desk.ts';

/// The due date as the officer sees it move: counted afresh after a clarification, and by a bank holiday that was added.

const strip = ({ panel }: Officer) => panel.locator('.strip-due');

/** How the date was counted, opened from the strip. */
async function openCount({ panel }: Officer) {
  await panel.getByRole('button', { name: 'How the date was counted' }).click();
  return panel.getByRole('dialog', { name: 'How the date was counted' });
}

async function addHoliday({ panel }: Officer, date: string, title: string): Promise<void> {
  const form = panel.getByRole('form', { name: 'Add a bank holiday' });
  await form.getByLabel('Day').fill(date);
  await form.getByLabel('What it is').fill(title);
  await form.getByRole('checkbox', { name: 'Scotland' }).uncheck();
  await form.getByRole('button', { name: 'Bank holiday' }).click();
  await expect(panel.getByRole('list', { name: 'Bank holidays that you added' })).toContainText(title);
}

/** The subjects of the drafts, in the order of the view. */
async function listed(officer: Officer): Promise<readonly string[]> {
  await officer.view('Cases');
  await expect(officer.panel.locator('.case-open')).toHaveCount(2);
  return officer.panel.locator('.case-title').allInnerTexts();
}

for (const webmail of webmails) {
  test(`${webmail}: after a clarification the date is counted afresh from the day that is offered`, async ({
    desk,
  }) => {
    const { mailbox, officer } = await openBeside(desk, webmail, 'clarification');
    await mailbox.unfold();
    await expect(strip(officer)).toContainText('Mon 23 Nov');
    await expect(officer.panel.getByText(/A later mail, of .*, looks like a clarification/)).toBeVisible();
    await officer.press(officer.panel.getByRole('button', { name: 'Count from Mon 9 Nov' }));
    await expect(officer.told(/Clarified Mon 9 Nov.*the clock starts afresh/)).toBeVisible();
    await expect(strip(officer)).toContainText('Tue 8 Dec');
    const count = await openCount(officer);
    await expect(count).toContainText(/Received Mon 26 Oct.*Clarified Mon 9 Nov.*: that is day 0/);
    await expect(count).toContainText(/Working day 20 is Tue 8 Dec/);
    const skipped = count.getByRole('listitem');
    await expect(skipped).toHaveText([
      /^Sat 14 Nov.*Weekend/,
      /^Sat 21 Nov.*Weekend/,
      /^Sat 28 Nov.*Weekend/,
      /^Mon 30 Nov.*St Andrew’s Day \(Scotland\)/,
      /^Sat 5 Dec.*Weekend/,
    ]);
    await officer.key('Escape');
    await officer.undoInsert();
    await expect(strip(officer)).toContainText('Mon 23 Nov');
  });
}

test('bank holidays that were added move the date and the order of the cases, but not where they are not kept', async ({
  desk,
}) => {
  const { mailbox, officer } = await openRequest(desk, 'gmail', 'unnumbered');
  const [first, second] = [subjectOf('unnumbered'), subjectOf('one-question')];
  await officer.status('1', 'Not held');
  await expect(strip(officer)).toContainText('Thu 17 Dec');
  await mailbox.goTo('one-question');
  await expect(strip(officer)).toContainText('Fri 18 Dec');
  await officer.panel.getByLabel('Law the request is answered under').selectOption('FOISA');
  await officer.saved();
  await expect.poll(() => listed(officer)).toEqual([first, second]);

  await officer.view('Settings');
  await addHoliday(officer, '2026-12-01', 'Day of thanks');
  await addHoliday(officer, '2026-12-02', 'Day of rest');
  await expect.poll(() => listed(officer)).toEqual([second, first]);
  await officer.view('Request');
  await expect(strip(officer)).toContainText('Fri 18 Dec');
  await mailbox.goTo('unnumbered');
  await expect(strip(officer)).toContainText('Mon 21 Dec');
  const count = await openCount(officer);
  await expect(count.getByRole('listitem').filter({ hasText: /^Tue 1 Dec/ })).toContainText('Day of thanks');
});
