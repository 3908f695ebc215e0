import { afterEach, beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { sampleNewsletter } from '../../../test/panel/mails.ts';
import { button, type OpenPanel, openPanel } from '../../../test/panel/open-panel.ts';

let panel: OpenPanel;

beforeEach(async () => {
  panel = await openPanel();
});
afterEach(() => panel.close());

const LETTER = `Dear Sir or Madam,

Under the Freedom of Information Act 2000 please answer:

1. How many vans do you own?
2. What did they cost in 2025?

Yours faithfully,
B. Writer`;

const WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><body>
<p class="MsoNormal">Under the Freedom of Information Act 2000, please tell me:</p>
<p class="MsoListParagraph" style="mso-list:l0 level1 lfo1"><!--[if !supportLists]--><span style="mso-list:Ignore">1.<span style="font:7.0pt &quot;Times New Roman&quot;">&nbsp;&nbsp; </span></span><!--[endif]-->How many vans do you own?</p>
<p class="MsoListParagraph" style="mso-list:l0 level1 lfo1"><!--[if !supportLists]--><span style="mso-list:Ignore">2.<span style="font:7.0pt &quot;Times New Roman&quot;">&nbsp;&nbsp; </span></span><!--[endif]-->For each van, please state:</p>
<p class="MsoListParagraph" style="mso-list:l0 level2 lfo1"><!--[if !supportLists]--><span style="mso-list:Ignore">a)<span style="font:7.0pt &quot;Times New Roman&quot;">&nbsp;&nbsp; </span></span><!--[endif]-->its make and model</p>
<p class="MsoListParagraph" style="mso-list:l0 level2 lfo1"><!--[if !supportLists]--><span style="mso-list:Ignore">b)<span style="font:7.0pt &quot;Times New Roman&quot;">&nbsp;&nbsp; </span></span><!--[endif]-->the year in which it was bought</p>
</body></html>`;

const area = () => page.getByRole('textbox', { name: 'The request' });
const start = () => page.getByRole('button', { name: 'Start the case' });
const read = () => page.getByRole('list', { name: 'Questions that were read' }).getByRole('listitem').all();
const labels = () => [...panel.place.querySelectorAll('.question-label')].map((label) => label.textContent);

async function openPaste(): Promise<void> {
  await button(/Paste a request/).click();
  await expect.element(area()).toHaveFocus();
}

function paste(html: string, text: string): void {
  const clipboardData = new DataTransfer();
  if (html) clipboardData.setData('text/html', html);
  if (text) clipboardData.setData('text/plain', text);
  area()
    .element()
    .dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
}

it('starts a case from a letter, received today, whose letter is copied', async () => {
  await openPaste();
  await expect.element(start()).toBeDisabled();
  paste('', LETTER);
  await expect.element(page.getByText('FOI request with 2 questions.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Requester' }).fill('B. Writer');
  await page.getByRole('textbox', { name: 'Subject' }).fill('Vans');
  await expect.element(page.getByLabelText('Received on')).toHaveValue('27/11/2026');
  await start().click();
  await expect.element(page.getByText('0 of 2 answered')).toBeVisible();
  expect(labels()).toEqual(['1', '2']);
  await expect.element(page.getByText('This request was pasted; it is in no mail.')).toBeVisible();
  await expect.element(button('Copy the letter')).toBeVisible();
  const stored = await panel.stored();
  expect(stored).toMatchObject({
    source: { webmail: 'pasted' },
    requester: { name: 'B. Writer', email: '' },
    receivedOn: '2026-11-27',
    subject: 'Vans',
  });
});

it.each([
  ['30/11/2026', 'Give 27 November 2026 or an earlier day.'],
  ['31/11/2026', '31/11/2026 is no day. November has 30.'],
  ['26/11', '26/11 is no whole day. Write it like 03/12/2026.'],
])('starts no case that was received on %s', async (words, why) => {
  await openPaste();
  paste('', LETTER);
  await expect.element(start()).toBeEnabled();
  const day = page.getByRole('textbox', { name: 'Received on' });
  await day.fill(words);
  await start().click();
  await expect.element(page.getByText(why)).toBeVisible();
  await expect.element(day).toHaveFocus();
  await expect.element(start()).toBeVisible();
  await day.fill('26/11/26');
  await start().click();
  await expect.element(page.getByText('0 of 2 answered')).toBeVisible();
  expect(await panel.stored()).toMatchObject({ receivedOn: '2026-11-26' });
});

it.each([
  ['26/11/20', '2020-11-26'],
  ['26 Nov 26', '2026-11-26'],
])('starts a case at one click straight from “%s” in the field for its day', async (words, receivedOn) => {
  await openPaste();
  paste('', LETTER);
  await page.getByRole('textbox', { name: 'Received on' }).fill(words);
  // Near its edge: a line more in the dialog takes it from there.
  await start().click({ position: { x: 20, y: 3 } });
  await expect.element(page.getByText('0 of 2 answered')).toBeVisible();
  expect(await panel.stored()).toMatchObject({ receivedOn });
});

it('is left at one click on Cancel straight from a half-typed day', async () => {
  await openPaste();
  paste('', LETTER);
  await expect.element(start()).toBeEnabled();
  await page.getByRole('textbox', { name: 'Received on' }).fill('26/11');
  await button('Cancel').click();
  await expect.poll(() => document.querySelector('dialog[open]')).toBeNull();
});

it('keeps the lists of Word, and shows their numbers', async () => {
  await openPaste();
  paste(WORD, 'the same, plain');
  await expect.element(page.getByText('FOI request with 4 questions.')).toBeVisible();
  await expect
    .element(area())
    .toHaveValue(
      'Under the Freedom of Information Act 2000, please tell me:\n1. How many vans do you own?\n2. For each van, please state:\n  a) its make and model\n  b) the year in which it was bought',
    );
  await start().click();
  await expect.poll(labels).toEqual(['1', '2', '2a', '2b']);
  await expect.element(page.getByText('0 of 3 answered')).toBeVisible();
});

it('follows what is changed in the box, and undo of a paste is the box’s own', async () => {
  await openPaste();
  paste('', LETTER);
  await expect.poll(async () => (await read()).length).toBe(2);
  await userEvent.keyboard('{Control>}a{/Control}1. Who drives them?');
  await expect.poll(async () => (await read()).length).toBe(1);
  await userEvent.keyboard('{Control>}a{/Control}{Delete}');
  await expect.element(area()).toHaveValue('');
  paste('', LETTER);
  await expect.element(area()).toHaveValue(LETTER);
  await userEvent.keyboard('{Control>}z{/Control}');
  await expect.element(page.getByText(/Paste the whole letter/)).toBeVisible();
  await expect.element(start()).toBeDisabled();
});

it.each([
  ['five megabytes of text', '', 'word '.repeat(1_000_000), /too long to read: 5,000,000 characters/],
  ['five megabytes of markup', '<p>word</p>'.repeat(500_000), 'word '.repeat(500_000), /too long to read/],
  ['a picture', '<img src="data:,">', '', /There are no words in what you pasted/],
  ['nothing', '', '', /There are no words in what you pasted/],
])('says plainly what cannot be read: %s', async (_, html, text, said) => {
  await openPaste();
  paste(html, text);
  await expect.element(page.getByText(said)).toBeVisible();
  await expect.element(area()).toHaveValue('');
  await expect.element(start()).toBeDisabled();
});

it('reads a mail in another language as what it is, and lets the officer start all the same', async () => {
  await openPaste();
  paste('', 'Guten Tag, anbei die gewünschten Unterlagen zum Vertrag. Mit freundlichen Grüßen');
  await expect.element(page.getByText(/No question was found in it/)).toBeVisible();
  await start().click();
  await expect.element(page.getByText(/No question was read/)).toBeVisible();
});

it('runs and loads nothing that markup brings', async () => {
  await openPaste();
  const hostile =
    '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script><p>How many vans?</p>';
  paste(hostile, 'x');
  await expect.element(area()).toHaveValue('How many vans?');
  expect('hacked' in window).toBe(false);
});

it('keeps the words when it is closed, and drops them with Cancel', async () => {
  panel.mailbox.show(sampleNewsletter());
  await openPaste();
  await userEvent.keyboard('How many vans?{Escape}');
  await expect.poll(() => document.querySelector('dialog[open]')).toBeNull();
  await button(/Paste a request/).click();
  await expect.element(area()).toHaveValue('How many vans?');
  await button('Cancel').click();
  await openPaste();
  await expect.element(area()).toHaveValue('');
});

it('takes back the start of a case', async () => {
  await openPaste();
  paste('', LETTER);
  await start().click();
  await button('Undo').click();
  await expect.poll(() => panel.stored()).toBeUndefined();
});
