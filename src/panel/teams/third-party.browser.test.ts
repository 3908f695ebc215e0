import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { sampleMail } from '../../../test/panel/mails.ts';
import { button, card, type OpenPanel, openPanel, SPEND } from '../../../test/panel/open-panel.ts';
import { plainConsultation } from '../../domain/case/consulted.ts';
import { paragraph, plainText } from '../../domain/text/rich-text.ts';

/// A third party: asked by mail, its answer noted, and used in the reasons.

let panel: OpenPanel;
const AT = { question: 'q3', team: 'team-1' };

beforeEach(async () => {
  panel = await openPanel();
  panel.mailbox.show(sampleMail(4));
  await expect.element(page.getByText('0 of 4 answered')).toBeVisible();
});
afterEach(() => panel.close());

const label = (name: string) => page.getByLabelText(name, { exact: true });
const dialog = () => page.getByRole('dialog', { name: 'Ask a third party' });
const mail = () => dialog().getByRole('region', { name: 'The mail' });
const asked = async () => (await panel.stored())?.consultations ?? [];

async function fromMenu(): Promise<void> {
  await button('More about this case').click();
  await page.getByRole('menuitem', { name: 'Ask a third party…' }).click();
  await expect.element(label('Who is asked')).toBeVisible();
}

async function claim(provision: string): Promise<void> {
  await panel.session.act({ kind: 'set-status', ...AT, status: 'withhold' });
  await panel.session.act({ kind: 'claim', ...AT, provision });
}

describe('asking', () => {
  it('opens a ready mail from a claim, about its question, with the day to answer and not with who asked', async () => {
    await claim('43(2)');
    await card(SPEND).getByRole('button', { name: 'ask a third party' }).click();
    await label('Who is asked').fill('Acme Ltd');
    await label('The information, in your words').fill('The price list of 2026');
    await expect.element(label('Answer by')).toHaveValue('08/12/2026');
    await button('Open as a new message').click();
    await expect.poll(() => panel.mailbox.opened.length).toBe(1);
    const [sent] = panel.mailbox.opened;
    const text = plainText(sent?.body ?? []);
    expect(sent?.subject).toBe(
      'A request for information that concerns you (our reference 01.FOI.23.032611)',
    );
    expect(text).toContain('Dear Acme Ltd,');
    expect(text).toContain('Please reply by 8 December 2026.');
    expect(text).toContain(
      'The price list of 2026\nThe request asks for it in these words:\n3) How much do you spend',
    );
    expect(text).toContain('prejudice commercial interests');
    expect(text).not.toContain('social media management platform?');
    expect(text).not.toMatch(/A\. Requester|example\.org/);
    await expect.poll(asked).toMatchObject([
      {
        who: 'Acme Ltd',
        questions: ['q3'],
        provisions: ['43(2)'],
        askedOn: '2026-11-27',
        by: '2026-12-08',
      },
    ]);
    await expect.element(page.getByText(/It is noted under “Third parties”/)).toBeVisible();
    await expect.element(button('ask a third party')).not.toBeInTheDocument();
    await button('Undo').click();
    await expect.poll(asked).toEqual([]);
  });

  it('is open before anything is claimed, from the case and from a question', async () => {
    await fromMenu();
    await expect.element(dialog().getByRole('checkbox', { name: /^s43\(2\)/ })).toBeChecked();
    await userEvent.keyboard('{Escape}');
    await card(SPEND)
      .getByRole('button', { name: /: more$/ })
      .click();
    await page.getByRole('menuitem', { name: 'Ask a third party…' }).click();
    await expect.element(mail().getByText(/How much do you spend annually/)).toBeVisible();
  });

  it('sends nothing before it says who is asked, what about and by when', async () => {
    await fromMenu();
    const said = async (words: string) => {
      await button('Open as a new message').click();
      await expect.element(dialog().getByText(words)).toBeVisible();
    };
    await said('Say who is asked first.');
    await label('Who is asked').fill('Acme Ltd');
    await said('Say what it is about first: in your words, or with a question.');
    await label('The information, in your words').fill('The tender');
    await label('Answer by').fill('4/12');
    await said('Give the day by which you need the answer first.');
    expect([panel.mailbox.opened, await asked()]).toEqual([[], []]);
  });

  it('is noted once when it is copied, as it was copied last, and says so in the dialog', async () => {
    await fromMenu();
    await label('Who is asked').fill('Acme Ltd');
    await label('The information, in your words').fill('The tender');
    await dialog().getByRole('button', { name: 'Copy' }).click();
    await expect.element(page.getByText('Copied. Paste it into a message to them.')).toBeVisible();
    await label('Answer by').fill('4/12/2026');
    await dialog().getByRole('button', { name: 'Copy' }).click();
    await expect.poll(asked).toMatchObject([{ who: 'Acme Ltd', about: 'The tender', by: '2026-12-04' }]);
    expect(panel.copied.at(-1)?.html).toContain('<b>4 December 2026</b>');
  });

  it('keeps the mail in the dialog, and notes nothing, where the message did not open', async () => {
    const facts = { hook: 'h', what: 'the reply box', title: 'Gmail', names: [] };
    panel.mailbox.newMessage = { ok: false, step: 'write', why: 'gone', ...facts };
    await fromMenu();
    await label('Who is asked').fill('Acme Ltd');
    await label('The information, in your words').fill('The tender');
    await button('Open as a new message').click();
    await expect.element(dialog().getByText(/was closed or left before the text was in it/)).toBeVisible();
    await expect.element(mail()).toBeVisible();
    expect(await asked()).toEqual([]);
  });

  it('can be noted only, for who was asked by telephone', async () => {
    await fromMenu();
    await label('Who is asked').fill('Acme Ltd');
    await button('They were asked already: only note it').click();
    await expect.poll(asked).toMatchObject([{ who: 'Acme Ltd' }]);
    expect(panel.mailbox.opened).toEqual([]);
    await expect.element(page.getByRole('article', { name: 'Acme Ltd' })).toBeVisible();
  });
});

