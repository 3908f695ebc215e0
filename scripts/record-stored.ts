// `npm run record-stored [folder]`: makes what this version stores by using it, and records it as test/corpus/stored has it.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { build, type Rollup } from 'vite';
import { type Desk, launch } from '../sandbox/browser.ts';
import { startSandbox } from '../sandbox/serve.ts';
import { clicks, exportBackup } from '../test/stored/clicked.ts';
import { missingIn } from '../test/stored/cover.ts';
import type { Dump, StoredRecord } from '../test/stored/dump.ts';
import type { SampleMail } from '../test/stored/hand.ts';
import type { Named, Played } from '../test/stored/in-page.ts';
import { root } from './setup.mjs';
import { buildExtension } from './start/build.ts';

const DATABASE = 'foi-drafter';

/** A page of the extension, outside its panel, that holds the recorder. */
class Recorder {
  private readonly session: CDPSession;

  private constructor(session: CDPSession) {
    this.session = session;
  }

  static async beside(desk: Desk): Promise<Recorder> {
    const page: Page = await desk.context.newPage();
    const session = await desk.context.newCDPSession(page);
    // The plays make documents of sample mails, which the policy of the extension's pages forbids.
    await session.send('Page.setBypassCSP', { enabled: true });
    await page.goto(`chrome-extension://${desk.extensionId}/manifest.json`);
    const recorder = new Recorder(session);
    await recorder.run(await inPageScript());
    return recorder;
  }

  /** What an expression gives in the page; it must be plain. */
  async run<T>(expression: string): Promise<T> {
    const { result, exceptionDetails } = await this.session.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  dump(): Promise<Dump> {
    return this.run(`Recorder.dump(${JSON.stringify(DATABASE)})`);
  }
}

async function inPageScript(): Promise<string> {
  const entry = path.join(root, 'test/stored/in-page.ts');
  const lib = { entry, formats: ['iife' as const], name: 'Recorder', fileName: 'recorder' };
  const result = (await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, target: 'es2022', lib },
  })) as Rollup.RollupOutput[];
  return `${result[0]?.output[0].code}\nglobalThis.Recorder = Recorder; undefined`;
}

function sampleMails(): readonly SampleMail[] {
  const folder = path.join(root, 'test/corpus/requests');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file): SampleMail => {
      const { id, subject, from, date, html } = JSON.parse(readFileSync(path.join(folder, file), 'utf8'));
      return { id, subject, from, date, html };
    });
}

/** Makes every case that is made by clicks; gives their names. */
async function clickAll(desk: Desk, recorder: Recorder): Promise<readonly Named[]> {
  const named: Named[] = [];
  for (const { name, shows, work } of clicks) {
    console.log(`clicked: ${name}`);
    await work(desk);
    const known = new Set(named.map(({ id }) => id));
    const fresh = recordsOf(await recorder.dump(), 'cases').filter(({ key }) => !known.has(String(key)));
    const [made] = fresh;
    if (fresh.length !== 1 || !made) throw new Error(`${name} made ${fresh.length} cases.`);
    named.push({ id: String(made.key), name, shows });
  }
  return named;
}

function recordsOf(dumped: Dump, store: string): readonly StoredRecord[] {
  return dumped.stores.find(({ name }) => name === store)?.records ?? [];
}

function write(folder: string, file: string, value: unknown): void {
  const to = path.join(folder, file);
  mkdirSync(path.dirname(to), { recursive: true });
  writeFileSync(to, typeof value === 'string' ? value : `${JSON.stringify(value, null, 1)}\n`);
}

/** One file a case, one for each other store, and one for how the stores were made. */
function writeDump(folder: string, { name, version, stores }: Dump, cases: readonly Named[]): void {
  const definitions = stores.map(({ records: _, ...definition }) => definition);
  write(folder, 'database.json', { name, version, stores: definitions });
  for (const { name: store, records } of stores)
    if (store !== 'cases') write(folder, `${store}.json`, records);
  const stored = recordsOf({ name, version, stores }, 'cases');
  if (stored.length !== cases.length) throw new Error(`${stored.length} cases, ${cases.length} names.`);
  for (const { id, name: file, shows } of cases) {
    const record = stored.find(({ key }) => key === id);
    if (!record) throw new Error(`${file} was not stored.`);
    write(folder, `cases/${file}.json`, { shows, ...record });
  }
}

const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const folder = path.resolve(process.argv[2] ?? path.join(root, 'test/corpus/stored', version));
if (existsSync(folder)) throw new Error(`${folder} is there already. What was recorded is never changed.`);

const sandbox = await startSandbox();
const desk = await launch({
  sandbox,
  dist: await buildExtension(),
  headless: true,
  width: 1280,
  height: 900,
});
try {
  const recorder = await Recorder.beside(desk);
  const clicked = await clickAll(desk, recorder);
  const firstDay = recordsOf(await recorder.dump(), 'settings');
  const played = await recorder.run<Played>(`Recorder.play(${JSON.stringify(sampleMails())})`);
  const dumped = await recorder.dump();
  const of = (store: string) => recordsOf(dumped, store);
  const recorded = { cases: of('cases'), clauses: of('clauses'), settings: of('settings') };
  const missing = missingIn(recorded, played.words);
  if (missing.length > 0) throw new Error(`Nothing shows ${missing.join(', ')}. Write a play for it.`);
  const backup = await exportBackup(desk);
  const { words, moves } = played;
  write(folder, 'recorded.json', {
    version,
    browser: desk.context.browser()?.version() ?? null,
    words,
    moves,
  });
  writeDump(folder, dumped, [...clicked, ...played.cases]);
  write(folder, 'settings-first-day.json', firstDay);
  write(folder, 'backup.json', backup);
  console.log(`Recorded ${recorded.cases.length} cases and ${moves.length} kinds of moves in ${folder}.`);
} finally {
  await desk.close();
  await sandbox.close();
}
