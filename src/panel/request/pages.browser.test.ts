import { afterEach, beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { sampleMail } from '../sample/mails.ts';
import { type OpenPanel, openPanel } from '../sample/open-panel.ts';

let panel: OpenPanel;

beforeEach(async () => {
  panel = await openPanel();
});
afterEach(() => panel.close());

const cards = () => [...document.querySelectorAll<HTMLElement>('[data-question]')];
const firstAndLast = () => [cards()[0]?.dataset.question, cards().at(-1)?.dataset.question];

it('shows all questions of a request as it says nothing of pages', async () => {
  panel.mailbox.show(sampleMail(200));
  await expect.poll(() => cards().length).toBe(200);
  expect(document.querySelector('.page-line')).toBeNull();
  expect(document.querySelector('.page-turns')).toBeNull();
});

it('says how many there are and which are shown, and turns to the others', async () => {
  panel.mailbox.show(sampleMail(450));
  await expect
    .element(page.getByText('This request has 450 questions; the first 200 are shown.'))
    .toBeVisible();
  expect(firstAndLast()).toEqual(['q1', 'q200']);
  await page.getByRole('button', { name: '200 after' }).click();
  await expect.element(page.getByText('450 questions; 201 to 400 are shown.')).toBeVisible();
  expect(firstAndLast()).toEqual(['q201', 'q400']);
  await page.getByRole('button', { name: '50 after' }).click();
  await expect.poll(firstAndLast).toEqual(['q401', 'q450']);
  await page.getByRole('button', { name: '200 before' }).click();
  await expect.poll(firstAndLast).toEqual(['q201', 'q400']);
});

it('goes on to the next page by the keys that go from question to question', async () => {
  panel.mailbox.show(sampleMail(450));
  await expect.poll(() => cards().length).toBe(200);
  cards().at(-1)?.querySelector<HTMLElement>('.question-text')?.focus();
  await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
  const focused = () => document.activeElement?.closest<HTMLElement>('[data-question]')?.dataset.question;
  await expect.poll(focused).toBe('q201');
});

it('leads to a question on any page', async () => {
  panel.mailbox.show(sampleMail(450));
  await expect.poll(() => cards().length).toBe(200);
  panel.session.go('request', { kind: 'question', question: 'q450', team: null });
  const focused = () => document.activeElement?.closest<HTMLElement>('[data-question]')?.dataset.question;
  await expect.poll(focused).toBe('q450');
});

it('leaves no question out of the letter', async () => {
  panel.mailbox.show(sampleMail(450));
  await expect.poll(() => cards().length).toBe(200);
  expect(panel.session.current.value?.questions).toHaveLength(450);
  const told = JSON.stringify(panel.session.letter.value?.blocks);
  for (const { text } of panel.session.current.value?.questions ?? []) expect(told).toContain(text);
});
