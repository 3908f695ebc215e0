import { Officer } from '../../sandbox/officer.ts';
import { type AtWork, expect, openMail, openRequest, type Page, test, webmails } from './desk.ts';

/// Mending what was read, by mouse and by keyboard, with the real side panel: each act is said, keeps the focus with the
/// question, leaves the answers of other questions alone, and is taken back as one.

type Line = { readonly label: string; readonly text: string; readonly depth: string };

const outline = (officer: Officer): Promise<Line[]> =>
  officer.panel.locator('article.question').evaluateAll((cards) =>
    cards.map((card) => ({
      label: card.querySelector('.question-label')?.textContent ?? '',
      text: card.querySelector('.question-text')?.textContent ?? '',
      depth: /depth-\d/.exec(card.className)?.[0] ?? '',
    })),
  );

const texts = async (officer: Officer) => (await outline(officer)).map(({ text }) => text);

/** The question whose card has the focus, by its words. */
const focused = (panel: Page) =>
  panel.evaluate(
    () => document.activeElement?.closest('article')?.querySelector('.question-text')?.textContent ?? null,
  );

type Mending = {
  readonly name: string;
  /** What is said of it. */
  readonly said: string | RegExp;
  readonly mouse: (officer: Officer) => Promise<unknown>;
  readonly keys: (officer: Officer) => Promise<unknown>;
  /** The outline that it makes of the one before. */
  readonly makes: (before: readonly Line[]) => readonly Line[];
  /** The words of the question that has the focus then. */
  readonly leads: (after: readonly Line[]) => string | undefined;
};

const choose = async (officer: Officer, item: string | RegExp) => {
  await officer.card('3').getByRole('button', { name: 'Question 3: more' }).click();
  await officer.panel.getByRole('menuitem', { name: item }).click();
};
const press = async (officer: Officer, ...chords: readonly string[]) => {
  await officer.card('3').locator('button.question-text').focus();
  for (const chord of chords) await officer.panel.keyboard.press(chord);
};
const spliced = (lines: readonly Line[], at: number, gone: number, ...added: readonly Line[]) => [
  ...lines.slice(0, at),
  ...added,
  ...lines.slice(at + gone),
];
const swap = (lines: readonly Line[], at: number) =>
  spliced(lines, at, 2, ...lines.slice(at, at + 2).reverse());
const joined = (one?: Line, other?: Line): Line => ({
  label: one?.label ?? '',
  text: `${one?.text} ${other?.text}`,
  depth: 'depth-0',
});
const third = (lines: readonly Line[]) => lines[2]?.text;
const second = (lines: readonly Line[]) => lines[1]?.text;

