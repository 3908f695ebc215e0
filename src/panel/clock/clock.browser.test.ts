import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { sampleMail } from '../../../test/panel/mails.ts';
import { button, card, type OpenPanel, openPanel, SPEND } from '../../../test/panel/open-panel.ts';
import type { Clock } from '../../domain/law/clock.ts';
import { plainChoice } from '../../domain/letter/letter-choice.ts';

let panel: OpenPanel;

beforeEach(async () => {
  panel = await openPanel();
  panel.mailbox.show(sampleMail(9));
  await expect.element(due('Due Tue 15 Dec')).toBeVisible();
});
afterEach(() => panel.close());

const due = (words: string) => page.getByText(words, { exact: true });
const popover = page.getByRole('dialog', { name: 'How the date was counted' });
const field = (name: string) => popover.getByLabelText(name, { exact: true });
const clock = async (): Promise<Clock | undefined> => (await panel.stored())?.clock;
const CLARIFIED = 'Arrived on, if you needed it to find the information';
const EXPECTED = 'You expect to decide by';

async function open() {
  await button('How the date was counted').click();
  await popover.getByText('Something moves the date').click();
}

async function regime(name: string) {
  await page.getByLabelText('Law the request is answered under').selectOptions(name);
}

describe('the count', () => {
  it('names day 0, the last day and every day that is left out', async () => {
    await button('How the date was counted').click();
    await expect
      .element(popover.getByText(/Received Mon 16 Nov: that is day 0. Working day 20 is Tue 15 Dec/))
      .toBeVisible();
    await expect.element(popover.getByText('St Andrew’s Day (Scotland)')).toBeVisible();
    await expect.element(popover.getByText('Sat 21 Nov and Sun')).toBeVisible();
    await expect.element(field(CLARIFIED)).not.toBeVisible();
  });

  it('says of a day that has passed to reply soon, and of one to come that no request arrived on it', async () => {
    await button('A. Requester received Mon 16 Nov').click();
    const received = page.getByLabelText('Received on');
    await received.fill('2026-10-12');
    await expect.element(page.getByText('Date of receipt changed. Was due Mon 9 Nov.')).toBeVisible();
    await received.fill('2026-12-30');
    await expect.element(page.getByText(/This day is still to come/)).toBeVisible();
    await received.fill('2026-10-12');
    await expect.element(page.getByText(/This day is still to come/)).not.toBeInTheDocument();
    await userEvent.keyboard('{Escape}');
    await button('How the date was counted').click();
    await expect
      .element(popover.getByText(/is Mon 9 Nov. That day has passed: reply as soon as you can/))
      .toBeVisible();
  });

  it('starts afresh at the clarification, and the day of receipt stays', async () => {
    await open();
    await field(CLARIFIED).fill('2026-12-03');
    await expect
      .element(popover.getByText(/Received Mon 16 Nov. Clarified Thu 3 Dec: that is day 0/))
      .toBeVisible();
    await expect.element(due('Due Wed 6 Jan 2027')).toBeVisible();
    await expect.element(page.getByText('Counted anew. Due Wed 6 Jan 2027.')).toBeVisible();
    expect(await panel.stored()).toMatchObject({
      receivedOn: '2026-11-16',
      clock: { clarified: '2026-12-03' },
    });
    await popover.getByRole('button', { name: 'Remove clarification' }).click();
    await expect.element(due('Due Tue 15 Dec')).toBeVisible();
    await expect.element(field(CLARIFIED)).toHaveFocus();
  });

  it('leaves out the days of waiting for a fee, and has no date while it is awaited', async () => {
    await open();
    await field('Notice given on').fill('2026-11-20');
    await expect.element(due('Waiting for the fee since 20 November 2026.')).toBeVisible();
    await field('Paid on').fill('2026-11-25');
    await expect.element(due('Due Mon 21 Dec')).toBeVisible();
    await expect.element(popover.getByText('Fri 20 Nov to Wed 25 Nov')).toBeVisible();
  });

  it('takes the limit of a school, with what was read of it and what was not', async () => {
    await open();
    await field('Time limit').selectOptions('School: 20 school days');
    await expect.element(popover.getByText('not verified', { exact: false })).toBeVisible();
    await popover.getByRole('button', { name: 'Closed days' }).click();
    await field('First day').fill('2026-11-30');
    await field('Last day').fill('2026-12-04');
    await expect.element(due('Due Mon 21 Dec')).toBeVisible();
  });

  it('is that of the holidays in Settings', async () => {
    await panel.store.settings.update({
      holidays: [{ date: '2026-12-01', title: 'A proclaimed day', nations: ['northern-ireland'] }],
    });
    await panel.session.refresh('settings');
    await expect.element(due('Due Wed 16 Dec')).toBeVisible();
  });
});

