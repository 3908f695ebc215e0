import { Officer } from '../../sandbox/officer.ts';
import { AUTHORITY } from '../../sandbox/running-example.ts';
import { badgeOf, expect, openMail, openPanel, openRequest, type Page, test, webmails } from './desk.ts';

/// Mails and pages that mean harm. What a mail holds is words to the panel and nothing else; a mail too long to be read
/// holds nobody up; and no page can make the extension do anything. `desk.ts` checks that nothing was asked of the network.

for (const webmail of webmails) {
  test.describe(webmail, () => {
    test('a hostile request is words in the panel, and nothing in it runs', async ({ desk }) => {
      const mailbox = await openMail(desk, webmail, 'hostile-request');
      await desk.openPanelByAction(mailbox.page);
      const officer = new Officer(await desk.panel());
      await expect(officer.panel.getByText('<img src=x onerror=window.hacked=1>').first()).toBeVisible();
      await officer.introduce(AUTHORITY);
      for (const label of ['1', '2', '3']) await officer.status(label, 'Not held');
      for (const view of ['Request', 'Letter', 'Library', 'Cases', 'Settings'] as const) {
        await officer.view(view);
        expect(await foreignIn(officer.panel)).toEqual([]);
      }
      await officer.insert();
      await expect(officer.told('Letter inserted')).toBeVisible();
      await expect(mailbox.editor).toContainText('<img src=x onerror=window.hacked=1>');
      await expectUnharmed(mailbox.page, officer.panel);
    });

    test('10,000 list items and five megabytes are said to be too long, and hold nobody up', async ({
      desk,
    }) => {
      const { mailbox, officer } = await openRequest(desk, webmail, 'one-question');
      for (const mail of ['hostile', 'five-megabytes']) {
        await mailbox.goTo(mail);
        await expect(
          officer.panel.getByRole('heading', { name: 'This mail is too long to read' }),
        ).toBeVisible();
        await expect(officer.panel.getByText(/^It has [\d,]+ characters/)).toBeVisible();
        expect(await foreignIn(officer.panel)).toEqual([]);
        await expect(mailbox.button).toHaveCount(0);
        await mailbox.page.getByRole('searchbox').fill(mail, { timeout: 3_000, force: true });
        await mailbox.goTo('one-question');
        await expect(mailbox.button).toBeVisible({ timeout: 5_000 });
        await expect(officer.panel.getByText('0 of 1 answered')).toBeVisible();
      }
      await expectUnharmed(mailbox.page, officer.panel);
    });

    test('a page can forge nothing', async ({ desk, sandbox }) => {
      const mailbox = await openMail(desk, webmail, 'one-question');
      await expect(mailbox.button).toBeVisible();
      expect(await forge(mailbox.page)).toEqual({ shadow: null, runtime: 'undefined' });
      // The background hears a tab's messages in their order: a count for the next mail means that it heard all before.
      await mailbox.goTo('nine-questions');
      await expect.poll(() => badgeOf(desk)).toMatchObject({ text: '9' });
      expect(await desk.panelIsOpen()).toBe(false);

      const officer = await openPanel(desk, mailbox);
      await officer.status('1', 'Not held');
      await expect(officer.panel.getByText('1 of 9 answered')).toBeVisible();
      await forge(mailbox.page);
      await mailbox.goTo('one-question');
      await expect(officer.panel.getByText('0 of 1 answered')).toBeVisible();
      await mailbox.goTo('nine-questions');
      await expect(officer.panel.getByText('1 of 9 answered')).toBeVisible();
      await expect(officer.panel.locator('.toast')).toHaveCount(0);
      await expect(mailbox.editor).toHaveCount(0);
      expect(sandbox.drafts(webmail)).toEqual([]);
    });
  });
}

/** Elements of the panel that only markup of a mail could have brought there. */
function foreignIn(panel: Page): Promise<string[]> {
  return panel.evaluate(() => {
    const live =
      'iframe, object, embed, img, video, audio, base, meta[http-equiv], template, math, svg script, [style]';
    const strangers = [
      ...document.querySelectorAll(`${live}, form:not([method=dialog]), script, style, link, a`),
    ];
    const handlers = [...document.querySelectorAll('*')].filter((element) =>
      element.getAttributeNames().some((name) => name.startsWith('on')),
    );
    const own = (element: Element) => {
      const address = element.getAttribute('src') ?? element.getAttribute('href') ?? '';
      if (element.matches('a')) return /^(#|https?:|mailto:)/.test(address);
      return element.matches('script, link') && new URL(address, location.href).origin === location.origin;
    };
    return [...strangers.filter((element) => !own(element)), ...handlers].map(({ outerHTML }) => outerHTML);
  });
}

/** Nothing of the mail ran, in the mailbox or in the panel. */
async function expectUnharmed(...pages: readonly Page[]): Promise<void> {
  for (const page of pages) {
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
    expect(await page.title()).not.toBe('hacked');
  }
}

/** What a page's own scripts can try: messages of every known shape and clicks that no officer made. */
function forge(page: Page) {
  return page.evaluate(() => {
    const key = { webmail: 'gmail', account: 'u/0', messageId: 'x', threadId: 'x' };
    const messages = [
      { kind: 'open-panel' },
      { kind: 'mail-open', open: { state: 'no-mail' } },
      { kind: 'insert', key, letter: [], earlier: null },
    ];
    for (const message of messages) {
      postMessage(message, '*');
      for (const target of [document, window]) {
        target.dispatchEvent(new CustomEvent(message.kind, { detail: message, bubbles: true }));
        target.dispatchEvent(new MessageEvent('message', { data: message, origin: location.origin }));
      }
    }
    const button = document.querySelector<HTMLElement>('foi-drafter-button');
    button?.click();
    for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click'])
      button?.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, cancelable: true }));
    button?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
    const { runtime } = 'chrome' in window ? chrome : { runtime: undefined };
    return { shadow: button?.shadowRoot ?? null, runtime: typeof runtime?.sendMessage };
  });
}
