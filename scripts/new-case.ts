import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { JSDOM } from 'jsdom';
import { parseEmail } from '../src/domain/email/parse-email.ts';
import { parseRequest } from '../src/domain/request/parse-request.ts';
import { readBodyNow } from '../src/webmail/body/read-body.ts';

/// npm run new-case -- FILE.html: drafts a corpus case from a saved mail body. A person then mends the labels: a case
/// that only repeats what the reader said proves nothing.

const requests = fileURLToPath(new URL('../test/corpus/requests/', import.meta.url));

const [file] = process.argv.slice(2);
if (file === undefined) stop('usage: npm run new-case -- FILE.html');
const path = resolve(process.env.INIT_CWD ?? process.cwd(), file);
const id = basename(path, extname(path))
  .toLowerCase()
  .replaceAll(/[^a-z0-9]+/g, '-');
const target = join(requests, `${id}.json`);
if (existsSync(target)) stop(`${id}.json is there already; give the file another name`);
writeFileSync(target, `${JSON.stringify(draft(readFileSync(path, 'utf8')), null, 1)}\n`);
console.log(
  `drafted test/corpus/requests/${id}.json: check its kind, labels, texts and parents, and make up all names`,
);

function draft(source: string): object {
  const { document } = new JSDOM(source).window;
  const html = document.body.innerHTML;
  const subject = document.title || 'Freedom of Information request';
  const from = { name: 'Sample Sender', email: 'sample.sender@example.org' };
  const { blocks } = readBodyNow(document.body);
  const { detection, request } = parseRequest(parseEmail({ subject, from, date: null, blocks }));
  const labels = new Map(request.questions.map((question) => [question.id, question.label]));
  return {
    id,
    kind: detection.isRequest ? 'foi' : 'not-foi',
    difficulty: 'medium',
    regime: detection.isRequest
      ? request.regimes.length > 1
        ? 'mixed'
        : (request.regimes[0] ?? 'FOIA')
      : null,
    structure: id,
    source_pattern: 'draft: to be reviewed',
    subject,
    from,
    date: '2026-01-05T09:00:00+00:00',
    html,
    questions: detection.isRequest
      ? request.questions.map(({ label, text, parent }) => ({
          label,
          text,
          parent: parent === null ? null : (labels.get(parent) ?? null),
        }))
      : [],
  };
}

function stop(message: string): never {
  console.error(message);
  process.exit(2);
}
