import { chromium, type Page } from 'playwright-core';
import { build, type Rollup } from 'vite';
import { chromiumFlags, findBrowser } from '../../scripts/browser.mjs';
import type { MailTiming, SizeTiming } from './reader/in-page.ts';

export const title = 'Reader, in Chromium: time for each kilobyte of a mail, and the mail of sixty questions';

const SIZES = [
  { kilobytes: 1, batch: 50, runs: 40 },
  { kilobytes: 10, batch: 10, runs: 40 },
  { kilobytes: 100, batch: 2, runs: 30 },
  { kilobytes: 1000, batch: 1, runs: 7 },
  { kilobytes: 5000, batch: 1, runs: 3 },
];
const RUNS_OF_SIXTY = 400;
const HALF_A_FRAME_MS = 8;

/** Lines to print. The extension's own reader runs in a real page, over bodies made there. */
export async function run(): Promise<string[]> {
  const browser = await chromium.launch({ executablePath: findBrowser()?.path ?? '', args: chromiumFlags() });
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: await readerScript() });
    return [...(await sizes(page)), ...(await sixty(page))];
  } finally {
    await browser.close();
  }
}

async function sizes(page: Page): Promise<string[]> {
  const lines: string[] = [];
  for (const { kilobytes, batch, runs } of SIZES) {
    const timing: SizeTiming = await page.evaluate(`Reader.timeOfSize(${kilobytes}, ${runs}, ${batch})`);
    const micros = (timing.perKilobyte * 1000).toFixed(1);
    lines.push(
      `${String(kilobytes).padStart(5)} KB  ${micros.padStart(7)} µs/KB  ${timing.questions} questions, median of ${runs}`,
    );
  }
  return lines;
}

async function sixty(page: Page): Promise<string[]> {
  const { questions, read, walk }: MailTiming = await page.evaluate(`Reader.timeOfSixty(${RUNS_OF_SIXTY})`);
  const ratio = (read.median / walk.median).toFixed(1);
  return [
    `${questions} questions: p95 ${read.p95.toFixed(2)} ms (half a frame is ${HALF_A_FRAME_MS} ms), median ${read.median.toFixed(2)} ms`,
    `${ratio} times a plain walk over the same elements (median ${walk.median.toFixed(3)} ms), ${RUNS_OF_SIXTY} runs`,
  ];
}

async function readerScript(): Promise<string> {
  const entry = new URL('./reader/in-page.ts', import.meta.url).pathname;
  const result = (await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      lib: { entry, formats: ['iife'], name: 'Reader', fileName: 'reader' },
    },
  })) as Rollup.RollupOutput[];
  return result[0]?.output[0].code ?? '';
}
