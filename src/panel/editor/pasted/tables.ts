import { unwrap } from './unwrap.ts';

/// Tables of data stay tables; tables that only lay out a page, as mails and old web pages do, are opened up.

/** Opens up layout tables, puts captions above, and makes a bold first row the header that it looks like. */
export function tidyTables(body: HTMLElement): void {
  for (const table of body.querySelectorAll('table')) if (isLayout(table)) openUp(table);
  for (const table of body.querySelectorAll('table')) {
    for (const caption of table.querySelectorAll('caption')) table.before(asParagraph(caption));
    markHeader(table);
  }
}

function isLayout(table: HTMLTableElement): boolean {
  if (table.getAttribute('role') === 'presentation' || table.querySelector('table')) return true;
  return table.querySelectorAll('td, th').length <= 1;
}

/** Each cell's contents become blocks of their own, in reading order. */
function openUp(table: HTMLTableElement): void {
  const rows = [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table);
  const cells = rows.flatMap((row) => [...row.children]);
  const blocks = cells.map((cell) => {
    const block = table.ownerDocument.createElement('div');
    block.append(...cell.childNodes);
    return block;
  });
  table.replaceWith(...blocks);
}

function asParagraph(caption: Element): Element {
  const paragraph = caption.ownerDocument.createElement('p');
  paragraph.append(...caption.childNodes);
  caption.remove();
  return paragraph;
}

/**
 * Spreadsheets have no header cells, only bold ones. A first row that is all bold above rows that are not is read as one,
 * so that a letter's table says what its columns are to whoever does not see it.
 */
function markHeader(table: HTMLTableElement): void {
  const [first, ...rest] = [...table.querySelectorAll('tr')];
  if (!first || table.querySelector('th') || !isAllBold(first) || rest.length === 0 || rest.every(isAllBold))
    return;
  for (const cell of first.querySelectorAll('td')) {
    const header = table.ownerDocument.createElement('th');
    for (const name of ['colspan', 'rowspan'])
      if (cell.hasAttribute(name)) header.setAttribute(name, cell.getAttribute(name) ?? '');
    header.append(...cell.childNodes);
    for (const bold of header.querySelectorAll('strong, b')) unwrap(bold);
    cell.replaceWith(header);
  }
}

function isAllBold(row: Element): boolean {
  const cells = [...row.querySelectorAll('td, th')].filter((cell) => cell.textContent?.trim());
  return (
    cells.length > 0 &&
    cells.every((cell) => {
      const bold = [...cell.querySelectorAll('strong, b')].map((part) => part.textContent?.trim()).join('');
      return bold === cell.textContent?.trim();
    })
  );
}
