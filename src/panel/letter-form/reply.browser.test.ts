import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { sampleMail, sampleOwnData } from '../../../test/panel/mails.ts';
import { button, type OpenPanel, openPanel } from '../../../test/panel/open-panel.ts';
import { plainText } from '../../domain/text/rich-text.ts';
import { afterPaint } from '../controls/lead.ts';

let panel: OpenPanel;

beforeEach(async () => {
  panel = await openPanel();
  panel.mailbox.show(sampleMail(3));
  await button('Preview').click();
});
afterEach(() => panel.close());

const which = () => page.getByRole('combobox', { name: 'Which letter' });
const roles = () => panel.session.letter.value?.blocks.map(({ role }) => role) ?? [];
const field = (name: string) => page.getByRole('textbox', { name, exact: true });
const reply = async () => (await panel.stored())?.reply;
const claimed = () =>
  Object.values(panel.session.current.value?.answers ?? {}).flatMap((answer) => answer.exemptions);

/** Shows the view anew, as it is stored. */
async function lookAgain() {
  await panel.session.flush();
  panel.session.go('request');
  await expect.element(button('Preview')).toBeVisible();
  panel.session.go('letter');
}

describe('which letter', () => {
  it('changes the sheet, and keeps the answers', async () => {
    await which().selectOptions('Acknowledgement');
    await expect.poll(roles).toContain('timing');
    expect(roles()).not.toContain('scope');
    await which().selectOptions('Response');
    await expect.poll(roles).toContain('disclosure');
  });

  it('says what a response amounts to', async () => {
    await expect.element(page.getByText('Not finished')).toBeVisible();
    await panel.session.act({ kind: 'decide-all', status: 'not-held', provisions: [] });
    await expect.element(page.getByText('Not held', { exact: true })).toBeVisible();
  });

  it('is laid out as chosen', async () => {
    await button('Per question').click();
    await expect.element(button('Per question')).toHaveAttribute('aria-pressed', 'true');
    expect((await reply())?.layout).toBe('per-question');
    await which().selectOptions('Transfer');
    await expect.element(button('Per question')).not.toBeInTheDocument();
  });
});

describe('all questions', () => {
  it('become one outcome in one step, with Undo', async () => {
    await button('All questions').click();
    await button('All not held').click();
    await expect.element(page.getByText('All 3 questions: not held.')).toBeVisible();
    await expect.element(page.getByText('Not held', { exact: true })).toBeVisible();
    await button('Undo').click();
    await expect.element(page.getByText('Not finished')).toBeVisible();
  });

  it('can be neither confirmed nor denied, under a provision that allows it', async () => {
    await button('All questions').click();
    await button('Neither confirm nor deny…').click();
    await userEvent.keyboard('31(1)(a){Enter}');
    await expect.element(page.getByText('neither confirmed nor denied under s31(1)(a).')).toBeVisible();
    expect(claimed().map(({ provision }) => provision)).toEqual(['31(1)(a)', '31(1)(a)', '31(1)(a)']);
  });

  it('are refused under what the regime has', async () => {
    await panel.session.act({ kind: 'set-regime', regime: 'EIR' });
    await button('All questions').click();
    await expect.element(button('Manifestly unreasonable')).toBeVisible();
    await expect.element(button('Vexatious')).not.toBeInTheDocument();
  });
});

describe('clarification', () => {
  it('asks about some questions, in the officer’s words', async () => {
    await which().selectOptions('Request for clarification');
    await page.getByRole('checkbox', { name: '2 If so' }).click();
    await field('What you need to know').click();
    await expect.poll(() => document.activeElement?.classList.contains('ProseMirror')).toBe(true);
    await userEvent.keyboard('Which tools do you mean?');
    await lookAgain();
    await expect.element(page.getByRole('checkbox', { name: '2 If so' })).toBeChecked();
    await expect.element(field('What you need to know')).toHaveTextContent('Which tools do you mean?');
    await expect.element(page.getByRole('article').getByText('Which tools do you mean?')).toBeVisible();
  });
});

