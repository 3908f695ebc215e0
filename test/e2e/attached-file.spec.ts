import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Officer } from '../../sandbox/officer.ts';
import { AUTHORITY } from '../../sandbox/running-example.ts';
import { root } from '../../scripts/setup.mjs';
import { choose, QUESTIONS } from './choosing.ts';
import { expect, openBeside, openRequest, sendLetter, test, webmails } from './desk.ts';

/// A request in an attached file, from the open mail to the sent letter.

const labels = ({ panel }: Officer) => panel.locator('article.question .question-label').allInnerTexts();

for (const webmail of webmails)
  test(`${webmail}: read from a Word file, answered, inserted, sent`, async ({ desk, sandbox }) => {
    const { mailbox, officer } = await openBeside(desk, webmail, 'questions-attached');
    const { panel } = officer;
    await panel.getByRole('button', { name: 'Read an attached file' }).first().click();
    await choose(panel, 'questions.docx', QUESTIONS);
    await expect(panel.getByText('4 questions were read.')).toBeVisible();
    await panel.getByRole('button', { name: 'Use these questions' }).press('Enter');
    await expect.poll(() => labels(officer)).toEqual(['1', '2', '2a', '2b']);
    await expect(panel.getByText('0 of 3 answered')).toBeVisible();
    await officer.introduce(AUTHORITY);
    await officer.answer('1', 'The force owns 1,200 cameras.');
    for (const label of ['2a', '2b']) await officer.status(label, 'Not held');
    await officer.insert();
    await expect(officer.told('Letter inserted')).toBeVisible();
    const letter = (await sendLetter(sandbox, { mailbox, officer })).join('\n');
    expect(letter).toContain('How many cameras does the force own?');
    expect(letter).toContain('The force owns 1,200 cameras.');
  });

test('a PDF is added to the questions of the mail, and taken back', async ({ desk }) => {
  const { officer } = await openRequest(desk, 'gmail', 'nine-questions');
  const { panel } = officer;
  await panel.getByRole('button', { name: 'More about this case' }).press('Enter');
  await panel.getByRole('menuitem', { name: 'Read an attached file…' }).press('Enter');
  await expect(panel.getByRole('button', { name: 'Choose a file' })).toBeFocused();
  const letter = readFileSync(path.join(root, 'test/corpus/files/letter.pdf'));
  const refused: string[] = [];
  panel.on('console', (message) => {
    if (/Trusted|Content Security Policy/.test(message.text())) refused.push(message.text());
  });
  await choose(panel, 'letter.pdf', letter);
  await expect(panel.getByText('7 questions were read.')).toBeVisible();
  await panel.getByRole('button', { name: 'Add 7 questions' }).press('Enter');
  await expect.poll(() => labels(officer)).toHaveLength(16);
  await panel.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect.poll(() => labels(officer)).toHaveLength(9);
  expect(refused).toEqual([]);
});

test('files are read where nothing reaches out: no connection, no code from elsewhere', async ({ desk }) => {
  const { officer } = await openBeside(desk, 'gmail', 'questions-attached');
  const { panel } = officer;
  await panel.getByRole('button', { name: 'Read an attached file' }).first().click();
  await choose(panel, 'questions.docx', QUESTIONS);
  await expect(panel.getByText('4 questions were read.')).toBeVisible();
  await expect.poll(() => panel.workers()).toEqual([]);
  // The next one stays, to be looked into.
  await panel.evaluate(() => {
    Worker.prototype.terminate = () => {};
  });
  const begun = panel.waitForEvent('worker');
  await choose(panel, 'letter.pdf', readFileSync(path.join(root, 'test/corpus/files/letter.pdf')));
  await expect(panel.getByText('7 questions were read.')).toBeVisible();
  const worker = await begun;
  expect(worker.url()).toMatch(/^chrome-extension:\/\/[a-p]{32}\/assets\/worker-[\w-]+\.js$/);
  const waysOut = await worker.evaluate(() => [typeof fetch, typeof XMLHttpRequest, typeof WebSocket]);
  expect(waysOut).toEqual(['undefined', 'undefined', 'undefined']);
  // Tried from a timer: what is evaluated from outside is not held to the policy.
  const tried = await worker.evaluate(
    () =>
      new Promise<readonly string[]>((resolve) => {
        const refusedBy = (error: unknown) => (error instanceof Error ? error.name : String(error));
        setTimeout(async () => {
          const inherited = Reflect.get(Object.getPrototypeOf(Object.getPrototypeOf(globalThis)), 'fetch');
          const ways = [
            async () => new Function('return 1')(),
            async () => Reflect.apply(inherited, globalThis, ['https://mail.google.com/other.json']),
            async () => import('https://mail.google.com/other.js' as string),
          ];
          const done = await Promise.all(ways.map((way) => way().then(() => 'done', refusedBy)));
          resolve(done);
        });
      }),
  );
  expect(tried).toEqual(['EvalError', 'TypeError', 'TypeError']);
  const other = panel.evaluate(() => new Worker(`${location.origin}/assets/other.js`));
  await expect(other).rejects.toThrow(/TrustedScriptURL/);
});
