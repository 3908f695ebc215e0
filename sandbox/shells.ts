import type { Correspondent } from './mails/mail.ts';
import type { SandboxOptions } from './options.ts';

/// The HTML documents and headers that the sandbox serves. The documents are empty shells: the script builds the page.

/** What a mailbox's page is told when it starts. */
export type Boot = {
  readonly account: Correspondent;
  /** Who looks after that mailbox. */
  readonly login: Correspondent;
  readonly options: SandboxOptions;
};

export type Page = { readonly html: string; readonly policy: string };

/** Gmail's shell. Its policy is as strict as Gmail's: Trusted Types with one policy name, scripts by nonce only. */
export function gmailPage(boot: Boot, nonce: string): Page {
  const policy = [
    ...sharedPolicy(nonce),
    "require-trusted-types-for 'script'",
    'trusted-types gapi#html',
  ].join('; ');
  return { html: shell('Gmail', boot, nonce), policy };
}

/** Outlook's shell. Its scripts come by nonce; Outlook on the web is not known to require Trusted Types. */
export function outlookPage(boot: Boot, nonce: string): Page {
  return { html: shell('Mail - Outlook', boot, nonce), policy: sharedPolicy(nonce).join('; ') };
}

/** A whole message on a page of its own, where Gmail's "View entire message" leads. Runs no script at all. */
export function wholeMessagePage(subject: string, html: string): Page {
  return {
    html: `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>${plain(subject)}</title><body>${html}</body></html>`,
    policy: "default-src 'none'; style-src 'unsafe-inline'",
  };
}

function sharedPolicy(nonce: string): string[] {
  return [
    "default-src 'self'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ];
}

function shell(title: string, boot: Boot, nonce: string): string {
  const data = JSON.stringify(boot).replaceAll('<', '\\u003c');
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${plain(title)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/sandbox/theme.css">
<link rel="stylesheet" href="/sandbox/app.css">
</head>
<body>
<script type="application/json" id="boot">${data}</script>
<script nonce="${nonce}" src="/sandbox/app.js" defer></script>
</body>
</html>`;
}

function plain(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
