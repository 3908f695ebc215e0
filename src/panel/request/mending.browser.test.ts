import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { sampleMail, sampleNested } from '../../../test/panel/mails.ts';
import { button, card, FIRST, type OpenPanel, openPanel, SPEND } from '../../../test/panel/open-panel.ts';

let panel: OpenPanel;

beforeEach(async () => {
  panel = await openPanel();
});
afterEach(() => panel.close());

describe('mending what was read', () => {
  beforeEach(() => panel.mailbox.show(sampleMail(9)));
  const texts = () => [...panel.place.querySelectorAll('.question-text')].map((text) => text.textContent);

  it('splits at the cursor, keeping the answer with the first half, and undoes it', async () => {
    await card(FIRST)
      .getByRole('button', { name: /Question 1: more/ })
      .click();
    await page.getByRole('menuitem', { name: /Edit or split/ }).click();
    const area = page.getByRole('textbox', { name: 'Text of the question' });
    const element = area.element();
    if (element instanceof HTMLTextAreaElement) element.setSelectionRange(10, 10);
    await button('Split at the cursor').click();
    await expect
      .poll(() => texts().slice(0, 2))
      .toEqual(['Do you use', 'a social media management platform?']);
    await button('Undo').click();
    await expect.poll(() => texts()[0]).toBe(FIRST);
  });

  it('merges with the next question', async () => {
    await card(FIRST)
      .getByRole('button', { name: /Question 1: more/ })
      .click();
    await page.getByRole('menuitem', { name: 'Merge with next' }).click();
    await expect.poll(() => texts()[0]).toBe(`${FIRST} If so, what tools do you use?`);
    expect(texts()).toHaveLength(8);
  });

  it('moves a question by keys and takes that back with Ctrl+Z', async () => {
    await card(SPEND).getByRole('button', { name: 'Not held' }).click();
    await userEvent.keyboard('{Alt>}{Shift>}{ArrowUp}{/Shift}{/Alt}');
    await expect.poll(() => texts()[1]).toBe(SPEND);
    await userEvent.keyboard('{Control>}z{/Control}');
    await expect.poll(() => texts()[2]).toBe(SPEND);
  });

  it('makes a question of a left-out paragraph', async () => {
    await page.getByText('Left out').click();
    await button(/Make this a question: I would be grateful/).click();
    await expect.poll(() => texts()).toHaveLength(10);
    expect(texts()[0]).toContain('I would be grateful');
  });

  it('removes a question and puts it back with its answer', async () => {
    await card(FIRST).getByRole('button', { name: 'Not held' }).click();
    await card(FIRST)
      .getByRole('button', { name: /Question 1: more/ })
      .click();
    await page.getByRole('menuitem', { name: 'Remove this question' }).click();
    await expect.poll(() => texts()).toHaveLength(8);
    await button('Undo').click();
    await expect.poll(() => texts()[0]).toBe(FIRST);
    expect((await panel.stored())?.answers['q1/team-1']?.status).toBe('not-held');
  });

  it('asks nothing of a question that only introduces others', async () => {
    panel.mailbox.show(sampleNested());
    const stem = card('For each provider please state:');
    await expect.element(stem).toBeVisible();
    expect(stem.element().querySelector('.answer')).toBeNull();
    await expect.element(page.getByText('0 of 3 answered')).toBeVisible();
  });
});

describe('keys', () => {
  beforeEach(() => panel.mailbox.show(sampleMail(9)));

  it('goes from question to question', async () => {
    await card(FIRST).getByRole('button', { name: FIRST }).click();
    await button(FIRST).click();
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
    await expect.poll(() => document.activeElement?.closest('article')?.id).toBe('question-q2');
  });

  it('lists the keys, and searches everything', async () => {
    await expect.element(card(FIRST)).toBeVisible();
    await userEvent.keyboard('?');
    await expect.element(page.getByRole('heading', { name: 'Keys' })).toBeVisible();
    await userEvent.keyboard('{Escape}{Control>}k{/Control}senior officer{Enter}');
    await expect.poll(() => document.activeElement?.closest('article')?.id).toBe('question-q9');
  });
});