describe('earlier letters', () => {
  it('are noted by the officer where they were not inserted, and the response refers to them', async () => {
    await page.getByText('Earlier letters: none noted').click();
    await page.getByRole('group').getByLabelText('Acknowledgement').fill('17 November 2026');
    await userEvent.keyboard('{Tab}');
    await expect
      .element(page.getByRole('article').getByText('We acknowledged it on 17 November 2026.'))
      .toBeVisible();
    await lookAgain();
    await expect
      .element(page.getByText('Earlier letters: acknowledgement of 17 November 2026'))
      .toBeVisible();
    expect((await panel.stored())?.sent).toEqual({ acknowledgement: '2026-11-17' });
  });

  it('have the day on which they were inserted', async () => {
    await panel.session.act({ kind: 'set-received', receivedOn: '2026-11-16' });
    await which().selectOptions('Acknowledgement');
    await panel.session.insertAnyway('Settings do not say yet who signs.');
    await expect.poll(async () => (await panel.stored())?.sent.acknowledgement).toMatch(/^\d{4}-\d\d-\d\d$/);
    await which().selectOptions('Response');
    await expect.element(page.getByText(/^Earlier letters: acknowledgement of /)).toBeVisible();
  });
});

describe('transfer', () => {
  it('keeps what is typed when a question is ticked at once', async () => {
    await which().selectOptions('Transfer');
    await field('Authority').fill('Anytown Police');
    await field('How to reach it').fill('foi@example.com');
    await page.getByRole('checkbox', { name: '1 Do you use' }).click();
    await button('They ask there').click();
    await lookAgain();
    await expect.element(field('Authority')).toHaveValue('Anytown Police');
    expect((await reply())?.transfer).toEqual({
      to: 'Anytown Police',
      contact: 'foi@example.com',
      questions: ['q1'],
      how: 'suggested',
    });
  });
});

describe('more time under regulation 7', () => {
  it('asks for what makes the request complex and voluminous, and keeps it', async () => {
    await panel.session.act({ kind: 'set-regime', regime: 'EIR' });
    await which().selectOptions('Extension of time');
    await field('What makes it complex and voluminous').click();
    await expect.poll(() => document.activeElement?.classList.contains('ProseMirror')).toBe(true);
    await userEvent.keyboard('It names 140 sites.');
    await expect
      .poll(async () => plainText((await reply())?.extension.why ?? []))
      .toBe('It names 140 sites.');
  });
});

describe('internal review', () => {
  it('of a failure to reply asks for no first reply, of any other for its day and words', async () => {
    await which().selectOptions('Internal review outcome');
    await field('In it we …').fill('refused Q1');
    await field('We did not meet …').fill('section 17(1)(b)');
    await button('Never given').click();
    await expect.poll(async () => (await reply())?.review.outcome).toBe('no-reply');
    expect(field('In it we …').elements()).toEqual([]);
    await button('Overturned').click();
    await expect.element(field('In it we …')).toHaveValue('refused Q1');
    await field('Reviewed by').fill('the Head of Legal');
    await expect.poll(async () => (await reply())?.review.reviewedBy).toBe('the Head of Legal');
    expect((await reply())?.review).toMatchObject({ firstSaid: 'refused Q1', breach: 'section 17(1)(b)' });
  });

  it('keeps the day, the outcome and the findings', async () => {
    await which().selectOptions('Internal review outcome');
    await page.getByLabelText('Asked for on').fill('2026-11-20');
    await button('Partly upheld').click();
    await field('What was considered and found').click();
    await expect.poll(() => document.activeElement?.classList.contains('ProseMirror')).toBe(true);
    await userEvent.keyboard('We looked again.');
    await lookAgain();
    await expect.element(page.getByLabelText('Asked for on')).toHaveValue('20/11/2026');
    const review = (await reply())?.review;
    expect(review).toMatchObject({ askedOn: '2026-11-20', outcome: 'partly-upheld' });
    expect(plainText(review?.findings ?? [])).toBe('We looked again.');
  });
});

describe('review acknowledged', () => {
  it('tells by when the outcome is due, and leaves the day to the outcome', async () => {
    await which().selectOptions('Review acknowledged');
    await page.getByLabelText('Asked for on').fill('2026-11-20');
    const told = page.getByRole('article').getByText(/what we found by 21 December 2026/);
    await expect.element(told).toBeVisible();
    await which().selectOptions('Internal review outcome');
    await expect.element(page.getByLabelText('Asked for on')).toHaveValue('20/11/2026');
  });
});

