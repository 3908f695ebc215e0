import { history } from 'prosemirror-history';
import { inputRules, wrappingInputRule } from 'prosemirror-inputrules';
import { keymap } from 'prosemirror-keymap';
import type { Node } from 'prosemirror-model';
import { type EditorState, Plugin, TextSelection } from 'prosemirror-state';
import { tableEditing } from 'prosemirror-tables';
import { Decoration, DecorationSet, type EditorView } from 'prosemirror-view';
import { CASE_PLACEHOLDERS } from '../../domain/clauses/placeholder-names.ts';
import { PLACEHOLDER, placeholderClass } from '../controls/rich-view.tsx';
import { tabKeys, textKeys } from './keys.ts';
import { addressOf, setLink } from './links.ts';
import { schema } from './schema.ts';

/// How the editor behaves, one plugin for each manner.

const FILLS_ITSELF: ReadonlySet<string> = new Set(CASE_PLACEHOLDERS.map(({ name }) => name));

/** What the editor's surroundings tell it; read anew each time, for they change while it stands. */
export type Manners = {
  readonly onSlash: () => ((typed: string) => void) | undefined;
  readonly placeholder: () => string;
  readonly editLink: () => void;
  /** The names that fill themselves; null marks every placeholder as unfilled. */
  readonly known: () => readonly string[] | null;
};

export function plugins(manners: Manners): readonly Plugin[] {
  return [
    slash(manners),
    panelKeys(),
    keymap({ 'Mod-Shift-k': () => told(manners.editLink) }),
    escapeThenTab(),
    keymap(textKeys),
    lists(),
    linkSelection(),
    history(),
    tableEditing(),
    placeholder(manners),
    placeholders(manners),
  ];
}

function told(act: () => void): true {
  act();
  return true;
}

/** `/` in an empty text, or where a word begins, asks for the clause picker. "and/or" is only typed. */
function slash({ onSlash }: Manners): Plugin {
  return new Plugin({
    props: {
      handleTextInput(view, _from, _to, text) {
        const act = onSlash();
        if (text !== '/' || !act || !beginsWord(view.state)) return false;
        // In an empty text it is nothing but the call for the picker.
        return told(() => act(isEmpty(view.state.doc) ? '' : text));
      },
    },
  });
}

/** True at the start of a line and behind a space. */
function beginsWord({ selection: { $from, empty } }: EditorState): boolean {
  const before = $from.nodeBefore;
  return empty && (before === null || !before.isText || /\s$/.test(before.text ?? ''));
}

/** Keys that are the panel's wherever the cursor is: the editor neither acts on them nor holds them back. */
function panelKeys(): Plugin {
  return new Plugin({
    props: {
      handleDOMEvents: {
        keydown(_view, event) {
          const command = event.ctrlKey || event.metaKey;
          return (
            (command && (event.key === 'Enter' || event.key.toLowerCase() === 'k') && !isLinkKey(event)) ||
            (event.altKey && /^Arrow(Up|Down)$/.test(event.key))
          );
        },
      },
    },
  });
}

function isLinkKey(event: KeyboardEvent): boolean {
  return event.shiftKey && event.key.toLowerCase() === 'k';
}

/** In tables and lists Tab is the text's; after Escape it leaves, so that nobody is caught (WCAG 2.1.2). */
function escapeThenTab(): Plugin {
  let leaving = false;
  const tabs = keymap(tabKeys).props.handleKeyDown;
  return new Plugin({
    props: {
      handleKeyDown(view, event) {
        if (event.key !== 'Tab') {
          leaving = event.key === 'Escape' || (leaving && event.key === 'Shift');
          return false;
        }
        return !leaving && runs(tabs, view, event);
      },
    },
  });
}

type KeyHandler = ReturnType<typeof keymap>['props']['handleKeyDown'];

function runs(handler: KeyHandler, view: EditorView, event: KeyboardEvent): boolean {
  return handler?.call(new Plugin({}), view, event) === true;
}

/** "- " and "1. " at the start of a paragraph begin a list; Backspace takes that back. */
function lists(): Plugin {
  const { bullet_list, ordered_list } = schema.nodes;
  return inputRules({
    rules: [wrappingInputRule(/^[-*•]\s$/, bullet_list), wrappingInputRule(/^1[.)]\s$/, ordered_list)],
  });
}

/** An address pasted onto selected words links them. */
function linkSelection(): Plugin {
  return new Plugin({
    props: {
      handlePaste(view, event) {
        const address = addressOf(event.clipboardData?.getData('text/plain') ?? '');
        if (view.state.selection.empty || address === null) return false;
        return setLink(address)(view.state, view.dispatch);
      },
    },
  });
}

function placeholder({ placeholder: words }: Manners): Plugin {
  return new Plugin({
    props: {
      decorations(state) {
        const first = state.doc.firstChild;
        if (!first || !isEmpty(state.doc) || words() === '') return null;
        const attributes = { class: 'rich-placeholder', 'data-placeholder': words() };
        return DecorationSet.create(state.doc, [Decoration.node(0, first.nodeSize, attributes)]);
      },
    },
  });
}

/** Marks {{placeholders}} as the still view does. A click on one selects it whole: what is typed replaces it. */
function placeholders({ known }: Manners): Plugin {
  return new Plugin({
    props: {
      decorations: (state) => DecorationSet.create(state.doc, marksIn(state.doc, known())),
      handleClick(view, pos) {
        const selection = placeholderAt(view.state.doc, pos);
        if (selection) view.dispatch(view.state.tr.setSelection(selection));
        return selection !== null;
      },
    },
  });
}

/** The placeholder with those words, as a selection: `turn` counts from 0 among those alike. */
export function placeholderOf(doc: Node, mark: { words: string; turn: number }): TextSelection | null {
  const alike = placeholdersOf(doc).filter(({ from, to }) => doc.textBetween(from, to) === mark.words);
  return alike[mark.turn] ?? null;
}

/** The placeholder around a position, as a selection; null when there is none. */
function placeholderAt(doc: Node, pos: number): TextSelection | null {
  return placeholdersOf(doc).find(({ from, to }) => from < pos && pos < to) ?? null;
}

/** The first placeholder from a place on that the officer has to write over; null when there is none. */
export function firstToFill(doc: Node, start = 0, end = doc.content.size): TextSelection | null {
  const fills = ({ from, to }: TextSelection) =>
    from >= start && to <= end && !FILLS_ITSELF.has(doc.textBetween(from, to).replace(/[{}\s]/g, ''));
  return placeholdersOf(doc).find(fills) ?? null;
}

function placeholdersOf(doc: Node): readonly TextSelection[] {
  const found: TextSelection[] = [];
  doc.descendants((node, pos) => {
    for (const { index, 0: words } of node.text?.matchAll(PLACEHOLDER) ?? [])
      found.push(TextSelection.create(doc, pos + index, pos + index + words.length));
  });
  return found;
}

function marksIn(doc: Node, known: readonly string[] | null): Decoration[] {
  return placeholdersOf(doc).map(({ from, to }) => {
    const look = { nodeName: 'mark', class: placeholderClass(doc.textBetween(from, to), known) };
    return Decoration.inline(from, to, look);
  });
}

/** True for a document of one empty paragraph. */
function isEmpty(doc: Node): boolean {
  const first = doc.firstChild;
  return doc.childCount === 1 && first?.type === schema.nodes.paragraph && first.content.size === 0;
}
