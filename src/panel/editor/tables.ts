import type { Node } from 'prosemirror-model';
import { type Command, Selection, TextSelection } from 'prosemirror-state';
import { addRowAfter, goToNextCell, isInTable, selectedRect, TableMap } from 'prosemirror-tables';
import { schema } from './schema.ts';

/// What prosemirror-tables leaves to its user: making a table, walking through it, and getting out of it again.

const { nodes } = schema;

/** Puts a table with a header row below the cursor's paragraph and the cursor in its first cell. */
export const insertTable: Command = (state, dispatch) => {
  if (isInTable(state)) return false;
  if (!dispatch) return true;
  const table = newTable(3, 2);
  const tr = state.tr.deleteSelection();
  const { $from } = tr.selection;
  const isEmpty = $from.parent.content.size === 0;
  const from = isEmpty ? $from.before() : $from.after();
  const to = isEmpty ? $from.after() : from;
  const isLast = to === $from.end(-1);
  tr.replaceWith(from, to, isLast ? [table, nodes.paragraph.create()] : [table]);
  dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(from + 1))).scrollIntoView());
  return true;
};

function newTable(rows: number, columns: number): Node {
  const row = (header: boolean) =>
    nodes.table_row.create(
      null,
      Array.from({ length: columns }, () => emptyCell(header)),
    );
  return nodes.table.create(
    null,
    Array.from({ length: rows }, (_, i) => row(i === 0)),
  );
}

function emptyCell(header: boolean): Node {
  const type = header ? nodes.table_header : nodes.table_cell;
  return type.create(null, nodes.paragraph.create());
}

/** Tab: the next cell, and a new row after the last one. */
export const nextCell: Command = (state, dispatch, view) => {
  if (goToNextCell(1)(state, dispatch)) return true;
  if (!isInTable(state)) return false;
  if (!dispatch || !view) return true;
  addRowAfter(state, dispatch);
  return goToNextCell(1)(view.state, dispatch);
};

/** Shift+Tab: the cell before. */
export const previousCell: Command = goToNextCell(-1);

/** Arrow down in the last row of a table with nothing after it (or up, with nothing before it): a paragraph to go to. */
export function leaveTable(direction: 'up' | 'down'): Command {
  return (state, dispatch, view) => {
    if (!state.selection.empty || !isInTable(state) || !view?.endOfTextblock(direction)) return false;
    const rect = selectedRect(state);
    const isEdge = direction === 'up' ? rect.top === 0 : rect.bottom === rect.map.height;
    const beside = direction === 'up' ? rect.tableStart - 1 : rect.tableStart + rect.table.nodeSize - 1;
    const $beside = state.doc.resolve(beside);
    const neighbour = direction === 'up' ? $beside.nodeBefore : $beside.nodeAfter;
    if (!isEdge || !isAtCellEdge(state.selection, direction) || neighbour) return false;
    if (dispatch) {
      const tr = state.tr.insert(beside, nodes.paragraph.create());
      dispatch(tr.setSelection(TextSelection.create(tr.doc, beside + 1)).scrollIntoView());
    }
    return true;
  };
}

/** True when no block of the cell lies further that way. */
function isAtCellEdge({ $head }: Selection, direction: 'up' | 'down'): boolean {
  for (let depth = $head.depth; depth > 0; depth -= 1) {
    const parent = $head.node(depth - 1);
    if (parent.type === nodes.table_row) return true;
    const index = $head.index(depth - 1);
    if (index !== (direction === 'up' ? 0 : parent.childCount - 1)) return false;
  }
  return true;
}

/** Takes the table away that the cursor is in. */
export const removeTable: Command = (state, dispatch) => {
  if (!isInTable(state)) return false;
  if (dispatch) {
    const { tableStart, table } = selectedRect(state);
    const tr = state.tr.delete(tableStart - 1, tableStart - 1 + table.nodeSize);
    dispatch(tr.setSelection(Selection.near(tr.doc.resolve(tableStart - 1))).scrollIntoView());
  }
  return true;
};

/** True when all cells of the first row of the table are header cells. */
export function hasHeaderRow(table: Node): boolean {
  const map = TableMap.get(table);
  return map
    .cellsInRect({ left: 0, right: map.width, top: 0, bottom: 1 })
    .every((pos) => table.nodeAt(pos)?.type === nodes.table_header);
}
