import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { launch } from '../../sandbox/browser.ts';
import { conversationPath } from '../../sandbox/mails/ids.ts';
import type { WebmailName } from '../../sandbox/mails/mail.ts';
import { startSandbox } from '../../sandbox/serve.ts';
import { root } from '../../scripts/setup.mjs';
import { dist } from '../built.ts';

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

type TraceEvent = {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args?: { readonly data?: { readonly url?: string } };
};

export async function run(): Promise<readonly string[]> {
  return [...(await linesFor('gmail')), ...(await linesFor('outlook'))];
}

async function linesFor(webmail: WebmailName): Promise<readonly string[]> {
  const events = await traceOf(webmail);
  const ours = events.filter((event) => event.args?.data?.url?.startsWith('chrome-extension://'));
  const tasks = events.filter(({ name, dur }) => name === 'RunTask' && (dur ?? 0) > LONG_TASK_US);
  const withOurs = tasks.filter((task) =>
    ours.some((call) => inside(call, task) && (call.dur ?? 0) > LONG_TASK_US),
  );
  const longest = Math.max(0, ...ours.map(({ dur }) => dur ?? 0));
  const total = ours.reduce((sum, { dur }) => sum + (dur ?? 0), 0);
  const all = events.filter(({ name }) => name === 'RunTask').reduce((sum, { dur }) => sum + (dur ?? 0), 0);
  return [
    `${webmail}: long tasks (> 50 ms): ${tasks.length} in all, ${withOurs.length} through the content script`,
    `${webmail}: longest stretch of the content script ${ms(longest)}; all of it ${ms(total)}, ${((100 * total) / all).toFixed(1)} % of the tab's work`,
  ];
}

/** The content script's calls nest; only whole stretches on one thread are compared. */
function inside(call: TraceEvent, task: TraceEvent): boolean {
  const sameThread = call.pid === task.pid && call.tid === task.tid;
  return sameThread && call.ts >= task.ts && call.ts < task.ts + (task.dur ?? 0);
}

async function traceOf(webmail: WebmailName): Promise<readonly TraceEvent[]> {
  const sandbox = await startSandbox();
  const desk = await launch({ sandbox, dist, headless: true });
  const page = await desk.openMailbox(webmail);
  const browser = desk.context.browser();
  if (!browser) throw new Error('The browser gives no tracing.');
  const file = path.join(root, `out/trace-${webmail}.json`);
  await browser.startTracing(page, { path: file, categories: ['toplevel', 'devtools.timeline'] });
  for (let n = 0; n < NAVIGATIONS; n += 1)
    await navigate(page, webmail, MAILS[n % MAILS.length] ?? 'invoice');
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString('utf8'));
  await desk.close();
  await sandbox.close();
  await rm(file, { force: true });
  return mainThreadOf(traceEvents);
}

/** Goes to a mail as the webmail itself does, and waits until its message stands there. */
async function navigate(page: Page, webmail: WebmailName, mail: string): Promise<void> {
  const where = conversationPath(webmail, mail);
  await page.evaluate((address) => {
    if (address.includes('#')) location.hash = address.slice(address.indexOf('#'));
    else {
      history.pushState(null, '', address);
      dispatchEvent(new PopStateEvent('popstate'));
    }
  }, where);
  const body = webmail === 'gmail' ? '[role=main]:visible .a3s' : '[id^=UniqueMessageBody]';
  await page.locator(body).first().waitFor();
  // The content script works when the page is idle: let two idle periods pass before the next mail.
  await page.evaluate(
    () => new Promise<void>((done) => requestIdleCallback(() => requestIdleCallback(() => done()))),
  );
}

/** Complete events of the thread that ran the content script. */
function mainThreadOf(events: readonly TraceEvent[]): readonly TraceEvent[] {
  const ours = events.find((event) => event.args?.data?.url?.startsWith('chrome-extension://'));
  if (!ours) throw new Error('The trace shows no work of the content script: it did not run.');
  return events.filter(({ pid, tid, ph }) => pid === ours.pid && tid === ours.tid && ph === 'X');
}

function ms(microseconds: number): string {
  return `${(microseconds / 1000).toFixed(1)} ms`;
}
