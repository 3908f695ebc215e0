import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, launch } from './browser.ts';
import type { Recipients } from './mailbox.ts';
import { conversationPath } from './mails/ids.ts';
import { officer, type WebmailName } from './mails/mail.ts';
import { Replies } from './replies.ts';
import { type Sandbox, startSandbox } from './serve.ts';
import { until } from './until.ts';

// Who a reply goes to, in a browser without the extension.

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

const FFION = 'ffion.castellane@example.org';
const TOBIAS = 'tobias.renn@northmere-police.example.org';
const MARLOW = 'accounts@marlow-catering.example.com';

const addresses = ({ to, cc }: Recipients) => [to.map(({ email }) => email), cc.map(({ email }) => email)];

for (const webmail of ['gmail', 'outlook'] as const)
  describe(`replies in ${webmail}`, { timeout: 30_000 }, () => {
    const body = webmail === 'gmail' ? '[role=main] .a3s' : '[id^=UniqueMessageBody]';

    async function open(conversation: string, options: Parameters<Sandbox['setOptions']>[0] = {}) {
      sandbox.setOptions({ replyDelay: 0, unfolded: 'all', ...options });
      page = await desk.openMailbox(webmail, conversationPath(webmail, conversation));
      await page.locator(body).first().waitFor();
      return new Replies(page, webmail);
    }

    const opened = (replies: Replies, count: number) =>
      until(async () => ((await replies.all()).length === count ? replies.all() : null), 5_000, 'no reply');

    it('go to whoever wrote the message, to everybody, or to nobody yet', async () => {
      const replies = await open('several-writers');
      await replies.press('reply', 0);
      await opened(replies, 1);
      await replies.press('reply-all', 1);
      await opened(replies, 2);
      await replies.press('forward', 2);
      const all = await opened(replies, 3);
      expect(all.map(({ message, kind, recipients }) => [message, kind, ...addresses(recipients)])).toEqual([
        [0, 'reply', [FFION], []],
        [1, 'reply', [TOBIAS], [MARLOW]],
        [2, 'forward', [], []],
      ]);
    });

    it('answer the last writer from the buttons below the messages', async () => {
      const replies = await open('several-writers');
      expect(await replies.pressBelow('reply')).toBe(true);
      const [reply] = await opened(replies, 1);
      expect(addresses(reply?.recipients ?? { to: [], cc: [], bcc: [] })).toEqual([[MARLOW], []]);
    });

    it('are sent to whom the officer types in, and are restored with them', async () => {
      const replies = await open('several-writers');
      await replies.press('reply', 0);
      const [reply] = await opened(replies, 1);
      await replies.address(reply?.id ?? '', 'to', ['dana@example.org', 'Dana Two <dana.two@example.org>']);
      await replies.address(reply?.id ?? '', 'cc', [MARLOW]);
      await replies.type(reply?.id ?? '', 'Hello both.');
      await until(async () => sandbox.drafts(webmail)[0]?.text.includes('Hello both.'), 5_000, 'no draft');
      await page.reload();
      const [again] = await opened(replies, 1);
      const wanted = [['dana@example.org', 'dana.two@example.org'], [MARLOW]];
      expect(addresses(again?.recipients ?? { to: [], cc: [], bcc: [] })).toEqual(wanted);
      await replies.send(again?.id ?? '');
      const sent = await sandbox.nextSent(webmail);
      expect(sent && addresses(sent.recipients)).toEqual(wanted);
      expect(sandbox.drafts(webmail)).toEqual([]);
    });

    it('pop out of their conversation and back, with what is in them', async () => {
      const replies = await open('several-writers');
      await replies.press('reply', 0);
      const [reply] = await opened(replies, 1);
      const id = reply?.id ?? '';
      await replies.type(id, 'Half a thought');
      await replies.move(id);
      const out = page.locator(
        webmail === 'gmail' ? '[role=dialog]' : '.dock > [id^=docking_InitVisiblePart]',
      );
      await out.getByText('Half a thought').waitFor();
      const [moved] = await opened(replies, 1);
      expect(moved).toMatchObject({ id, conversation: 'several-writers', message: 0, kind: 'reply' });
      await replies.move(id);
      await out.waitFor({ state: 'detached' });
      expect(await opened(replies, 1)).toMatchObject([
        { id, text: expect.stringContaining('Half a thought') },
      ]);
    });

    it('show names alone, or nobody, when they are to', async () => {
      const shown = async (recipients: 'shown' | 'names' | 'none') => {
        const replies = await open('nine-questions', { recipients });
        await replies.press('reply', 0);
        await opened(replies, 1);
        const root = page.locator('[data-sandbox-message]');
        const html = await root.evaluate((element) => {
          const copy = element.cloneNode(true);
          if (copy instanceof Element) copy.querySelector('[aria-multiline]')?.remove();
          return copy instanceof Element ? copy.outerHTML : '';
        });
        await page.close();
        return ['rowan.ashby@example.org', 'Rowan Ashby'].map((words) => html.includes(words));
      };
      expect([await shown('shown'), await shown('names'), await shown('none')]).toEqual([
        [true, true],
        [false, true],
        [false, false],
      ]);
      await open('nine-questions');
    });

    it('answer a message of the mailbox itself to whom it went', async () => {
      const replies = await open('long-conversation');
      await replies.press('reply', 2);
      const [reply] = await opened(replies, 1);
      expect(reply?.recipients.to).toMatchObject([{ name: 'Yolanda Prewett' }]);
      expect(reply?.recipients.to).not.toContainEqual(officer);
    });
  });

