import { banner } from '../page/banner.ts';
import { el } from '../page/element.ts';
import type { Boot } from '../shells.ts';
import { makeCompose } from './compose.ts';

/** What stays while routes change: banner, bar, folders, the list and the reading pane. */
export type Frame = { readonly root: HTMLElement; readonly list: HTMLElement; readonly pane: HTMLElement };

export function makeFrame({ account, options }: Boot): Frame {
  const list = el('div', { class: 'rows', role: 'listbox', 'aria-label': 'Message list' });
  const pane = el('div', { id: 'ReadingPaneContainerId', 'aria-label': 'Reading Pane' });
  const compose = makeCompose(pane, { account, options });
  const commands = options.compose === 'missing' ? [] : [compose.button];
  const columns = el(
    'div',
    { class: 'columns' },
    folders(account),
    el('div', { id: 'MailList' }, el('h1', { class: 'folder-name' }, 'Inbox'), list),
    el('div', { class: 'reading', role: 'main', 'aria-label': 'Reading Pane' }, pane, compose.tabs),
  );
  return {
    root: el('div', { id: 'appContainer' }, banner('Outlook'), bar(account, commands), columns),
    list,
    pane,
  };
}

function bar({ name }: Boot['account'], commands: readonly Node[]): HTMLElement {
  const manager = el(
    'button',
    { id: 'O365_MainLink_Me', type: 'button', 'aria-label': `Account manager for ${name}` },
    name.slice(0, 1),
  );
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
    manager,
  );
}

function folders({ email }: Boot['account']): HTMLElement {
  const folder = (name: string) => el('div', { class: 'folder', role: 'treeitem', title: name }, name);
  const account = el(
    'div',
    { class: 'account', role: 'treeitem', title: email, 'aria-expanded': 'true' },
    email,
  );
  const tree = el('div', { role: 'tree' }, account, folder('Inbox'), folder('Sent Items'));
  return el('nav', { class: 'folders', 'aria-label': 'Navigation pane' }, tree);
}
