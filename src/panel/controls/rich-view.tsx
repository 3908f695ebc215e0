import { type ComponentChildren, createElement, Fragment } from 'preact';
import { placeholdersIn } from '../../domain/clauses/placeholders.ts';
import {
  type Inline,
  paragraph,
  type RichBlock,
  type RichText,
  type TableCell,
} from '../../domain/text/rich-text.ts';
import './rich-text.css';

type Known = readonly string[] | null;

/** {{a placeholder}}, as one piece of what `split` gives. */
export const PLACEHOLDER = /(\{\{[^{}]*\}\})/g;

/** How a placeholder is shown: quietly where it fills itself, otherwise as something to look at. */
export function placeholderClass(placeholder: string, known: Known): string {
  return known && placeholdersIn([paragraph(placeholder)]).every((name) => known.includes(name))
    ? 'placeholder'
    : 'unfilled';
}

type Props = {
  readonly value: RichText;
  readonly label?: string;
  /** The placeholders that fill themselves, where they are meant to stand (the library); null marks all as unfilled. */
  readonly known?: Known;
};

/** Formatted text that is only read. Made of elements, never of markup, so nothing in it can run. */
export function RichView({ value, label, known = null }: Props) {
  const named = label === undefined ? {} : ({ role: 'group', 'aria-label': label } as const);
  return (
    <div class="rich" {...named}>
      {all(value.map((block) => showBlock(block, known)))}
    </div>
  );
}

function showBlock(block: RichBlock, known: Known): ComponentChildren {
  switch (block.kind) {
    case 'paragraph':
      return <p>{block.content.length > 0 ? showRuns(block.content, known) : <br />}</p>;
    case 'heading':
      return createElement(block.level === 2 ? 'h2' : 'h3', null, showRuns(block.content, known));
    case 'list': {
      const items = block.items.map((item) => <li>{showBlocks(item, known)}</li>);
      return createElement(block.style === 'bullet' ? 'ul' : 'ol', null, all(items));
    }
    case 'table':
      return showTable(block.rows, known);
  }
}

function showBlocks(blocks: RichText, known: Known): ComponentChildren {
  return blocks.length > 0 ? all(blocks.map((block) => showBlock(block, known))) : <br />;
}

function showTable(rows: readonly (readonly TableCell[])[], known: Known): ComponentChildren {
  const shown = rows.map((row) => <tr>{all(row.map((cell) => showCell(cell, known)))}</tr>);
  return (
    <table>
      <tbody>{all(shown)}</tbody>
    </table>
  );
}

function showCell({ content, header, colspan, rowspan }: TableCell, known: Known): ComponentChildren {
  const span = { ...(colspan ? { colSpan: colspan } : {}), ...(rowspan ? { rowSpan: rowspan } : {}) };
  return createElement(header ? 'th' : 'td', span, showBlocks(content, known));
}

function showRuns(runs: readonly Inline[], known: Known): ComponentChildren {
  return all(runs.map((run) => showRun(run, known)));
}

function showRun({ text, bold, italic, link }: Inline, known: Known): ComponentChildren {
  let shown = all(
    text.split('\n').map((line, i) => all([i > 0 ? <br /> : null, ...markUnfilled(line, known)])),
  );
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
function markUnfilled(line: string, known: Known): readonly ComponentChildren[] {
  return line
    .split(PLACEHOLDER)
    .map((piece, i) => (i % 2 === 1 ? <mark class={placeholderClass(piece, known)}>{piece}</mark> : piece));
}

/** Children by their place: values have no identity to be keyed by. */
function all(children: readonly ComponentChildren[]): ComponentChildren {
  return createElement(Fragment, null, ...children);
}
