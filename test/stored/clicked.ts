import type { Desk } from '../../sandbox/browser.ts';
import { LetterView } from '../../sandbox/letter-view.ts';
import { conversationPath } from '../../sandbox/mails/ids.ts';
import type { WebmailName } from '../../sandbox/mails/mail.ts';
import { MailboxPage, Officer } from '../../sandbox/officer.ts';
import { answerRunningExample } from '../../sandbox/running-example.ts';

/// Cases that are made as an officer makes them: by clicks, in the sandbox's mailboxes with the real side panel.

type AtWork = { readonly desk: Desk; readonly mailbox: MailboxPage; readonly officer: Officer };

export type Click = {
  /** The name of the case's file. */
  readonly name: string;
  /** What there is to see in it. */
  readonly shows: string;
  work(desk: Desk): Promise<void>;
};

async function openMail(desk: Desk, webmail: WebmailName, conversation: string): Promise<MailboxPage> {
  const page = await desk.openMailbox(webmail, conversationPath(webmail, conversation));
  return new MailboxPage(page, webmail);
}

/** The panel that has opened, which may show the view in which the last one was closed. */
async function atRequest(desk: Desk): Promise<Officer> {
  const officer = new Officer(await desk.panel());
  await officer.view('Request');
  return officer;
}

/** Works on one mail of a mailbox: beside it the panel, opened from the button in the mail or from the toolbar. */
function inMailbox(
  webmail: WebmailName,
  conversation: string,
  panelBy: 'button' | 'toolbar',
  work: (at: AtWork) => Promise<void>,
): (desk: Desk) => Promise<void> {
  return async (desk) => {
    const mailbox = await openMail(desk, webmail, conversation);
    if (panelBy === 'button') await mailbox.button.click();
    else await desk.openPanelByAction(mailbox.page);
    const officer = await atRequest(desk);
    await work({ desk, mailbox, officer });
    await officer.saved();
    await officer.panel.close();
    await mailbox.page.close();
  };
}

async function insert({ officer, mailbox }: AtWork): Promise<void> {
  await officer.insert();
  await mailbox.editor.first().waitFor();
  await officer
    .told(/ inserted/)
    .first()
    .waitFor();
}

async function passWarnings(at: AtWork): Promise<void> {
  const { officer, mailbox } = at;
  await officer.answer('1', 'Ring 01632 960 018, or write to desk@northmere-kennels.example.com.');
  await officer.view('Letter');
  await officer.insert();
  const held = officer.panel.getByRole('dialog', { name: 'Warnings before the letter goes' });
  await held.getByLabel(/why the letter goes/).fill('Both are printed on the leaflet.');
  await officer.press(held.getByRole('button', { name: 'Insert anyway' }));
  await mailbox.editor.first().waitFor();
  await officer
    .told(/ inserted/)
    .first()
    .waitFor();
}

async function arrangeByHand({ officer }: AtWork): Promise<void> {
  let letter = await LetterView.open(officer);
  await letter.decideAll('All not held');
  await officer.view('Request');
  await officer.unfold('2');
  await officer.status('2', 'Answer');
  await officer.answer('2', 'Brandwatch');
  letter = await LetterView.open(officer);
  await letter.order('Per question');
  await letter.writeByHand(/Question 2 /, 'Question 2: we use one tool, for press mentions only.');
  await letter.use(/Question 4 /, 'Move up');
  await letter.use('Opening', 'Leave out');
}

async function takeMoreTime({ officer }: AtWork): Promise<void> {
  await officer.withhold('3', ['43(2)'], 'The annual spend');
  const letter = await LetterView.open(officer);
  await letter.choose('Extension of time');
  await letter.weigh('43(2)');
  await officer.press(officer.panel.getByRole('button', { name: /^20 more working days/ }));
}

async function refuseForCost({ officer }: AtWork): Promise<void> {
  const letter = await LetterView.open(officer);
  await letter.decideAll('Refuse for cost');
  await letter.addWork(1, { what: 'searching the mailboxes of forty officers', count: 40, minutes: 20 });
  await letter.addWork(2, { what: 'taking the figures out of invoices', count: 120, minutes: 4 });
}

const LETTER = `Dear Sir or Madam,

Under the Freedom of Information Act 2000 please answer:

1. How many vans do you own?
2. What did they cost in 2025?

Yours faithfully,
B. Writer`;

