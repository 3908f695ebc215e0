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
import { type Clause, plainClause } from '../../domain/clauses/clause.ts';
import { paragraph, plainText } from '../../domain/text/rich-text.ts';

/// A clause chosen with `/` goes to the cursor, and the focus stays with the text; words of a text become a clause.

let panel: OpenPanel;

const own = (id: string, title: string, body: string, more: Partial<Clause> = {}): Clause => ({
  ...plainClause,
  id,
  title,
  regime: 'FOIA',
  role: 'text',
  body: [paragraph(body)],
  ...more,
});

const OWN: readonly Clause[] = [
  own('zebra', 'Zebra crossings', 'See {{reference}}: we count {{how_many}} crossings.'),
  own('zone', 'Zoning harm', 'It would harm {{whose_interests}}.', { role: 'harm', provision: '43(2)' }),
  own('zero', 'Zero held', 'We searched the zoo.', { role: 'not-held' }),
];

beforeEach(async () => {
  panel = await openPanel();
  for (const clause of OWN) await panel.store.clauses.put(clause);
  await panel.session.refresh('clauses');
  panel.mailbox.show(sampleMail(9));
  await expect.element(card(FIRST)).toBeVisible();
});
afterEach(() => panel.close());

const search = () => page.getByRole('combobox', { name: 'Clause: words, provision or kind' });
const answer = async (id = 'q1') => (await panel.stored())?.answers[`${id}/team-1`];
const words = async () => plainText((await answer())?.body ?? []);
const box = () => card(FIRST).getByRole('textbox', { name: 'Answer' });

/** Types `/`, waits for the picker, and asks for a clause by words. */
async function slash(asked: string) {
  await userEvent.keyboard('/');
  await expect.element(search()).toHaveFocus();
  await userEvent.keyboard(asked);
}

describe('a clause chosen with / in an answer', () => {
  it('stands at the cursor, makes it an answer, and has its first gap selected', async () => {
    await openAnswer(FIRST);
    await slash('zebra{Enter}');
    await expect.poll(() => String(getSelection())).toBe('{{how_many}}');
    await userEvent.keyboard('twelve');
    await expect.poll(words).toBe('See 01.FOI.23.032611: we count twelve crossings.');
    expect((await answer())?.status).toBe('answer');
    expect((await answer())?.clauses).toEqual([]);
  });

  it('goes where a word begins, between words that are there', async () => {
    await openAnswer(FIRST);
    await userEvent.keyboard('Before and/or after ');
    await slash('zebra{Enter}');
    await expect.poll(() => String(getSelection())).toBe('{{how_many}}');
    await userEvent.keyboard('ten');
    await expect.poll(words).toBe('Before and/or after See 01.FOI.23.032611: we count ten crossings.');
  });

  it('is not put in by Escape: the cursor is where it was, and what was typed stands', async () => {
    await openAnswer(FIRST);
    await userEvent.keyboard('One ');
    await slash('zeb');
    await userEvent.keyboard('{Escape}');
    await expect.element(box()).toHaveFocus();
    await userEvent.keyboard(' two');
    await expect.poll(words).toBe('One / two');
  });

  it('of a kind that the letter has a place for goes there, says so, and is led to', async () => {
    await openAnswer(FIRST);
    await slash('zoning{Enter}');
    await expect.element(page.getByText(/Reasons stand once in the letter: “Zoning harm”/)).toBeVisible();
    await expect
      .poll(async () => (await panel.stored())?.clauses.map(({ title }) => title))
      .toContain('Zoning harm');
    await expect.poll(() => String(getSelection())).toBe('{{whose_interests}}');
  });

  it('that tells of a search decides the answer, and stands below it', async () => {
    await openAnswer(FIRST);
    await slash('zero held{Enter}');
    await expect.poll(async () => (await answer())?.status).toBe('not-held');
    expect((await answer())?.clauses.map(({ title }) => title)).toEqual(['Zero held']);
  });

  it('leaves the focus to the field that the officer went to instead', async () => {
    await openAnswer(FIRST);
    await slash('zeb');
    await card('If so, what tools do you use?').first().getByRole('textbox', { name: 'Answer' }).click();
    await userEvent.keyboard('Other');
    await expect.poll(async () => plainText((await answer('q2'))?.body ?? [])).toBe('Other');
  });
});

describe('words that are kept as a clause', () => {
  it('are those that are selected in an answer', async () => {
    await openAnswer(FIRST);
    await userEvent.keyboard('Yes. We publish it each May.');
    const keep = button('Save the selected words as a clause');
    await expect.element(keep).toHaveAttribute('aria-disabled', 'true');
    await userEvent.keyboard(`{Shift>}${'{ArrowLeft}'.repeat(23)}{/Shift}`);
    await keep.click();
    await expect.element(page.getByText('Kept in the library as “We publish it each May.”.')).toBeVisible();
    const kept = panel.session.clauses.value.find(({ title }) => title === 'We publish it each May.');
    expect(kept && plainText(kept.body)).toBe('We publish it each May.');
    await button('Undo').first().click();
    await expect
      .poll(() => panel.session.clauses.value.some(({ title }) => title === 'We publish it each May.'))
      .toBe(false);
  });

  it('are the reasons that were written in the letter itself', async () => {
    await panel.session.act({ kind: 'set-status', question: 'q3', team: 'team-1', status: 'withhold' });
    await panel.session.act({ kind: 'claim', question: 'q3', team: 'team-1', provision: '43(2)' });
    await button(/Write them here/).click();
    await userEvent.keyboard('Our next tender opens in March.');
    await button('Keep Reasons for s43(2) in the library').click();
    await expect
      .poll(() => panel.session.clauses.value.find(({ title }) => title === 'Reasons for s43(2)'))
      .toMatchObject({ role: 'harm', provision: '43(2)', regime: 'FOIA', origin: 'own' });
  });
});
