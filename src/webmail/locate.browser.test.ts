import { afterEach, describe, expect, test } from 'vitest';
import type { Adapter } from './adapter.ts';
import { isPlace, keyOf, type PageMessage } from './adapter.ts';
import { gmailAdapter } from './gmail/connect-gmail.ts';
import { gmailHooks } from './gmail/hooks.ts';
import { findAll, isShown } from './hook.ts';
import { outlookAdapter } from './outlook/connect-outlook.ts';
import { outlookHooks } from './outlook/hooks.ts';

/// One file a page in test/corpus/pages; each holds what must be read from it. Adding a case is adding a file.

const pages = import.meta.glob<string>('/test/corpus/pages/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});

type Expected = {
  readonly why?: string;
  readonly date?: string | null;
  readonly words?: string;
  readonly extras?: unknown;
  readonly conversation?: unknown;
  /** How many replies are being written in it. */
  readonly editors?: number;
};

type SavedPage = { readonly adapter: Adapter; readonly webmail: string; readonly expected: Expected };

/** Shows a saved page in this document. */
function open(html: string): SavedPage {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const { url = '', webmail = '', title = '' } = parsed.documentElement.dataset;
  document.title = title;
  document.documentElement.lang = parsed.documentElement.lang;
  document.body.innerHTML = parsed.body.innerHTML;
  const page = { document, url: () => new URL(url) };
  const adapter = webmail === 'gmail' ? gmailAdapter(page) : outlookAdapter(page);
  return { adapter, webmail, expected: JSON.parse(parsed.querySelector('#expected')?.textContent ?? '') };
}

/** What was located, in the words of the corpus: the date without the offset of this machine. */
function read(adapter: Adapter): unknown {
  const sight = adapter.locate();
  if (!isPlace(sight)) return sight;
  const { key, subject, from, date, body, messages } = sight;
  const conversation = messages.map((one) => [one.messageId, stateOf(one)]);
  const extras = adapter.extrasOf(sight);
  return {
    key,
    subject,
    from,
    date: date?.slice(0, 19) ?? null,
    words: body.textContent,
    extras,
    conversation,
  };
}

function stateOf({ body, own }: PageMessage): string {
  return `${body === null ? 'collapsed' : 'unfolded'}${own ? ', own' : ''}`;
}

afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.removeAttribute('lang');
  document.title = '';
});

test('there are saved pages of both webmails', () => {
  expect(Object.keys(pages).filter((file) => file.includes('/gmail-')).length).toBeGreaterThan(3);
  expect(Object.keys(pages).filter((file) => file.includes('/outlook-')).length).toBeGreaterThan(3);
});

describe.each(Object.entries(pages))('%s', (_file, html) => {
  test('is read as its file says', () => {
    const { adapter, expected } = open(html);
    const { editors: _, ...wanted } = expected;
    const result = read(adapter);
    if (wanted.words === undefined || !isPlace(adapter.locate())) expect(result).toEqual(wanted);
    else expect(result).toMatchObject({ ...wanted, words: expect.stringContaining(wanted.words) });
  });

  test('has every hook as often as the registry says, when a mail is open', () => {
    const { adapter, webmail } = open(html);
    if (!isPlace(adapter.locate())) return;
    const hooks = Object.values(webmail === 'gmail' ? gmailHooks : outlookHooks);
    const needed = hooks.filter(({ matches }) => matches !== 'none or some');
    for (const hook of needed)
      expect(findAll(document, hook, isShown).length, hook.name).toBeGreaterThanOrEqual(1);
  });

  test('gives each unfolded message when asked for it, and no other', () => {
    const { adapter } = open(html);
    const sight = adapter.locate();
    if (!isPlace(sight)) return;
    for (const one of sight.messages) {
      const found = adapter.locate(one.messageId);
      const isNamed = one.body !== null && one.messageId !== '';
      expect(isPlace(found) && found.key).toEqual(keyOf(sight.key, isNamed ? one : sight));
    }
  });

  test('shows no editor and no button of the mail’s own making', () => {
    const { adapter, expected } = open(html);
    const sight = adapter.locate();
    if (!isPlace(sight)) return;
    const pressed: EventTarget[] = [];
    document.body.addEventListener('click', ({ target }) => target && pressed.push(target), { once: true });
    expect(adapter.editors(sight)).toHaveLength(expected.editors ?? 0);
    expect(adapter.pressReply(sight)).toBe(true);
    expect(pressed.map((target) => target instanceof Node && sight.body.contains(target))).toEqual([false]);
  });
});
