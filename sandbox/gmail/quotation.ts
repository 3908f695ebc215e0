import type { ServedMessage } from '../mailbox.ts';
import { fullDate } from '../page/dates.ts';
import { el } from '../page/element.ts';
import { parseHtml } from './mail-body.ts';

/// The mail that a reply answers, folded below it, and the one that a forward sends on.

/** The mail's content as it goes on: without what would act in it. */
function inert(html: string): DocumentFragment {
  const original = parseHtml(html);
  for (const live of original.querySelectorAll('script, style')) live.remove();
  return original;
}

export function quotation({ from, at, html }: ServedMessage): HTMLElement {
  const address = el('a', { href: `mailto:${from.email}` }, from.email);
  const style = 'margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex';
  return el(
    'div',
    { class: 'gmail_quote gmail_quote_container', style: 'display: none' },
    el(
      'div',
      { dir: 'ltr', class: 'gmail_attr' },
      `On ${fullDate(at)}, ${from.name} <`,
      address,
      '> wrote:',
      el('br'),
    ),
    el('blockquote', { class: 'gmail_quote', style }, inert(html)),
  );
}

export function forwarded({ from, to, at, html }: ServedMessage, subject: string): HTMLElement {
  const sender = el('strong', { class: 'gmail_sendername', dir: 'auto' }, from.name);
  const received = to.map(({ name, email }) => `${name} <${email}>`).join(', ');
  const lines = [`Date: ${fullDate(at)}`, `Subject: ${subject}`, `To: ${received}`];
  return el(
    'div',
    { class: 'gmail_quote gmail_quote_container' },
    el(
      'div',
      { dir: 'ltr', class: 'gmail_attr' },
      '---------- Forwarded message ---------',
      el('br'),
      'From: ',
      sender,
      ` <${from.email}>`,
      ...lines.flatMap((line) => [el('br'), line]),
    ),
    el('br'),
    inert(html),
  );
}
