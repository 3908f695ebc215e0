import { choose, QUESTIONS } from './choosing.ts';
import { expect, openRequest, type Page, test } from './desk.ts';
import { look, SIGHTS, sightOf } from './looking.ts';

/// What the panel shows of a file that is read, looked at as `look.spec.ts` looks at the views.

for (const sight of SIGHTS)
  test(`what a file brings is seen whole, ${sight.scheme}, ${sight.width} px`, async ({ desk }) => {
    const { officer } = await openRequest(desk, 'gmail', 'nine-questions');
    const { panel } = officer;
    await sightOf(panel, sight);
    await panel.getByRole('button', { name: 'More about this case' }).click();
    await panel.getByRole('menuitem', { name: 'Read an attached file…' }).click();
    await expect(panel.getByRole('button', { name: 'Choose a file' })).toBeFocused();
    await look(panel, sight, 'file to choose');
    await choose(panel, 'Questions for the council’s information team (final version).docx', QUESTIONS);
    await expect(panel.getByText('4 questions were read.')).toBeVisible();
    await look(panel, sight, 'file read');
    await choose(panel, 'scan.png', Buffer.from('\x89PNG', 'latin1'));
    await expect(panel.getByText(/This is a picture/)).toBeVisible();
    await look(panel, sight, 'file refused');
    await panel.keyboard.press('Escape');
    await drag(panel, 'dragover');
    await expect(panel.getByText('Drop the file to read its questions')).toBeVisible();
    await look(panel, sight, 'file held over');
  });

/** Holds a file over the panel, as the system's file manager does. */
async function drag(panel: Page, type: 'dragover'): Promise<void> {
  await panel.evaluate((name) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['How many?'], 'questions.txt'));
    document.body.dispatchEvent(new DragEvent(name, { dataTransfer, bubbles: true, cancelable: true }));
  }, type);
}
