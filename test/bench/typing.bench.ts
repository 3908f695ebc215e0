import { setTimeout as pause } from 'node:timers/promises';
import type { CDPSession, Page } from 'playwright-core';
import { type Desk, launch } from '../../sandbox/browser.ts';
import { conversationPath } from '../../sandbox/mails/ids.ts';
import { MailboxPage } from '../../sandbox/officer.ts';
import { startSandbox } from '../../sandbox/serve.ts';
import { dist } from '../built.ts';

export const title =
  'Typing steadily into an answer of a case of sixty questions, against a bare contenteditable in the same browser';

const KEYS = 120;
/** Beside the time that a key takes: about ten keys a second, quicker than most people type. */
const PAUSE_MS = 80;
const WORDS = 'the quick brown fox jumps over the lazy dog ';

type Measured = {
  /** Milliseconds from each keydown until the frame that it led to was handed on, sorted. */
  readonly painted: readonly number[];
  /** Milliseconds of the processor that the page's main thread took for each key. */
  readonly work: number;
  /** Milliseconds of each task longer than 50 ms, typing or storing. */
  readonly long: readonly number[];
};

export async function run(): Promise<readonly string[]> {
  const sandbox = await startSandbox();
  const desk = await launch({ sandbox, dist, headless: true, width: 1280, height: 900 });
  try {
    const bare = await inBarePage(desk);
    const panel = await inPanel(desk);
    return [
      `keydown to painted: median ${against(median(panel.painted), median(bare.painted))}`,
      `keydown to painted: 95th percentile ${against(percentile(panel.painted, 95), percentile(bare.painted, 95))}`,
      `the main thread's own work for each key: ${against(panel.work, bare.work)}`,
      `tasks over 50 ms in ${KEYS} keys: ${longOf(panel)}; bare: ${longOf(bare)}`,
    ];
  } finally {
    await desk.close();
    await sandbox.close();
  }
}

async function inBarePage(desk: Desk): Promise<Measured> {
  const page = await desk.context.newPage();
  await page.setContent('<div contenteditable="true" role="textbox">Words</div>');
  await page.getByRole('textbox').click();
  const measured = await measure(page);
  await page.close();
  return measured;
}

async function inPanel(desk: Desk): Promise<Measured> {
  const page = await desk.openMailbox('gmail', conversationPath('gmail', 'sixty-questions'));
  await new MailboxPage(page, 'gmail').button.click();
  const panel = await desk.panel();
  await panel.getByRole('textbox', { name: 'Answer' }).first().click();
  await panel.locator('.ProseMirror-focused').waitFor();
  return measure(panel);
}

/** Types into what has the focus. The first words are not counted: they load and store what is done once. */
async function measure(page: Page): Promise<Measured> {
  const session = await page.context().newCDPSession(page);
  await type(page, WORDS);
  await pause(1_000);
  await page.evaluate(watchKeys);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const before = await workSoFar(session);
  await type(page, WORDS.repeat(Math.ceil(KEYS / WORDS.length)).slice(0, KEYS));
  // What the last keys led to is stored after a moment.
  await pause(1_000);
  const work = ((await workSoFar(session)) - before) / KEYS;
  const { painted, long } = await page.evaluate(() => ({
    painted: performance.getEntriesByName('key').map(({ duration }) => duration),
    long: performance.getEntriesByName('long').map(({ duration }) => duration),
  }));
  return { painted: painted.sort((one, other) => one - other), long, work };
}

async function type(page: Page, words: string): Promise<void> {
  for (const letter of words) {
    await page.keyboard.press(letter === ' ' ? 'Space' : letter);
    await pause(PAUSE_MS);
  }
}

/** A message that is sent in a frame's callback arrives when that frame has been handed on. */
function watchKeys(): void {
  addEventListener(
    'keydown',
    () => {
      const start = performance.now();
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => performance.measure('key', { start, end: performance.now() });
        port2.postMessage(null);
      });
    },
    { capture: true },
  );
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      performance.measure('long', { start: startTime, duration });
  }).observe({ type: 'longtask' });
}

/** Milliseconds of the processor since the page began: waiting for it, as on a busy machine, does not count. */
async function workSoFar(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1_000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
}

function against(panel: number, bare: number): string {
  return `${(panel / bare).toFixed(1)} times that of a bare field (${panel.toFixed(1)} ms to ${bare.toFixed(1)} ms)`;
}

function longOf({ long }: Measured): string {
  if (long.length === 0) return 'none';
  return `${long.length}, the longest ${Math.max(...long).toFixed(0)} ms`;
}

function median(sorted: readonly number[]): number {
  return percentile(sorted, 50);
}

function percentile(sorted: readonly number[], percent: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))] ?? 0;
}
