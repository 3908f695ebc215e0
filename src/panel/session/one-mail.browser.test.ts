import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { sampleFollowUp, sampleMail } from '../../../test/panel/mails.ts';
import {
  button,
  card,
  FIRST,
  type OpenPanel,
  openAnswer,
  openPanel,
} from '../../../test/panel/open-panel.ts';
import type { FoiCase } from '../../domain/case/case.ts';
import { plainText } from '../../domain/text/rich-text.ts';
import type { OpenMailState } from './mailbox.ts';

/// One mail has one case, whichever way it was opened, and never another mail's.

let panel: OpenPanel;

beforeEach(async () => {
  panel = await openPanel();
});
afterEach(() => panel.close());

const text = (words: string | RegExp) => page.getByText(words);
const sent = (
  mail: OpenMailState,
  change: Partial<OpenMailState['key']>,
  more: Partial<OpenMailState> = {},
) => ({ ...mail, ...more, key: { ...mail.key, ...change } }) as OpenMailState;
const request = (change: Partial<OpenMailState['key']> = {}) =>
  sent(sampleMail(9), { messageId: 'msg-f:2', threadId: 'thread-f:1', ...change });

/** Opens the mail and decides its first question, which stores its case. */
async function decide(mail: OpenMailState): Promise<FoiCase> {
  panel.mailbox.show(mail);
  await card(FIRST).getByRole('button', { name: 'Not held' }).click();
  await expect.element(text('1 of 9 answered')).toBeVisible();
  const stored = await panel.stored();
  if (!stored) throw new Error('Nothing was stored.');
  return stored;
}

/** Stores the case of the mail as an earlier release did, under these names and its id. */
async function stored(mail: OpenMailState, source: Partial<FoiCase['source']>): Promise<FoiCase> {
  const made = await decide(mail);
  const { from: _from, at: _at, also: _also, ...names } = { ...made.source, ...source };
  const id = [names.webmail, names.account, names.messageId].map(encodeURIComponent).join('/');
  await panel.store.cases.remove(made.id);
  panel.mailbox.show({ state: 'no-mail' });
  await panel.store.cases.restore({ ...made, id, source: names });
  return { ...made, id };
}

const ids = async () => (await panel.store.cases.all()).map(({ id }) => id);
const inHand = () => panel.session.current.peek()?.id;

describe('a conversation without a name', () => {
  const dana = { name: 'Dana', email: 'dana@example.org' };

  it.each(['undefined', ''])('joins no two senders’ cases: %o', async (threadId) => {
    await stored(request(), { threadId });
    panel.mailbox.show(sent(sampleFollowUp('chaser'), { messageId: 'msg-f:9', threadId }, { from: dana }));
    await expect.element(page.getByRole('heading', { name: /Looks like a chaser, not a new/ })).toBeVisible();
    expect([inHand(), panel.session.ofConversation.peek()]).toEqual([undefined, []]);
    panel.mailbox.show(sent(sampleMail(1), { messageId: 'msg-f:8', threadId }, { from: dana }));
    await expect.element(text('0 of 1 answered')).toBeVisible();
    expect(text(/already has a case|may be this mail/).elements()).toEqual([]);
  });
});

describe('an account that is shown late', () => {
  it('doubles no case, now or the next time', async () => {
    const { id } = await decide(request({ account: '' }));
    panel.mailbox.show(request());
    await expect.poll(() => panel.session.tab.peek()).toMatchObject({ key: { account: 'foi@example.org' } });
    await panel.session.act({ kind: 'set-reference', reference: 'FOI-7' });
    panel.mailbox.show(sampleMail(1));
    await expect.element(text('0 of 1 answered')).toBeVisible();
    panel.mailbox.show(request());
    await expect.element(text('1 of 9 answered')).toBeVisible();
    expect(await ids()).toEqual([id]);
  });

  it('loses nothing that is being typed when it comes, and is stored with the case', async () => {
    panel.mailbox.show(request({ account: '' }));
    await openAnswer(FIRST);
    await userEvent.keyboard('Yes');
    panel.mailbox.show(request());
    await userEvent.keyboard(', we do');
    await panel.session.flush();
    const words = async () => plainText((await panel.stored())?.answers['q1/team-1']?.body ?? []);
    await expect.poll(words).toBe('Yes, we do');
    expect(await ids()).toHaveLength(1);
  });

  it('is that of a case which nothing was decided in yet', async () => {
    panel.mailbox.show(request({ account: '' }));
    await expect.element(card(FIRST)).toBeVisible();
    panel.mailbox.show(request());
    await expect.poll(() => panel.session.tab.peek()).toMatchObject({ key: { account: 'foi@example.org' } });
    const made = await decide(request());
    expect(made.source.account).toBe('foi@example.org');
  });
});