async function pasteALetter(desk: Desk): Promise<void> {
  const page = await desk.openMailbox('gmail');
  await desk.openPanelByAction(page);
  const officer = await atRequest(desk);
  const { panel } = officer;
  await panel.getByRole('button', { name: /^Paste a request/ }).click();
  await panel.getByRole('textbox', { name: 'The request' }).fill(LETTER);
  await panel.getByText('FOI request with 2 questions.').waitFor();
  await panel.getByRole('textbox', { name: 'Requester' }).fill('B. Writer');
  await panel.getByRole('textbox', { name: 'Subject' }).fill('Vans');
  await panel.getByRole('button', { name: 'Start the case' }).click();
  await officer.answer('1', 'Twelve.');
  await officer.saved();
  await panel.close();
  await page.close();
}

/** In this order: the authority gives its details in the first. */
export const clicks: readonly Click[] = [
  {
    name: 'gmail-two-teams-inserted',
    shows: 'Gmail: nine questions, two teams, three exemptions with reasons, inserted into the reply',
    work: inMailbox('gmail', 'nine-questions', 'button', async (at) => {
      await answerRunningExample(at.officer, () => {});
      await insert(at);
    }),
  },
  {
    name: 'outlook-acknowledgement-inserted',
    shows: 'Outlook: an acknowledgement, inserted into the reply',
    work: inMailbox('outlook', 'nine-questions', 'button', async (at) => {
      await (await LetterView.open(at.officer)).choose('Acknowledgement');
      await insert(at);
    }),
  },
  {
    name: 'gmail-warnings-passed',
    shows: 'Gmail: warnings passed with a reason, then inserted',
    work: inMailbox('gmail', 'one-question', 'button', passWarnings),
  },
  {
    name: 'outlook-arranged-by-hand',
    shows: 'Outlook: a letter per question, a block written by hand, one moved, one left out',
    work: inMailbox('outlook', 'sixty-questions', 'button', arrangeByHand),
  },
  {
    name: 'gmail-request-below-a-chaser',
    shows: 'Gmail: the request of a conversation in which a chaser came later',
    work: inMailbox('gmail', 'chaser', 'toolbar', async ({ mailbox, officer }) => {
      await mailbox.unfold();
      for (const label of ['1', '2', '3']) await officer.status(label, 'Not held');
    }),
  },
  {
    name: 'outlook-clarified',
    shows: 'Outlook: counted afresh from the clarification that came later in the conversation',
    work: inMailbox('outlook', 'clarification', 'toolbar', async ({ mailbox, officer }) => {
      await mailbox.unfold();
      await officer.press(officer.panel.getByRole('button', { name: /^Count from / }));
      await officer.told(/the clock starts afresh/).waitFor();
    }),
  },
  {
    name: 'gmail-extension',
    shows: 'Gmail: more time to weigh the public interest',
    work: inMailbox('gmail', 'word-list', 'button', takeMoreTime),
  },
  {
    name: 'outlook-cost',
    shows: 'Outlook: refused for cost, with an estimate',
    work: inMailbox('outlook', 'unnumbered', 'button', refuseForCost),
  },
  {
    name: 'outlook-environmental',
    shows: 'Outlook: a request under the EIR',
    work: inMailbox('outlook', 'environmental', 'button', async ({ officer }) =>
      (await LetterView.open(officer)).decideAll('All not held'),
    ),
  },
  {
    name: 'gmail-treated-as-a-request',
    shows: 'Gmail: a mail that was not read as a request and treated as one',
    work: inMailbox('gmail', 'newsletter', 'toolbar', async ({ officer }) => {
      await officer.press(officer.panel.getByRole('button', { name: 'Treat as a request' }));
      await officer.panel.getByLabel('Law the request is answered under').selectOption('EIR');
    }),
  },
  {
    name: 'pasted-by-hand',
    shows: 'a request that was pasted into the panel, and answered',
    work: pasteALetter,
  },
];

/** The file of a backup, as the officer exports it from Settings. */
export async function exportBackup(desk: Desk): Promise<string> {
  const page = await desk.openPanelPage(900, 900, '#settings');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export' }).click(),
  ]);
  const chunks: Buffer[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(Buffer.from(chunk));
  await page.close();
  return Buffer.concat(chunks).toString('utf8');
}
