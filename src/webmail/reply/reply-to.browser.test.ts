import { afterEach, describe, expect, test } from 'vitest';
import { letter } from '../../../test/webmail/reply-acts.ts';
import type { Person } from '../../domain/email/mail.ts';
import type { Adapter } from '../adapter.ts';
import { gmailAdapter } from '../gmail/connect-gmail.ts';
import { outlookAdapter } from '../outlook/connect-outlook.ts';
import type { MailKey } from '../webmail.ts';
import { putLetter } from './put-letter.ts';

/// Which message of a conversation a letter goes to: the one its key names, in the conversation and mailbox it names, or
/// none.

const gmailMessage = (id: string, own: string) => `<div class="adn" data-message-id="#${id}">
  <table><tr><td class="gF"><span email="rowan@example.org" name="${id}">${id}</span></td></tr></table>
  <div class="ii gt"><div class="a3s">Words of ${id}</div></div>${own}</div>`;
const gmailButton = (id: string) =>
  `<div class="ip"><span class="ams bkH" id="reply-${id}">Reply</span></div>`;

const outlookMessage = (id: string, day: number, own: string) => `<div aria-label="Email message">
  <span aria-label="From: ${id}<rowan@example.org>">${id}</span>
  <div id="MSG_message-named-${id}_DATETIME">${day}/11/2026 09:14</div>
  <div id="UniqueMessageBody_${id}">Words of ${id}</div>${own}</div>`;
const outlookButton = (id: string) =>
  `<button id="reply-${id}"><i data-icon-name="ArrowReplyRegular">Reply</i></button>`;

type Page = { readonly adapter: Adapter; readonly key: (id: string) => MailKey };

/** Shows a request and the chaser after it. Without a button of its own, the request has none to be answered by. */
const pages: Readonly<Record<'gmail' | 'outlook', (buttons: readonly string[]) => Page>> = {
  gmail: (buttons) => {
    const one = (id: string) => gmailMessage(id, buttons.includes(id) ? gmailButton(id) : '');
    document.body.innerHTML = `<div role="main"><h2 data-thread-perm-id="thread-f:1">A request</h2>
      ${one('request')}${one('chaser')}</div>`;
    const url = () => new URL('https://mail.google.com/mail/u/0/#inbox/x');
    const key = (messageId: string) =>
      ({ webmail: 'gmail', account: 'u/0', messageId, threadId: 'thread-f:1' }) as const;
    return { adapter: gmailAdapter({ document, url }), key };
  },
  outlook: (buttons) => {
    const one = (id: string, day: number) =>
      outlookMessage(id, day, buttons.includes(id) ? outlookButton(id) : '');
    document.body.innerHTML = `<div data-convid="conversation-1" aria-selected="true">A</div>
      <div id="ReadingPaneContainerId"><div id="CONV_conversation-1_SUBJECT" role="heading">A request</div>
      ${one('request', 16)}${one('chaser', 18)}</div>`;
    const url = () => new URL('https://outlook.office.com/mail/');
    const key = (id: string) =>
      ({
        webmail: 'outlook',
        account: '0',
        messageId: `message-named-${id}`,
        threadId: 'conversation-1',
      }) as const;
    return { adapter: outlookAdapter({ document, url }), key };
  },
};

afterEach(() => document.body.replaceChildren());

/** Both messages come from one address under two names. */
const REQUESTER = { name: 'Rowan Ashby', email: 'rowan@example.org' };

const PATIENCE = { reply: 60, press: 240, recipients: 20, quiet: 20, shown: 60 };

/** Tries to insert; says how that went and which Reply buttons were pressed. No box ever opens. */
async function pressed({ adapter }: Page, key: MailKey, requester: Person = REQUESTER) {
  const buttons: string[] = [];
  document.body.onclick = ({ target }) => {
    const button = target instanceof Element ? target.closest('[id^=reply-]') : null;
    if (button) buttons.push(button.id);
  };
  const order = { key, letter: letter('1'), requester, earlier: [], onChanged: 'refuse' } as const;
  const outcome = await putLetter(adapter, order, AbortSignal.timeout(5_000), PATIENCE);
  document.body.onclick = null;
  return { step: outcome.ok ? 'inserted' : outcome.step, buttons };
}

describe.each(['gmail', 'outlook'] as const)('%s: the letter', (webmail) => {
  test.each(['request', 'chaser'])('answers the %s when that is the one named', async (id) => {
    const page = pages[webmail](['request', 'chaser']);
    expect(await pressed(page, page.key(id))).toEqual({
      step: 'wait-for-editor',
      buttons: [`reply-${id}`],
    });
  });

  test('never takes the newest message’s Reply for an older one', async () => {
    const page = pages[webmail](['chaser']);
    expect(await pressed(page, page.key('request'))).toEqual({ step: 'open-reply', buttons: [] });
  });

  test.each([
    ['another conversation', { threadId: 'elsewhere' }],
    ['another mailbox', { account: 'other@example.org' }],
    ['a message that is not unfolded here', { messageId: 'gone' }],
  ])('goes nowhere when its key names %s', async (_what, change) => {
    const page = pages[webmail](['request', 'chaser']);
    const key = { ...page.key('chaser'), ...change };
    expect(await pressed(page, key)).toEqual({ step: 'find-mail', buttons: [] });
  });
});

test('the Reply of a message’s own header is a native button in Gmail, outside which no menu is looked for', async () => {
  const page = pages.gmail([]);
  const [request] = document.querySelectorAll('.adn');
  request?.insertAdjacentHTML(
    'afterbegin',
    '<button class="x DILLkc" aria-label="Reply" id="reply-request">Reply</button>',
  );
  expect(await pressed(page, page.key('request'))).toEqual({
    step: 'wait-for-editor',
    buttons: ['reply-request'],
  });
});

test.each(['gmail', 'outlook'] as const)('%s: Reply is pressed as a mouse presses it', async (webmail) => {
  const page = pages[webmail](['chaser']);
  const heard: string[] = [];
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
    document.body.addEventListener(
      type,
      (event) => event instanceof MouseEvent && heard.push(`${type} ${event.buttons}`),
      { once: true },
    );
  await pressed(page, page.key('chaser'));
  expect(heard).toEqual(['pointerdown 1', 'mousedown 1', 'pointerup 0', 'mouseup 0', 'click 0']);
});

test('a mailbox whose reply box is known by no more than the element around it is written in', async () => {
  const page = pages.outlook(['chaser']);
  const box = '<div id="editorParent_1"><div contenteditable="true"><div>A word of mine</div></div></div>';
  document.body.onclick = ({ target }) => {
    if (!(target instanceof Element) || target.closest('#reply-chaser') === null) return;
    document
      .querySelector('#ReadingPaneContainerId')
      ?.insertAdjacentHTML(
        'beforeend',
        `<div><div aria-label="To"><span class="_EType_RECIPIENT_ENTITY">Rowan Ashby</span></div>${box}</div>`,
      );
  };
  const order = {
    key: page.key('chaser'),
    requester: REQUESTER,
    letter: letter('1'),
    earlier: [],
    onChanged: 'refuse',
  } as const;
  const outcome = await putLetter(page.adapter, order, AbortSignal.timeout(5_000), PATIENCE);
  document.body.onclick = null;
  expect(outcome).toMatchObject({ ok: true });
});
