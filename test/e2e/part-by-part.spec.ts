import { LetterView } from '../../sandbox/letter-view.ts';
import { type AtWork, expect, openInOffice, sendLetter, test, webmails } from './desk.ts';

/// Letters that say each thing by itself: under its law, under its exemption, and without saying whether it is held.

const holding = (lines: readonly string[], words: string) => lines.filter((line) => line.includes(words));

async function allNotHeld(work: AtWork): Promise<void> {
  const letter = await LetterView.open(work.officer);
  await letter.decideAll('All not held');
  await work.officer.view('Request');
}

for (const webmail of webmails) {
  test.describe(webmail, () => {
    test('a request that is part environmental is answered under both laws', async ({ desk, sandbox }) => {
      const work = await openInOffice(desk, webmail, 'nine-questions');
      await allNotHeld(work);
      await work.officer.answerUnder('3', 'EIR 2004');
      await work.officer.insert();
      await expect(work.officer.told('Letter inserted')).toBeVisible();
      const lines = await sendLetter(sandbox, work);
      expect(holding(lines, 'Q3 is about environmental information')).toHaveLength(1);
      expect(holding(lines, 'a refusal under regulation 14 of the Environmental')).toHaveLength(1);
      expect(holding(lines, 'About Q3: You have the right under regulation 11')).toHaveLength(1);
      expect(holding(lines, 'section 50 of the Freedom of Information Act 2000')).toHaveLength(2);
    });

    test('a contract is disclosed but for its rates and its signatures, each under its own exemption', async ({
      desk,
      sandbox,
    }) => {
      const work = await openInOffice(desk, webmail, 'nine-questions');
      const { officer } = work;
      await allNotHeld(work);
      await officer.unfold('3');
      await officer.status('3', 'Withhold part');
      await officer.press(officer.card('3').getByRole('textbox', { name: 'What is disclosed' }));
      await officer.key('Control+A');
      await officer.panel.keyboard.insertText('The contract is attached.');
      await officer.claim('3', '43(2)');
      await officer.claim('3', '40(2)(3A)(a)');
      await officer.likelihood('3', 's43(2)', 'would be likely to');
      const card = officer.card('3');
      await card
        .getByRole('textbox', { name: 'What is withheld under s43(2)' })
        .fill('The schedule of rates');
      await card.getByRole('textbox', { name: /What is withheld under s40/ }).fill('The signatures');
      await officer.giveReasons('s43(2)');
      await officer.giveReasons('s40(2)(3A)(a)');
      await officer.fillInAll('for the reasons of this contract');
      await officer.saved();
      await officer.insert();
      await expect(officer.told('Letter inserted')).toBeVisible();
      const lines = await sendLetter(sandbox, work);
      expect(holding(lines, 'What we have withheld').length).toBeGreaterThan(0);
      expect(lines.join('\n')).toContain('The schedule of rates');
      expect(lines.join('\n')).toContain('The signatures');
      expect(holding(lines, 'have been withheld')).toEqual([]);
    });

    test('personal data are neither confirmed nor denied, with reasons that tell nothing', async ({
      desk,
      sandbox,
    }) => {
      const work = await openInOffice(desk, webmail, 'nine-questions');
      const { officer } = work;
      await allNotHeld(work);
      await officer.unfold('3');
      await officer.status('3', 'Neither confirm nor deny');
      await officer.claim('3', '40(2)(3A)(a)');
      await officer.giveReasons('s40(5B)(a)(i) (NCND)');
      await officer.fillInAll('as it is for anybody who is named in such a question');
      await officer.saved();
      await officer.insert();
      await expect(officer.told('Letter inserted')).toBeVisible();
      const lines = await sendLetter(sandbox, work);
      expect(holding(lines, 'neither confirm nor deny').length).toBeGreaterThan(0);
      const from = lines.findIndex((line) => line.startsWith('Reasons:'));
      const reasons = lines.slice(
        from,
        lines.findIndex((line) => line.startsWith('Question ')),
      );
      expect(reasons.length).toBeGreaterThan(3);
      expect(reasons.join('\n')).not.toMatch(/\bwe hold this information\b|\bwithh(?:eld|olding)\b/i);
    });

    test('a Scottish request for environmental information is refused under the Scottish Regulations', async ({
      desk,
      sandbox,
    }) => {
      const work = await openInOffice(desk, webmail, 'environmental');
      const { officer } = work;
      await officer.panel
        .getByLabel('Law the request is answered under')
        .selectOption({ label: 'EISR 2004' });
      await allNotHeld(work);
      await officer.insert();
      await expect(officer.told('Letter inserted')).toBeVisible();
      const lines = await sendLetter(sandbox, work);
      expect(
        holding(lines, 'under regulation 13 of the Environmental Information (Scotland) Regulations 2004'),
      ).toHaveLength(1);
      expect(holding(lines, 'Scottish Information Commissioner').length).toBeGreaterThan(0);
    });
  });
}
