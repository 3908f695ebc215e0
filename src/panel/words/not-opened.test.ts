import { expect, test } from 'vitest';
import { notOpened } from './not-opened.ts';

const FACTS = { hook: 'gmail subject', what: 'the subject box', title: 'Gmail', names: ['Roads', 'Parks'] };

test.each([
  [
    'no-button',
    'press-button',
    /^The new message did not open: the subject box of Gmail was not found \(gmail subject\)\./,
  ],
  ['no-window', 'wait-for-window', /Gmail has changed: the subject box was not found/],
  ['not-empty', 'wait-for-window', /opened in Gmail has words in it already, so nothing was written/],
  ['someone-else', 'wait-for-window', /goes to Roads, Parks, so nothing was written there/],
  ['gone', 'write', /was closed or left before the text was in it/],
  ['not-taken', 'write', /Gmail did not take the text/],
  ['not-seen', 'check', /does not show it yet .* Look whether it comes\./],
  ['not-whole', 'check', /Only part of the text arrived/],
] as const)('%s is told with what to do', (why, step, words) => {
  const told = notOpened({ ok: false, step, why, ...FACTS });
  expect(told).toMatch(words);
  expect(told).toMatch(/ Copy it instead: it is safe in the panel\.$/);
});
