import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { JSDOM } from 'jsdom';
import type { Mail } from '../src/domain/email/mail.ts';
import { parseEmail } from '../src/domain/email/parse-email.ts';
import type { Question, Reading } from '../src/domain/request/foi-request.ts';
import { parseRequest } from '../src/domain/request/parse-request.ts';
import { readBodyNow } from '../src/webmail/body/read-body.ts';

/// npm run -s read -- FOLDER OUT.json: reads every case of a folder with the extension's own reader.

type Case = Pick<Mail, 'subject' | 'from' | 'date'> & { readonly id: string; readonly html: string };

const [folder, out] = process.argv.slice(2);
if (folder === undefined || out === undefined) {
  console.error('usage: npm run -s read -- FOLDER OUT.json');
  process.exit(2);
}
// npm changes into the project; paths are meant from where the command was typed.
const caller = process.env.INIT_CWD ?? process.cwd();
const cases = readCases(resolve(caller, folder));
const predictions = Object.fromEntries(cases.map((one) => [one.id, prediction(read(one))]));
writeFileSync(resolve(caller, out), `${JSON.stringify(predictions, null, 1)}\n`);
console.log(`${cases.length} cases read into ${out}`);

function readCases(path: string): Case[] {
  const files = readdirSync(path).filter((name) => name.endsWith('.json'));
  return files.sort().map((name) => JSON.parse(readFileSync(join(path, name), 'utf8')) as Case);
}

function read({ subject, from, date, html }: Case): Reading {
  const { document } = new JSDOM(`<!doctype html><body>${html}</body>`).window;
  const { blocks } = readBodyNow(document.body);
  return parseRequest(parseEmail({ subject, from, date, blocks }));
}

function prediction({ detection, request }: Reading): unknown {
  const labels = new Map(request.questions.map((question) => [question.id, question.label]));
  return {
    isFoi: detection.isRequest,
    questions: request.questions.map((question) => asScored(question, labels)),
  };
}

function asScored({ label, text, parent }: Question, labels: ReadonlyMap<string, string | null>): unknown {
  return { label, text, parent: parent === null ? null : (labels.get(parent) ?? null) };
}