describe('a late request for a review', () => {
  it('is told as soon as both days are known, and is taken or declined', async () => {
    await which().selectOptions('Review acknowledged');
    await page.getByLabelText('First reply of').fill('2026-11-27');
    await page.getByLabelText('Asked for on').fill('2027-01-20');
    await expect.element(page.getByText(/^Asked for in time: the last day is 29 January 2027/)).toBeVisible();
    await page.getByLabelText('Asked for on').fill('2027-03-01');
    await expect.element(page.getByText(/^Asked for late: the last day was 29 January 2027/)).toBeVisible();
    const sheet = page.getByRole('article');
    await expect.element(sheet.getByText(/We are glad to look at it afresh all the same/)).toBeVisible();
    await which().selectOptions('Internal review outcome');
    await button('Not reviewed: too late').click();
    await expect.element(sheet.getByText(/We are sorry that we are not able to review it/)).toBeVisible();
    expect(field('We did not meet …').elements()).toEqual([]);
    await field('Why it is not reviewed all the same').click();
    await expect.poll(() => document.activeElement?.classList.contains('ProseMirror')).toBe(true);
    await userEvent.keyboard('The records are closed.');
    await lookAgain();
    expect(plainText((await reply())?.review.findings ?? [])).toBe('The records are closed.');
    expect((await reply())?.review).toMatchObject({ outcome: 'declined-late', firstOn: '2026-11-27' });
  });
});

describe('closing letter', () => {
  it('keeps the day, and has what was asked in the question back', async () => {
    await which().selectOptions('Request for clarification');
    await field('What you need to know').click();
    await expect.poll(() => document.activeElement?.classList.contains('ProseMirror')).toBe(true);
    await userEvent.keyboard('Which tools do you mean?');
    await which().selectOptions('Closed: no clarification');
    await page.getByLabelText('You asked on').fill('2026-11-20');
    await lookAgain();
    await expect.element(page.getByLabelText('You asked on')).toHaveValue('20/11/2026');
    expect((await reply())?.closed.askedOn).toBe('2026-11-20');
    await expect.element(field('What you need to know')).toHaveTextContent('Which tools do you mean?');
    await expect.element(page.getByRole('article').getByText('Which tools do you mean?')).toBeVisible();
  });
});

describe('fees notice', () => {
  it('keeps the sum, how it was worked out and how to pay, and stops the clock on its day', async () => {
    await which().selectOptions('Fees notice');
    await page.getByRole('spinbutton', { name: 'Pounds to pay' }).fill('12.40');
    await field('How to pay').click();
    await expect.poll(() => document.activeElement?.classList.contains('ProseMirror')).toBe(true);
    await userEvent.keyboard('By card.');
    const day = page.getByLabelText('This letter goes on');
    await day.fill('2026-11-02');
    await expect.element(page.getByText('The fees notice came before the request.')).toBeVisible();
    await day.fill('2026-11-20');
    await expect.element(page.getByText(/can pay until 19 February 2027 \(s9\(2\)\)/)).toBeVisible();
    await lookAgain();
    const stored = await panel.stored();
    expect(stored?.reply.fees.amount).toBe(12.4);
    expect(plainText(stored?.reply.fees.pay ?? [])).toBe('By card.');
    expect(stored?.clock.fee).toEqual({ notice: '2026-11-20', paid: null });
    await expect.element(page.getByRole('article').getByText(/Please pay by 19 February 2027/)).toBeVisible();
  });
});

describe('subject access redirect', () => {
  const offered = () => button('Write a subject access redirect');

  it('is proposed where the mail asks for the requester’s own data, and nowhere else', async () => {
    panel.session.go('request');
    await expect.element(button('Preview')).toBeVisible();
    await expect.element(offered()).not.toBeInTheDocument();
    panel.mailbox.show(sampleOwnData());
    await offered().click();
    await expect.element(button('Insert subject access redirect')).toBeVisible();
    expect((await reply())?.kind).toBe('subject-access');
    panel.session.go('request');
    await expect.element(button('Preview')).toBeVisible();
    await expect.element(offered()).not.toBeInTheDocument();
  });

  it('keeps who deals with it, which questions it is about and the proof that is needed', async () => {
    await which().selectOptions('Subject access redirect');
    await field('Who deals with it now').fill('our Data Protection Team');
    await field('How to reach them').fill('dp@example.com');
    await page.getByRole('checkbox', { name: '1 Do you use' }).click();
    await field('Proof of identity, where it is needed').click();
    await expect.poll(() => document.activeElement?.classList.contains('ProseMirror')).toBe(true);
    await userEvent.keyboard('A copy of your passport.');
    await lookAgain();
    await expect.element(field('Who deals with it now')).toHaveValue('our Data Protection Team');
    const access = (await reply())?.access;
    expect(access).toMatchObject({ contact: 'dp@example.com', questions: ['q1'] });
    expect(plainText(access?.identity ?? [])).toBe('A copy of your passport.');
    await expect.element(page.getByRole('article').getByText(/In Q1 you ask for information/)).toBeVisible();
  });
});

