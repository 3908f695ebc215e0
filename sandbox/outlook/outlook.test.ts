import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, launch } from '../browser.ts';
import { conversationPath, outlookConversationId } from '../mails/ids.ts';
import { type Sandbox, startSandbox } from '../serve.ts';
import { until } from '../until.ts';

// The sandbox in a browser without the extension: what adapters are tested on has to behave first.

let sandbox: Sandbox;
let desk: Desk;
let page: Page;

beforeAll(async () => {
  sandbox = await startSandbox();
  desk = await launch({ sandbox, headless: true });
}, 60_000);
afterEach(async () => {
  await page.close();
  sandbox.reset();
});
afterAll(async () => {
  await desk.close();
  await sandbox.close();
});

const pane = () => page.locator('#ReadingPaneContainerId > #ConversationReadingPaneContainer');
const body = () => pane().locator('[id^="UniqueMessageBody"]');
const editor = () => pane().locator('[contenteditable=true][role=textbox][aria-multiline=true]');

async function open(conversation: string, query = ''): Promise<void> {
  page = await desk.openMailbox('outlook', conversationPath('outlook', conversation) + query);
  await body().first().waitFor();
}

async function reply(): Promise<void> {
  await pane().locator('button:has([data-icon-name="ArrowReplyRegular"])').first().click();
  await editor().waitFor();
}

