// `npm run icons`: renders the extension's icons from src/icons/icon.svg. The results are committed.
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { chromiumFlags, findAnyBrowser } from './browser.mjs';
import { root } from './setup.mjs';

const SIZES = [16, 32, 48, 128];

const browser = await findAnyBrowser();
if (!browser) throw new Error('No browser found. Run npm run setup first.');
const svg = readFileSync(`${root}/src/icons/icon.svg`, 'utf8');
const running = await chromium.launch({ executablePath: browser.path, args: chromiumFlags() });
const page = await running.newPage();
for (const size of SIZES) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
  );
  writeFileSync(`${root}/src/icons/${size}.png`, await page.screenshot({ omitBackground: true }));
}
await running.close();
console.log(`Icons of ${SIZES.join(', ')} px written.`);
