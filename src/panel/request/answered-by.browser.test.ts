import { afterEach, beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { sampleMail, sampleNested } from '../../../test/panel/mails.ts';
import {
  button,
  card,
  FIRST,
  type OpenPanel,
  openAnswer,
  openPanel,
  SPEND,
} from '../../../test/panel/open-panel.ts';

let panel: OpenPanel;

beforeEach(async () => {
  panel = await openPanel();
});
afterEach(() => panel.close());

const shown = () =>
  [...panel.place.querySelectorAll('article .question-label')].map((label) => label.textContent);
const menuItem = (name: string) => page.getByRole('menuitemradio', { name });
const team = (name: string) => page.getByRole('group', { name: 'Team' }).getByRole('button', { name });

async function twoTeams(mail = sampleMail(9)): Promise<void> {
  panel.mailbox.show(mail);
  await expect.poll(() => shown().length).toBeGreaterThan(0);
  const { session } = panel;
  await session.act({ kind: 'rename-team', team: session.team.value, name: 'Press' });
  await session.act({ kind: 'add-team', team: { id: 'fleet', name: 'Fleet' } });
  await expect.element(team('Fleet')).toBeVisible();
}

async function onlyFor(question: string, ...gone: readonly string[]): Promise<void> {
  await card(question).getByRole('button', { name: 'Answered by' }).click();
  for (const name of gone) await page.getByRole('checkbox', { name }).click();
  await userEvent.keyboard('{Escape}');
}

it('asks nothing about teams while there is one', async () => {
  panel.mailbox.show(sampleMail(9));
  await expect.element(card(FIRST)).toBeVisible();
  expect(panel.place.querySelector('.answered-by')).toBeNull();
});

it('takes one answer for all teams, written on any team’s tab, and each its own again', async () => {
  await twoTeams();
  await card(FIRST).getByRole('button', { name: 'each for itself' }).click();
  await menuItem('One answer for all teams').click();
  await openAnswer(FIRST);
  await userEvent.keyboard('Yes');
  await expect.element(page.getByText('1 of 17 answered')).toBeVisible();
  await team('Fleet').click();
  await expect.element(card(FIRST).getByText('All teams')).toBeVisible();
  await card(FIRST).getByRole('button', { name: FIRST }).click();
  await expect.element(card(FIRST).getByText('Yes', { exact: true })).toBeVisible();
  await card(FIRST).getByRole('button', { name: 'one answer' }).click();
  await menuItem('Each team answers for itself').click();
  await expect.element(page.getByText('2 of 18 answered')).toBeVisible();
  const stored = await panel.stored();
  expect(Object.keys(stored?.answers ?? {}).sort()).toEqual(
    [`q1/${stored?.teams[0]?.id}`, 'q1/fleet'].sort(),
  );
});

it('shows a team its own questions, and counts the others where they can be reached', async () => {
  await twoTeams();
  await onlyFor(SPEND, 'Press');
  await expect.poll(shown).toEqual(['1', '2', '4', '5', '6', '7', '8', '9']);
  const others = page.getByText('1 question for other teams');
  await others.click();
  await page.getByRole('button', { name: /How much do you spend annually on a Social.*Fleet/ }).click();
  await expect.element(team('Fleet')).toHaveAttribute('aria-pressed', 'true');
  await expect.element(card(SPEND)).toBeVisible();
  await button('Undo').click();
  await team('Press').click();
  await expect.poll(() => shown().length).toBe(9);
});

it('stays where it is when a question goes to another team', async () => {
  await twoTeams();
  await card(SPEND).getByRole('button', { name: 'Answered by' }).click();
  const before = scrollY;
  await page.getByRole('checkbox', { name: 'Press' }).click();
  await expect.element(page.getByText('Question 3 is for Fleet now.')).toBeVisible();
  await expect.poll(() => document.activeElement?.closest('article')?.dataset.question).toBe('q4');
  expect(scrollY).toBe(before);
});

it('leaves a question with at least one team', async () => {
  await twoTeams();
  await card(FIRST).getByRole('button', { name: 'Answered by' }).click();
  await page.getByRole('checkbox', { name: 'Fleet' }).click();
  await expect.element(page.getByRole('checkbox', { name: 'Press' })).toBeDisabled();
});

it('goes with the keys from one of the team’s questions to its next', async () => {
  await twoTeams();
  await panel.session.act({ kind: 'assign', question: 'q2', teams: ['fleet'] });
  await expect.poll(shown).not.toContain('2');
  await card(FIRST).getByRole('button', { name: FIRST }).click();
  await button(FIRST).click();
  await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
  await expect.poll(() => document.activeElement?.closest('article')?.dataset.question).toBe('q3');
});

it('leads to a question of another team on that team’s tab', async () => {
  await twoTeams();
  await panel.session.act({ kind: 'assign', question: 'q2', teams: ['fleet'] });
  panel.session.go('request', { kind: 'question', question: 'q2', team: null });
  await expect.element(team('Fleet')).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(() => document.activeElement?.closest('article')?.dataset.question).toBe('q2');
});

it('gives a question’s parts to a team with it', async () => {
  await twoTeams(sampleNested());
  await onlyFor('For each provider please state:', 'Press');
  await expect.poll(shown).toEqual(['1']);
  await expect.element(page.getByText('2 questions for other teams')).toBeVisible();
  await team('Fleet').click();
  await expect.poll(shown).toEqual(['1', '2', '2a', '2b']);
});

it('tells on every team’s tab what an answer of all still needs', async () => {
  await twoTeams();
  const { session } = panel;
  await session.act({ kind: 'answer-together', question: 'q1', together: true });
  await session.act({ kind: 'set-status', question: 'q1', team: 'fleet', status: 'withhold' });
  const missing = /names no exemption|exemption/i;
  await expect.element(card(FIRST).getByRole('list').getByText(missing).first()).toBeVisible();
  await team('Fleet').click();
  await expect.element(card(FIRST).getByRole('list').getByText(missing).first()).toBeVisible();
});

it('offers the teams from the menu too, and no merge with a question of another team', async () => {
  await twoTeams();
  await card(FIRST).getByRole('button', { name: 'each for itself' }).click();
  await page.getByRole('menuitem', { name: 'Only these teams…' }).click();
  await page.getByRole('checkbox', { name: 'Fleet' }).click();
  await userEvent.keyboard('{Escape}');
  await expect.element(card(FIRST).getByRole('button', { name: 'Press' })).toBeVisible();
  await team('Fleet').click();
  await expect.poll(() => shown()[0]).toBe('2');
  await card('If so, what tools do you use?')
    .first()
    .getByRole('button', { name: 'Question 2: more' })
    .click();
  await expect.element(page.getByRole('menuitem', { name: 'Merge with previous' })).toBeDisabled();
  await expect.element(page.getByRole('menuitem', { name: 'Merge with next' })).toBeEnabled();
});
