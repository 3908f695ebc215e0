import { banner } from '../page/banner.ts';
import { el } from '../page/element.ts';
import type { Boot } from '../shells.ts';
import { makeCompose } from './compose.ts';

/** What stays while routes change: banner, bar, folders, new messages, and the place where views come and hide. */
export type Frame = { readonly root: HTMLElement; readonly views: HTMLElement };

export function makeFrame(boot: Boot): Frame {
  const compose = makeCompose(boot);
  const button = boot.options.compose === 'missing' ? [] : [compose.button];
  const views = el('div', { class: 'aeI', id: ':3' });
  const root = el(
    'div',
    { class: 'frame' },
    banner('Gmail'),
    bar(boot.account),
    el('div', { class: 'nH bkL' }, folders(button), views),
    compose.dock,
  );
  return { root, views };
}

function bar({ name, email }: Boot['account']): HTMLElement {
  const initials = name.slice(0, 1);
  return el(
    'header',
    { class: 'gb_Kd', role: 'banner' },
    el('span', { class: 'bar-title' }, 'Mail'),
    el('input', {
      class: 'bar-search',
      type: 'search',
      'aria-label': 'Search mail',
      placeholder: 'Search mail',
    }),
    el(
      'a',
      {
        class: 'gb_B gb_Za',
        role: 'button',
        tabindex: '0',
        'aria-label': `Google Account: ${name}  \n(${email})`,
        title: email,
      },
      initials,
    ),
  );
}

function folders(above: readonly Node[]): HTMLElement {
  const link = (href: string, name: string) =>
    el('div', { class: 'aim' }, el('a', { class: 'J-Ke n0', href, 'aria-label': name }, name));
  const links = [link('#inbox', 'Inbox'), link('#sent', 'Sent')];
  return el('div', { class: 'aeN', role: 'navigation' }, ...above, ...links);
}
