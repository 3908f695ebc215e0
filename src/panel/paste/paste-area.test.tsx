// @vitest-environment jsdom
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Pasted, PastedBlocks } from '../session/pasted.ts';
import type { Session } from '../session/session.ts';
import { PasteArea } from './paste-area.tsx';
import { useReading } from './use-reading.ts';
import { WhatWasRead } from './what-was-read.tsx';

/// A reader that fails, as one that could not be loaded.

let fails: boolean;
let hasWords: boolean;

beforeEach(() => {
  fails = true;
  hasWords = true;
  document.execCommand = () => false;
});
afterEach(() => render(null, document.body));

async function readPasted({ text }: Pasted): Promise<PastedBlocks> {
  if (fails) throw new TypeError('Failed to fetch dynamically imported module');
  if (!hasWords) return { blocks: [] };
  const block = { text, start: 0, marker: null, depth: 0, quote: 0, continued: false } as const;
  return { blocks: [{ ...block, kind: 'paragraph', part: 'new' }] };
}

const SESSION = { readPasted } as Session;

function Form() {
  const [words, setWords] = useState('');
  const { state, take } = useReading(SESSION, words);
  return (
    <div>
      <PasteArea words={words} onWords={setWords} take={take} />
      <WhatWasRead state={state} words={words} />
    </div>
  );
}

function paste(given: Readonly<Record<string, string>>): void {
  const event = new Event('paste', { bubbles: true, cancelable: true });
  Object.assign(event, { clipboardData: { getData: (type: string) => given[type] ?? '' } });
  document.querySelector('textarea')?.dispatchEvent(event);
}

test.each([
  ['plain words', { 'text/plain': 'How many vans?', 'text/html': '<p>How many vans?</p>' }],
  ['only formatted ones', { 'text/html': '<p>How many vans?</p>' }],
])('pasted %s come in plain when they can’t be read, which is said', async (_what, given) => {
  await act(() => render(<Form />, document.body));
  await act(() => paste(given));
  await expect.poll(() => document.querySelector('textarea')?.value).toBe('How many vans?');
  await expect.poll(() => document.body.textContent).toContain('could not be read with its layout');
});

test('words that can’t be read are said to be so, and are read when asked again', async () => {
  await act(() => render(<Form />, document.body));
  await act(() => paste({ 'text/plain': 'How many vans do you own?' }));
  await expect.poll(() => document.body.textContent).toContain('These words could not be read.');
  fails = false;
  await act(() => document.querySelector('button')?.click());
  await expect.poll(() => document.body.textContent).not.toContain('These words could not be read.');
  await expect.poll(() => document.body.textContent).toMatch(/1 question/);
});

test('a paste without words is said to have none also when it comes before the box is looked after', async () => {
  fails = false;
  hasWords = false;
  // Not within `act`: on a slow computer a paste comes before the effects.
  render(<Form />, document.body);
  paste({ 'text/html': '<img src="data:,">' });
  // The box takes the focus by an effect: by then all effects have run.
  await expect.poll(() => document.activeElement?.tagName).toBe('TEXTAREA');
  await expect.poll(() => document.body.textContent).toContain('no words in what you pasted');
});
