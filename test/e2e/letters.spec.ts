import { LetterView } from '../../sandbox/letter-view.ts';
import { QUESTIONS } from '../../sandbox/running-example.ts';
import { type AtWork, blocksOf, expect, openInOffice, sendLetter, test, webmails } from './desk.ts';

/// The kinds of letter from panel to requester: what the sandbox received is what the officer was shown, in every kind,
/// layout and arrangement.

const MAIL = 'nine-questions';

/** What the Letter view shows, in the lines in which it is sent. */
async function shownIn(letter: LetterView): Promise<readonly string[]> {
  const texts = await letter.sheet.locator('.sent').allInnerTexts();
  const lines = texts.join('\n').split('\n');
  return lines.map((line) => line.replace(/\s+/g, ' ').trim()).filter((line) => line !== '');
}

/** The letter as it stands in the open reply, above the signature. */
async function inReply({ mailbox, officer }: AtWork): Promise<readonly string[]> {
  const blocks = await blocksOf(officer, await mailbox.editor.innerHTML());
  return blocks.slice(
    0,
    blocks.findIndex((words) => /^(--|FOI Team)/.test(words)),
  );
}

const holding = (lines: readonly string[], words: string) => lines.filter((line) => line.includes(words));

for (const webmail of webmails) {
  test.describe(webmail, () => {
    test('an acknowledgement is sent, and the response comes into a reply of its own', async ({
      desk,
      sandbox,
    }) => {
      const work = await openInOffice(desk, webmail, MAIL);
      const letter = await LetterView.open(work.officer);
      await letter.choose('Acknowledgement');
      await work.officer.insert();
      await expect(work.officer.told('Acknowledgement inserted')).toBeVisible();
      const acknowledged = await sendLetter(sandbox, work);
      expect(holding(acknowledged, 'by 15 December 2026 at the latest')).toHaveLength(1);
      for (const question of QUESTIONS) expect(acknowledged.join('\n')).toContain(question);
      expect(holding(acknowledged, 'refus')).toEqual([]);

      await work.officer.dismissAll();
      await letter.choose('Response');
      await letter.decideAll('All not held');
      await work.officer.insert();
      await expect(work.officer.told('Letter inserted')).toBeVisible();
      const answered = await sendLetter(sandbox, work);
      expect(holding(answered, 'We do not hold the information that you asked for.')).toHaveLength(1);
      expect(holding(answered, 'When we will reply')).toEqual([]);
      const sent = sandbox.sent(webmail);
      expect(sent.map(({ conversation }) => conversation)).toEqual([MAIL, MAIL]);
      expect(await blocksOf(work.officer, sent[0]?.html ?? '')).toEqual(
        expect.arrayContaining([...acknowledged]),
      );
    });

    test('what the officer arranges and writes by hand is what goes, until an answer changes', async ({
      desk,
      sandbox,
    }) => {
      const work = await openInOffice(desk, webmail, MAIL);
      const { officer } = work;
      let letter = await LetterView.open(officer);
      await letter.decideAll('All not held');
      await officer.view('Request');
      await giveAnswer(work, '2', 'Brandwatch');
      await giveAnswer(work, '4', 'July 2024');

      letter = await LetterView.open(officer);
      await letter.order('Per question');
      const byHand = 'Question 2 – If so, what tools do you use? We use one tool, for press mentions only.';
      await letter.writeByHand(/Question 2 /, byHand);
      await letter.use(/Question 4 /, 'Move up');
      await letter.use('Opening', 'Leave out');
      await expect(officer.panel.getByText('Left out of the letter')).toBeVisible();
      const arranged = await shownIn(letter);
      await officer.dismissAll();
      await officer.insert();
      await expect(officer.told('Letter inserted')).toBeVisible();
      const first = await inReply(work);
      expect(first).toEqual(arranged);
      expect(holding(first, 'press mentions')).toEqual([byHand]);
      expect(holding(first, 'Brandwatch')).toEqual([]);
      expect(holding(first, 'Thank you for your request')).toEqual([]);
      expect(lineWith(first, 'Question 4 ')).toBeLessThan(lineWith(first, 'Question 3 '));

      await officer.view('Request');
      await giveAnswer(work, '2', ' and Sprinklr');
      letter = await LetterView.open(officer);
      const part = letter.part(/Question 2 /);
      await expect(part.getByRole('region', { name: /: yours$/ })).toContainText('press mentions');
      await expect(part.getByRole('region', { name: /: from the answers$/ })).toContainText('and Sprinklr');
      await part.getByRole('button', { name: 'Use the new text' }).click();
      await expect(part).not.toContainText('press mentions');
      const again = await shownIn(letter);
      await officer.dismissAll();
      await officer.insert();
      await expect(officer.told('Letter replaced')).toBeVisible();
      const received = await sendLetter(sandbox, work);
      expect(received).toEqual(again);
      expect(holding(received, 'Sprinklr')).toHaveLength(1);
      expect(holding(received, 'press mentions')).toEqual([]);
      expect(lineWith(received, 'Question 4 ')).toBeLessThan(lineWith(received, 'Question 3 '));
    });

    test('a refusal for cost says its hours, its limit and how to ask for less', async ({
      desk,
      sandbox,
    }) => {
      const work = await openInOffice(desk, webmail, MAIL);
      const { officer } = work;
      const letter = await LetterView.open(officer);
      await letter.decideAll('Refuse for cost');
      await letter.addWork(1, { what: 'searching the mailboxes of forty officers', count: 40, minutes: 20 });
      await letter.addWork(2, { what: 'reading the contract files', count: 60, minutes: 10 });
      await letter.addWork(3, { what: 'taking the figures out of invoices', count: 120, minutes: 4 });
      await expect(officer.panel.getByText('31 h 20 min, £783.33')).toBeVisible();
      await officer.insert();
      const held = officer.panel.getByRole('dialog', { name: 'Warnings before the letter goes' });
      await expect(held).toContainText('without help to bring it within the limit');
      await officer.key('Escape');

      await officer.view('Request');
      await officer.attachClause('s12(1)', 'how to narrow the request');
      await officer.insert();
      await expect(officer.told(/Not inserted yet\..*\{\{narrow_to\}\}/)).toBeVisible();
      await expect.poll(() => officer.panel.evaluate(() => String(getSelection()))).toBe('{{narrow_to}}');
      await officer.panel.keyboard.insertText('the suppliers and end dates of both contracts');
      await officer.saved();
      await officer.dismissAll();
      await officer.insert();
      await expect(officer.told('Letter inserted')).toBeVisible();
      const received = await sendLetter(sandbox, work);
      expect(holding(received, 'section 17(5)')).toHaveLength(1);
      expect(holding(received, '17(1)')).toEqual([]);
      expect(holding(received, 'about 31.3 hours, or £783.33 at £25 an hour')).toHaveLength(1);
      expect(holding(received, '£450, or 18 hours')).toHaveLength(1);
      for (const work of [
        'forty officers (40 at 20 minutes',
        'contract files (60 at 10',
        'invoices (120 at 4',
      ])
        expect(holding(received, work)).toHaveLength(1);
      expect(holding(received, 'the suppliers and end dates of both contracts')).toHaveLength(1);
      expect(holding(received, '{{')).toEqual([]);
    });

    test('an extension names its exemption and its day, and the due date follows', async ({
      desk,
      sandbox,
    }) => {
      const work = await openInOffice(desk, webmail, MAIL);
      const { officer } = work;
      await officer.withhold('3', ['43(2)'], 'The annual spend');
      const letter = await LetterView.open(officer);
      await letter.choose('Extension of time');
      const due = officer.panel.locator('.strip-due');
      await expect(due).toContainText('Tue 15 Dec');
      await letter.weigh('43(2)');
      await officer.press(
        officer.panel.getByRole('button', { name: '20 more working days: 18 January 2027' }),
      );
      await expect(due).toContainText('Mon 18 Jan');
      await officer.insert();
      await expect(officer.told('Extension of time inserted')).toBeVisible();
      const received = await sendLetter(sandbox, work);
      expect(holding(received, 'we estimate that we will reach it by 18 January 2027')).toHaveLength(1);
      expect(holding(received, 'section 17(2)')).toHaveLength(1);
      expect(holding(received, 'Section 43(2)')).toHaveLength(1);
      expect(holding(received, 'the rest of your request by 15 December 2026')).toHaveLength(1);
      expect(holding(received, 'internal review')).not.toEqual([]);
    });
  });
}

/** The answer to a question that was decided otherwise before, or more words for one that was answered. */
async function giveAnswer({ officer }: AtWork, label: string, words: string): Promise<void> {
  await officer.unfold(label);
  await officer.status(label, 'Answer');
  await officer.answer(label, words);
  await officer.saved();
}

function lineWith(lines: readonly string[], words: string): number {
  const found = lines.findIndex((line) => line.startsWith(words));
  expect(found, words).toBeGreaterThanOrEqual(0);
  return found;
}
