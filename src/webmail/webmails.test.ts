import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { connectWebmail, webmails } from './webmails.ts';

const manifest: { readonly content_scripts: readonly { readonly matches: readonly string[] }[] } = JSON.parse(
  readFileSync(path.join(import.meta.dirname, '../../manifest.json'), 'utf8'),
);

test('the manifest asks for the hosts of all webmails and for no other', () => {
  const hosts = Object.values(webmails).flatMap((webmail) => webmail.hosts);
  const matches = manifest.content_scripts.flatMap((script) => script.matches);
  expect([...matches].sort()).toEqual(hosts.map((host) => `https://${host}/*`).sort());
  expect(new Set(hosts).size).toBe(hosts.length);
});

test('a page of no webmail is taken for none', () => {
  const page = { document: {} as Document, url: () => new URL('https://mail.example.org/inbox') };
  expect(() => connectWebmail(page)).toThrow('No webmail is known at mail.example.org.');
});
