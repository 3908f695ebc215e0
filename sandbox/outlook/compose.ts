import { autosave } from '../page/autosave.ts';
import { delay } from '../page/delay.ts';
import { el, hook, pressable } from '../page/element.ts';
import { dropNewDraft, type NewDraft, saveNewDraft, sendNewMessage } from '../page/server.ts';
import type { Boot } from '../shells.ts';
import { composeBar, editorElement, outlookAttaching, recipientsBox, signature } from './composer.ts';
import { makeEditor } from './editor.ts';
import { wordButton } from './message.ts';

/// New messages: in the reading pane, in place of the conversation that is read. Each has a tab below the pane, by which
/// it comes back when something else was opened.

/** The button, and the tabs of the messages that are being written. */
export type Compose = { readonly button: HTMLElement; readonly tabs: HTMLElement };

export function makeCompose(pane: HTMLElement, boot: Boot): Compose {
  const tabs = el('div', { class: 'tabs', role: 'tablist', 'aria-label': 'Open messages' });
  const panes = new Panes(pane);
  const press = async () => {
    const { compose, composeDelay } = boot.options;
    if (compose === 'never') return;
    await delay(composeDelay);
    openMessage(panes, tabs, boot);
  };
  const button = pressable(wordButton('New mail', 'ComposeRegular', '✎'), press);
  button.setAttribute('aria-label', hook('New mail'));
  return { button, tabs };
}

/** Shows messages in the pane, and brings back what they took the place of. */
class Panes {
  private readonly pane: HTMLElement;
  private readonly ours = new Set<Node>();
  private behind: readonly Node[] = [];

  constructor(pane: HTMLElement) {
    this.pane = pane;
  }

  show(root: HTMLElement): void {
    const others = [...this.pane.childNodes].filter((node) => !this.ours.has(node));
    if (others.length > 0) this.behind = others;
    this.ours.add(root);
    this.pane.replaceChildren(root);
  }

  close(root: HTMLElement): void {
    if (root.isConnected) this.pane.replaceChildren(...this.behind);
  }
}

function openMessage(panes: Panes, tabs: HTMLElement, boot: Boot): void {
  const id = crypto.randomUUID();
  const state = el('span', { class: 'state', role: 'status' });
  const area = editorElement();
  const edited = () => {
    state.textContent = '';
    saving.edited();
  };
  const subject = subjectBox(edited);
  const to = recipientsBox('', edited);
  const files = outlookAttaching([], edited);
  const refuses = boot.options.editor === 'refuses';
  const editor = makeEditor(area, freshContent(boot), { edited, refuses });
  const current = (): NewDraft => ({
    id,
    to: to.read(),
    subject: subject.value,
    ...editor.read(),
    attachments: files.names(),
  });
  const saving = autosave(async () => {
    await saveNewDraft(current());
    state.textContent = 'Draft saved';
  });
  const close = () => {
    saving.stop();
    panes.close(root);
    tab.remove();
    editor.dispose();
  };
  const send = async () => {
    if (to.read() === '') {
      state.textContent = 'This message must have at least one recipient.';
      return;
    }
    const message = current();
    close();
    await sendNewMessage(message);
  };
  const discard = async () => {
    close();
    await dropNewDraft(id);
  };
  const bar = composeBar({ send, discard }, files.button, state);
  const above = [bar, to.line, subject, files.chips];
  const scrolled = el('div', { class: 'owaMailComposeEditorScrollContainer' }, area);
  const root = el('div', { id: 'docking_InitVisiblePart_1', class: 'composer new' }, ...above, scrolled);
  const tab = el('button', { type: 'button', role: 'tab', class: 'word-button' }, '(No subject)');
  subject.addEventListener('input', () => {
    tab.textContent = subject.value || '(No subject)';
  });
  tabs.append(pressable(tab, () => panes.show(root)));
  panes.show(root);
  to.focus();
}

function subjectBox(edited: () => void): HTMLInputElement {
  const box = el('input', {
    class: 'subject-box',
    type: 'text',
    maxlength: '255',
    'aria-label': 'Add a subject',
    placeholder: 'Add a subject',
  });
  if (!(box instanceof HTMLInputElement)) throw new Error('an input is no input');
  box.addEventListener('input', (event) => {
    if (event.isTrusted) edited();
  });
  return box;
}

function freshContent({ account }: Boot): string {
  const empty = () => el('div', { class: 'elementToProof' }, el('br'));
  return el('div', {}, empty(), empty(), signature(account)).innerHTML;
}