const MENDINGS: readonly Mending[] = [
  {
    name: 'split at the cursor',
    said: 'Question split in two.',
    async mouse(officer) {
      await choose(officer, /Edit or split/);
      const area = officer.panel.getByRole('textbox', { name: 'Text of the question' });
      await area.evaluate((box: HTMLTextAreaElement) => box.setSelectionRange(11, 11));
      await officer.panel.getByRole('button', { name: 'Split at the cursor' }).click();
    },
    keys: (officer) =>
      press(officer, 'F2', 'Control+Home', ...Array<string>(3).fill('Control+ArrowRight'), 'Alt+Enter'),
    makes: (before) =>
      spliced(
        before,
        2,
        1,
        { label: '3', text: 'How much do', depth: 'depth-0' },
        {
          label: '',
          text: 'you spend annually on a Social media management tool?',
          depth: 'depth-0',
        },
      ),
    leads: third,
  },
  {
    name: 'merge with previous',
    said: 'Questions merged.',
    mouse: (officer) => choose(officer, 'Merge with previous'),
    keys: (officer) => press(officer, 'Alt+Shift+K'),
    makes: (before) => spliced(before, 1, 2, joined(before[1], before[2])),
    leads: second,
  },
  {
    name: 'merge with next',
    said: 'Questions merged.',
    mouse: (officer) => choose(officer, 'Merge with next'),
    keys: (officer) => press(officer, 'Alt+Shift+J'),
    makes: (before) => spliced(before, 2, 2, joined(before[2], before[3])),
    leads: third,
  },
  {
    name: 'merge while editing, as lines are joined',
    said: 'Questions merged.',
    mouse: (officer) => choose(officer, 'Merge with next'),
    keys: (officer) => press(officer, 'F2', 'Control+End', 'Delete'),
    makes: (before) => spliced(before, 2, 2, joined(before[2], before[3])),
    leads: third,
  },
  {
    name: 'indent under',
    said: 'Now a part of question 2.',
    mouse: (officer) => choose(officer, 'Indent'),
    keys: (officer) => press(officer, 'Alt+Shift+ArrowRight'),
    makes: (before) => before.map((line) => (line.label === '3' ? { ...line, depth: 'depth-1' } : line)),
    leads: third,
  },
  {
    name: 're-label',
    said: 'Question changed.',
    async mouse(officer) {
      await choose(officer, /Change its number/);
      await officer.panel.getByRole('textbox', { name: 'Label as the requester wrote it' }).fill('3(a)');
      await officer.panel.getByRole('button', { name: 'Done' }).click();
    },
    async keys(officer) {
      await press(officer, 'Shift+F2');
      await officer.panel.keyboard.type('3(a)');
      await officer.panel.keyboard.press('Enter');
    },
    makes: (before) => before.map((line) => (line.label === '3' ? { ...line, label: '3(a)' } : line)),
    leads: third,
  },
  {
    name: 'move up',
    said: 'Question moved: 2 of 9 now.',
    mouse: (officer) => choose(officer, 'Move up'),
    keys: (officer) => press(officer, 'Alt+Shift+ArrowUp'),
    makes: (before) => swap(before, 1),
    leads: second,
  },
  {
    name: 'move down by dragging',
    said: 'Question moved: 4 of 9 now.',
    mouse: (officer) => officer.card('3').locator('.question-label').dragTo(officer.card('4')),
    keys: (officer) => press(officer, 'Alt+Shift+ArrowDown'),
    makes: (before) => swap(before, 2),
    leads: (after) => after[3]?.text,
  },
  {
    name: 'drop',
    said: 'Question removed.',
    mouse: (officer) => choose(officer, /Remove this question/),
    keys: (officer) => press(officer, 'Alt+Shift+Delete'),
    makes: (before) => spliced(before, 2, 1),
    leads: third,
  },
  {
    name: 'a left-out paragraph',
    said: 'Question added.',
    async mouse(officer) {
      await openLeftOut(officer);
      await officer.panel.getByRole('button', { name: /Make this a question: I would like/ }).click();
    },
    async keys(officer) {
      await openLeftOut(officer);
      await officer.panel.getByRole('button', { name: /Make this a question: I would like/ }).focus();
      await officer.panel.keyboard.press('Enter');
    },
    makes: (before) => [
      ...before,
      { label: '', text: 'I would like to receive the answers by email.', depth: 'depth-0' },
    ],
    leads: (after) => after.at(-1)?.text,
  },
];

async function openLeftOut(officer: Officer): Promise<void> {
  const fold = officer.panel.locator('details.left-out');
  if (!(await fold.evaluate((details: HTMLDetailsElement) => details.open)))
    await fold.locator('summary').press('Enter');
}

/** What a question is called that has no number is not the requester's, and so is not compared. */
const compared = (lines: readonly Line[], like: readonly Line[]) =>
  lines.map((line, at) => (like[at]?.label === '' ? { ...line, label: '' } : line));

for (const webmail of webmails)
  for (const way of ['mouse', 'keys'] as const)
    test(`${webmail}: every mending act by ${way}, and its undo`, async ({ desk }) => {
      test.setTimeout(120_000);
      const { officer } = await openRequest(desk, webmail, 'nine-questions');
      for (const label of ['1', '9']) await officer.status(label, 'Not held');
      const before = await outline(officer);
      expect(before).toHaveLength(9);
      for (const mending of MENDINGS)
        await test.step(mending.name, async () => {
          await mending[way](officer);
          await expect(officer.told(mending.said)).toBeVisible();
          const made = mending.makes(before);
          await expect.poll(async () => compared(await outline(officer), made)).toEqual(made);
          await expect.poll(() => focused(officer.panel)).toBe(mending.leads(made));
          await expect(officer.panel.getByText(/^2 of \d+ answered$/)).toBeVisible();
          if (way === 'mouse') await officer.panel.getByRole('button', { name: 'Undo', exact: true }).click();
          else await officer.panel.keyboard.press('Control+z');
          await expect(officer.told('Undone.')).toBeVisible();
          await expect.poll(() => outline(officer)).toEqual(before);
          await expect.poll(() => focused(officer.panel)).not.toBeNull();
        });
      await expect(officer.panel.getByText('2 of 9 answered')).toBeVisible();
    });

/** The words that are marked in the mail. */
const marked = (page: Page) =>
  page.evaluate(() =>
    [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map((range) => String(range))),
  );

/** The open message's body, as the webmail made it. */
const bodyOf = ({ mailbox }: AtWork) =>
  mailbox.page
    .locator(mailbox.webmail === 'gmail' ? '.a3s:visible' : '[id^=UniqueMessageBody]:visible')
    .last();

