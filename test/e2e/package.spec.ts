import { createPublicKey } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  builtManifest,
  builtTexts,
  contentFiles,
  dist,
  extensionIdOf,
  fileReaders,
  gzipBytes,
  panelFiles,
} from '../built.ts';
import { expect, launchDesk, test } from './desk.ts';

const MAIL_HOSTS = [
  'https://mail.google.com/*',
  'https://outlook.office.com/*',
  'https://outlook.office365.com/*',
  'https://outlook.live.com/*',
  'https://outlook.cloud.microsoft/*',
];

test('asks for no more than the panel, durable storage and the mail hosts', () => {
  const manifest = builtManifest();
  expect(manifest.permissions).toEqual(['sidePanel', 'unlimitedStorage']);
  expect(manifest.host_permissions ?? []).toEqual([]);
  expect(manifest.content_scripts.flatMap((script) => script.matches)).toEqual(MAIL_HOSTS);
});

test('gives the page nothing to read or to recognise the extension by', () => {
  expect(builtManifest().web_accessible_resources ?? []).toEqual([]);
  expect(contentFiles()).toHaveLength(1);
});

test('holds no code from elsewhere and nothing that could fetch', () => {
  const { pdf } = fileReaders();
  for (const [file, text] of builtTexts()) {
    expect(text, file).not.toMatch(/<script[^>]+src="https?:/);
    // pdf.js can load from addresses. It is given none, in a worker that has nothing to load with
    // (src/files/no-network.ts) under the same policy; attached-file.spec.ts looks.
    if (pdf.includes(file)) continue;
    // A name in quotation marks is that of something which is taken away there.
    expect(text, file).not.toMatch(
      /(?<![.\w])fetch\((?![\w,$]*\)\{)|(?:window|self|globalThis)\.fetch\b|(?<![`'"])XMLHttpRequest|new WebSocket|new EventSource|sendBeacon|importScripts\(|\beval\(|new Function\(/,
    );
  }
});

test('carries the licence of every package that its code or its icons are of', () => {
  const text = readFileSync(path.join(dist, 'licences.txt'), 'utf8');
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  for (const name of [
    ...Object.keys(dependencies),
    'lucide-static',
    'prosemirror-transform',
    'rope-sequence',
  ])
    expect(text, name).toContain(`\n${name} `);
  expect(text).toContain('Mozilla Public License');
  expect(text).toContain('ISC License');
});

test('runs in no private window, and makes markup and workers only by the policies that are named', () => {
  const { incognito, content_security_policy: policy } = builtManifest();
  expect(incognito).toBe('not_allowed');
  expect(policy.extension_pages).toContain("require-trusted-types-for 'script'");
  expect(policy.extension_pages).toMatch(
    /trusted-types dompurify ProseMirrorClipboard foi-drafter-inert foi-drafter-files$/,
  );
});

test('stays within its budgets: content script 40 KB, panel 120 KB without the editor', () => {
  expect(gzipBytes(contentFiles())).toBeLessThanOrEqual(40 * 1024);
  expect(gzipBytes(panelFiles())).toBeLessThanOrEqual(120 * 1024);
});

test('loads what reads attached files only when one is read, within its budget', () => {
  const { others, pdf } = fileReaders();
  expect(pdf).toHaveLength(1);
  expect(others.length).toBeGreaterThan(3);
  expect(panelFiles().filter((file) => [...others, ...pdf].includes(file))).toEqual([]);
  expect(gzipBytes(others)).toBeLessThanOrEqual(20 * 1024);
  expect(gzipBytes(pdf)).toBeLessThanOrEqual(560 * 1024);
});

test('has one id whatever folder it is loaded from, so that its data stays where it is', async ({
  desk,
  sandbox,
}) => {
  const { key } = builtManifest();
  const id = extensionIdOf(key);
  expect(
    createPublicKey({ key: Buffer.from(key, 'base64'), format: 'der', type: 'spki' }).asymmetricKeyType,
  ).toBe('rsa');
  expect(desk.extensionId).toBe(id);

  const elsewhere = mkdtempSync(path.join(tmpdir(), 'foi-drafter-elsewhere-'));
  cpSync(dist, elsewhere, { recursive: true });
  const other = await launchDesk(sandbox, { dist: elsewhere });
  expect(other.extensionId).toBe(id);
  await other.close();
  rmSync(elsewhere, { recursive: true });
});
