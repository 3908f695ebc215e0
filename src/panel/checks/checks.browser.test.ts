import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { sampleMail } from '../../../test/panel/mails.ts';
import { button, card, FIRST, type OpenPanel, openPanel } from '../../../test/panel/open-panel.ts';
import type { CaseMove } from '../../domain/case/moves.ts';
import { paragraph, type RichText } from '../../domain/text/rich-text.ts';

let panel: OpenPanel;

const AT = { question: 'q1', team: 'team-1' };
const OUT = 'disclosure:team-1';
const PHONE = [paragraph('Ring 020 7946 0018.')];
const list = page.getByRole('dialog', { name: 'What is still to do' });
const asked = page.getByRole('dialog', { name: 'Warnings before the letter goes' });

beforeEach(async () => {
  panel = await openPanel();
  const settings = await panel.store.settings.get();
  const authority = { ...settings.authority, name: 'Anytown Council', officer: 'B. Officer' };
  await panel.store.settings.update({ authority: { ...authority, contact: 'foi@example.org' } });
  await panel.session.refresh('settings');
  panel.mailbox.show(sampleMail(1));
  await expect.element(card(FIRST)).toBeVisible();
});
afterEach(() => panel.close());

describe('what is wrong with the letter', () => {
  it('says how grave it is, what to do and which law says so, and leads there', async () => {
    await button('1 check').click();
    const line = list.getByRole('button', { name: /^Stops Question 1: There is no answer yet\./ });
    await expect.element(line).toHaveTextContent('FOIA s1(1)');
    await line.click();
    await expect.poll(() => document.activeElement?.closest('article')?.id).toBe('question-q1');
  });

  it('stands in the card of its question too', async () => {
    await answer(PHONE);
    await expect.element(card(FIRST).getByText(/seems to hold a telephone number/)).toBeVisible();
  });

  it('shows in the footer whether anything stops the letter, not by colour alone', async () => {
    const icon = () => button('1 check').element().querySelector('path')?.outerHTML;
    await expect.element(button('1 check')).toHaveClass('stops');
    const stops = icon();
    await answer(PHONE);
    await expect.element(button('1 check')).toHaveClass('warns');
    expect(icon()).not.toBe(stops);
  });

  it('offers no way past what stops the letter', async () => {
    await button('1 check').click();
    await expect.element(list.getByText('Stops')).toBeVisible();
    expect(list.getByRole('button', { name: /Send it anyway/ }).elements()).toHaveLength(0);
  });

  it('stands above the letter', async () => {
    await answer(PHONE);
    await button('Preview').click();
    await expect.element(page.getByText('1 check before it goes')).toBeVisible();
  });

  it('also when it hangs on the reply in the mailbox', async () => {
    await answer([paragraph('Seven.')]);
    panel.mailbox.attached = ['figures.xlsx'];
    await button('Insert response').click();
    await expect.element(asked.getByText(/^Warning A spreadsheet is attached/)).toBeVisible();
  });
});

describe('what was changed by hand', () => {
  beforeEach(() => answer([paragraph('Seven.')]));

  it('leads to the part of the letter that no longer agrees with the answers', async () => {
    const edit = { text: [paragraph('We hold it.')], basis: [paragraph('We do not hold it.')] };
    await panel.session.act({ kind: 'edit-block', reply: 'response', block: 'opening', edit });
    await button('1 check').click();
    await list
      .getByRole('button', { name: /the answers have changed since/ })
      .first()
      .click();
    await expect.element(page.getByRole('heading', { name: 'The reply as it will be sent' })).toBeVisible();
    await expect.poll(() => document.activeElement?.closest('#block-opening') !== null).toBe(true);
  });

  it('leads to a part that was left out', async () => {
    await panel.session.act({ kind: 'leave-out-block', reply: 'response', block: OUT, out: true });
    await button('Insert response').click();
    await expect
      .element(page.getByText(/Not inserted yet\. A part of the answers is left out/))
      .toBeVisible();
    await expect.poll(() => document.activeElement?.closest(`[id="block-${OUT}"]`) !== null).toBe(true);
  });
});

