import { createModelFromHtml, Editor, exportContent } from 'roosterjs-content-model-core';
import { AutoFormatPlugin, EditPlugin, PastePlugin, ShortcutPlugin } from 'roosterjs-content-model-plugins';
import type { EditorPlugin, PluginEvent } from 'roosterjs-content-model-types';

/// The editor that Outlook on the web is built on, with the plugins that change what an insertion does. How Outlook
/// itself configures it is not known.

export interface RichEditor {
  focus(): void;
  /** What it holds, as HTML and as plain text. */
  read(): { readonly html: string; readonly text: string };
  dispose(): void;
}

/** Makes an editor of that element, holding that HTML. `edited` is called after every real edit. */
export function makeEditor(element: HTMLDivElement, html: string, edited: () => void): RichEditor {
  const editor = new Editor(element, {
    plugins: [
      new PastePlugin(),
      new EditPlugin(),
      new AutoFormatPlugin({ autoBullet: true, autoNumbering: true, autoLink: true }),
      new ShortcutPlugin(),
      watchEdits(edited),
    ],
    initialModel: createModelFromHtml(html),
    doNotAdjustEditorColor: true,
  });
  return {
    focus: () => editor.focus(),
    read: () => ({ html: exportContent(editor, 'HTML'), text: exportContent(editor, 'PlainText') }),
    dispose: () => editor.dispose(),
  };
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

/** The editor's own changes, and input that the browser vouches for. */
function isEdit(event: PluginEvent): boolean {
  if (event.eventType === 'contentChanged') return event.source !== 'SetContent';
  return event.eventType === 'input' && event.rawEvent.isTrusted;
}