for (const webmail of webmails) {
  test(`${webmail}: a question that is hovered or focused has its words marked, and nothing else changes`, async ({
    desk,
  }) => {
    const work = await openRequest(desk, webmail, 'word-list');
    const { mailbox, officer } = work;
    const before = await bodyOf(work).evaluate((body) => body.outerHTML);
    const hovered = 'How many officers hold a licence to fly them?';
    await officer.card('3').hover();
    await expect.poll(() => marked(mailbox.page)).toEqual([hovered]);
    await officer.card('2b').locator('button.question-text').focus();
    await officer.view('Letter');
    await expect.poll(() => marked(mailbox.page)).toEqual([]);
    await officer.view('Request');
    await officer.panel.mouse.move(0, 0);
    await officer.card('2b').locator('button.question-text').focus();
    await expect.poll(() => marked(mailbox.page)).toEqual(['the year in which it was bought']);
    expect(await bodyOf(work).evaluate((body) => body.outerHTML)).toBe(before);
  });

  test(`${webmail}: the words that are selected in the mail become the request`, async ({ desk }) => {
    const work = await openRequest(desk, webmail, 'nine-questions');
    const { mailbox, officer } = work;
    await officer.status('5', 'Not held');
    await select(work, '5)Do you use', 'media monitoring tool?');
    await openLeftOut(officer);
    await officer.panel.getByRole('button', { name: 'Read the selection' }).click();
    await expect(officer.told('3 questions read from your selection.')).toBeVisible();
    expect((await outline(officer)).map(({ label }) => label)).toEqual(['5', '6', '7']);
    await expect(officer.panel.getByText('1 of 3 answered')).toBeVisible();
    await officer.card('6').hover();
    await expect.poll(() => marked(mailbox.page)).toEqual(['If so, what tools do you use?']);
    await openLeftOut(officer);
    await expect(officer.panel.getByText('Removed question')).toHaveCount(6);
    await officer.panel.getByRole('button', { name: 'Read it all again' }).click();
    await expect.poll(() => texts(officer)).toHaveLength(9);
    await expect(officer.panel.getByText('1 of 9 answered')).toBeVisible();
    await officer.panel.getByRole('button', { name: 'Undo', exact: true }).click();
    await expect.poll(() => texts(officer)).toHaveLength(3);
  });

  test(`${webmail}: a part of a mail that is no request, or too long, starts a case`, async ({ desk }) => {
    const mailbox = await openMail(desk, webmail, 'five-megabytes');
    await desk.openPanelByAction(mailbox.page);
    const panel = await desk.panel();
    await expect(panel.getByRole('heading', { name: 'This mail is too long to read' })).toBeVisible();
    await panel.getByRole('button', { name: 'Read the selection' }).click();
    await expect(panel.getByText(/Nothing is selected in the mail/)).toBeVisible();
    const officer = new Officer(panel);
    const work = { mailbox, officer };
    await select(work, 'when was this', 'decided?');
    await panel.getByRole('button', { name: 'Read the selection' }).click();
    await expect.poll(() => texts(officer)).toEqual(['when was this decided?']);
    await officer.card('1').hover();
    await expect.poll(() => marked(mailbox.page)).toEqual(['when was this decided?']);
    await mailbox.goTo('invoice');
    await expect(panel.getByRole('heading', { name: /not a new request/ })).toBeVisible();
    await select(work, 'Training', 'day');
    await panel.getByRole('button', { name: 'Read the selection' }).click();
    await expect.poll(() => texts(officer)).toEqual(['Training day']);
    await mailbox.goTo('five-megabytes');
    await expect.poll(() => texts(officer)).toEqual(['when was this decided?']);
  });
}

/** Selects in the open message from some words to others. */
async function select(work: AtWork, from: string, to: string): Promise<void> {
  await bodyOf(work).evaluate(
    (body, words) => {
      const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      const has = (text: string) => walker.currentNode.textContent?.indexOf(text) ?? -1;
      let begun = false;
      while (walker.nextNode()) {
        if (!begun && has(words.from) >= 0) range.setStart(walker.currentNode, has(words.from));
        begun ||= has(words.from) >= 0;
        if (begun && has(words.to) >= 0) {
          range.setEnd(walker.currentNode, has(words.to) + words.to.length);
          getSelection()?.removeAllRanges();
          getSelection()?.addRange(range);
          return;
        }
      }
      throw new Error(`The mail has not ${words.from} … ${words.to}`);
    },
    { from, to },
  );
}
