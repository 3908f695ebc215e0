import { MailboxPage, Officer } from '../../sandbox/officer.ts';
import { answerRunningExample, QUESTIONS, SUBJECT } from '../../sandbox/running-example.ts';
import { blocksOf, expect, test } from './desk.ts';

/// The running example from open mail to sent reply, in both sandbox mailboxes, with the real side panel.

/** What the officer does in the mailbox itself: the button in the mail, and Send. */
const IN_MAILBOX = 2;

for (const webmail of ['gmail', 'outlook'] as const) {
  test(`${webmail}: nine questions, two teams, three exemptions, inserted, undone, inserted again, sent`, async ({
    desk,
    sandbox,
  }) => {
    test.setTimeout(120_000);
    const mailbox = new MailboxPage(await desk.openMailbox(webmail), webmail);
    await mailbox.open(SUBJECT);
    await mailbox.button.click();
    const officer = new Officer(await desk.panel());
    await expect(officer.card('9')).toBeVisible();
    expect(await officer.questions()).toEqual([...QUESTIONS]);

    await answerRunningExample(officer, () => {});
    // Nothing is held back and nothing is asked: the published answers, with reasons, are a letter that may go.
    await expect(officer.panel.getByRole('contentinfo').getByText('Ready', { exact: true })).toBeVisible();
    await officer.insert();
    await expect(officer.told('Letter inserted')).toBeVisible();
    await expect(mailbox.editor).toContainText('Brandwatch');
    await officer.undoInsert();
    await expect(officer.told('Letter taken out')).toBeVisible();
    await expect(mailbox.editor).not.toContainText('Brandwatch');
    await officer.insert();
    await expect(officer.told('Letter inserted')).toBeVisible();
    await officer.insert();
    await expect(officer.told('Letter in your reply already')).toBeVisible();
    await mailbox.send();

    const received = await sandbox.nextSent(webmail);
    const blocks = await blocksOf(officer, received?.html ?? '');
    expectRunningExample(blocks);
    expect(sandbox.strays).toEqual([]);
    const actions = officer.actions + IN_MAILBOX;
    console.log(`${webmail}: ${actions} actions from open mail to sent reply`);
    expect(actions).toBeLessThanOrEqual(60);
  });
}

/** The reply's facts, in the published order, each once. */
function expectRunningExample(blocks: readonly string[]): void {
  const at = (words: string | RegExp, from = 0) => {
    const found = blocks.findIndex(
      (block, index) =>
        index >= from && (typeof words === 'string' ? block.includes(words) : words.test(block)),
    );
    expect(found, `${words} in\n${blocks.join('\n')}`).toBeGreaterThanOrEqual(0);
    return found;
  };
  const restated = at(QUESTIONS[0]);
  const scope = at(/Q3, Q6 and Q7/, restated);
  const notice = at(/section 17/i, scope);
  const national = at(/Section 24\(1\)/, notice);
  const crime = at(/Section 31\(1\)\(a\)/, national);
  const commercial = at(/Section 43\(2\)/, crime);
  const disclosure = at('Communication and Engagement', commercial + 1);
  const spend = at(/withheld the annual spend.*43\(2\)/, disclosure);
  const tool = at(/withheld.*24\(1\).*31\(1\)\(a\)/, spend);
  const second = at('Sprinklr.', tool);
  const dependent = at(/not applicable.*question 5/i, second);
  const review = at(/internal review/i, dependent);
  at(/Information Commissioner/, review);
  expect(blocks.filter((block) => block.includes('Brandwatch'))).toHaveLength(1);
}