const ACME = {
  ...plainConsultation('acme'),
  who: 'Acme Ltd',
  questions: ['q3'],
  provisions: ['43(2)'],
  askedOn: '2026-11-16',
  by: '2026-11-25',
};

describe('the answer', () => {
  const acme = () => page.getByRole('article', { name: 'Acme Ltd' });

  beforeEach(async () => {
    await claim('43(2)');
    await panel.session.act({ kind: 'add-consultation', consultation: ACME });
    await expect.element(acme().getByText('overdue')).toBeVisible();
  });

  it('is noted today where no day is given, and shown calmly', async () => {
    await acme().getByText('Note the answer').click();
    await acme().getByRole('button', { name: 'some parts' }).click();
    await expect.element(acme().getByText('Objects to some parts')).toBeVisible();
    await expect.element(acme().getByText('answered', { exact: true })).toBeVisible();
    await expect.poll(asked).toMatchObject([{ objects: 'parts', answeredOn: '2026-11-27' }]);
    await acme().getByLabelText('Answered on').fill('26/11/2026');
    await expect.poll(asked).toMatchObject([{ objects: 'parts', answeredOn: '2026-11-26' }]);
  });

  it('is typed, there again after the panel was killed, and used in the reasons without a name', async () => {
    await acme().getByText('Note the answer').click();
    await acme().getByRole('textbox', { name: 'What Acme Ltd told you' }).click();
    await userEvent.keyboard('Acme Ltd fears for its day rates.');
    await expect
      .poll(async () => plainText((await asked())[0]?.words ?? []))
      .toBe('Acme Ltd fears for its day rates.');
    panel.close();
    panel = await openPanel(panel.name);
    panel.mailbox.show(sampleMail(4));
    await acme().getByText('Note the answer').click();
    await acme().getByRole('button', { name: 'Use in the reasons' }).click();
    await expect.element(page.getByText('Added to the reasons. Read it there before it goes.')).toBeVisible();
    const clauses = (await panel.stored())?.clauses ?? [];
    expect(clauses).toMatchObject([{ role: 'harm', serves: ['43(2)'] }]);
    expect(plainText(clauses[0]?.body ?? [])).toBe(
      'We asked the third party concerned for its views, and it told us: the third party fears for its day rates.',
    );
    await button('Undo').click();
    await expect.poll(async () => (await panel.stored())?.clauses).toEqual([]);
  });

  it('offers no use in reasons while nothing is claimed', async () => {
    await panel.session.act({ kind: 'unclaim', ...AT, provision: '43(2)' });
    const words = [paragraph('Not the rates.')];
    await panel.session.act({ kind: 'change-consultation', consultation: 'acme', change: { words } });
    await acme().getByText('Note the answer').click();
    await expect.element(acme().getByText(/^Claim what you rely on/)).toBeVisible();
    await expect.element(button('Use in the reasons')).not.toBeInTheDocument();
  });

  it('is led to from the check that misses it', async () => {
    await button(/checks?$/).click();
    await page
      .getByRole('dialog')
      .getByText(/was to answer by 25 November 2026/)
      .first()
      .click();
    await expect.element(acme()).toBeInViewport();
  });

  it('goes with its third party, and comes back with Undo', async () => {
    await acme().getByRole('button', { name: 'Remove Acme Ltd' }).click();
    await expect.poll(asked).toEqual([]);
    await button('Undo').click();
    await expect.poll(asked).toEqual([ACME]);
  });
});
