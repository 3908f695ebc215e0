import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { sampleMail } from '../../../test/panel/mails.ts';
import { button, type OpenPanel, openPanel } from '../../../test/panel/open-panel.ts';
import type { CaseMove } from '../../domain/case/moves.ts';
import { plainAttached } from '../../domain/letter/decision.ts';
import { paragraph, plainText } from '../../domain/text/rich-text.ts';

let panel: OpenPanel;

const sheet = page.getByRole('dialog', { name: /^Worksheet for/ });
const record = page.getByRole('dialog', { name: /^Record of reasons/ });
const claim = { provision: '43(2)', ncnd: false };

beforeEach(async () => {
  panel = await openPanel();
  panel.mailbox.show(sampleMail(9));
  await expect.element(page.getByRole('article').first()).toBeVisible();
});
afterEach(() => panel.close());

async function act(...moves: readonly CaseMove[]) {
  for (const move of moves) await panel.session.act(move);
}
const withheld = (question: string, provision: string, status: 'withhold' | 'ncnd' = 'withhold') =>
  [
    { kind: 'set-status', question, team: 'team-1', status },
    { kind: 'claim', question, team: 'team-1', provision },
  ] as const;
const slots = async () => (await panel.stored())?.clauses.map(({ role, body }) => [role, plainText(body)]);

/** Types into a slot as the officer does, and waits for its editor. */
async function write(question: string, words: string) {
  await sheet.getByRole('textbox', { name: question }).click();
  await expect.poll(() => document.activeElement?.classList.contains('ProseMirror')).toBe(true);
  await userEvent.keyboard(words);
}

