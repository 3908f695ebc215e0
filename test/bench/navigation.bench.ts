import { rm } from 'node:fs/promises';
import path from 'node:path';
import { launch } from '../../sandbox/browser.ts';
import type { WebmailName } from '../../sandbox/mails/mail.ts';
import { MailboxPage } from '../../sandbox/officer.ts';
import { startSandbox } from '../../sandbox/serve.ts';
import { root } from '../../scripts/setup.mjs';
import { dist } from '../built.ts';
import { CATEGORIES, type TraceEvent, tasksOf } from './trace/tasks.ts';

export const title =
  '200 navigations in each sandbox mailbox: what the content script adds to the main thread';

const NAVIGATIONS = 200;
const LONG_TASK_US = 50_000;
/** Usual mails, the sixty questions, the hostile mail and the one of five megabytes among them. */
const MAILS = [
  'nine-questions',
  'newsletter',
  'sixty-questions',
  'invoice',
  'word-list',
  'long-conversation',
  'hostile',
  'one-question',
  'five-megabytes',
  'supplier',
];

export async function run(): Promise<readonly string[]> {
  return [...(await linesFor('gmail')), ...(await linesFor('outlook'))];
}

async function linesFor(webmail: WebmailName): Promise<readonly string[]> {
  const tasks = tasksOf(await traceOf(webmail));
  const long = tasks.filter(({ whole }) => whole > LONG_TASK_US);
  const because = long.filter(({ whole, ours }) => whole - ours <= LONG_TASK_US);
  const [whole, ours] = [sum(tasks.map((task) => task.whole)), sum(tasks.map((task) => task.ours))];
  const most = Math.max(...tasks.map((task) => task.ours));
  return [
    `${webmail}: ${long.length} of ${tasks.length} tasks took more than 50 ms of the processor; ${because.length} of them because of the content script (none is allowed)`,
    `${webmail}: the content script took at most ${ms(most)} of one task, and ${ms(ours)} in all: ${((100 * ours) / whole).toFixed(1)} % of the tab's work`,
  ];
}

async function traceOf(webmail: WebmailName): Promise<readonly TraceEvent[]> {
  const sandbox = await startSandbox();
  const desk = await launch({ sandbox, dist, headless: true });
  const mailbox = new MailboxPage(await desk.openMailbox(webmail), webmail);
  const browser = desk.context.browser();
  if (!browser) throw new Error('The browser gives no tracing.');
  const file = path.join(root, `out/trace-${webmail}.json`);
  await browser.startTracing(mailbox.page, { path: file, categories: CATEGORIES });
  for (let n = 0; n < NAVIGATIONS; n += 1) await navigate(mailbox, MAILS[n % MAILS.length] ?? 'invoice');
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString('utf8'));
  await desk.close();
  await sandbox.close();
  await rm(file, { force: true });
  return traceEvents;
}

/** Goes to a mail and waits until its message stands there. */
async function navigate(mailbox: MailboxPage, mail: string): Promise<void> {
  const { page, webmail } = mailbox;
  await mailbox.goTo(mail);
  const body = webmail === 'gmail' ? '[role=main]:visible .a3s' : '[id^=UniqueMessageBody]';
  await page.locator(body).first().waitFor();
  // The content script works when the page is idle: let two idle periods pass before the next mail.
  await page.evaluate(
    () => new Promise<void>((done) => requestIdleCallback(() => requestIdleCallback(() => done()))),
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

function ms(microseconds: number): string {
  return `${(microseconds / 1000).toFixed(1)} ms`;
}