describe('a case of an earlier release', () => {
  it.each<[string, Partial<FoiCase['source']>]>([
    ['with all its names', {}],
    ['under a place in the address bar', { account: 'u/0' }],
    ['in a conversation without a name', { threadId: 'undefined' }],
  ])('is found again and keeps its id: %s', async (_, source) => {
    const { id } = await stored(request(), source);
    panel.mailbox.show(request());
    await expect.element(text('1 of 9 answered')).toBeVisible();
    expect(inHand()).toBe(id);
    await panel.session.act({ kind: 'set-reference', reference: 'FOI-7' });
    expect((await panel.stored())?.reference).toBe('FOI-7');
    expect(await ids()).toEqual([id]);
  });

  it('is offered where neither its mailbox nor its conversation is known', async () => {
    const { id } = await stored(request(), { account: 'u/0', threadId: 'undefined' });
    panel.mailbox.show(request());
    await expect.element(text(/A case of Mon 16 Nov from A. Requester may be this mail’s/)).toBeVisible();
    await expect.element(text('0 of 9 answered')).toBeVisible();
    await button('Open it').click();
    await expect.element(text('1 of 9 answered')).toBeVisible();
    expect([inHand(), await ids()]).toEqual([id, [id]]);
  });

  it('that was begun twice: the one that was worked on last is in hand, the other is offered', async () => {
    const first = await stored(request(), { account: 'u/0' });
    const second = { ...first, id: 'second', reference: 'SECOND', changedAt: '2027-01-01T00:00:00Z' };
    await panel.store.cases.restore(second);
    panel.mailbox.show(request());
    await expect.element(text(/may be this mail’s: 01.FOI.23.032611/)).toBeVisible();
    expect(inHand()).toBe('second');
  });
});

describe('a mail that Outlook has moved and named anew', () => {
  const names = {
    webmail: 'outlook',
    messageId: 'QAEIJBK8QAA',
    threadId: 'AAQkADI3conversationOne=',
  } as const;
  const moved = () => request({ ...names, messageId: 'QAEIJBK8QZZ' });
  const offer = () => text(/may be this mail’s: 01.FOI.23.032611/);

  it('is offered its case; opened, it is found by both names, and Undo offers it again', async () => {
    const { id } = await decide(request(names));
    panel.mailbox.show(moved());
    await expect.element(offer()).toBeVisible();
    await expect.element(text('0 of 9 answered')).toBeVisible();
    await button('Open it').click();
    await expect.element(text('1 of 9 answered')).toBeVisible();
    expect([offer().elements(), panel.session.detached.peek()]).toEqual([[], false]);
    for (const mail of [request(names), moved()]) {
      panel.mailbox.show({ state: 'no-mail' });
      panel.mailbox.show(mail);
      await expect.element(text('1 of 9 answered')).toBeVisible();
      expect([inHand(), await ids()]).toEqual([id, [id]]);
    }
    await panel.session.undo();
    await expect.element(offer()).toBeVisible();
    await expect.element(text('0 of 9 answered')).toBeVisible();
  });

  it('has a case of its own when the officer starts anew, and both stay', async () => {
    const { id } = await decide(request(names));
    panel.mailbox.show(moved());
    await button('Start anew').click();
    await expect.element(offer()).not.toBeInTheDocument();
    await card(FIRST).getByRole('button', { name: 'Not held' }).click();
    await expect.poll(ids).toHaveLength(2);
    panel.mailbox.show(request(names));
    await expect.poll(inHand).toBe(id);
    panel.mailbox.show(moved());
    await expect.poll(inHand).not.toBe(id);
    expect(offer().elements()).toEqual([]);
  });

  it('is not asked about by a mail of another minute, and a click on nothing joins none', async () => {
    await decide(request(names));
    panel.mailbox.show({ ...moved(), date: '2026-11-16T09:31:00+00:00' });
    await expect.element(text('0 of 9 answered')).toBeVisible();
    expect(offer().elements()).toEqual([]);
    expect(await ids()).toHaveLength(1);
  });
});

it('another mailbox has a case of its own, whatever its mail is called', async () => {
  const { id } = await decide(request());
  panel.mailbox.show(request({ account: 'other@example.org' }));
  await expect.element(text('0 of 9 answered')).toBeVisible();
  expect(text(/may be this mail/).elements()).toEqual([]);
  await card(FIRST).getByRole('button', { name: 'Not held' }).click();
  await expect.poll(ids).toHaveLength(2);
  panel.mailbox.show(request());
  await expect.poll(inHand).toBe(id);
});

it('half a character in an id keeps nothing from being shown', async () => {
  panel.mailbox.show(request({ messageId: 'msg-\ud800', threadId: '\udc00' }));
  await expect.element(card(FIRST)).toBeVisible();
  await card(FIRST).getByRole('button', { name: 'Not held' }).click();
  await expect.element(text('1 of 9 answered')).toBeVisible();
});
