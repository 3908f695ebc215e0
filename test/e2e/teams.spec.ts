import type { Desk } from '../../sandbox/browser.ts';
import { LetterView } from '../../sandbox/letter-view.ts';
import type { Officer } from '../../sandbox/officer.ts';
import { QUESTIONS } from '../../sandbox/running-example.ts';
import type { Sandbox } from '../../sandbox/serve.ts';
import { type AtWork, blocksOf, expect, openInOffice, paste, sendLetter, test, webmails } from './desk.ts';

/// Three teams in one letter: whose question is whose, a team asked and its reply put in, and every answer at its place in
/// what the requester gets.

const TEAMS = ['Communications', 'Contact Centre', 'Procurement'] as const;
const [, CENTRE, PROCUREMENT] = TEAMS;

/** The question that only Procurement answers, and the one that all answer together. */
const ONLY = '9';
const TOGETHER = '5';

/** What Procurement writes back, as its mail program has it: in another order, with a greeting and a signature. */
const REPLY = `<p>Hi both,</p><p>as promised:</p>
<p>9. The Head of Procurement</p><p>4. July 2027</p><p>1. Yes, since 2021</p>
<p>Thanks</p><p>Pat</p>`;

async function withTeams(desk: Desk, webmail: (typeof webmails)[number]): Promise<AtWork> {
  const work = await openInOffice(desk, webmail, 'nine-questions');
  const { officer } = work;
  await officer.nameTeams(TEAMS[0], CENTRE);
  await fromTeamMenu(officer, 'Add a team');
  await officer.panel.getByLabel('The team to add').fill(PROCUREMENT);
  await officer.press(officer.panel.getByRole('button', { name: 'Add', exact: true }));
  await expect(officer.told(`${PROCUREMENT} added.`)).toBeVisible();
  await officer.dismissAll();
  return work;
}

async function fromTeamMenu(officer: Officer, item: string): Promise<void> {
  await officer.press(officer.panel.getByRole('button', { name: /^(Teams|More about this case)$/ }).last());
  await officer.press(officer.panel.getByRole('menuitem', { name: item }));
}

/** Takes the ticks of the other teams away. */
async function leaveTo(officer: Officer, label: string, team: string): Promise<void> {
  await officer.press(officer.card(label).getByRole('button', { name: /^Answered by/ }));
  for (const other of TEAMS)
    if (other !== team) await officer.panel.getByRole('checkbox', { name: other }).uncheck();
  await officer.key('Escape');
}

async function answerTogether(officer: Officer, label: string): Promise<void> {
  await officer.press(officer.card(label).getByRole('button', { name: 'each for itself' }));
  await officer.press(officer.panel.getByRole('menuitemradio', { name: 'One answer for all teams' }));
  await expect(officer.told('One answer for all teams now.')).toBeVisible();
}

type Copied = { readonly html: string; readonly text: string };

/** The mail that asks the team, as it lies on the clipboard. */
async function copiedMail(desk: Desk, { officer, mailbox }: AtWork, team: string): Promise<Copied> {
  await officer.chooseTeam(team);
  await fromTeamMenu(officer, 'Ask this team');
  const dialog = officer.panel.getByRole('dialog', { name: 'Ask a team' });
  await expect(dialog.getByRole('heading', { name: `Ask ${team}` })).toBeVisible();
  await officer.press(dialog.getByRole('button', { name: 'Copy' }));
  await expect(dialog.getByText('Copied.')).toBeVisible();
  const { page } = mailbox;
  await desk.context.grantPermissions(['clipboard-read'], { origin: new URL(page.url()).origin });
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await item?.getType(type))?.text() ?? '';
    return { html: await read('text/html'), text: await read('text/plain') };
  });
}

const NOT_HELD = 'Answer: We do not hold this information.';

/** What is answered in a team's part of the letter, question by question. */
function answersOf(lines: readonly string[], team: string): readonly string[] {
  const start = lines.indexOf(`Disclosure: ${team}`);
  expect(start, `${team} in\n${lines.join('\n')}`).toBeGreaterThanOrEqual(0);
  const end = lines.findIndex(
    (line, at) => at > start && /^(Disclosure|If you are not satisfied)/.test(line),
  );
  return lines.slice(start, end).filter((line) => line.startsWith('Answer'));
}

/** Eight or nine answers, most of them that nothing is held; the others by their question's number. */
function mostlyNotHeld(count: number, others: Readonly<Record<number, string>>): readonly string[] {
  return Array.from({ length: count }, (_none, at) => others[at + 1] ?? NOT_HELD);
}

