import { once } from 'node:events';
import { createServer as createPlain, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecure } from 'node:https';
import { createServer as createSocketServer, type Socket } from 'node:net';
import { type Certificate, makeCertificate } from './certificate.ts';
import { makeHosts } from './hosts.ts';
import { isHousekeeping } from './housekeeping.ts';
import type { NewMessage, Reply } from './mailbox.ts';
import type { WebmailName } from './mails/mail.ts';
import { type SandboxOptions, usualOptions } from './options.ts';
import { until } from './until.ts';

/** One request that reached the sandbox; the test browser sends all of its traffic here, whatever the host. */
export type SeenRequest = {
  readonly method: string;
  readonly secure: boolean;
  readonly host: string;
  /** With its query. */
  readonly path: string;
  /** Who asked: origin, referer, user agent and the browser's own `sec-fetch-…` words, as far as they were sent. */
  readonly headers: Readonly<Record<string, string>>;
  /** False when no page or file of the sandbox answers there; such a request got 404. */
  readonly known: boolean;
};

export interface Sandbox {
  readonly port: number;
  /** For `--ignore-certificate-errors-spki-list`. */
  readonly certificateKeyHash: string;
  /** Every request since the start or the last reset, oldest first. */
  readonly requests: readonly SeenRequest[];
  /** Requests that nothing of the sandbox answers and that the browser did not make for itself: there should be none. */
  readonly strays: readonly SeenRequest[];
  /** What officers sent from that mailbox, oldest first. */
  sent(webmail: WebmailName): readonly Reply[];
  /** The next sent reply that this has not given yet; null when none arrives in time (default 10 s). */
  nextSent(webmail: WebmailName, timeout?: number): Promise<Reply | null>;
  /** Drafts kept and not yet sent, oldest first. */
  drafts(webmail: WebmailName): readonly Reply[];
  /** New messages that were begun in that mailbox and not sent. */
  newDrafts(webmail: WebmailName): readonly NewMessage[];
  /** New messages that officers sent from that mailbox, oldest first. */
  newSent(webmail: WebmailName): readonly NewMessage[];
  /** Changes options for pages loaded from now on. */
  setOptions(options: Partial<SandboxOptions>): void;
  /** Forgets drafts, sent mails, options and requests. */
  reset(): void;
  close(): Promise<void>;
}

const ASKER = ['origin', 'referer', 'user-agent', 'sec-fetch-site', 'sec-fetch-mode', 'sec-fetch-dest'];

/** Serves the mailboxes and the tour on a free port of 127.0.0.1, for HTTPS and HTTP alike. */
export async function startSandbox(): Promise<Sandbox> {
  const certificate = await makeCertificate();
  let options = usualOptions;
  const hosts = await makeHosts(() => options);
  const requests: SeenRequest[] = [];

  const answer = async (request: IncomingMessage, response: ServerResponse, secure: boolean) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const seen = describe(request, host, secure);
    requests.push(seen);
    seen.known = secure && (await hosts.answer(host, request, response));
    if (!seen.known)
      response.writeHead(404, { 'content-type': 'text/plain' }).end('The sandbox has no such page.');
  };
  const { port, close } = await listen(certificate, answer);

  return {
    port,
    certificateKeyHash: certificate.keyHash,
    requests,
    get strays() {
      return requests.filter((request) => !request.known && !isHousekeeping(request));
    },
    sent: (webmail) => hosts.mailboxes[webmail].sent,
    nextSent: (webmail, timeout = 10_000) =>
      until(async () => hosts.mailboxes[webmail].takeSent(), timeout, 'no reply').catch(() => null),
    drafts: (webmail) => hosts.mailboxes[webmail].drafts,
    newDrafts: (webmail) => hosts.mailboxes[webmail].newDrafts,
    newSent: (webmail) => hosts.mailboxes[webmail].newSent,
    setOptions: (changed) => {
      options = { ...options, ...changed };
    },
    reset: () => {
      options = usualOptions;
      requests.length = 0;
      for (const mailbox of Object.values(hosts.mailboxes)) mailbox.reset();
    },
    close,
  };
}

type Answer = (request: IncomingMessage, response: ServerResponse, secure: boolean) => Promise<void>;

/** One port for both protocols: the first byte tells a TLS handshake (22) from plain HTTP. */
async function listen(certificate: Certificate, answer: Answer) {
  const sockets = new Set<Socket>();
  const safely = (secure: boolean) => (request: IncomingMessage, response: ServerResponse) => {
    answer(request, response, secure).catch((error: unknown) => response.writeHead(500).end(String(error)));
  };
  const secure = createSecure({ key: certificate.key, cert: certificate.cert }, safely(true));
  const plain = createPlain(safely(false));
  const door = createSocketServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
    socket.once('readable', () => {
      const first = socket.read();
      if (!Buffer.isBuffer(first)) return socket.destroy();
      socket.unshift(first);
      (first[0] === 22 ? secure : plain).emit('connection', socket);
    });
  });
  door.listen(0, '127.0.0.1');
  await once(door, 'listening');
  const address = door.address();
  if (address === null || typeof address === 'string') throw new Error('the sandbox got no port');
  const close = async () => {
    for (const socket of sockets) socket.destroy();
    door.close();
    await once(door, 'close');
  };
  return { port: address.port, close };
}

function describe(request: IncomingMessage, host: string, secure: boolean) {
  const headers: Record<string, string> = {};
  for (const name of ASKER) {
    const value = request.headers[name];
    if (typeof value === 'string') headers[name] = value;
  }
  return { method: request.method ?? '', secure, host, path: request.url ?? '', headers, known: false };
}
