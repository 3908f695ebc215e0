import { randomBytes } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pageScript } from './bundle.ts';
import { Mailbox } from './mailbox.ts';
import { answerMailboxCall } from './mailbox-calls.ts';
import { gmailLegacyId, outlookConversationId } from './mails/ids.ts';
import { inbox } from './mails/inbox.ts';
import { login, officer, type WebmailName } from './mails/mail.ts';
import { optionsOf, type SandboxOptions } from './options.ts';
import { gmailPage, outlookPage, type Page, wholeMessagePage } from './shells.ts';

/// Which host answers what. Hosts and paths are those of the extension's manifest, and the tour's own.

export const tourHost = 'foi-drafter.test';
const mailHosts: Readonly<Record<string, WebmailName>> = {
  'mail.google.com': 'gmail',
  'outlook.office.com': 'outlook',
  'outlook.office365.com': 'outlook',
  'outlook.live.com': 'outlook',
  'outlook.cloud.microsoft': 'outlook',
};

type Files = ReadonlyMap<string, { readonly type: string; readonly text: string }>;
type Site = (url: URL, request: IncomingMessage, response: ServerResponse) => Promise<boolean>;

export interface Hosts {
  readonly mailboxes: Readonly<Record<WebmailName, Mailbox>>;
  /** Answers a request to that host; false, and nothing is sent, when nothing is there. */
  answer(host: string, request: IncomingMessage, response: ServerResponse): Promise<boolean>;
}

/** Builds the pages' scripts and reads their files; `options` is asked for whenever a page is loaded. */
export async function makeHosts(options: () => SandboxOptions): Promise<Hosts> {
  const mailboxes = {
    gmail: new Mailbox('gmail', inbox, gmailLegacyId),
    outlook: new Mailbox('outlook', inbox, outlookConversationId),
  };
  const [gmail, outlook, tour] = await Promise.all([
    mailFiles('gmail').then((files) => mailSite(mailboxes.gmail, files, options)),
    mailFiles('outlook').then((files) => mailSite(mailboxes.outlook, files, options)),
    tourSite(),
  ]);
  const sites: Readonly<Record<string, Site>> = { gmail, outlook, tour };
  return {
    mailboxes,
    answer: async (host, request, response) => {
      const site = sites[host === tourHost ? 'tour' : (mailHosts[host] ?? '')];
      return site ? site(new URL(request.url ?? '/', `https://${host}`), request, response) : false;
    },
  };
}

function mailSite(mailbox: Mailbox, files: Files, options: () => SandboxOptions): Site {
  return async (url, request, response) => {
    if (sendFile(files, url.pathname, response)) return true;
    if (url.pathname.startsWith('/sandbox/')) return answerMailboxCall(mailbox, url, request, response);
    if (url.pathname === '/')
      return redirect(response, mailbox.webmail === 'gmail' ? '/mail/u/0/' : '/mail/');
    const page = url.pathname.startsWith('/mail/') ? mailPage(mailbox, url, options()) : null;
    if (page) sendPage(response, page);
    return page !== null;
  };
}

function mailPage(mailbox: Mailbox, url: URL, base: SandboxOptions): Page | null {
  if (url.searchParams.get('view') === 'lg') return wholeMessage(mailbox, url.searchParams.get('th') ?? '');
  const boot = { account: officer, login, options: optionsOf(url.searchParams, base) };
  const nonce = randomBytes(16).toString('base64');
  return mailbox.webmail === 'gmail' ? gmailPage(boot, nonce) : outlookPage(boot, nonce);
}

function wholeMessage(mailbox: Mailbox, messageId: string): Page | null {
  for (const { route } of mailbox.list()) {
    const conversation = mailbox.open(route);
    const message = conversation?.messages.find(({ id }) => id === messageId);
    if (conversation && message) return wholeMessagePage(conversation.subject, message.html);
  }
  return null;
}

async function mailFiles(app: WebmailName): Promise<Files> {
  return new Map([
    ['/sandbox/app.js', { type: 'text/javascript', text: await pageScript(app) }],
    ['/sandbox/app.css', { type: 'text/css', text: await stylesOf(app) }],
    ['/sandbox/theme.css', { type: 'text/css', text: await read('page/theme.css') }],
  ]);
}

async function stylesOf(app: WebmailName): Promise<string> {
  const names = await readdir(new URL(`${app}/`, import.meta.url));
  const sheets = names.filter((name) => name.endsWith('.css')).sort();
  return (await Promise.all(sheets.map((name) => read(`${app}/${name}`)))).join('\n');
}

async function tourSite(): Promise<Site> {
  const files: Files = new Map([
    ['/', { type: 'text/html', text: await read('tour/tour.html') }],
    ['/tour.css', { type: 'text/css', text: await read('tour/tour.css') }],
    ['/theme.css', { type: 'text/css', text: await read('page/theme.css') }],
  ]);
  return async (url, _request, response) => sendFile(files, url.pathname, response);
}

function read(file: string): Promise<string> {
  return readFile(new URL(file, import.meta.url), 'utf8');
}

function sendFile(files: Files, path: string, response: ServerResponse): boolean {
  const file = files.get(path);
  if (file) {
    response.writeHead(200, { 'content-type': `${file.type}; charset=utf-8`, 'cache-control': 'no-store' });
    response.end(file.text);
  }
  return file !== undefined;
}

function sendPage(response: ServerResponse, page: Page): void {
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': page.policy,
    'cache-control': 'no-store',
  });
  response.end(page.html);
}

function redirect(response: ServerResponse, to: string): true {
  response.writeHead(302, { location: to }).end();
  return true;
}
