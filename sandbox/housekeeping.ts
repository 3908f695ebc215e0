import type { SeenRequest } from './serve.ts';

/// What Chromium asks for by itself in spite of every switch that forbids it. Seen in Chromium 156 (November 2026).

const hosts = [
  'accounts.google.com',
  'android.clients.google.com',
  'clients2.google.com',
  'clientservices.googleapis.com',
  'content-autofill.googleapis.com',
  'optimizationguide-pa.googleapis.com',
  'redirector.gvt1.com',
  'safebrowsing.googleapis.com',
  'safebrowsingohttpgateway.googleapis.com',
  'update.googleapis.com',
];

/** True for the browser's own requests. One that names an extension or a mailbox as its origin never is. */
export function isHousekeeping({ host, headers }: SeenRequest): boolean {
  const own = headers.origin === undefined || headers.origin === 'https://www.google.com';
  return hosts.includes(host) && own && !headers.referer;
}
