import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, launch } from '../browser.ts';
import { conversationPath, gmailLegacyId } from '../mails/ids.ts';
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

const view = () => page.locator('div[role=main]:visible');
const editor = () => view().locator('[g_editable=true][role=textbox]');

async function open(conversation: string, query = ''): Promise<void> {
  const path = conversationPath('gmail', conversation);
  page = await desk.openMailbox('gmail', path.replace('/#', `/${query}#`));
  await view().locator('.a3s').waitFor();
}

async function reply(): Promise<void> {
  await view().locator('span.ams.bkH').click();
  await editor().waitFor();
}

describe('the Gmail sandbox', { timeout: 30_000 }, () => {
  it('shows messages some time after the route, and keeps old views hidden', async () => {
    await open('one-question', '?arrivalDelay=600');
    await page.evaluate(
      (hash) => {
        location.hash = hash;
      },
      `inbox/${gmailLegacyId('chaser')}`,
    );
    await page.waitForFunction(() => document.querySelectorAll('[role=main]').length === 2);
    expect(await view().locator('[data-message-id]').count()).toBe(0);
    await view().locator('.a3s').waitFor();
    expect(await page.locator('[data-message-id]').count()).toBe(3);
    expect(await view().locator('[data-message-id]').count()).toBe(2);
    expect(await view().locator('h2.hP').getAttribute('data-legacy-thread-id')).toBe(gmailLegacyId('chaser'));
  });

  it('names messages, senders and dates as Gmail does', async () => {
    await open('nine-questions');
    const message = view().locator('.h7 div.adn[data-message-id^="#msg-f:"][data-legacy-message-id]');
    const sender = message.locator('td.gF span.gD[email][name]');
    expect(await sender.getAttribute('email')).toBe('rowan.ashby@example.org');
    expect(await message.locator('.gK .g3').getAttribute('title')).toMatch(/^16 Nov 2026, \d\d:14$/);
    expect(await message.locator('.ii.gt > .a3s').innerText()).toContain('5)Do you use');
    expect(await page.title()).toMatch(/ - foi@northmere-police\.example\.org - Gmail$/);
  });

  it('collapses older messages, and the middle of a long conversation', async () => {
    await open('long-conversation');
    expect(await view().locator('.kv').count()).toBe(2);
    expect(await view().locator('.adx').innerText()).toBe('2');
    await view().locator('.kv').last().click();
    expect(await view().locator('.h7').count()).toBe(2);
    await view().locator('.kQ').click();
    expect(await view().locator('[data-message-id]').count()).toBe(5);
  });

  it('folds a quotation and clips a long mail', async () => {
    await open('chaser');
    const quote = view().locator('.h7 .a3s div.gmail_quote');
    expect(await quote.isVisible()).toBe(false);
    await view().locator('.h7 .ajR').click();
    expect(await quote.isVisible()).toBe(true);
    await page.close();
    await open('clipped');
    expect(await view().locator('.a3s').innerText()).not.toContain('25.');
    const [whole] = await Promise.all([
      page.waitForEvent('popup'),
      view().locator('.iX a[href*="view=lg"]').click(),
    ]);
    await whole.getByText('25. Which front counters').waitFor();
    await whole.close();
  });

  it('opens a reply after a while, with signature and folded quotation', async () => {
    await open('nine-questions', '?replyDelay=400');
    await view().locator('span.ams.bkH').click();
    expect(await editor().count()).toBe(0);
    await editor().waitFor();
    expect(await view().locator('.ip.adB .M9').count()).toBe(1);
    expect(await editor().locator('.gmail_signature').isVisible()).toBe(true);
    expect(await editor().locator('div.gmail_quote').isVisible()).toBe(false);
  });

  it('opens the same reply from the message’s menu', async () => {
    await open('nine-questions');
    await view().getByRole('button', { name: 'More message options' }).click();
    expect(await view().locator('li[data-action-type="94"]').count()).toBe(0);
    await page.locator('li[data-action-type="94"]').click();
    await editor().waitFor();
  });

  it('saves a draft on a real edit and shows it after a reload', async () => {
    await open('nine-questions');
    await reply();
    await page.keyboard.type('Dear Rowan');
    await until(async () => sandbox.drafts('gmail').length > 0, 5_000, 'no draft was saved');
    await page.reload();
    await editor().waitFor();
    expect(await editor().innerText()).toMatch(/^Dear Rowan\n/);
    expect(await editor().locator('.gmail_signature').count()).toBe(1);
  });

  it('does not save what a script changed without an edit', async () => {
    await open('nine-questions');
    await reply();
    await editor().evaluate((element) => {
      element.prepend('from a script');
      element.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
    await page.evaluate(() => {
      location.hash = 'inbox';
    });
    await view().locator('tr.zA').first().waitFor();
    expect(sandbox.drafts('gmail')).toEqual([]);
  });

  it('saves what was typed when another mail is opened', async () => {
    await open('nine-questions');
    await reply();
    await page.keyboard.type('Typed.');
    await page.evaluate(() => {
      location.hash = 'inbox';
    });
    await until(async () => sandbox.drafts('gmail').length > 0, 5_000, 'no draft was saved');
    expect(sandbox.drafts('gmail')[0]?.text).toMatch(/^Typed\./);
  });

  it('keeps what was sent, and shows it as a message that is not yet synced', async () => {
    await open('nine-questions');
    await reply();
    await page.keyboard.type('Dear Rowan');
    await view().locator('.IZ .Up div > div[role=button]').click();
    await view().locator('[data-message-id^="#msg-a:"]:not([data-legacy-message-id])').waitFor();
    expect(await editor().count()).toBe(0);
    expect(sandbox.sent('gmail')).toMatchObject([{ conversation: 'nine-questions', message: 0 }]);
    expect(sandbox.sent('gmail')[0]?.text).toMatch(
      /^Dear Rowan[\s\S]*Rowan Ashby <rowan.ashby@example.org> wrote:/,
    );
    expect(sandbox.drafts('gmail')).toEqual([]);
    await page.reload();
    await view().locator('.a3s').waitFor();
    expect(await view().locator('[data-legacy-message-id]').count()).toBe(2);
  });

  it('opens new messages over the view, side by side, and keeps what is written in them', async () => {
    await open('nine-questions', '?composeDelay=300');
    const compose = page.getByRole('button', { name: 'Compose' });
    const windows = page.getByRole('dialog', { name: 'New Message' });
    await compose.click();
    expect(await windows.count()).toBe(0);
    await windows.waitFor();
    await compose.click();
    await windows.nth(1).waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      'To recipients',
    );
    await page.keyboard.type('finance@example.org');
    await page.locator('input[name=subjectbox]').nth(1).fill('Questions');
    await until(async () => sandbox.newDrafts('gmail').length > 0, 5_000, 'no draft was saved');
    expect(await windows.nth(1).locator('[g_editable=true] .gmail_signature').isVisible()).toBe(true);
    await windows.nth(1).getByRole('button', { name: 'Send' }).click();
    await until(async () => sandbox.newSent('gmail').length > 0, 5_000, 'nothing was sent');
    expect(sandbox.newSent('gmail')).toMatchObject([{ to: 'finance@example.org', subject: 'Questions' }]);
    expect(sandbox.newDrafts('gmail')).toEqual([]);
    expect(await windows.count()).toBe(1);
    expect(await view().locator('.a3s').count()).toBe(1);
  });

  it('can have no button for a new message, or one that opens nothing', async () => {
    await open('nine-questions', '?compose=missing');
    expect(await page.getByRole('button', { name: 'Compose' }).count()).toBe(0);
    await page.close();
    await open('nine-questions', '?compose=never&composeDelay=0');
    await page.getByRole('button', { name: 'Compose' }).click();
    await page.evaluate(() => new Promise((done) => setTimeout(done)));
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  it('shows attached files as chips, and sends their names', async () => {
    await open('nine-questions');
    await reply();
    const file = { name: 'pay.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from('none') };
    await page.getByLabel('Files to attach').setInputFiles(file);
    await view().locator('.dL .vI', { hasText: 'pay.xlsx' }).waitFor();
    await view().locator('.IZ .Up div > div[role=button]').click();
    await view().locator('[data-message-id^="#msg-a:"]').waitFor();
    expect(sandbox.sent('gmail')[0]?.attachments).toEqual(['pay.xlsx']);
  });

  it('opens a forward to nobody, with the mail below a line of its own', async () => {
    await open('nine-questions');
    await view().locator('span.ams.bkG').click();
    await editor().waitFor();
    const line = editor().locator('.gmail_quote > .gmail_attr');
    expect(await line.innerText()).toMatch(/^---------- Forwarded message ---------\nFrom: Rowan Ashby/);
    expect(await view().getByLabel('To recipients').inputValue()).toBe('');
    await page.keyboard.type('tobias@example.org');
    await view().locator('.IZ .Up div > div[role=button]').click();
    await view().locator('[data-message-id^="#msg-a:"]').waitFor();
    expect(sandbox.sent('gmail')).toMatchObject([{ to: 'tobias@example.org', forward: true }]);
  });

  it('can have a reply that never comes, an editor that refuses, and hooks under other names', async () => {
    await open('nine-questions', '?rename=hP,data-message-id&editor=refuses');
    expect(await view().locator('h2.hP, [data-message-id]').count()).toBe(0);
    await reply();
    await page.keyboard.type('Dear Rowan');
    await page.waitForFunction(
      () => !document.querySelector('[g_editable]')?.textContent?.includes('Dear Rowan'),
    );
    await page.close();
    await open('nine-questions', '?reply=never&replyDelay=0');
    await view().locator('span.ams.bkH').click();
    await page.evaluate(() => new Promise((done) => setTimeout(done)));
    expect(await editor().count()).toBe(0);
  });

  it('forbids strings as HTML to the page, and leaves a hostile mail in place without letting it act', async () => {
    await open('hostile');
    const refused = await page.evaluate(() => {
      try {
        document.createElement('div').innerHTML = '<b>x</b>';
        return false;
      } catch {
        return true;
      }
    });
    expect(refused).toBe(true);
    const body = view().locator('.a3s');
    expect(await body.locator('script').count()).toBeGreaterThan(0);
    expect(await body.locator('[onerror]').count()).toBeGreaterThan(0);
    expect(await body.locator('ol > li').count()).toBe(10_000);
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
    expect(sandbox.strays).toEqual([]);
  });
});
