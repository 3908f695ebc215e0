import { type ComponentChildren, createElement, Fragment } from 'preact';
import type { Inline, RichBlock, RichText, TableCell } from '../domain/text/rich-text.ts';
import type { RichViewProps } from './editor-contract.ts';
import './rich-text.css';

/** Formatted text that is only read. Made of elements, never of markup, so nothing in it can run. */
export function RichView({ value, label }: RichViewProps) {
  const named = label === undefined ? {} : ({ role: 'group', 'aria-label': label } as const);
  return (
    <div class="rich" {...named}>
      {all(value.map(showBlock))}
    </div>
  );
}

function showBlock(block: RichBlock): ComponentChildren {
  switch (block.kind) {
    case 'paragraph':
      return <p>{block.content.length > 0 ? showRuns(block.content) : <br />}</p>;
    case 'heading':
      return createElement(block.level === 2 ? 'h2' : 'h3', null, showRuns(block.content));
    case 'list': {
      const items = block.items.map((item) => <li>{showBlocks(item)}</li>);
      return createElement(block.style === 'bullet' ? 'ul' : 'ol', null, all(items));
    }
    case 'table':
      return showTable(block.rows);
  }
}

function showBlocks(blocks: RichText): ComponentChildren {
  return blocks.length > 0 ? all(blocks.map(showBlock)) : <br />;
}

function showTable(rows: readonly (readonly TableCell[])[]): ComponentChildren {
  const shown = rows.map((row) => <tr>{all(row.map(showCell))}</tr>);
  return (
    <table>
      <tbody>{all(shown)}</tbody>
    </table>
  );
}

function showCell({ content, header, colspan, rowspan }: TableCell): ComponentChildren {
  const span = { ...(colspan ? { colSpan: colspan } : {}), ...(rowspan ? { rowSpan: rowspan } : {}) };
  return createElement(header ? 'th' : 'td', span, showBlocks(content));
}

function showRuns(runs: readonly Inline[]): ComponentChildren {
  return all(runs.map(showRun));
}

function showRun({ text, bold, italic, link }: Inline): ComponentChildren {
  let shown = all(text.split('\n').map((line, i) => all([i > 0 ? <br /> : null, ...markUnfilled(line)])));
  if (italic) shown = <em>{shown}</em>;
  if (bold) shown = <strong>{shown}</strong>;
  if (link === undefined) return shown;
  return (
    <a href={link} target="_blank" rel="noreferrer">
      {shown}
    </a>
  );
}

/** A placeholder that is still there was not filled: it is marked, for a letter with one is not ready. */
function markUnfilled(line: string): readonly ComponentChildren[] {
  return line
    .split(/(\{\{[^{}]*\}\})/)
    .map((piece, i) => (i % 2 === 1 ? <mark class="unfilled">{piece}</mark> : piece));
}

/** Children by their place: values have no identity to be keyed by. */
function all(children: readonly ComponentChildren[]): ComponentChildren {
  return createElement(Fragment, null, ...children);
}
