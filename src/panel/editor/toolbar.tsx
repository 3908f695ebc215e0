import { useState } from 'preact/hooks';
import { liftListItem, sinkListItem } from 'prosemirror-schema-list';
import type { Command, EditorState } from 'prosemirror-state';
import {
  addColumnAfter,
  addRowAfter,
  deleteColumn,
  deleteRow,
  isInTable,
  selectedRect,
  toggleHeaderRow,
} from 'prosemirror-tables';
import type { Placeholder } from '../../domain/clauses/placeholder-names.ts';
import type { RichText } from '../../domain/text/rich-text.ts';
import { Icon } from '../controls/icon.tsx';
import type { IconName } from '../controls/icon-paths.ts';
import { Menu, type MenuItem } from '../controls/menu.tsx';
import type { Placeholders } from './editor-contract.ts';
import { listAround, toggleBold, toggleItalic, toggleList } from './keys.ts';
import { linkAt } from './links.ts';
import { hasMark, selectedWords } from './live-editor.ts';
import { schema } from './schema.ts';
import { hasHeaderRow, insertTable, removeTable } from './tables.ts';

const { bullet_list, ordered_list, list_item } = schema.nodes;

type Tool = {
  /** The accessible name, with the keys that do the same. */
  readonly name: string;
  readonly icon?: IconName;
  /** Shown where there is no icon that says it. */
  readonly words?: string;
  readonly run: Command | 'link';
  readonly pressed?: (state: EditorState) => boolean;
};

const TEXT_TOOLS: readonly Tool[] = [
  { name: 'Bold (Ctrl+B)', icon: 'bold', run: toggleBold, pressed: (state) => hasMark(state, 'bold') },
  {
    name: 'Italic (Ctrl+I)',
    icon: 'italic',
    run: toggleItalic,
    pressed: (state) => hasMark(state, 'italic'),
  },
  { name: 'Link (Ctrl+Shift+K)', icon: 'link', run: 'link', pressed: (state) => linkAt(state) !== null },
  {
    name: 'Bulleted list (Ctrl+Shift+8)',
    icon: 'list',
    run: toggleList(bullet_list),
    pressed: (state) => listAround(state)?.type === bullet_list,
  },
  {
    name: 'Numbered list (Ctrl+Shift+7)',
    icon: 'list-ordered',
    run: toggleList(ordered_list),
    pressed: (state) => listAround(state)?.type === ordered_list,
  },
];

const LIST_TOOLS: readonly Tool[] = [
  { name: 'Indent (Tab)', icon: 'list-indent-increase', run: sinkListItem(list_item) },
  { name: 'Outdent (Shift+Tab)', icon: 'list-indent-decrease', run: liftListItem(list_item) },
];

const NEW_TABLE: readonly Tool[] = [{ name: 'Table', icon: 'table', run: insertTable }];

const TABLE_TOOLS: readonly Tool[] = [
  { name: 'Add a row below', words: '+ row', run: addRowAfter },
  { name: 'Remove this row', words: '− row', run: deleteRow },
  { name: 'Add a column after', words: '+ column', run: addColumnAfter },
  { name: 'Remove this column', words: '− column', run: deleteColumn },
  {
    name: 'First row is a header',
    words: 'Header',
    run: toggleHeaderRow,
    pressed: (state) => hasHeaderRow(selectedRect(state).table),
  },
  { name: 'Remove the table', icon: 'trash', run: removeTable },
];

type ToolbarProps = {
  readonly state: EditorState;
  /** The id of the text that the tools work on. */
  readonly controls: string;
  readonly run: (command: Command) => void;
  readonly placeholders: Placeholders | null;
  readonly back: () => void;
  readonly editLink: () => void;
  /** Keeps the selected words as a clause; null where that is not offered. */
  readonly keep: ((words: RichText) => void) | null;
};

