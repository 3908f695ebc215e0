import { type Node, Slice } from 'prosemirror-model';
import { type Command, EditorState, Selection, TextSelection, type Transaction } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import type { RichText } from '../../domain/text/rich-text.ts';
import { fromDoc, toDoc } from './convert.ts';
import { cleanPasted } from './pasted/clean.ts';
import { firstToFill, type Manners, placeholderOf, plugins } from './plugins.ts';
import { schema } from './schema.ts';

export type LiveOptions = {
  readonly value: RichText;
  /** Attributes of the editable element. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly manners: Manners;
  /** Every change of text, made here. */
  readonly onChange: (value: RichText) => void;
  /** Every change of anything: text, selection, focus. */
  readonly onState: (state: EditorState) => void;
};

/** Where a click opened the editor, and what was typed or pasted before it was there. */
export type Opening = {
  readonly point: { readonly left: number; readonly top: number } | null;
  /** The placeholder that was clicked: its words, and which of those alike it is, from 0. */
  readonly mark: { readonly words: string; readonly turn: number } | null;
  /** The text before anything of `input`; null when nothing was typed or pasted yet. */
  readonly base: RichText | null;
  readonly input: readonly ({ readonly key: string } | { readonly html: string; readonly text: string })[];
};

/** What the panel's tabs and footer and the editor's own tools cover: the cursor is kept clear of it. */
const ROOM = { top: 48, bottom: 92, left: 8, right: 8 };

/**
 * The editor on the page. `settled` is the document that both sides last agreed on, `sent` what was told since, oldest
 * first: a value from outside that is among them is only an echo, and while there are any and the cursor is here, no
 * other value replaces what is being typed.
 */
export class LiveEditor {
  readonly view: EditorView;
  private readonly options: LiveOptions;
  private settled: Node;
  private sent: readonly Node[] = [];

  constructor(place: HTMLElement, options: LiveOptions) {
    this.options = options;
    this.settled = toDoc(options.value);
    this.view = new EditorView(place, {
      state: EditorState.create({ doc: this.settled, plugins: [...plugins(options.manners)] }),
      attributes: { ...options.attributes },
      dispatchTransaction: (tr) => this.apply(tr),
      scrollMargin: ROOM,
      scrollThreshold: ROOM,
      transformPastedHTML: cleanPasted,
      clipboardTextParser: (text) => asParagraphs(text),
    });
  }

  /** A value from outside. It is taken over unless words were typed here that the outside has not seen yet. */
  setValue(value: RichText): void {
    const doc = toDoc(value);
    if (doc.eq(this.settled)) return;
    const echo = this.sent.findIndex((sent) => sent.eq(doc));
    if (echo === -1 && this.sent.length > 0 && this.view.hasFocus()) return;
    this.settled = doc;
    this.sent = echo === -1 ? [] : this.sent.slice(echo + 1);
    if (echo === -1) this.replace(this.view.state.doc, doc);
  }

  run(command: Command): void {
    command(this.view.state, this.view.dispatch, this.view);
    this.view.focus();
  }

  /**
   * Sets the cursor where it was clicked, or at the first placeholder to write over, or at the end, and puts in what was
   * typed meanwhile.
   */
  open({ point, mark, input }: Opening, focus: boolean): void {
    const { doc } = this.view.state;
    const at = point && this.view.posAtCoords(point)?.pos;
    const selection =
      at == null
        ? (firstToFill(doc) ?? Selection.atEnd(doc))
        : ((mark && placeholderOf(doc, mark)) ?? TextSelection.near(doc.resolve(at)));
    this.view.dispatch(this.view.state.tr.setSelection(selection));
    if (focus) this.view.focus();
    for (const one of input) this.put(one);
  }

  /** Puts words where the cursor is. The first placeholder in them that the officer fills is selected. */
  insert(words: RichText): void {
    const { content } = toDoc(words);
    const start = this.view.state.selection.from;
    const tr = this.view.state.tr.replaceSelection(
      new Slice(content, openAt(content.firstChild), openAt(content.lastChild)),
    );
    const toFill = firstToFill(tr.doc, start, tr.selection.to);
    this.view.dispatch((toFill ? tr.setSelection(toFill) : tr).scrollIntoView());
    this.view.focus();
  }

  destroy(): void {
    this.view.destroy();
  }

  private apply(tr: Transaction): void {
    this.view.updateState(this.view.state.apply(tr));
    if (tr.docChanged && tr.getMeta('outside') !== true) this.tell(this.view.state.doc);
    this.options.onState(this.view.state);
  }

  private tell(doc: Node): void {
    this.sent = [...this.sent, doc].slice(-200);
    this.options.onChange(fromDoc(doc));
  }

  /** Changes only what differs, so that the cursor and the undo history stay where they were. */
  private replace(current: Node, doc: Node): void {
    const start = current.content.findDiffStart(doc.content);
    const end = current.content.findDiffEnd(doc.content);
    if (start === null || end === null) return;
    const overlap = Math.max(0, start - Math.min(end.a, end.b));
    const tr = this.view.state.tr.replace(start, end.a + overlap, doc.slice(start, end.b + overlap));
    const exact = tr.doc.eq(doc) ? tr : this.view.state.tr.replaceWith(0, current.content.size, doc.content);
    this.view.dispatch(exact.setMeta('outside', true).setMeta('addToHistory', false));
  }

  private put(one: Opening['input'][number]): void {
    if (!('key' in one)) {
      if (one.html) this.view.pasteHTML(one.html);
      else this.view.pasteText(one.text);
    } else if (one.key.length === 1) this.type(one.key);
    else this.press(one.key);
  }

  private type(text: string): void {
    const { from, to } = this.view.state.selection;
    const plain = () => this.view.state.tr.insertText(text, from, to);
    const handled = this.view.someProp('handleTextInput', (handle) =>
      handle(this.view, from, to, text, plain),
    );
    if (!handled) this.view.dispatch(plain());
  }

  private press(key: string): void {
    const event = new KeyboardEvent('keydown', { key });
    if (this.view.someProp('handleKeyDown', (handle) => handle(this.view, event))) return;
    const { $from, from, empty } = this.view.state.selection;
    if (key === 'Backspace' && empty && $from.parentOffset > 0)
      this.view.dispatch(this.view.state.tr.delete(from - 1, from));
  }
}

/** Plain text: an empty line divides paragraphs, a line's end is a line's end. */
function asParagraphs(text: string): Slice {
  const paragraphs = text
    .replace(/\r\n?/g, '\n')
    .replace(/^\n+|(?<!\n)\n+$/g, '')
    .split(/\n[ \t]*\n\s*/)
    .map((words) => ({ kind: 'paragraph', content: [{ text: words }] }) as const);
  return new Slice(toDoc(paragraphs).content, 1, 1);
}

/** A paragraph joins the one that the cursor is in; a list or a table stands by itself. */
function openAt(block: Node | null): number {
  return block?.type === schema.nodes.paragraph ? 1 : 0;
}

/** The selected words, as a text of their own. */
export function selectedWords({ doc, selection: { from, to } }: EditorState): RichText {
  return fromDoc(schema.topNodeType.create(null, doc.slice(from, to, true).content));
}

/** True when a mark or node of the schema is named so; for the toolbar. */
export function hasMark(state: EditorState, name: 'bold' | 'italic'): boolean {
  const { from, to, empty, $from } = state.selection;
  const mark = schema.marks[name];
  if (empty) return mark.isInSet(state.storedMarks ?? $from.marks()) !== undefined;
  return state.doc.rangeHasMark(from, to, mark);
}