/** A paste as a script makes it, of that HTML. */
async function paste(html: string): Promise<void> {
  await editor().evaluate((element, given) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', given);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, html);
}

describe('the Outlook sandbox', { timeout: 30_000 }, () => {
  it('selects a row at once and shows its mail some time after', async () => {
    page = await desk.openMailbox('outlook', '?arrivalDelay=600');
    const row = page.locator(`[data-convid="${outlookConversationId('chaser')}"]`);
    await row.click();
    expect(await row.getAttribute('aria-selected')).toBe('true');
    expect(await pane().count()).toBe(0);
    await body().waitFor();
    expect(new URL(page.url()).pathname).toBe(conversationPath('outlook', 'chaser'));
    await page.goBack();
    await page.locator('#ReadingPaneContainerId', { hasText: 'Select an item' }).waitFor();
  });

  it('names messages, senders and dates as Outlook does', async () => {
    await open('nine-questions');
    const message = pane().locator('[aria-label="Email message"]');
    const from = message.locator('[aria-label^="From: "]');
    expect(await from.innerText()).toBe('Rowan Ashby<rowan.ashby@example.org>');
    expect(await message.locator('[id$=_DATETIME]').innerText()).toMatch(/^Mon 16\/11\/2026 \d\d:14$/);
    expect(await pane().locator('[id^=CONV_][id$=_SUBJECT][role=heading]').innerText()).toMatch(
      /^Freedom of/,
    );
    expect(await body().innerText()).toContain('5)Do you use');
    expect(await page.locator('#O365_MainLink_Me').getAttribute('aria-label')).toContain('FOI Team');
  });

  it('shows a colleague by name only, and older messages without their bodies', async () => {
    await open('forwarded');
    expect(await pane().locator('[aria-label^="From: "]').innerText()).toBe('Tobias Renn');
    await page.close();
    await open('long-conversation');
    expect(await pane().locator('[aria-label="Email message"]').count()).toBe(5);
    expect(await body().count()).toBe(1);
    await pane().locator('[aria-expanded=false] .header').first().click();
    expect(await body().count()).toBe(2);
  });

  it('opens a reply with signature and quotation, at their ids', async () => {
    await open('nine-questions', '?replyDelay=400');
    await pane().locator('[data-icon-name="ArrowReplyRegular"]').last().click();
    expect(await editor().count()).toBe(0);
    await editor().waitFor();
    const marks = await editor()
      .locator('#Signature, #appendonsend, #divRplyFwdMsg')
      .evaluateAll((all) => all.map(({ id }) => id));
    expect(marks).toEqual(['Signature', 'appendonsend', 'divRplyFwdMsg']);
  });

  it('saves a typed draft and shows it after a reload, with its signature', async () => {
    await open('nine-questions');
    await reply();
    await page.keyboard.type('Dear Rowan');
    await until(async () => sandbox.drafts('outlook').length > 0, 5_000, 'no draft was saved');
    await page.reload();
    await editor().waitFor();
    expect(await editor().innerText()).toMatch(/^Dear Rowan\n/);
    expect(await editor().locator('#Signature').count()).toBe(1);
  });

  it('takes a synthetic paste, saves it, and takes it out again with one Ctrl+Z', async () => {
    await open('nine-questions');
    await reply();
    await page.keyboard.type('Typed. ');
    await paste('<p>Pasted.</p>');
    await editor().getByText('Pasted.').waitFor();
    await until(
      async () => sandbox.drafts('outlook')[0]?.text.includes('Pasted.'),
      5_000,
      'the paste was not saved',
    );
    await page.keyboard.press('Control+z');
    await editor().getByText('Pasted.').waitFor({ state: 'detached' });
    expect(await editor().innerText()).toMatch(/^Typed\./);
    await until(
      async () => !sandbox.drafts('outlook')[0]?.text.includes('Pasted.'),
      5_000,
      'the undo was not saved',
    );
  });

  it('does not save what a script changed without an edit', async () => {
    await open('nine-questions');
    await reply();
    await editor().evaluate((element) => {
      element.prepend('from a script');
      element.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
    await page.locator(`[data-convid="${outlookConversationId('chaser')}"]`).click();
    await pane().getByText('I sent the request below').waitFor();
    expect(sandbox.drafts('outlook')).toEqual([]);
  });

  it('keeps what was sent and shows it in the conversation', async () => {
    await open('nine-questions');
    await reply();
    await page.keyboard.type('Dear Rowan');
    await page.getByTestId('ComposeSendButton').click();
    await editor().waitFor({ state: 'detached' });
    // The reply goes from the page at once, and to the server then.
    await expect
      .poll(() => sandbox.sent('outlook'))
      .toMatchObject([{ conversation: 'nine-questions', message: 0 }]);
    expect(sandbox.sent('outlook')[0]?.html).toMatch(/Dear Rowan.*id="Signature".*id="divRplyFwdMsg"/s);
    expect(sandbox.drafts('outlook')).toEqual([]);
    expect(await pane().locator('[aria-label="Email message"]').count()).toBe(2);
  });

  it('opens a new message in place of the mail, with a tab for each, and keeps what is written in it', async () => {
    await open('nine-questions', '?composeDelay=300');
    const subject = page.getByLabel('Add a subject');
    await page.getByRole('button', { name: 'New mail' }).click();
    expect(await subject.count()).toBe(0);
    await subject.waitFor();
    expect(await body().count()).toBe(0);
    await page.keyboard.type('finance@example.org');
    await subject.fill('Questions');
    await until(async () => sandbox.newDrafts('outlook').length > 0, 5_000, 'no draft was saved');
    await page
      .getByRole('option', { name: /Rowan Ashby/ })
      .first()
      .click();
    await body().first().waitFor();
    await page.getByRole('tab', { name: 'Questions' }).click();
    expect(await subject.inputValue()).toBe('Questions');
    await page.getByRole('button', { name: 'Send' }).click();
    await until(async () => sandbox.newSent('outlook').length > 0, 5_000, 'nothing was sent');
    expect(sandbox.newSent('outlook')).toMatchObject([{ to: 'finance@example.org', subject: 'Questions' }]);
    expect(sandbox.newSent('outlook')[0]?.text).toContain('Northmere Metropolitan Police');
    await body().first().waitFor();
    expect(await page.getByRole('tab').count()).toBe(0);
  });

  it('can have no button for a new message', async () => {
    await open('nine-questions', '?compose=missing');
    expect(await page.getByRole('button', { name: 'New mail' }).count()).toBe(0);
  });

  it('shows attached files in a well, and opens a forward to nobody', async () => {
    await open('nine-questions');
    await pane().locator('button:has([data-icon-name="ArrowForwardRegular"])').first().click();
    await editor().waitFor();
    expect(await editor().locator('#divRplyFwdMsg').count()).toBe(1);
    expect(await pane().getByRole('textbox', { name: 'To' }).innerText()).toBe('');
    await page.keyboard.type('tobias@example.org');
    const file = { name: 'pay.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from('none') };
    await page.getByLabel('Files to attach').setInputFiles(file);
    await page.getByRole('option', { name: 'pay.xlsx 14 KB' }).waitFor();
    await page.getByTestId('ComposeSendButton').click();
    await until(async () => sandbox.sent('outlook').length > 0, 5_000, 'nothing was sent');
    const sent = { to: 'tobias@example.org', forward: true, attachments: ['pay.xlsx'] };
    expect(sandbox.sent('outlook')).toMatchObject([sent]);
  });

  it('can have a reply that never comes, an editor that refuses, and hooks under other names', async () => {
    await open('nine-questions', '?rename=data-convid,_SUBJECT,ComposeSendButton&editor=refuses');
    expect(await page.locator('[data-convid], [id$=_SUBJECT]').count()).toBe(0);
    await reply();
    expect(await page.getByTestId('ComposeSendButton').count()).toBe(0);
    await page.keyboard.type('Dear Rowan');
    await page.waitForFunction(
      () => !document.querySelector('[contenteditable]')?.textContent?.includes('Dear Rowan'),
    );
    await page.close();
    await open('nine-questions', '?reply=never&replyDelay=0');
    await pane().locator('[data-icon-name="ArrowReplyRegular"]').first().click();
    await page.evaluate(() => new Promise((done) => setTimeout(done)));
    expect(await editor().count()).toBe(0);
  });

  it('leaves a hostile mail in place without letting it act', async () => {
    await open('hostile');
    expect(await body().locator('script').count()).toBeGreaterThan(0);
    expect(await body().locator('[onerror]').count()).toBeGreaterThan(0);
    expect(await body().locator('ol > li').count()).toBe(10_000);
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
    expect(sandbox.strays).toEqual([]);
  });
});