describe('an extension', () => {
  it('under FOIA names an exemption that was claimed, and says when notice and decision are due', async () => {
    await card(SPEND).getByRole('button', { name: 'Withhold' }).click();
    await card(SPEND).getByRole('button', { name: 'exemption' }).click();
    await userEvent.keyboard('43(2){Enter}');
    await open();
    const weighed = field('Qualified exemption that applies');
    expect(weighed.element().querySelector('optgroup')?.textContent).toBe('s43(2) Commercial interests');
    await weighed.selectOptions('43(2)');
    expect((await clock())?.extension).toBeNull();
    await field(EXPECTED).fill('2027-01-08');
    await expect.element(due('Notice due Tue 15 Dec; reply by Fri 8 Jan 2027')).toBeVisible();
    await expect.element(popover.getByText(/it names s43\(2\).*Decision by Fri 8 Jan 2027/)).toBeVisible();
  });

  it('that is longer than the regulator expects is warned of', async () => {
    await open();
    await field('Qualified exemption that applies').selectOptions('43(2)');
    await field(EXPECTED).fill('2027-01-19');
    await expect
      .element(popover.getByText(/expects at most 20 more working days, up to 18 January 2027/))
      .toBeVisible();
  });

  it('under the EIR is forty days; another law says that it is left over', async () => {
    await regime('EIR');
    await open();
    await popover.getByRole('checkbox', { name: /Complex and voluminous/ }).click();
    await expect.element(due('Notice due Tue 15 Dec; reply by Mon 18 Jan 2027')).toBeVisible();
    expect(field('Time limit').elements()).toEqual([]);
    await userEvent.keyboard('{Escape}');
    await regime('FOISA');
    await button('How the date was counted').click();
    await expect.element(popover.getByText(/FOISA has no extension for complex/).first()).toBeVisible();
    await popover.getByRole('button', { name: 'Take it away' }).click();
    await expect.element(due('Due Mon 14 Dec')).not.toBeInTheDocument();
    await expect.poll(clock).toMatchObject({ extension: null });
  });
});

describe('the Scottish Regulations', () => {
  it('have Scotland’s days, payment in advance and forty working days', async () => {
    await regime('EISR');
    await expect.element(page.getByText('Now under EISR 2004.')).toBeVisible();
    await open();
    await expect.element(popover.getByText('Payment in advance').first()).toBeVisible();
    await expect.element(popover.getByText('St Andrew’s Day', { exact: true })).toBeVisible();
    await popover.getByRole('checkbox', { name: /Complex and voluminous/ }).click();
    await expect.element(due('Notice due Tue 15 Dec; reply by Mon 18 Jan 2027')).toBeVisible();
    await expect.poll(clock).toMatchObject({ extension: { kind: 'complex-and-voluminous' } });
  });
});

describe('a review', () => {
  const chosen = (askedOn: string | null) =>
    panel.session.act({
      kind: 'set-reply',
      change: { kind: 'review-outcome', review: { ...plainChoice.review, askedOn } },
    });

  it('is due from the day on which it was asked for, and says how that was counted', async () => {
    await chosen('2026-11-23');
    await expect.element(due('Review due Tue 22 Dec')).toBeVisible();
    await button('How the date was counted').click();
    await expect
      .element(popover.getByText(/Review asked for on Mon 23 Nov: that is day 0\. .*\(s45 Code\)/))
      .toBeVisible();
    await userEvent.keyboard('{Escape}');
    await regime('EIR');
    await expect.element(due('Review due Mon 25 Jan 2027')).toBeVisible();
    await regime('FOISA');
    await expect.element(due('Review due Tue 22 Dec')).toBeVisible();
  });

  it('has no date before it is said when it was asked for, and does not ask for holidays', async () => {
    await chosen(null);
    await expect.element(due('Nothing says when the review was asked for.')).toBeVisible();
    await button('How the date was counted').click();
    await expect.element(popover.getByText(/Give the day, to see when its outcome is due/)).toBeVisible();
    expect(popover.getByRole('button', { name: 'Bank holidays in Settings' }).elements()).toEqual([]);
  });
});

describe('a date that contradicts', () => {
  it('is refused beside its field, stays in it, and is not stored', async () => {
    await open();
    await field(CLARIFIED).fill('2026-11-10');
    await expect.element(popover.getByText(/The clarification came before the request/)).toBeVisible();
    await expect.element(due('Due Tue 15 Dec')).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await button('How the date was counted').click();
    await popover.getByText('Something moves the date').click();
    await expect.element(field(CLARIFIED)).toHaveValue('10/11/2026');
    expect((await clock())?.clarified ?? null).toBeNull();
    await field(CLARIFIED).fill('2026-11-18');
    await expect.element(due('Due Thu 17 Dec')).toBeVisible();
  });
});

it('the day of receipt is led to', async () => {
  panel.session.go('request', { kind: 'field', field: 'received' });
  await expect.element(button(/A. Requester received Mon 16 Nov/)).toHaveFocus();
});

describe('the popover', () => {
  it('opens for what leads to it, with what moves the date unfolded', async () => {
    panel.session.go('request', { kind: 'field', field: 'due' });
    await expect.element(field(CLARIFIED)).toBeVisible();
  });

  it('is there without a date of receipt, says so, and leads to it', async () => {
    await panel.session.act({ kind: 'set-received', receivedOn: null });
    panel.session.go('request', { kind: 'field', field: 'due' });
    await expect
      .element(
        popover.getByText('Set the date of receipt to see when this is due. The days are counted from it.'),
      )
      .toBeVisible();
    await expect.element(field(CLARIFIED)).toBeVisible();
    expect(popover.getByRole('button', { name: 'Bank holidays in Settings' }).elements()).toEqual([]);
    await field(CLARIFIED).fill('2026-12-03');
    await expect.element(page.getByText('Kept. It counts once there is a date of receipt.')).toBeVisible();
    expect(await clock()).toMatchObject({ clarified: '2026-12-03' });
    await popover.getByRole('button', { name: 'Date of receipt' }).click();
    await expect.element(button('A. Requester date of receipt unknown')).toHaveFocus();
  });

  it('leads to Settings when the holidays do not reach', async () => {
    await panel.session.act({ kind: 'set-received', receivedOn: '2028-12-20' });
    await expect.element(page.getByText(/are known from .* so this date can’t be counted\./)).toBeVisible();
    await button('How the date was counted').click();
    await popover.getByRole('button', { name: 'Bank holidays in Settings' }).click();
    await expect.element(page.getByRole('heading', { name: 'Bank holidays' })).toBeVisible();
    await expect.element(page.getByText(/One case is due later than that/)).toBeVisible();
  });
});
