import { LetterView } from '../../sandbox/letter-view.ts';
import { type AtWork, expect, openInOffice, sendLetter, test, webmails } from './desk.ts';

/// The officer's own words: kept from one answer, put into the next at the cursor, by keys alone, and sent.

const OURS = 'We hold figures from April 2019 on; older ones were destroyed under our retention schedule.';

async function focusAnswer({ officer }: AtWork, label: string) {
  await officer.press(officer.card(label).getByRole('textbox', { name: 'Answer' }));
  await expect(officer.panel.locator('.ProseMirror-focused')).toBeVisible();
}

for (const webmail of webmails)
  test(`${webmail}: words of one answer are kept, put at the cursor of the next, and sent`, async ({
    desk,
    sandbox,
  }) => {
    const work = await openInOffice(desk, webmail, 'nine-questions');
    const { officer } = work;
    const { panel } = officer;
    const letter = await LetterView.open(officer);
    await letter.decideAll('All not held');
    await officer.dismissAll();
    await officer.view('Request');

    await officer.unfold('2');
    await officer.status('2', 'Answer');
    await focusAnswer(work, '2');
    await panel.keyboard.insertText(OURS);
    await officer.key('ControlOrMeta+a');
    await officer.press(panel.getByRole('button', { name: 'Save the selected words as a clause' }));
    await expect(officer.told(/^Kept in the library as “We hold figures from April 2019 on/)).toBeVisible();
    await officer.dismissAll();

    await officer.unfold('3');
    await officer.status('3', 'Answer');
    await focusAnswer(work, '3');
    await panel.keyboard.insertText('About £12,000 a year. ');
    await panel.keyboard.press('/');
    const search = panel.getByRole('combobox', { name: /^Clause:/ });
    await expect(search).toBeFocused();
    await panel.keyboard.insertText('figures from April');
    await expect(panel.getByRole('listbox').getByRole('option').first()).toContainText(
      'We hold figures from April 2019 on',
    );
    await panel.keyboard.press('Enter');
    await expect(panel.locator('.ProseMirror-focused')).toContainText(`About £12,000 a year. ${OURS}`);
    await officer.saved();
    await officer.dismissAll();

    await officer.insert();
    await expect(officer.told('Letter inserted')).toBeVisible();
    const received = await sendLetter(sandbox, work);
    expect(received.filter((line) => line.includes(OURS))).toHaveLength(2);
    expect(received.some((line) => line.endsWith(`About £12,000 a year. ${OURS}`))).toBe(true);
  });
