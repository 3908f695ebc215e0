import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inbox } from './inbox.ts';

const folder = new URL('.', import.meta.url);
const files = readdirSync(folder).filter((name) => !name.endsWith('.test.ts'));
const mails = files.filter((name) =>
  /: StoredConversation = /.test(readFileSync(new URL(name, folder), 'utf8')),
);

describe('the inbox', () => {
  it('holds every mail of the folder, each named as its file is', () => {
    expect(inbox.map(({ id }) => `${id}.ts`).sort()).toEqual(mails.sort());
  });

  it.each(inbox)('$id has messages in order, none from the future of the sandbox', ({ messages }) => {
    const times = messages.map(({ at }) => Date.parse(at));
    expect(times.length).toBeGreaterThan(0);
    expect(times).toEqual([...times].sort((a, b) => a - b));
    expect(Math.max(...times)).toBeLessThan(Date.parse('2026-11-23T00:00:00Z'));
  });

  it.each(inbox)('$id names people of no real domain', ({ messages }) => {
    for (const { from, to, cc = [] } of messages)
      for (const { email } of [from, to, ...cc]) expect(email).toMatch(/[@.]example\.(org|com)$/);
  });

  it('asks the nine questions of the running example as they were written', () => {
    const html = inbox.find(({ id }) => id === 'nine-questions')?.messages[0]?.body('gmail') ?? '';
    const numbers = [...html.matchAll(/<div>(\d)\)/g)].map(([, number]) => number);
    expect(numbers.join('')).toBe('123456789');
    expect(html).toContain('5)Do you use');
  });

  it('holds five megabytes of text in one mail and 10,000 list items in another', () => {
    const htmlOf = (id: string) => inbox.find((one) => one.id === id)?.messages[0]?.body('gmail') ?? '';
    expect(htmlOf('five-megabytes').length).toBeGreaterThan(5 * 1024 * 1024);
    expect(htmlOf('hostile').match(/<li/g)).toHaveLength(10_000);
  });
});
