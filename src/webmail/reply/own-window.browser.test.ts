import { afterEach, describe, expect, test } from 'vitest';
import { COLLEAGUE, put, step } from '../../../test/webmail/putting.ts';
import { count, REFUSAL } from '../../../test/webmail/reply-acts.ts';
import { addressTo, gmailPage, REQUESTER, type ReplyPage } from '../../../test/webmail/reply-pages.ts';
import type { Person } from '../../domain/email/mail.ts';

/// A reply that stands in a window of its own, away from its conversation: used where it is surely the one.

const inserted = (editor: HTMLElement) => count(editor, REFUSAL);

afterEach(() => document.body.replaceChildren());

describe('a reply in a window of its own', () => {
  const window = (subject: string, people: readonly Person[], quoted: string) => {
    const dialog = document.createElement('div');
    dialog.setAttribute('role', 'dialog');
    dialog.innerHTML = `<input name="subjectbox" value="${subject}"><div><div g_editable="true" contenteditable="true"
      role="textbox"><div><br></div><div class="gmail_quote">On Monday Rowan wrote: ${quoted}</div></div></div>`;
    document.body.append(dialog);
    const editor = dialog.querySelector<HTMLElement>('[g_editable]');
    if (editor?.parentElement) addressTo(editor.parentElement, 'gmail', people);
    return editor ?? dialog;
  };
  const ASKED =
    'What did the tool cost in 2025, and which department paid for it, and was it put out to tender?';

  function longMail(): ReplyPage {
    const page = gmailPage();
    const body = document.querySelector('.a3s');
    if (body) body.textContent = ASKED;
    return page;
  }

  test('is used where it quotes the mail', async () => {
    const page = longMail();
    const editor = window('Re: A request', [REQUESTER], ASKED);
    expect(await step(page)).toBe('inserted');
    expect(inserted(editor)).toBe(1);
    expect(document.querySelectorAll('[g_editable]')).toHaveLength(1);
  });

  test.each([
    [
      'quotes another mail, as a reply in another conversation does',
      'Re: A request',
      'Please send the policy.',
    ],
    ['quotes nothing', 'RE: a request', ''],
  ])('is said and left where it %s', async (_what, subject, quoted) => {
    const page = longMail();
    const editor = window(subject, [REQUESTER], quoted);
    expect(await put(page)).toMatchObject({
      step: 'recipients',
      why: 'elsewhere',
    });
    expect(inserted(editor)).toBe(0);
  });

  test.each([
    ['to somebody else', 'Re: A request', [COLLEAGUE]],
    ['under another subject', 'Re: Another request', [REQUESTER]],
    ['that is a new message', 'A request', [REQUESTER]],
  ])('%s is none, so that a reply is opened', async (_what, subject, people) => {
    const page = longMail();
    const editor = window(subject, people, ASKED);
    expect(await step(page)).toBe('inserted');
    expect(inserted(editor)).toBe(0);
  });
});
