import { request as plainRequest } from 'node:http';
import { request as secureRequest } from 'node:https';
import { text } from 'node:stream/consumers';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { conversationPath, gmailLegacyId, outlookConversationId } from './mails/ids.ts';
import { type Sandbox, startSandbox } from './serve.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
}, 30_000);
afterEach(() => sandbox.reset());
afterAll(() => sandbox.close());

type Answer = { readonly status: number; readonly policy: string; readonly body: string };

function ask(address: string, body?: unknown): Promise<Answer> {
  const url = new URL(address);
  const send = url.protocol === 'https:' ? secureRequest : plainRequest;
  return new Promise((resolve, reject) => {
    const request = send(
      {
        host: '127.0.0.1',
        port: sandbox.port,
        path: url.pathname + url.search,
        method: body ? 'POST' : 'GET',
        headers: { host: url.host },
        rejectUnauthorized: false,
      },
      async (response) =>
        resolve({
          status: response.statusCode ?? 0,
          policy: String(response.headers['content-security-policy'] ?? ''),
          body: await text(response),
        }),
    );
    request.on('error', reject);
    request.end(body ? JSON.stringify(body) : undefined);
  });
}

const recipients = { to: [{ name: 'Rowan Ashby', email: 'rowan.ashby@example.org' }], cc: [], bcc: [] };
const reply = {
  id: 'reply-1',
  conversation: 'nine-questions',
  message: 0,
  to: 'Rowan Ashby',
  recipients,
  forward: false,
  attachments: ['map.pdf'],
  html: '<p>Yes</p>',
  text: 'Yes',
};

describe('hosts', () => {
  it.each([
    'https://mail.google.com/mail/u/0/',
    'https://outlook.office.com/mail/',
    'https://outlook.office365.com/mail/',
    'https://outlook.live.com/mail/0/',
    'https://outlook.cloud.microsoft/mail/',
    'https://foi-drafter.test/',
  ])('answer at %s', async (address) => {
    expect((await ask(address)).status).toBe(200);
    expect(sandbox.strays).toEqual([]);
  });

  it.each([
    'https://example.org/',
    'https://mail.google.com/elsewhere',
    'https://foi-drafter.test/elsewhere',
    'http://mail.google.com/mail/u/0/',
  ])('answer 404 at %s and tell of it', async (address) => {
    expect((await ask(address)).status).toBe(404);
    expect(sandbox.strays).toMatchObject([{ host: new URL(address).host, known: false }]);
  });

  it('do not count what the browser asks for by itself as stray', async () => {
    await ask('https://update.googleapis.com/service/update2/json');
    expect(sandbox.requests).toHaveLength(1);
    expect(sandbox.strays).toEqual([]);
  });

  it('require Trusted Types in Gmail', async () => {
    const { policy } = await ask('https://mail.google.com/mail/u/0/');
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).toMatch(/script-src 'nonce-[^']+' 'strict-dynamic'/);
  });
});

describe('a mailbox', () => {
  const gmail = 'https://mail.google.com/sandbox';

  it('lists its conversations, newest first', async () => {
    const list: { at: string; id: string }[] = JSON.parse((await ask(`${gmail}/list`)).body);
    expect(list.length).toBeGreaterThanOrEqual(10);
    const times = list.map(({ at }) => Date.parse(at));
    expect(times).toEqual([...times].sort((a, b) => b - a));
  });

  it('gives a conversation in the markup of its webmail', async () => {
    const inGmail = await ask(`${gmail}/conversation?route=${gmailLegacyId('nine-questions')}`);
    const route = encodeURIComponent(outlookConversationId('nine-questions'));
    const inOutlook = await ask(`https://outlook.office.com/sandbox/conversation?route=${route}`);
    expect(JSON.parse(inGmail.body).messages[0].html).toContain('<div>5)Do you use a social listening');
    expect(JSON.parse(inOutlook.body).messages[0].html).toContain('x_MsoNormal');
  });

  it('keeps a draft until the reply is sent, each mailbox for itself', async () => {
    await ask(`${gmail}/draft`, reply);
    expect(sandbox.drafts('gmail')).toMatchObject([reply]);
    expect(sandbox.drafts('outlook')).toEqual([]);
    await ask(`${gmail}/send`, reply);
    expect(sandbox.drafts('gmail')).toEqual([]);
    expect(sandbox.sent('gmail')).toMatchObject([reply]);
  });

  it('hands out each sent reply once, and waits for the next', async () => {
    await ask(`${gmail}/send`, reply);
    expect(await sandbox.nextSent('gmail')).toMatchObject(reply);
    expect(await sandbox.nextSent('gmail', 0)).toBeNull();
    const next = sandbox.nextSent('gmail');
    await ask(`${gmail}/send`, { ...reply, text: 'No' });
    expect(await next).toMatchObject({ text: 'No' });
  });

  it('shows what was sent as a message of the conversation', async () => {
    await ask(`${gmail}/send`, reply);
    const { body } = await ask(`${gmail}/conversation?route=${gmailLegacyId('nine-questions')}`);
    expect(JSON.parse(body).messages).toMatchObject([{ sent: false }, { sent: true, html: '<p>Yes</p>' }]);
  });

  it('keeps a new message until it is sent', async () => {
    const content = {
      to: 'finance@example.org',
      recipients,
      html: '<p>Hello</p>',
      text: 'Hello',
      attachments: [],
    };
    const message = { id: 'window-1', subject: 'Questions', ...content };
    await ask(`${gmail}/new-draft`, { ...message, text: 'Hell' });
    await ask(`${gmail}/new-draft`, message);
    expect(sandbox.newDrafts('gmail')).toMatchObject([message]);
    expect(sandbox.newDrafts('outlook')).toEqual([]);
    await ask(`${gmail}/send-new`, message);
    expect([sandbox.newDrafts('gmail'), sandbox.newSent('gmail')]).toMatchObject([[], [message]]);
    await ask(`${gmail}/new-draft`, { ...message, id: 'window-2' });
    await ask(`${gmail}/drop-new-draft`, { id: 'window-2' });
    expect(sandbox.newDrafts('gmail')).toEqual([]);
    expect((await ask(`${gmail}/send-new`, { id: 'window-3' })).status).toBe(500);
  });

  it('refuses a draft of another shape', async () => {
    expect((await ask(`${gmail}/draft`, { html: 1 })).status).toBe(500);
    expect(sandbox.drafts('gmail')).toEqual([]);
  });

  it('gives its pages the options of the sandbox, and of their address over them', async () => {
    sandbox.setOptions({ replyDelay: 900 });
    const { body } = await ask('https://mail.google.com/mail/u/0/?reply=never&rename=a3s,hP&replyDelay=soon');
    expect(body).toContain('"reply":"never","replyDelay":900');
    expect(body).toContain('"rename":["a3s","hP"]');
  });

  it('opens a conversation at a path of its webmail', () => {
    expect(conversationPath('gmail', 'x')).toMatch(/^\/mail\/u\/0\/#inbox\/1[0-9a-f]{15}$/);
    expect(conversationPath('outlook', 'x')).toMatch(/^\/mail\/inbox\/id\/AAQkAD[\w%]+$/);
  });
});
