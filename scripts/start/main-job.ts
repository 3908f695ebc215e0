// `npm start` without a display: does the main job by itself on the running example, in both sandbox mailboxes, with the
// real side panel, and leaves pictures and what the sandbox received in out/start/.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Desk, launch } from '../../sandbox/browser.ts';
import type { WebmailName } from '../../sandbox/mails/mail.ts';
import { MailboxPage, Officer } from '../../sandbox/officer.ts';
import { answerRunningExample, SUBJECT } from '../../sandbox/running-example.ts';
import { type Sandbox, startSandbox } from '../../sandbox/serve.ts';
import { root } from '../setup.mjs';
import { buildExtension } from './build.ts';

const out = path.join(root, 'out/start');
const NAMES: Readonly<Record<WebmailName, string>> = { gmail: 'Gmail', outlook: 'Outlook' };

const started = performance.now();
const seconds = () => ((performance.now() - started) / 1000).toFixed(1);

/** One request from open mail to sent reply; true when the sandbox received the reply. */
async function reply(webmail: WebmailName, dist: string, sandbox: Sandbox): Promise<boolean> {
  const step = (said: string) =>
    console.log(`${seconds().padStart(6)} s  ${NAMES[webmail]} sandbox: ${said}`);
  const desk = await launch({ sandbox, dist, headless: true, width: 1280, height: 860 });
  try {
    const mailbox = new MailboxPage(await desk.openMailbox(webmail), webmail);
    await mailbox.open(SUBJECT);
    await mailbox.button.click();
    const officer = new Officer(await desk.panel());
    await officer.card('9').waitFor();
    step(`opened the mail and read ${(await officer.questions()).length} questions`);
    await answerRunningExample(officer, step);
    await officer.insert();
    await officer.told('Letter inserted').waitFor();
    step(`inserted the letter, ${officer.actions} actions since the mail was open`);
    await desk.panelBeside(mailbox.page);
    await photograph(desk, mailbox, officer);
    await mailbox.send();
    return arrived(sandbox, webmail, step);
  } catch (error) {
    console.error(
      `${NAMES[webmail]} sandbox: the job stopped. ${error instanceof Error ? error.message : error}`,
    );
    await photographAll(desk, webmail);
    return false;
  } finally {
    await desk.close();
  }
}

/** What stood on the screen when the job stopped. */
async function photographAll(desk: Desk, webmail: WebmailName): Promise<void> {
  const panel = (await desk.panelIsOpen()) ? [await desk.panel()] : [];
  for (const [index, page] of [...desk.context.pages(), ...panel].entries()) {
    writeFileSync(path.join(out, `${webmail}-stopped-${index}.png`), await page.screenshot());
  }
}

async function photograph(desk: Desk, mailbox: MailboxPage, officer: Officer): Promise<void> {
  const panel = await officer.panel.screenshot();
  if (mailbox.webmail === 'gmail') writeFileSync(path.join(out, 'panel.png'), panel);
  const both = await desk.sideBySide(await mailbox.page.screenshot(), panel);
  writeFileSync(path.join(out, `${mailbox.webmail}.png`), both);
}

async function arrived(
  sandbox: Sandbox,
  webmail: WebmailName,
  step: (said: string) => void,
): Promise<boolean> {
  const received = await sandbox.nextSent(webmail);
  if (!received) {
    step('sent, but the sandbox received no reply');
    return false;
  }
  writeFileSync(path.join(out, `${webmail}-reply.html`), received.html);
  step(`sent; the sandbox received ${received.text.trim().split(/\s+/).length} words`);
  return true;
}

console.log('Building the extension …');
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const dist = await buildExtension();
const sandbox = await startSandbox();
const results = [await reply('gmail', dist, sandbox), await reply('outlook', dist, sandbox)];
await sandbox.close();
console.log(`Pictures and the replies as received are in ${path.relative(root, out)}/.`);
console.log('The sandbox mailboxes belong to FOI Drafter: they are not Gmail and not Outlook.');
process.exitCode = results.every(Boolean) ? 0 : 1;
