// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { sampleKeep } from '../../../test/panel/sample-keep.ts';
import { plainText, type RichText } from '../../domain/text/rich-text.ts';
import { LazyRichEditor } from './lazy-rich-editor.tsx';

/// An editor that can't be loaded at first, as when its file is gone: the still text goes on taking what is typed.

const load = vi.hoisted(() => ({ fails: true }));
vi.mock('./rich-editor.tsx', () => ({
  get RichEditor() {
    if (load.fails) throw new TypeError('Failed to fetch dynamically imported module');
    return ({ value }: { value: RichText }) => <p class="live">{plainText(value)}</p>;
  },
}));

afterEach(() => render(null, document.body));

const words = (text: string): RichText => [{ kind: 'paragraph', content: [{ text }] }];
const told: string[] = [];
const show = (value: string) =>
  render(
    <LazyRichEditor
      keep={sampleKeep()}
      label="Answer"
      value={words(value)}
      onChange={(now) => told.push(plainText(now))}
    />,
    document.body,
  );
const still = () => document.querySelector<HTMLElement>('[role="textbox"]');
const key = (one: string) =>
  still()?.dispatchEvent(new KeyboardEvent('keydown', { key: one, bubbles: true, cancelable: true }));

test('an editor that can’t be loaded says so, loses no key, writes over nothing that came since, and is loaded when asked', async () => {
  show('Yes');
  still()?.focus();
  await expect.poll(() => document.body.textContent).toContain('The editor could not be loaded.');
  for (const one of [',', ' ', 'w']) key(one);
  expect(told.at(-1)).toBe('Yes, w');
  // What was told comes back late, and then a value of another window.
  show('Yes,');
  key('e');
  expect(told.at(-1)).toBe('Yes, we');
  show('No, it does not');
  key('.');
  expect(told.at(-1)).toBe('No, it does not.');
  load.fails = false;
  document.querySelector<HTMLElement>('button.link')?.click();
  await expect.poll(() => document.querySelector('.live')?.textContent).toBe('No, it does not');
});
