// `npm run pictures`: makes the README's pictures from the sandbox, with the real side panel. The results are committed.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { launch } from '../sandbox/browser.ts';
import { MailboxPage, Officer } from '../sandbox/officer.ts';
import { answerRunningExample, SUBJECT } from '../sandbox/running-example.ts';
import { startSandbox } from '../sandbox/serve.ts';
import { root } from './setup.mjs';
import { buildExtension } from './start/build.ts';

const keep = (name: string, picture: Buffer) =>
  writeFileSync(path.join(root, 'docs/pictures', name), picture);

const dist = await buildExtension();
const sandbox = await startSandbox();
const desk = await launch({ sandbox, dist, headless: true, width: 1280, height: 860, colorScheme: 'light' });
const mailbox = new MailboxPage(await desk.openMailbox('gmail'), 'gmail');
await mailbox.open(SUBJECT);
await mailbox.button.click();
const officer = new Officer(await desk.panel());
await answerRunningExample(officer, () => {});
await officer.dismissAll();
await officer.panel.evaluate(() => scrollTo(0, 0));
await officer.card('2').hover();
await desk.panelBeside(mailbox.page);
keep('desk.png', await desk.sideBySide(await mailbox.page.screenshot(), await officer.panel.screenshot()));
await officer.insert();
await officer.told('Letter inserted').waitFor();
await officer.view('Letter');
await officer.dismissAll();
await officer.panel.evaluate(() => scrollTo(0, 0));
keep('letter.png', await desk.sideBySide(await mailbox.page.screenshot(), await officer.panel.screenshot()));
await desk.close();
await sandbox.close();
console.log('Pictures written to docs/pictures.');
