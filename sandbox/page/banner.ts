import { el } from './element.ts';

/** The strip that says what this page is not. */
export function banner(webmail: 'Gmail' | 'Outlook'): HTMLElement {
  return el(
    'div',
    { class: 'sandbox-banner', role: 'note' },
    el('strong', {}, 'Sandbox mailbox of FOI Drafter: '),
    `not ${webmail}. Nothing here is sent anywhere.`,
  );
}
