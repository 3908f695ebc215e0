import type { ServedMessage } from '../mailbox.ts';
import { el, hook } from '../page/element.ts';
import { scopeFirstStyle } from '../page/mail-styles.ts';

/// Mail HTML on its way into the page. The page's one Trusted Types policy passes it on as it is: the sandbox stands for
/// a webmail that sanitises imperfectly, and leaves it to its Content-Security-Policy to stop what gets through.

type Policy = { createHTML(html: string): string };
declare global {
  interface Window {
    // TypeScript's DOM library has no Trusted Types; and wherever one is wanted, it asks for a string.
    readonly trustedTypes?: { createPolicy(name: string, policy: Policy): Policy };
  }
}

const policy = window.trustedTypes?.createPolicy('gapi#html', { createHTML: (html) => html });

/** The nodes of that HTML, parsed where nothing runs and nothing loads. */
export function parseHtml(html: string): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = policy ? policy.createHTML(html) : html;
  return template.content;
}

/** A message's body as Gmail wraps it, with its quotation folded and, when the mail is long, its end cut off. */
export function makeBody(message: ServedMessage): HTMLElement {
  const content = parseHtml(message.html);
  scopeFirstStyle(content, hook('a3s'));
  foldQuote(content);
  const inner = el('div', { class: 'a3s aiL' }, content);
  if (message.clipped) clip(inner, message);
  return el('div', { class: 'ii gt', jslog: '20277' }, inner);
}

function foldQuote(content: DocumentFragment): void {
  const quote = [...content.querySelectorAll('.gmail_quote')].find((one) => one.tagName === 'DIV');
  if (!quote?.previousSibling && !quote?.parentElement?.previousSibling) return;
  const folded = el('div', { class: 'adL', style: 'display: none' });
  quote.before(el('div', { class: 'yj6qo ajU' }, foldButton(folded)), folded);
  folded.append(quote);
}

/** The three dots that show and hide what is folded. */
export function foldButton(folded: HTMLElement): HTMLElement {
  const button = el('div', {
    class: 'ajR',
    role: 'button',
    tabindex: '0',
    'data-tooltip': 'Show trimmed content',
    'aria-label': 'Show trimmed content',
    'aria-expanded': 'false',
  });
  button.append(el('span', { class: 'ajT' }, '⋯'));
  button.addEventListener('click', () => {
    const show = folded.style.display === 'none';
    folded.style.display = show ? '' : 'none';
    button.setAttribute('aria-expanded', String(show));
  });
  return button;
}

function clip(body: HTMLElement, { id }: ServedMessage): void {
  const half = [...body.querySelectorAll('*')].filter((one) => one.children.length === 0);
  for (const late of half.slice(Math.ceil(half.length * 0.6))) late.remove();
  const href = `/mail/u/0/?ui=2&view=lg&permmsgid=msg-f:${BigInt(`0x${id}`)}&th=${id}`;
  const link = el('a', { href, target: '_blank', rel: 'noopener' }, 'View entire message');
  body.append(el('div', { class: 'iX' }, '...', el('br'), '[Message clipped]  ', link));
}
