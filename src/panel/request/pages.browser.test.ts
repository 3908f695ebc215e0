import { afterEach, beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { sampleMail } from '../../../test/panel/mails.ts';
import { type OpenPanel, openPanel } from '../../../test/panel/open-panel.ts';
import { plainAttached } from '../../domain/letter/decision.ts';
import { paragraph } from '../../domain/text/rich-text.ts';

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
  await page.getByRole('button', { name: 'Next 200' }).click();
  await expect.element(page.getByText('450 questions; 201 to 400 are shown.')).toBeVisible();
  expect(firstAndLast()).toEqual(['q201', 'q400']);
  await page.getByRole('button', { name: 'Next 50' }).click();
  await expect.poll(firstAndLast).toEqual(['q401', 'q450']);
  expect(page.getByRole('button', { name: /^Next/ }).elements()).toEqual([]);
  await expect.element(page.getByText('450 questions; 401 to 450 are shown.')).toHaveFocus();
  await page.getByRole('button', { name: 'Previous 200' }).click();
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

it('leads to what is to be filled in a paragraph: on another page, on another team’s tab, on a folded card', async () => {
  const { session } = panel;
  panel.mailbox.show(sampleMail(201));
  await expect.poll(() => cards().length).toBe(200);
  const own = session.team.value;
  await session.act({ kind: 'add-team', team: { id: 'fleet', name: 'Fleet' } });
  const body = [paragraph('It would {{harm}}.')];
  const clause = { id: 'c1', ...plainAttached, title: 'Harm', role: 'harm', serves: [], body } as const;
  await session.act({ kind: 'attach-clause', question: 'q201', team: 'fleet', clause });
  await session.act({ kind: 'set-status', question: 'q201', team: 'fleet', status: 'answer' });
  const unfilled = () => session.findings.value?.find(({ clauseId }) => clauseId === 'c1');
  await expect.poll(() => unfilled()?.teamId).toBe('fleet');
  // Folds the card, and goes to where it can't be seen.
  session.chooseTeam('fleet');
  await page.getByRole('button', { name: 'Next 1' }).click();
  await expect.poll(() => cards().length).toBe(1);
  const words = cards()[0]?.querySelector<HTMLElement>('.question-text');
  if (words?.ariaExpanded === 'true') words.click();
  await expect.poll(() => document.getElementById('clause-c1')).toBeNull();
  session.chooseTeam(own);
  await expect.poll(() => cards().length).toBe(200);
  const finding = unfilled();
  if (finding) session.leadTo(finding);
  await expect.poll(() => document.activeElement?.closest('.attached')?.id).toBe('clause-c1');
  expect(session.team.value).toBe('fleet');
});

it('leaves no question out of the letter', async () => {
  panel.mailbox.show(sampleMail(450));
  await expect.poll(() => cards().length).toBe(200);
  expect(panel.session.current.value?.questions).toHaveLength(450);
  await expect.poll(() => panel.session.letter.value).not.toBeNull();
  const told = JSON.stringify(panel.session.letter.value?.blocks);
  for (const { text } of panel.session.current.value?.questions ?? []) expect(told).toContain(text);
});
