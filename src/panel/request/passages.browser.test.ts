import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { sampleUnread } from '../../../test/panel/mails.ts';
import { button, type OpenPanel, openPanel } from '../../../test/panel/open-panel.ts';
import { plainText } from '../../domain/text/rich-text.ts';

let panel: OpenPanel;

const LIST = 'We should also be glad of a list of the tools that were tried and given up.';
const LEAD = 'For each of the last three financial years:';
const SHORT = LIST.slice(0, 60);

beforeEach(async () => {
  panel = await openPanel();
  panel.mailbox.show(sampleUnread());
  await expect.element(region()).toBeVisible();
  // The rules are loaded after the first paint.
  await expect.poll(() => panel.session.findings.value, { timeout: 20_000 }).not.toBeNull();
});
afterEach(() => panel.close());

const region = () => page.getByRole('region', { name: /Not read as a question/ });
const passages = () => [...panel.place.querySelectorAll('.passage-text')].map((one) => one.textContent);
const questions = () => [...panel.place.querySelectorAll('.question-text')].map((one) => one.textContent);
const warned = () => panel.session.findings.value?.find(({ rule }) => rule === 'unread-passages')?.severity;
const restated = () => {
  const blocks = panel.session.letter.value?.blocks ?? [];
  const { text = [] } = blocks.find(({ role }) => role === 'restated-request') ?? {};
  return plainText(text).split('\n');
};

describe('what was not read as a question', () => {
  it('is shown open, what sounds most like one first, and warned of', async () => {
    expect(passages()).toEqual([
      LIST,
      'Is there a plan?',
      'My group has followed this since 2019, and the annual report says little of it.',
    ]);
    expect(warned()).toBe('warns');
  });

  it('becomes a question in its place', async () => {
    await button(`Question: ${SHORT}`).click();
    await expect.poll(questions).toHaveLength(5);
    expect(questions().at(-1)).toBe(LIST);
    await expect.poll(passages).toHaveLength(2);
  });

  it('applies to all, is restated before the questions, and can be taken back', async () => {
    await button(`Applies to all: ${SHORT}`).click();
    await expect.element(page.getByRole('region', { name: 'For all questions' })).toBeVisible();
    await expect.poll(() => restated().slice(1, 3)).toEqual([LIST, expect.stringContaining('1)')]);
    await button(`Does not apply: ${LIST.slice(0, 40)}`).click();
    await expect.poll(passages).toHaveLength(3);
  });

  it('is none, one by one or all at once; a hint stays while what is left sounds like none', async () => {
    await button(`No: ${SHORT}`).click();
    await expect.element(button('Question: Is there a plan?')).toHaveFocus();
    await button('No: Is there a plan?').click();
    await expect.poll(warned).toBe('hint');
    await button('Undo').first().click();
    await expect.poll(warned).toBe('warns');
    await button('None of the 2').click();
    await expect.element(region()).not.toBeInTheDocument();
    expect(warned()).toBeUndefined();
    await button('Undo').first().click();
    await expect.poll(passages).toHaveLength(2);
  });

  it('is led to by the warning', async () => {
    panel.session.go('letter');
    const finding = panel.session.findings.value?.find(({ rule }) => rule === 'unread-passages');
    if (finding) panel.session.leadTo(finding);
    await expect.element(button(`Question: ${SHORT}`)).toHaveFocus();
  });
});

describe('what applies to some questions', () => {
  it('stands before the first of them, in the panel and in the letter', async () => {
    const note = page.getByRole('region', { name: 'For 2 questions from here' });
    await expect.element(note).toHaveTextContent(LEAD);
    await expect.poll(() => restated()[3]).toBe(LEAD);
    expect(note.element().nextElementSibling?.textContent).toContain('How much do you spend');
  });

  it('is restated no longer once the officer says that it does not apply', async () => {
    await button(`Does not apply: ${LEAD.slice(0, 40)}`).click();
    await expect.poll(restated).not.toContain(LEAD);
    await button('Undo').first().click();
    await expect.poll(restated).toContain(LEAD);
  });

  it('can be any words of the mail', async () => {
    await page.getByText('Left out').click();
    await page.getByRole('button', { name: 'Applies to all: My group' }).last().click();
    await expect.poll(() => restated()[1]).toContain('My group has followed');
  });
});
