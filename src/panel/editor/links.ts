import { type Command, type EditorState, TextSelection } from 'prosemirror-state';
import { isSafeLink } from '../../domain/text/rich-text.ts';
import { schema } from './schema.ts';

/** The address that typed words mean ("ico.org.uk", "foi@example.org"), or null when a letter cannot link to it. */
export function addressOf(typed: string): string | null {
  const words = typed.trim();
  if (isSafeLink(words)) return words;
  if (/^[^\s@/:]+@[^\s@/:.]+(?:\.[^\s@/:.]+)+$/.test(words)) return `mailto:${words}`;
  if (/^[\w-]+(\.[\w-]+)+([/?#]\S*)?$/.test(words)) return `https://${words}`;
  return null;
}

/** The address of the link that the cursor or the selection's start is in; null when in none. */
export function linkAt(state: EditorState): string | null {
  const { $from, from, to, empty } = state.selection;
  const inside = schema.marks.link.isInSet(empty ? $from.marks() : ($from.nodeAfter?.marks ?? []));
  const found: unknown = inside?.attrs.href;
  if (typeof found === 'string') return found;
  return empty || !state.doc.rangeHasMark(from, to, schema.marks.link) ? null : '';
}

/** Links the selection; with nothing selected, the link the cursor is in; failing that, puts the address in as a link. */
export function setLink(href: string): Command {
  return (state, dispatch) => {
    const mark = schema.marks.link.create({ href });
    const { from, to } = linkRange(state);
    const words = href.replace(/^mailto:/, '');
    const tr =
      from === to
        ? state.tr.insert(from, schema.text(words, [...state.selection.$from.marks(), mark]))
        : state.tr.removeMark(from, to, schema.marks.link).addMark(from, to, mark);
    dispatch?.(tr.removeStoredMark(schema.marks.link).scrollIntoView());
    return true;
  };
}

/** Makes the link at the cursor, or those in the selection, plain words again. */
export const removeLink: Command = (state, dispatch) => {
  const { from, to } = linkRange(state);
  if (!state.doc.rangeHasMark(from, to, schema.marks.link)) return false;
  dispatch?.(state.tr.removeMark(from, to, schema.marks.link));
  return true;
};

/** Selected words, or the whole link around the cursor. */
function linkRange(state: EditorState): { from: number; to: number } {
  const { $from, from, to, empty } = state.selection;
  const mark = schema.marks.link.isInSet($from.marks());
  if (!empty || !mark || !(state.selection instanceof TextSelection)) return { from, to };
  const { children } = $from.parent;
  const linked = (index: number) => mark.isInSet(children[index]?.marks ?? []);
  let first = $from.index();
  let last = first;
  while (linked(first - 1)) first -= 1;
  while (linked(last + 1)) last += 1;
  return { from: $from.posAtIndex(first), to: $from.posAtIndex(last + 1) };
}
