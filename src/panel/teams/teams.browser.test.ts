import { afterEach, beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { sampleMail } from '../../../test/panel/mails.ts';
import { button, type OpenPanel, openPanel } from '../../../test/panel/open-panel.ts';
import { answerOf } from '../../domain/case/answers.ts';
import { paragraph, plainText } from '../../domain/text/rich-text.ts';

let panel: OpenPanel;

beforeEach(async () => {
  panel = await openPanel();
  panel.mailbox.show(sampleMail(4));
  await expect.element(page.getByText('0 of 4 answered')).toBeVisible();
  const { session } = panel;
  await session.act({ kind: 'rename-team', team: session.team.value, name: 'Press' });
  await session.act({ kind: 'add-team', team: { id: 'fleet', name: 'Fleet' } });
  session.chooseTeam('fleet');
});
afterEach(() => panel.close());

async function open(item: string): Promise<void> {
  await button('Teams').first().click();
  await page.getByRole('menuitem', { name: item }).click();
  await expect.poll(() => document.querySelector('dialog[open] form')).not.toBeNull();
}

const mail = () => page.getByRole('region', { name: 'The mail' });
const box = () => page.getByLabelText('What the team wrote');
const words = async (question: string, team = 'fleet') => {
  const foiCase = await panel.stored();
  return foiCase ? plainText(answerOf(foiCase, question, team).body) : null;
};

function paste(html: string, text: string): void {
  const clipboardData = new DataTransfer();
  if (html) clipboardData.setData('text/html', html);
  clipboardData.setData('text/plain', text);
  box()
    .element()
    .dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
}

it('opens a ready mail with the team’s questions and both dates, and not with who asked', async () => {
  await panel.session.act({
    kind: 'assign',
    question: 'q2',
    teams: [panel.session.current.value?.teams[0]?.id ?? ''],
  });
  await open('Ask this team…');
  await expect.element(page.getByLabelText('Answers by')).toHaveValue('08/12/2026');
  await page.getByLabelText('Answers by').fill('2026-12-04');
  await button('Open as a new message').click();
  await expect.poll(() => panel.mailbox.opened.length).toBe(1);
  const [sent] = panel.mailbox.opened;
  const text = plainText(sent?.body ?? []);
  expect(sent?.subject).toBe('Information request 01.FOI.23.032611: questions for Fleet');
  expect(text).toContain(
    'Please reply by 4 December 2026. The law requires our reply to the requester by 15 December 2026.',
  );
  expect(text).toContain('3) How much do you spend annually');
  expect(text).not.toContain('2) If so');
  expect(text).not.toMatch(/A\. Requester|example\.org/);
  await expect.element(page.getByText(/New message opened in your mailbox/)).toBeVisible();
});

it('copies the mail formatted and plain, and says so in the dialog', async () => {
  await open('Ask this team…');
  await button('Copy').last().click();
  await expect.element(page.getByText('Copied. Paste it into a message to the team.')).toBeVisible();
  expect(panel.copied[0]?.html).toContain('<b>8 December 2026</b>');
  expect(panel.copied[0]?.text).toContain('1) Do you use a social media management platform?');
});

it('says in the dialog why the message did not open, and keeps the mail there', async () => {
  const message = 'The new message in Gmail was closed or left before the text was in it';
  const facts = { hook: 'h', what: 'the reply box', title: 'Gmail', names: [] };
  panel.mailbox.newMessage = { ok: false, step: 'write', why: 'gone', ...facts };
  await open('Ask this team…');
  await button('Open as a new message').click();
  await expect.element(page.getByText(message)).toBeVisible();
  await expect.element(mail()).toBeVisible();
});

it('asks again only for what is open', async () => {
  await panel.session.act({ kind: 'set-status', question: 'q1', team: 'fleet', status: 'not-held' });
  await open('Ask this team…');
  await page.getByLabelText('Only questions that are not answered yet').click();
  await expect.element(mail().getByText('If so, what tools do you use?')).toBeVisible();
  expect(mail().element().textContent).not.toContain('Do you use a social media management platform?');
});

it('warns of a day that leaves no time', async () => {
  await open('Ask this team…');
  await page.getByLabelText('Answers by').fill('2026-12-15');
  await expect.element(page.getByText(/Choose an earlier day/)).toBeVisible();
  await page.getByLabelText('Answers by').fill('2026-11-20');
  await expect.element(page.getByText('That day has passed. Choose a later day.')).toBeVisible();
  await page.getByLabelText('Answers by').fill('2026-11-27');
  await expect.element(page.getByText('That is today. Choose a later day.')).toBeVisible();
});

it('keeps the last whole day in the mail while another is typed, and sends none before it is whole', async () => {
  await open('Ask this team…');
  await page.getByLabelText('Answers by').fill('4/12');
  await expect.element(mail().getByText('8 December 2026')).toBeVisible();
  await button('Open as a new message').click();
  await expect.element(page.getByText('Give the day by which you need the answers first.')).toBeVisible();
  await button('Copy').last().click();
  expect([panel.mailbox.opened, panel.copied]).toEqual([[], []]);
  await page.getByLabelText('Answers by').fill('4/12/2026');
  await button('Open as a new message').click();
  await expect.poll(() => plainText(panel.mailbox.opened[0]?.body ?? [])).toContain('by 4 December 2026');
});

it('puts the answers of a pasted reply under their questions, in one step to undo', async () => {
  await open('Paste this team’s reply…');
  paste('', '1. Yes\n2. Hootsuite\n4. June 2027\n\nKind regards\nJo');
  await expect.element(page.getByText('3 answers found for 4 questions. Look them over.')).toBeVisible();
  await expect.element(page.getByText('Nothing was found for 3.')).toBeVisible();
  await button('Put in 3 answers').click();
  await expect.element(page.getByText('3 answers put in.')).toBeVisible();
  expect([await words('q1'), await words('q2'), await words('q3'), await words('q4')]).toEqual([
    'Yes',
    'Hootsuite',
    '',
    'June 2027',
  ]);
  expect((await panel.stored())?.answers['q1/fleet']?.status).toBe('answer');
  await button('Undo').click();
  await expect.poll(() => words('q1')).toBe('');
  expect(await words('q4')).toBe('');
});

it('reads answers that stand between the quoted questions of a formatted mail, and a table as a table', async () => {
  await open('Paste this team’s reply…');
  paste(
    `<p>Hi Sam,</p><blockquote><p>1) Do you use a social media management platform?</p></blockquote><p>Yes</p>
     <blockquote><p>3) How much do you spend annually on a Social media management tool?</p></blockquote>
     <table><tr><td>2024</td><td>3000</td></tr><tr><td>2025</td><td>4500</td></tr></table>`,
    'x',
  );
  await button('Put in 2 answers').click();
  await expect.poll(() => words('q1')).toBe('Yes');
  expect(await words('q3')).toBe('2024\t3000\n2025\t4500');
});

it('lets the officer say what else the words answer, or that they answer nothing', async () => {
  await open('Paste this team’s reply…');
  paste('', 'Thanks for asking us.\n\n1. Yes\n2. Hootsuite');
  await page.getByLabelText('The question that these words answer').nth(1).selectOptions('q3');
  await page.getByRole('checkbox', { name: 'Put these words in' }).first().click();
  await button('Put in 1 answer').click();
  await expect.poll(() => words('q3')).toBe('Hootsuite');
  expect([await words('q1'), await words('q2')]).toEqual(['', '']);
});

it('keeps words that were there beside those of the reply', async () => {
  const body = [paragraph('Typed before')];
  await panel.session.act({ kind: 'write-answer', question: 'q1', team: 'fleet', body, basis: 0 });
  await open('Paste this team’s reply…');
  paste('', '1. Yes');
  await expect.element(page.getByText(/There are words already/)).toBeVisible();
  await button('Put in 1 answer').click();
  await expect.element(page.getByText(/another version of this answer/)).toBeVisible();
  const answer = (await panel.stored())?.answers['q1/fleet'];
  expect(answer?.otherVersions.map(plainText)).toEqual(['Typed before']);
});

it('shows every word that is not put in', async () => {
  await open('Paste this team’s reply…');
  paste('', 'Hello,\n\nWe asked Digital first.\n\n1. Yes\n\nKind regards\nJo');
  await expect.element(page.getByText('For no question')).toBeVisible();
  await page.getByText('Not read as answers').click();
  await expect.element(page.getByRole('listitem').getByText('Kind regards')).toBeVisible();
  await userEvent.keyboard('{Escape}');
  expect(await words('q1')).toBe('');
});

it('says plainly when there are no words', async () => {
  await open('Paste this team’s reply…');
  paste('<img src="data:,">', '');
  await expect.element(page.getByText(/no words in what you pasted/)).toBeVisible();
  await expect.element(button('Put in')).toBeDisabled();
});

it('keeps a reply that was closed, and drops it with Cancel', async () => {
  await open('Paste this team’s reply…');
  paste('', '1. Yes');
  await expect.element(button('Put in 1 answer')).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => document.querySelector('dialog[open]')).toBeNull();
  await open('Paste this team’s reply…');
  await expect.element(box()).toHaveValue('1. Yes');
  await button('Cancel').click();
  await open('Paste this team’s reply…');
  await expect.element(box()).toHaveValue('');
});
