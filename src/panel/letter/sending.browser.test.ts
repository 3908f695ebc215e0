import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { sampleMail } from '../../../test/panel/mails.ts';
import {
  button,
  card,
  FIRST,
  type OpenPanel,
  openAnswer,
  openPanel,
} from '../../../test/panel/open-panel.ts';

let panel: OpenPanel;

beforeEach(async () => {
  panel = await openPanel();
});
afterEach(() => panel.close());

describe('the letter', () => {
  beforeEach(() => panel.mailbox.show(sampleMail(1)));

  it('is not inserted while something stops it; the way leads there', async () => {
    await button('Insert response').click();
    await expect.element(page.getByText(/Not inserted yet/)).toBeVisible();
    expect(panel.mailbox.inserted).toEqual([]);
    await expect.poll(() => document.activeElement?.closest('article')?.id).toBe('question-q1');
  });

  it('leads to the very words of a reason that nobody has written yet', async () => {
    const first = card(FIRST);
    await first.getByRole('button', { name: 'Withhold', exact: true }).click();
    await first.getByRole('button', { name: 'exemption', exact: true }).click();
    await userEvent.keyboard('24(1){Enter}');
    await button('Add the reasons for s24(1)').click();
    await expect.element(page.getByRole('textbox', { name: 'Why exemption is required' })).toBeVisible();
    await button('Insert response').click();
    await expect.poll(() => String(getSelection())).toBe('{{harm}}');
  });

  it('names the regulator of the law it is answered under', async () => {
    await button('Preview').click();
    await expect.element(page.getByText('Information Commissioner', { exact: true })).toBeVisible();
    await panel.session.act({ kind: 'set-regime', regime: 'FOISA' });
    await expect.element(page.getByText('Scottish Information Commissioner', { exact: true })).toBeVisible();
    expect(page.getByText('Information Commissioner', { exact: true }).elements()).toHaveLength(0);
  });

  it('waits for words that are being stored when Insert is pressed', async () => {
    await introduce();
    await openAnswer(FIRST);
    await userEvent.keyboard('Yes');
    // Leaving the field starts storing; the press of Insert comes before that is done.
    void panel.session.flush();
    await panel.session.insert();
    expect(panel.mailbox.inserted).toHaveLength(1);
    expect(JSON.stringify(panel.mailbox.inserted[0])).toContain('Yes');
  });

  it('is inserted, replaced, and taken out again', async () => {
    await answerAll();
    await button('Insert response').click();
    await expect.element(page.getByText('Letter inserted above your signature.')).toBeVisible();
    expect(panel.mailbox.inserted[0]).toMatchObject({ key: sampleMail(1).key, earlier: [] });
    panel.mailbox.outcome = { ok: true, replaced: true, lines: ['Dear A. Requester'], others: [] };
    await button('Insert response').click();
    await expect.element(page.getByText('Letter replaced in your reply.')).toBeVisible();
    expect(panel.mailbox.inserted[1]?.earlier).toEqual([['Dear A. Requester']]);
    await button('Undo').click();
    await expect.poll(() => panel.mailbox.takenOut).toEqual([['Dear A. Requester']]);
    await expect.poll(async () => (await panel.stored())?.inserted).toBeNull();
  });

  it('is offered for copying when the reply cannot be opened', async () => {
    await answerAll();
    panel.mailbox.outcome = {
      ok: false,
      step: 'open-reply',
      why: 'no-reply-button',
      title: 'Gmail',
    };
    await button('Insert response').click();
    await expect.element(page.getByText("Gmail's Reply button was not found.")).toBeVisible();
    await button('Copy the letter').click();
    await expect.poll(() => panel.copied.length).toBe(1);
    expect(panel.copied[0]?.text).toContain('01.FOI.23.032611');
    expect(panel.copied[0]?.html).toContain('<p');
    // A mail has the day and the subject in its own head; a copy may be printed.
    expect(panel.copied[0]?.text).toMatch(/^\d{1,2} [A-Z][a-z]+ 20\d\d\n\nYour request for information: /);
  });

  it('goes to the requester in a message of its own where the reply goes to somebody else', async () => {
    await answerAll();
    panel.mailbox.outcome = { ok: false, step: 'recipients', why: 'someone-else', names: ['T. Renn'] };
    await button('Insert response').click();
    await expect.element(page.getByText('This reply goes to T. Renn.')).toBeVisible();
    await button(/^Open a new message to/).click();
    await expect.poll(() => panel.mailbox.opened.length).toBe(1);
    const { requester } = panel.session.current.value ?? expect.fail('no case');
    expect(panel.mailbox.opened[0]?.to).toBe(requester.email);
    expect(panel.mailbox.opened[0]?.subject).toMatch(/^Re: /);
    expect(JSON.stringify(panel.mailbox.opened[0]?.body)).toContain('01.FOI.23.032611');
    await expect.element(page.getByText(/Check that it goes to/)).toBeVisible();
  });

  it('tells who else gets the reply', async () => {
    await answerAll();
    panel.mailbox.outcome = { ok: true, replaced: false, lines: ['Dear A'], others: ['T. Renn', 'K. Lee'] };
    await button('Insert response').click();
    await expect.element(page.getByText(/The reply also goes to T. Renn and K. Lee/)).toBeVisible();
  });

  it('is remembered before it is handed over, so that a panel that closes meanwhile finds it again', async () => {
    await answerAll();
    let during: unknown;
    const insert = panel.mailbox.insert.bind(panel.mailbox);
    panel.mailbox.insert = async (order) => {
      during = (await panel.stored())?.inserting;
      return insert(order);
    };
    // The panel goes before the end is heard.
    panel.mailbox.outcome = { ok: false, step: 'check', why: 'closed-meanwhile' };
    await button('Insert response').click();
    await expect.element(page.getByText('Look whether it is there;')).toBeVisible();
    expect(during).toEqual(expect.arrayContaining([expect.stringContaining('01.FOI.23.032611')]));
    await button('Insert response').click();
    await expect.poll(() => panel.mailbox.inserted.length).toBe(2);
    expect(panel.mailbox.inserted[1]?.earlier).toEqual([during]);
  });

  it.each([
    ['Replace it', 'replace'],
    ['Keep both', 'keep-both'],
  ] as const)(
    'that is there and not remembered is the officer’s to decide about: %s',
    async (choice, wish) => {
      await answerAll();
      panel.mailbox.outcome = {
        ok: false,
        step: 'find-earlier-letter',
        why: 'letter-changed',
      };
      await button('Insert response').click();
      await button(choice).click();
      await expect.poll(() => panel.mailbox.inserted.at(-1)?.onChanged).toBe(wish);
      expect((await panel.stored())?.inserting ?? null).toBeNull();
    },
  );

  it('that is on its way while everything is deleted is not kept with the case that begins anew', async () => {
    await answerAll();
    const insert = panel.mailbox.insert.bind(panel.mailbox);
    panel.mailbox.insert = async (order) => {
      await panel.session.deleteAll();
      return insert(order);
    };
    await button('Insert response').click();
    await expect.poll(() => panel.mailbox.inserted.length).toBe(1);
    await panel.session.flush();
    expect(await panel.store.cases.all()).toEqual([]);
  });

  it('is named on the button by its kind', async () => {
    await answerAll();
    await panel.session.act({ kind: 'set-reply', change: { kind: 'acknowledgement' } });
    await button('Insert acknowledgement').click();
    await expect.element(page.getByText(/the letter chosen is an acknowledgement/).first()).toBeVisible();
    expect(panel.mailbox.inserted).toEqual([]);
  });

  it('shows as it is sent, formatted or plain', async () => {
    await answerAll();
    await button('Preview').click();
    await expect.element(page.getByRole('heading', { name: 'The reply as it will be sent' })).toBeVisible();
    await button('Plain text').click();
    expect(panel.place.querySelector('.plain-sheet')?.textContent).toContain(FIRST);
  });

  async function answerAll() {
    await expect.element(card(FIRST)).toBeVisible();
    await panel.session.act({ kind: 'set-status', question: 'q1', team: 'team-1', status: 'not-held' });
    await introduce();
    await expect
      .poll(() => panel.session.findings.value?.filter(({ severity }) => severity === 'stops'))
      .toEqual([]);
  }

  async function introduce() {
    const settings = await panel.store.settings.get();
    const authority = { ...settings.authority, name: 'Anytown Council', officer: 'B. Officer' };
    const filled = { ...authority, contact: 'foi@example.org', reviewContact: 'foi@example.org' };
    await panel.store.settings.update({ authority: filled });
    await panel.session.refresh('settings');
  }
});
