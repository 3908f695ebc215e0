import {
  baseKeymap,
  chainCommands,
  exitCode,
  joinTextblockBackward,
  setBlockType,
  toggleMark,
} from 'prosemirror-commands';
import { redo, undo } from 'prosemirror-history';
import { undoInputRule } from 'prosemirror-inputrules';
import type { NodeType } from 'prosemirror-model';
import { liftListItem, sinkListItem, splitListItem, wrapInList } from 'prosemirror-schema-list';
import type { Command, EditorState } from 'prosemirror-state';
import { schema } from './schema.ts';
import { leaveTable, nextCell, previousCell } from './tables.ts';

/// What keys and tools do to the text.

const { nodes, marks } = schema;

export const toggleBold: Command = toggleMark(marks.bold);
export const toggleItalic: Command = toggleMark(marks.italic);

/** Makes the selected paragraphs a list of that kind; a list of that kind plain paragraphs; one of the other kind this one. */
export function toggleList(type: NodeType): Command {
  return (state, dispatch, view) => {
    const list = listAround(state);
    if (list === null) return wrapInList(type)(state, dispatch);
    if (list.type === type) return liftListItem(nodes.list_item)(state, dispatch, view);
    dispatch?.(state.tr.setNodeMarkup(list.pos, type));
    return true;
  };
}

/** The innermost list that the selection is in. */
export function listAround(state: EditorState): { type: NodeType; pos: number } | null {
  const { $from, to } = state.selection;
  const depth = $from.sharedDepth(to);
  for (let at = depth; at > 0; at -= 1) {
    const { type } = $from.node(at);
    if (type === nodes.bullet_list || type === nodes.ordered_list) return { type, pos: $from.before(at) };
    if (type === nodes.table_cell || type === nodes.table_header) return null;
  }
  return null;
}

const lineBreak: Command = (state, dispatch) => {
  dispatch?.(state.tr.replaceSelectionWith(nodes.hard_break.create()).scrollIntoView());
  return true;
};

/** Backspace at the start of a heading makes it a paragraph, as in every word processor. */
const plainHeading: Command = (state, dispatch, view) => {
  const { $from, empty } = state.selection;
  if (!empty || $from.parent.type !== nodes.heading || $from.parentOffset > 0) return false;
  return setBlockType(nodes.paragraph)(state, dispatch, view);
};

/** The browser's own undo would take back what it never did. */
function always(command: Command): Command {
  return (state, dispatch, view) => command(state, dispatch, view) || true;
}

/** The keys of the text. Tab is not among them: `tabKeys` are, so that it can be let go (see `rich-keys`). */
export const textKeys: Record<string, Command> = {
  ...withoutExit(baseKeymap),
  'Mod-b': toggleBold,
  'Mod-i': toggleItalic,
  'Mod-z': always(undo),
  'Mod-y': always(redo),
  'Mod-Shift-z': always(redo),
  'Mod-Shift-7': toggleList(nodes.ordered_list),
  'Mod-Shift-8': toggleList(nodes.bullet_list),
  'Mod-Alt-0': setBlockType(nodes.paragraph),
  'Mod-Alt-2': setBlockType(nodes.heading, { level: 2 }),
  'Mod-Alt-3': setBlockType(nodes.heading, { level: 3 }),
  'Shift-Enter': lineBreak,
  Enter: chainCommands(splitListItem(nodes.list_item), baseKeymap.Enter ?? exitCode),
  Backspace: chainCommands(undoInputRule, plainHeading, baseKeymap.Backspace ?? joinTextblockBackward),
  ArrowUp: leaveTable('up'),
  ArrowDown: leaveTable('down'),
};

/** Tab walks through tables and indents list items; elsewhere it leaves the text. */
export const tabKeys: Record<string, Command> = {
  Tab: chainCommands(nextCell, sinkListItem(nodes.list_item)),
  'Shift-Tab': chainCommands(previousCell, liftListItem(nodes.list_item)),
};

/** Ctrl+Enter is the panel's: next unanswered question. */
function withoutExit(keys: Record<string, Command>): Record<string, Command> {
  return Object.fromEntries(Object.entries(keys).filter(([key]) => key !== 'Mod-Enter'));
}