const gmailOf = (path: string) => open('gmail', path, 'h2.hP');
const outlookOf = (path: string) => open('outlook', path, '[role=heading][id$=_SUBJECT]');

async function open(webmail: WebmailName, path: string, wait: string): Promise<void> {
  page = await desk.openMailbox(webmail, path);
  await page.locator(wait).first().waitFor();
}

describe('where the webmails differ', { timeout: 30_000 }, () => {
  it('Gmail’s ids of a conversation are "undefined", absent or late', async () => {
    const ids = (title: Element) =>
      ['data-thread-perm-id', 'data-legacy-thread-id'].map((name) => title.getAttribute(name));
    const with_ = async (option: string) => {
      // Late enough that a slow machine has looked before they come.
      const paintDelay = option === 'late' ? 3000 : 300;
      await gmailOf(
        conversationPath('gmail', 'chaser').replace('/#', `/?threadIds=${option}&paintDelay=${paintDelay}#`),
      );
      const found = await page.locator('h2.hP').evaluate(ids);
      if (option !== 'late') await page.close();
      return found;
    };
    expect(await with_('undefined')).toEqual(['undefined', expect.stringMatching(/^1[0-9a-f]{15}$/)]);
    expect(await with_('absent')).toEqual([null, expect.stringMatching(/^1/)]);
    expect(await with_('late')).toEqual([null, null]);
    await page.locator('h2[data-thread-perm-id^="thread-f:"]').waitFor();
  });

  it('a mailbox that is looked after for others is named by its title, and the login by the account', async () => {
    await gmailOf(conversationPath('gmail', 'chaser').replace('/u/0/', '/u/0/d/AEoRXRT-x/'));
    expect(await page.title()).toContain(officer.email);
    expect(await page.locator('[role=banner] a').getAttribute('aria-label')).toContain('sam.pratt@');
    await page.close();
    await outlookOf(conversationPath('outlook', 'chaser').replace('/mail/', `/mail/${officer.email}/`));
    expect(await page.locator('#O365_MainLink_Me').getAttribute('aria-label')).toContain('Sam Pratt');
  });

  it('Outlook has messages alone, in windows of their own, and among the results of a search', async () => {
    sandbox.setOptions({ view: 'item', messageIds: 'short', idCase: 'upper', owner: 'control' });
    await open('outlook', '/mail/', '.row');
    await page.locator('.row', { hasText: 'Information request' }).first().click();
    const heading = page.locator('span[id^=MSG_][id$=_SUBJECT][role=heading]');
    await heading.waitFor();
    expect(await heading.getAttribute('id')).toMatch(/^MSG_[\w-]{11}_SUBJECT$/);
    expect(await page.locator('[id^=UniqueMessageBody]').count()).toBe(1);
    const id = decodeURIComponent(new URL(page.url()).pathname.split('/').at(-1) ?? '');
    expect(id).toBe(id.toUpperCase());
    expect(await page.locator('#owa-me-control-container button[aria-label]').count()).toBe(1);
    await page.close();
    await outlookOf(`/mail/deeplink/read/${encodeURIComponent(id)}`);
    expect(await page.locator('[role=main], [data-convid], [role=tree]').count()).toBe(0);
    await page.close();
    sandbox.setOptions({ view: 'conversation' });
    await open('outlook', '/mail/search', '.row');
    await page.locator('.row').first().click();
    await page.locator('[id^=CONV_]').waitFor();
    expect(await page.locator('[aria-selected=true]').count()).toBe(0);
    expect(new URL(page.url()).pathname).toBe('/mail/search');
  });

  it('Outlook’s editor can take a paste and show it later, and its drafts can be cards', async () => {
    sandbox.setOptions({ replyDelay: 0, pasteDelay: 400, drafts: 'cards', popOut: 'tab' });
    await outlookOf(conversationPath('outlook', 'chaser'));
    const replies = new Replies(page, 'outlook');
    await replies.pressBelow('reply');
    const editor = page.locator('[aria-multiline=true]');
    await editor.waitFor();
    const taken = await editor.evaluate((element) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', '<p>Pasted.</p>');
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      return !element.dispatchEvent(event) && !element.textContent?.includes('Pasted.');
    });
    expect(taken).toBe(true);
    await editor.getByText('Pasted.').waitFor();
    await until(async () => sandbox.drafts('outlook').length > 0, 5_000, 'no draft');
    await page.reload();
    const card = page.locator('[aria-label="Email message"]', { hasText: '[Draft]' });
    await card.waitFor();
    expect(await editor.count()).toBe(0);
    await card.locator('.header').click();
    await editor.getByText('Pasted.').waitFor();
    const [reply] = await replies.all();
    await replies.move(reply?.id ?? '');
    await page.getByRole('tab').waitFor();
    expect(await page.locator('#ReadingPaneContainerId > .composer [aria-multiline=true]').count()).toBe(1);
    await replies.move(reply?.id ?? '');
    await page.locator('.item [aria-multiline=true]').waitFor();
  });
});
