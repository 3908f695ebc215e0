import type { IncomingMessage, ServerResponse } from 'node:http';
import { array, boolean, object, parse, number as whole, string as words } from 'valibot';
import type { Mailbox } from './mailbox.ts';

/// The calls that a mailbox's page makes to its own host: list, open, keep or drop a draft, send; the last three for new
/// messages too.

const people = array(object({ name: words(), email: words() }));
const recipients = object({ to: people, cc: people, bcc: people });
const content = {
  id: words(),
  to: words(),
  recipients,
  html: words(),
  text: words(),
  attachments: array(words()),
};
const replySchema = object({ conversation: words(), message: whole(), forward: boolean(), ...content });
const messageSchema = object({ subject: words(), ...content });
const dropSchema = object({ id: words() });

/** Answers `/sandbox/…`; false when there is no such call. A body of another shape throws. */
export async function answerMailboxCall(
  mailbox: Mailbox,
  url: URL,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  switch (`${request.method} ${url.pathname}`) {
    case 'GET /sandbox/list':
      return sendJson(response, mailbox.list());
    case 'GET /sandbox/conversation':
      return sendJson(response, mailbox.open(url.searchParams.get('route') ?? ''));
    case 'POST /sandbox/draft':
      mailbox.keepDraft(await replyIn(request));
      return sendJson(response, true);
    case 'POST /sandbox/drop-draft':
      mailbox.dropDraft(parse(dropSchema, await bodyOf(request)).id);
      return sendJson(response, true);
    case 'POST /sandbox/send':
      mailbox.send(await replyIn(request));
      return sendJson(response, true);
    default:
      return answerNewMessageCall(mailbox, url, request, response);
  }
}

async function answerNewMessageCall(
  mailbox: Mailbox,
  url: URL,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  switch (`${request.method} ${url.pathname}`) {
    case 'POST /sandbox/new-draft':
      mailbox.keepMessage(await messageIn(request));
      return sendJson(response, true);
    case 'POST /sandbox/drop-new-draft':
      mailbox.dropMessage(parse(dropSchema, await bodyOf(request)).id);
      return sendJson(response, true);
    case 'POST /sandbox/send-new':
      mailbox.sendMessage(await messageIn(request));
      return sendJson(response, true);
    default:
      return false;
  }
}

async function replyIn(request: IncomingMessage) {
  return { ...parse(replySchema, await bodyOf(request)), at: new Date().toISOString() };
}

async function messageIn(request: IncomingMessage) {
  return { ...parse(messageSchema, await bodyOf(request)), at: new Date().toISOString() };
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return JSON.parse(Buffer.concat(chunks).toString('utf8'));
}

function sendJson(response: ServerResponse, value: unknown): true {
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
  response.end(JSON.stringify(value));
  return true;
}
