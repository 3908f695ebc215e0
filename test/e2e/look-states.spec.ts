import type { Desk } from '../../sandbox/browser.ts';
import { conversationPath } from '../../sandbox/mails/ids.ts';
import { MailboxPage, type Officer } from '../../sandbox/officer.ts';
import { AUTHORITY } from '../../sandbox/running-example.ts';
import { goTo } from '../../sandbox/typing-place.ts';
import { placeNamed } from '../../sandbox/typing-places.ts';
import { expect, openBeside, openMail, openPanel, openRequest, type Page, test } from './desk.ts';
import { look, SIGHTS, type Sight, sightOf, WITH_PICTURES } from './looking.ts';

/// The panel's rarer states, looked at as `look.spec.ts` looks at the views: what it says while there is no case, of mails
/// that follow up or may belong to one, of what was half typed, of a reply to somebody else, of hundreds of questions, and
/// of what it can't show.

/** Where there is the least room; people look at all. */
const FEW = SIGHTS.filter(({ scheme, width }) => WITH_PICTURES || (scheme === 'light' && width === 256));

for (const sight of FEW) {
  const seen = async (panel: Page, what: string) => {
    await look(panel, sight, what);
    await sightOf(panel, sight);
  };

  test.describe(`${sight.scheme}, ${sight.width} px`, () => {
    test('while there is no case', async ({ desk }) => {
      const page = await desk.openMailbox('gmail');
      await desk.openPanelByAction(page);
      const panel = await desk.panel();
      await sightOf(panel, sight);
      const mailbox = new MailboxPage(page, 'gmail');
      const heading = (name: string | RegExp) => panel.getByRole('heading', { name });
      await expect(heading('Open a request in your mailbox')).toBeVisible();
      await seen(panel, 'no mail open');
      await mailbox.goTo('newsletter');
      await expect(heading(/^Looks like a newsletter/)).toBeVisible();
      await seen(panel, 'not a request');
      await mailbox.goTo('five-megabytes');
      await expect(heading('This mail is too long to read')).toBeVisible();
      await seen(panel, 'too long');
      await mailbox.goTo('questions-attached');
      await expect(panel.getByRole('button', { name: 'Paste a request', exact: true })).toBeVisible();
      await seen(panel, 'questions attached');
      await mailbox.goTo('clipped');
      await expect(panel.getByText('shows only the beginning of this mail')).toBeVisible();
      await seen(panel, 'clipped');
      await desk.openTour();
      await expect(heading('No mailbox in this tab')).toBeVisible();
      await seen(panel, 'no mailbox');
    });

    test('a conversation with a chaser', async ({ desk }) => {
      const { mailbox, officer } = await openBeside(desk, 'outlook', 'chaser');
      await sightOf(officer.panel, sight);
      await expect(officer.panel.getByRole('heading', { name: /Looks like a chaser/ })).toBeVisible();
      await seen(officer.panel, 'chaser alone');
      await mailbox.unfold();
      await expect(officer.card('3')).toBeVisible();
      await officer.status('1', 'Not held');
      await officer.chooseMessage('looks like a chaser');
      await expect(officer.panel.getByText(/looks like a chaser for/)).toBeVisible();
      await seen(officer.panel, 'chaser of a case');
      await officer.listMessages();
      await seen(officer.panel, 'messages of a conversation');
    });

    test('a request that an assistant wrote, one from a web form, and one that was passed on', async ({
      desk,
    }) => {
      const { mailbox, officer } = await openRequest(desk, 'gmail', 'chat-written');
      await sightOf(officer.panel, sight);
      await expect(officer.panel.getByRole('region', { name: /Not read as a question/ })).toBeVisible();
      await seen(officer.panel, 'chat written');
      for (const [mail, words] of [
        ['web-form', 'as the web form says'],
        ['forwarded', 'as the forwarded mail says'],
      ] as const) {
        await mailbox.goTo(mail);
        await expect(officer.panel.getByText(words)).toBeVisible();
        await seen(officer.panel, mail);
      }
    });

    test('a case that is perhaps the open mail’s', async ({ desk }) => {
      const panel = await perhaps(desk, sight);
      await seen(panel, 'perhaps a case');
    });

    test('what was half typed in forms, and kept', async ({ desk }) => {
      const { officer } = await openRequest(desk, 'gmail', 'nine-questions');
      await sightOf(officer.panel, sight);
      for (const name of KEPT) {
        await keep(officer, name);
        await expect(officer.panel.getByText('What you typed here before was kept.')).toBeVisible();
        await seen(officer.panel, `kept ${name}`);
        await officer.key('Escape');
        await officer.key('Escape');
        await officer.dismissAll();
      }
    });

    test('answers that say each thing by itself', async ({ desk }) => {
      const { officer } = await openRequest(desk, 'gmail', 'nine-questions');
      await sightOf(officer.panel, sight);
      await partByPart(officer);
      await seen(officer.panel, 'part by part');
      await officer.view('Letter');
      await expect(officer.panel.getByText('What we have withheld').first()).toBeVisible();
      await seen(officer.panel, 'part by part letter');
    });

    test('a reply that goes to somebody else', async ({ desk }) => {
      const mailbox = await openMail(desk, 'outlook', 'forwarded');
      const officer = await openPanel(desk, mailbox);
      await sightOf(officer.panel, sight);
      await officer.introduce(AUTHORITY);
      for (const label of ['1', '2', '3']) await officer.status(label, 'Not held');
      await officer.dismissAll();
      await officer.insert();
      await expect(officer.told('goes to Tobias Renn')).toBeVisible();
      await seen(officer.panel, 'reply to somebody else');
    });

    test('hundreds of questions', async ({ desk }) => {
      const { officer } = await openRequest(desk, 'gmail', 'one-question');
      const { panel } = officer;
      await sightOf(panel, sight);
      await startPasted(officer, 210);
      await expect(panel.getByText('This request has 210 questions; the first 200 are shown')).toBeVisible();
      await officer.dismissAll();
      // Two hundred cards are alike, and axe takes long over them.
      if (WITH_PICTURES) await seen(panel, '210 questions');
      await panel.getByRole('button', { name: 'Next 10' }).click();
      await expect(panel.getByText('201 to 210 are shown')).toBeVisible();
      await seen(panel, '210 questions last page');
    });

    test('a view that can’t be shown', async ({ desk }) => {
      const { officer } = await openRequest(desk, 'gmail', 'one-question');
      const { panel } = officer;
      await sightOf(panel, sight);
      await startPasted(officer, 201);
      // Nothing that is stored makes a view throw; so what the line above the questions is written with does.
      await panel.evaluate(() => {
        Number.prototype.toLocaleString = () => {
          throw new RangeError('not in this browser');
        };
      });
      await officer.view('Library');
      await officer.view('Request');
      await expect(panel.getByRole('heading', { name: 'This case can’t be shown' })).toBeVisible();
      await officer.dismissAll();
      await seen(panel, 'cannot show');
    });
  });
}