for (const webmail of webmails)
  test(`${webmail}: three teams, one asked by mail, and its reply in the letter`, async ({
    desk,
    sandbox,
  }) => {
    const work = await withTeams(desk, webmail);
    const { officer } = work;
    await officer.chooseTeam(PROCUREMENT);
    await leaveTo(officer, ONLY, PROCUREMENT);
    await answerTogether(officer, TOGETHER);
    await expect(officer.panel.getByText('0 of 23 answered')).toBeVisible();

    const { html, text } = await copiedMail(desk, work, CENTRE);
    expect(await blocksOf(officer, html)).toEqual(text.split('\n').filter((line) => line !== ''));
    for (const question of QUESTIONS.slice(0, 8)) expect(text).toContain(question);
    expect(text).not.toContain(QUESTIONS[8]);
    expect(text).toContain('by 15 December 2026');
    expect(text).not.toContain('Ashby');
    await askByMail(sandbox, work, PROCUREMENT);

    await putReplyIn(officer, PROCUREMENT);
    await expect(officer.panel.getByText('3 of 23 answered')).toBeVisible();
    await officer.answer(TOGETHER, 'Yes, one for all of us');
    await officer.chooseTeam(CENTRE);
    await officer.answer('2', 'Sprinklr');
    await officer.saved();
    await (await LetterView.open(officer)).decideAll('All not held');
    await officer.view('Request');
    await backToAnswers(officer, CENTRE, ['2']);
    await backToAnswers(officer, PROCUREMENT, ['1', '4', TOGETHER, ONLY]);
    await officer.dismissAll();
    await officer.insert();
    await expect(officer.told('Letter inserted')).toBeVisible();
    const received = await sendLetter(sandbox, work);
    expect(received.join('\n')).toContain(
      'Q5 is answered for them together; Q9 is answered for Procurement alone',
    );
    const together = 'Answer for Communications, Contact Centre and Procurement: Yes, one for all of us';
    const shared = (team: string) => `Answer: Our answer for ${TEAMS[0]} holds for ${team} too.`;
    expect(answersOf(received, TEAMS[0])).toEqual(mostlyNotHeld(8, { 5: together }));
    expect(answersOf(received, CENTRE)).toEqual(
      mostlyNotHeld(8, { 2: 'Answer: Sprinklr', 5: shared(CENTRE) }),
    );
    expect(answersOf(received, PROCUREMENT)).toEqual(
      mostlyNotHeld(9, {
        1: 'Answer: Yes, since 2021',
        4: 'Answer: July 2027',
        5: shared(PROCUREMENT),
        9: 'Answer: The Head of Procurement',
      }),
    );
  });

/** The mail is opened as a new message, and sent. */
async function askByMail(sandbox: Sandbox, { officer, mailbox }: AtWork, team: string): Promise<void> {
  const dialog = officer.panel.getByRole('dialog', { name: 'Ask a team' });
  await dialog.getByRole('combobox', { name: 'Team' }).selectOption({ label: `${team} (9 questions)` });
  await officer.press(dialog.getByRole('button', { name: 'Open as a new message' }));
  await expect(officer.told('New message opened in your mailbox')).toBeVisible();
  await mailbox.recipients.click();
  await mailbox.page.keyboard.type('procurement@example.org');
  await mailbox.page.getByRole('button', { name: 'Send' }).last().click();
  await expect.poll(() => sandbox.newSent(mailbox.webmail).length).toBe(1);
  const [sent] = sandbox.newSent(mailbox.webmail);
  expect(sent).toMatchObject({ to: 'procurement@example.org' });
  expect(sent?.subject).toContain(`questions for ${team}`);
  for (const question of QUESTIONS) expect(sent?.text).toContain(question.slice(0, 30));
}

/** Pastes the reply, looks its proposals over, and puts them in. */
async function putReplyIn(officer: Officer, team: string): Promise<void> {
  await officer.chooseTeam(team);
  await fromTeamMenu(officer, 'Paste this team’s reply');
  const dialog = officer.panel.getByRole('dialog', { name: 'Paste a team’s reply' });
  await expect(dialog.getByRole('textbox', { name: 'What the team wrote' })).toBeFocused();
  await paste(officer, { 'text/html': REPLY, 'text/plain': 'as promised' });
  await expect(dialog.getByText('3 answers found for 9 questions.')).toBeVisible();
  await expect(dialog.getByRole('region', { name: /^4 / })).toContainText('July 2027');
  await officer.press(dialog.getByRole('button', { name: 'Put in 3 answers' }));
  await expect(officer.told('3 answers put in.')).toBeVisible();
}

/** Makes these questions of a team answered again, with the words that they have. */
async function backToAnswers(officer: Officer, team: string, labels: readonly string[]): Promise<void> {
  await officer.chooseTeam(team);
  for (const label of labels) {
    await officer.unfold(label);
    await officer.status(label, 'Answer');
  }
}
