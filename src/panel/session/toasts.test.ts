import { expect, test } from 'vitest';
import { StoreError } from '../../storage/trouble.ts';
import { startToasts } from './toasts.ts';

test.each([
  [
    'at once',
    () => {
      throw new StoreError('The disk is full.');
    },
    'The disk is full.',
  ],
  ['later', () => Promise.reject(new StoreError('The disk is full.')), 'The disk is full.'],
  // What is not storage's own may quote a mail.
  [
    'for another reason',
    () => Promise.reject(new TypeError('“Dear Council”')),
    'could not be done (TypeError)',
  ],
])('a button that fails %s says so', async (_when, act, words) => {
  const toasts = startToasts(new AbortController().signal);
  toasts.toast('Case deleted.', act);
  toasts.toasts.value[0]?.buttons[0]?.act();
  await expect.poll(() => toasts.toasts.value.at(-1)?.message).toContain(words);
  expect(toasts.toasts.value.at(-1)?.message).not.toContain('Dear Council');
});
