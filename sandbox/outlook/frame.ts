import { banner } from '../page/banner.ts';
import { delay } from '../page/delay.ts';
import { el, hookedId } from '../page/element.ts';
import type { Boot } from '../shells.ts';
import { composeButton } from './compose.ts';
import { Panes } from './panes.ts';

/** What stays while routes change: banner, bar, folders, the list and the reading pane. */
export type Frame = {
  readonly root: HTMLElement;
  readonly list: HTMLElement;
  readonly pane: HTMLElement;
  readonly panes: Panes;
};

/** The whole window, or for a link to one mail nothing but the pane. */
export function makeFrame(boot: Boot): Frame {
  const list = el('div', { class: 'rows', role: 'listbox', 'aria-label': 'Message list' });
  const alone = isDeepLink();
  const pane = el('div', { id: alone ? 'ItemReadingPaneContainer' : 'ReadingPaneContainerId' });
  const panes = new Panes(pane);
  const reading = el('div', { class: 'reading' }, pane, panes.dock, panes.tabs);
  if (alone)
    return { root: el('div', { id: 'appContainer' }, banner('Outlook'), reading), list, pane, panes };
  pane.setAttribute('aria-label', 'Reading Pane');
  reading.setAttribute('role', 'main');
  reading.setAttribute('aria-label', 'Reading Pane');
  const commands = boot.options.compose === 'missing' ? [] : [composeButton(panes, boot)];
  const middle = el('div', { id: 'MailList' }, el('h1', { class: 'folder-name' }, 'Inbox'), list);
  const columns = el('div', { class: 'columns' }, folders(boot), middle, reading);
  const root = el('div', { id: 'appContainer' }, banner('Outlook'), bar(boot, commands), columns);
  return { root, list, pane, panes };
}

/** True in the window that a link to one mail opens. */
export function isDeepLink(): boolean {
  return location.pathname.startsWith('/mail/deeplink/');
}

/** True in a mailbox that was opened beside the officer's own: its address is in the path. */
function isShared(): boolean {
  return /^\/mail\/[^/]+@[^/]+\//.test(location.pathname);
}

function bar(boot: Boot, commands: readonly Node[]): HTMLElement {
  const search = el('input', {
    id: 'topSearchInput',
    type: 'search',
    'aria-label': 'Search',
    placeholder: 'Search',
  });
  return el(
    'header',
    { class: 'bar', role: 'banner' },
    el('span', { class: 'bar-title' }, 'Mail'),
    ...commands,
    search,
    ...manager(boot),
  );
}

/** The button that names the officer: a link's id of old, or a newer control around a button without one. */
function manager({ account, login, options }: Boot): HTMLElement[] {
  if (options.owner === 'absent') return [];
  const { name } = options.account === 'login' || isShared() ? login : account;
  const button = el(
    'button',
    { type: 'button', 'aria-label': `Account manager for ${name}` },
    name.slice(0, 1),
  );
  if (options.owner === 'control') return [el('div', { id: 'owa-me-control-container' }, button)];
  button.id = hookedId('O365_MainLink_Me');
  return [button];
}

function folders({ account, login, options }: Boot): HTMLElement {
  const folder = (name: string) => el('div', { class: 'folder', role: 'treeitem', title: name }, name);
  const mailbox = (address: string) =>
    el('div', { class: 'account', role: 'treeitem', title: address, 'aria-expanded': 'true' }, address);
  const others = [folder('Inbox'), folder('Sent Items')];
  const tree = el('div', { role: 'tree' }, ...others);
  if (options.account === 'shown') tree.prepend(mailbox(account.email));
  if (options.account === 'late') delay(options.paintDelay).then(() => tree.prepend(mailbox(account.email)));
  if (options.account === 'login') {
    tree.prepend(mailbox(login.email));
    tree.append(mailbox(account.email));
  }
  return el('nav', { class: 'folders', 'aria-label': 'Navigation pane' }, tree);
}
