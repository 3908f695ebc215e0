import { afterEach, expect, test } from 'vitest';
import { gmailComposePage } from '../../../test/webmail/compose-pages.ts';
import { linesOf } from '../../../test/webmail/reply-acts.ts';
import { paragraph } from '../../domain/text/rich-text.ts';
import type { OpenState } from '../../protocol.ts';
import { connectWebmail } from '../webmails.ts';
import { PageMailbox } from './mailbox.ts';

/// A new message asked for by the panel, in a mailbox at work.

const life = new AbortController();
const ASKED = 'Please answer the questions below by Tuesday.';
const order = { to: null, subject: 'FOI/1', body: [paragraph(ASKED)] };

afterEach(() => {
  life.abort();
  document.body.replaceChildren();
});

test('is opened once when it is asked for twice at once, and is no news of the open mail', async () => {
  const page = gmailComposePage();
  const told: OpenState[] = [];
  const url = () => new URL('https://mail.google.com/mail/u/0/#inbox');
  const mailbox = new PageMailbox(
    connectWebmail({ document, url }),
    {
      judge: () => Promise.reject(new Error('no mail')),
      tell: (open) => told.push(open),
      openPanel: () => {},
    },
    document,
    life.signal,
  );
  await mailbox.state();
  const before = [...told];
  const outcomes = await Promise.all([mailbox.openNewMessage(order), mailbox.openNewMessage(order)]);
  expect(outcomes.map((outcome) => outcome.ok && outcome.opened)).toEqual([true, false]);
  expect(page.pressed).toBe(1);
  const editors = [...document.querySelectorAll<HTMLElement>('[contenteditable=true]')];
  expect(editors.map((editor) => linesOf(editor)[0])).toEqual([ASKED]);
  await mailbox.state();
  expect(told).toEqual(before);
});