/** The tools for where the cursor is. One stop for Tab; the arrow keys move along it, Escape goes back to the text. */
export function Toolbar({ state, controls, run, placeholders, back, editLink, keep }: ToolbarProps) {
  const [at, setAt] = useState('');
  const inTable = isInTable(state);
  const keeping: readonly Tool[] = keep
    ? [{ name: KEEP, icon: 'bookmark-plus', run: keepSelected(keep) }]
    : [];
  const first = [
    ...TEXT_TOOLS,
    ...(listAround(state) ? LIST_TOOLS : []),
    ...(inTable ? [] : NEW_TABLE),
    ...keeping,
  ];
  const all = inTable ? [...first, ...TABLE_TOOLS] : first;
  const stop = all.find((tool) => tool.name === at) ?? all[0];
  const show = (tool: Tool) => (
    <ToolButton
      key={tool.name}
      tool={tool}
      state={state}
      isStop={tool === stop}
      act={() => (tool.run === 'link' ? editLink() : run(tool.run))}
      focused={() => setAt(tool.name)}
    />
  );
  return (
    <div
      class="rich-bar"
      role="toolbar"
      aria-label="Formatting"
      aria-controls={controls}
      onKeyDown={(event) => (event.key === 'Escape' ? back() : moveAlong(event))}
    >
      {first.map(show)}
      {placeholders ? <PlaceholderMenu placeholders={placeholders} run={run} /> : null}
      {inTable ? <div class="rich-table-tools">{TABLE_TOOLS.map(show)}</div> : null}
    </div>
  );
}

type PlaceholderMenuProps = { readonly placeholders: Placeholders; readonly run: ToolbarProps['run'] };

function PlaceholderMenu({ placeholders: { filled, open }, run }: PlaceholderMenuProps) {
  const item = ({ name, means }: Placeholder): MenuItem => ({
    label: means,
    keys: `{{${name}}}`,
    act: () => run(insertText(`{{${name}}}`)),
  });
  const items = () => [...filled.map(item), 'rule' as const, ...open.map(item)];
  return (
    <Menu
      label="Placeholder"
      button={
        <>
          <span aria-hidden>{'{ }'}</span>
          <span class="spoken">Placeholder</span>
        </>
      }
      buttonClass="rich-tool"
      items={items}
    />
  );
}

const KEEP = 'Save the selected words as a clause';

function keepSelected(keep: (words: RichText) => void): Command {
  return (state, dispatch) => {
    if (state.selection.empty) return false;
    if (dispatch) keep(selectedWords(state));
    return true;
  };
}

function insertText(text: string): Command {
  return (state, dispatch) => {
    dispatch?.(state.tr.insertText(text).scrollIntoView());
    return true;
  };
}

type ToolButtonProps = {
  readonly tool: Tool;
  readonly state: EditorState;
  readonly isStop: boolean;
  readonly act: () => void;
  readonly focused: () => void;
};

function ToolButton({ tool, state, isStop, act, focused }: ToolButtonProps) {
  const possible = tool.run === 'link' || tool.run(state);
  return (
    <button
      type="button"
      class="rich-tool"
      title={tool.name}
      aria-label={tool.name}
      aria-pressed={tool.pressed?.(state)}
      aria-disabled={!possible}
      tabIndex={isStop ? 0 : -1}
      // The text keeps the focus and its selection while a tool is pressed.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => possible && act()}
      onFocus={focused}
    >
      {tool.icon ? <Icon icon={tool.icon} /> : <span>{tool.words}</span>}
    </button>
  );
}

const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at + count - 1) % count,
  Home: () => 0,
  End: (_at, count) => count - 1,
};

function moveAlong(event: KeyboardEvent & { currentTarget: HTMLElement }) {
  const step = STEPS[event.key];
  if (!step) return;
  event.preventDefault();
  const tools = [...event.currentTarget.querySelectorAll<HTMLElement>('.rich-tool')];
  const at = tools.findIndex((tool) => tool.matches(':focus'));
  tools[step(at, tools.length)]?.focus();
}
