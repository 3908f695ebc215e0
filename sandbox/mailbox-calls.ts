import type { IncomingMessage, ServerResponse } from 'node:http';
import { object, parse, number as whole, string as words } from 'valibot';
import type { Mailbox } from './mailbox.ts';

/// The calls that a mailbox's page makes to its own host: list, open, keep or drop a draft, send.

const replySchema = object({ conversation: words(), message: whole(), html: words(), text: words() });
const dropSchema = object({ conversation: words() });

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
      mailbox.dropDraft(parse(dropSchema, await bodyOf(request)).conversation);
      return sendJson(response, true);
    case 'POST /sandbox/send':
      mailbox.send(await replyIn(request));
      return sendJson(response, true);
    default:
      return false;
  }
}

async function replyIn(request: IncomingMessage) {
  return { ...parse(replySchema, await bodyOf(request)), at: new Date().toISOString() };
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
