import { createModelFromHtml, Editor, exportContent, paste } from 'roosterjs-content-model-core';
import { AutoFormatPlugin, EditPlugin, PastePlugin, ShortcutPlugin } from 'roosterjs-content-model-plugins';
import type { EditorPlugin, IEditor, PluginEvent, Snapshot } from 'roosterjs-content-model-types';

import { delay } from '../page/delay.ts';

/// The editor that Outlook on the web is built on, with the plugins that change what an insertion does. How Outlook
/// itself configures it is not known.

export interface RichEditor {
  focus(): void;
  /** What it holds, as HTML and as plain text. */
  read(): { readonly html: string; readonly text: string };
  dispose(): void;
}

/** How the editor behaves: `edited` is called after every real edit; one that refuses puts its content back instead. */
export type EditorManners = {
  readonly edited: () => void;
  readonly refuses: boolean;
  /** Milliseconds from a paste to its words: the event is taken at once all the same. */
  readonly pasteDelay: number;
};

/** Makes an editor of that element, holding that HTML. */
export function makeEditor(element: HTMLDivElement, html: string, manners: EditorManners): RichEditor {
  const editor = new Editor(element, {
    plugins: [
      new PastePlugin(),
      new EditPlugin(),
      new AutoFormatPlugin({ autoBullet: true, autoNumbering: true, autoLink: true }),
      new ShortcutPlugin(),
      manners.refuses ? refuseEdits() : watchEdits(manners.edited),
    ],
    initialModel: createModelFromHtml(html),
    doNotAdjustEditorColor: true,
  });
  if (manners.pasteDelay > 0) pasteSlowly(editor, element, manners.pasteDelay);
  return {
    focus: () => editor.focus(),
    read: () => ({ html: exportContent(editor, 'HTML'), text: exportContent(editor, 'PlainText') }),
    dispose: () => editor.dispose(),
  };
}

/** Takes pastes before the editor's own handler does, and hands them to it after a while, wherever the caret is then. */
function pasteSlowly(editor: IEditor, element: HTMLElement, after: number): void {
  const heard = async (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    const data = event.clipboardData;
    const rawHtml = data?.getData('text/html') ?? '';
    const text = data?.getData('text/plain') ?? '';
    const taken = { types: [...(data?.types ?? [])], rawHtml, text, image: null, customValues: {} };
    await delay(after);
    if (!editor.isDisposed()) paste(editor, taken);
  };
  element.addEventListener('paste', heard, { capture: true });
}

function watchEdits(edited: () => void): EditorPlugin {
  return {
    getName: () => 'SandboxDraft',
    initialize: () => {},
    dispose: () => {},
    onPluginEvent: (event) => {
      if (isEdit(event)) edited();
    },
  };
}

/** Makes the editor put its content back after every edit, as an editor in a bad state does. */
function refuseEdits(): EditorPlugin {
  let editor: IEditor | null = null;
  let before: Snapshot | null = null;
  let puttingBack = false;
  return {
    getName: () => 'SandboxRefusal',
    initialize: (made) => {
      editor = made;
    },
    dispose: () => {
      editor = null;
    },
    onPluginEvent: (event) => {
      if (event.eventType === 'editorReady') before = editor?.takeSnapshot() ?? null;
      // Putting back is itself an event of this kind.
      if (!isEdit(event) || !before || puttingBack) return;
      puttingBack = true;
      editor?.restoreSnapshot(before);
      puttingBack = false;
    },
  };
}

/** The editor's own changes, undo among them, and input that the browser vouches for. */
function isEdit(event: PluginEvent): boolean {
  if (event.eventType === 'contentChanged') return true;
  return event.eventType === 'input' && event.rawEvent.isTrusted;
}
