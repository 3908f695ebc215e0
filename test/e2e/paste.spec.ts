import AxeBuilder from '@axe-core/playwright';
import type { Desk } from '../../sandbox/browser.ts';
import { Officer } from '../../sandbox/officer.ts';
import { AUTHORITY } from '../../sandbox/running-example.ts';
import { expect, openRequest, paste, test } from './desk.ts';

/// A request that came by letter or portal, pasted into the real side panel.

const LETTER = `Dear Sir or Madam,

Under the Freedom of Information Act 2000 please answer:

1. How many vans do you own?
2. What did they cost in 2025?

Yours faithfully,
B. Writer`;

/** A list as Word puts it on the clipboard: its numbers are text that Word drew. */
const item = (marker: string, level: number, words: string) =>
  `<p class=MsoListParagraph style='mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${marker}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>${words}</p>`;
const WORD = `<html xmlns:w="urn:schemas-microsoft-com:office:word"><body><!--StartFragment-->
<p class=MsoNormal>Under the Freedom of Information Act 2000, please tell me:</p>
${item('1.', 1, 'How many vans do you own?')}${item('2.', 1, 'For each van, please state:')}
${item('a)', 2, 'its make and model')}${item('b)', 2, 'the year in which it was bought')}
<!--EndFragment--></body></html>`;

/** The panel beside a mailbox in which no mail is open, with the dialog opened. */
async function openPaste(desk: Desk): Promise<Officer> {
  const page = await desk.openMailbox('gmail');
  await desk.openPanelByAction(page);
  const officer = new Officer(await desk.panel());
  await officer.panel.getByRole('button', { name: /^Paste a request/ }).click();
  await expect(officer.panel.getByRole('textbox', { name: 'The request' })).toBeFocused();
  return officer;
}

const labels = ({ panel }: Officer) => panel.locator('article.question .question-label').allInnerTexts();

test('a letter: read, started, answered and copied', async ({ desk }) => {
  const officer = await openPaste(desk);
  const { panel } = officer;
  await paste(officer, { 'text/plain': LETTER });
  await expect(panel.getByText('FOI request with 2 questions.')).toBeVisible();
  await panel.getByRole('textbox', { name: 'Requester' }).fill('B. Writer');
  await panel.getByRole('textbox', { name: 'Subject' }).fill('Vans');
  await panel.getByRole('button', { name: 'Start the case' }).click();
  await expect.poll(() => labels(officer)).toEqual(['1', '2']);
  await expect(panel.getByText('This request was pasted; it is in no mail.')).toBeVisible();
  await officer.introduce(AUTHORITY);
  for (const label of ['1', '2']) await officer.status(label, 'Not held');
  await panel.getByRole('button', { name: 'Copy the letter' }).click();
  await expect(officer.told('Letter copied.')).toBeVisible();
  await officer.view('Cases');
  await expect(panel.getByText('B. Writer').first()).toBeVisible();
});

test('a list of Word keeps its numbers and its levels', async ({ desk }) => {
  const officer = await openPaste(desk);
  await paste(officer, { 'text/html': WORD, 'text/plain': 'the same words' });
  await expect(officer.panel.getByText('FOI request with 4 questions.')).toBeVisible();
  await officer.panel.getByRole('button', { name: 'Start the case' }).click();
  await expect.poll(() => labels(officer)).toEqual(['1', '2', '2a', '2b']);
  await expect(officer.panel.getByText('0 of 3 answered')).toBeVisible();
  await officer.panel.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(officer.panel.getByRole('heading', { name: 'Open a request in your mailbox' })).toBeVisible();
});

test('a list of Word goes into an answer, and markup is made by the named policies only', async ({
  desk,
}) => {
  const officer = await openPaste(desk);
  const { panel } = officer;
  const refused: string[] = [];
  panel.on('console', (message) => {
    // Styles of what is pasted are refused as well, in a document that shows nothing.
    if (/TrustedHTML|TrustedScript/.test(message.text())) refused.push(message.text());
  });
  await paste(officer, { 'text/plain': LETTER });
  await panel.getByRole('button', { name: 'Start the case' }).click();
  await officer.answer('1', 'As follows. ');
  await paste(officer, { 'text/html': WORD, 'text/plain': 'the same words' });
  await expect(officer.card('1').locator('ol li').first()).toHaveText(/How many vans do you own/);
  expect(refused).toEqual([]);
  const made = panel.evaluate(
    () => new DOMParser().parseFromString('<p>Words</p>', 'text/html').body.innerHTML,
  );
  await expect(made).rejects.toThrow(/TrustedHTML/);
});

test('five megabytes are refused in plain words, and the panel goes on', async ({ desk }) => {
  const officer = await openPaste(desk);
  const { panel } = officer;
  await paste(officer, { 'text/plain': 'word '.repeat(1_000_000) });
  await expect(panel.getByText(/too long to read: 5,000,000 characters/)).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Start the case' })).toBeDisabled();
  await panel.keyboard.type('How many vans do you own?');
  await expect(panel.getByText(/1 question/)).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Start the case' })).toBeEnabled();
});

test('from a case: pasted by keyboard alone, and the open mail stays one click away', async ({ desk }) => {
  const { officer } = await openRequest(desk, 'outlook', 'one-question');
  const { panel } = officer;
  await panel.getByRole('button', { name: 'More about this case' }).press('Enter');
  await panel.getByRole('menuitem', { name: 'Paste another request' }).press('Enter');
  await expect(panel.getByRole('textbox', { name: 'The request' })).toBeFocused();
  await paste(officer, { 'text/plain': LETTER });
  await expect(panel.getByText('FOI request with 2 questions.')).toBeVisible();
  await panel.getByRole('button', { name: 'Start the case' }).press('Enter');
  await expect.poll(() => labels(officer)).toEqual(['1', '2']);
  await panel.getByRole('button', { name: 'Show the open mail' }).press('Enter');
  await expect.poll(() => labels(officer)).toHaveLength(1);
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`the dialog with sixty questions at 320 px breaks no rule, ${colorScheme}`, async ({ desk }) => {
    const officer = await openPaste(desk);
    const { panel } = officer;
    await panel.emulateMedia({ colorScheme });
    await panel.setViewportSize({ width: 320, height: 800 });
    const asked = Array.from(
      { length: 60 },
      (_, at) => `${at + 1}. How many vans did you own in ${1960 + at}?`,
    );
    await paste(officer, {
      'text/plain': ['Under the Freedom of Information Act 2000:', ...asked].join('\n'),
    });
    await expect(panel.getByText('FOI request with 60 questions.')).toBeVisible();
    const { violations } = await new AxeBuilder({ page: panel })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
      .setLegacyMode(true)
      .analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
