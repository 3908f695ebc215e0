import { expect, test } from 'vitest';
import { parseEmail } from '../../domain/email/parse-email.ts';
import { parseRequest } from '../../domain/request/parse-request.ts';
import { buttonLabel } from './open-state.ts';

const PLACE = { marker: null, depth: 0, quote: 0, continued: false, part: 'new', gap: true } as const;

test.for([
  ['the Freedom of Information Act 2000', 'FOI request · 1 question'],
  ['the Freedom of Information (Scotland) Act 2002', 'FOI request · 1 question'],
  ['the Environmental Information Regulations 2004', 'EIR request · 1 question'],
  ['the Environmental Information (Scotland) Regulations 2004', 'EISR request · 1 question'],
  ['the Freedom of Information Act or the EIRs', 'FOI request · 1 question'],
] as const)('a request under %s is called: %s', ([law, label]) => {
  const from = { name: 'Ada Quill', email: 'ada@example.org' };
  const text = `Under ${law} please tell me how many trees were felled in 2025.`;
  const blocks = [{ kind: 'paragraph', text, start: 0, ...PLACE } as const];
  const mail = { subject: 'Trees', from, date: null };
  const reading = parseRequest(parseEmail({ ...mail, blocks }));
  const key = { webmail: 'gmail', account: '', threadId: 't', messageId: 'm' } as const;
  expect(buttonLabel({ state: 'mail', key, ...mail, reading })).toBe(label);
});
