import { banner } from '../page/banner.ts';
import { delay } from '../page/delay.ts';
import { el } from '../page/element.ts';
import type { Boot } from '../shells.ts';
import { composeButton } from './compose.ts';

/** What stays while routes change: banner, bar, folders, the place where views come and hide, and that of windows. */
export type Frame = { readonly root: HTMLElement; readonly views: HTMLElement; readonly dock: HTMLElement };

export function makeFrame(boot: Boot): Frame {
  const dock = el('div', { class: 'dw' });
  const button = boot.options.compose === 'missing' ? [] : [composeButton(boot, dock)];
  const views = el('div', { class: 'aeI', id: ':3' });
  const root = el(
    'div',
    { class: 'frame' },
    banner('Gmail'),
    bar(boot),
    el('div', { class: 'nH bkL' }, folders(button), views),
    dock,
  );
  return { root, views, dock };
}

function bar(boot: Boot): HTMLElement {
  const search = { type: 'search', 'aria-label': 'Search mail', placeholder: 'Search mail' };
  const header = el(
    'header',
    { class: 'gb_Kd', role: 'banner' },
    el('span', { class: 'bar-title' }, 'Mail'),
    el('input', { class: 'bar-search', ...search }),
  );
  const { account, paintDelay } = boot.options;
  if (account === 'late') delay(paintDelay).then(() => header.append(accountLink(boot)));
  else if (account !== 'absent') header.append(accountLink(boot));
  return header;
}

/** It names who has logged in: in a mailbox that is looked after for others, not that mailbox. */
function accountLink({ account, options, login }: Boot): HTMLElement {
  const delegated = options.account === 'login' || /^\/mail\/u\/\d+\/d\//.test(location.pathname);
  const { name, email } = delegated ? login : account;
  const label = `Google Account: ${name}  \n(${email})`;
  const attributes = {
    class: 'gb_B gb_Za',
    role: 'button',
    tabindex: '0',
    'aria-label': label,
    title: email,
  };
  return el('a', attributes, name.slice(0, 1));
}

function folders(above: readonly Node[]): HTMLElement {
  const link = (href: string, name: string) =>
    el('div', { class: 'aim' }, el('a', { class: 'J-Ke n0', href, 'aria-label': name }, name));
  const links = [link('#inbox', 'Inbox'), link('#sent', 'Sent')];
  return el('div', { class: 'aeN', role: 'navigation' }, ...above, ...links);
}