describe('a worksheet', () => {
  it('opens beside the reasons with the first question to answer focused, and fills the slots of the letter', async () => {
    await act(...withheld('q1', '43(2)'), ...withheld('q2', '43(2)'));
    await button('Worksheet s43(2)').click();
    await expect.element(sheet.getByText(/One worksheet for questions/)).toBeVisible();
    await expect.poll(() => document.activeElement?.closest('dialog')).not.toBeNull();
    await write('Who or what would be harmed, and how?', 'Rivals would know.');
    await write('What speaks for disclosure?', 'Residents pay.');
    await write('What speaks for maintaining the exemption?', 'The next bids.');
    await write('Where does the balance lie, and why?', 'With the bids of spring.');
    await sheet.getByRole('combobox', { name: /^How likely is it/ }).selectOptions('would be likely to');
    await expect.poll(slots).toEqual([
      ['harm', 'Rivals would know.'],
      ['factors-for', 'Residents pay.'],
      ['factors-against', 'The next bids.'],
      ['balance', 'With the bids of spring.'],
    ]);
    const answers = Object.values((await panel.stored())?.answers ?? {});
    expect(answers.map(({ exemptions }) => exemptions[0]?.likelihood)).toEqual([
      'would-be-likely',
      'would-be-likely',
    ]);
    await sheet.getByRole('button', { name: 'Done' }).click();
    await expect.poll(() => document.activeElement?.textContent).toBe('Worksheet s43(2)');
  });

  it('shows the reasons that there are, and takes a clause away when its words are', async () => {
    await act(...withheld('q1', '43(2)'));
    const clause = { ...plainAttached, id: 'c1', title: '', serves: ['43(2)'] };
    await act({
      kind: 'attach-clauses',
      clauses: [{ ...clause, role: 'harm', body: [paragraph('From the library.')] }],
    });
    await button('Worksheet s43(2)').click();
    await write('Who or what would be harmed, and how?', '{Control>}a{/Control}Mine.');
    await expect.poll(slots).toEqual([['harm', 'Mine.']]);
    await userEvent.keyboard('{Control>}a{/Control}{Backspace}');
    await expect.poll(slots).toEqual([]);
    await userEvent.keyboard('Again.');
    await expect.poll(slots).toEqual([['harm', 'Again.']]);
  });

  it('keeps who decided, when and notes for the record, none of it for the letter', async () => {
    await act(...withheld('q1', '43(2)'));
    await button('Worksheet s43(2)').click();
    await sheet.getByRole('textbox', { name: 'Who decided: name or post' }).fill('Head of Procurement');
    await sheet.getByRole('textbox', { name: 'Decided on', exact: true }).fill('26/11/2026');
    await sheet.getByRole('textbox', { name: 'Notes' }).fill('The supplier objected.');
    await expect
      .poll(async () => (await panel.stored())?.worksheets['43(2)'])
      .toEqual({
        decidedBy: 'Head of Procurement',
        decidedOn: '2026-11-26',
        notes: 'The supplier objected.',
      });
    expect(await slots()).toEqual([]);
    await sheet.getByRole('button', { name: 'Record of reasons' }).click();
    await expect.element(record.getByText('Head of Procurement, 26 November 2026.')).toBeVisible();
    await record.getByRole('button', { name: 'Copy' }).click();
    await expect.poll(() => panel.copied[0]?.text).toMatch(/^Record of reasons.*The supplier objected\./s);
    expect(panel.copied[0]?.html).toContain('Nothing is written.');
  });

  it('asks its own questions to neither confirm nor deny, and no public interest of what is absolute', async () => {
    await act(...withheld('q1', '31(1)(a)', 'ncnd'), ...withheld('q2', '41(1)'));
    await button('Worksheet s31(3) (NCND)').click();
    await write('Who or what would be harmed by a yes or a no, and how?', 'Neither.');
    await expect.poll(async () => (await panel.stored())?.clauses[0]).toMatchObject({ ncnd: true });
    await expect
      .element(sheet.getByRole('textbox', { name: 'What speaks for saying whether it is held?' }))
      .toBeVisible();
    await sheet.getByRole('button', { name: 'Done' }).click();
    await button('Worksheet s41(1)').click();
    await expect
      .element(sheet.getByRole('textbox', { name: 'Why would disclosure be a breach of confidence?' }))
      .toBeVisible();
    expect(sheet.getByRole('textbox', { name: /balance/ }).elements()).toHaveLength(0);
  });

  it('says beside the balance what the Regulations presume, and asks for no degree of likelihood', async () => {
    await act({ kind: 'set-regime', regime: 'EIR' }, ...withheld('q1', '12(5)(e)'));
    await button('Worksheet reg 12(5)(e)').click();
    await expect.element(sheet.getByText(/presume in favour of disclosure/)).toBeVisible();
    expect(sheet.getByRole('combobox').elements()).toHaveLength(0);
  });

  it('is where a finding about its reasons leads', async () => {
    await act(...withheld('q1', '43(2)'));
    await button(/^\d+ checks?$/).click();
    await page.getByRole('button', { name: /is qualified and has no reasons yet/ }).click();
    await expect.element(sheet).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(sheet).not.toBeInTheDocument();
    await expect.poll(() => document.activeElement === document.body).toBe(false);
  });

  it('says so when nothing claims it any more, and has its words when it is claimed again', async () => {
    await act(...withheld('q1', '43(2)'), { kind: 'set-worksheet', ...claim, change: { notes: 'Kept.' } });
    await button('Worksheet s43(2)').click();
    await act({ kind: 'unclaim', question: 'q1', team: 'team-1', provision: '43(2)' });
    await expect.element(sheet.getByText(/No answer claims it any more/)).toBeVisible();
    await act({ kind: 'claim', question: 'q1', team: 'team-1', provision: '43(2)' });
    await expect.element(sheet.getByText(/No answer claims it any more/)).not.toBeInTheDocument();
    await expect.element(sheet.getByRole('textbox', { name: 'Notes' })).toHaveValue('Kept.');
  });

  it('says when its reasons were edited by hand in the letter, and shows where', async () => {
    await act(...withheld('q1', '43(2)'), { kind: 'set-likelihoods', ...claim, likelihood: 'would' });
    const edit = { text: [paragraph('By hand.')], basis: [] };
    await act({ kind: 'edit-block', reply: 'response', block: 'reasons:43(2)', edit });
    await button('Worksheet s43(2)').click();
    await sheet.getByRole('button', { name: 'Show it' }).click();
    await expect.element(page.getByText('By hand.').first()).toBeVisible();
    await expect.element(sheet).not.toBeInTheDocument();
  });
});