describe('holding letter', () => {
  it('keeps why the reply is late and the day, and says beside it what is wrong with the day', async () => {
    await which().selectOptions('Holding letter');
    await expect.element(button('Insert holding letter')).toBeVisible();
    await expect.element(page.getByText(/the reply was due by 15 December 2026/).first()).toBeVisible();
    await expect.element(page.getByText('not verified')).toBeVisible();
    await field('Why it is late').click();
    await expect.poll(() => document.activeElement?.classList.contains('ProseMirror')).toBe(true);
    await userEvent.keyboard('The files are in an archive.');
    const day = page.getByLabelText('The reply comes by');
    const wrong = page.getByRole('status').filter({ hasText: 'is not after 15 December 2026' });
    await day.fill('2026-12-01');
    await expect.element(wrong).toBeVisible();
    await day.fill('2027-01-22');
    await expect.element(wrong).not.toBeInTheDocument();
    await lookAgain();
    await expect.element(page.getByLabelText('The reply comes by')).toHaveValue('22/01/2027');
    const holding = (await reply())?.holding;
    expect(holding?.replyBy).toBe('2027-01-22');
    expect(plainText(holding?.why ?? [])).toBe('The files are in an archive.');
  });

  it('says, as long as that is so, that the reply is not late yet', async () => {
    await which().selectOptions('Holding letter');
    await expect.poll(() => panel.session.findings.value?.map(({ rule }) => rule)).toContain('not-late-yet');
  });
});

describe('extension', () => {
  beforeEach(async () => {
    await panel.session.act({ kind: 'set-status', question: 'q1', team: 'team-1', status: 'withhold' });
    await panel.session.act({ kind: 'claim', question: 'q1', team: 'team-1', provision: '43(2)' });
  });

  it('offers the exemption that is claimed, and the longest that needs no explanation', async () => {
    await which().selectOptions('Extension of time');
    await page.getByRole('combobox', { name: 'Qualified exemption' }).selectOptions('43(2)');
    await button('20 more working days: 18 January 2027').click();
    await expect.element(page.getByText('The reply is then due by 18 January 2027.')).toBeVisible();
    expect((await panel.stored())?.clock.extension).toEqual({
      kind: 'public-interest',
      provision: '43(2)',
      until: '2027-01-18',
    });
  });

  it('warns of a date that the regulator would not expect', async () => {
    await which().selectOptions('Extension of time');
    const extension = { kind: 'public-interest', provision: '43(2)', until: '2027-03-01' } as const;
    await panel.session.act({ kind: 'set-clock', change: { extension } });
    await expect.element(page.getByText(/up to 18 January 2027. Say why/)).toBeVisible();
  });

  it('is for complex and voluminous requests under the EIR', async () => {
    await panel.session.act({ kind: 'set-regime', regime: 'EIR' });
    await which().selectOptions('Extension of time');
    await page.getByRole('checkbox', { name: /Complex and voluminous/ }).click();
    await expect.element(page.getByText(/The reply is then due by/)).toBeVisible();
    expect((await panel.stored())?.clock.extension).toEqual({ kind: 'complex-and-voluminous' });
  });

  it('is not there under FOISA', async () => {
    await panel.session.act({ kind: 'set-regime', regime: 'FOISA' });
    await which().selectOptions('Extension of time');
    await expect.element(page.getByText('FOISA gives no more time')).toBeVisible();
  });
});

