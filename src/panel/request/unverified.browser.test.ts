import { afterEach, beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { sampleMail } from '../../../test/panel/mails.ts';
import { card, FIRST, type OpenPanel, openPanel } from '../../../test/panel/open-panel.ts';
import { provisionsOf } from '../../domain/law/find.ts';
import { REGIMES } from '../../domain/value/regime.ts';
import { shortCitation } from '../words/exemption-words.ts';

let panel: OpenPanel;

beforeEach(async () => {
  panel = await openPanel();
  panel.mailbox.show(sampleMail(9));
  await card(FIRST).getByRole('button', { name: 'Withhold' }).click();
});
afterEach(() => panel.close());

const unverified = REGIMES.flatMap(provisionsOf).filter(({ verified }) => !verified);
const first = () => panel.session.current.peek()?.questions[0]?.id ?? '';

it('there are provisions to check', () => expect(unverified.length).toBeGreaterThan(0));

it.each(unverified)(
  '$regime $provision says what is to be looked up, where it is claimed and in the list',
  async (law) => {
    const { regime, provision } = law;
    await panel.session.act({ kind: 'set-regime', regime });
    await card(FIRST)
      .getByRole('button', { name: regime === 'EIR' ? 'exception' : 'exemption' })
      .click();
    await userEvent.keyboard(provision);
    const option = page.getByRole('dialog').getByRole('option').first();
    await expect.element(option).toHaveTextContent(`${shortCitation(regime, provision)} `);
    await expect.element(option).toHaveTextContent(`To be checked: ${law.toCheck}`);
    await userEvent.keyboard('{Enter}');
    const marks = card(FIRST).getByText(`To be checked: ${law.toCheck}`);
    await expect.poll(() => marks.elements().length).toBe(2);
  },
);

it('what was read has no mark', async () => {
  const claim = { kind: 'claim', question: first(), team: 'team-1', provision: '43(2)' } as const;
  await panel.session.act(claim);
  await expect.element(card(FIRST).getByRole('button', { name: 'Remove s43(2)' })).toBeVisible();
  expect(
    card(FIRST)
      .getByText(/not verified/)
      .elements(),
  ).toEqual([]);
});