describe('a warning', () => {
  beforeEach(() => answer(PHONE));

  it('is passed with a reason that is kept, and put back', async () => {
    await button('1 check').click();
    await list.getByRole('button', { name: /Send it anyway/ }).click();
    await userEvent.keyboard('It is the public line.{Enter}');
    await button(/^Ready/).click();
    await list.getByText('1 overridden').click();
    await expect.element(list.getByText('“It is the public line.”')).toBeVisible();
    expect(await reasons()).toEqual(['It is the public line.']);
    await list.getByRole('button', { name: /^Put back/ }).click();
    await expect.element(list.getByRole('button', { name: /Send it anyway/ })).toBeVisible();
    expect(await reasons()).toEqual([]);
  });

  it('warns again when another fact turns up', async () => {
    await button('1 check').click();
    await list.getByRole('button', { name: /Send it anyway/ }).click();
    await userEvent.keyboard('It is the public line.{Enter}');
    await expect.element(page.getByText('Ready')).toBeVisible();
    await answer([paragraph('Ring 020 7946 0999.')]);
    await expect.element(button('1 check')).toBeVisible();
  });

  it('wants a reason with words in it', async () => {
    await button('1 check').click();
    await list.getByRole('button', { name: /Send it anyway/ }).click();
    await userEvent.keyboard('  {Enter}');
    await expect.element(list.getByRole('alert')).toHaveTextContent('Write a reason');
    expect(await reasons()).toEqual([]);
  });

  it('leaves the list open when the reason is not given', async () => {
    await button('1 check').click();
    await list.getByRole('button', { name: /Send it anyway/ }).click();
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => document.activeElement?.textContent).toContain('Send it anyway');
  });

  it('is undone from its toast', async () => {
    await button('1 check').click();
    await list.getByRole('button', { name: /Send it anyway/ }).click();
    await userEvent.keyboard('It is the public line.{Enter}');
    await button('Undo').click();
    await expect.element(button('1 check')).toBeVisible();
    expect(await reasons()).toEqual([]);
  });

  it('is named when the letter is copied', async () => {
    await panel.session.copy();
    await expect.element(page.getByText(/One warning is still open/)).toBeVisible();
  });
});

describe('an insert that warnings hold', () => {
  beforeEach(() => answer(PHONE));

  it('asks for one reason for all of them, and goes on with it', async () => {
    await button('Insert response').click();
    await expect.element(asked.getByText(/Not inserted yet/)).toBeVisible();
    expect(panel.mailbox.inserted).toEqual([]);
    await userEvent.keyboard('Published numbers.{Enter}');
    await expect.element(page.getByText('Letter inserted above your signature.')).toBeVisible();
    expect(await reasons()).toEqual(['Published numbers.']);
  });

  it('is left with Escape, and asks again next time', async () => {
    await button('Insert response').click();
    await expect.element(asked).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(asked).not.toBeInTheDocument();
    expect(panel.mailbox.inserted).toEqual([]);
    await userEvent.keyboard('{Control>}{Shift>}{Enter}{/Shift}{/Control}');
    await expect.element(asked).toBeVisible();
  });

  it('leads to a warning, and to its mending', async () => {
    await button('Insert response').click();
    await asked
      .getByRole('button', { name: /seems to hold a telephone number/ })
      .first()
      .click();
    await expect.poll(() => document.activeElement?.closest('article')?.id).toBe('question-q1');
  });
});

describe('a hint', () => {
  it('does not hold the letter, and is put aside in one click', async () => {
    await answer([SMALL_TABLE]);
    await button('1 check').click();
    await list.getByRole('button', { name: /^Put aside/ }).click();
    await expect.element(button(/^Ready/)).toBeVisible();
    await button('Insert response').click();
    await expect.element(page.getByText('Letter inserted above your signature.')).toBeVisible();
  });
});

const cell = (text: string, header?: true) => ({ content: [paragraph(text)], ...(header ? { header } : {}) });
const SMALL_TABLE: RichText[number] = {
  kind: 'table',
  rows: [
    [cell('Year', true), cell('Cases', true)],
    [cell('2025'), cell('3')],
  ],
};

async function answer(body: RichText): Promise<void> {
  const basis = panel.session.current.value?.answers['q1/team-1']?.revision ?? 0;
  const moves: readonly CaseMove[] = [
    { kind: 'set-status', ...AT, status: 'answer' },
    { kind: 'write-answer', ...AT, body, basis },
  ];
  for (const move of moves) await panel.session.act(move);
}

async function reasons(): Promise<readonly string[]> {
  return Object.values((await panel.stored())?.overrides ?? {}).map(({ reason }) => reason);
}