/** Where words are half typed until "Done" or "Add". */
const KEPT = [
  'question edit: text',
  'reason to send anyway',
  'Add a team: The team to add',
  'Paste a team’s reply: What the team wrote',
  'Paste another request: The request',
  'Settings: What it is',
] as const;

/** Types there, leaves, and comes again. */
async function keep(officer: Officer, name: (typeof KEPT)[number]): Promise<void> {
  await goTo(placeNamed(name), officer);
  await officer.panel.keyboard.insertText('How many licences were bought');
  await officer.saved();
  await officer.panel.reload();
  await officer.panel.getByRole('navigation', { name: 'Views' }).waitFor();
  await goTo(placeNamed(name), officer);
}

/** Two exemptions with a schedule, what is part held, another law, and what is neither confirmed nor denied. */
async function partByPart(officer: Officer): Promise<void> {
  const contract = officer.card('3');
  await officer.status('3', 'Withhold part');
  await officer.claim('3', '43(2)');
  await officer.claim('3', '40(2)(3A)(a)');
  await contract
    .getByRole('textbox', { name: 'What is withheld under s43(2)' })
    .fill('The schedule of rates');
  await contract.getByRole('textbox', { name: /What is withheld under s40/ }).fill('The signatures');
  await contract.getByText('Schedule of what is withheld').click();
  await contract.getByRole('button', { name: 'line' }).click();
  await contract.getByRole('textbox', { name: 'Line 1: document' }).fill('Contract of 4 March 2024');
  await contract.getByRole('textbox', { name: 'Line 1: page or part' }).fill('Schedule 2, pages 14 to 19');
  await officer.status('4', 'Part held');
  await officer.card('4').getByRole('textbox', { name: 'What is not held' }).fill('The years before 2022');
  await officer.answerUnder('5', 'EIR 2004');
  await officer.status('5', 'Withhold');
  await officer.claim('5', '12(5)(e)');
  await officer.status('7', 'Neither confirm nor deny');
  await officer.claim('7', '40(2)(3A)(a)');
  await officer.saved();
  await officer.dismissAll();
}

/** One mail under two names, as an own window of Outlook gives it: the second opening offers the first one's case. */
async function perhaps(desk: Desk, sight: Sight): Promise<Page> {
  const { officer } = await openRequest(desk, 'outlook', 'one-question');
  await sightOf(officer.panel, sight);
  await officer.status('1', 'Not held');
  await officer.saved();
  await officer.dismissAll();
  await desk.openMailbox('outlook', `${conversationPath('outlook', 'one-question')}?messageIds=short`);
  await expect(officer.panel.getByText(/may be this mail’s/)).toBeVisible();
  return officer.panel;
}

async function startPasted({ panel }: Officer, count: number): Promise<void> {
  await panel.getByRole('button', { name: 'More about this case' }).click();
  await panel.getByRole('menuitem', { name: 'Paste another request' }).click();
  const questions = Array.from(
    { length: count },
    (_, n) => `${n + 1}. How many vehicles of type ${n + 1} are there?`,
  );
  const words = ['Under the Freedom of Information Act 2000 please answer:', ...questions].join('\n');
  await panel.getByRole('textbox', { name: 'The request' }).fill(words);
  await panel.getByRole('button', { name: 'Start the case' }).click();
  await expect(panel.getByRole('dialog', { name: 'Paste a request' })).toBeHidden();
  await expect(panel.locator('article.question').first()).toBeVisible();
}
