import { writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { chromiumFlags, findAnyBrowser } from '../../scripts/browser.mjs';
import { root } from '../../scripts/setup.mjs';

/// Prints the PDF files of test/corpus/files from pages, as requesters print letters: `npx tsx test/files/print-pdfs.ts`.

const PAGES: Readonly<Record<string, string>> = {
  'letter.pdf': `<p>Dear Sir or Madam,</p>
    <p>Under the Freedom of Information Act 2000 I should like to know the following about the vans that the council owns or hires. Please answer for the years 2023 to 2025:</p>
    <ol><li>How many vans does the council own, how many does it hire, and from which companies does it hire those that it does not own itself?</li>
    <li>For each of the vans that were bought since 1 April 2023, please state:<ol type="a"><li>its make and model</li><li>what it cost, with and without value added tax, and from whom it was bought</li></ol></li>
    <li>Who decides which vans are bought?</li></ol>
    <p style="break-before: page">4. How many of the vans were in an accident?</p>
    <p>5. What did the repairs cost?</p>
    <p>Please send the answers by email.</p><p>Yours faithfully,<br>B. Writer</p>`,
  'table.pdf': `<h1>Questions about vans</h1><table border="1" style="border-collapse: collapse; width: 100%">
    <tr><th>No.</th><th>Question</th></tr>
    <tr><td>1</td><td>How many vans does the council own?</td></tr>
    <tr><td>2</td><td>What did they cost in the year to 31 March 2025?</td></tr></table>`,
};

const HEAD =
  '<div style="font-size: 8px; width: 100%; text-align: center">Writer and Sons, 1 High Street</div>';
const FOOT =
  '<div style="font-size: 8px; width: 100%; text-align: center">Page <span class="pageNumber"></span> of <span class="totalPages"></span></div>';

const browser = await findAnyBrowser();
if (!browser) throw new Error('No browser found. Run npm run setup first.');
const running = await chromium.launch({ executablePath: browser.path, args: chromiumFlags() });
const page = await running.newPage();
for (const [name, body] of Object.entries(PAGES)) {
  await page.setContent(`<body style="font: 12pt/1.3 sans-serif">${body}</body>`);
  const margin = { top: '25mm', bottom: '25mm', left: '25mm', right: '25mm' };
  const printed = await page.pdf({
    format: 'A4',
    margin,
    displayHeaderFooter: true,
    headerTemplate: HEAD,
    footerTemplate: FOOT,
  });
  writeFileSync(`${root}/test/corpus/files/${name}`, printed);
}
await running.close();
