import { expect, test } from '@playwright/test';
import { builtManifest, builtTexts, contentFiles, gzipBytes, panelFiles } from '../built.ts';

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
  for (const [file, text] of builtTexts()) {
    expect(text, file).not.toMatch(
      /(?<![.\w])fetch\((?![\w,$]*\)\{)|(?:window|self|globalThis)\.fetch\b|XMLHttpRequest|new WebSocket|new EventSource|sendBeacon|importScripts\(|\beval\(|new Function\(/,
    );
    expect(text, file).not.toMatch(/<script[^>]+src="https?:/);
  }
});

test('stays within its budgets: content script 40 KB, panel 120 KB without the editor', () => {
  expect(gzipBytes(contentFiles())).toBeLessThanOrEqual(40 * 1024);
  expect(gzipBytes(panelFiles())).toBeLessThanOrEqual(120 * 1024);
});
