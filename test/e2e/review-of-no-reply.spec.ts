import { LetterView } from '../../sandbox/letter-view.ts';
import { AUTHORITY } from '../../sandbox/running-example.ts';
import { type AtWork, expect, openBeside, sendLetter, test, webmails } from './desk.ts';

/// The review of a failure to reply, from the mail that complains of it to the letter that was sent.

const LAWS = [
  {
    law: 'FOIA 2000',
    breach: 'section 10(1) of the Act, because we did not answer within 20 working days',
    owed: /section 10\(1\)/,
    right: 'section 50 of the Freedom of Information Act 2000',
    regulator: 'Information Commissioner',
  },
  {
    law: 'FOISA 2002',
    breach: 'section 10(1) of the Act, because we did not answer within 20 working days',
    owed: /section 10\(1\)/,
    right: 'section 47 of the Freedom of Information (Scotland) Act 2002',
    regulator: 'Scottish Information Commissioner',
  },
] as const;

/** Answers the request below the mail that complains, and chooses the outcome that there was no reply. */
async function reviewed({ mailbox, officer }: AtWork, law: string, breach: string): Promise<void> {
  const { panel } = officer;
  await mailbox.unfold();
  await expect(officer.card('3')).toBeVisible();
  await panel.getByLabel('Law the request is answered under').selectOption({ label: law });
  await officer.answer('1', '214 officers.');
  await officer.status('2', 'Not held');
  await officer.status('3', 'Not held');
  await officer.introduce(AUTHORITY);
  await officer.chooseMessage('looks like a chaser');
  const letter = await LetterView.open(officer);
  await letter.choose('Internal review outcome');
  await officer.press(panel.getByRole('button', { name: 'Never given' }));
  await panel.getByLabel('Asked for on').fill('2026-11-20');
  await panel.getByRole('textbox', { name: 'Reviewed by' }).fill('the Head of Legal');
  await panel.getByRole('textbox', { name: 'We did not meet …' }).fill(breach);
  await officer.saved();
}

for (const webmail of webmails) {
  for (const { law, breach, owed, right, regulator } of LAWS) {
    test(`${webmail}: a failure to reply is reviewed under ${law}, from the complaint to the sent letter`, async ({
      desk,
      sandbox,
    }) => {
      const work = await openBeside(desk, webmail, 'chaser');
      await expect(work.officer.panel.getByRole('heading', { name: /Looks like a chaser/ })).toBeVisible();
      await reviewed(work, law, breach);
      await work.officer.insert();
      await expect(work.officer.told('Internal review outcome inserted')).toBeVisible();
      const lines = await sendLetter(sandbox, work);
      const told = lines.join('\n');
      expect(told).toMatch(
        /On 20 November 2026 you asked us to review our failure to answer your request for information, which we received on 19 October 2026\./,
      );
      expect(told).toContain('by 16 November 2026');
      expect(told).toContain('We were wrong not to, and we are sorry.');
      expect(told).toMatch(owed);
      expect(told).toContain(`We found that we did not meet ${breach}.`);
      expect(told).toContain('The review was carried out by the Head of Legal.');
      expect(told).toContain('214 officers.');
      expect(told).toContain(right);
      expect(lines).toContainEqual(expect.stringContaining(regulator));
      expect(told).not.toMatch(/our reply of|internal review of this reply|In that reply/);
    });
  }
}