describe('the estimate of cost', () => {
  const count = (place: number) => page.getByRole('spinbutton', { name: `Work ${place}: how many` });
  const minutes = (place: number) => page.getByRole('spinbutton', { name: `Work ${place}: minutes each` });

  it('comes with a refusal for cost and says whether it exceeds the limit', async () => {
    await button('All questions').click();
    await button('Refuse for cost').click();
    await expect.element(button('Add work')).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.element(field('Work 1: what is done')).toHaveFocus();
    await userEvent.keyboard('searching 40 mailboxes');
    await count(1).fill('40');
    await minutes(1).fill('25');
    await expect.element(page.getByText('does not exceed the limit of £450 (18 hours)')).toBeVisible();
    await expect.element(page.getByText('On this estimate s12 does not apply')).toBeVisible();
    await minutes(1).fill('30');
    await expect.element(page.getByText('20 h, £500')).toBeVisible();
    await expect.element(page.getByText('exceeds the limit of £450 (18 hours)')).toBeVisible();
    await lookAgain();
    await expect.element(field('Work 1: what is done')).toHaveValue('searching 40 mailboxes');
    await button('£600').click();
    await expect.element(page.getByText('does not exceed the limit of £600 (24 hours)')).toBeVisible();
  });

  it('starts from the limit in Settings', async () => {
    await panel.store.settings.update({ costLimit: 600 });
    await panel.session.refresh('settings');
    await panel.session.act({ kind: 'decide-all', status: 'withhold', provisions: ['12(1)'] });
    await button('Add work').click();
    await expect.poll(async () => (await reply())?.estimate?.limit).toBe(600);
  });

  it('offers the help to ask for less that a refusal for cost owes', async () => {
    await panel.session.act({ kind: 'decide-all', status: 'withhold', provisions: ['12(1)'] });
    const unhelped = () => panel.session.findings.value?.some(({ rule }) => rule === 'no-help-to-narrow');
    expect(unhelped()).toBe(true);
    panel.session.go('request');
    await page.getByRole('button', { name: 'Add the reasons for s12(1) help to ask for less' }).click();
    await expect.poll(unhelped).toBe(false);
    const reasons = page.getByRole('region', { name: 'Reasons' });
    await expect.element(reasons.getByText('Cost limit: how to narrow the request').first()).toBeVisible();
  });

  it('leaves the officer in the field that they went to while the line was being added', async () => {
    await panel.session.act({ kind: 'decide-all', status: 'withhold', provisions: ['12(1)'] });
    const drawn = new MutationObserver(() => {
      document.querySelector<HTMLElement>('[aria-label="Work 1: how many"]')?.focus();
    });
    drawn.observe(document.body, { subtree: true, childList: true });
    await button('Add work').click();
    await expect.element(count(1)).toHaveFocus();
    drawn.disconnect();
    await new Promise<void>((done) => afterPaint(() => afterPaint(done)));
    await expect.element(count(1)).toHaveFocus();
  });

  it('loses no work: a line that was removed comes back', async () => {
    await panel.session.act({ kind: 'decide-all', status: 'withhold', provisions: ['12(1)'] });
    await button('Add work').click();
    await expect.element(field('Work 1: what is done')).toHaveFocus();
    await minutes(1).fill('15');
    await button('Remove work 1').click();
    await expect.element(page.getByText('Work removed.')).toBeVisible();
    await button('Undo').click();
    await expect.element(minutes(1)).toHaveValue(15);
  });

  it('counts under FOISA by the rate and the limit of the Scottish regulations', async () => {
    await panel.session.act({ kind: 'set-regime', regime: 'FOISA' });
    await panel.session.act({ kind: 'decide-all', status: 'withhold', provisions: ['12(1)'] });
    await button('Add work').click();
    await minutes(1).fill('2401');
    await expect.element(page.getByText('exceeds the limit of £600 (40 hours)')).toBeVisible();
    await expect.element(page.getByRole('option', { name: 'Determining whether' })).not.toBeInTheDocument();
  });

  it('is not asked for under the EIR', async () => {
    await panel.session.act({ kind: 'set-regime', regime: 'EIR' });
    await panel.session.act({ kind: 'decide-all', status: 'withhold', provisions: ['12(4)(b)'] });
    await expect.element(page.getByText('12(4)(b)').first()).toBeVisible();
    expect(button('Add work').elements()).toEqual([]);
  });
});
