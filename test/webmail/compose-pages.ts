import { createModelFromHtml, Editor } from 'roosterjs-content-model-core';
import { AutoFormatPlugin, EditPlugin, PastePlugin, ShortcutPlugin } from 'roosterjs-content-model-plugins';
import type { Adapter } from '../../src/webmail/adapter.ts';
import { gmailAdapter } from '../../src/webmail/gmail/connect-gmail.ts';
import { outlookAdapter } from '../../src/webmail/outlook/connect-outlook.ts';

/// Small pages with the button for a new message, and a window for it that opens a frame after it is pressed.

export type ComposePage = {
  readonly adapter: Adapter;
  /** Opens a message now, as the officer would: with that subject, and that written in it. */
  open(subject?: string, typed?: string): Window;
  /** What the button does; at first it opens a message. */
  onPress: () => void;
  /** How often the button was pressed. */
  pressed: number;
};

type Window = {
  readonly editor: HTMLElement;
  readonly subject: HTMLInputElement;
  readonly to: HTMLInputElement;
};

type Shape = {
  readonly adapter: Adapter;
  readonly button: string;
  /** The window's markup around the editor, with `#to`, `#subject` and `#slot` in it. */
  readonly window: string;
  readonly start: (editor: HTMLDivElement, typed: string) => void;
};

/** Gmail: a dialog with a bare contenteditable. */
export function gmailComposePage(): ComposePage {
  const url = () => new URL('https://mail.google.com/mail/u/0/#inbox');
  return composePage({
    adapter: gmailAdapter({ document, url }),
    button: '<div class="T-I T-I-KE L3" role="button" gh="cm" id="button">Compose</div>',
    window: `<div role="dialog"><input class="to" aria-label="To recipients"><input class="subject" name="subjectbox">
      <div class="slot"></div></div>`,
    start(editor, typed) {
      editor.setAttribute('g_editable', 'true');
      editor.innerHTML = `<div>${typed || '<br>'}</div><div><br></div><div class="gmail_signature">Sam Officer</div>`;
    },
  });
}

/** Outlook: a pane with the editor that it is built on. */
export function outlookComposePage(): ComposePage {
  const url = () => new URL('https://outlook.office.com/mail/');
  return composePage({
    adapter: outlookAdapter({ document, url }),
    button: '<button id="button"><i data-icon-name="ComposeRegular"></i>New mail</button>',
    window: `<div id="docking_InitVisiblePart_0"><input class="to" type="email" aria-label="To">
      <input class="subject" type="text" maxlength="255" aria-label="Add a subject"><div class="slot"></div></div>`,
    start(editor, typed) {
      const content = `<div>${typed || '<br>'}</div><div><br></div><div id="Signature">Sam Officer</div>`;
      const plugins = [new PastePlugin(), new EditPlugin(), new AutoFormatPlugin(), new ShortcutPlugin()];
      new Editor(editor, { plugins, initialModel: createModelFromHtml(content) });
    },
  });
}

function composePage({ adapter, button, window, start }: Shape): ComposePage {
  document.body.innerHTML = button;
  const page: ComposePage = {
    adapter,
    pressed: 0,
    onPress: () => requestAnimationFrame(() => page.open()),
    open(subject = '', typed = '') {
      const root = document.createElement('section');
      root.innerHTML = window;
      document.body.append(root);
      const made = { editor: editorElement(), subject: inputIn(root, '.subject'), to: inputIn(root, '.to') };
      root.querySelector('.slot')?.append(made.editor);
      start(made.editor, typed);
      made.subject.value = subject;
      made.to.focus();
      return made;
    },
  };
  document.querySelector('#button')?.addEventListener('click', () => {
    page.pressed += 1;
    page.onPress();
  });
  return page;
}

function editorElement(): HTMLDivElement {
  const editor = document.createElement('div');
  const attributes = { contenteditable: 'true', role: 'textbox', 'aria-multiline': 'true' };
  for (const [name, value] of Object.entries(attributes)) editor.setAttribute(name, value);
  return editor;
}

function inputIn(root: Element, selector: string): HTMLInputElement {
  const found = root.querySelector(selector);
  if (!(found instanceof HTMLInputElement)) throw new Error(`The window has no ${selector}.`);
  return found;
}
